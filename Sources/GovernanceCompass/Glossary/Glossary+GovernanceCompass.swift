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
    ]

    private static let learning = [
        GlossaryList(concepts: LearningTerms.all, nl: "samen leren", en: "learning together"),
        GlossaryList(LearningLevel.self, "LearningLevel", nl: "niveau van een leeragenda", en: "level of an agenda"),
        GlossaryList(QuestionOrigin.self, "QuestionOrigin", nl: "herkomst van leervragen", en: "origin of questions"),
        GlossaryList(QuestionPerson.self, "QuestionPerson", nl: "wie spreekt in een leervraag", en: "who asks"),
        GlossaryList(AgendaInputKind.self, "AgendaInputKind", nl: "input van een leeragenda", en: "input of an agenda"),
        GlossaryList(SystemAspect.self, "SystemAspect", nl: "systeemaspect", en: "aspect of the system"),
        GlossaryList(SystemBearing.self, "SystemBearing", nl: "belemmert of helpt", en: "hinders or helps"),
        GlossaryList(BarrierKind.self, "BarrierKind", nl: "soort barrière", en: "kind of barrier"),
        GlossaryList(DilemmaKind.self, "DilemmaKind", nl: "dilemma van de proeftuinen", en: "dilemma of the pilots"),
        GlossaryList(
            LearningCycleStage.self, "LearningCycleStage", nl: "fase van de leercyclus", en: "stage of the cycle"),
        GlossaryList(CycleQuestion.self, "CycleQuestion", nl: "vraag van de leercyclus", en: "question of the cycle"),
        GlossaryList(
            LearningMeetingKind.self, "LearningMeetingKind", nl: "leerbijeenkomst", en: "learning meeting"),
        GlossaryList(
            SessionQuestion.self, "SessionQuestion", nl: "vraag van een reflectiesessie",
            en: "question of a reflection session"),
        GlossaryList(
            BoundaryObjectKind.self, "BoundaryObjectKind", nl: "vorm van een boundary object",
            en: "form of boundary object"),
        GlossaryList(LearningMechanism.self, "LearningMechanism", nl: "leermechanisme", en: "learning mechanism"),
        GlossaryList(
            FrictionResponse.self, "FrictionResponse", nl: "mogelijkheid als het schuurt",
            en: "way to deal with friction"),
        GlossaryList(
            LearningInfrastructureFeature.self, "LearningInfrastructureFeature",
            nl: "kenmerk van de leerinfrastructuur",
            en: "feature of the learning infrastructure"),
    ]

    private static let approach = [
        GlossaryList(concepts: ApproachTerms.all, nl: "aanpak", en: "approach")
    ]

    private static let trajectory = [
        GlossaryList(concepts: TrajectoryTerms.all, nl: "traject van een netwerk", en: "trajectory of a network")
    ]
}
