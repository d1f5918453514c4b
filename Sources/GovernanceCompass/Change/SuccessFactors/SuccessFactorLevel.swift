public import Domain

/// The level of a success factor (niveau), as the rows of the tables are headed.
///
/// The third table has no row of the network; its last factors are printed under managers and administrators.
public enum SuccessFactorLevel: String, ClosedList, Transferable {
    /// De professionals (de uitvoering).
    case professionals
    /// De managers en bestuurders (organisatorisch).
    case organisation
    /// De overstijgende verbinding en samenwerking (het netwerk).
    case network

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .professionals:
                (
                    LocalizedText(nl: "professionals, de uitvoering", en: "professionals, the work itself"),
                    LocalizedText(
                        nl: "Wat in het werk met huishoudens lukt.", en: "What succeeds in the work with households.")
                )
            case .organisation:
                (
                    LocalizedText(nl: "managers en bestuurders", en: "managers and administrators"),
                    LocalizedText(
                        nl: "Wat managers en bestuurders voor elkaar krijgen.",
                        en: "What managers and administrators bring about.")
                )
            case .network:
                (
                    LocalizedText(nl: "het netwerk", en: "the network"),
                    LocalizedText(
                        nl: "Wat tussen organisaties tot stand komt.", en: "What comes about among organisations.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("5.2")])
    }
}
