import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

/// What the picture of a region says as a whole: its parts, what is due, and a blank one.
@Suite struct CooperationReadingTests {
    private let region = FictionalRegion.cooperation
    private let day = FictionalRegion.day

    @Test func `each rule is about one part, and each missing fact belongs to one`() {
        for rule in RuleSet.regionalCooperation.rules {
            #expect(CooperationPart(of: rule.description.id) != nil, "\(rule.description.id)")
        }
        #expect(CooperationPart(of: .sturen(5)) == nil)
        let review = RuleSet.regionalCooperation.review(.blank("leeg"), in: ReviewContext(on: day))
        let parts = review.openParts
        #expect(parts.flatMap { $0.questions }.count == review.openQuestions.count)
        #expect(Set(parts.map { $0.part }).count == parts.count)
        #expect(parts.allSatisfy { $0.part != nil })
        // The order is that of the questions: a part stands where its first question stands.
        let first = review.openQuestions.first.flatMap { CooperationPart(at: $0.fact.at) }
        #expect(parts.first?.part == first)
    }

    @Test func `each part has a name in both languages, and its place is its code`() {
        for part in CooperationPart.allCases {
            #expect(part.name.nl != part.rawValue && part.name.en != part.rawValue)
            #expect(!part.name.nl.isEmpty && !part.name.en.isEmpty)
        }
        #expect(CooperationPart(at: "map.lines[a][b].action") == .map)
        #expect(CooperationPart(at: "agendas[a].versions") == .agendas)
        #expect(CooperationPart(at: "attestations[KOMPAS-63]") == nil)
    }

    @Test func `a rule stands at the step whose check names it, or under whose heading the guide has it`() {
        #expect(KompasStep(asking: .kompas(21)) == .organisationalStructure)
        #expect(KompasStep(asking: .kompas(57)) == .currentSituation)
        #expect(KompasStep(asking: .kompas(61)) == .sharedAmbition)
        #expect(KompasStep(asking: .kompas(25)) == .governance)
        #expect(KompasStep(asking: .kompas(94)) == .learningNetwork)
        #expect(KompasStep(asking: .domein(7)) == .learningNetwork)
        #expect(KompasStep(asking: .kompas(6)) == nil)
        #expect(KompasStep(asking: .kompas(7)) == nil)
        #expect(KompasStep(asking: .parallel(52)) == nil)
        #expect(KompasStep(asking: .sturen(5)) == nil)
        for check in StepCheck.all {
            for rule in check.rules where CooperationPart(of: rule) != nil {
                #expect(KompasStep(asking: rule) != nil, "\(rule)")
            }
        }
    }

    @Test func `what is due comes in the order of its days, and what has none last`() {
        let due = region.dueList(on: day)
        #expect(due.map { $0.until ?? .max } == due.map { $0.until ?? .max }.sorted())
        let map = due.first { $0.matter == .again(.networkMap) }
        #expect(map?.since == "2026-04-09" && map?.until == "2026-10-09" && map?.plannedOn == "2026-12-10")
        #expect(map?.isOverdue(on: day) == true)
        let governance = due.first { $0.matter == .again(.governanceFit) }
        #expect(governance?.until == "2026-12-10" && governance?.isOverdue(on: day) == false)
        let round = due.first { $0.matter == .again(.feedbackRound) }
        #expect(round?.since == nil && round?.until == nil && round?.isOverdue(on: day) == nil)
        #expect(due.contains { $0.address == "situation.journeys[gemengd].repeatOn" && $0.until == nil })
        let indicator = due.first { $0.address == "measurement.entries[STUREN-I08].lookedAtOn" }
        #expect(indicator?.until == "2026-11-03" && indicator?.isOverdue(on: day) == true)
        #expect(due.first { $0.address == "map.actions[meedenken].due" }?.isOverdue(on: day) == true)
        #expect(due.first { $0.address == "map.actions[vaste-gezichten].due" }?.isOverdue(on: day) == false)
        #expect(RegionalCooperation("niets").dueList(on: day).isEmpty)
    }

    @Test func `a map that was drawn counts as a repeat though the trajectory does not say so`() throws {
        var region = region
        region.trajectory = region.trajectory.map { trajectory in
            var trajectory = trajectory
            trajectory.repeats.entries.removeAll { $0.activity == .known(.networkMap) }
            return trajectory
        }
        let map = region.dueList(on: day).first { $0.matter == .again(.networkMap) }
        #expect(map?.since == FictionalRegion.cooperation.map.value?.drawnOn.value?.exact)
        #expect(map?.until == "2026-10-09")
        var policy = Policy()
        try policy.choose(.networkMapMonths, 12, because: "Wij tekenen elk jaar.")
        let later = region.dueList(on: day, policy: policy).first { $0.matter == .again(.networkMap) }
        #expect(later?.until == "2027-04-09" && later?.isOverdue(on: day) == false)
    }

    @Test func `a blank picture has every part, says nothing, and comes back from JSON`() throws {
        let blank = RegionalCooperation.blank("leeg")
        #expect(try NetworkSupport.value(RegionalCooperation.self, NetworkSupport.json(blank)) == blank)
        for part in CooperationPart.allCases {
            #expect(!part.isRecorded(in: blank), "\(part)")
            #expect(part.isRecorded(in: region), "\(part)")
        }
        let review = RuleSet.regionalCooperation.review(blank, in: ReviewContext(on: day))
        for finding in review.findings {
            #expect(finding.state != .met && finding.state != .notMet, "\(finding.rule)")
        }
        // What ought to be done stands there without a day: of none it is known when.
        #expect(blank.dueList(on: day).allSatisfy { $0.until == nil && $0.since == nil })
        #expect(blank.returningBarriers(on: day).isEmpty)
        #expect(blank.previousMap(on: day) == nil)
    }
}
