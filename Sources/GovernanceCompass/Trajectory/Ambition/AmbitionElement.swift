public import Domain

/// What an ambition speaks of (element van een ambitie), as read from the example that the guide prints.
///
/// The list is made by this SDK to see what an ambition covers. An ambition need not have them all.
public enum AmbitionElement: String, ClosedList, Transferable {
    /// Een gezonde en veilige thuisomgeving voor elk huishouden.
    case safeHealthyHome
    /// Een sterk netwerk.
    case strongNetwork
    /// Tijdige en passende ondersteuning.
    case timelySupport
    /// Integraal en gezinsgericht samenwerken.
    case integralWork
    /// Oog voor beperkingen en kansen.
    case limitsAndChances
    /// Zonder drempels, met ervaringsdeskundigen en naasten.
    case withoutThresholds
    /// Functies die flexibel worden ingezet, op- en afgeschaald.
    case flexibleFunctions
    /// Samen verantwoordelijk, zolang dat nodig is.
    case sharedResponsibility

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .safeHealthyHome:
                (
                    LocalizedText(nl: "gezonde en veilige thuisomgeving", en: "healthy and safe home"),
                    LocalizedText(
                        nl: "Voor elk huishouden waar onveiligheid speelt.",
                        en: "For each household in which unsafety plays.")
                )
            case .strongNetwork:
                (
                    LocalizedText(nl: "sterk netwerk", en: "strong network"),
                    LocalizedText(nl: "Van professionals en betrokkenen.", en: "Of professionals and those concerned.")
                )
            case .timelySupport:
                (
                    LocalizedText(nl: "tijdige en passende ondersteuning", en: "timely and fitting support"),
                    LocalizedText(nl: "Op tijd, en wat bij mensen past.", en: "In time, and what fits people.")
                )
            case .integralWork:
                (
                    LocalizedText(nl: "integraal en gezinsgericht", en: "integral and family-oriented"),
                    LocalizedText(
                        nl: "Samen, en met oog voor allen in het huishouden.",
                        en: "Together, and with an eye for all in the household.")
                )
            case .limitsAndChances:
                (
                    LocalizedText(nl: "beperkingen en kansen", en: "limits and chances"),
                    LocalizedText(nl: "Wat moeilijk is en wat mogelijk is.", en: "What is hard and what is possible.")
                )
            case .withoutThresholds:
                (
                    LocalizedText(nl: "zonder drempels", en: "without thresholds"),
                    LocalizedText(
                        nl: "Samen op het niveau van het huishouden, met ervaringsdeskundigen en naasten.",
                        en: "Together at the level of the household, with experts by experience and close ones.")
                )
            case .flexibleFunctions:
                (
                    LocalizedText(nl: "flexibele inzet", en: "flexible use"),
                    LocalizedText(
                        nl: "Behandeling, begeleiding en bescherming naar wat nodig is, wie het ook betaalt.",
                        en: "Treatment, guidance and protection as needed, whoever pays for it.")
                )
            case .sharedResponsibility:
                (
                    LocalizedText(nl: "samen verantwoordelijk", en: "jointly responsible"),
                    LocalizedText(
                        nl: "Eén netwerk, zolang mensen het nodig hebben.",
                        en: "One network, as long as people need it.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 5, Samen een ambitie formuleren aan de hand van waarderende interviews")])
    }
}
