import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// The situations that the article tells of come to what they must, and nobody's words reach another by the dialogue.
struct VoiceSituationTests {
    @Test func `the situations come to what is expected of them`() throws {
        for told in VoiceSituations.all {
            let review = RuleSet.caseFile.review(told.situation.subject, in: told.situation.context)
            for (rule, expected) in told.expected {
                let finding = try #require(review[rule])
                #expect(RuleExample<CaseFile>.Expectation(finding) == expected, "\(told.name): \(rule)")
            }
        }
    }

    @Test func `anger and openness change no outcome at all`() throws {
        let told = try #require(VoiceSituations.all.first { $0.name == "ouders zijn boos en vertellen meer" })
        let before = RuleSet.caseFile.review(HouseholdInOrder.caseFile, in: HouseholdInOrder.context)
        let after = RuleSet.caseFile.review(told.situation.subject, in: told.situation.context)
        #expect(before.findings.map { $0.state } == after.findings.map { $0.state })
    }

    @Test func `what professionals judged is hidden from persons and conferences`() {
        var file = HouseholdInOrder.caseFile
        file.dialogue.leftOut.entries = [
            LeftOut("x", "vader", from: .listening, reason: .stated("Te gevaarlijk."))
        ]
        let audiences: [Audience] =
            HouseholdInOrder.voices.map { .person($0) } + [.conference(present: HouseholdInOrder.voices)]
        for audience in audiences {
            let view = file.view(for: audience, on: HouseholdInOrder.day)
            #expect(!view.dialogue.leftOut.isRecorded && !view.dialogue.behaviours.isRecorded)
            #expect(!view.integralHelp.touchedDomains.isRecorded && !view.integralHelp.analyses.isRecorded)
            #expect(view.dialogue.isOnTheEdge.statements.isEmpty)
            if case .stated(let analysis, _) = view.analysis {
                #expect(!analysis.patterns.isRecorded)
                #expect(analysis.shared.voices.allSatisfy { $0.whyNot == .notRecorded })
            }
        }
    }

    @Test func `of a difference a person sees only the views that he or she may see`() {
        var file = HouseholdInOrder.caseFile
        file.dialogue.differences.entries = [
            ViewDifference(
                "d", between: ["vader", "dochter"],
                viewpoints: Listed([
                    ViewDifference.Viewpoint("v", by: "vader"), ViewDifference.Viewpoint("w", by: "dochter"),
                ]), releasedTo: ["vader"])
        ]
        let view = file.view(for: .person("vader"), on: HouseholdInOrder.day)
        #expect(view.dialogue.differences.first?.between == ["vader"])
        #expect(view.dialogue.differences.first?.viewpoints.map { $0.by } == ["vader"])
        #expect(file.view(for: .person("dochter"), on: HouseholdInOrder.day).dialogue.differences.isEmpty)
    }

    @Test func `dialogue and help travel as JSON and back, also where nothing was recorded`() throws {
        let file = HouseholdInOrder.caseFile
        let read = try JSONDecoder().decode(CaseFile.self, from: JSONEncoder().encode(file))
        #expect(read == file)
        var poor = file
        poor.dialogue = Dialogue()
        poor.integralHelp = IntegralHelp()
        poor.analysis = .stated(HouseholdAnalysis())
        let data = try JSONEncoder().encode(poor)
        #expect(try JSONDecoder().decode(CaseFile.self, from: data) == poor)
        let text = String(decoding: data, as: UTF8.self)
        #expect(!text.contains("dialogue") && !text.contains("integralHelp") && !text.contains("\"shared\""))
    }
}
