public import Domain

/// What is to be noticed about the phase of a day (bevinding over een fase).
///
/// None of these takes a household back to another phase: people decide in which phase they work.
public enum PhaseFinding: String, ClosedList, Transferable {
    /// Directe veiligheid verloren.
    case immediateSafetyLost
    /// Directe veiligheid nog niet bereikt.
    case immediateSafetyNotReached
    /// Niet te zeggen of directe veiligheid er is.
    case immediateSafetyUnknown
    /// Acute onveiligheid.
    case acuteDanger
    /// Fase niet vastgelegd.
    case phaseNotRecorded

    /// The term.
    public var term: Term {
        switch self {
        case .immediateSafetyLost:
            Term(
                rawValue, LocalizedText(nl: "directe veiligheid verloren", en: "immediate safety lost"),
                definition: LocalizedText(
                    nl:
                        "In een latere fase is een veiligheidsdoel weer onder de 6, terwijl alle doelen daar eerder op of boven waren.",
                    en: "In a later phase a safety goal is below 6 again, while all goals were at 6 or above before."),
                citations: [.sturen("2.1.2")],
                decision: LocalizedText(
                    nl: "De bron zegt niet wat er dan gebeurt; dit pakket laat het zien en verandert de fase niet.",
                    en: "The source does not say what happens then; this package shows it and changes no phase."),
                related: ["Concept.relapse", "Concept.immediateSafety"])
        case .immediateSafetyNotReached:
            Term(
                rawValue, LocalizedText(nl: "directe veiligheid niet bereikt", en: "immediate safety not reached"),
                definition: LocalizedText(
                    nl: "Er wordt in een latere fase gewerkt, terwijl een veiligheidsdoel nog niet op een 6 staat.",
                    en: "Work is in a later phase while a safety goal is not at 6 yet."),
                citations: [.sturen("2.1.2")],
                decision: LocalizedText(
                    nl: "Houdt geen hulp tegen.", en: "Stops no help."))
        case .immediateSafetyUnknown:
            Term(
                rawValue,
                LocalizedText(nl: "directe veiligheid niet te zeggen", en: "immediate safety cannot be told"),
                definition: LocalizedText(
                    nl: "Er wordt in een latere fase gewerkt, en niet van ieder is bekend hoe veilig het is.",
                    en: "Work is in a later phase, and not of everyone it is known how safe it is."),
                decision: LocalizedText(
                    nl: "Onbekend is niet veilig.", en: "Unknown is not safe."))
        case .acuteDanger:
            Term(
                rawValue, LocalizedText(nl: "acute onveiligheid", en: "acute unsafety"),
                definition: LocalizedText(
                    nl: "Iemand oordeelde dat er nu gevaar is; dat gaat voor, in elke fase.",
                    en: "Somebody judged that there is danger now; that comes first, in every phase."),
                citations: [.sturen("2.1.2"), .proeftuin("2.3")])
        case .phaseNotRecorded:
            Term(
                rawValue, LocalizedText(nl: "fase niet vastgelegd", en: "phase not recorded"),
                definition: LocalizedText(
                    nl: "Van deze dag is niet vastgelegd in welke fase werd gewerkt.",
                    en: "Of this day it is not recorded in which phase work was."),
                decision: LocalizedText(
                    nl: "Uit plannen of cijfers wordt geen fase afgeleid.",
                    en: "No phase is derived from plans or marks."))
        }
    }
}
