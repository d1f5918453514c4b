import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// A file is replayed day by day: an outcome changes on a day that it announced, or when a fact changes, and never
/// otherwise.
///
/// From one day to the next a fact changes when the file as it was known on both days differs. An ordinary run takes the
/// days on which something can happen: every date in the file and every announced turn, each with the day before and
/// the day after, and a sample of others. `TOEKOMSTSCENARIO_THINNING=1` takes every day of every fixture.
struct ReplayTests {
    @Test func `outcomes change only on announced days or when a fact changes`() throws {
        var found = Counterexamples()
        var steps = 0
        let subjects =
            Subjects.households + Subjects.told + Subjects.every(24, of: Subjects.examples)
            + Subjects.every(20, of: Subjects.varied)
        for (number, subject) in subjects.enumerated() {
            var random = SplitMix64(seed: UInt64(number))
            let days = try days(of: subject, isWhole: number < Subjects.households.count, using: &random)
            steps += replay(subject, on: days, &found)
        }
        #expect(steps > 500, "the replay took \(steps) days")
        found.report()
    }

    /// Reviews the file on each day, and once more without what became known since the day before.
    private func replay(_ subject: Subject, on days: [CalendarDate], _ found: inout Counterexamples) -> Int {
        guard let first = days.first else { return 0 }
        var known = subject.known(on: first)
        var before = known.review()
        for day in days.dropFirst() {
            let unchanged = known.on(day).review()
            compare(before, unchanged, subject, &found)
            let next = subject.known(on: day)
            let hasNews =
                next.file != known.file || next.context.attestations != known.context.attestations
                || next.context.deviations != known.context.deviations
            known = next
            before = hasNews ? next.review() : unchanged
        }
        return days.count - 1
    }

    private func compare(_ before: Review, _ after: Review, _ subject: Subject, _ found: inout Counterexamples) {
        for (old, new) in zip(before.findings, after.findings) where old.outcome != new.outcome {
            if let until = old.outcome.until, until <= after.on { continue }
            found.add(
                "\(old.rule.text) changes on a day it did not announce (\(old.state) → \(new.state))",
                at: "\(subject.name) from \(before.on) to \(after.on), until \(old.outcome.until?.description ?? "–")")
        }
    }

    private func days(
        of subject: Subject, isWhole: Bool, using random: inout SplitMix64
    ) throws -> [CalendarDate] {
        var days: Set<CalendarDate> = []
        func add(around day: CalendarDate) {
            for distance in -1...1 {
                if let near = day.adding(days: distance) { days.insert(near) }
            }
        }
        let dates = try JSONTree(subject.file).days
        for date in dates { add(around: date) }
        add(around: subject.context.day)
        guard let first = days.min(), let last = days.max() else { return [] }
        for finding in subject.known(on: subject.context.day).review().findings {
            if let until = finding.outcome.until, first.days(until: until) < 1000 { add(around: until) }
        }
        let length = first.days(until: last)
        for _ in 0..<(isWhole ? 8 : 2) {
            if let day = first.adding(days: Int.random(in: 0...length, using: &random)) { add(around: day) }
        }
        if Subjects.isExhaustive {
            for distance in 0...length {
                if let day = first.adding(days: distance) { days.insert(day) }
            }
        }
        let sorted = days.sorted()
        // Of one example among many some days suffice: they differ in one change from a household that is taken whole.
        return isWhole ? sorted : Subjects.every(4, of: sorted)
    }
}
