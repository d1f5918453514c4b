import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

struct CaseFileNextStepsTests {
    private func steps(_ subject: Subject, for audience: Audience = .professional) -> NextSteps {
        var context = subject.context
        context.audience = audience
        return RuleSet.caseFile.nextSteps(for: subject.file, in: context)
    }

    @Test func `the steps are about what the review found, and about nothing else`() {
        let guidance = Set(RuleSet.caseFile.rules.filter { $0.description.kind == .guidance }.map { $0.description.id })
        for subject in Subjects.some(everyExample: 4, everyVariation: 8) {
            let review = subject.review()
            let steps = steps(subject)
            let open = review.findings.filter {
                ($0.state == .notMet || $0.state == .undecided) && !guidance.contains($0.rule)
            }
            #expect(steps.rules.map { $0.rule } == open.map { $0.rule }, "\(subject.name)")
            for (rule, finding) in zip(steps.rules, open) {
                let told = rule.needed + rule.choices.flatMap { $0.flatMap { $0 } }
                let missing = finding.outcome.missing.map { ReviewStep(findingOut: $0) }
                for step in told where step.kind == .findOut {
                    #expect(missing.contains(step), "\(subject.name): \(rule.rule.text) \(step.at.path)")
                }
                #expect(
                    Set(told.filter { $0.kind == .mend }.map { $0.at }) == Set(finding.outcome.gaps.map { $0.at }),
                    "\(subject.name): \(rule.rule.text)")
                if rule.isComplete { #expect(!told.isEmpty, "\(subject.name): \(rule.rule.text)") }
            }
        }
    }

    @Test func `nothing is to be done in a household in order`() {
        let steps = steps(Subject("household in order", HouseholdInOrder.situation))
        #expect(steps.rules.isEmpty && steps.needed.isEmpty && steps.choices.isEmpty && steps.isComplete)
    }

    @Test func `who cannot rate is heard otherwise, or rates: one or the other`() throws {
        var situation = HouseholdInOrder.situation
        situation.subject.forgetRatings(of: "avond-rustig", by: "zoon")
        situation.subject.heardOtherwise = []
        let steps = RuleSet.caseFile.nextSteps(for: situation.subject, in: situation.context)
        let rule = try #require(steps.rules.first { $0.rule == .sturen(5) })
        let paths = rule.choices.map { $0.map { $0.map { $0.at.path } } }
        #expect(paths == [[["heardOtherwise[zoon]"], ["safetyPlan.goals[avond-rustig].ratings[zoon]"]]])
        #expect(rule.isComplete && rule.needed.isEmpty)
    }

    @Test func `acute danger comes first, and while nobody knows, to find that out`() throws {
        var danger = HouseholdInOrder.situation
        danger.subject.involvement.unsafety.acute = Timeline()
        danger.subject.forgetRatings(of: "avond-rustig", by: "zoon")
        let steps = RuleSet.caseFile.nextSteps(for: danger.subject, in: danger.context)
        let first = try #require(steps.needed.first)
        #expect(first.comesFirst && first.step.at.path == "involvement.unsafety.acute")
        let text = NextStepsText(steps, catalogue: RuleSet.caseFile.catalogue, in: .nl).text
        #expect(text.hasPrefix("Wat nu\n======\n\nEerst\n-----\n"))
    }

    @Test func `danger and suspicion that hold stand before all steps, for those who may know of them`() {
        for subject in Subjects.households {
            var file = subject.file
            file.involvement.unsafety.acute = Timeline([.stated(true, Self.known)])
            #expect(first(Subject(subject.name, file, subject.context)).first == "acuteDanger", "\(subject.name)")
            file.involvement.unsafety.coerciveControlSuspected = Timeline([.stated(true, Self.known)])
            let both = Subject(subject.name, file, subject.context)
            #expect(first(both) == ["acuteDanger", "suspectedCoerciveControl"], "\(subject.name)")
            for audience in both.audiences {
                let steps = steps(both, for: audience)
                let notices = both.review(for: audience).notices.filter { $0.state == .holds }
                #expect(steps.notices == notices, "\(subject.name) \(audience)")
                #expect(steps.notices.isEmpty == (audience != .professional), "\(subject.name) \(audience)")
                for language in Language.allCases {
                    let text = NextStepsText(steps, catalogue: RuleSet.caseFile.catalogue, in: language, width: 2000)
                    let lines = text.text.split(separator: "\n").dropFirst(2).prefix(notices.count).map { String($0) }
                    #expect(lines == notices.map { "! " + $0.text[language] }, "\(subject.name) \(audience)")
                }
            }
        }
    }

