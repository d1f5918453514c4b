import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct ChangeComputationTests {
    /// All subsets of the components, each component either there, lacking or not judged.
    private func diagnoses() -> [ChangeDiagnosis] {
        var all: [([ChangeComponent], [ChangeComponent])] = [([], [])]
        for component in ChangeComponent.allCases {
            all = all.flatMap { present, lacking in
                [(present, lacking), (present + [component], lacking), (present, lacking + [component])]
            }
        }
        return all.map { ChangeDiagnosis(present: $0.0, lacking: $0.1) }
    }

    @Test func `several components that lack give several outcomes, and change needs all six`() {
        let all = diagnoses()
        #expect(all.count == 729)
        for diagnosis in all {
            let parts = diagnosis.present + diagnosis.lacking + diagnosis.contested + diagnosis.notJudged
            #expect(parts.count == 6 && Set(parts).count == 6)
            #expect(diagnosis.outcomes.contains(.change) == (diagnosis.present.count == 6))
            if diagnosis.present.count < 6 {
                #expect(diagnosis.outcomes == diagnosis.lacking.map { $0.outcomeIfLacking })
                #expect(diagnosis.possibleOutcomes == diagnosis.notJudged.map { $0.outcomeIfLacking })
            }
        }
    }

    @Test func `each component has the outcome that the model prints`() {
        #expect(
            ChangeComponent.allCases.map { $0.outcomeIfLacking }
                == [.confusion, .resistance, .chaos, .frustration, .anxiety, .sabotage])
        let trained = ChangeDiagnosis(
            present: [.vision, .urgency, .actionPlan, .consensus], lacking: [.resources, .competences])
        #expect(trained.outcomes == [.frustration, .anxiety])
        #expect(ChangeDiagnosis(present: [.vision], lacking: [.vision]).lacking == [.vision])
        #expect(ChangeDiagnosis(present: [.vision], contested: [.vision]).present.isEmpty)
    }

    @Test func `coverage has a cell for each place and ring, and says what is not known`() {
        var plan = TransformationInOrder.plan
        let day = TransformationInOrder.day
        let coverage = plan.coverage(on: day)
        #expect(coverage.cells.count == 6 * 7)
        #expect(coverage.isComplete && coverage.unplaced.isEmpty)
        #expect(coverage.layersWithoutStep.isEmpty)
        #expect(coverage.ringsWithoutStep == [.society])
        #expect(coverage.depthsWithoutStep.isEmpty)
        #expect(coverage.cells.filter { !$0.steps.isEmpty }.count == 3 + 1 + 2 + 2)
        plan.steps.entries[0].layers = nil
        plan.steps.entries[1].rings?.append(Coded(code: "later"))
        let less = plan.coverage(on: day)
        #expect(less.unplaced == ["minder-drukte", "samen-kijken"])
        #expect(less.layersWithoutStep == [.professional])
        plan.steps.complete = nil
        #expect(!plan.coverage(on: day).isComplete)
    }

    @Test func `every layer fills the place that the rules read`() {
        #expect(ActorLayer.commissioner.transformationPlace == .systemOwner)
        #expect(ActorLayer.systemOwner.transformationPlace == .systemOwner)
        #expect(ActorLayer.policy.transformationPlace == nil)
        #expect(ActorLayer.professional.transformationPlace == .professional)
    }

    @Test func `mechanisms are shown by layer, and none comes first`() {
        let overview = TransformationInOrder.plan.normalisation(on: TransformationInOrder.day)
        #expect(overview.entries.count == 4 * 3)
        #expect(overview.toStimulate.map { $0.mechanism } == [.collectiveAction])
        #expect(overview.toStimulate.map { $0.layer } == [.director])
        #expect(TransformationPlan("leeg").normalisation(on: "2026-01-01").toStimulate.isEmpty)
    }

    @Test func `success factors keep who differs visible`() {
        let overview = TransformationInOrder.plan.successFactorOverview(on: TransformationInOrder.day)
        #expect(overview.entries.count == 15)
        #expect(overview.factors(.isContested) == [.directorsMandate])
        #expect(overview.factors(.isLacking) == [.activeCovenants])
        #expect(overview.factors(.isLacking, of: .network) == [.activeCovenants])
        #expect(overview.factors(.isLacking, of: .purposeCentral).isEmpty)
        #expect(overview.factors(.notJudged, of: .caseIntegrality).count == 3)
        let standings: [JudgedStanding] = [.isThere, .isLacking, .isContested, .notJudged]
        #expect(standings.map { overview.factors($0).count }.reduce(0, +) == 15)
    }

    @Test func `a barrier without strategy is named, one of which nothing was recorded is not`() {
        var plan = TransformationInOrder.plan
        #expect(plan.barriersWithoutStrategy(on: TransformationInOrder.day) == ["ver-weg"])
        plan.barriers.entries.append(MetBarrier("nieuw", .mediaScrutiny))
        #expect(plan.barriersWithoutStrategy(on: TransformationInOrder.day) == ["ver-weg"])
        #expect(plan.barriersWithoutStrategy(on: "2026-01-01").isEmpty)
    }

    @Test func `the elements that nobody described are named`() {
        let plan = TransformationInOrder.plan
        #expect(plan.elementsWithoutNote(on: TransformationInOrder.day).count == 7)
        #expect(!plan.elementsWithoutNote(on: TransformationInOrder.day).contains(.trust))
        #expect(plan.elementsWithoutNote(on: "2026-01-01") == NetworkElement.allCases)
    }

    @Test func `an assumption stands where its furthest step is, and says what it does not know`() {
        func day(_ day: CalendarDate) -> DateRange { DateRange(exactly: day) }
        var assumption = SystemAssumption("a")
        #expect(assumption.standing(on: "2026-06-01") == .unknown)
        assumption.events.complete = Provenance()
        #expect(assumption.standing(on: "2026-06-01") == .notBegun)
        #expect(assumption.possible(next: .faced, on: "2026-06-01") == .described)
        #expect(assumption.possible(next: .examined, on: "2026-06-01") == .notDescribed)
        assumption.events.entries = [
            SystemAssumption.Event(.examined, on: day("2026-03-01")),
            SystemAssumption.Event(.faced, on: day("2026-04-01")),
            SystemAssumption.Event(.madeExplicit, on: day("2026-07-01")),
        ]
        #expect(assumption.standing(on: "2026-06-01") == .at(.examined))
        #expect(assumption.standing(on: "2026-07-01") == .at(.madeExplicit))
        #expect(assumption.possible(next: .madeExplicit, on: "2026-06-01") == .described)
        #expect(assumption.possible(next: .adjusted, on: "2026-07-01") == .leftOpen)
        assumption.events.entries.append(SystemAssumption.Event(nil, on: day("2026-05-01")))
        #expect(assumption.standing(on: "2026-07-01") == .unknown)
        assumption.events.entries.append(SystemAssumption.Event(.adjusted, on: day("2026-06-01")))
        #expect(assumption.standing(on: "2026-07-01") == .at(.adjusted))
    }

    @Test func `a step names the principles that it was not held against`() {
        var step = TransformationStep("s")
        #expect(step.unassessed == nil)
        step.assessedAgainst = [.known(.simple)]
        #expect(step.unassessed == [.familyOriented, .rightsProtectingAndTransparent, .learning])
        step.assessedAgainst?.append(Coded(code: "later"))
        #expect(step.unassessed == nil)
    }
}
