public import Domain

/// A phase of working together in phases (gefaseerd samenwerken): first safety now, then risks, then recovery.
public enum SafetyPhase: String, ClosedList, Comparable, Transferable {
    /// Directe veiligheid.
    case immediateSafety
    /// Risicogestuurde zorg.
    case riskDrivenCare
    /// Trauma-geïnformeerde en herstelgerichte zorg.
    case traumaInformedRecovery
    /// Nazorg.
    case aftercare

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .immediateSafety:
                (
                    LocalizedText(nl: "directe veiligheid", en: "immediate safety"),
                    LocalizedText(
                        nl: "Het geweld stopt en iedereen is nu beschermd.",
                        en: "The violence stops and everyone is protected now.")
                )
            case .riskDrivenCare:
                (
                    LocalizedText(nl: "risicogestuurde zorg", en: "risk-driven care"),
                    LocalizedText(
                        nl: "Werken aan wat de onveiligheid in stand houdt, tot het langere tijd goed genoeg is.",
                        en: "Work on what keeps the unsafety going, until it is good enough for a longer time.")
                )
            case .traumaInformedRecovery:
                (
                    LocalizedText(
                        nl: "trauma-geïnformeerde en herstelgerichte zorg", en: "trauma-informed care and recovery"),
                    LocalizedText(
                        nl: "Behandeling waar die nodig is, en herstel naar wat mensen zelf nodig hebben.",
                        en: "Treatment where it is relevant, and recovery by what people themselves need.")
                )
            case .aftercare:
                (
                    LocalizedText(nl: "nazorg", en: "aftercare"),
                    LocalizedText(
                        nl: "Stabiliseren en leren omgaan met terugval.",
                        en: "Stabilise, and learn to deal with relapse.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.sturen("2.1.2")])
    }

    /// The earlier phase first.
    public static func < (a: SafetyPhase, b: SafetyPhase) -> Bool { a.order < b.order }

    private var order: Int {
        switch self {
        case .immediateSafety: 0
        case .riskDrivenCare: 1
        case .traumaInformedRecovery: 2
        case .aftercare: 3
        }
    }
}
