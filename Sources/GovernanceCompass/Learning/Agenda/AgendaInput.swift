public import Domain

/// What a version of a learning agenda was made of (input), and who gave it.
public struct AgendaInput: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<AgendaInput>
    /// What kind of input it is; `nil` if that was not recorded.
    public var kind: Coded<AgendaInputKind>?
    /// Those who gave it; empty if it came from no people, `nil` if that was not recorded.
    public var by: [Identifier<CooperationParticipant>]?
    /// The day on which it was given; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an input.
    public init(
        _ id: Identifier<AgendaInput>, _ kind: AgendaInputKind? = nil,
        by participants: [Identifier<CooperationParticipant>]? = nil, on day: DateRange? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        by = participants
        on = day
        self.knownOn = knownOn
    }
}

/// A kind of input of a learning agenda (soort input).
public enum AgendaInputKind: String, ClosedList, Transferable {
    /// Werksessie.
    case workSession
    /// Interview.
    case interview
    /// Reflectiesessie.
    case reflectionSession
    /// Observatie.
    case observation
    /// Documenten en literatuur.
    case documents

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .workSession:
                (
                    LocalizedText(nl: "werksessie", en: "work session"),
                    LocalizedText(
                        nl: "Bijeenkomst over wat men wil bereiken en wat in de weg kan staan.",
                        en: "Meeting on what people want to reach and what may stand in the way.")
                )
            case .interview:
                (
                    LocalizedText(nl: "interview", en: "interview"),
                    LocalizedText(
                        nl: "Gesprek van onderzoekers met iemand die meedoet.",
                        en: "Talk of researchers with somebody who takes part.")
                )
            case .reflectionSession:
                (
                    LocalizedText(nl: "reflectiesessie met projectleiders", en: "reflection session with leaders"),
                    LocalizedText(
                        nl: "Gesprek met projectleiders over de voortgang.",
                        en: "Talk with project leaders on progress."
                    )
                )
            case .observation:
                (
                    LocalizedText(nl: "observatie", en: "observation"),
                    LocalizedText(nl: "Kijken bij het werk.", en: "Watching the work.")
                )
            case .documents:
                (
                    LocalizedText(nl: "documenten en literatuur", en: "documents and literature"),
                    LocalizedText(nl: "Wat al was opgeschreven.", en: "What was written before.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.domein("2.1")],
            related: self == .reflectionSession ? ["Concept.reflectionSession"] : [])
    }
}
