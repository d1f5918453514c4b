public import Domain

/// On which level a decision can be taken (niveau van besluiten).
public enum DecisionLevel: String, ClosedList, Transferable {
    /// Netwerk.
    case network
    /// Organisatie.
    case organisation
    /// Individueel.
    case individual

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .network:
                (
                    LocalizedText(nl: "op netwerkniveau", en: "on the level of the network"),
                    LocalizedText(
                        nl: "De partijen besluiten samen.",
                        en: "The parties decide together.")
                )
            case .organisation:
                (
                    LocalizedText(nl: "op organisatieniveau", en: "on the level of an organisation"),
                    LocalizedText(
                        nl: "Een organisatie besluit zelf.",
                        en: "An organisation decides itself.")
                )
            case .individual:
                (
                    LocalizedText(nl: "op individueel niveau", en: "on the level of a person"),
                    LocalizedText(
                        nl: "Een persoon besluit zelf.",
                        en: "A person decides alone.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 2, Mandaat, legitimiteit en besluitvorming")],
            decision: LocalizedText(
                nl: "De bron noemt de drie zonder uitleg; de omschrijving is van deze SDK.",
                en: "The source names the three without explanation; the definition is of this SDK."))
    }
}
