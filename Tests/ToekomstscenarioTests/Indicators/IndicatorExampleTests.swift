import Domain
import Foundation
import Indicators
import Testing
import ToekomstscenarioFixtures

@Suite struct `Examples of rules about figures` {
    @Test func `every rule has its examples, and each comes to what it says`() {
        for problem in RuleSet.monitorReport.problems(in: MonitorReportExamples.all) { Issue.record("\(problem)") }
        for problem in RuleSet.indicatorPortfolio.problems(in: PortfolioExamples.all) { Issue.record("\(problem)") }
        for problem in RuleSet.indicatorDefinition.problems(in: IndicatorDefinitionExamples.all) {
            Issue.record("\(problem)")
        }
    }

    @Test func `they stand by rule`() {
        for rules in [
            MonitorReportExamples.all.map { $0.rule }, PortfolioExamples.all.map { $0.rule },
            IndicatorDefinitionExamples.all.map { $0.rule },
        ] {
            #expect(rules == rules.sorted() && !rules.isEmpty)
        }
    }

    @Test func `what is in order is in order`() {
        let findings =
            RuleSet.monitorReport.review(ReportInOrder.report, in: ReportInOrder.situation.context).findings
            + RuleSet.indicatorPortfolio.review(PortfolioInOrder.portfolio, in: PortfolioInOrder.situation.context)
            .findings
        for finding in findings {
            #expect([.met, .explained].contains(finding.state), "\(finding.rule.text) \(finding.state)")
        }
        #expect(findings.count == 33)
    }

    @Test func `of nothing recorded nothing is met`() {
        let day = ReviewContext(on: "2026-11-20")
        let findings =
            RuleSet.monitorReport.review(MonitorReport("leeg"), in: day).findings
            + RuleSet.indicatorPortfolio.review(IndicatorPortfolio("leeg"), in: day).findings
        for finding in findings {
            #expect([.undecided, .explained].contains(finding.state), "\(finding.rule.text) \(finding.state)")
        }
    }

    @Test func `the review is the same for every audience, and shows no words`() throws {
        for example in MonitorReportExamples.all {
            var subject = example.situation.subject
            for index in subject.claims.entries.indices { subject.claims.entries[index].words = "GEHEIM" }
            let before = RuleSet.monitorReport.review(example.situation.subject, in: example.situation.context)
            let review = RuleSet.monitorReport.review(subject, in: example.situation.context)
            #expect(review == before)
            #expect(try !String(decoding: SubjectChecks.encoded(review), as: UTF8.self).contains("GEHEIM"))
            #expect(!"\(subject) \(String(reflecting: subject))".contains("GEHEIM"))
        }
    }
}

@Suite struct `Subjects of rules about figures as documents` {
    @Test func `forgetting a key never turns not met or undecided into met`() throws {
        // A complete list without its entries says that there are no conclusions, and then none rests on anything wrong.
        // A mark of what cannot be compared is a warning: where it is not there, nobody warned.
        let ofClaims = [
            "zuid is als onvergelijkbaar met noord gemerkt",
            "een conclusie uit een onbekend cijfer", "de conclusie gaat over alle aangemelde gezinnen",
            "niet vastgelegd over wie de conclusie gaat",
        ]
        let examples = MonitorReportExamples.all.filter { !ofClaims.contains($0.name) }
        #expect(examples.count == MonitorReportExamples.all.count - ofClaims.count)
        #expect(try SubjectChecks.forgetting(examples, .monitorReport) > 1_000)
        #expect(try SubjectChecks.forgetting(PortfolioExamples.all, .indicatorPortfolio) > 1_000)
        #expect(try SubjectChecks.forgetting(IndicatorDefinitionExamples.all, .indicatorDefinition) > 50)
    }

    @Test func `the order in which things were recorded makes no difference`() throws {
        try SubjectChecks.permutation(MonitorReportExamples.all, .monitorReport)
        try SubjectChecks.permutation(PortfolioExamples.all, .indicatorPortfolio)
    }

    @Test func `what was written is read as it was`() throws {
        try SubjectChecks.roundTrip(MonitorReportExamples.all)
        try SubjectChecks.roundTrip(PortfolioExamples.all)
        try SubjectChecks.roundTrip(IndicatorDefinitionExamples.all)
    }
}

@Suite struct `When a review of a portfolio changes by itself` {
    private func finding(on day: CalendarDate) -> Finding? {
        var context = PortfolioInOrder.situation.context
        context.day = day
        return RuleSet.indicatorPortfolio.review(PortfolioInOrder.portfolio, in: context)[.domein(75)]
    }

    @Test func `the day after a talk is too long ago`() {
        #expect(finding(on: "2026-11-20")?.outcome.until == "2027-10-02")
        #expect(finding(on: "2027-10-01")?.state == .met)
        #expect(finding(on: "2027-10-02")?.state == .notMet)
    }

    @Test func `a talk that is foreseen was not held, and a report of later was not known`() {
        #expect(finding(on: "2026-09-30")?.state != .met)
        var context = ReportInOrder.situation.context
        context.day = "2026-10-14"
        let review = RuleSet.monitorReport.review(ReportInOrder.report, in: context)
        #expect(review.findings.allSatisfy { [.undecided, .explained].contains($0.state) })
    }
}
