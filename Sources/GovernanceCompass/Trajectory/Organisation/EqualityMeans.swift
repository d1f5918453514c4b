public import Domain

/// How a group secures that every voice weighs the same (gelijkwaardigheid borgen).
public enum EqualityMeans: String, ClosedList, Transferable {
    /// Verschillen in positie en macht zijn bespreekbaar gemaakt.
    case discussed
    /// Een onafhankelijk voorzitter, coördinator of trekker.
    case independentLead
    /// Op een andere manier.
    case otherwise

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .discussed:
                (
                    LocalizedText(nl: "bespreekbaar gemaakt", en: "made discussable"),
                    LocalizedText(
                        nl: "Verschillen in positie en macht zijn besproken.",
                        en: "Differences in position and power were discussed.")
                )
            case .independentLead:
                (
                    LocalizedText(nl: "onafhankelijke trekker", en: "independent lead"),
                    LocalizedText(
                        nl: "Iemand die onafhankelijk is, zorgt dat alle stemmen gelijk gehoord en gewogen worden.",
                        en: "Somebody independent sees that all voices are heard and weighed equally.")
                )
            case .otherwise:
                (
                    LocalizedText(nl: "op een andere manier", en: "in another way"),
                    LocalizedText(nl: "De groep koos een andere manier.", en: "The group chose another way.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 1, Wie te betrekken?")])
    }
}
