import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct SituationAnalysisTests {
    private let day = SituationInOrder.day

    private func finding(_ rule: Int, _ analysis: SituationAnalysis) -> Finding? {
        RuleSet.situationAnalysis.review(analysis, in: ReviewContext(on: day))[.kompas(rule)]
    }

    @Test func `the printed plan has nine blocks of 155 minutes, though a journey takes about three hours`() {
        let plan = SessionPlan.guide
        #expect(plan.rows.map { $0.minutes } == [15, 15, 20, 15, 15, 20, 20, 20, 15])
        #expect(plan.totalMinutes == 155)
        #expect(SessionPlan.printedDuration - plan.totalMinutes == 25)
        #expect(plan.starts == [0, 15, 30, 50, 65, 80, 100, 120, 140])
        #expect(plan.stagesLeftOut == [])
        #expect(JourneyBlock.allCases.compactMap { $0.stage } == JourneyStage.allCases)
    }

    @Test func `a plan of impossible blocks cannot be made`() throws {
        for minutes in [Int.min, -1, 0, 1441, Int.max] {
            let error = #expect(throws: InvalidValue.self) { try SessionPlan([.init(.pause, minutes: minutes)]) }
            #expect(error?.subject == "session plan")
        }
        #expect(throws: InvalidValue.self) {
            try SessionPlan(Array(repeating: SessionPlan.Row(.pause, minutes: 1), count: 101))
        }
        let short = try SessionPlan([.init(.welcome, minutes: 1), .init(.support, minutes: 1440)])
        #expect(short.totalMinutes == 1441)
        #expect(short.stagesLeftOut == [.beforeHelp, .seekingOrFound, .firstContact, .aftercare])
        let refusal = try #require(
            NetworkSupport.refusal(SessionPlan.self, #"[{"block": "pause", "minutes": 4242}]"#))
        #expect(!refusal.text.contains("4242"))
        let later = try NetworkSupport.value(SessionPlan.self, #"[{"block": "muziek", "minutes": 10}]"#)
        #expect(try NetworkSupport.json(later) == #"[{"block":"muziek","minutes":10}]"#)
    }

    @Test func `the lists are as long as those of the guide`() {
        #expect(AnalysisAspect.allCases.count == 5)
        #expect(ReportSection.allCases.count == 8)
        #expect(JourneyStage.allCases.count == 5)
        #expect(JourneyBlock.allCases.count == 9)
    }

    /// Every number of participants, with and without a role that is not recorded, complete or not.
    @Test func `six to ten take part, and who guides does not count`() {
        for count in 0...13 {
            for open in 0...2 {
                for isComplete in [true, false] {
                    var journey = ClientJourney("reis")
                    journey.isOfClientsOnly = true
                    journey.participants = Listed(
                        [JourneyParticipant("g", .facilitator)], complete: isComplete ? Provenance() : nil)
                    for number in 0..<(count + open) {
                        guard let id = try? Identifier<JourneyParticipant>("d\(number)") else { continue }
                        journey.participants.entries.append(JourneyParticipant(id, number < count ? .client : nil))
                    }
                    var analysis = SituationAnalysis("beeld")
                    analysis.journeys = Listed([journey], complete: Provenance())
                    let expected: OutcomeState
                    if count > 10 {
                        expected = .notMet
                    } else if isComplete && count + open < 6 {
                        expected = .notMet
                    } else if isComplete && count >= 6 && open == 0 {
                        // Of a participant whose role is not recorded it may be that a professional takes part.
                        expected = .met
                    } else {
                        expected = .undecided
                    }
                    #expect(finding(54, analysis)?.state == expected, "\(count) \(open) \(isComplete)")
                }
            }
        }
    }

    @Test func `a participant who stands twice counts once`() {
        var analysis = SituationInOrder.analysis
        for index in analysis.journeys.entries.indices {
            analysis.journeys.entries[index].participants.entries +=
                analysis.journeys.entries[index].participants.entries
        }
        #expect(finding(54, analysis)?.state == .met)
    }

    @Test func `journeys are repeated while a bottleneck is open`() {
        let analysis = SituationInOrder.analysis
        #expect(analysis.journeysToRepeat(on: day) == [])
        #expect(analysis.journeysToRepeat(on: "2027-03-17") == [])
        #expect(analysis.journeysToRepeat(on: "2027-03-18") == ["gemengd"])
        var again = ClientJourney("opnieuw")
        again.on = .stated(DateRange(exactly: "2027-03-18"))
        var held = analysis
        held.journeys.entries.append(again)
        #expect(held.journeysToRepeat(on: "2027-03-18") == [])
        var open = analysis
        open.journeys.entries[0].repeatOn = .notRecorded
        #expect(open.journeysToRepeat(on: day) == ["gemengd"])
        open.journeys.entries[0].bottlenecks.entries.removeAll { $0.isSolved == false }
        #expect(open.journeysToRepeat(on: day) == [])
    }

    @Test func `a figure of nothing settles nothing, and no figure is none`() {
        var analysis = SituationInOrder.analysis
        analysis.householdCount = .stated(1)
        #expect(finding(117, analysis)?.state == .met)
        analysis.householdCount = .stated(0)
        #expect(finding(117, analysis)?.state == .undecided)
        analysis.householdCount = .statedAsNone()
        #expect(finding(117, analysis)?.state == .notMet)
    }

    @Test func `a report may leave sections out, and tells which`() {
        var analysis = SituationInOrder.analysis
        #expect(analysis.report.value?.sectionsLeftOut == [])
        analysis.report = .stated(SituationReport())
        #expect(analysis.report.value?.sectionsLeftOut == ReportSection.allCases)
        #expect(finding(58, analysis)?.outcome.missing.map { $0.at } == ["report.sections.complete"])
    }

    @Test func `the rules are those of the catalogue of the source, with their kind and strength`() {
        let rules = RuleSet.situationAnalysis.rules.map { $0.description }
        let expected: [(Int, RuleKind, Strength)] = [
            (50, .automatic, .method), (51, .automatic, .method), (52, .automatic, .method),
            (53, .automatic, .recommendation), (54, .automatic, .method), (55, .automatic, .method),
            (56, .prompt, .method), (57, .automatic, .recommendation), (58, .automatic, .recommendation),
            (87, .prompt, .recommendation), (117, .automatic, .recommendation), (118, .automatic, .recommendation),
            (121, .prompt, .recommendation),
        ]
        #expect(rules.map { $0.id } == expected.map { .kompas($0.0) })
        #expect(rules.map { $0.kind } == expected.map { $0.1 })
        #expect(rules.map { $0.strength } == expected.map { $0.2 })
    }
}
