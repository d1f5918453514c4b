public import Domain

extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let safetyAssessment = Glossary(
        of: "SafetyAssessment",
        [phases, events, ratings, appraisal, understanding, plans, instruments, weighing])

    private static let phases = [
        GlossaryList(
            concepts: PhasesTerms.all, nl: "fasen en veiligheid in de tijd", en: "phases and safety over time"),
        GlossaryList(SafetyPhase.self, "SafetyPhase", nl: "fase van samenwerken", en: "phase of working together"),
    ]

    private static let events = [
        GlossaryList(concepts: EventsTerms.all, nl: "gebeurtenissen en uitspraken", en: "events and statements")
    ]

    private static let ratings = [
        GlossaryList(concepts: RatingsTerms.all, nl: "beoordelingen", en: "ratings")
    ]

    private static let understanding = [
        GlossaryList(
            concepts: UnderstandingTerms.all, nl: "begrijpen wat er speelt", en: "understanding what is going on"),
        GlossaryList(ViolenceProfile.self, "ViolenceProfile", nl: "geweldsprofiel", en: "violence profile"),
    ]

    private static let plans = [
        GlossaryList(concepts: PlansTerms.all, nl: "plannen", en: "plans")
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
