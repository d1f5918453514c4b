public import Domain

extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let governanceCompass = Glossary(
        of: "GovernanceCompass", [network, steering, change, learning, approach, trajectory])

    private static let network = [
        GlossaryList(concepts: NetworkTerms.all, nl: "netwerken van partijen", en: "networks of parties"),
        GlossaryList(NetworkPartyKind.self, "NetworkPartyKind", nl: "partij in een netwerk", en: "party in a network"),
        GlossaryList(
            PartyInvolvement.self, "PartyInvolvement", nl: "betrokkenheid van een partij", en: "involvement of a party"),
        GlossaryList(RelationQuality.self, "RelationQuality", nl: "sterkte van een lijn", en: "strength of a line"),
        GlossaryList(
            ReflectionQuestion.self, "ReflectionQuestion", nl: "reflectievraag over een netwerkkaart",
            en: "reflection question on a network map"),
    ]

    private static let steering = [
        GlossaryList(concepts: SteeringTerms.all, nl: "sturing", en: "steering")
    ]

    private static let change = [
        GlossaryList(concepts: ChangeTerms.all, nl: "verandering", en: "change"),
        GlossaryList(SystemRing.self, "SystemRing", nl: "ring rond het gezin", en: "ring around the family"),
        GlossaryList(FrameworkRing.self, "FrameworkRing", nl: "krachtige ring", en: "powerful ring"),
        GlossaryList(
            InsideOutLayer.self, "InsideOutLayer", nl: "laag van binnen naar buiten", en: "layer from the inside out"),
        GlossaryList(SystemBoundary.self, "SystemBoundary", nl: "grens in het stelsel", en: "boundary in the system"),
        GlossaryList(HelixParty.self, "HelixParty", nl: "partij in de helix", en: "party of the helix"),
        GlossaryList(JointActivity.self, "JointActivity", nl: "wat men samen doet", en: "what is done together"),
        GlossaryList(ChangeDepth.self, "ChangeDepth", nl: "diepte van verandering", en: "depth of change"),
        GlossaryList(
            HeroRoleExpectation.self, "HeroRoleExpectation", nl: "wat de heldenrol vraagt",
            en: "what the hero role asks"),
        GlossaryList(
            EnablingCondition.self, "EnablingCondition", nl: "conditie om mee te beginnen",
            en: "condition to begin with"),
        GlossaryList(
            ConditionBeneficiary.self, "ConditionBeneficiary", nl: "voor wie condities nodig zijn",
            en: "for whom conditions are needed"),
        GlossaryList(AssumptionStep.self, "AssumptionStep", nl: "stap met een aanname", en: "step with an assumption"),
        GlossaryList(ReflectionTopic.self, "ReflectionTopic", nl: "onderwerp van reflectie", en: "topic of reflection"),
        GlossaryList(StandingSide.self, "StandingSide", nl: "kant van de samenwerking", en: "side of the cooperation"),
        GlossaryList(
            TransformationRoute.self, "TransformationRoute", nl: "transformatieroute", en: "route of transformation"),
        GlossaryList(
            ReformRoute.self, "ReformRoute", nl: "oplossingsrichting voor het stelsel", en: "way to improve the system"),
        GlossaryList(
            ExchangeQuestion.self, "ExchangeQuestion", nl: "vraag voor uitwisseling", en: "question before exchange"),
        GlossaryList(
            ChangeComponent.self, "ChangeComponent", nl: "onderdeel van verandering", en: "component of change"),
        GlossaryList(ChangeOutcome.self, "ChangeOutcome", nl: "uitkomst van verandering", en: "outcome of change"),
        GlossaryList(
            NormalisationMechanism.self, "NormalisationMechanism", nl: "mechanisme van normalisatie",
            en: "mechanism of normalisation"),
        GlossaryList(NetworkElement.self, "NetworkElement", nl: "netwerkelement", en: "network element"),
        GlossaryList(NetworkResource.self, "NetworkResource", nl: "soort middel", en: "kind of means"),
        GlossaryList(
            FormalityDeterminant.self, "FormalityDeterminant", nl: "waar formaliteit van afhangt",
            en: "what formality hangs on"),
        GlossaryList(SuccessFactor.self, "SuccessFactor", nl: "succesfactor", en: "success factor"),
        GlossaryList(
            SuccessFactorTheme.self, "SuccessFactorTheme", nl: "thema van succesfactoren",
            en: "theme of success factors"),
        GlossaryList(
            SuccessFactorLevel.self, "SuccessFactorLevel", nl: "niveau van een succesfactor",
            en: "level of a success factor"),
        GlossaryList(
            LeadershipCluster.self, "LeadershipCluster", nl: "cluster van leiderschap", en: "cluster of leadership"),
        GlossaryList(
            TransformationBarrier.self, "TransformationBarrier", nl: "barrière in de verandering",
            en: "barrier to change"),
        GlossaryList(BarrierTheme.self, "BarrierTheme", nl: "thema van barrières", en: "theme of barriers"),
        GlossaryList(
            BarrierStrategy.self, "BarrierStrategy", nl: "strategie tegen een barrière",
            en: "strategy against a barrier"),
    ]

    private static let learning = [
        GlossaryList(concepts: LearningTerms.all, nl: "samen leren", en: "learning together")
    ]

    private static let approach = [
        GlossaryList(concepts: ApproachTerms.all, nl: "aanpak", en: "approach")
    ]

    private static let trajectory = [
        GlossaryList(concepts: TrajectoryTerms.all, nl: "traject van een netwerk", en: "trajectory of a network")
    ]
}
