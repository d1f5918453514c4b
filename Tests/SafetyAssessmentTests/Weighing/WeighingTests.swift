import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// A weighing as a value: what is known of it, and who may see what.
@Suite struct `A weighing` {
    private var full: Weighing {
        var weighing = HouseholdInOrder.caseFile.weighings.entries[0]
        weighing.rightsViolatedOf = ["zoon"]
        weighing.independentTest = .stated(
            IndependentTest(on: DateRange(exactly: "2026-06-10"), tester: "raad"), Provenance(knownOn: "2026-06-10"))
        weighing.counterVoices.entries.append(CounterVoice("later", .criticalQuestions, knownOn: "2026-09-01"))
        weighing.alternatives.entries.append(
            WeighedAlternative("later", words: "Een logeeradres.", .declined, knownOn: "2026-09-01"))
        return weighing
    }

    @Test func `it comes back from JSON as it was, and absent means not recorded`() throws {
        let back = try JSONDecoder().decode(Weighing.self, from: try JSONEncoder().encode(full))
        #expect(back == full)
        let bare = try JSONDecoder().decode(Weighing.self, from: Data(#"{"id": "w"}"#.utf8))
        #expect(bare == Weighing("w"))
    }

    @Test func `what became known later was not known before`() {
        let before = full.view(for: .professional, on: "2026-06-01")
        #expect(before.independentTest == .notRecorded)
        #expect(before.counterVoices.map { $0.id } == ["supervisie-mei"])
        #expect(before.alternatives.map { $0.id } == ["avondhulp"])
        #expect(full.view(for: .professional, on: "2026-12-01") == full)
    }

    @Test func `persons and conferences see no weighing in a file, and none of the judgements in it`() {
        var file = HouseholdInOrder.caseFile
        file.weighings.entries = [full]
        for audience in [.person("moeder"), .conference(present: ["moeder", "vader"])] as [Audience] {
            #expect(file.view(for: audience, on: "2026-11-20").weighings == [])
            let view = full.view(for: audience, on: "2026-11-20")
            #expect(!view.rightsViolatedOf.isRecorded && !view.alternatives.isRecorded)
            #expect(!view.counterVoices.isRecorded && !view.help.isRecorded)
        }
    }

    @Test func `printing it shows no words`() {
        #expect(!"\(full.alternatives.entries)".contains("logeeradres"))
    }

    @Test func `that help waits is told to who waits, and not for whom`() {
        let file = HouseholdInOrder.caseFile
        let mine = file.view(for: .person("moeder"), on: "2026-11-20").slowedHelp
        #expect(mine.map { $0.waiting } == ["moeder"] && mine.allSatisfy { $0.following == nil })
        #expect(file.view(for: .person("vader"), on: "2026-11-20").slowedHelp == [])
        #expect(file.view(for: .conference(present: ["moeder"]), on: "2026-11-20").slowedHelp == [])
        #expect(file.view(for: .professional, on: "2026-07-14").slowedHelp.isEmpty)
    }

    @Test func `judgements on a parent are hidden from persons, and known from the day on which they became known`() {
        var file = HouseholdInOrder.caseFile
        file.parentsUnderViolence = [
            ParentUnderViolence(
                "oordeel", parent: "moeder",
                judged: Timeline([
                    .stated(true, Provenance(heldOn: DateRange(exactly: "2026-06-01"), knownOn: "2026-06-03"))
                ]))
        ]
        #expect(file.view(for: .person("moeder"), on: "2026-11-20").parentsUnderViolence == [])
        #expect(file.view(for: .professional, on: "2026-06-02").parentsUnderViolence[0].judged == Timeline())
        #expect(file.view(for: .professional, on: "2026-06-03").parentsUnderViolence == file.parentsUnderViolence)
    }

    @Test func `a weighing by itself is judged without a case file`() {
        var weighing = full
        let context = ReviewContext(on: "2026-11-20")
        let rules = RuleSet<Weighing>.weighing
        #expect(rules.review(weighing, in: context)[.proeftuin(33)]?.state == .met)
        weighing.againOn = .stated("2026-11-19", Provenance())
        // Whether it was weighed again nobody knows without the file.
        #expect(rules.review(weighing, in: context)[.proeftuin(33)]?.state == .undecided)
        #expect(rules.review(weighing, in: context)[.proeftuin(31)]?.state == .notApplicable)
        weighing.choice = .known(.intervene)
        weighing.weighsSubsidiarity = false
        #expect(
            rules.review(weighing, in: context)[.proeftuin(31)]?.outcome.gaps.map { $0.at } == ["weighsSubsidiarity"])
    }

    @Test func `a weighing with an alternative that was not tried is not in order, whatever else it says`() throws {
        var weighing = full
        weighing.choice = .known(.intervene)
        weighing.alternatives = Listed([WeighedAlternative("avondhulp", .tried)], complete: Provenance())
        let state = { (weighing: Weighing) in
            RuleSet<Weighing>.weighing.review(weighing, in: ReviewContext(on: "2026-11-20"))[.proeftuin(31)]?.state
        }
        #expect(state(weighing) == .met)
        for (standing, expected) in [
            (.declined, .met), (.notAvailable, .met), (.notTried, .notMet), (nil, .undecided),
        ] as [(WeighedAlternative.Standing?, OutcomeState)] {
            weighing.alternatives.entries[0].standing = standing.map { .known($0) }
            #expect(state(weighing) == expected, "\(expected)")
        }
        weighing.alternatives = []
        #expect(state(weighing) == .undecided)
        weighing.alternatives = Listed([], complete: Provenance())
        #expect(state(weighing) == .met)
    }

    @Test func `the day to weigh again is announced, also at the end of time`() {
        var file = HouseholdInOrder.caseFile
        var context = HouseholdInOrder.context
        let rule = RuleID.proeftuin(33)
        #expect(RuleSet.caseFile.review(file, in: context)[rule]?.outcome.until == "2026-12-11")
        context.day = "2026-12-10"
        #expect(RuleSet.caseFile.review(file, in: context)[rule]?.state == .met)
        context.day = "2026-12-11"
        #expect(RuleSet.caseFile.review(file, in: context)[rule]?.state == .notMet)
        for day in [CalendarDate.min, .max] {
            file.weighings.entries[0].againOn = .stated(day, Provenance())
            context.day = day
            #expect(RuleSet.caseFile.review(file, in: context)[rule] != nil)
        }
    }
}
