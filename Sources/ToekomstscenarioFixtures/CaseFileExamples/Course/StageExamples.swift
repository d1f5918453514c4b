import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of help to children and parents at the same time.
    static let helpIsSimultaneous = RuleExamples(of: .sturen(28), from: .adopting(.ihv13w))
        .met("de hulp aan ouders liep door", wrong: { $0.subject.helpParentsBefore() }) {
            $0.subject.course.help.change("hulp-ouders") { $0.until = "2026-08-01" }
        }
        .met(
            "de hulp is voor allemaal samen",
            wrong: { $0.subject.helpParentsBefore() }
        ) {
            $0.subject.course.help.drop("hulp-ouders")
            $0.subject.course.help.change("hulp-kinderen") { $0.persons = HouseholdInOrder.voices }
        }
        .notMet(
            "eerst de ouders, daarna pas de kinderen",
            at: ["course.help.besides[hulp-kinderen]", "course.help.besides[hulp-ouders]"]
        ) { $0.subject.helpParentsBefore() }
        .met("alleen de kinderen krijgen hulp", wrong: { $0.subject.helpParentsBefore() }) {
            $0.subject.course.help.drop("hulp-ouders")
        }
        .met("vader en moeder krijgen naast elkaar hulp", wrong: { $0.subject.helpParentsInTurn() }) {
            $0.subject.course.help.change("hulp-vader") { $0.until = nil }
        }
        .notMet(
            "vader krijgt eerst hulp, en moeder daarna",
            at: ["course.help.besides[hulp-ouders]", "course.help.besides[hulp-vader]"]
        ) { $0.subject.helpParentsInTurn() }
        .notMet("dochter kreeg hulp voordat de ouders die kregen", at: ["course.help.besides[hulp-dochter]"]) {
            $0.subject.course.help.entries.append(
                HelpPeriod("hulp-dochter", for: ["dochter"], since: "2026-06-01", until: "2026-07-01"))
        }
        .undecided(
            "niet vastgelegd sinds wanneer ouders hulp krijgen", missing: ["course.help[hulp-ouders].since"]
        ) { $0.subject.course.help.change("hulp-ouders") { $0.since = nil } }
        .undecided("niet vastgelegd voor wie de hulp is", missing: ["course.help[hulp-ouders].persons"]) {
            $0.subject.course.help.change("hulp-ouders") { $0.persons = nil }
        }
        .undecided("niet vastgelegd of er meer hulp is", missing: ["course.help"]) {
            $0.subject.course.help.complete = nil
        }
        .undecided("niet vastgelegd of er hulp is", missing: ["course.help"]) { $0.subject.course.help = [] }
        .undecided(
            "niet vastgelegd hoe oud de ouders zijn",
            missing: [
                "involvement.household.concerned[moeder].birth", "involvement.household.concerned[vader].birth",
            ]
        ) {
            for parent in ["moeder", "vader"] as [Identifier<Participant>] {
                $0.subject.household.concerned.change(parent) { $0.birth = nil }
            }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .notApplicable("er zijn geen kinderen betrokken") {
            $0.subject.household.concerned.drop { $0.id == "dochter" || $0.id == "zoon" }
        }
        .notApplicable("vastgelegd dat er geen hulp is") { $0.subject.course.help = .recordedNone }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }

    /// Examples of the three stages.
    static let stagesComeInOrder = RuleExamples(of: .sturen(30), from: .adopting(.ihv13w))
        .met("precies vier weken verkend", wrong: { $0.subject.changeStage("verkennen") { $0.until = "2026-06-16" } }) {
            $0.subject.changeStage("verkennen") { $0.until = "2026-06-17" }
        }
        .notMet("twee weken verkend", at: ["course.stages[verkennen].until"]) {
            $0.subject.changeStage("verkennen") { $0.until = "2026-06-03" }
        }
        .notMet("zeven weken verkend", at: ["course.stages[verkennen].until"]) {
            $0.subject.changeStage("verkennen") { $0.until = "2026-07-08" }
        }
        .notMet("twaalf weken behandelregie", at: ["course.stages[behandelregie].until"]) {
            $0.subject.changeStage("behandelregie") { $0.until = "2026-09-16" }
        }
        .notMet("het verkennen houdt niet op", at: ["course.stages[verkennen].until"]) {
            $0.subject.course.stages.drop { $0.id != "verkennen" }
            $0.subject.changeStage("verkennen") { $0.until = nil }
        }
        .notMet("het verkennen is overgeslagen", at: ["course.stages[behandelregie].since"]) {
            $0.subject.course.stages.drop("verkennen")
        }
        .notMet("na de behandelregie is er geen voortzetting", at: ["course.stages[behandelregie].until"]) {
            $0.subject.course.stages.drop("voortzetting")
        }
        .notMet("de voortzetting begint pas later", at: ["course.stages[behandelregie].until"]) {
            $0.subject.changeStage("voortzetting") { $0.since = "2026-12-01" }
        }
        .notMet("geen aandacht voor terugval", at: ["course.stages[voortzetting].attendsToRelapse"]) {
            $0.subject.changeStage("voortzetting") { $0.attendsToRelapse = false }
        }
        .undecided("niet vastgelegd of er aandacht is", missing: ["course.stages[voortzetting].attendsToRelapse"]) {
            $0.subject.changeStage("voortzetting") { $0.attendsToRelapse = nil }
        }
        .undecided("niet vastgelegd wanneer het begon", missing: ["course.stages[verkennen].since"]) {
            $0.subject.changeStage("verkennen") { $0.since = nil }
        }
        .undecided("niet vastgelegd welk stadium het is", missing: ["course.stages[verkennen].stage"]) {
            $0.subject.changeStage("verkennen") { $0.stage = nil }
        }
        .undecided("niet vastgelegd of er meer stadia waren", missing: ["course.stages"]) {
            $0.subject.course.stages.complete = nil
        }
        .undecided("niet vastgelegd of er stadia zijn", missing: ["course.stages"]) { $0.subject.course.stages = [] }
        .notApplicable("vastgelegd dat er geen stadium is") { $0.subject.course.stages = .recordedNone }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }
}

extension CaseFile {
    /// Changes a stage.
    fileprivate mutating func changeStage(
        _ id: Identifier<ApproachStagePeriod>, _ change: (inout ApproachStagePeriod) -> Void
    ) {
        course.stages.change(id, change)
    }

    /// Lets only the parents get help, the mother after the father.
    fileprivate mutating func helpParentsInTurn() {
        course.help.drop("hulp-kinderen")
        course.help.change("hulp-ouders") { $0.persons = ["moeder"] }
        course.help.entries.append(
            HelpPeriod("hulp-vader", for: ["vader"], since: "2026-06-01", until: "2026-07-01"))
    }

    /// Lets help to the parents have ended before help to the children began.
    fileprivate mutating func helpParentsBefore() {
        course.help.change("hulp-ouders") {
            $0.since = "2026-06-01"
            $0.until = "2026-07-01"
        }
    }
}
