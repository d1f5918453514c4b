import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of stable safety that is judged together.
    static let stableSafetyIsJudgedTogether = RuleExamples(of: .sturen(9), from: HouseholdInOrder.situation)
        .undecided(
            "met wie zoon de tweede keer oordeelde is niet vastgelegd",
            missing: ["stableSafety.judgements[zoon].with"]
        ) {
            $0.subject.changeSecondJudgement(of: "zoon") { $0.with = nil }
        }
        .undecided(
            "wanneer zoon de tweede keer oordeelde is niet vastgelegd",
            missing: ["stableSafety.judgements[zoon].on"]
        ) {
            $0.subject.changeSecondJudgement(of: "zoon") { $0.on = nil }
        }
        .undecided(
            "niet vastgelegd of er een vermoeden is van intieme terreur",
            missing: ["involvement.unsafety.coerciveControlSuspected"]
        ) { $0.subject.involvement.unsafety.coerciveControlSuspected = Timeline() }
        .met(
            "zoon oordeelt ruim twee maanden later nog eens",
            wrong: { $0.subject.keepFirstJudgement(of: "zoon") }
        ) { $0.subject.judgeStable("zoon", on: "2026-11-05") }
        .met("vader, die elders woont, is alsnog gevraagd", wrong: { $0.subject.dropJudgements(of: "vader") }) {
            $0.subject.judgeStable("vader", on: "2026-08-25")
            $0.subject.judgeStable("vader", on: "2026-11-05")
        }
        .met("de baby is anders gehoord", wrong: { $0.subject.addBaby() }) { $0.subject.hearBabyOtherwise() }
        .met(
            "60 dagen gekozen als langere tijd in plaats van 90",
            wrong: { $0.context.choose(.stableSafetyPeriod, 90) }
        ) { $0.context.choose(.stableSafetyPeriod, 60) }
        .met(
            "dochter vond het eerst niet goed genoeg, en daarna twee keer wel",
            wrong: { $0.subject.judgeStable("dochter", on: "2026-08-28", isGoodEnough: false) }
        ) { $0.subject.judgeStable("dochter", on: "2026-09-01") }
        .notMet(
            "dochter vond het daarna nog maar één keer goed genoeg", at: ["stableSafety.judgements[dochter]"]
        ) { $0.subject.judgeStable("dochter", on: "2026-08-28", isGoodEnough: false) }
        .undecided("niet vastgelegd of dit alle oordelen zijn", missing: ["stableSafety.judgements"]) {
            $0.subject.stableSafety.change { $0.judgements.complete = nil }
        }
        .notMet("vader, die elders woont, is niet gevraagd", at: ["stableSafety.judgements[vader]"]) {
            $0.subject.dropJudgements(of: "vader")
        }
        .notMet("zoon oordeelde één keer", at: ["stableSafety.judgements[zoon]"]) {
            $0.subject.keepFirstJudgement(of: "zoon")
        }
        .notMet("zoon oordeelde twee keer op één dag", at: ["stableSafety.judgements[zoon]"]) {
            $0.subject.keepFirstJudgement(of: "zoon")
            $0.subject.judgeStable("zoon", on: "2026-08-25", with: ["dochter"])
        }
        .notMet("zoon oordeelde twee weken na de eerste keer weer", at: ["stableSafety.judgements[zoon]"]) {
            $0.subject.keepFirstJudgement(of: "zoon")
            $0.subject.judgeStable("zoon", on: "2026-09-08")
        }
        .notMet("zoon oordeelde de tweede keer alleen", at: ["stableSafety.judgements[zoon]"]) {
            $0.subject.keepFirstJudgement(of: "zoon")
            $0.subject.judgeStable("zoon", on: "2026-11-05", with: [])
        }
        .notMet("dochter vindt het niet goed genoeg", at: ["stableSafety.judgements[dochter].isGoodEnough"]) {
            $0.subject.judgeStable("dochter", on: "2026-11-12", isGoodEnough: false)
        }
        .notMet(
            "dochter vindt het niet goed genoeg, en van vader is niets vastgelegd",
            at: ["stableSafety.judgements[dochter].isGoodEnough"],
            missing: ["stableSafety.judgements", "stableSafety.judgements[vader]"],
            wrong: { $0.subject.forgetJudgements(of: "vader") }
        ) { $0.subject.judgeStable("dochter", on: "2026-11-12", isGoodEnough: false) }
        .notMet(
            "90 dagen gekozen als langere tijd",
            at: [
                "stableSafety.judgements[dochter]", "stableSafety.judgements[moeder]",
                "stableSafety.judgements[vader]", "stableSafety.judgements[zoon]",
            ]
        ) { $0.context.choose(.stableSafetyPeriod, 90) }
        .notMet(
            "drie keer gekozen als herhaaldelijk",
            at: [
                "stableSafety.judgements[dochter]", "stableSafety.judgements[moeder]",
                "stableSafety.judgements[vader]", "stableSafety.judgements[zoon]",
            ]
        ) { $0.context.choose(.stableSafetyRepetitions, 3) }
        .undecided("niet vastgelegd of iemand het stabiel noemt", missing: ["stableSafety"]) {
            $0.subject.stableSafety = .notRecorded
        }
        .undecided("dat iemand het stabiel noemt werd pas na deze dag bekend", missing: ["stableSafety"]) {
            $0.subject.stableSafety.becameKnown(on: "2026-12-01")
        }
        .undecided(
            "wat vader vindt is niet vastgelegd",
            missing: ["stableSafety.judgements", "stableSafety.judgements[vader]"]
        ) { $0.subject.forgetJudgements(of: "vader") }
        .undecided(
            "niemands oordeel is vastgelegd",
            missing: [
                "stableSafety.judgements", "stableSafety.judgements[dochter]", "stableSafety.judgements[moeder]",
                "stableSafety.judgements[vader]", "stableSafety.judgements[zoon]",
            ]
        ) { $0.subject.stableSafety.change { $0.judgements = [] } }
        .undecided(
            "van een derde oordeel is niet vastgelegd wat zoon vond",
            missing: ["stableSafety.judgements[zoon].isGoodEnough"]
        ) { $0.subject.judgeStable("zoon", on: "2026-11-12", isGoodEnough: nil) }
        .undecided("niet gekozen hoe lang langere tijd is", missing: ["policy.stableSafetyPeriod"]) {
            $0.context.policy = Policy()
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided(
            "vermoeden van intieme terreur: samen oordelen telt nu niet", missing: ["stableSafety.judgements"]
        ) { $0.subject.suspectCoerciveControl() }
        .notApplicable("vastgelegd dat niemand het stabiel noemt") { $0.subject.stableSafety = .recordedNone }
}

