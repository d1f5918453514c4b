public import Domain

/// A barrier to cross-domain work that the evaluation found (barrière): ten, in its order.
///
/// Which layers feel it and which are asked to act is read from its sections, and a decision of this package.
public enum TransformationBarrier: String, ClosedList, Transferable {
    /// Grenzen opzoeken en angst voor consequenties.
    case fearOfConsequences
    /// Gebrek aan mandaat.
    case lackOfMandate
    /// Onduidelijkheid over privacyregels.
    case privacyUncertainty
    /// Gebrek aan capaciteit.
    case lackOfCapacity
    /// Ervaren afstand tussen lagen en domeinen.
    case experiencedDistance
    /// Gebrek aan gezamenlijk eigenaarschap.
    case lackOfSharedOwnership
    /// Verbinding professionals, managers en bestuurders.
    case weakLayerConnection
    /// Partners buiten de gemeentegrenzen.
    case externalPartners
    /// Volgen van alle pilots, veranderingen en beleid.
    case changeOverload
    /// Media-aandacht en de jeugdhulp onder een vergrootglas.
    case mediaScrutiny

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .fearOfConsequences:
                (
                    LocalizedText(nl: "angst voor consequenties", en: "fear of consequences"),
                    LocalizedText(
                        nl: "Professionals durven niet buiten de gebaande paden, uit angst voor wat volgt.",
                        en: "Professionals do not dare to leave the beaten track, for fear of what follows.")
                )
            case .lackOfMandate:
                (
                    LocalizedText(nl: "gebrek aan mandaat", en: "lack of mandate"),
                    LocalizedText(
                        nl: "Professionals kunnen niet doorzetten of zwaardere hulp inzetten.",
                        en: "Professionals cannot push through or bring in heavier help.")
                )
            case .privacyUncertainty:
                (
                    LocalizedText(nl: "onduidelijkheid over privacyregels", en: "uncertainty on privacy rules"),
                    LocalizedText(
                        nl: "Regels worden verschillend gelezen, en men deelt te weinig.",
                        en: "Rules are read differently, and people share too little.")
                )
            case .lackOfCapacity:
                (
                    LocalizedText(nl: "gebrek aan capaciteit", en: "lack of capacity"),
                    LocalizedText(
                        nl: "Mensen, tijd en kennis schieten tekort.", en: "People, time and knowledge fall short.")
                )
            case .experiencedDistance:
                (
                    LocalizedText(nl: "ervaren afstand", en: "experienced distance"),
                    LocalizedText(
                        nl: "Lagen en domeinen zitten ver uit elkaar, in gebouwen of in gevoel.",
                        en: "Layers and domains sit far apart, in buildings or in feeling.")
                )
            case .lackOfSharedOwnership:
                (
                    LocalizedText(nl: "gebrek aan gezamenlijk eigenaarschap", en: "lack of shared ownership"),
                    LocalizedText(
                        nl: "Niet elk domein voelt zich verantwoordelijk.", en: "Not every domain feels responsible.")
                )
            case .weakLayerConnection:
                (
                    LocalizedText(nl: "zwakke verbinding tussen lagen", en: "weak connection of layers"),
                    LocalizedText(
                        nl: "Uitvoering, managers en bestuurders raken elkaar kwijt.",
                        en: "Work, managers and administrators lose each other.")
                )
            case .externalPartners:
                (
                    LocalizedText(nl: "partners buiten de gemeente", en: "partners outside the municipality"),
                    LocalizedText(
                        nl: "Wie buiten de gemeente werkt, merkt te laat dat er iets verandert.",
                        en: "Those who work outside the municipality notice too late that something changes.")
                )
            case .changeOverload:
                (
                    LocalizedText(nl: "te veel veranderingen tegelijk", en: "too many changes at once"),
                    LocalizedText(
                        nl: "Er loopt zoveel dat overzicht en lange adem ontbreken.",
                        en: "So much runs that overview and long breath lack.")
                )
            case .mediaScrutiny:
                (
                    LocalizedText(nl: "media-aandacht", en: "media attention"),
                    LocalizedText(
                        nl: "Slechte berichten zetten het werk onder druk.",
                        en: "Bad news puts the work under pressure.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: citations)
    }

    private var citations: [Citation] {
        switch self {
        case .fearOfConsequences, .lackOfMandate, .privacyUncertainty, .lackOfCapacity: [.domein("4.1")]
        case .experiencedDistance, .lackOfSharedOwnership, .weakLayerConnection, .externalPartners: [.domein("4.2")]
        case .changeOverload, .mediaScrutiny: [.domein("4.3")]
        }
    }
}
