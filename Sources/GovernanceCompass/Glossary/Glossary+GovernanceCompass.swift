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
        GlossaryList(concepts: LearningTerms.all, nl: "samen leren", en: "learning together")
    ]

    private static let approach = [
        GlossaryList(concepts: ApproachTerms.all, nl: "aanpak", en: "approach")
    ]

    private static let trajectory = [
        GlossaryList(concepts: TrajectoryTerms.all, nl: "traject van een netwerk", en: "trajectory of a network"),
        GlossaryList(KompasPhase.self, "KompasPhase", nl: "fase van het traject", en: "phase of the trajectory"),
        GlossaryList(KompasStep.self, "KompasStep", nl: "stap van het traject", en: "step of the trajectory"),
        GlossaryList(StepState.self, "StepState", nl: "stand van een stap", en: "state of a step"),
        GlossaryList(StepMove.self, "StepMove", nl: "zet in een stap", en: "move in a step"),
        GlossaryList(ReopeningReason.self, "ReopeningReason", nl: "reden om te heropenen", en: "reason to reopen"),
        GlossaryList(CheckStanding.self, "CheckStanding", nl: "stand van een controlevraag", en: "standing of a check"),
        GlossaryList(EvidenceKind.self, "EvidenceKind", nl: "soort onderbouwing", en: "kind of evidence"),
        GlossaryList(
            ConsultedGroup.self, "ConsultedGroup", nl: "groep die wordt betrokken", en: "group that is consulted"),
        GlossaryList(
            CooperationBody.self, "CooperationBody", nl: "orgaan van de samenwerking", en: "body of the cooperation"),
        GlossaryList(TargetUnit.self, "TargetUnit", nl: "eenheid van de samenwerking", en: "unit of the cooperation"),
        GlossaryList(
            TargetSpan.self, "TargetSpan", nl: "reikwijdte van de samenwerking", en: "span of the cooperation"),
        GlossaryList(RepeatedActivity.self, "RepeatedActivity", nl: "herhaling", en: "repeat"),
        GlossaryList(CoreGroupTask.self, "CoreGroupTask", nl: "taak van de kerngroep", en: "task of the core group"),
        GlossaryList(OuterRingRole.self, "OuterRingRole", nl: "rol van de buitenring", en: "role of the outer ring"),
        GlossaryList(
            CoreGroupQuality.self, "CoreGroupQuality", nl: "wie de kerngroep ook heeft",
            en: "whom the core group also has"),
        GlossaryList(EqualityMeans.self, "EqualityMeans", nl: "gelijkwaardigheid van inbreng", en: "equality of input"),
        GlossaryList(ProcessLeadRole.self, "ProcessLeadRole", nl: "rol van de trekker", en: "role of the process lead"),
        GlossaryList(LeadershipLevel.self, "LeadershipLevel", nl: "niveau van leiderschap", en: "level of leadership"),
        GlossaryList(
            WiderPartners.self, "WiderPartners", nl: "partners buiten veiligheid", en: "partners outside safety"),
        GlossaryList(
            ExperienceAgreement.self, "ExperienceAgreement", nl: "afspraak met ervaringsdeskundigen",
            en: "agreement with experts by experience"),
        GlossaryList(
            PlanPart.self, "PlanPart", nl: "onderdeel van het plan van aanpak", en: "part of the plan of approach"),
        GlossaryList(
            PlanElement.self, "PlanElement", nl: "inhoud van het plan van aanpak", en: "content of the plan of approach"
        ),
        GlossaryList(
            HouseholdExpectation.self, "HouseholdExpectation", nl: "wens van jongeren en ouders",
            en: "wish of young people and parents"),
        GlossaryList(Contribution.self, "Contribution", nl: "bijdrage van een partij", en: "contribution of a party"),
        GlossaryList(
            AmbitionQuality.self, "AmbitionQuality", nl: "kenmerk van een ambitie", en: "quality of an ambition"),
        GlossaryList(
            AmbitionElement.self, "AmbitionElement", nl: "element van een ambitie", en: "element of an ambition"),
        GlossaryList(
            AmbitionCarrier.self, "AmbitionCarrier", nl: "drager van de ambitie", en: "carrier of the ambition"),
        GlossaryList(AmbitionEmphasis.self, "AmbitionEmphasis", nl: "accent in de visie", en: "emphasis in the vision"),
        GlossaryList(
            InterviewPart.self, "InterviewPart", nl: "onderdeel van waarderende interviews",
            en: "part of appreciative interviews"),
        GlossaryList(StrategicGoal.self, "StrategicGoal", nl: "strategisch doel", en: "strategic goal"),
        GlossaryList(HomeOutcome.self, "HomeOutcome", nl: "uitkomst thuis", en: "outcome at home"),
        GlossaryList(ActivityScope.self, "ActivityScope", nl: "voor wie een actie is", en: "for whom an activity is"),
        GlossaryList(
            PlanBasis.self, "PlanBasis", nl: "grondslag van het activiteitenplan", en: "basis of the activity plan"),
        GlossaryList(TrainedCompetence.self, "TrainedCompetence", nl: "nieuwe competentie", en: "new competence"),
        GlossaryList(BarrierState.self, "BarrierState", nl: "stand van een belemmering", en: "state of a barrier"),
    ]
}
