import Domain
import Testing

@Suite struct DateReadingTests {
    struct Pair: ReviewSubject, Hashable {
        var first: DateRange?
        var second: DateRange?
        func view(for audience: Audience, on day: CalendarDate) -> Pair { self }
    }

    static let rule = Rule<Pair>(Kernel.description(1)) { pair, exam in
        exam.require(exam.isOnOrBefore(pair.first, at: "first", pair.second, at: "second"), at: "order")
    }

    /// Every date, exact or not, whose bounds are among four days, and none.
    static let dates: [DateRange?] = {
        let days: [CalendarDate?] = ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", nil]
        return [nil] + days.flatMap { a in days.compactMap { b in try? DateRange(earliest: a, latest: b) } }
    }()

    @Test func `the order of two dates is told where every day they may be agrees`() {
        #expect(Self.dates.count == 19)
        for first in Self.dates {
            for second in Self.dates {
                let outcome = Kernel.outcome(Self.rule, Pair(first: first, second: second))
                let answer = first.flatMap { first in second.flatMap { first.isOnOrBefore($0) } }
                #expect(outcome.state == (answer == nil ? .undecided : answer == true ? .met : .notMet))
                // Where it cannot be told, every date that is not exact is asked for, and no other.
                let open = (first?.exact == nil ? ["first"] : []) + (second?.exact == nil ? ["second"] : [])
                #expect(outcome.missingPaths == (answer == nil ? open : []))
                #expect(answer != nil || !open.isEmpty)
            }
        }
    }

    @Test func `the dates are grounds`() throws {
        let pair = Pair(first: DateRange(exactly: "2024-01-01"), second: try DateRange(year: 2024, month: 2))
        let grounds = RuleSet([Self.rule]).evidence(for: Kernel.id(1), pair, in: ReviewContext(on: Kernel.day)).facts
        #expect(grounds.map { $0.at.path } == ["first", "order", "second"])
        #expect(grounds.map { $0.seen } == [.date("2024-01-01"), .truth(true), .truth(true)])
    }
}
