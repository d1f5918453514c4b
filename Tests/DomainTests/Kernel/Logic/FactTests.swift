import Domain
import Testing

@Suite struct FactTests {
    struct Mark: ReviewSubject, Hashable {
        var own: Recorded<Grade> = .notRecorded
        var other: Recorded<Grade> = .notRecorded
        func view(for audience: Audience, on day: CalendarDate) -> Mark { self }
    }

    static let six: Grade = 6
    static let marks: [(name: String, recorded: Recorded<Grade>)] = [
        ("four", .stated(4)), ("six", .stated(6)), ("none", .statedAsNone()), ("missing", .notRecorded),
    ]

    /// What a test of one fact comes to.
    private func truth(
        _ recorded: Recorded<Grade>, _ test: @escaping @Sendable (Fact<Grade>) -> Truth
    ) -> Truth {
        let rule = Rule<Mark>(Kernel.description(1)) { mark, exam in
            exam.require(test(exam.fact(mark.own, at: "own")), at: "own")
        }
        return truth(of: Kernel.outcome(rule, Mark(own: recorded)))
    }

    private func truth(of outcome: Outcome) -> Truth {
        switch outcome.state {
        case .met: .true
        case .notMet: .false
        default: .unknown
        }
    }

    @Test func `there is one, there is none, or it is not known`() {
        #expect(Self.marks.map { truth($0.recorded) { $0.exists } } == [.true, .true, .false, .unknown])
    }

    @Test func `a test of a fact is false if there is none and unknown while it is missing`() {
        #expect(
            Self.marks.map { truth($0.recorded) { $0.satisfies { $0 >= 5 } } } == [.false, .true, .false, .unknown])
        #expect(Self.marks.map { truth($0.recorded) { $0 == 6 } } == [.false, .true, .false, .unknown])
        #expect(Self.marks.map { truth($0.recorded) { $0 >= 6 } } == [.false, .true, .false, .unknown])
        #expect(Self.marks.map { truth($0.recorded) { $0 <= 5 } } == [.true, .false, .false, .unknown])
    }

    @Test func `another value than this is true if there is none and unknown while it is missing`() {
        #expect(Self.marks.map { truth($0.recorded) { $0 != 6 } } == [.true, .false, .true, .unknown])
    }

    @Test func `a test of two facts is false as soon as one of them is none`() {
        let rule = Rule<Mark>(Kernel.description(1)) { mark, exam in
            let own = exam.fact(mark.own, at: "own")
            exam.require(own.satisfies(with: exam.fact(mark.other, at: "other")) { $0 <= $1 }, at: "own")
        }
        let expected: [[Truth]] = [
            [.true, .true, .false, .unknown], [.false, .true, .false, .unknown], [.false, .false, .false, .false],
            [.unknown, .unknown, .false, .unknown],
        ]
        for (i, own) in Self.marks.enumerated() {
            for (j, other) in Self.marks.enumerated() {
                let outcome = Kernel.outcome(rule, Mark(own: own.recorded, other: other.recorded))
                #expect(truth(of: outcome) == expected[i][j], "\(own.name), \(other.name)")
                let asked = [own.name == "missing" ? "other" : "", other.name == "missing" ? "own" : ""]
                #expect(outcome.missing.count == (expected[i][j] == .unknown ? asked.filter { !$0.isEmpty }.count : 0))
            }
        }
    }

    @Test func `a fact tells what was seen, and none is not the same as nothing`() {
        let rule = Rule<Mark>(Kernel.description(1)) { mark, exam in
            let own = exam.fact(mark.own, at: "own")
            exam.require(false, at: "own", seen: own.detail)
        }
        let seen = Self.marks.map { Kernel.outcome(rule, Mark(own: $0.recorded)).gaps.first?.seen }
        #expect(seen == [.grade(4), .grade(6), Detail.none, .nothing])
    }
}
