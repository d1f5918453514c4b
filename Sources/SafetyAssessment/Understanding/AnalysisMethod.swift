public import Domain

/// By which method an analysis was made (methode van analyse).
public enum AnalysisMethod: String, ClosedList, Transferable {
    /// An explanatory analysis in the broad sense: attention for underlying factors and patterns, in any format.
    case explanatoryBroad
    /// An explanatory analysis by a specific method.
    case explanatoryMethod
    /// An explanatory analysis and the Top-3 in one format.
    case explanatoryWithTopThree
    /// The Top-3 alone.
    case topThree
    /// Another way.
    case other

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .explanatoryBroad:
                (
                    LocalizedText(
                        nl: "verklarende analyse, breed opgevat", en: "explanatory analysis, in the broad sense"),
                    LocalizedText(
                        nl: "Er is aandacht voor onderliggende factoren en patronen, in welk format ook.",
                        en: "There is attention for underlying factors and patterns, in whatever format.")
                )
            case .explanatoryMethod:
                (
                    LocalizedText(nl: "verklarende analyse, vaste methodiek", en: "explanatory analysis, a set method"),
                    LocalizedText(
                        nl: "Gemaakt volgens één bepaalde methodiek met een eigen format.",
                        en: "Made by one certain method with a format of its own.")
                )
            case .explanatoryWithTopThree:
                (
                    LocalizedText(nl: "verklarende analyse met de Top-3", en: "explanatory analysis with the Top-3"),
                    LocalizedText(
                        nl: "Veiligheid en onderliggende patronen staan in één format.",
                        en: "Safety and underlying patterns stand in one format.")
                )
            case .topThree:
                (
                    LocalizedText(nl: "alleen de Top-3", en: "the Top-3 alone"),
                    LocalizedText(
                        nl: "Gekeken is naar de onveiligste situaties.",
                        en: "The look was at the most unsafe situations.")
                )
            case .other:
                (
                    LocalizedText(nl: "andere werkwijze", en: "another way"),
                    LocalizedText(
                        nl: "Een manier van analyseren die hier niet genoemd is.",
                        en: "A way of analysing that is not named here.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.7")])
    }

    /// Whether it is an explanatory analysis.
    public var isExplanatory: Bool {
        switch self {
        case .explanatoryBroad, .explanatoryMethod, .explanatoryWithTopThree: true
        case .topThree, .other: false
        }
    }
}
