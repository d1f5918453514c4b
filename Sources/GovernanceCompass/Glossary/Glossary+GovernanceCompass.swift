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
        GlossaryList(concepts: TrajectoryTerms.all, nl: "traject van een netwerk", en: "trajectory of a network")
    ]
}
