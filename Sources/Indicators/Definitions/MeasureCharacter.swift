public import Domain

/// Whether a measure counts or tells (aard).
public enum MeasureCharacter: String, ClosedList, Transferable {
    /// Counts or measures.
    case quantitative
    /// Tells, in the words of those who experience it.
    case qualitative

    /// The term.
    public var term: Term {
        switch self {
        case .quantitative:
            Term(
                rawValue, LocalizedText(nl: "kwantitatief", en: "quantitative"),
                definition: LocalizedText(nl: "Telt of meet.", en: "Counts or measures."),
                citations: [.kompas("Stap 6"), .sturen("4.3")])
        case .qualitative:
            Term(
                rawValue, LocalizedText(nl: "kwalitatief", en: "qualitative"),
                definition: LocalizedText(
                    nl: "Vertelt, in woorden van wie het meemaakt.",
                    en: "Tells, in the words of those who experience it."),
                citations: [.kompas("Stap 6"), .sturen("4.3"), .parallel("Over eigen schaduw heen stappen")])
        }
    }
}
