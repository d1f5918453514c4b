public import Domain

/// The theme of a measure (thema).
public enum IndicatorTheme: String, ClosedList, Transferable {
    /// Whether people live safely and healthily at home.
    case safeHome
    /// Whether help comes in time and fits.
    case timelyHelp
    /// How parties work together across domains.
    case crossDomainNetwork
    /// Whether parties stay responsible together.
    case sharedResponsibility
    /// Whether the network learns and improves.
    case learning
    /// How often, how and for how long there is compulsion.
    case measures
    /// Whether the change reaches all layers.
    case transformation
    /// Money, people and their load.
    case means

    /// The term.
    public var term: Term {
        switch self {
        case .safeHome:
            Term(
                rawValue, LocalizedText(nl: "gezonde en veilige thuisomgeving", en: "healthy and safe home"),
                definition: LocalizedText(
                    nl: "Of mensen thuis veilig en gezond leven.",
                    en: "Whether people live safely and healthily at home."), citations: [.kompas("Stap 6")])
        case .timelyHelp:
            Term(
                rawValue, LocalizedText(nl: "tijdige en passende ondersteuning", en: "timely and fitting support"),
                definition: LocalizedText(
                    nl: "Of hulp op tijd komt en past.", en: "Whether help comes in time and fits."),
                citations: [.kompas("Stap 6")])
        case .crossDomainNetwork:
            Term(
                rawValue,
                LocalizedText(
                    nl: "samenwerking in een domeinoverstijgend netwerk", en: "cooperation in a cross-domain network"),
                definition: LocalizedText(
                    nl: "Hoe partijen over domeinen heen samenwerken.", en: "How parties work together across domains."),
                citations: [.kompas("Stap 6")])
        case .sharedResponsibility:
            Term(
                rawValue,
                LocalizedText(
                    nl: "continuïteit en gedeelde verantwoordelijkheid", en: "continuity and shared responsibility"),
                definition: LocalizedText(
                    nl: "Of partijen samen verantwoordelijk blijven.", en: "Whether parties stay responsible together."),
                citations: [.kompas("Stap 6")])
        case .learning:
            Term(
                rawValue, LocalizedText(nl: "lerend vermogen van het netwerk", en: "learning capacity of the network"),
                definition: LocalizedText(
                    nl: "Of het netwerk leert en verbetert.", en: "Whether the network learns and improves."),
                citations: [.kompas("Stap 6")])
        case .measures:
            Term(
                rawValue, LocalizedText(nl: "vrijwillig kader en maatregelen", en: "voluntary frame and measures"),
                definition: LocalizedText(
                    nl: "Hoe vaak, hoe en hoe lang er dwang is.",
                    en: "How often, how and for how long there is compulsion."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .transformation:
            Term(
                rawValue, LocalizedText(nl: "verandering van het stelsel", en: "change of the system"),
                definition: LocalizedText(
                    nl: "Of de verandering alle lagen raakt.", en: "Whether the change reaches all layers."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .means:
            Term(
                rawValue, LocalizedText(nl: "middelen en belasting", en: "means and load"),
                definition: LocalizedText(nl: "Geld, mensen en hun belasting.", en: "Money, people and their load."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        }
    }
}
