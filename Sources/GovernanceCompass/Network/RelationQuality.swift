public import Domain

/// How well two parties work together, as one of them sees it (kwaliteit van de verbinding).
///
/// The words are those of cooperation. The colours in which the guide draws them are aliases only: green is no "safe",
/// and red is no verdict on a party.
public enum RelationQuality: String, ClosedList, Transferable {
    /// Strong, well-functioning cooperation.
    case strong
    /// There is cooperation, and it can be better.
    case improvable
    /// Hardly any cooperation or none, while it is wanted.
    case lacking

    /// The term.
    public var term: Term {
        switch self {
        case .strong:
            Term(
                rawValue, LocalizedText(nl: "sterk", en: "strong"),
                definition: LocalizedText(
                    nl: "De samenwerking is sterk en werkt goed.", en: "The cooperation is strong and works well."),
                citations: [.kompas("Stap 1, Netwerk in kaart")],
                aliases: [Term.Alias("groene lijn", in: .kompas), Term.Alias("dikke lijn", in: .kompas)])
        case .improvable:
            Term(
                rawValue, LocalizedText(nl: "kan beter", en: "can be better"),
                definition: LocalizedText(
                    nl: "Er is samenwerking, maar die loopt nog niet goed.",
                    en: "There is cooperation, but it does not run well yet."),
                citations: [.kompas("Stap 1, Netwerk in kaart")],
                aliases: [Term.Alias("oranje lijn", in: .kompas), Term.Alias("stippellijn", in: .kompas)])
        case .lacking:
            Term(
                rawValue, LocalizedText(nl: "nauwelijks of geen samenwerking", en: "hardly any cooperation or none"),
                definition: LocalizedText(
                    nl: "Er is nauwelijks of geen samenwerking, terwijl die wel gewenst is.",
                    en: "There is hardly any cooperation or none, while it is wanted."),
                citations: [.kompas("Stap 1, Netwerk in kaart")],
                aliases: [
                    Term.Alias("rode lijn", in: .kompas), Term.Alias("dunne lijn", in: .kompas),
                    Term.Alias("onderbroken lijn", in: .kompas),
                ])
        }
    }
}
