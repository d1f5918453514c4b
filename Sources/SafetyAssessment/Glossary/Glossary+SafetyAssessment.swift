public import Domain

extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let safetyAssessment = Glossary(
        of: "SafetyAssessment", [phases, appraisal, instruments, weighing])

    private static let phases = [
        GlossaryList(SafetyPhase.self, "SafetyPhase", nl: "fase van samenwerken", en: "phase of working together")
    ]

    private static let appraisal = [
        GlossaryList(Appraisal.Kind.self, "Appraisal.Kind", nl: "soort taxatie", en: "kind of appraisal"),
        GlossaryList(
            ChildJudgement.Subject.self, "ChildJudgement.Subject", nl: "oordeel over een kind",
            en: "judgement about a child"),
    ]

    private static let instruments = [
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
        GlossaryList(
            Weighing.Choice.self, "Weighing.Choice", nl: "uitkomst van een weging", en: "outcome of a weighing")
    ]
}
