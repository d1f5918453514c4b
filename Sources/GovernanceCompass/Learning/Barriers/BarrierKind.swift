public import Domain

/// What kind of barrier something is (soort barrière): what five documents name, in one list.
///
/// The thesis has challenges, the evaluation barriers, the guide friction and bottlenecks, the article boundaries.
/// Where two name the same, there is one kind that cites both; that they are the same is a decision of this SDK. A kind
/// travels as `Coded`: regions meet others. It is the one list of barriers here: of a learning question (``Barrier``),
/// of friction (``Friction/sources``), of a change (``MetBarrier``) and of the boundaries that parties break through
/// (``BoundaryObstacle``).
public enum BarrierKind: String, ClosedList, Transferable {
    /// Angst voor gevolgen.
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
    /// Zwakke verbinding tussen professionals, managers en bestuurders.
    case weakLayerConnection
    /// Partners buiten de gemeentegrenzen.
    case externalPartners
    /// Opeenstapeling van pilots, veranderingen en beleid.
    case changeOverload
    /// Media-aandacht.
    case mediaScrutiny
    /// Gekwalificeerde professionals vinden en houden.
    case qualifiedProfessionals
    /// Juiste hulp op het juiste moment.
    case timelyHelp
    /// Borgen en uitbreiden van de werkwijze.
    case embeddingAndScaling
    /// Data om op te sturen.
    case steeringData
    /// Sturen van en in een netwerk.
    case networkSteering
    /// Bestaande structuren.
    case existingStructures
    /// Verschillende culturen.
    case differentCultures
    /// Financiering.
    case fundingStreams
    /// Landelijke wetgeving.
    case nationalLegislation
    /// Verschil in taal.
    case differentLanguage
    /// Verschil in werkwijze.
    case differentMethods
    /// Verschil in prioriteiten.
    case differentPriorities
    /// Machtsverhoudingen.
    case powerDifferences
    /// Grens tussen beleid en praktijk.
    case policyAndPractice
    /// Grens tussen kennis en praktijk.
    case knowledgeAndPractice
    /// Grens tussen beproeven en uitrollen.
    case tryingAndRollingOut
    /// Grens tussen veiligheid en bestaanszekerheid.
    case safetyAndLivelihood
    /// Grens tussen jeugd en volwassenen.
    case youthAndAdults
    /// Grens tussen zorg en straf.
    case careAndPunishment

    /// The ten barriers of the evaluation, in its order.
    public static let ofEvaluation: [BarrierKind] = [
        .fearOfConsequences, .lackOfMandate, .privacyUncertainty, .lackOfCapacity, .experiencedDistance,
        .lackOfSharedOwnership, .weakLayerConnection, .externalPartners, .changeOverload, .mediaScrutiny,
    ]
    /// The five challenges of the thesis, in its order.
    public static let ofThesis: [BarrierKind] = [
        .qualifiedProfessionals, .timelyHelp, .embeddingAndScaling, .steeringData, .networkSteering,
    ]
    /// The six boundaries of the article, in its order.
    public static let ofArticle: [BarrierKind] = [
        .policyAndPractice, .knowledgeAndPractice, .tryingAndRollingOut, .safetyAndLivelihood, .youthAndAdults,
        .careAndPunishment,
    ]
    /// What the guide names as sources of friction and as a bottleneck, in the order in which it comes to them.
    public static let ofGuide: [BarrierKind] = [
        .existingStructures, .differentCultures, .fundingStreams, .privacyUncertainty, .nationalLegislation,
        .differentLanguage, .differentMethods, .differentPriorities, .powerDifferences,
    ]

    /// The term.
    public var term: Term {
        let texts = texts
        return Term(
            rawValue, texts.name, definition: texts.definition, citations: texts.citations, aliases: texts.aliases,
            related: ["Concept.barrier"])
    }
}
