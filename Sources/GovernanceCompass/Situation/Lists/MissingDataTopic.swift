public import Domain

/// What data may be missing about (waarover gegevens ontbreken).
public enum MissingDataTopic: String, ClosedList, Transferable {
    /// Aantal huishoudens.
    case households
    /// Personeel.
    case staff
    /// Ervaring van huishoudens.
    case experience
    /// Anders.
    case other

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .households:
                (
                    LocalizedText(
                        nl: "aantal huishoudens met onveiligheid of een verhoogd risico",
                        en: "number of households that meet unsafety or run a raised risk"),
                    LocalizedText(
                        nl: "Hoeveel huishoudens het betreft.",
                        en: "How many households it concerns.")
                )
            case .staff:
                (
                    LocalizedText(nl: "personeel en tekorten", en: "staff and shortages"),
                    LocalizedText(
                        nl: "Hoeveel mensen er zijn en hoeveel er tekort zijn.",
                        en: "How many people there are and how many are short.")
                )
            case .experience:
                (
                    LocalizedText(nl: "ervaring van huishoudens met hulp", en: "experience of households with help"),
                    LocalizedText(
                        nl: "Wat huishoudens van de hulp vinden.",
                        en: "What households think of the help.")
                )
            case .other:
                (
                    LocalizedText(nl: "andere gegevens", en: "other data"),
                    LocalizedText(
                        nl: "Andere gegevens of bronnen.",
                        en: "Other data or sources.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 4, Format voor een rapportage"), .kompas("Stap 4, Feiten en cijfers")],
            decision: LocalizedText(
                nl: "De bron geeft geen lijst van wat kan ontbreken; deze vier zijn van deze SDK.",
                en: "The source gives no list of what may lack; these four are of this SDK."))
    }
}
