public import Domain

/// A quality of an analysis of unsafety (kwaliteit van de analyse), as the article names them.
public enum AnalysisQuality: String, ClosedList, Transferable {
    /// Concreet.
    case concrete
    /// Feitelijk.
    case factual
    /// Onderbouwd.
    case substantiated
    /// Verklarend.
    case explanatory
    /// Grondig.
    case thorough

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .concrete:
                (
                    LocalizedText(nl: "concreet", en: "concrete"),
                    LocalizedText(nl: "Zegt wat er gebeurde, bij wie.", en: "Says what happened, and to whom.")
                )
            case .factual:
                (
                    LocalizedText(nl: "feitelijk", en: "factual"),
                    LocalizedText(
                        nl: "Houdt feiten en wat iemand ervan vindt uit elkaar.",
                        en: "Tells facts and what somebody thinks of them apart.")
                )
            case .substantiated:
                (
                    LocalizedText(nl: "onderbouwd", en: "substantiated"),
                    LocalizedText(nl: "Zegt waarop het rust.", en: "Says what it rests on.")
                )
            case .explanatory:
                (
                    LocalizedText(nl: "verklarend", en: "explanatory"),
                    LocalizedText(
                        nl: "Maakt begrijpelijk hoe het zo kwam en waarom het blijft.",
                        en: "Makes understandable how it came about and why it stays.")
                )
            case .thorough:
                (
                    LocalizedText(nl: "grondig", en: "thorough"),
                    LocalizedText(nl: "Laat niets van belang liggen.", en: "Leaves out nothing that matters.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.parallel("De proeftuin in FoodValley")])
    }
}
