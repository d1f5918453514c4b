public import Domain

extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let safetyAssessment = Glossary(
        of: "SafetyAssessment",
        [phases, events, ratings, appraisal, understanding, plans, instruments, weighing, course])

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
    ]

    private static let plans = [
        GlossaryList(concepts: PlansTerms.all, nl: "plannen", en: "plans"),
        GlossaryList(
            RiskFactorProgress.Standing.self, "RiskFactorProgress.Standing", nl: "stand van een risicofactor",
            en: "standing of a risk factor"),
    ]

    private static let appraisal = [
        GlossaryList(concepts: AppraisalTerms.all, nl: "taxeren", en: "appraising"),
        GlossaryList(Appraisal.Kind.self, "Appraisal.Kind", nl: "soort taxatie", en: "kind of appraisal"),
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
    ]
}
