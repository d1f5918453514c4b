/// Something about who directs the case that is settled before information goes there (eerst bepaald over de regie).
///
/// It is about the role and the organisation, never about a named professional; every audience sees it.
public struct DirectorMatter: Hashable, Identifiable, Transferable, Voiced {
    /// What is settled.
    public enum Kind: String, ClosedList, Transferable {
        /// The tasks of the director.
        case tasks
        /// Which information about people the director needs.
        case informationNeed
        /// The director's place towards the team around the household.
        case position
        /// The organisation where the director works.
        case homeOrganisation

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .tasks:
                    (
                        LocalizedText(nl: "taken van de procesregisseur", en: "tasks of the case director"),
                        LocalizedText(
                            nl: "Wat de procesregisseur doet voor het gezin.",
                            en: "What the director does for the family.")
                    )
                case .informationNeed:
                    (
                        LocalizedText(
                            nl: "informatie die de regisseur nodig heeft", en: "information the director needs"),
                        LocalizedText(
                            nl: "Welke informatie nodig is om aanspreekpunt te zijn en de weg te wijzen.",
                            en: "Which information it takes to be approachable and to show the way.")
                    )
                case .position:
                    (
                        LocalizedText(nl: "positie van de regisseur", en: "position of the director"),
                        LocalizedText(
                            nl: "Wat de plaats van de regisseur is ten opzichte van het team rond het gezin.",
                            en: "What the director's place is towards the team around the family.")
                    )
                case .homeOrganisation:
                    (
                        LocalizedText(nl: "thuisorganisatie van de regisseur", en: "home organisation of the director"),
                        LocalizedText(
                            nl: "Bij welke organisatie de regisseur werkt.",
                            en: "For which organisation the director works.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition,
                citations: [.domein("4.1, Onduidelijkheid over privacyregels bij het samenwerken")])
        }
    }

    /// The identifier.
    public let id: Identifier<DirectorMatter>
    /// What was settled.
    public var kind: Coded<Kind>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known; the day itself if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record of something that was settled.
    public init(
        _ id: Identifier<DirectorMatter>, _ kind: Kind, on day: DateRange? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = .known(kind)
        on = day
        self.knownOn = knownOn
    }

    /// It is nobody's own word.
    public var voice: Identifier<Participant>? { nil }
    /// Nobody in particular: it is about organisations, and whoever sees the register sees it.
    public var releasedTo: [Identifier<Participant>] { [] }
}
