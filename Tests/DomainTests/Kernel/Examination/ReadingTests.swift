import Domain
import Testing

@Suite struct ReadingTests {
    struct Folder: ReviewSubject, Hashable {
        var optional: Bool?
        var recorded: Recorded<Bool> = .notRecorded
        var timeline = Timeline<Bool>()
        var list: Listed<Int> = []
        var coded: Coded<Season>?
        var recordedCode: Recorded<Coded<Season>> = .notRecorded
        var codeOverTime = Timeline<Coded<Season>>()

        func view(for audience: Audience, on day: CalendarDate) -> Folder { self }
    }

    private func outcome(
        _ folder: Folder, on day: CalendarDate = Kernel.day,
        _ check: @escaping @Sendable (Folder, inout Examination) -> Void
    ) -> Outcome {
        Kernel.outcome(Rule(Kernel.description(1), check: check), folder, in: ReviewContext(on: day))
    }

    static let missing = Outcome(.undecided, missing: [MissingFact(at: "place", voice: "anna")])
    static let none = Outcome(.notMet, gaps: [Gap(at: "place", seen: .none, mend: Kernel.text("ask"), voice: "anna")])
    static let later = Provenance(knownOn: "2024-06-15")
    static let today = Provenance(knownOn: "2024-06-14")

    @Test func `an optional that is needed is there or missing`() {
        let check: @Sendable (Folder, inout Examination) -> Void = { folder, exam in
            guard let value = exam.need(folder.optional, at: "place", of: "anna") else { return }
            exam.require(value, at: "place")
        }
        #expect(outcome(Folder(), check) == Self.missing)
        #expect(outcome(Folder(optional: true), check) == Outcome(.met))
        #expect(outcome(Folder(optional: false), check).state == .notMet)
    }

    @Test func `a recorded fact that is needed is there, a gap where it was stated as none, or missing`() {
        let check: @Sendable (Folder, inout Examination) -> Void = { folder, exam in
            guard let value = exam.need(folder.recorded, at: "place", of: "anna", mend: Kernel.text("ask")) else {
                return
            }
            exam.require(value, at: "place")
        }
        #expect(outcome(Folder(), check) == Self.missing)
        #expect(outcome(Folder(recorded: .statedAsNone(Self.today)), check) == Self.none)
        #expect(outcome(Folder(recorded: .stated(true, Self.today)), check) == Outcome(.met))
        #expect(outcome(Folder(recorded: .stated(false, Self.today)), check).gapPaths == ["place"])
        for unknown in [Recorded.stated(true, Self.later), .stated(false, Self.later), .statedAsNone(Self.later)] {
            #expect(outcome(Folder(recorded: unknown), check) == Self.missing)
            #expect(outcome(Folder(recorded: unknown), on: "2024-06-15", check) != Self.missing)
        }
    }

    @Test func `a timeline that is needed is read on the day`() {
        let check: @Sendable (Folder, inout Examination) -> Void = { folder, exam in
            let value = exam.need(folder.timeline, at: "place", of: "anna")
            exam.require(value != nil || folder.timeline.on(exam.day).value == nil, at: "other")
        }
        let started = Provenance(heldOn: DateRange(exactly: "2024-06-01"))
        let begins = Provenance(heldOn: DateRange(exactly: "2024-06-20"))
        #expect(outcome(Folder(timeline: Timeline([.stated(true, started)])), check) == Outcome(.met))
        #expect(outcome(Folder(), check) == Self.missing)
        let later = outcome(Folder(timeline: Timeline([.stated(true, begins)])), check)
        #expect(later == Outcome(.undecided, missing: Self.missing.missing, until: "2024-06-20"))
        let none = outcome(Folder(timeline: Timeline([.statedAsNone(started)])), check)
        #expect(none == Outcome(.notMet, gaps: [Gap(at: "place", seen: .none, voice: "anna")]))
        #expect(outcome(Folder(timeline: Timeline([.stated(true, Self.later)])), check) == Self.missing)
    }

