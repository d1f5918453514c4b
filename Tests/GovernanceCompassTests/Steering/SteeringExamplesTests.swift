import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct SteeringExamplesTests {
    private let arrangements = RuleSet.steeringArrangement
    private let choices = RuleSet.solutionChoice

    @Test func `every rule has the examples that it needs, and they are told apart`() {
        #expect(arrangements.problems(in: SteeringArrangementExamples.all) == [])
        #expect(choices.problems(in: SolutionChoiceExamples.all) == [])
        #expect(SteeringArrangementExamples.all.allSatisfy { $0.provenance == .synthetic })
        #expect(SolutionChoiceExamples.all.allSatisfy { $0.provenance == .synthetic })
    }

    @Test func `the question about frame reflection has an example of every state`() {
        let states = SolutionChoiceExamples.all.filter { $0.rule == .sturen(57) }.map { $0.expected.state }
        #expect(Set(states) == [.met, .notMet, .undecided, .notApplicable])
    }

    @Test func `examples come back from JSON, and so do their reviews`() throws {
        for document in SteeringArrangementExamples.documents() {
            let json = try NetworkSupport.json(document)
            let back = try NetworkSupport.value(ExampleDocument<SteeringArrangement>.self, json)
            #expect(arrangements.review(back.subject, in: back.context.reviewContext) == document.review)
            #expect(back.review == document.review)
        }
        for document in SolutionChoiceExamples.documents() {
            let json = try NetworkSupport.json(document)
            let back = try NetworkSupport.value(ExampleDocument<SolutionChoice>.self, json)
            #expect(choices.review(back.subject, in: back.context.reviewContext) == document.review)
            #expect(back.review == document.review)
        }
    }

    @Test func `the arrangement and the choice in order are in order`() {
        let states: [OutcomeState] = [.met, .notApplicable, .explained]
        for finding in SteeringSupport.review(ArrangementInOrder.arrangement).findings {
            #expect(states.contains(finding.state), "\(finding.rule): \(finding.outcome)")
            let rule = arrangements.catalogue[finding.rule]
            if rule?.kind == .automatic { #expect(finding.state == .met, "\(finding.rule)") }
        }
        for finding in SteeringSupport.review(ChoiceInOrder.choice).findings {
            #expect([.met, .explained].contains(finding.state), "\(finding.rule): \(finding.outcome)")
        }
    }

    @Test func `guidance is explained where its cell is, and never met or unmet`() throws {
        for cell in CompassCell.allCases {
            var arrangement = SteeringSituations.likePartners.subject
            arrangement.judge("raad-van-opdrachtgevers", cell.facts, cell.values)
            let review = SteeringSupport.review(arrangement)
            for other in CompassCell.allCases {
                let finding = try #require(review[other.advice.explainedBy])
                #expect(finding.state == (other == cell ? .explained : .notApplicable), "\(cell) \(other)")
            }
            #expect(review[.sturen(44)]?.state == (cell == .doubleChallenge ? .explained : .notApplicable))
            #expect(review[.sturen(46)]?.state == (cell.facts == .clear ? .explained : .notApplicable))
        }
        for situation in SteeringSupport.arrangements {
            for finding in SteeringSupport.review(situation).findings
            where arrangements.catalogue[finding.rule]?.kind == .guidance {
                #expect([.explained, .notApplicable].contains(finding.state), "\(finding.rule)")
            }
        }
    }

    /// A board that directs, and a coordinator who deliberates and buys at once where nobody oversees it all.
    @Test func `a small approach directs at the top and combines forms within`() {
        let review = SteeringSupport.review(SteeringSituations.smallApproach)
        let gaps: [Int: [String]] = [
            39: ["relations[regisseur-behandelaar].facts"], 40: ["relations[regisseur-behandelaar].values"],
            45: ["relations[regisseur-behandelaar].material.facilitates"],
        ]
        #expect(review[.sturen(38)]?.state == .met)
        for number in [39, 40] {
            #expect(review[.sturen(number)]?.outcome.gaps.map { $0.at.path } == gaps[number], "\(number)")
        }
        #expect(review[.sturen(41)]?.state == .notApplicable)
        #expect(
            review[.sturen(45)]?.outcome.missing.map { $0.at.path } == gaps[45])
        #expect(review[.sturen(48)]?.state == .met)
        #expect(review[.sturen(51)]?.state == .explained)
        #expect(review[.sturen(37)]?.state == .explained)
    }

    @Test func `an arrangement and a choice of which nothing was recorded decide nothing`() {
        for finding in SteeringSupport.review(SteeringArrangement("leeg")).findings {
            guard arrangements.catalogue[finding.rule]?.kind == .automatic else { continue }
            #expect(finding.state == .undecided, "\(finding.rule)")
            #expect(finding.outcome.missing.map { $0.at } == ["relations"], "\(finding.rule)")
        }
        let review = choices.review(SolutionChoice("leeg"), in: ReviewContext(on: ChoiceInOrder.day))
        for finding in review.findings where finding.rule != .sturen(58) {
            #expect(finding.state == .undecided, "\(finding.rule)")
            #expect(!finding.outcome.missing.isEmpty && finding.outcome.gaps.isEmpty, "\(finding.rule)")
        }
    }

    @Test func `every address has a name for people in both languages`() {
        func check(_ review: Review, _ places: PlaceNames) {
            for finding in review.findings {
                let addresses = finding.outcome.gaps.map { $0.at } + finding.outcome.missing.map { $0.at }
                for address in addresses {
                    #expect(places.hasName(for: address), "\(address)")
                    for language in Language.allCases {
                        let text = places.text(for: address, in: language) { "<\($0)>" }
                        #expect(text != address.path && !text.contains("{"), "\(address)")
                    }
                }
            }
        }
        for situation in SteeringSupport.arrangements { check(SteeringSupport.review(situation), arrangements.places) }
        for situation in SteeringSupport.choices { check(SteeringSupport.review(situation), choices.places) }
        for name in arrangements.places.names + choices.places.names {
            let keys = name.pattern.split(separator: "[", omittingEmptySubsequences: false).count - 1
            for key in 1...3 {
                #expect(name.name.nl.contains("{\(key)}") == (key <= keys), "\(name.pattern)")
                #expect(name.name.en.contains("{\(key)}") == (key <= keys), "\(name.pattern)")
            }
        }
    }

    @Test func `words of people never show in a review, and nothing prints them`() throws {
        for situation in SteeringSupport.arrangements {
            var arrangement = situation.subject
            for index in arrangement.responsibilities.entries.indices {
                arrangement.responsibilities.entries[index].words = "GEHEIM"
            }
            for index in arrangement.actors.entries.indices {
                for interest in arrangement.actors.entries[index].interests.entries.indices {
                    arrangement.actors.entries[index].interests.entries[interest].words = "GEHEIM"
                }
            }
            let review = arrangements.review(arrangement, in: situation.context)
            var printed = String(describing: arrangement) + String(reflecting: arrangement) + "\(review)"
            dump(arrangement, to: &printed)
            #expect(try !printed.contains("GEHEIM") && !NetworkSupport.json(review).contains("GEHEIM"))
            #expect(review == SteeringSupport.review(situation))
        }
        for situation in SteeringSupport.choices {
            var choice = situation.subject
            for index in choice.considered.entries.indices { choice.considered.entries[index].words = "GEHEIM" }
            choice.canvas = choice.canvas.map { canvas in
                var canvas = canvas
                canvas.fields.entries = PositionField.allCases.map {
                    CanvasField(
                        $0, own: "GEHEIM", others: "GEHEIM", ownInTheirTerms: "GEHEIM", theirsInOwnTerms: "GEHEIM")
                }
                return canvas
            }
            let review = choices.review(choice, in: situation.context)
            var printed = String(describing: choice) + String(reflecting: choice) + "\(review)"
            dump(choice, to: &printed)
            #expect(try !printed.contains("GEHEIM") && !NetworkSupport.json(review).contains("GEHEIM"))
            #expect(review == SteeringSupport.review(situation))
        }
    }

    @Test func `texts are plain`() {
        for rule in arrangements.rules + [] { #expect(PlainLanguage.problems(in: rule.description) == []) }
        for rule in choices.rules { #expect(PlainLanguage.problems(in: rule.description) == []) }
    }

    @Test func `what is met shows its grounds`() {
        let evidence = arrangements.evidence(
            for: .sturen(38), ArrangementInOrder.arrangement, in: ReviewContext(on: ArrangementInOrder.day))
        let seen = evidence.facts.filter { $0.at == "relations[college-afdeling].judgements[beleid-noord].facts" }
        #expect(seen.map { $0.seen } == [FactClarity.clear.detail])
        #expect(evidence.policy == [PolicyKey.compassJudges.name])
    }

    @Test func `a canvas says which fields still ask for both positions and both translations`() {
        var canvas = InterpretConnectCanvas(of: "afdeling", with: "lokaal-team")
        #expect(canvas.openFields == PositionField.allCases)
        canvas.fields = [
            CanvasField(.vision, own: "a", others: "b", ownInTheirTerms: "c", theirsInOwnTerms: "d"),
            CanvasField(.lawAndRegulation, own: "a", others: "b"),
        ]
        #expect(canvas.openFields == [.internalOrganisation, .politicalEnvironment, .lawAndRegulation])
    }
}
