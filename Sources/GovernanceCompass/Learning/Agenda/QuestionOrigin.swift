public import Domain

/// How learning questions came about (herkomst van leervragen).
public enum QuestionOrigin: String, ClosedList, Transferable {
    /// Gezamenlijk gecreëerd.
    case coCreated
    /// Gereconstrueerd.
    case reconstructed

    /// The term.
    public var term: Term {
        switch self {
        case .coCreated:
            Term(
                rawValue, LocalizedText(nl: "gezamenlijk gecreëerd", en: "co-created"),
                definition: LocalizedText(
                    nl: "Besproken in een sessie met de mensen van wie de vragen zijn.",
                    en: "Discussed in a session with the people whose questions they are."),
                citations: [.domein("2"), .domein("Bijlage 1.2")])
        case .reconstructed:
            Term(
                rawValue, LocalizedText(nl: "gereconstrueerd", en: "reconstructed"),
                definition: LocalizedText(
                    nl: "Opgemaakt uit gegevens die eerder zijn opgehaald.", en: "Made of data gathered before."),
                citations: [.domein("2"), .domein("Bijlage 1.1")])
        }
    }
}
