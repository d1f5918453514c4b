public import Domain

/// The level on which a kind of decision can be taken (niveau van besluiten).
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
                    LocalizedText(nl: "netwerk", en: "network"),
                    LocalizedText(nl: "Het netwerk besluit samen.", en: "The network decides together.")
                )
            case .organisation:
                (
                    LocalizedText(nl: "organisatie", en: "organisation"),
                    LocalizedText(
                        nl: "Elke organisatie besluit voor zichzelf.", en: "Each organisation decides for itself.")
                )
            case .individual:
                (
                    LocalizedText(nl: "individueel", en: "individual"),
                    LocalizedText(
                        nl: "Wie het werk doet, besluit zelf.", en: "Those who do the work decide themselves.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 2")])
    }
}
