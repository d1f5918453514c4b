public import Domain

/// What a figure is used for (doel).
public enum IndicatorPurpose: String, ClosedList, Transferable {
    /// To learn together and improve the work.
    case learning
    /// To account to others.
    case accountability
    /// To adjust agreements between organisations.
    case adjusting

    /// The term.
    public var term: Term {
        switch self {
        case .learning:
            Term(
                rawValue, LocalizedText(nl: "leren en verbeteren", en: "learning and improving"),
                definition: LocalizedText(
                    nl: "Om samen te leren en het werk te verbeteren.", en: "To learn together and improve the work."),
                citations: [.kompas("Stap 6")])
        case .accountability:
            Term(
                rawValue, LocalizedText(nl: "verantwoording", en: "accountability"),
                definition: LocalizedText(nl: "Om verantwoording af te leggen.", en: "To account to others."),
                citations: [.kompas("Stap 6"), .sturen("5.1")])
        case .adjusting:
            Term(
                rawValue, LocalizedText(nl: "bijsturen van afspraken", en: "adjusting agreements"),
                definition: LocalizedText(
                    nl: "Om afspraken tussen organisaties bij te sturen.",
                    en: "To adjust agreements between organisations."), citations: [.domein("6")])
        }
    }
}
