import Domain
import Testing
import ToekomstscenarioFixtures

@Suite struct `When a review of a measure changes by itself` {
    @Test func `the day after the foreseen end`() {
        #expect(finding(.parallel(20))?.outcome.until == "2027-01-21")
        #expect(finding(.parallel(20), on: "2027-01-20")?.state == .met)
        #expect(finding(.parallel(20), on: "2027-01-21")?.state == .notMet)
    }

    @Test func `the day after the interval between two effect tests has passed`() {
        let until = finding(.sturen(25))?.outcome.until
        #expect(until == "2027-01-05")
        #expect(finding(.sturen(25), on: "2027-01-04")?.state == .met)
        #expect(finding(.sturen(25), on: "2027-01-05")?.state == .notMet)
    }

    @Test func `the day on which help ends`() {
        var measure = MeasureInOrder.measure
        measure.help.entries[0].ended = .stated(DateRange(exactly: "2026-12-24"))
        #expect(finding(.proeftuin(34), measure)?.outcome.until == "2026-12-24")
        #expect(finding(.proeftuin(34), measure, on: "2026-12-24")?.state == .notMet)
    }

    @Test func `the day on which the measure ends`() {
        var measure = MeasureInOrder.measure
        measure.events.entries.append(
            MeasureEvent("einde", .ended, on: DateRange(exactly: "2026-12-01"), knownOn: "2026-11-01"))
        #expect(finding(.proeftuin(34), measure)?.outcome.until == "2026-12-01")
        #expect(finding(.proeftuin(34), measure, on: "2026-12-01")?.state == .notApplicable)
    }

    @Test func `help that becomes known later is not seen before`() {
        var measure = MeasureInOrder.measure
        measure.help.complete = Provenance()
        measure.help.entries[0].knownOn = "2026-12-01"
        #expect(finding(.proeftuin(34), measure)?.state == .notMet)
        #expect(finding(.proeftuin(34), measure, on: "2026-12-01")?.state == .met)
    }

    @Test func `every outcome holds until the day that it says`() throws {
        for example in MeasureExamples.all where !example.situation.context.adopted.isEmpty {
            let subject = example.situation.subject
            let today = RuleSet.measure.review(subject, in: example.situation.context)
            for finding in today.findings {
                var context = example.situation.context
                let last = finding.outcome.until?.adding(days: -1) ?? "2031-01-01"
                guard last > context.day else { continue }
                context.day = last
                let then = RuleSet.measure.review(subject, in: context)[finding.rule]
                #expect(then?.state == finding.state, "\(finding.rule.text) '\(example.name)' on \(last.iso)")
            }
        }
    }

    @Test func `voluntary first is suspended in acute danger`() {
        var context = MeasureInOrder.context
        context.circumstances = [.init(.acuteDanger, holds: true)]
        let review = RuleSet.measure.review(MeasureInOrder.measure, in: context)
        #expect(review[.sturen(33)]?.state == .notApplicable)
        #expect(review[.proeftuin(34)]?.state == .met)
    }

    private func finding(
        _ rule: RuleID, _ measure: Measure = MeasureInOrder.measure, on day: CalendarDate = MeasureInOrder.day
    ) -> Finding? {
        var context = MeasureInOrder.context
        context.day = day
        return RuleSet.measure.review(measure, in: context)[rule]
    }
}
