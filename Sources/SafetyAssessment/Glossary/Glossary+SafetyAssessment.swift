public import Domain

extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let safetyAssessment = Glossary(
        of: "SafetyAssessment",
        [phases, events, ratings, appraisal, understanding, plans, instruments, weighing, dialogue])

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
            NamedPattern.Level.self, "NamedPattern.Level", nl: "waar een patroon speelt", en: "where a pattern plays"),
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
    ]
}
