public import Domain

/// What somebody does so that those who help need not (taak van samenwerkingsondersteuning).
public enum SupportTask: String, ClosedList, Transferable {
    /// Afspraken maken.
    case appointments
    /// Verslagleggen.
    case minutes
    /// Voorzitten.
    case chairing

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .appointments:
                (
                    LocalizedText(nl: "afspraken maken", en: "making appointments"),
                    LocalizedText(
                        nl: "Plant bijeenkomsten.",
                        en: "Plans meetings.")
                )
            case .minutes:
                (
                    LocalizedText(nl: "verslag leggen", en: "taking minutes"),
                    LocalizedText(
                        nl: "Legt vast wat is besproken en afgesproken.",
                        en: "Records what was discussed and agreed.")
                )
            case .chairing:
                (
                    LocalizedText(nl: "voorzitten", en: "chairing"),
                    LocalizedText(
                        nl: "Zit bijeenkomsten voor.",
                        en: "Chairs meetings.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 2")])
    }
}
