public import Domain

/// How a network makes decisions (manier van besluiten).
///
/// The guide names the four and explains none: the definitions are in words of this SDK.
public enum DecisionMethod: String, ClosedList, Transferable {
    /// Consensus.
    case consensus
    /// Consent.
    case consent
    /// Meerderheid.
    case majority
    /// Gedelegeerde besluitbevoegdheid.
    case delegatedAuthority

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .consensus:
                (
                    LocalizedText(nl: "consensus", en: "consensus"),
                    LocalizedText(
                        nl: "Iedereen is het eens.",
                        en: "Everybody agrees.")
                )
            case .consent:
                (
                    LocalizedText(nl: "consent", en: "consent"),
                    LocalizedText(
                        nl: "Niemand heeft een overwegend bezwaar.",
                        en: "Nobody has an overriding objection.")
                )
            case .majority:
                (
                    LocalizedText(nl: "meerderheid", en: "majority"),
                    LocalizedText(
                        nl: "De meeste stemmen beslissen.",
                        en: "Most votes decide.")
                )
            case .delegatedAuthority:
                (
                    LocalizedText(nl: "gedelegeerde besluitbevoegdheid", en: "delegated authority"),
                    LocalizedText(
                        nl: "Een vertegenwoordiger besluit namens anderen.",
                        en: "A representative decides for others.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [
                .kompas("Stap 2, Mandaat, legitimiteit en besluitvorming"),
                .kompas("Stap 2, Governance checklist voor netwerksamenwerking"),
            ],
            decision: LocalizedText(
                nl: "De bron noemt de vier zonder uitleg; de omschrijving is van deze SDK.",
                en: "The source names the four without explanation; the definition is of this SDK."))
    }
}