    @Test func `danger makes a text, also where nothing else is to be done`() {
        for (circumstance, change) in [
            (Circumstance.acuteDanger, { $0.acute = $1 }),
            (.suspectedCoerciveControl, { $0.coerciveControlSuspected = $1 }),
        ] as [(Circumstance, (inout UnsafetyJudgements, Timeline<Bool>) -> Void)] {
            for subject in Subjects.households {
                var file = subject.file
                file.involvement.unsafety.acute = Timeline([.stated(false, Self.known)])
                file.involvement.unsafety.coerciveControlSuspected = Timeline([.stated(false, Self.known)])
                let safe = RuleSet.caseFile.nextSteps(for: file, in: subject.context) { _ in false }
                #expect(NextStepsText(safe, catalogue: RuleSet.caseFile.catalogue, in: .nl).text.isEmpty)
                change(&file.involvement.unsafety, Timeline([.stated(true, Self.known)]))
                let steps = RuleSet.caseFile.nextSteps(for: file, in: subject.context) { _ in false }
                #expect(steps.notices.map { $0.text } == [circumstance.notice], "\(subject.name)")
                #expect(steps.needed.isEmpty && steps.choices.isEmpty && steps.isComplete, "\(subject.name)")
                let text = NextStepsText(steps, catalogue: RuleSet.caseFile.catalogue, in: .nl, width: 2000).text
                #expect(text == "Wat nu\n======\n\n! " + circumstance.notice.nl + "\n", "\(subject.name)")
            }
        }
    }

    private static let known = Provenance(heldOn: DateRange(exactly: "2026-01-01"), by: "lokaal")

    /// The circumstances that are said before the steps to professionals.
    private func first(_ subject: Subject) -> [String] { steps(subject).notices.map { $0.circumstance } }

    @Test func `texts fit in 80 columns in both languages, and hold no free text`() {
        for subject in Subjects.some(everyExample: 16, everyVariation: 16) {
            for audience in subject.audiences.prefix(3) {
                let steps = steps(subject, for: audience)
                for language in [Language.nl, .en] {
                    let text = NextStepsText(steps, catalogue: RuleSet.caseFile.catalogue, in: language).text
                    for line in text.split(separator: "\n") {
                        #expect(line.unicodeScalars.count <= 80, "\(subject.name): \(line)")
                    }
                }
            }
        }
    }

