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

    @Test func `what is foreseen has not come, and whether it took place nobody can tell yet`() {
        let came = Rule<Pair>(Kernel.description(2)) { pair, exam in
            exam.require(exam.hasCome(pair.first, at: "first"), at: "came")
        }
        let tookPlace = Rule<Pair>(Kernel.description(3)) { pair, exam in
            exam.require(exam.tookPlace(pair.first, at: "first"), at: "came")
        }
        let recorded = Rule<Pair>(Kernel.description(4)) { pair, exam in
            exam.require(
                exam.tookPlace(pair.first.map { Recorded.stated($0) } ?? .statedAsNone(), at: "first"), at: "came")
        }
        func outcome(_ rule: Rule<Pair>, _ date: DateRange?, on day: CalendarDate) -> Outcome {
            Kernel.outcome(rule, Pair(first: date), in: ReviewContext(on: day))
        }
        for day: CalendarDate in ["2023-12-31", "2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05"] {
            for date in Self.dates {
                let answer = date.flatMap { $0.isOnOrBefore(day) }
                #expect(outcome(came, date, on: day).state == (answer.map { $0 ? .met : .notMet } ?? .undecided))
                let open = outcome(tookPlace, date, on: day)
                #expect(open.state == (answer == true ? .met : .undecided))
                #expect(open.missingPaths == (answer == true ? [] : ["first"]))
                // It says on which day it may be told.
                #expect(answer != false || open.until == date?.earliest ?? date?.latest)
                #expect(
                    outcome(recorded, date, on: day).state
                        == (date == nil ? .notMet : answer == true ? .met : .undecided))
            }
        }
    }
}
