public import Domain

/// A route along which change is begun (transformatieroute).
///
/// Neither is better: which fits hangs on the region.
public enum TransformationRoute: String, ClosedList, Transferable {
    /// Van onderop.
    case bottomUp
    /// Van bovenaf.
    case topDown

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .bottomUp:
                (
                    LocalizedText(nl: "van onderop", en: "bottom-up"),
                    LocalizedText(
                        nl: "De verandering begint in de praktijk en gaat vandaar door de lagen omhoog.",
                        en: "The change begins in practice and goes up through the layers from there.")
                )
            case .topDown:
                (
                    LocalizedText(nl: "van bovenaf", en: "top-down"),
                    LocalizedText(
                        nl: "De verandering begint bij bestuur en netwerk, met beweging op elke laag.",
                        en: "The change begins with administrators and network, with movement on each layer.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.domein("5.1"), .domein("Bijlage 7")])
    }
}
