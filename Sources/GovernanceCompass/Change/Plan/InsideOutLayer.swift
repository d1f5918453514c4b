public import Domain

/// A layer of redesign, from the inside outwards (van binnen naar buiten): what is settled first is the purpose.
///
/// The source names the last three in one sentence; that none of them waits for another is a decision of this SDK.
public enum InsideOutLayer: String, ClosedList, Transferable {
    /// De bedoeling.
    case purpose
    /// Het werk van professionals.
    case professionalsWork
    /// De organisaties waarin zij werken.
    case organisations
    /// De relatie tussen organisaties.
    case relationsAmongOrganisations
    /// Verantwoording en kwaliteit.
    case accountabilityAndQuality
    /// Wettelijke bepalingen.
    case legalProvisions

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .purpose:
                (
                    LocalizedText(nl: "de bedoeling", en: "the purpose"),
                    LocalizedText(
                        nl: "Waar het om begonnen is: duurzame veiligheid in huishoudens.",
                        en: "What it is for: durable safety in households.")
                )
            case .professionalsWork:
                (
                    LocalizedText(nl: "het werk van professionals", en: "the work of professionals"),
                    LocalizedText(
                        nl: "Wat de bedoeling vraagt van het werk met huishoudens.",
                        en: "What the purpose asks of the work with households.")
                )
            case .organisations:
                (
                    LocalizedText(nl: "de organisaties", en: "the organisations"),
                    LocalizedText(
                        nl: "Wat dat werk vraagt van de organisaties van professionals.",
                        en: "What that work asks of the organisations of professionals.")
                )
            case .relationsAmongOrganisations:
                (
                    LocalizedText(nl: "de relatie tussen organisaties", en: "the relation among organisations"),
                    LocalizedText(
                        nl: "Wat het vraagt van hoe organisaties zich tot elkaar verhouden.",
                        en: "What it asks of how organisations relate to each other.")
                )
            case .accountabilityAndQuality:
                (
                    LocalizedText(nl: "verantwoording en kwaliteit", en: "accountability and quality"),
                    LocalizedText(
                        nl: "Hoe er verantwoord wordt en kwaliteit wordt bewaakt.",
                        en: "How people account for it and guard quality.")
                )
            case .legalProvisions:
                (
                    LocalizedText(nl: "wettelijke bepalingen", en: "legal provisions"),
                    LocalizedText(
                        nl: "Wat de wet erover zou moeten bepalen.", en: "What the law would have to provide for it.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.parallel("Parallele transformaties")])
    }
}

extension InsideOutLayer {
    /// The layers that are settled before this one.
    public var inner: [InsideOutLayer] {
        switch self {
        case .purpose: []
        case .professionalsWork: [.purpose]
        case .organisations: [.purpose, .professionalsWork]
        case .relationsAmongOrganisations, .accountabilityAndQuality, .legalProvisions:
            [.purpose, .professionalsWork, .organisations]
        }
    }
}
