import Domain
import GovernanceCompass
import Testing

@Suite struct SteeringDescriptionTests {
    private let arrangement = RuleSet.steeringArrangement.rules.map { $0.description }
    private let choice = RuleSet.solutionChoice.rules.map { $0.description }

    @Test func `the rules are those that were assigned, with their kind and strength`() {
        let guidance = [34, 35, 36, 37, 43, 44, 46, 50, 51, 79, 80, 81, 82]
        let automatic = [38, 39, 40, 41, 42, 45, 47, 48, 52, 60]
        #expect(arrangement.map { $0.id.number } == (guidance + automatic).sorted())
        for rule in arrangement {
            #expect(rule.kind == (guidance.contains(rule.id.number) ? .guidance : .automatic), "\(rule.id)")
            let strength: Strength =
                switch rule.id.number {
                case 42, 45, 50, 60: .recommendation
                case 79: .tip
                default: .theory
                }
            #expect(rule.strength == strength, "\(rule.id)")
        }
        #expect(choice.map { $0.id.number } == [53, 54, 56, 57, 58, 59, 84])
        #expect(
            choice.map { $0.kind } == [.automatic, .automatic, .automatic, .prompt, .guidance, .automatic, .automatic])
        #expect(
            choice.map { $0.strength } == [
                .theory, .recommendation, .theory, .theory, .theory, .theory, .recommendation,
            ])
    }

    @Test func `every description speaks both languages and cites the thesis by section`() {
        for rule in arrangement + choice {
            #expect(rule.revision == 1 && rule.scope == nil && rule.yieldsTo.isEmpty, "\(rule.id)")
            let texts = [rule.title, rule.asks, rule.mend] + [rule.appliesWhen, rule.misuse].compactMap { $0 }
            for text in texts { #expect(!text.nl.isEmpty && !text.en.isEmpty && text.nl != text.en, "\(rule.id)") }
            #expect(!rule.title.nl.hasSuffix(".") && !rule.title.en.hasSuffix("."), "\(rule.id)")
            #expect(!rule.citations.isEmpty)
            for citation in rule.citations {
                #expect(citation.document == .sturen, "\(rule.id)")
                let section = citation.section
                #expect(section.first.map { "2345".contains($0) } == true, "\(rule.id) \(section)")
            }
        }
    }

    @Test func `the network that gives up deciding is shown beside the municipality that directs`() {
        #expect(RuleSet.steeringArrangement.catalogue[.sturen(41)]?.tensions.map { $0.rule } == [.kompas(2)])
    }

    @Test func `what the source counts is counted`() {
        #expect(ConnectPrecondition.allCases.count == 3)
        #expect(ConnectPitfall.codes == ["driftingWithExternalWind", "internalFocusOnly", "excessiveRuleFocus"])
        #expect(PositionField.codes == ["vision", "internalOrganisation", "politicalEnvironment", "lawAndRegulation"])
        #expect(SolutionCategory.codes == ["unwise", "imperfect", "ironic"])
        #expect(FacilitatedMeans.codes == ["legislation", "resources", "people"])
    }

    @Test func `theory tells of nine directions, practice of nine rows, in the order of the source`() {
        func counts(_ directions: [SolutionDirection]) -> [Int] {
            SolutionCategory.allCases.map { category in directions.filter { $0.category == category }.count }
        }
        #expect(counts(SolutionDirection.ofTheory) == [3, 4, 2])
        #expect(counts(SolutionDirection.inPractice) == [3, 4, 2])
        #expect(
            SolutionDirection.inPractice.map { $0.category } == [
                .unwise, .unwise, .unwise, .ironic, .ironic, .imperfect, .imperfect, .imperfect, .imperfect,
            ])
        #expect(
            Set(SolutionDirection.ofTheory + SolutionDirection.inPractice) == Set(SolutionDirection.allCases))
        for direction in SolutionDirection.allCases {
            #expect((direction.theory == nil) == SolutionDirection.ofTheory.contains(direction), "\(direction)")
            #expect(direction.theory.map { $0.category == direction.category } ?? true)
        }
    }

    @Test func `every direction has a condition under which it is wise, and every condition a direction`() {
        for direction in SolutionDirection.allCases {
            #expect(!direction.conditions.isEmpty, "\(direction)")
            for condition in direction.conditions { #expect(condition.directions.contains(direction)) }
        }
        for condition in SolutionCondition.allCases { #expect(!condition.directions.isEmpty, "\(condition)") }
        #expect(SolutionDirection.responsibilisation.conditions.count == 4)
        #expect(SolutionCondition.steerersGiveIn.directions == Array(SolutionDirection.inPractice.prefix(3)))
        #expect(SolutionDirection.doTheDinges.caveat != nil && SolutionDirection.liveWithProblems.caveat != nil)
    }

    @Test func `two acts make a model, and each is of one side`() {
        #expect(SteeringModel.allCases.flatMap { $0.acts } == SteeringAct.allCases)
        #expect(SteeringAct.allCases.map { $0.isOfSteerer } == [true, false, true, false])
    }

    @Test func `every list has terms in both languages, with codes that are its own`() {
        func check<List: ClosedList>(_ list: List.Type) {
            #expect(Set(List.codes).count == List.codes.count)
            for member in List.allCases {
                let term = member.term
                #expect(term.code == member.rawValue)
                #expect(!term.name.nl.isEmpty && !term.name.en.isEmpty)
                #expect(!term.definition.nl.isEmpty && !term.definition.en.isEmpty)
                #expect(!term.citations.isEmpty || term.decision != nil)
            }
            let terms = List.allCases.map { $0.term }
            #expect(Set(terms.map { $0.name.nl }).count == terms.count)
            #expect(Set(terms.map { $0.name.en }).count == terms.count)
        }
        check(CompassSide.self)
        check(FactClarity.self)
        check(ValueAlignment.self)
        check(CompassCell.self)
        check(ControlReading.self)
        check(ControlPosition.self)
        check(SteeringStrategy.self)
        check(SteeringForm.self)
        check(SteeringBond.self)
        check(SteeringMeans.self)
        check(SteeringFailureMode.self)
        check(SteeringFormFit.self)
        check(SteeringModel.self)
        check(SteeringAct.self)
        check(FacilitatedMeans.self)
        check(SteeringLocus.self)
        check(SteeringSide.self)
        check(ResponsibilityKind.self)
        check(SolutionCategory.self)
        check(SolutionDirection.self)
        check(SolutionCondition.self)
        check(PositionField.self)
        check(ConnectPrecondition.self)
        check(ConnectPitfall.self)
    }
}
