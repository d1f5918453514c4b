public import Domain

/// On which side of the cooperation a layer stands (kant van de samenwerking).
public enum StandingSide: String, ClosedList, Transferable {
    /// Gemeente.
    case municipality
    /// Ketenpartner.
    case chainPartner
    /// Elders, zoals toezicht of Rijk.
    case elsewhere

    /// The term.
    public var term: Term {
        switch self {
        case .municipality: PartyKind.municipality.term
        case .chainPartner:
            Term(
                rawValue, LocalizedText(nl: "ketenpartner", en: "chain partner"),
                definition: LocalizedText(
                    nl: "Organisatie buiten de gemeente met wie lokaal wordt samengewerkt.",
                    en: "Organisation outside the municipality with which people cooperate locally."),
                citations: [.domein("4.2"), .domein("Bijlage 7")])
        case .elsewhere:
            Term(
                rawValue, LocalizedText(nl: "elders in het stelsel", en: "elsewhere in the system"),
                definition: LocalizedText(
                    nl: "Buiten gemeenten en ketenpartners, zoals toezicht en Rijk.",
                    en: "Outside municipalities and chain partners, such as supervision and the state."),
                citations: [.parallel("Samenvatting")])
        }
    }
}
