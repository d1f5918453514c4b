import Domain
import Foundation
import Testing
import ToekomstscenarioFixtures

@Suite struct `A trajectory as a document` {
    @Test func `forgetting a key never turns not met or undecided into met`() throws {
        #expect(try SubjectChecks.forgetting(ChainExamples.all, .chain) > 500)
    }

    @Test func `the order in which things were recorded makes no difference`() throws {
        try SubjectChecks.permutation(ChainExamples.all, .chain)
    }

    @Test func `what was written is read as it was`() throws {
        try SubjectChecks.roundTrip(ChainExamples.all)
        for norm in NormTime.published {
            #expect(try JSONDecoder().decode(NormTime.self, from: SubjectChecks.encoded(norm)) == norm)
        }
    }

    @Test(arguments: [
        (
            #"{"id": "t", "pressures": {"entries": [{"id": "p", "ended": {"none": true, "value": "2026-01-01"}}]}}"#,
            "pressures.entries.0.ended", "a value or none, not both"
        ),
        (#"{"id": "t", "requests": {"entries": [{"id": "geheim naam"}]}}"#, "requests.entries.0.id", "A-Z"),
        (
            #"{"id": "t", "investigations": {"entries": [{"id": "i", "startedOn": "geheim"}]}}"#,
            "investigations.entries.0.startedOn", "YYYY-MM-DD"
        ),
    ])
    func `an error says where and what is allowed, and never the value`(
        _ json: String, _ path: String, _ allowed: String
    ) {
        expectError(ChainTrajectory.self, json, path, allowed)
    }

    @Test(arguments: [
        (#"{"id": "n", "kind": "geheim"}"#, "kind", "waitForBoard, safetyAssessment"),
        (
            #"{"id": "n", "kind": "wholeChain", "start": {"notInSource": true}, "stop": {"notInSource": true}, "validity": {"notInSource": true}, "length": {"count": 1, "unit": "weeks"}, "targetPercent": 101, "citations": []}"#,
            "targetPercent", "from 1 to 100"
        ),
    ])
    func `so does that of a norm time`(_ json: String, _ path: String, _ allowed: String) {
        expectError(NormTime.self, json, path, allowed)
    }
}

@Suite struct `Consent to pressure` {
    private let suspected = ReviewContext(
        on: ChainInOrder.day, circumstances: [.init(.suspectedCoerciveControl, holds: true)])

    @Test func `a yes given apart counts while coercive control is suspected`() {
        #expect(state(ChainInOrder.trajectory, suspected) == .met)
    }

    @Test func `a yes in another's presence does not count then, unless a later one was given apart`() {
        var trajectory = ChainInOrder.trajectory
        change(&trajectory) { $0.answers.entries[0].inPresenceOf = ["vader"] }
        let calm = ReviewContext(
            on: ChainInOrder.day, circumstances: [.init(.suspectedCoerciveControl, holds: false)])
        #expect(state(trajectory, calm) == .met)
        #expect(state(trajectory, ReviewContext(on: ChainInOrder.day)) == .undecided)
        let finding = RuleSet.chain.review(trajectory, in: suspected)[.sturen(26)]
        #expect(finding?.state == .undecided)
        #expect(finding?.outcome.missing.map { $0.kind } == [.suspended])
        change(&trajectory) {
            $0.answers.entries.append(
                PressureAnswer(
                    "apart", by: "moeder", isGiven: true, on: DateRange(exactly: "2026-09-15"), inPresenceOf: []))
        }
        #expect(state(trajectory, suspected) == .met)
    }

    @Test func `a yes of which it is not known who was there does not count then either`() {
        var trajectory = ChainInOrder.trajectory
        change(&trajectory) { $0.answers.entries[0].inPresenceOf = nil }
        #expect(state(trajectory, suspected) == .undecided)
    }

    @Test func `a no stands until a free yes`() {
        let calm = ReviewContext(
            on: ChainInOrder.day, circumstances: [.init(.suspectedCoerciveControl, holds: false)])
        // Apart yes; no; yes in the presence of the other.
        var trajectory = ChainInOrder.trajectory
        change(&trajectory) {
            $0.answers.entries += [
                PressureAnswer(
                    "nee", by: "moeder", isGiven: false, on: DateRange(exactly: "2026-09-02"), inPresenceOf: []),
                PressureAnswer(
                    "samen", by: "moeder", isGiven: true, on: DateRange(exactly: "2026-09-15"), inPresenceOf: ["vader"]),
            ]
        }
        #expect(state(trajectory, calm) == .met)
        #expect(state(trajectory, suspected) == .notMet)
        #expect(state(trajectory, ReviewContext(on: ChainInOrder.day)) == .undecided)
        change(&trajectory) {
            $0.answers.entries.append(
                PressureAnswer(
                    "apart", by: "moeder", isGiven: true, on: DateRange(exactly: "2026-09-20"), inPresenceOf: []))
        }
        #expect(state(trajectory, suspected) == .met)
    }

    @Test func `the answer changes on the day on which the track ends`() {
        var trajectory = ChainInOrder.trajectory
        change(&trajectory) { $0.ended = .stated(DateRange(exactly: "2026-12-24")) }
        let finding = RuleSet.chain.review(trajectory, in: ChainInOrder.situation.context)[.sturen(26)]
        #expect(finding?.outcome.until == "2026-12-24")
    }

    @Test func `a parent reads nothing of the other's refusal, not even that it is missing`() {
        var trajectory = ChainInOrder.trajectory
        change(&trajectory) { $0.answers.entries[0].isGiven = false }
        let context = ReviewContext(on: ChainInOrder.day, for: .person("vader"))
        let text = ReviewText(
            RuleSet.chain.review(trajectory, in: context), catalogue: RuleSet.chain.catalogue, in: .nl
        ).text
        #expect(!text.contains("moeder"))
    }

    private func state(_ trajectory: ChainTrajectory, _ context: ReviewContext) -> OutcomeState? {
        RuleSet.chain.review(trajectory, in: context)[.sturen(26)]?.state
    }

    private func change(_ trajectory: inout ChainTrajectory, _ change: (inout Pressure) -> Void) {
        change(&trajectory.pressures.entries[0])
    }
}
