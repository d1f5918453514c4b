public import Domain

/// Something else that could help instead of intervening (alternatief), and what became of it.
///
/// While one was not tried, a power or a measure is not weighed as the source asks (PROEFTUIN-31), whatever the reason:
/// a reason belongs to a ``/Domain/Deviation``, where it stays visible. That is a decision of this SDK.
public struct WeighedAlternative: Hashable, Identifiable, Transferable, Discreet {
    /// What became of it.
    public enum Standing: String, ClosedList, Transferable {
        /// It was tried.
        case tried
        /// It was offered, and those concerned did not want it.
        case declined
        /// It is not there, or not in time.
        case notAvailable
        /// It was not tried.
        case notTried

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .tried:
                    (
                        LocalizedText(nl: "geprobeerd", en: "tried"),
                        LocalizedText(nl: "Het is ingezet.", en: "It was put in place.")
                    )
                case .declined:
                    (
                        LocalizedText(nl: "aangeboden en niet gewild", en: "offered and not wanted"),
                        LocalizedText(
                            nl: "Het is aangeboden, en de betrokkenen wilden het niet.",
                            en: "It was offered, and those concerned did not want it.")
                    )
                case .notAvailable:
                    (
                        LocalizedText(nl: "niet beschikbaar", en: "not available"),
                        LocalizedText(
                            nl: "Het is er niet, of niet op tijd.", en: "It is not there, or not in time.")
                    )
                case .notTried:
                    (
                        LocalizedText(nl: "niet geprobeerd", en: "not tried"),
                        LocalizedText(nl: "Het is nog niet ingezet.", en: "It was not put in place yet.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition, citations: [.proeftuin("4.4")],
                decision: LocalizedText(
                    nl: "De bron vraagt of alles is ingezet; deze vier antwoorden zijn een keuze van deze SDK.",
                    en:
                        "The source asks whether everything was put in place; these four answers are a choice of this SDK."
                ))
        }
    }

    /// The identifier.
    public let id: Identifier<WeighedAlternative>
    /// The words; they are never shown in a review.
    public var words: String?
    /// What became of it; `nil` if that was not recorded.
    public var standing: Coded<Standing>?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an alternative; what is left out was not recorded.
    public init(
        _ id: Identifier<WeighedAlternative>, words: String? = nil, _ standing: Standing? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.standing = standing.map { .known($0) }
        self.knownOn = knownOn
    }
}
