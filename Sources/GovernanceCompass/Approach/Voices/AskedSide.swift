public import Domain

/// The side from which somebody sees an approach (kant).
public enum AskedSide: String, ClosedList, Transferable {
    /// Huishoudens.
    case households
    /// Professional.
    case professional
    /// Leidinggevende.
    case manager
    /// Bestuurder.
    case director
    /// Opdrachtgever.
    case commissioner
    /// Ketenpartner.
    case chainPartner

    /// The term.
    public var term: Term {
        switch self {
        case .households: ActorGroup.households.term
        case .professional: ActorLayer.professional.term
        case .manager: ActorLayer.manager.term
        case .director: ActorLayer.director.term
        case .commissioner: ActorLayer.commissioner.term
        case .chainPartner:
            Term(
                rawValue, LocalizedText(nl: "ketenpartner", en: "chain partner"),
                definition: LocalizedText(
                    nl: "Organisatie of lokaal team buiten de aanpak zelf, voor dezelfde huishoudens.",
                    en: "Organisation or local team outside the approach itself, for the same households."),
                citations: [.domein("4.2"), .proeftuin("7.3"), .sturen("4.3")],
                aliases: [Term.Alias("netwerkpartner", in: .proeftuin)])
        }
    }
}
