import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct NetworkGovernanceTests {
    private let day = NetworkGovernanceInOrder.day

    private func fit(_ form: NetworkGovernanceForm, _ governance: NetworkGovernance) -> FormFit? {
        governance.formAdvice(on: day).first { $0.form == form }?.fit
    }

    private func state(_ governance: NetworkGovernance) -> OutcomeState? {
        RuleSet.networkGovernance.review(governance, in: ReviewContext(on: day))[.kompas(27)]?.state
    }

    @Test func `few parties fit, seven and eight are on the edge, and nine do not fit`() {
        for count in [-1, 0, 1, 5, 6, 7, 8, 9, 12, Int.max] {
            var governance = NetworkGovernanceInOrder.governance
            governance.partyCount = .stated(count)
            let expected: FormFit = count <= 6 ? .fits : count <= 8 ? .partly : .doesNotFit
            #expect(fit(.sharedSteering, governance) == expected, "\(count)")
            #expect(state(governance) == (expected == .doesNotFit ? .notMet : .met), "\(count)")
        }
    }

    /// Every way in which what the advice rests on can be recorded.
    @Test func `the advice and the rule never say the opposite`() {
        let truths: [Recorded<Bool>] = [.notRecorded, .statedAsNone(), .stated(true), .stated(false)]
        let counts: [Recorded<Int>] = [.notRecorded, .stated(6), .stated(8), .stated(9)]
        let sizes: [Recorded<Coded<NetworkSize>>] =
            [.notRecorded] + NetworkSize.allCases.map { .stated(.known($0)) } + [.stated(.unknown(code: "reuzen"))]
        for form in NetworkGovernanceForm.allCases {
            var governance = NetworkGovernance("n")
            let provenance = Provenance(heldOn: DateRange(exactly: "2026-01-01"))
            governance.form = Timeline([.stated(.known(form), provenance)])
            for first in truths {
                for second in truths {
                    for count in counts {
                        for size in sizes {
                            governance.isTrustHigh = first
                            governance.hasSharedGoals = second
                            governance.needsDecisiveness = first
                            governance.needsNeutralDirection = second
                            governance.combinesForms = first
                            governance.partyCount = count
                            governance.size = size
                            switch (fit(form, governance), state(governance)) {
                            case (.fits, .met), (.doesNotFit, .notMet), (.notKnown, .undecided): break
                            // Seven or eight parties are on the edge, and still not too many.
                            case (.partly, .met): #expect(form == .sharedSteering)
                            // Of a size and a need both are asked: one that is not there is a gap, whatever the other.
                            case (.partly, .notMet), (.notKnown, .notMet):
                                #expect(form == .leadOrganisation || form == .independentAgency)
                            case (_, .notApplicable): #expect(form == .hybrid)
                            case (let fit, let state): Issue.record("\(form): \(fit as Any) and \(state as Any)")
                            }
                        }
                    }
                }
            }
        }
    }

    @Test func `there is advice for each form, in the order of the figure, and each says why`() {
        let advice = NetworkGovernanceInOrder.governance.formAdvice(on: day)
        #expect(advice.map { $0.form } == NetworkGovernanceForm.allCases)
        #expect(advice.map { $0.reasons.count } == [3, 2, 2, 1])
        #expect(advice.first?.reasons.map { $0.standing } == [.borderline, .holds, .holds])
        #expect(NetworkGovernance("leeg").formAdvice(on: day).allSatisfy { $0.fit == .notKnown })
        let before = NetworkGovernanceInOrder.governance.formAdvice(on: "2026-05-19")
        #expect(before.allSatisfy { $0.fit == .notKnown })
    }

    @Test func `what to think of beside the forms is said`() {
        var governance = NetworkGovernanceInOrder.governance
        #expect(governance.formRemarks(on: day) == [])
        governance.partyCount = .stated(9)
        #expect(governance.formRemarks(on: day) == [.moreCentralMayFit])
        governance.pitfalls.entries[0].isSeen = true
        #expect(governance.formRemarks(on: day) == [.moreCentralMayFit, .isImposed])
        let provenance = Provenance(heldOn: DateRange(exactly: "2026-01-01"))
        governance.stage = Timeline([.stated(.known(.start), provenance)])
        governance.partyCount = .stated(7)
        #expect(governance.formRemarks(on: day) == [.informalOftenDoes, .isImposed])
    }

    @Test func `the checklist has the questions that the guide prints, section by section`() {
        #expect(GovernanceQuestion.allCases.count == 22)
        #expect(ChecklistSection.allCases.map { $0.questions.count } == [4, 6, 5, 4, 3])
        #expect(ChecklistSection.allCases.flatMap { $0.questions } == GovernanceQuestion.allCases)
        for section in ChecklistSection.allCases {
            let letters = section.questions.map { $0.letter }
            #expect(letters == Array(["a", "b", "c", "d", "e", "f"].prefix(letters.count)))
        }
    }

    @Test func `the lists are as long as those of the guide`() {
        #expect(VoiceMechanism.allCases.count == 5)
        #expect(ParticipationPrecondition.codes == ["safety", "representativeness", "anchoring"])
        #expect(GovernancePitfall.codes == ["mandated", "overAccountability", "overFormalised"])
        #expect(NetworkGovernanceForm.codes == ["sharedSteering", "leadOrganisation", "independentAgency", "hybrid"])
        #expect(DecisionMethod.codes == ["consensus", "consent", "majority", "delegatedAuthority"])
        #expect(DecisionLevel.codes == ["network", "organisation", "individual"])
        #expect(CooperationStage.codes == ["start", "growth", "furtherDevelopment"])
        #expect(GovernanceAspect.codes == ["mandate", "legitimacy", "decisionMaking"])
        #expect(GovernanceMatter.allCases.count == 3 && SupportTask.allCases.count == 3)
    }

    @Test func `the checklist tells what is open and what nobody takes up`() {
        var governance = NetworkGovernanceInOrder.governance
        #expect(governance.checklist(on: day).allSatisfy { $0.open == [] && $0.withoutOwner == [] })
        #expect(governance.checklist(on: day)[3].withAction == [.cultureStrengthened])
        for index in governance.answers.entries.indices { governance.answers.entries[index].owner = nil }
        governance.answers.entries.removeAll { $0.question == .known(.shortLines) }
        #expect(governance.checklist(on: day)[3].open == [.shortLines])
        #expect(governance.checklist(on: day)[3].withoutOwner == [.cultureStrengthened])
        for index in governance.answers.entries.indices
        where governance.answers.entries[index].question == .known(.informalAlignment) {
            governance.answers.entries[index].words = ""
            governance.answers.entries[index].isAction = nil
        }
        #expect(governance.checklist(on: day)[3].open == [.shortLines, .informalAlignment])
        #expect(governance.checklist(on: "2026-01-01").flatMap { $0.open } == GovernanceQuestion.allCases)
    }

    @Test func `a row of the checklist that was left empty is no answer`() {
        func finding(_ rule: Int, _ governance: NetworkGovernance) -> Finding? {
            RuleSet.networkGovernance.review(governance, in: ReviewContext(on: day))[.kompas(rule)]
        }
        var governance = NetworkGovernanceInOrder.governance
        for index in governance.answers.entries.indices
        where governance.answers.entries[index].question == .known(.valuesDiscussed) {
            governance.answers.entries[index].words = ""
            governance.answers.entries[index].isAction = nil
        }
        #expect(finding(113, governance)?.outcome.gaps.map { $0.at } == ["answers.valuesDiscussed"])
        for index in governance.pitfalls.entries.indices
        where governance.pitfalls.entries[index].pitfall == .known(.overAccountability) {
            governance.pitfalls.entries[index].answer = .stated(PitfallAnswer(isActionNeeded: true, words: ""))
        }
        #expect(finding(39, governance)?.outcome.gaps.map { $0.at } == ["pitfalls[verantwoording].answer"])
    }

    @Test func `the mandate matrix has a row for what the network decides, and says whose mandate is not known`() {
        let rows = NetworkGovernanceInOrder.governance.mandateMatrix(of: ["vt", "gi", "lokaal", "gi"], on: day)
        #expect(rows.map { $0.decision } == ["proef"])
        #expect(rows.first?.decide == ["gi"])
        #expect(rows.first?.askFirst == ["lokaal"])
        #expect(rows.first?.notKnown == ["vt"])
        #expect(NetworkGovernance("leeg").mandateMatrix(of: ["gi"], on: day) == [])
        var disputed = NetworkGovernanceInOrder.governance
        disputed.mandates.entries.append(
            RepresentationMandate("m4", of: "directeur-gi", for: "gi", over: "proef", mayDecide: false))
        #expect(disputed.mandateMatrix(of: ["gi"], on: day).first?.notKnown == ["gi"])
    }

    @Test func `the form is asked about again after the chosen time and in a next stage`() throws {
        func state(_ governance: NetworkGovernance, on day: CalendarDate) -> Finding? {
            RuleSet.networkGovernance.review(governance, in: ReviewContext(on: day))[.kompas(28)]
        }
        let governance = NetworkGovernanceInOrder.governance
        #expect(state(governance, on: "2027-05-20")?.state == .met)
        #expect(state(governance, on: "2027-05-20")?.outcome.until == "2027-05-21")
        #expect(state(governance, on: "2027-05-21")?.state == .notMet)
        #expect(governance.formReviewDue(on: day) == "2027-05-21")
        #expect(governance.formReviewDue(on: day, after: 3) == "2026-08-21")
        #expect(governance.formReviewDue(on: "2026-05-19") == nil)
        var planned = governance
        planned.formReviews.entries[0].on = DateRange(exactly: "2026-12-01")
        #expect(state(planned, on: "2026-11-20")?.state == .notMet)
        #expect(state(planned, on: "2026-12-01")?.state == .met)
        for months in [Int.min, -1, 0, Int.max] {
            var context = ReviewContext(on: day)
            try context.policy.choose(.governanceReviewMonths, months, because: "proef")
            _ = RuleSet.networkGovernance.review(governance, in: context)
        }
    }

    @Test func `the rules are those of the catalogue of the source, with their kind and strength`() {
        let rules = RuleSet.networkGovernance.rules.map { $0.description }
        let expected: [(Int, RuleKind, Strength)] = [
            (26, .automatic, .method), (27, .automatic, .recommendation), (28, .automatic, .recommendation),
            (29, .automatic, .method), (30, .automatic, .recommendation), (31, .automatic, .method),
            (32, .prompt, .method), (33, .automatic, .method), (34, .automatic, .method), (35, .automatic, .method),
            (36, .prompt, .method), (37, .prompt, .tip), (38, .prompt, .recommendation), (39, .automatic, .method),
            (40, .guidance, .recommendation), (41, .automatic, .tip), (42, .automatic, .tip),
            (78, .automatic, .recommendation), (79, .automatic, .tip), (85, .prompt, .tip),
            (112, .automatic, .recommendation), (113, .automatic, .recommendation), (114, .guidance, .tip),
            (123, .automatic, .process),
        ]
        #expect(rules.map { $0.id } == expected.map { .kompas($0.0) })
        #expect(rules.map { $0.kind } == expected.map { $0.1 })
        #expect(rules.map { $0.strength } == expected.map { $0.2 })
    }
}
