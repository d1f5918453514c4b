import Domain
import Foundation
import SafetyAssessment

// The lines that an article shows are at most 76 columns wide: so many fit on its page.

/// The code of the article "Review a household".
func reviewAHousehold() throws {
    // snippet: household
    let people: Listed = [
        Person("mother", birth: .born(DateRange(exactly: "1988-04-02"))),
        Person("father", birth: .born(try DateRange(year: 1986))),
        Person("daughter", birth: .born(DateRange(exactly: "2016-05-04"))),
    ]
    let household = Household("household-12", concerned: people)
    var file = CaseFile("case-12", Involvement(household))
    // end

    section("first-review")
    // snippet: first-review
    let rules = RuleSet.caseFile
    let first = rules.review(file, in: ReviewContext(on: "2026-03-10"))
    for notice in first.notices {
        print("!", notice.circumstance, notice.state)
    }
    for question in first.openQuestions.prefix(3) {
        print("?", question.fact.at, "for", question.rules.count, "rules")
    }
    // end

    // snippet: facts
    let day: CalendarDate = "2026-03-12"
    let seen = Provenance(
        heldOn: DateRange(exactly: day), knownOn: day, by: "local-team")
    file.involvement.unsafety.present = Timeline([.stated(true, seen)])
    file.involvement.unsafety.acute = Timeline([.stated(false, seen)])
    file.involvement.unsafety.coerciveControlSuspected = Timeline([
        .stated(false, seen)
    ])
    file.assistancePlan = .statedAsNone(seen)
    // end

    // snippet: plan
    let mother = Rating(
        by: "mother", 7, on: day, inPresenceOf: [], releasedTo: ["daughter"])
    let daughter = Rating(by: "daughter", 4, on: day, inPresenceOf: [])
    var plan = SafetyPlan(
        on: DateRange(exactly: day),
        drawnUpBy: ["mother", "daughter", "local-team"],
        goals: [
            Goal(
                "quiet-evenings", concerns: ["mother", "father", "daughter"],
                ratings: Ratings([mother, daughter]))
        ])
    file.safetyPlan = .stated(plan, seen)
    // end

    section("reading")
    // snippet: reading
    let march = ReviewContext(on: "2026-03-20")
    let review = rules.review(file, in: march)
    for finding in review.findings(in: .notMet) {
        print(finding.rule, "looks to", finding.responsible)
        for gap in finding.outcome.gaps {
            print("-", gap.at)
        }
        for fact in finding.outcome.missing {
            print("?", fact.at)
        }
    }
    // end

    section("text")
    // snippet: text
    let names = ["mother": "Anna", "father": "Ben", "daughter": "Cato"]
    let text = ReviewText(
        review, catalogue: rules.catalogue, in: .en, width: 72,
        labels: { names[$0] ?? $0 })
    print(text.explanation(of: .sturen(5)))
    // end

    section("person")
    // snippet: person
    for reader: Identifier<Participant> in ["daughter", "father"] {
        let theirs = rules.review(
            file, in: ReviewContext(on: "2026-03-20", for: .person(reader)))
        let text = ReviewText(
            theirs, catalogue: rules.catalogue, in: .en, width: 72)
        print("For \(reader):\n\n\(text.explanation(of: .sturen(5)))")
    }
    // end

    section("conference")
    // snippet: conference
    let conference = rules.explanation(
        of: file, for: .conference(present: ["mother", "daughter"]), in: .nl,
        context: march)
    // end
    print(conference)

    section("changes")
    // snippet: changes
    plan.goals.entries[0].ratings = Ratings([
        mother, daughter,
        Rating(by: "daughter", 6, on: "2026-04-02", inPresenceOf: []),
        Rating(by: "father", 7, on: "2026-04-02", inPresenceOf: []),
    ])
    file.safetyPlan = .stated(plan, seen)

    let april = ReviewContext(on: "2026-04-03")
    let next = rules.review(file, in: april)
    for change in next.changes(since: review) ?? [] {
        let from = change.from?.rawValue ?? "new"
        let to = change.to?.rawValue ?? "gone"
        print(change.rule, from, "→", to)
        for gap in change.mendedGaps { print("mended:", gap.at) }
        for fact in change.settled { print("settled:", fact.at) }
        for cause in change.causes { print("because of", cause) }
    }
    // end

    section("evidence")
    // snippet: evidence
    let evidence = rules.evidence(for: .sturen(5), file, in: april)
    for fact in evidence.facts {
        print(fact.at, fact.seen.text(in: .en))
    }
    // end

    // snippet: policy
    var ours = ReviewContext(on: "2026-04-03")
    try ours.policy.choose(
        .goodEnoughInterval, 28,
        because: "Agreed in our method group, 12 January 2026.")
    // end

    section("attestation")
    // snippet: attestation
    ours.attestations = [
        Attestation(.proeftuin(71), .yes, by: "mother", on: "2026-04-01"),
        Attestation(
            .proeftuin(71), .yes, by: "local-team", of: "daughter",
            on: "2026-04-01"),
    ]
    // end
    show(.proeftuin(71), of: rules.review(file, in: ours))

    section("deviation")
    // snippet: deviation
    file.heardOtherwise = Listed(
        [], complete: Provenance(by: "local-team"))
    ours.deviations = [
        try Deviation(
            from: .sturen(2),
            because: "One person joins in May; we go through it together then.",
            by: "local-team", on: "2026-03-12", until: "2026-06-01")
    ]
    // end
    show(.sturen(2), of: rules.review(file, in: ours))

    section("switched-off")
    // snippet: switched-off
    let fewer = rules.switchingOff(
        try Override(
            .sturen(15), .switchedOff,
            because: "We use none of the instruments of the overview.",
            by: "method-group", on: "2026-01-12"))
    for override in fewer.review(file, in: ours).overrides {
        print(override.rule, override.change, override.on)
        print(override.reason)
    }
    // end

    // snippet: scopes
    ours.adopted = [
        Scope(
            "our-region",
            name: LocalizedText(nl: "onze regio", en: "our region"))
    ]
    // end

    section("as-known")
    // snippet: as-known
    let before = rules.review(file, in: ReviewContext(on: "2026-03-11"))
    if let finding = before[.sturen(5)] {
        print(finding.rule, finding.state)
    }
    // end

    section("json")
    // snippet: json
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let data = try encoder.encode(review[.sturen(5)])
    print(String(decoding: data, as: UTF8.self))
    // end
}

private func show(_ rule: RuleID, of review: Review) {
    print(ReviewText(review, catalogue: RuleSet.caseFile.catalogue, in: .en, width: 72).explanation(of: rule))
}