extension CaseFile {
    fileprivate mutating func judgeStable(
        _ person: Identifier<Participant>, on day: CalendarDate, isGoodEnough: Bool? = true,
        with others: [Identifier<Participant>]? = nil
    ) {
        let judgement = SafetyJudgement(
            by: person, on: day, isGoodEnough: isGoodEnough,
            with: others ?? HouseholdInOrder.voices.filter { $0 != person })
        stableSafety.change { $0.judgements.entries.append(judgement) }
    }

    fileprivate mutating func changeSecondJudgement(
        of person: Identifier<Participant>, _ change: (inout SafetyJudgement) -> Void
    ) {
        stableSafety.change {
            for index in $0.judgements.entries.indices
            where $0.judgements.entries[index].by == person && $0.judgements.entries[index].on == "2026-11-05" {
                change(&$0.judgements.entries[index])
            }
        }
    }

    fileprivate mutating func keepFirstJudgement(of person: Identifier<Participant>) {
        stableSafety.change { $0.judgements.drop { $0.by == person && $0.on != "2026-08-25" } }
    }

    fileprivate mutating func dropJudgements(of person: Identifier<Participant>) {
        stableSafety.change { $0.judgements.drop { $0.by == person } }
    }

    fileprivate mutating func forgetJudgements(of person: Identifier<Participant>) {
        stableSafety.change { $0.judgements.forget { $0.by == person } }
    }
}
