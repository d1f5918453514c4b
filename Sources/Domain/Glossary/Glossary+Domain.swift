extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let domain = Glossary(
        of: "Domain",
        [
            programme, household, voices, unsafety, principles, parties, pilots, roles, powers, direction, involvement,
            teamwork, chain, measures, conferences, safetyTeams, consent, sharing,
        ])

    private static let programme = [
        GlossaryList(concepts: ProgrammeTerms.all, nl: "het programma", en: "the programme")
    ]

    private static let household = [
        GlossaryList(
            concepts: HouseholdTerms.all, nl: "huishouden en betrokkenen", en: "household and those concerned"),
        GlossaryList(Person.Residence.self, "Person.Residence", nl: "waar iemand woont", en: "where somebody lives"),
        GlossaryList(Relation.Kind.self, "Relation.Kind", nl: "soort relatie", en: "kind of relation"),
    ]

    private static let voices = [
        GlossaryList(concepts: VoicesTerms.all, nl: "stemmen", en: "voices"),
        GlossaryList(Statement.Kind.self, "Statement.Kind", nl: "soort uitspraak", en: "kind of statement"),
        GlossaryList(SilenceReason.self, "SilenceReason", nl: "reden om te zwijgen", en: "reason to be silent"),
    ]

    private static let unsafety = [
        GlossaryList(concepts: UnsafetyTerms.all, nl: "veiligheid en onveiligheid", en: "safety and unsafety"),
        GlossaryList(UnsafetyForm.self, "UnsafetyForm", nl: "vorm van onveiligheid", en: "form of unsafety"),
        GlossaryList(UnsafetyStatus.self, "UnsafetyStatus", nl: "dreigend of aanwezig", en: "threatening or present"),
        GlossaryList(RoleInViolence.self, "RoleInViolence", nl: "rol in het geweld", en: "role in violence"),
        GlossaryList(SafetyScope.self, "SafetyScope", nl: "reikwijdte van veiligheid", en: "scope of safety"),
        GlossaryList(
            SafetyDefinition.self, "SafetyDefinition", nl: "definitie van veiligheid", en: "definition of safety"),
        GlossaryList(
            UnderlyingProblem.self, "UnderlyingProblem", nl: "onderliggende problematiek", en: "underlying problem"),
    ]

    private static let principles = [
        GlossaryList(concepts: PrinciplesTerms.all, nl: "principes en houding", en: "principles and attitude"),
        GlossaryList(BasicPrinciple.self, "BasicPrinciple", nl: "basisprincipe", en: "basic principle"),
        GlossaryList(
            PrincipleElement.self, "PrincipleElement", nl: "onderdeel van een basisprincipe",
            en: "part of a basic principle"),
        GlossaryList(KernelElement.self, "KernelElement", nl: "kernelement", en: "kernel element"),
        GlossaryList(
            TailoredWorkPrinciple.self, "TailoredWorkPrinciple", nl: "principe van maatwerk",
            en: "principle of tailored work"),
        GlossaryList(Attitude.self, "Attitude", nl: "grondhouding", en: "attitude"),
        GlossaryList(
            ProfessionalDemand.self, "ProfessionalDemand", nl: "wat het van professionals vraagt",
            en: "what it asks of professionals"),
    ]

    private static let parties = [
        GlossaryList(concepts: PartiesTerms.all, nl: "partijen, lagen en gebieden", en: "parties, layers and areas"),
        GlossaryList(PartyKind.self, "PartyKind", nl: "soort partij", en: "kind of party"),
        GlossaryList(PartyList.self, "PartyList", nl: "partijenlijst", en: "list of parties"),
        GlossaryList(ActorGroup.self, "ActorGroup", nl: "actorgroep", en: "actor group"),
        GlossaryList(ActorLayer.self, "ActorLayer", nl: "laag", en: "layer"),
        GlossaryList(PolicyDomain.self, "PolicyDomain", nl: "domein", en: "policy domain"),
        GlossaryList(GeographicScale.self, "GeographicScale", nl: "schaal", en: "scale"),
        GlossaryList(Area.Kind.self, "Area.Kind", nl: "soort gebied", en: "kind of area"),
    ]

    private static let pilots = [
        GlossaryList(concepts: PilotsTerms.all, nl: "proeftuinen", en: "pilots"),
        GlossaryList(Pilot.self, "Pilot", nl: "proeftuin", en: "pilot"),
        GlossaryList(PilotStatus.self, "PilotStatus", nl: "stand van een proeftuin", en: "status of a pilot"),
        GlossaryList(PilotFeature.self, "PilotFeature", nl: "kenmerk van een proeftuin", en: "feature of a pilot"),
    ]

    private static let roles = [
        GlossaryList(concepts: RolesTerms.all, nl: "rollen", en: "roles"),
        GlossaryList(ProfessionalRole.self, "ProfessionalRole", nl: "rol", en: "role"),
        GlossaryList(
            ExperienceDeployment.self, "ExperienceDeployment", nl: "inzet van ervaringsdeskundigen",
            en: "deployment of experts by experience"),
    ]

    private static let powers = [
        GlossaryList(concepts: PowersTerms.all, nl: "bevoegdheden", en: "powers"),
        GlossaryList(PowerToAct.self, "PowerToAct", nl: "bevoegdheid", en: "power to act"),
        GlossaryList(PowerStanding.self, "PowerStanding", nl: "wat er vermeld is", en: "what is stated"),
    ]

    private static let direction = [
        GlossaryList(concepts: DirectionTerms.all, nl: "regie en mandaat", en: "direction and mandate"),
        GlossaryList(DirectorTask.self, "DirectorTask", nl: "taak van de regisseur", en: "task of a director"),
        GlossaryList(
            MandatedAct.self, "MandatedAct", nl: "wat een regisseur mag beslissen", en: "what a director may decide"),
        GlossaryList(CaseIntensity.self, "CaseIntensity", nl: "afgesproken intensiteit", en: "agreed intensity"),
        GlossaryList(
            ContactRhythm.self, "ContactRhythm", nl: "hoe vaak er contact is", en: "how often there is contact"),
        GlossaryList(HandOver.Subject.self, "HandOver.Subject", nl: "wat wordt overgedragen", en: "what is passed on"),
        GlossaryList(
            HandOver.Content.self, "HandOver.Content", nl: "wat meeging bij een overdracht",
            en: "what went along with a hand-over"),
        GlossaryList(HandOver.Step.self, "HandOver.Step", nl: "stap van een overdracht", en: "step of a hand-over"),
        GlossaryList(
            InvolvedParty.Position.self, "InvolvedParty.Position", nl: "van waaruit een partij komt",
            en: "from where a party comes in"),
        GlossaryList(
            QuickStart.Step.self, "QuickStart.Step", nl: "stap van een snelle start", en: "step of a quick start"),
        GlossaryList(
            MandateShortfall.Uptake.self, "MandateShortfall.Uptake", nl: "wie een ontbrekend mandaat oppakt",
            en: "who takes up a missing mandate"),
        GlossaryList(Closing.Reason.self, "Closing.Reason", nl: "reden van afsluiten", en: "reason of closing"),
        GlossaryList(
            Closing.Continuity.self, "Closing.Continuity", nl: "wie doorgaat na afsluiten",
            en: "who goes on after closing"),
        GlossaryList(Closing.State.self, "Closing.State", nl: "stand van een afsluiting", en: "state of a closing"),
    ]

    private static let involvement = [
        GlossaryList(concepts: InvolvementTerms.all, nl: "betrokkenheid", en: "involvement"),
        GlossaryList(concepts: ScalingTerms.all, nl: "op- en afschalen", en: "scaling"),
        GlossaryList(InvolvementForm.self, "InvolvementForm", nl: "vorm van betrokkenheid", en: "form of involvement"),
    ]

    private static let chain = [
        GlossaryList(concepts: ChainTerms.all, nl: "de keten", en: "the chain"),
        GlossaryList(ChainState.self, "ChainState", nl: "stand in de keten", en: "state in the chain"),
        GlossaryList(ChainStep.self, "ChainStep", nl: "stap in de keten", en: "step in the chain"),
        GlossaryList(ChainOpenEnd.self, "ChainOpenEnd", nl: "open einde in de keten", en: "open end of the chain"),
        GlossaryList(
            InvestigationRequest.Kind.self, "InvestigationRequest.Kind", nl: "soort verzoek aan de Raad",
            en: "kind of request to the Board"),
        GlossaryList(
            InvestigationRequest.Reason.self, "InvestigationRequest.Reason", nl: "reden van een verzoek",
            en: "reason of a request"),
        GlossaryList(
            ReportingCodeWeighing.Question.self, "ReportingCodeWeighing.Question", nl: "vraag van de meldcode",
            en: "question of the reporting code"),
        GlossaryList(UrgentStep.self, "UrgentStep", nl: "stap van een snelle start", en: "step of a quick start"),
        GlossaryList(NormTime.Kind.self, "NormTime.Kind", nl: "soort termijn", en: "kind of norm time"),
        GlossaryList(
            NormMoment.self, "NormMoment", nl: "begin of einde van een termijn", en: "start or stop of a norm time"),
    ]

    private static let measures = [
        GlossaryList(concepts: MeasuresTerms.all, nl: "kader en maatregelen", en: "frame and measures"),
        GlossaryList(LegalFrame.self, "LegalFrame", nl: "juridisch kader", en: "legal frame"),
        GlossaryList(
            ProtectionMeasureKind.self, "ProtectionMeasureKind", nl: "kinderbeschermingsmaatregel",
            en: "child protection measure"),
        GlossaryList(CompulsoryMeasureKind.self, "CompulsoryMeasureKind", nl: "soort maatregel", en: "kind of measure"),
        GlossaryList(MeasureGround.self, "MeasureGround", nl: "grond van een maatregel", en: "ground of a measure"),
        GlossaryList(MeasureStep.self, "MeasureStep", nl: "stap van een maatregel", en: "step of a measure"),
        GlossaryList(MeasureState.self, "MeasureState", nl: "stand van een maatregel", en: "state of a measure"),
        GlossaryList(ImposingAuthority.self, "ImposingAuthority", nl: "wie oplegt", en: "who imposes"),
        GlossaryList(
            AccompanyingHelp.Kind.self, "AccompanyingHelp.Kind", nl: "hulp bij een maatregel", en: "help with a measure"
        ),
    ]

    private static let conferences = [
        GlossaryList(concepts: ConferencesTerms.all, nl: "overleg", en: "meetings"),
        GlossaryList(ConferenceKind.self, "ConferenceKind", nl: "soort overleg", en: "kind of conference"),
        GlossaryList(ConferenceScript.self, "ConferenceScript", nl: "stramien", en: "script"),
        GlossaryList(ConferenceStep.self, "ConferenceStep", nl: "stap in een overleg", en: "step of a conference"),
        GlossaryList(
            ConferenceProfessional.Role.self, "ConferenceProfessional.Role", nl: "rol in een overleg",
            en: "role in a conference"),
        GlossaryList(
            ConferenceProfessional.Absence.self, "ConferenceProfessional.Absence",
            nl: "waarom een professional er niet was", en: "why a professional was not there"),
        GlossaryList(ConferenceSeat.self, "ConferenceSeat", nl: "vaste plek aan tafel", en: "fixed place at the table"),
        GlossaryList(
            ConferencePerson.Absence.self, "ConferencePerson.Absence", nl: "waarom iemand er niet bij was",
            en: "why somebody was not there"),
        GlossaryList(
            ConferenceDecision.Mode.self, "ConferenceDecision.Mode", nl: "besluitvorming", en: "way of deciding"),
    ]

    private static let teamwork = [
        GlossaryList(
            InvolvementAct.self, "InvolvementAct", nl: "wat het veiligheidsteam doet", en: "what the safety team does"),
        GlossaryList(
            SafetyTeamRole.self, "SafetyTeamRole", nl: "rol van het veiligheidsteam", en: "role of the safety team"),
        GlossaryList(
            TeamworkState.self, "TeamworkState", nl: "stand van de betrokkenheid", en: "state of the involvement"),
        GlossaryList(
            FormStanding.self, "FormStanding", nl: "vorm in een kader", en: "form in a legal frame"),
        GlossaryList(Referral.Channel.self, "Referral.Channel", nl: "weg van aanmelden", en: "way of referring"),
        GlossaryList(Triage.Ground.self, "Triage.Ground", nl: "grond van een triage", en: "ground of a triage"),
        GlossaryList(Duo.Kind.self, "Duo.Kind", nl: "soort duo", en: "kind of duo"),
        GlossaryList(ScalingVerb.self, "ScalingVerb", nl: "wat schalen heet", en: "what is called scaling"),
        GlossaryList(
            ScalingMove.Occasion.self, "ScalingMove.Occasion", nl: "aanleiding om te schalen",
            en: "occasion for scaling"),
        GlossaryList(Impasse.Kind.self, "Impasse.Kind", nl: "soort vastlopen", en: "kind of impasse"),
        GlossaryList(UrgentRoute.Kind.self, "UrgentRoute.Kind", nl: "tafel of route", en: "table or route"),
        GlossaryList(
            UrgentRoute.Trigger.self, "UrgentRoute.Trigger", nl: "aanleiding voor een route",
            en: "occasion for a route"),
        GlossaryList(
            CaseDiscussion.Kind.self, "CaseDiscussion.Kind", nl: "soort bespreking", en: "kind of discussion"),
        GlossaryList(
            TeamClosing.Ground.self, "TeamClosing.Ground", nl: "grond om af te sluiten", en: "ground for closing"),
    ]

    private static let consent = [
        GlossaryList(
            concepts: ConsentTerms.all, nl: "toestemming, dossier en rechten", en: "consent, file and rights"),
        GlossaryList(Consent.Purpose.self, "Consent.Purpose", nl: "waarvoor toestemming", en: "what consent is for"),
        GlossaryList(
            Consent.Capacity.self, "Consent.Capacity", nl: "namens wie toestemming", en: "on whose behalf consent"),
        GlossaryList(FileArrangement.self, "FileArrangement", nl: "dossiervorm", en: "arrangement of the file"),
        GlossaryList(
            Consent.Ending.self, "Consent.Ending", nl: "waarom toestemming niet meer telt",
            en: "why consent no longer counts"),
        GlossaryList(
            FamilyContract.Part.self, "FamilyContract.Part", nl: "wat een contract met het gezin regelt",
            en: "what a contract with the family covers"),
        GlossaryList(
            DirectorMatter.Kind.self, "DirectorMatter.Kind", nl: "wat eerst over de regie is bepaald",
            en: "what is settled first about direction"),
    ]

    private static let sharing = [
        GlossaryList(SharingGround.self, "SharingGround", nl: "grond voor delen", en: "ground for sharing"),
        GlossaryList(
            InformationSharing.Act.self, "InformationSharing.Act", nl: "delen of opvragen", en: "sharing or asking"),
        GlossaryList(
            FileAccess.Basis.self, "FileAccess.Basis", nl: "waarop toegang rust", en: "what access rests on"),
        GlossaryList(
            RightsInformation.Topic.self, "RightsInformation.Topic", nl: "waarover iemand is geïnformeerd",
            en: "what somebody was told about"),
        GlossaryList(
            RightsInformation.Form.self, "RightsInformation.Form", nl: "vorm van informatie",
            en: "form of information"),
    ]

    private static let safetyTeams = [
        GlossaryList(
            TeamExpertise.self, "TeamExpertise", nl: "expertise van een veiligheidsteam",
            en: "expertise of a safety team"),
        GlossaryList(
            SafetyTeamMember.Place.self, "SafetyTeamMember.Place", nl: "plaats in een veiligheidsteam",
            en: "place in a safety team"),
    ]
}
