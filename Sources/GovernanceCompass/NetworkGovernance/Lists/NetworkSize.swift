public import Domain

/// How large a network is, as those in it judge (omvang van het netwerk).
///
/// The guide prints a number for few parties only: medium and large are judged, never counted.
public enum NetworkSize: String, ClosedList, Transferable {
    /// Klein.
    case small
    /// Middelgroot.
    case medium
    /// Groot.
    case large

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .small:
                (
                    LocalizedText(nl: "klein netwerk", en: "small network"),
                    LocalizedText(
                        nl: "Weinig partijen.",
                        en: "Few parties.")
                )
            case .medium:
                (
                    LocalizedText(nl: "middelgroot netwerk", en: "medium-sized network"),
                    LocalizedText(
                        nl: "Tussen weinig en veel partijen in.",
                        en: "Between few and many parties.")
                )
            case .large:
                (
                    LocalizedText(nl: "groot netwerk", en: "large network"),
                    LocalizedText(
                        nl: "Veel partijen.",
                        en: "Many parties.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Figuur 6")],
            decision: LocalizedText(
                nl: "De bron noemt middelgroot en groot zonder aantal; klein is hier waar zij weinig partijen zegt.",
                en: "The source names medium-sized and large without a number; small is here where it says few parties."
            ))
    }
}
