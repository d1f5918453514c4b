public import Domain

/// Who comes to a shared analysis or to solutions (wie samen komen tot een analyse).
public enum AnalysisSide: String, ClosedList, Transferable {
    /// Members of the household.
    case household
    /// Their network.
    case informalNetwork
    /// Professionals.
    case professionals

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .household:
                (
                    LocalizedText(nl: "het huishouden", en: "the household"),
                    LocalizedText(nl: "Wie erbij betrokken zijn.", en: "Those concerned.")
                )
            case .informalNetwork:
                (
                    LocalizedText(nl: "het netwerk", en: "the network"),
                    LocalizedText(
                        nl: "Familie, vrienden en buren die om het huishouden heen staan.",
                        en: "Family, friends and neighbours around the household.")
                )
            case .professionals:
                (
                    LocalizedText(nl: "de professionals", en: "the professionals"),
                    LocalizedText(
                        nl: "Professionals die met het huishouden werken.",
                        en: "Professionals who work with the household.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")])
    }
}
