public import Domain

/// A way to improve the system (oplossingsrichting voor het stelsel); the third was asked for and not seen in practice.
public enum ReformRoute: String, ClosedList, Transferable {
    /// Een verbindende functie toevoegen.
    case addConnectingRole
    /// Kleine aanpassingen.
    case incrementalAdjustment
    /// Hervormen.
    case systemReform

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .addConnectingRole:
                (
                    LocalizedText(nl: "verbindende functie toevoegen", en: "adding a connecting role"),
                    LocalizedText(
                        nl: "Het stelsel blijft, en er komt iemand bij die overzicht heeft en verbindt.",
                        en: "The system stays, and somebody is added who has overview and connects.")
                )
            case .incrementalAdjustment:
                (
                    LocalizedText(nl: "kleine aanpassingen", en: "small adjustments"),
                    LocalizedText(
                        nl: "Het stelsel blijft, en delen ervan worden stap voor stap verbeterd.",
                        en: "The system stays, and parts of it are improved step by step.")
                )
            case .systemReform:
                (
                    LocalizedText(nl: "hervormen", en: "reform"),
                    LocalizedText(
                        nl: "Het stelsel wordt eenvoudiger: organisaties gaan samen, teams worden breder.",
                        en: "The system becomes simpler: organisations merge, teams become broader.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("3.5"), .domein("7")])
    }
}
