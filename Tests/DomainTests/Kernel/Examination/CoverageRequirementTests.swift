import Domain
import Testing

@Suite struct CoverageRequirementTests {
    struct Watch: ReviewSubject, Hashable {
        var events: Listed<Int>
        func view(for audience: Audience, on day: CalendarDate) -> Watch { self }
    }

    static let persons: [Identifier<Participant>] = ["anna", "kim"]

    private func noEvents(over period: Period) -> Rule<Watch> {
        Rule(Kernel.description(1)) { watch, exam in
            for person in Self.persons {
                exam.requireCoverage(of: watch.events, over: period, for: person, at: "events")
            }
            exam.require(watch.events.isEmpty, at: "events")
        }
    }

    @Test func `no record is not none: each person must have been asked, on every day`() throws {
        let rule = noEvents(over: try Period(start: "2024-01-01", end: "2024-06-01"))
        let kim = MissingFact(at: "events.coverage[kim]", kind: .coverage)
        let anna = MissingFact(at: "events.coverage[anna]", kind: .coverage)
        func missing(_ coverage: [Coverage]) -> [MissingFact] {
            Kernel.outcome(rule, Watch(events: Listed([], coverage: coverage))).missing
                .map { MissingFact(at: $0.at, kind: $0.kind) }
        }
        let whole = try Period(start: "2024-01-01", end: "2024-06-01")
        let first = try Period(start: "2023-12-01", end: "2024-03-01")
        let second = try Period(start: "2024-03-01", end: "2024-07-01")
        #expect(missing([]) == [anna, kim])
        #expect(missing([Coverage(whole, asked: ["anna"])]) == [kim])
        #expect(missing([Coverage(whole, asked: ["anna", "kim"])]) == [])
        #expect(missing([Coverage(first, asked: ["anna", "kim"]), Coverage(second, asked: ["anna"])]) == [kim])
        #expect(missing([Coverage(second, asked: ["anna", "kim"]), Coverage(first, asked: ["kim", "anna"])]) == [])
        #expect(missing([Coverage(whole, asked: ["anna", "kim"], knownOn: "2024-06-15")]) == [anna, kim])
        #expect(missing([Coverage(whole, asked: ["anna", "kim"], knownOn: "2024-06-14")]) == [])
        #expect(Kernel.outcome(rule, Watch(events: Listed([]))).state == .undecided)
        let covered = Listed<Int>([], coverage: [Coverage(whole, asked: ["anna", "kim"])])
        #expect(Kernel.outcome(rule, Watch(events: covered)) == Outcome(.met))
    }

    @Test func `a list that is stated to be complete says nothing about who was asked`() throws {
        let rule = noEvents(over: try Period(start: "2024-01-01", end: "2024-06-01"))
        let outcome = Kernel.outcome(rule, Watch(events: Listed([], complete: Provenance())))
        #expect(outcome.state == .undecided)
        #expect(outcome.missingPaths == ["events.coverage[anna]", "events.coverage[kim]"])
    }

    @Test func `an event is a gap, whoever was asked`() throws {
        let rule = noEvents(over: try Period(start: "2024-01-01", end: "2024-06-01"))
        let outcome = Kernel.outcome(rule, Watch(events: [1]))
        #expect(outcome.state == .notMet)
        #expect(outcome.gapPaths == ["events"])
        #expect(outcome.missingPaths == ["events.coverage[anna]", "events.coverage[kim]"])
    }

    @Test func `that another was not asked is told to professionals only`() throws {
        let rule = noEvents(over: try Period(start: "2024-01-01", end: "2024-06-01"))
        let watch = Watch(events: Listed([]))
        func told(_ audience: Audience) -> [String] {
            Kernel.outcome(rule, watch, in: ReviewContext(on: Kernel.day, for: audience)).missingPaths
        }
        #expect(told(.professional) == ["events.coverage[anna]", "events.coverage[kim]"])
        #expect(told(.person("anna")) == ["events.coverage[anna]"])
        #expect(told(.person("kim")) == ["events.coverage[kim]"])
        #expect(told(.conference(present: ["anna", "kim"])) == [])
    }

    @Test func `coverage alone is a statement, and a check of nothing else is met by it`() throws {
        let period = try Period(start: "2024-01-01", end: "2024-02-01")
        let rule = Rule<Watch>(Kernel.description(1)) { watch, exam in
            exam.requireCoverage(of: watch.events, over: period, for: "anna", at: "events")
        }
        let watch = Watch(events: Listed([], coverage: [Coverage(period, asked: ["anna"])]))
        #expect(Kernel.outcome(rule, watch) == Outcome(.met))
    }
}
