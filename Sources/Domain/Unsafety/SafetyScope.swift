/// Whose safety is looked at (reikwijdte van veiligheid).
public enum SafetyScope: String, ClosedList, Transferable {
    /// Jeugdveiligheid.
    case youth
    /// Gezinsveiligheid.
    case family
    /// Huishoudensveiligheid.
    case household

    /// The term.
    public var term: Term {
        switch self {
        case .youth:
            Term(
                rawValue, LocalizedText(nl: "jeugdveiligheid", en: "safety of the youth"),
                definition: LocalizedText(
                    nl: "Alleen de veiligheid van de minderjarige, zoals de keten en de wet die afbakenen. De "
                        + "bron vindt dat te smal.",
                    en: "The safety of the minor only, as the chain and the law bound it. The source finds "
                        + "that too narrow."),
                citations: [.sturen("2.1.1"), .sturen("4.1.2")])
        case .family:
            Term(
                rawValue, LocalizedText(nl: "gezinsveiligheid", en: "safety of the family"),
                definition: LocalizedText(
                    nl: "Veiligheid van het gezin en van ieder gezinslid, die aanhoudt.",
                    en: "Safety of the family and of every member, that lasts."),
                citations: [.sturen("2.1.1"), .sturen("5.1")])
        case .household:
            Term(
                rawValue, LocalizedText(nl: "huishoudensveiligheid", en: "safety of the household"),
                definition: LocalizedText(
                    nl: "Veiligheid van elk huishouden, met of zonder minderjarigen, tussen mensen die van "
                        + "elkaar afhangen.",
                    en: "Safety of any household, with or without minors, between people who depend on each "
                        + "other."),
                citations: [.sturen("4.1.1")])
        }
    }
}
