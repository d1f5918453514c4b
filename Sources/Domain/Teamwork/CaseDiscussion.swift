/// That professionals discussed a household in a meeting (bespreking in MDO of casuïstiek).
public struct CaseDiscussion: Hashable, Identifiable, Transferable {
    /// In what kind of meeting.
    public enum Kind: String, ClosedList, Transferable {
        /// MDO, casuïstiekoverleg.
        case caseConference
        /// Casuïstiekbespreking.
        case caseDiscussion
        /// Instroomoverleg.
        case intakeMeeting

        /// Whether the case itself is discussed there, and not only who takes it up.
        public var isAboutCase: Bool { self != .intakeMeeting }

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .caseConference:
                    (
                        LocalizedText(nl: "MDO, casuïstiekoverleg", en: "case conference"),
                        LocalizedText(
                            nl: "Overleg van de organisaties over één huishouden.",
                            en: "Meeting of the organisations on one household.")
                    )
                case .caseDiscussion:
                    (
                        LocalizedText(nl: "casuïstiekbespreking", en: "case discussion"),
                        LocalizedText(nl: "Bespreking van een casus in een team.", en: "A team discusses a case.")
                    )
                case .intakeMeeting:
                    (
                        LocalizedText(nl: "instroomoverleg", en: "intake meeting"),
                        LocalizedText(
                            nl: "Overleg waarin wordt bepaald wie een aanmelding oppakt.",
                            en: "Meeting that settles who takes up a referral.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.6")])
        }
    }

    /// The identifier.
    public let id: Identifier<CaseDiscussion>
    /// In what kind of meeting; `nil` if that was not recorded.
    public var kind: Coded<Kind>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a discussion; what is left out was not recorded.
    public init(
        _ id: Identifier<CaseDiscussion>, _ kind: Kind? = nil, on day: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        on = day
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, kind, on, knownOn
    }
    #endif
}
