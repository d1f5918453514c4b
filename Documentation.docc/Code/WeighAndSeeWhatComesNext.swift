import Domain
import Foundation
import SafetyAssessment

// The lines that an article shows are at most 76 columns wide: so many fit on its page.

/// The code of the article "Weigh, and see what comes next".
func weighAndSeeWhatComesNext() throws {
    // snippet: file
    let day: CalendarDate = "2026-06-08"
    let seen = Provenance(
        heldOn: DateRange(exactly: day), knownOn: day, by: "local-team")
    let people = Listed(
        [
            Person("mother", birth: .born(DateRange(exactly: "1988-04-02"))),
            Person("father", birth: .born(DateRange(exactly: "1986-11-20"))),
            Person("daughter", birth: .born(DateRange(exactly: "2016-05-04"))),
        ],
        complete: seen)
    let household = Household("household-12", concerned: people)
    var file = CaseFile("case-12", Involvement(household))
    file.involvement.unsafety.acute = Timeline([.stated(false, seen)])
    file.involvement.unsafety.coerciveControlSuspected = Timeline([
        .stated(false, seen)
    ])
    file.phase = Timeline([.stated(.known(.immediateSafety), seen)])
    let marks = [
        Rating(by: "mother", 7, on: day, inPresenceOf: []),
        Rating(by: "daughter", 4, on: day, inPresenceOf: []),
    ]
    let evenings = Goal("quiet-evenings", ratings: Ratings(marks))
    let plan = SafetyPlan(goals: Listed([evenings], complete: seen))
    file.safetyPlan = .stated(plan, seen)
    let context = ReviewContext(on: "2026-06-10")
    // end

    section("register")
    // snippet: register
    let use = InstrumentUse(
        "use-1", of: .arij, by: .youthProtectors, in: .duringSafetyIntervention)
    file.instruments = [use]

    let register = InstrumentRegister.sources
    if let fitness = register.fitness(of: use) {
        print("users:", fitness.users)
        print("phase:", fitness.phase)
        print("focus:", fitness.focus)
    }
    if let entry = register["arij"] { print(entry.misuse.en) }
    // end

    section("own-instrument")
    // snippet: own-instrument
    let list = try OwnInstrument(
        "our-list",
        items: [
            .init("first", from: 0, through: 3),
            .init("second", from: 0, through: 3),
            .init("third", from: 0, through: 3),
        ],
        minimumAnswered: 2, threshold: 5,
        validity: Period(openFrom: "2026-01-01"))
    var filled = OwnInstrumentUse(
        "filled-1", of: "our-list", on: day,
        answers: [.init("first", 1), .init("second", 1)])
    func tell(_ reading: OwnInstrumentReading?) {
        guard let reading else { return }
        let indicates = reading.indicates.map { $0 ? "yes" : "no" }
        print(reading.standing, "indicates:", indicates ?? "for people to say")
    }
    tell(list.reading(of: filled))

    filled.answers.append(.init("third", 0))
    tell(list.reading(of: filled))

    filled.overruling = try .init(
        indicates: true, because: "A child told more than the list asks.",
        by: "local-team", on: day)
    tell(list.reading(of: filled))
    // end

    section("reporting-code")
    // snippet: reporting-code
    var answers = ReportingCodeWeighing(isSuspected: true, canHelp: true)
    for isAccepted in [nil, false] {
        answers.isAccepted = isAccepted
        if let row = ReportingCodeTable.row(of: answers) {
            print("row \(row.number):", row.outcome.text.en)
        }
    }
    // end

    section("weighing")
    // snippet: weighing
    var weighing = Weighing(
        "weighing-1", on: day, choice: .wait, weighsIntervention: true)
    weighing.weighsSeriousness = true
    weighing.alternatives = [WeighedAlternative("respite-care", .notTried)]
    weighing.counterVoices = [
        CounterVoice("supervision-1", .supervision, isTakenUp: true)
    ]
    weighing.decidedBy = ["local-team"]
    file.weighings = [weighing]

    let rules = RuleSet.weighing
    let review = rules.review(weighing, in: context)
    let text = ReviewText(
        review, catalogue: rules.catalogue, in: .en, width: 72)
    print(text.explanation(of: .proeftuin(78)))
    // end

    section("objection")
    // snippet: objection
    file.statements = [
        Statement(
            "kitchen", by: "mother", on: DateRange(exactly: day),
            releasedTo: ["father"])
    ]
    let correction = Objection(
        "not-that-day", by: "father", about: .statement("kitchen"),
        .correction, on: DateRange(exactly: "2026-06-09"))
    try file.dialogue.objections.add(correction)
    file.dialogue.objections.answer(
        "not-that-day", on: DateRange(exactly: "2026-06-10"))

    let beside = file.asKnown(on: "2026-06-10").dialogue.objections
    for objection in beside.about(.statement("kitchen")) {
        print(objection.id, "by", objection.by)
        print("answered:", objection.answered.value?.exact ?? "no")
        print("still stands:", objection.stands(on: "2026-06-10"))
    }
    do {
        try file.dialogue.objections.add(correction)
    } catch {
        print(error.message(in: .en))
    }
    // end

    section("next")
    // snippet: next
    let all = RuleSet.caseFile
    let steps = all.nextSteps(for: file, in: context) {
        $0.rule == .sturen(5)
    }
    for rule in steps.rules {
        print(rule.rule, rule.state, "looks to", rule.responsible)
        for step in rule.needed { print("  needed:", step.kind, step.at) }
        for ways in rule.choices {
            print("  one of these:")
            for way in ways {
                let parts = way.map { "\($0.kind) \($0.at)" }
                print("   ", parts.joined(separator: ", and "))
            }
        }
    }
    // end

    section("next-text")
    // snippet: next-text
    let letter = NextStepsText(
        steps, catalogue: all.catalogue, in: .en, width: 72)
    print(letter.text)
    // end

    section("next-phase")
    // snippet: next-phase
    if let next = all.nextSteps(towardNextPhaseOf: file, in: context) {
        print("next:", next.phase.term.name.en)
        for need in next.steps.needed.prefix(4) {
            let rules = need.rules.map { "\($0)" }
            print(rules.joined(separator: ", "))
            print(" ", need.step.kind, need.step.at)
        }
    }
    // end

    section("record")
    // snippet: record
    file.involvement.teamwork.referrals = [
        Referral("referral-1", on: DateRange(exactly: "2026-03-02"))
    ]
    file.involvement.teamwork.acquaintance = .stated(
        DateRange(exactly: "2026-03-12"), seen)
    file.involvement.closing = .statedAsNone(seen)

    let record = try file.trajectoryRecord(
        on: "2026-06-30", as: "p-4471", in: "area-3")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    print(String(decoding: try encoder.encode(record), as: UTF8.self))
    // end
}
