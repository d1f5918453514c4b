/// Support, care or protection that goes with a measure (hulp bij een maatregel).
public struct AccompanyingHelp: Hashable, Identifiable, Transferable {
    /// What the source names.
    public enum Kind: String, ClosedList, Transferable {
        /// Ondersteuning.
        case support
        /// Zorg.
        case care
        /// Bescherming.
        case protection

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .support:
                    (
                        LocalizedText(nl: "ondersteuning", en: "support"),
                        LocalizedText(nl: "Steun bij het dagelijks leven.", en: "Support in daily life.")
                    )
                case .care:
                    (
                        LocalizedText(nl: "zorg", en: "care"),
                        LocalizedText(nl: "Hulpverlening of behandeling.", en: "Help or treatment.")
                    )
                case .protection:
                    (
                        LocalizedText(nl: "bescherming", en: "protection"),
                        LocalizedText(nl: "Wat iemand nu veilig houdt.", en: "What keeps somebody safe now.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("7.2")])
        }
    }

    /// The identifier.
    public let id: Identifier<AccompanyingHelp>
    /// What it is; `nil` if that was not recorded.
    public var kind: Coded<Kind>?
    /// Since when it is really given, a waiting list not counted; `nil` if that was not recorded.
    public var from: DateRange?
    /// When it ended; stated as none while it lasts.
    public var ended: Recorded<DateRange>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Whether persons and conferences may know of it: not of what protects somebody, or may do so.
    var isTold: Bool {
        switch kind?.member {
        case .support?, .care?: true
        case .protection?, nil: false
        }
    }

    /// Makes help; what is left out was not recorded.
    public init(
        _ id: Identifier<AccompanyingHelp>, _ kind: Kind? = nil, from start: DateRange? = nil,
        ended: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        from = start
        self.ended = ended
        self.knownOn = knownOn
    }
}
