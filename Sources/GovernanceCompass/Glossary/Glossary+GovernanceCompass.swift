public import Domain

extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let governanceCompass = Glossary(
        of: "GovernanceCompass",
        [network, networkGovernance, situation, steering, change, learning, approach, trajectory])

    private static let network = [
        GlossaryList(concepts: NetworkTerms.all, nl: "netwerken van partijen", en: "networks of parties"),
        GlossaryList(NetworkPartyKind.self, "NetworkPartyKind", nl: "partij in een netwerk", en: "party in a network"),
        GlossaryList(NetworkSector.self, "NetworkSector", nl: "sector in een netwerk", en: "sector in a network"),
        GlossaryList(
            PartyInvolvement.self, "PartyInvolvement", nl: "betrokkenheid van een partij", en: "involvement of a party"),
        GlossaryList(RelationQuality.self, "RelationQuality", nl: "sterkte van een lijn", en: "strength of a line"),
        GlossaryList(
            ReflectionQuestion.self, "ReflectionQuestion", nl: "reflectievraag over een netwerkkaart",
            en: "reflection question on a network map"),
    ]

    private static let networkGovernance = [
        GlossaryList(
            NetworkGovernanceForm.self, "NetworkGovernanceForm", nl: "governancevorm", en: "form of network governance"),
        GlossaryList(
            CooperationStage.self, "CooperationStage", nl: "fase van samenwerking", en: "stage of cooperation"),
        GlossaryList(NetworkSize.self, "NetworkSize", nl: "omvang van een netwerk", en: "size of a network"),
        GlossaryList(
            FormCondition.self, "FormCondition", nl: "waar een governancevorm bij werkt",
            en: "what a form of governance works with"),
        GlossaryList(
            FormFit.self, "FormFit", nl: "of een governancevorm past", en: "whether a form of governance fits"),
        GlossaryList(
            GovernanceMatter.self, "GovernanceMatter", nl: "wat governance regelt", en: "what governance settles"),
        GlossaryList(
            GovernanceAspect.self, "GovernanceAspect", nl: "aspect van governance", en: "aspect of governance"),
        GlossaryList(
            AlignedMatter.self, "AlignedMatter", nl: "afstemming over organisaties heen",
            en: "alignment across organisations"),
        GlossaryList(DecisionMethod.self, "DecisionMethod", nl: "manier van besluiten", en: "way of deciding"),
        GlossaryList(DecisionLevel.self, "DecisionLevel", nl: "niveau van besluiten", en: "level of deciding"),
        GlossaryList(
            VoiceMechanism.self, "VoiceMechanism", nl: "borgen van de stem van huishoudens",
            en: "securing the voice of households"),
        GlossaryList(
            ParticipationPrecondition.self, "ParticipationPrecondition", nl: "randvoorwaarde voor participatie",
            en: "precondition of participation"),
        GlossaryList(
            ChecklistSection.self, "ChecklistSection", nl: "onderdeel van de governance checklist",
            en: "section of the governance checklist"),
        GlossaryList(
            GovernanceQuestion.self, "GovernanceQuestion", nl: "vraag van de governance checklist",
            en: "question of the governance checklist"),
        GlossaryList(
            GovernancePitfall.self, "GovernancePitfall", nl: "valkuil van governance", en: "pitfall of governance"),
        GlossaryList(
            AgreementContent.self, "AgreementContent", nl: "inhoud van een samenwerkingsafspraak",
            en: "content of a cooperation agreement"),
        GlossaryList(StandardKind.self, "StandardKind", nl: "soort standaard", en: "kind of standard"),
        GlossaryList(
            ChannelPurpose.self, "ChannelPurpose", nl: "doel van digitale communicatie",
            en: "purpose of digital communication"),
        GlossaryList(
            SupportTask.self, "SupportTask", nl: "taak van samenwerkingsondersteuning",
            en: "task of cooperation support"),
    ]

    private static let situation = [
        GlossaryList(
            AnalysisAspect.self, "AnalysisAspect", nl: "wat een analyse in beeld brengt",
            en: "what an analysis looks at"),
        GlossaryList(
            AnalysisSourceKind.self, "AnalysisSourceKind", nl: "bron voor een analyse", en: "source of an analysis"),
        GlossaryList(
            ReportSection.self, "ReportSection", nl: "onderdeel van een rapportage", en: "section of a report"),
        GlossaryList(MissingDataTopic.self, "MissingDataTopic", nl: "ontbrekende data", en: "missing data"),
        GlossaryList(JourneyRole.self, "JourneyRole", nl: "rol in een klantreis", en: "role in a client journey"),
        GlossaryList(JourneyStart.self, "JourneyStart", nl: "begin van een klantreis", en: "start of a client journey"),
        GlossaryList(JourneyStage.self, "JourneyStage", nl: "fase van een klantreis", en: "stage of a client journey"),
        GlossaryList(JourneyBlock.self, "JourneyBlock", nl: "blok van een klantreis", en: "block of a client journey"),
        GlossaryList(
            InterviewStep.self, "InterviewStep", nl: "stap van waarderende interviews",
            en: "step of appreciative interviews"),
    ]

    private static let steering = [
        GlossaryList(concepts: SteeringTerms.all, nl: "sturing", en: "steering"),
        GlossaryList(CompassSide.self, "CompassSide", nl: "as van het sturingskompas", en: "side of the compass"),
        GlossaryList(FactClarity.self, "FactClarity", nl: "helderheid van feiten", en: "clarity of facts"),
        GlossaryList(ValueAlignment.self, "ValueAlignment", nl: "overeenkomst van waarden", en: "alignment of values"),
        GlossaryList(CompassCell.self, "CompassCell", nl: "cel van het sturingskompas", en: "cell of the compass"),
        GlossaryList(
            ControlReading.self, "ControlReading", nl: "lezing van beheersen of expertise",
            en: "reading of control or expertise"),
        GlossaryList(
            ControlPosition.self, "ControlPosition", nl: "beheersen of expertise", en: "control or expertise"),
        GlossaryList(SteeringStrategy.self, "SteeringStrategy", nl: "sturingsstrategie", en: "steering strategy"),
        GlossaryList(SteeringForm.self, "SteeringForm", nl: "sturingsvorm", en: "form of steering"),
        GlossaryList(SteeringBond.self, "SteeringBond", nl: "band bij het sturen", en: "bond in steering"),
        GlossaryList(SteeringMeans.self, "SteeringMeans", nl: "sturingsmiddel", en: "means of steering"),
        GlossaryList(
            SteeringFailureMode.self, "SteeringFailureMode", nl: "hoe een sturingsvorm vastloopt",
            en: "how a form of steering fails"),
        GlossaryList(
            SteeringFormFit.self, "SteeringFormFit", nl: "of een sturingsvorm past",
            en: "whether a form of steering fits"),
        GlossaryList(SteeringModel.self, "SteeringModel", nl: "sturingsmodel", en: "model of steering"),
        GlossaryList(SteeringAct.self, "SteeringAct", nl: "handeling bij het sturen", en: "act in steering"),
        GlossaryList(
            FacilitatedMeans.self, "FacilitatedMeans", nl: "wat wordt gefaciliteerd", en: "what is facilitated"),
        GlossaryList(
            SteeringLocus.self, "SteeringLocus", nl: "waar sturing aangrijpt", en: "where steering takes hold"),
        GlossaryList(SteeringSide.self, "SteeringSide", nl: "kant van een sturingsrelatie", en: "side of a relation"),
        GlossaryList(
            ResponsibilityKind.self, "ResponsibilityKind", nl: "soort verantwoordelijkheid",
            en: "kind of responsibility"),
        GlossaryList(
            SolutionCategory.self, "SolutionCategory", nl: "soort oplossingsrichting",
            en: "kind of solution direction"),
        GlossaryList(
            SolutionDirection.self, "SolutionDirection", nl: "oplossingsrichting", en: "solution direction"),
        GlossaryList(
            SolutionCondition.self, "SolutionCondition", nl: "voorwaarde van een oplossingsrichting",
            en: "condition of a solution direction"),
        GlossaryList(
            PositionField.self, "PositionField", nl: "veld bij duiden en verbinden", en: "field of the canvas"),
        GlossaryList(
            ConnectPrecondition.self, "ConnectPrecondition", nl: "voorwaarde voor duiden en verbinden",
            en: "precondition of interpreting and connecting"),
        GlossaryList(
            ConnectPitfall.self, "ConnectPitfall", nl: "valkuil bij duiden en verbinden",
            en: "pitfall of interpreting and connecting"),
    ]

    private static let change = [
        GlossaryList(concepts: ChangeTerms.all, nl: "verandering", en: "change"),
        GlossaryList(SystemRing.self, "SystemRing", nl: "ring rond het gezin", en: "ring around the family"),
        GlossaryList(FrameworkRing.self, "FrameworkRing", nl: "krachtige ring", en: "powerful ring"),
        GlossaryList(
            InsideOutLayer.self, "InsideOutLayer", nl: "laag van binnen naar buiten", en: "layer from the inside out"),
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
        GlossaryList(BarrierTheme.self, "BarrierTheme", nl: "thema van barrières", en: "theme of barriers"),
        GlossaryList(
            BarrierStrategy.self, "BarrierStrategy", nl: "strategie tegen een barrière",
            en: "strategy against a barrier"),
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
        GlossaryList(concepts: ApproachTerms.all, nl: "aanpak", en: "approach"),
        GlossaryList(DescribedApproach.self, "DescribedApproach", nl: "beschreven aanpak", en: "described approach"),
        GlossaryList(
            ApproachFeature.self, "ApproachFeature", nl: "kenmerk van een aanpak", en: "feature of an approach"),
        GlossaryList(AskedSide.self, "AskedSide", nl: "kant van een aanpak", en: "side of an approach"),
        GlossaryList(
            TeamAgreementSubject.self, "TeamAgreementSubject", nl: "afspraak over een team voor meer gemeenten",
            en: "agreement on a team for several municipalities"),
        GlossaryList(
            EscalationRouteElement.self, "EscalationRouteElement", nl: "onderdeel van een escalatieroute",
            en: "part of a route of escalation"),
        GlossaryList(
            ReflectionSubject.self, "ReflectionSubject", nl: "onderwerp van reflectie", en: "subject of reflection"),
        GlossaryList(
            LegalAdviceRoute.self, "LegalAdviceRoute", nl: "route voor juridisch advies",
            en: "route for legal advice"),
        GlossaryList(
            CooperationAgreementSubject.self, "CooperationAgreementSubject", nl: "praktische afspraak",
            en: "practical agreement"),
        GlossaryList(
            CovenantPerspective.self, "CovenantPerspective", nl: "perspectief bij een convenant",
            en: "perspective at a covenant"),
        GlossaryList(
            DomainMeetingForm.self, "DomainMeetingForm", nl: "ontmoeting van domeinen", en: "meeting of domains"),
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