    @Test func `a list that is needed has entries or was stated to be complete`() {
        let check: @Sendable (Folder, inout Examination) -> Void = { folder, exam in
            guard let list = exam.need(folder.list, at: "place") else { return }
            exam.require(list.count < 2, at: "place")
        }
        let missing = Outcome(.undecided, missing: [MissingFact(at: "place")])
        #expect(outcome(Folder(), check) == missing)
        #expect(outcome(Folder(list: []), check) == missing)
        #expect(outcome(Folder(list: [1]), check) == Outcome(.met))
        #expect(outcome(Folder(list: [1, 2]), check).state == .notMet)
        #expect(outcome(Folder(list: Listed([], complete: Self.today)), check) == Outcome(.met))
        #expect(outcome(Folder(list: Listed([], complete: Self.later)), check) == missing)
        #expect(outcome(Folder(list: Listed([], complete: Self.later)), on: "2024-06-15", check) == Outcome(.met))
        #expect(outcome(Folder(list: Listed([], coverage: [])), check) == missing)
    }

    @Test func `a list that is needed is complete only if that was known on the day`() {
        let check: @Sendable (Folder, inout Examination) -> Void = { folder, exam in
            guard let list = exam.need(folder.list, at: "place") else { return }
            exam.require(list.complete != nil, at: "place")
        }
        #expect(outcome(Folder(list: Listed([1], complete: Self.today)), check).state == .met)
        #expect(outcome(Folder(list: Listed([1], complete: Self.later)), check).state == .notMet)
    }

    @Test func `a list exists, is none, or is not known`() {
        let check: @Sendable (Folder, inout Examination) -> Void = { folder, exam in
            exam.require(exam.exists(folder.list, at: "place"), at: "other")
        }
        #expect(outcome(Folder(list: [1]), check) == Outcome(.met))
        #expect(outcome(Folder(list: Listed([], complete: Self.today)), check).gapPaths == ["other"])
        #expect(outcome(Folder(), check).missingPaths == ["place"])
        #expect(outcome(Folder(list: Listed([], complete: Self.later)), check).missingPaths == ["place"])
    }

    @Test func `an entry that a list does not show is excluded only where it was stated to be complete`() {
        let check: @Sendable (Folder, inout Examination) -> Void = { folder, exam in
            exam.require(!exam.hasUnlisted(folder.list, at: "place", of: "anna"), at: "other")
        }
        let open = MissingFact(at: "place", kind: .completeness, voice: "anna")
        #expect(outcome(Folder(list: [1]), check) == Outcome(.undecided, missing: [open]))
        #expect(outcome(Folder(list: Listed([1], complete: Self.today)), check) == Outcome(.met))
        #expect(outcome(Folder(list: Listed([], complete: Self.later)), check) == Self.missing)
    }

    @Test func `where one entry is looked for, that entry is what is missing`() {
        let check: @Sendable (Folder, inout Examination) -> Void = { folder, exam in
            exam.require(!exam.hasUnlisted(folder.list, at: "place.of[anna]"), at: "other")
        }
        let entry = MissingFact(at: "place.of[anna]", kind: .fact)
        for list: Listed<Int> in [[1], []] {
            #expect(outcome(Folder(list: list), check) == Outcome(.undecided, missing: [entry]))
        }
        #expect(outcome(Folder(list: Listed([1], complete: Self.today)), check) == Outcome(.met))
    }

