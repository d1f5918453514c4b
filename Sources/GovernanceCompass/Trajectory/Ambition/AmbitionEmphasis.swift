public import Domain

/// What the approach puts first and what beside it (accent in de visie).
public enum AmbitionEmphasis: String, ClosedList, Transferable {
    /// Het onveilige gedrag stoppen.
    case stopUnsafeBehaviour
    /// Onderliggende oorzaken aanpakken.
    case tackleCauses
    /// Meestal helpen in plaats van gedwongen beschermen.
    case helpBeforeForce
    /// Bij ernstig huiselijk geweld eerder ingrijpen om te beschermen.
    case protectEarlier

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .stopUnsafeBehaviour:
                (
                    LocalizedText(nl: "onveilig gedrag stoppen", en: "stop unsafe behaviour"),
                    LocalizedText(nl: "Allereerst stopt wat onveilig is.", en: "First of all what is unsafe stops.")
                )
            case .tackleCauses:
                (
                    LocalizedText(nl: "oorzaken aanpakken", en: "tackle causes"),
                    LocalizedText(nl: "Ook wat eronder ligt wordt aangepakt.", en: "What lies beneath is tackled too.")
                )
            case .helpBeforeForce:
                (
                    LocalizedText(nl: "helpen waar het kan", en: "help where possible"),
                    LocalizedText(
                        nl: "In de meeste gevallen helpen en ondersteunen.", en: "In most cases help and support.")
                )
            case .protectEarlier:
                (
                    LocalizedText(
                        nl: "eerder beschermen bij ernstig geweld", en: "protect earlier with serious violence"),
                    LocalizedText(
                        nl: "Bij ernstig geweld eerder bescherming bieden.",
                        en: "With serious violence offer protection earlier.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 5, Samenvatting ambitie Toekomstscenario")])
    }
}
