import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct ChangeListTests {
    @Test func `lists are as long as the sources print them`() {
        #expect(ActorLayer.transformationPlaces.count == 6)
        #expect(Set(ActorLayer.transformationPlaces.joined()).count == 7)
        #expect(InsideOutLayer.allCases.count == 6)
        #expect(BarrierKind.ofArticle.count == 6)
        #expect(JointActivity.allCases.count == 4)
        #expect(HelixParty.allCases.count == 4)
        #expect(HeroRoleExpectation.allCases.count == 6)
        #expect(EnablingCondition.allCases.count == 5)
        #expect(ConditionBeneficiary.allCases.count == 5)
        #expect(ChangeComponent.allCases.count == 6)
        #expect(ChangeOutcome.allCases.count == 7)
        #expect(NormalisationMechanism.allCases.count == 4)
        #expect(NetworkElement.allCases.count == 8)
        #expect(NetworkResource.allCases.count == 7)
        #expect(FormalityDeterminant.allCases.count == 4)
        #expect(ReformRoute.allCases.count == 3)
        #expect(TransformationRoute.allCases.count == 2)
        #expect(ExchangeQuestion.allCases.count == 4)
        #expect(SystemRing.ofEvaluation.count == 6)
        #expect(SystemRing.ofArticle.count == 6)
    }

    @Test func `success factors are parted in three ways, each of them complete`() {
        func numbers(_ test: (SuccessFactor) -> Bool) -> [Int] { SuccessFactor.allCases.filter(test).map { $0.number } }
        #expect(SuccessFactor.allCases.map { $0.number } == Array(1...15))
        #expect(numbers { $0.cluster == .purposeCentral } == [1, 2, 3, 8, 10])
        #expect(numbers { $0.cluster == .positionAwareness } == [4, 5, 11, 12, 15])
        #expect(numbers { $0.cluster == .situationalLeadership } == [6, 7, 9, 13, 14])
        #expect(numbers { $0.theme == .cooperationAndDirection } == [1, 2, 3, 4, 5, 6, 7])
        #expect(numbers { $0.theme == .caseIntegrality } == [8, 9, 10])
        #expect(numbers { $0.theme == .coherentSetUp } == [11, 12, 13, 14, 15])
        #expect(numbers { $0.level == .professionals } == [1, 2, 3, 8, 11, 12])
        #expect(numbers { $0.level == .organisation } == [4, 5, 9, 13, 14, 15])
        #expect(numbers { $0.level == .network } == [6, 7, 10])
        #expect(numbers { $0.leadership == nil } == [15])
        #expect(numbers { $0.roleTaking == nil } == [12])
    }

    @Test func `barriers and strategies know each other`() {
        #expect(BarrierKind.ofEvaluation.count == 10)
        #expect(BarrierStrategy.allCases.map { $0.number } == Array(1...34))
        #expect(BarrierKind.ofEvaluation.map { $0.strategies.count } == [8, 3, 3, 3, 7, 3, 2, 2, 2, 1])
        #expect(BarrierKind.ofEvaluation.flatMap { $0.strategies } == BarrierStrategy.allCases)
        for barrier in BarrierKind.ofEvaluation {
            for strategy in barrier.strategies { #expect(strategy.barrier == barrier) }
            for element in barrier.elements { #expect(element.barriers.contains(barrier)) }
        }
        let themes = BarrierTheme.allCases.map { theme in
            BarrierKind.ofEvaluation.filter { $0.theme == theme }.count
        }
        #expect(themes == [4, 4, 2])
        #expect(
            NetworkElement.trust.barriers
                == [.fearOfConsequences, .lackOfMandate, .privacyUncertainty, .lackOfCapacity])
        #expect(
            BarrierKind.privacyUncertainty.strategies
                == [.settleDirectorFirst, .privacyCovenant, .constantCommunication])
        #expect(BarrierKind.mediaScrutiny.asked.isEmpty)
    }

    @Test func `every list has terms in both languages, with codes that are its own`() {
        func check<List: ClosedList>(_ list: List.Type) {
            #expect(Set(List.codes).count == List.codes.count)
            #expect(Set(List.allCases.map { $0.term.name.nl }).count == List.allCases.count, "\(list)")
            for member in List.allCases {
                let term = member.term
                #expect(term.code == member.rawValue)
                #expect(!term.name.nl.isEmpty && !term.name.en.isEmpty)
                #expect(!term.definition.nl.isEmpty && !term.definition.en.isEmpty)
                #expect(!term.citations.isEmpty)
            }
        }
        check(InsideOutLayer.self)
        check(HelixParty.self)
        check(JointActivity.self)
        check(ChangeDepth.self)
        check(HeroRoleExpectation.self)
        check(EnablingCondition.self)
        check(ConditionBeneficiary.self)
        check(AssumptionStep.self)
        check(ReflectionTopic.self)
        check(StandingSide.self)
        check(TransformationRoute.self)
        check(ReformRoute.self)
        check(ExchangeQuestion.self)
        check(ChangeComponent.self)
        check(ChangeOutcome.self)
        check(NormalisationMechanism.self)
        check(NetworkElement.self)
        check(NetworkResource.self)
        check(FormalityDeterminant.self)
        check(SuccessFactor.self)
        check(SuccessFactorTheme.self)
        check(SuccessFactorLevel.self)
        check(LeadershipCluster.self)
        check(BarrierTheme.self)
        check(BarrierStrategy.self)
    }

    @Test func `the rules are those that were assigned, of the kinds and strengths that were assigned`() {
        let rules = RuleSet.transformationPlan.rules.map { $0.description }
        let parallel = [
            1, 7, 48, 50, 51, 52, 53, 55, 56, 57, 58, 59, 60, 61, 69, 70, 71, 72, 73, 74, 76, 77,
        ].map { RuleID.parallel($0) }
        let domein = [13, 54, 57, 59, 60, 61, 62, 63, 80, 81, 94, 97].map { RuleID.domein($0) }
        #expect(Set(rules.map { $0.id }) == Set(parallel + domein))
        let prompts =
            [51, 57, 58, 69, 72, 73].map { RuleID.parallel($0) } + [59, 60, 63, 80, 81].map { RuleID.domein($0) }
        let method = [1, 7, 48, 60, 61, 73, 76].map { RuleID.parallel($0) }
        let tips = [69, 70, 71, 72].map { RuleID.parallel($0) } + [.domein(97)]
        for rule in rules {
            #expect(rule.kind == (prompts.contains(rule.id) ? .prompt : .automatic), "\(rule.id)")
            let strength: Strength =
                method.contains(rule.id)
                ? .method : tips.contains(rule.id) ? .tip : rule.id == .domein(62) ? .theory : .recommendation
            #expect(rule.strength == strength, "\(rule.id)")
            #expect(rule.scope == nil && rule.revision == 1)
            #expect(PlainLanguage.problems(in: rule) == [])
        }
        let restating = rules.filter { $0.restates != nil }
        #expect(restating.map { $0.id } == [.domein(13), .parallel(53), .parallel(74)])
        #expect(restating.allSatisfy { $0.restates == .parallel(52) })
    }
}
