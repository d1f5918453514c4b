import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct SteeringCompassTests {
    @Test func `four pairs of facts and values are four cells`() {
        var cells: Set<CompassCell> = []
        for facts in FactClarity.allCases {
            for values in ValueAlignment.allCases {
                let cell = CompassCell(facts, values)
                #expect(cell.facts == facts && cell.values == values)
                cells.insert(cell)
            }
        }
        #expect(cells == Set(CompassCell.allCases))
        #expect(CompassCell.codes == ["direct", "purchase", "deliberate", "doubleChallenge"])
    }

    @Test func `three forms, three strategies, and a fourth cell that none of them suffices for`() {
        #expect(SteeringForm.codes == ["hierarchy", "market", "network"])
        for form in SteeringForm.allCases { #expect(form.strategy.form == form) }
        for strategy in SteeringStrategy.allCases { #expect(strategy.form.strategy == strategy) }
        #expect(CompassCell.allCases.compactMap { $0.strategy } == SteeringStrategy.allCases)
        #expect(CompassCell.doubleChallenge.strategy == nil)
        for cell in CompassCell.allCases where cell != .doubleChallenge {
            #expect(cell.term == cell.strategy?.term)
        }
    }

    @Test func `more discrepancy never means more control`() {
        for reading in ControlReading.allCases {
            for a in CompassCell.allCases {
                for b in CompassCell.allCases {
                    let isFurther =
                        (a.facts == b.facts || b.facts == .unclear)
                        && (a.values == b.values || b.values == .conflicting)
                    if isFurther { #expect(a.control(reading) <= b.control(reading), "\(reading) \(a) \(b)") }
                }
            }
        }
    }

    @Test func `by theory only facts count, in practice the poles lie on a diagonal`() {
        for cell in CompassCell.allCases {
            #expect(cell.control(.theoretical) == (cell.facts == .clear ? .control : .expertise))
        }
        #expect(CompassCell.allCases.map { $0.control(.practice) } == [.control, .mixed, .mixed, .expertise])
    }

    /// What each form assumes, against every cell.
    @Test func `a form is laid beside every cell`() {
        let expected: [SteeringForm: [SteeringFormFit]] = [
            .hierarchy: [.fits, .assumptionsFail, .assumptionsFail, .assumptionsFail],
            .market: [.assumptionsHold, .fits, .assumptionsFail, .assumptionsFail],
            .network: [.assumptionsHold, .assumptionsFail, .fits, .assumptionsFail],
        ]
        for form in SteeringForm.allCases {
            #expect(CompassCell.allCases.map { SteeringFormFit(form, in: $0) } == expected[form], "\(form)")
            for cell in CompassCell.allCases {
                let failing = form.failingAssumptions(in: cell)
                #expect((SteeringFormFit(form, in: cell) == .assumptionsFail) == !failing.isEmpty)
            }
        }
        #expect(SteeringForm.hierarchy.failingAssumptions(in: .doubleChallenge) == [.facts, .values])
        #expect(SteeringForm.market.failingAssumptions(in: .doubleChallenge) == [.facts])
        #expect(SteeringForm.network.failingAssumptions(in: .doubleChallenge) == [.values])
    }

    @Test func `every form has a profile with its own bond and failure modes, and a network no single means`() {
        let profiles = SteeringForm.allCases.map { $0.profile }
        #expect(profiles.map { $0.form } == SteeringForm.allCases)
        #expect(profiles.map { $0.bond } == SteeringBond.allCases)
        #expect(profiles.map { $0.means } == [.coercion, .exchange, nil])
        #expect(profiles.map { $0.failureModes.count } == [4, 6, 4])
        #expect(profiles.flatMap { $0.failureModes } == SteeringFailureMode.allCases)
        for profile in profiles {
            #expect(profile.failureModes.allSatisfy { $0.form == profile.form })
            #expect(!profile.citations.isEmpty && !profile.assumes.isEmpty)
        }
    }

    @Test func `a cell advises, and offers directions only in the double challenge, in the order of the source`() {
        for cell in CompassCell.allCases {
            let advice = cell.advice
            #expect(advice.form == cell.strategy?.form)
            #expect(advice.directions == (cell == .doubleChallenge ? SolutionDirection.allCases : []))
            #expect(advice.theoretical == cell.control(.theoretical) && advice.practice == cell.control(.practice))
            #expect(RuleSet.steeringArrangement.catalogue[advice.explainedBy]?.kind == .guidance)
        }
        #expect(CompassCell.allCases.map { $0.advice.explainedBy.text } == (34...37).map { "STUREN-\($0)" })
    }

    /// Three judges, each of whom may have said nothing, one thing or the other of the facts.
    @Test func `there is a cell only if all agree, and the rules read the same`() throws {
        let says: [FactClarity?] = [nil, .clear, .unclear]
        for a in says {
            for b in says {
                for c in says {
                    for isComplete in [false, true] {
                        var arrangement = ArrangementInOrder.arrangement
                        for (judge, facts) in zip(
                            ["beleid-noord", "teamleider-lokaal", "voorzitter-kerngroep"], [a, b, c])
                        {
                            arrangement.judge(
                                "college-afdeling", by: try Identifier(judge), facts: facts.map { .known($0) })
                        }
                        for index in arrangement.relations.entries.indices where !isComplete {
                            arrangement.relations.entries[index].judgements.complete = nil
                        }
                        let relation = try #require(arrangement.relations.first { $0.id == "college-afdeling" })
                        let reading = relation.compass(on: ArrangementInOrder.day)
                        let all = [a, b, c]
                        let agreed = isComplete && !all.contains { $0 != a } ? a : nil
                        #expect(reading.facts == agreed)
                        #expect(reading.cell == agreed.map { CompassCell($0, .aligned) })
                        #expect(reading.positions.count == 3)
                        let differ = Set(all.compactMap { $0 }).count > 1
                        #expect(reading.differences == (differ ? [.facts] : []))
                        let finding = try #require(SteeringSupport.review(arrangement)[.sturen(38)])
                        let state: OutcomeState = agreed.map { $0 == .clear ? .met : .notMet } ?? .undecided
                        #expect(finding.state == state)
                        let missing = finding.outcome.missing.map { $0.at.path }
                        #expect(missing.contains("relations[college-afdeling].facts.agreement") == differ)
                    }
                }
            }
        }
    }

    @Test func `no majority decides, and no latest word`() throws {
        var arrangement = ArrangementInOrder.arrangement
        arrangement.judge("college-afdeling", by: "teamleider-lokaal", facts: .known(.unclear))
        let relation = try #require(arrangement.relations.first { $0.id == "college-afdeling" })
        let reading = relation.compass(on: ArrangementInOrder.day)
        #expect(reading.cell == nil && reading.cells == [.direct, .deliberate])
        #expect(reading.differences == [.facts])
        #expect(reading.positions.map { $0.judge } == ["beleid-noord", "teamleider-lokaal", "voorzitter-kerngroep"])
        #expect(reading.positions.map { $0.side } == [.steerer, .steered, .beside])
    }

    @Test func `how many must judge is a choice, and none is never enough`() throws {
        let relation = try #require(ArrangementInOrder.arrangement.relations.first)
        for (number, isEnough) in [(0, true), (3, true), (4, false), (Int.max, false)] {
            var policy = Policy()
            try policy.choose(.compassJudges, number, because: "proef")
            #expect(relation.compass(on: ArrangementInOrder.day, policy).isComplete == isEnough)
        }
        var empty = relation
        empty.judgements = Listed([], complete: Provenance())
        var policy = Policy()
        try policy.choose(.compassJudges, 0, because: "proef")
        #expect(empty.compass(on: ArrangementInOrder.day, policy).cell == nil)
        #expect(PolicyKey.compassJudges.standard == 2)
    }

    @Test func `one side alone cannot say that facts and values are shared`() throws {
        for side in [SteeringSide.steerer, .steered] {
            var relation = try #require(ArrangementInOrder.arrangement.relations.first)
            relation.judgements.entries.removeAll { $0.side == .known(side) }
            let reading = relation.compass(on: ArrangementInOrder.day)
            #expect(reading.positions.count == 2 && !reading.isComplete && reading.cell == nil)
        }
    }

    @Test func `each form in use is laid beside the compass on its own`() throws {
        let arrangement = SteeringSituations.severalForms.subject
        let relation = try #require(arrangement.relations.first)
        let assessments = try #require(relation.assessments(on: ArrangementInOrder.day))
        #expect(assessments.map { $0.form } == SteeringForm.allCases)
        #expect(assessments.map { $0.fit } == [.assumptionsFail, .assumptionsFail, .assumptionsFail])
        #expect(assessments.map { $0.failing } == [[.facts, .values], [.facts], [.values]])
        #expect(arrangement.formsInUse(on: ArrangementInOrder.day) == SteeringForm.allCases)
        #expect(arrangement.formsInUse(on: "2026-09-23") == [])
        #expect(relation.assessments(on: "2026-09-23") == nil)
    }

    @Test func `a relation that became known later is not in use before`() {
        var arrangement = ArrangementInOrder.arrangement
        for index in arrangement.relations.entries.indices {
            arrangement.relations.entries[index].knownOn = "2026-10-01"
        }
        #expect(arrangement.formsInUse(on: "2026-09-30") == [])
        #expect(arrangement.formsInUse(on: "2026-10-01") == SteeringForm.allCases)
    }

    @Test func `what was meant and what happens are laid side by side`() throws {
        var arrangement = ArrangementInOrder.arrangement
        let day = ArrangementInOrder.day
        #expect(arrangement.relations.map { $0.formsThatDiffer(on: day) } == [[], [], []])
        arrangement.use([.network, .market], in: "college-afdeling")
        #expect(arrangement.relations.map { $0.formsThatDiffer(on: day) } == [SteeringForm.allCases, [], []])
        arrangement.practise("college-afdeling") { $0.forms = [.unknown(code: "later")] }
        #expect(arrangement.relations.map { $0.formsThatDiffer(on: day) } == [nil, [], []])
    }

    @Test func `a choice agrees with the arrangement that it rests on, or does not, or nobody can tell`() {
        var choice = ChoiceInOrder.choice
        var arrangement = SteeringSituations.severalForms.subject
        let day = ChoiceInOrder.day
        #expect(choice.agrees(with: arrangement, on: day) == true)
        #expect(choice.agrees(with: arrangement, on: "2026-09-23") == nil)
        arrangement.judge("stuurgroep", .unclear, .aligned)
        #expect(choice.agrees(with: arrangement, on: day) == false)
        arrangement.judge("stuurgroep", by: "beleid-noord", values: .known(.conflicting))
        #expect(choice.agrees(with: arrangement, on: day) == nil)
        choice.relation = "andere"
        #expect(choice.agrees(with: SteeringSituations.severalForms.subject, on: day) == nil)
        #expect(ChoiceInOrder.choice.agrees(with: ArrangementInOrder.arrangement, on: day) == nil)
    }
}