    @Test func `the next phase asks what is not asked yet`() throws {
        let file = KompasHousehold.fourMonthsLater
        let day = KompasHousehold.secondDay
        #expect(SafetyPhase.allCases.map { $0.next } == [.riskDrivenCare, .traumaInformedRecovery, .aftercare, nil])
        var first = HouseholdInOrder.caseFile
        first.phase = Timeline([
            .stated(
                .known(.immediateSafety),
                Provenance(heldOn: DateRange(exactly: "2026-05-20"), knownOn: "2026-05-20"))
        ])
        first.recoveryPlan = .notRecorded
        let context = HouseholdInOrder.context
        #expect(first.nextPhase(on: context.day) == .riskDrivenCare)
        #expect(first.nextPhase(on: "2026-05-01") == nil)
        let next = try #require(RuleSet.caseFile.nextSteps(towardNextPhaseOf: first, in: context))
        #expect(next.phase == .riskDrivenCare)
        #expect(next.steps.rules.isEmpty)
        first.forgetRatings(of: "avond-rustig", by: "zoon")
        let rated = try #require(RuleSet.caseFile.nextSteps(towardNextPhaseOf: first, in: context))
        // That the goals are rated is asked in this phase too, and the next one rests on it; that they were when the next
        // began is asked only in that one.
        #expect(rated.steps.rules.map { $0.rule } == [.sturen(1), .sturen(5)])
        #expect(
            rated.steps.needed.map { $0.rules } + rated.steps.choices.map { $0.rules } == [[.sturen(1), .sturen(5)]])
        #expect(HouseholdInOrder.caseFile.supposing(.aftercare, from: context.day).nextPhase(on: context.day) == nil)
        let recovery = first.supposing(.riskDrivenCare, from: context.day)
        let third = try #require(RuleSet.caseFile.nextSteps(towardNextPhaseOf: recovery, in: context))
        #expect(third.phase == .traumaInformedRecovery)
        #expect(third.steps.rules.contains { $0.rule == .sturen(10) })
        #expect(
            RuleSet.caseFile.nextSteps(towardNextPhaseOf: file, in: ReviewContext(on: day))?.phase
                == file.nextPhase(on: day))
    }

    @Test func `what the next phase asks or rests on is among its steps as long as it is not met`() {
        for subject in Subjects.some(everyExample: 12, everyVariation: 20) {
            let rules = RuleSet.caseFile
            guard let next = rules.nextSteps(towardNextPhaseOf: subject.file, in: subject.context) else { continue }
            let supposed = subject.file.supposing(next.phase, from: subject.context.day)
            let standing = supposed.phaseStanding(in: subject.context)
            for requirement in standing.asks + standing.restsOn {
                let isAsked = next.steps.rules.contains { $0.rule == requirement.requirement.rule }
                let isOpen = requirement.state == .notMet || requirement.state == .undecided
                #expect(isAsked == isOpen, "\(subject.name): \(requirement.requirement)")
            }
        }
    }

    @Test func `the work of a phase is asked before the next one whatever is claimed, and no stable safety`() throws {
        let context = HouseholdInOrder.context
        var file = inPhase2
        file.events = []
        file.stableSafety = .notRecorded
        file.claimsGoodEnough = .statedAsNone()
        let whole = try #require(RuleSet.caseFile.nextSteps(towardNextPhaseOf: file, in: context))
        #expect(whole.phase == .traumaInformedRecovery)
        #expect(whole.steps.rules.map { $0.rule } == [.sturen(10)])
        file.assistancePlan = .statedAsNone()
        #expect(RuleSet.caseFile.review(file, in: context)[.sturen(7)]?.state == .notApplicable)
        let next = try #require(RuleSet.caseFile.nextSteps(towardNextPhaseOf: file, in: context))
        #expect(next.steps.rules.map { $0.rule } == [.domein(14), .sturen(7), .sturen(10)])
        #expect(next.steps.rules.prefix(2).map { $0.needed.map { $0.at } } == [["assistancePlan"], ["assistancePlan"]])
        // Advice and no gate: the phase begins when it begins.
        let begun = file.supposing(.traumaInformedRecovery, from: context.day)
        #expect(begun.phaseStanding(in: context).phase == .traumaInformedRecovery)
    }

    @Test func `a departure is no answer to what a phase asks; a rule that is switched off is not asked`() throws {
        var file = HouseholdInOrder.caseFile.supposing(.immediateSafety, from: "2026-05-20")
        file.changeSafetyPlan { plan in
            let marks = plan.goals.entries[0].ratings
            let low = Rating(by: "zoon", 4, on: "2026-11-18", inPresenceOf: [])
            plan.goals.entries[0].ratings = Ratings(marks.all + [low], complete: marks.complete)
        }
        var context = HouseholdInOrder.context
        context.deviations = [
            try Deviation(from: .sturen(5), because: "Een cijfer zegt niet alles.", by: "lokaal", on: "2026-11-19")
        ]
        let rules = RuleSet.caseFile
        #expect(!rules.nextSteps(for: file, in: context).rules.contains { $0.rule == .sturen(5) })
        let departed = rules.nextSteps(towardNextPhaseOf: file, in: context)?.steps.rules.map { $0.rule }
        #expect(departed == [.sturen(1), .sturen(5)])
        let off = rules.switchingOff(
            try Override(.sturen(5), .switchedOff, because: "Proef.", by: "lokaal", on: "2026-11-01"))
        let without = off.nextSteps(towardNextPhaseOf: file, in: context)?.steps.rules.map { $0.rule }
        #expect(without == [.sturen(1)])
        let small = RuleSet([.immediateSafetyComesFirst], places: rules.places, detectors: rules.detectors)
        let own = small.nextSteps(towardNextPhaseOf: file, in: context)?.steps.rules.map { $0.rule }
        #expect(own == [.sturen(1)])
    }

    @Test func `danger that holds stands before the steps toward the next phase`() throws {
        var file = inPhase2
        file.involvement.unsafety.acute = Timeline([.stated(true, Self.known)])
        let next = try #require(RuleSet.caseFile.nextSteps(towardNextPhaseOf: file, in: HouseholdInOrder.context))
        #expect(next.steps.notices.map { $0.circumstance } == ["acuteDanger"])
    }

    /// The household in order in phase 2, nobody having said yet what recovery takes.
    private var inPhase2: CaseFile {
        var file = HouseholdInOrder.caseFile.supposing(.riskDrivenCare, from: "2026-07-01")
        file.recoveryPlan = .notRecorded
        return file
    }
}
