public import Domain

extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let safetyAssessment = Glossary(
        of: "SafetyAssessment",
        [
            phases, events, ratings, appraisal, understanding, balance, plans, instruments, weighing, consultations,
            course, dialogue,
        ])

    private static let phases = [
        GlossaryList(
            concepts: PhasesTerms.all, nl: "fasen en veiligheid in de tijd", en: "phases and safety over time"),
        GlossaryList(SafetyPhase.self, "SafetyPhase", nl: "fase van samenwerken", en: "phase of working together"),
        GlossaryList(PhaseRequirement.self, "PhaseRequirement", nl: "wat een fase vraagt", en: "what a phase asks"),
        GlossaryList(
            PhaseFinding.self, "PhaseFinding", nl: "bevinding over een fase", en: "what is to be noticed of a phase"),
        GlossaryList(
            StableSafetyCondition.self, "StableSafetyCondition", nl: "voorwaarde van stabiele veiligheid",
            en: "condition of stable safety"),
    ]

    private static let events = [
        GlossaryList(concepts: EventsTerms.all, nl: "gebeurtenissen en uitspraken", en: "events and statements")
    ]

    private static let ratings = [
        GlossaryList(concepts: RatingsTerms.all, nl: "beoordelingen", en: "ratings"),
        GlossaryList(RatingKind.self, "RatingKind", nl: "waarover een cijfer gaat", en: "what a mark is about"),
        GlossaryList(RatingTrend.self, "RatingTrend", nl: "verloop van iemands cijfers", en: "trend of one's marks"),
        GlossaryList(
            RatingAbsence.self, "RatingAbsence", nl: "waarom een cijfer er niet is", en: "why a mark is not there"),
    ]

    private static let understanding = [
        GlossaryList(
            concepts: UnderstandingTerms.all, nl: "begrijpen wat er speelt", en: "understanding what is going on"),
        GlossaryList(ViolenceProfile.self, "ViolenceProfile", nl: "geweldsprofiel", en: "violence profile"),
        GlossaryList(
            ProfileQuestion.self, "ProfileQuestion", nl: "vraag bij een geweldsprofiel",
            en: "question with a violence profile"),
        GlossaryList(
            ExplanatoryLevel.self, "ExplanatoryLevel", nl: "verklaringsniveau", en: "explanatory level"),
        GlossaryList(
            ExplanatoryStep.self, "ExplanatoryStep", nl: "stap van de verklarende analyse",
            en: "step of the explanatory analysis"),
        GlossaryList(
            AnalysisMethod.self, "AnalysisMethod", nl: "methode van analyse", en: "method of analysis"),
        GlossaryList(
            AnalysisPerformer.self, "AnalysisPerformer", nl: "wie de analyse maakt", en: "who makes the analysis"),
        GlossaryList(
            AnalysisPurpose.self, "AnalysisPurpose", nl: "gebruik van een analyse", en: "use of an analysis"),
        GlossaryList(
            AnalysisFactor.Bearing.self, "AnalysisFactor.Bearing", nl: "werking van een factor",
            en: "bearing of a factor"),
    ]

    private static let balance = [
        GlossaryList(
            BalanceLevel.self, "BalanceLevel", nl: "niveau van het balansmodel", en: "level of the balance model"),
        GlossaryList(
            BalanceRiskFactor.self, "BalanceRiskFactor", nl: "risicofactor van het balansmodel",
            en: "risk factor of the balance model"),
        GlossaryList(
            BalanceProtectiveFactor.self, "BalanceProtectiveFactor", nl: "beschermende factor van het balansmodel",
            en: "protective factor of the balance model"),
    ]

    private static let consultations = [
        GlossaryList(
            concepts: ConsultationTerms.all, nl: "consultatie van de ggz", en: "consultation of mental health care"),
        GlossaryList(
            ConsultationAsker.self, "ConsultationAsker", nl: "wie de ggz raadpleegt",
            en: "who consults mental health care"),
        GlossaryList(
            ConsultationTopic.self, "ConsultationTopic", nl: "onderwerp van een consultatie",
            en: "topic of a consultation"),
        GlossaryList(
            ConsultationForm.self, "ConsultationForm", nl: "vorm van een consultatie", en: "form of a consultation"),
        GlossaryList(
            ConsultationCourse.self, "ConsultationCourse", nl: "verloop van een consultatie",
            en: "course of a consultation"),
        GlossaryList(
            ConsultationRefusal.self, "ConsultationRefusal", nl: "waarom de ggz een vraag afwees",
            en: "why mental health care turned a question down"),
        GlossaryList(CareFunding.self, "CareFunding", nl: "bekostiging", en: "funding"),
    ]

    private static let dialogue = [
        GlossaryList(
            LeftOut.Part.self, "LeftOut.Part", nl: "waar iemand niet meedoet", en: "where somebody is left out"),
        GlossaryList(
            HelpRequest.Standing.self, "HelpRequest.Standing", nl: "of iemand hulp vraagt",
            en: "whether somebody asks for help"),
        GlossaryList(
            Objection.Kind.self, "Objection.Kind", nl: "correctie of bezwaar", en: "correction or objection"),
        GlossaryList(PlanLead.self, "PlanLead", nl: "wat de hulp bepaalde", en: "what decided on the help"),
        GlossaryList(
            AnalysisQuality.self, "AnalysisQuality", nl: "kwaliteit van een analyse", en: "quality of an analysis"),
        GlossaryList(AnalysisSide.self, "AnalysisSide", nl: "wie samen analyseren", en: "who analyse together"),
        GlossaryList(
            AnalysisPattern.Level.self, "AnalysisPattern.Level", nl: "waar een patroon speelt",
            en: "where a pattern plays"),
    ]

    private static let plans = [
        GlossaryList(concepts: PlansTerms.all, nl: "plannen", en: "plans"),
        GlossaryList(
            RiskFactorProgress.Standing.self, "RiskFactorProgress.Standing", nl: "stand van een risicofactor",
            en: "standing of a risk factor"),
        GlossaryList(
            PrioritisedProblem.Priority.self, "PrioritisedProblem.Priority", nl: "prioriteit", en: "priority"),
    ]

    private static let appraisal = [
        GlossaryList(concepts: AppraisalTerms.all, nl: "taxeren", en: "appraising"),
        GlossaryList(Appraisal.Kind.self, "Appraisal.Kind", nl: "soort taxatie", en: "kind of appraisal"),
        GlossaryList(TopThree.Phase.self, "TopThree.Phase", nl: "fase van de Top-3", en: "phase of the Top-3"),
        GlossaryList(
            ChildJudgement.Subject.self, "ChildJudgement.Subject", nl: "oordeel over een kind",
            en: "judgement about a child"),
    ]

    private static let instruments = [
        GlossaryList(concepts: InstrumentsTerms.all, nl: "instrumenten", en: "instruments"),
        GlossaryList(Instrument.self, "Instrument", nl: "instrument", en: "instrument"),
        GlossaryList(
            Instrument.UserGroup.self, "Instrument.UserGroup", nl: "gebruikers van een instrument",
            en: "users of an instrument"),
        GlossaryList(
            Instrument.Phase.self, "Instrument.Phase", nl: "wanneer een instrument wordt gebruikt",
            en: "when an instrument is used"),
        GlossaryList(
            Instrument.Focus.self, "Instrument.Focus", nl: "waar een instrument naar kijkt",
            en: "what an instrument looks at"),
    ]

    private static let course = [
        GlossaryList(ApproachStage.self, "ApproachStage", nl: "stadium van IHV13w", en: "stage of IHV13w"),
        GlossaryList(
            DomainEffort.PlanPlace.self, "DomainEffort.PlanPlace", nl: "waar de inzet van een domein staat",
            en: "where a domain's part is written"),
    ]

    private static let weighing = [
        GlossaryList(concepts: WeighingTerms.all, nl: "wegen en tegenspraak", en: "weighing and dissent"),
        GlossaryList(
            Weighing.Choice.self, "Weighing.Choice", nl: "uitkomst van een weging", en: "outcome of a weighing"),
        GlossaryList(
            Weighing.Intervention.self, "Weighing.Intervention", nl: "manier van ingrijpen",
            en: "way of intervening"),
        GlossaryList(
            WeighedAlternative.Standing.self, "WeighedAlternative.Standing", nl: "wat er van een alternatief werd",
            en: "what became of an alternative"),
        GlossaryList(
            CounterVoice.Kind.self, "CounterVoice.Kind", nl: "manier van tegenspreken", en: "way of counter-voice"),
        GlossaryList(concepts: SidesTerms.all, nl: "ieders kant en tempo", en: "everyone's side and pace"),
    ]
}
