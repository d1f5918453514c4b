public import Domain

/// What the model expects of a change (uitkomst van verandering): seven.
///
/// It is a heuristic that helps to ask what lacks, and no prediction. It is said of a change, never of people.
public enum ChangeOutcome: String, ClosedList, Transferable {
    /// Verandering: niets ontbreekt.
    case change
    /// Verwarring: visie ontbreekt.
    case confusion
    /// Weerstand: urgentie ontbreekt.
    case resistance
    /// Chaos: een actieplan ontbreekt.
    case chaos
    /// Frustratie: middelen ontbreken.
    case frustration
    /// Angst: competenties ontbreken.
    case anxiety
    /// Sabotage: consensus ontbreekt.
    case sabotage

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .change:
                (
                    LocalizedText(nl: "verandering", en: "change"),
                    LocalizedText(nl: "Geen onderdeel ontbreekt.", en: "No component lacks.")
                )
            case .confusion:
                (
                    LocalizedText(nl: "verwarring", en: "confusion"),
                    LocalizedText(nl: "Wat er zonder visie kan ontstaan.", en: "What may come up without a vision.")
                )
            case .resistance:
                (
                    LocalizedText(nl: "weerstand", en: "resistance"),
                    LocalizedText(nl: "Wat er zonder urgentie kan ontstaan.", en: "What may come up without urgency.")
                )
            case .chaos:
                (
                    LocalizedText(nl: "chaos", en: "chaos"),
                    LocalizedText(
                        nl: "Wat er zonder actieplan kan ontstaan.", en: "What may come up without an action plan.")
                )
            case .frustration:
                (
                    LocalizedText(nl: "frustratie", en: "frustration"),
                    LocalizedText(nl: "Wat er zonder middelen kan ontstaan.", en: "What may come up without resources.")
                )
            case .anxiety:
                (
                    LocalizedText(nl: "angst", en: "anxiety"),
                    LocalizedText(
                        nl: "Wat er zonder competenties kan ontstaan.", en: "What may come up without competences.")
                )
            case .sabotage:
                (
                    LocalizedText(nl: "sabotage", en: "sabotage"),
                    LocalizedText(
                        nl: "Wat er zonder consensus kan ontstaan.", en: "What may come up without consensus.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("Bijlage 7")])
    }
}