    @Test func `every reading of a fact tells there is one, there is none and missing apart`() {
        func read(_ folder: Folder, _ read: @escaping @Sendable (Folder, inout Examination) -> Truth) -> OutcomeState {
            outcome(folder) { folder, exam in exam.require(read(folder, &exam), at: "place") }.state
        }
        let yes = Folder(
            optional: true, recorded: .stated(true), timeline: Timeline([.stated(true)]), coded: .known(.spring))
        let no = Folder(
            optional: false, recorded: .stated(false), timeline: Timeline([.stated(false)]), coded: .known(.summer))
        let none = Folder(recorded: .statedAsNone(), timeline: Timeline([.statedAsNone()]))
        let later = Folder(
            recorded: .stated(true, Self.later), timeline: Timeline([.stated(true, Self.later)]),
            coded: .unknown(code: "winter"))
        for (folder, states) in [
            (yes, [OutcomeState.met, .met, .met, .met, .met, .met, .met]),
            (no, Array(repeating: .notMet, count: 7)),
            (none, [.undecided, .notMet, .notMet, .undecided, .notMet, .notMet, .undecided]),
            (later, Array(repeating: .undecided, count: 7)),
            (Folder(), Array(repeating: .undecided, count: 7)),
        ] {
            #expect(
                [
                    read(folder) { $1.holds($0.optional, at: "place") },
                    read(folder) { $1.holds($0.recorded, at: "place") },
                    read(folder) { $1.holds($0.timeline, at: "place") },
                    read(folder) { $1.fact($0.optional, at: "place") == true },
                    read(folder) { $1.fact($0.recorded, at: "place") == true },
                    read(folder) { $1.fact($0.timeline, at: "place") == true },
                    read(folder) { $1.fact($0.coded, at: "place") == .spring },
                ] == states)
        }
    }

    @Test func `a code that this version does not know is missing, however it is recorded`() {
        let unknown = Coded<Season>.unknown(code: "winter")
        for folder in [
            Folder(recordedCode: .stated(unknown), codeOverTime: Timeline([.stated(unknown)])), Folder(),
        ] {
            #expect(
                outcome(folder) { folder, exam in
                    exam.require(exam.fact(folder.recordedCode.code(), at: "a") != .spring, at: "x")
                    exam.require(exam.fact(folder.codeOverTime.on(exam.day).code(), at: "b") != .spring, at: "x")
                }.missingPaths == ["a", "b"])
            #expect(
                outcome(folder) { folder, exam in
                    exam.require(exam.fact(folder.recordedCode, at: "a").exists, at: "x")
                    exam.require(exam.fact(folder.codeOverTime, at: "b").exists, at: "x")
                }.missingPaths == ["a", "b"])
        }
        let known = Folder(
            recordedCode: .stated(.known(.spring)), codeOverTime: Timeline([.stated(.known(.spring))]))
        #expect(
            outcome(known) { folder, exam in
                exam.require(exam.fact(folder.recordedCode, at: "a").exists, at: "x")
                exam.require(exam.fact(folder.codeOverTime, at: "b").exists, at: "x")
                exam.require(exam.fact(folder.recordedCode.code(), at: "a") == .spring, at: "x")
            } == Outcome(.met))
        let none = Folder(recordedCode: .statedAsNone(), codeOverTime: Timeline([.statedAsNone()]))
        #expect(
            outcome(none) { folder, exam in
                exam.require(exam.fact(folder.recordedCode, at: "a").exists, at: "a")
                exam.require(exam.fact(folder.codeOverTime, at: "b").exists, at: "b")
                exam.require(exam.fact(folder.recordedCode.code(), at: "c").exists, at: "c")
            }.gapPaths == ["a", "b", "c"])
    }

    @Test func `a rule can note a missing fact of its own`() {
        let result = outcome(Folder()) { _, exam in
            exam.require(exam.unknown(at: "own", of: "anna"), at: "place")
            exam.require(exam.unknown(at: "unused") || .true, at: "place")
        }
        #expect(result == Outcome(.undecided, missing: [MissingFact(at: "own", voice: "anna")]))
    }

    @Test func `a rule knows its day`() {
        let check: @Sendable (Folder, inout Examination) -> Void = { _, exam in
            exam.require(exam.day == exam.context.day && exam.day == "2024-06-15", at: "place")
        }
        #expect(outcome(Folder(), on: "2024-06-15", check).state == .met)
        #expect(outcome(Folder(), on: "2024-06-14", check).state == .notMet)
    }
}
