public import Domain

/// What a steerer does (sturingsstrategie): direct, purchase or deliberate.
///
/// It is neither a strategy against a barrier nor the strategy towards an ambition.
public enum SteeringStrategy: String, ClosedList, Transferable {
    /// Sturen.
    case direct
    /// Kopen.
    case purchase
    /// Overleggen.
    case deliberate

    /// The form of steering that it is the activity of.
    public var form: SteeringForm {
        switch self {
        case .direct: .hierarchy
        case .purchase: .market
        case .deliberate: .network
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .direct:
            Term(
                rawValue, LocalizedText(nl: "sturen", en: "direct"),
                definition: LocalizedText(
                    nl: "Vragen of zeggen wat er moet gebeuren, en het afdwingen.",
                    en: "To ask or tell what must be done, and to enforce it."),
                citations: [.sturen("2.2.1"), .sturen("2.3")],
                aliases: [Term.Alias("afdwingen van conformiteit", in: .sturen)],
                decision: LocalizedText(
                    nl:
                        "Het woord staat ook voor alles wat een gemeente doet om iets te bereiken; hier is het één van drie.",
                    en:
                        "In Dutch the word also stands for all that a municipality does to achieve something; here it is "
                        + "one of three."),
                related: ["SteeringForm.hierarchy", "Concept.steeringStrategy", "Concept.municipalDirectingRole"])
        case .purchase:
            Term(
                rawValue, LocalizedText(nl: "kopen", en: "purchase"),
                definition: LocalizedText(
                    nl: "Betalen voor prestaties, zodat belangen op elkaar afgestemd raken.",
                    en: "To pay for performance, so that interests are brought into line."),
                citations: [.sturen("2.2.1"), .sturen("2.3")],
                aliases: [Term.Alias("afstemmen van belangen", in: .sturen)],
                related: ["SteeringForm.market", "Concept.steeringStrategy"])
        case .deliberate:
            Term(
                rawValue, LocalizedText(nl: "overleggen", en: "deliberate"),
                definition: LocalizedText(
                    nl: "Kennis bij elkaar brengen en het eens worden over de uitkomst.",
                    en: "To bring knowledge together and agree on the outcome."),
                citations: [.sturen("2.2.1"), .sturen("2.3")],
                aliases: [Term.Alias("afstemmen van expertise", in: .sturen)],
                related: ["SteeringForm.network", "Concept.steeringStrategy"])
        }
    }
}
