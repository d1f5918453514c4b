import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct AmbitionCoverageTests {
    @Test func `coverage tells what is in and what is not, and nothing where nothing was recorded`() {
        let coverage = AmbitionInOrder.ambition.coverage(on: AmbitionInOrder.day)
        #expect(coverage.principles?.present == BasicPrinciple.allCases && coverage.principles?.absent == [])
        #expect(coverage.elements?.present == [.safeHealthyHome, .timelySupport, .sharedResponsibility])
        #expect(coverage.elements?.absent.count == AmbitionElement.allCases.count - 3)
        let empty = Ambition("leeg").coverage(on: AmbitionInOrder.day)
        #expect(empty.principles == nil && empty.elements == nil && empty.qualities == nil)
        #expect(AmbitionInOrder.ambition.coverage(on: "2026-05-11").elements == nil)
    }

    @Test func `a code that this version does not know is shown as such`() {
        var ambition = AmbitionInOrder.ambition
        ambition.elements = .stated([.unknown(code: "later"), .known(.strongNetwork)])
        let part = ambition.coverage(on: AmbitionInOrder.day).elements
        #expect(part?.hasUnknownCodes == true && part?.present == [.strongNetwork])
        ambition.elements = .statedAsNone()
        #expect(ambition.coverage(on: AmbitionInOrder.day).elements?.absent == AmbitionElement.allCases)
    }

    @Test func `appreciative interviews tell which steps are left`() {
        var interviews = AppreciativeInterviews()
        #expect(interviews.stepsLeft == nil)
        interviews.steps = InterviewStep.allCases.filter { $0.part != .ambition }.map { .known($0) }
        #expect(interviews.stepsLeft == [.futureImage, .ambition, .supportCheck])
        #expect(AmbitionInOrder.ambition.interviews.value?.stepsLeft == [])
    }

    @Test func `lists are as long as the source prints them`() {
        #expect(BasicPrinciple.allCases.count == 4)
        #expect(AmbitionQuality.allCases.count == 5)
        #expect(AmbitionCarrier.allCases.count == 4)
        #expect(InterviewPart.allCases.count == 4)
        #expect(
            InterviewPart.allCases.allSatisfy { part in InterviewStep.allCases.filter { $0.part == part }.count == 3 })
        #expect(HouseholdExpectation.allCases.count == 4)
        #expect(StrategicGoal.allCases.count == 3)
    }

    /// Every set of principles.
    @Test func `each principle that is not in is a gap of its own`() throws {
        for mask in 0..<16 {
            var ambition = AmbitionInOrder.ambition
            let present = BasicPrinciple.allCases.enumerated().filter { mask >> $0.offset & 1 == 1 }.map { $0.element }
            ambition.principles = .stated(present.map { .known($0) })
            let review = RuleSet<Ambition>.ambition.review(ambition, in: ReviewContext(on: AmbitionInOrder.day))
            let finding = try #require(review[.kompas(59)])
            let absent = BasicPrinciple.allCases.filter { !present.contains($0) }
            #expect(
                Set(finding.outcome.gaps.map { $0.at.path }) == Set(absent.map { "ambitionPrinciples." + $0.rawValue }))
        }
    }
}
