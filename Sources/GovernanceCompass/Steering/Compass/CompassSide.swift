public import Domain

/// A side of the steering compass (as van het kompas): facts or values.
public enum CompassSide: String, ClosedList, Transferable {
    /// Feiten.
    case facts
    /// Waarden.
    case values

    /// The term.
    public var term: Term {
        switch self {
        case .facts:
            Term(
                rawValue, LocalizedText(nl: "feiten", en: "facts"),
                definition: LocalizedText(
                    nl: "Hoe eenduidig de feiten van het veld zijn voor wie stuurt.",
                    en: "How clear the facts of the field are to who steers."),
                citations: [.sturen("2.2.2"), .sturen("2.3")], aliases: [Term.Alias("complexiteit", in: .sturen)])
        case .values:
            Term(
                rawValue, LocalizedText(nl: "waarden", en: "values"),
                definition: LocalizedText(
                    nl: "Of wie stuurt en wie gestuurd wordt waarden en belangen delen.",
                    en: "Whether who steers and who is steered share values and interests."),
                citations: [.sturen("2.2.2"), .sturen("2.3")],
                aliases: [Term.Alias("ambiguïteit", in: .sturen), Term.Alias("normatieve belangen", in: .sturen)])
        }
    }
}
