import Domain
import GovernanceCompass
import Testing

@Suite struct LearningDescriptionTests {
    private let agenda = RuleSet.learningAgenda.rules.map { $0.description }
    private let network = RuleSet.learningNetwork.rules.map { $0.description }

    @Test func `the rules are those that were assigned, with their strength and kind`() {
        let ofAgenda: [(Int, Strength)] = [
            (1, .method), (2, .method), (3, .recommendation), (4, .recommendation), (5, .recommendation), (6, .method),
            (7, .method), (8, .recommendation), (9, .recommendation), (10, .tip), (11, .method), (12, .recommendation),
            (84, .method),
        ]
        #expect(agenda.map { $0.id } == ofAgenda.map { .domein($0.0) })
        #expect(agenda.map { $0.strength } == ofAgenda.map { $0.1 })
        #expect(agenda.allSatisfy { $0.kind == .automatic && $0.scope == nil })
        let ofNetwork: [(RuleID, Strength)] = [
            (.kompas(86), .tip), (.kompas(89), .method), (.kompas(90), .method), (.kompas(91), .recommendation),
            (.kompas(92), .recommendation), (.kompas(93), .method), (.kompas(95), .method), (.kompas(96), .method),
            (.kompas(97), .method), (.kompas(98), .method), (.kompas(99), .recommendation),
            (.proeftuin(53), .agreement),
        ]
        #expect(network.map { $0.id } == ofNetwork.map { $0.0 })
        #expect(network.map { $0.strength } == ofNetwork.map { $0.1 })
        #expect(network.filter { $0.kind == .prompt }.map { $0.id } == [.kompas(91)])
        #expect(network.allSatisfy { $0.kind != .guidance && $0.scope == nil })
    }

    @Test func `every description speaks both languages`() {
        for rule in agenda + network {
            let texts = [rule.title, rule.asks, rule.mend] + [rule.appliesWhen, rule.misuse].compactMap { $0 }
            for text in texts {
                #expect(!text.nl.isEmpty && !text.en.isEmpty && text.nl != text.en, "\(rule.id)")
            }
            #expect(!rule.title.nl.hasSuffix(".") && !rule.title.en.hasSuffix("."), "\(rule.id)")
            #expect(!rule.responsible.name.nl.isEmpty && !rule.responsible.name.en.isEmpty)
        }
    }

    @Test func `the policy values that rules read are those that they name`() {
        #expect(agenda.flatMap { $0.policyKeys } == ["learningAgendaMonths", "returningQuestionVersions"])
        #expect(network.flatMap { $0.policyKeys } == ["progressEvaluationMonths"])
        #expect(PolicyKey.learningAgendaMonths.standard == 6)
        #expect(PolicyKey.returningQuestionVersions.standard == 2)
        #expect(PolicyKey.progressEvaluationMonths.standard == 6)
    }

    @Test func `every list has terms in both languages, with codes that are its own`() {
        func check<List: ClosedList>(_ list: List.Type, _ count: Int) {
            #expect(List.allCases.count == count, "\(List.self)")
            #expect(Set(List.codes).count == List.codes.count)
            var names: Set<String> = []
            for member in List.allCases {
                let term = member.term
                #expect(term.code == member.rawValue)
                #expect(!term.name.nl.isEmpty && !term.name.en.isEmpty)
                #expect(!term.definition.nl.isEmpty && !term.definition.en.isEmpty)
                #expect(term.definition.nl != term.definition.en)
                #expect(!term.citations.isEmpty)
                #expect(names.insert(term.name.nl).inserted, "\(term.name.nl)")
            }
        }
        check(LearningLevel.self, 4)
        check(QuestionOrigin.self, 2)
        check(QuestionPerson.self, 3)
        check(AgendaInputKind.self, 5)
        check(SystemAspect.self, 7)
        check(SystemBearing.self, 2)
        check(BarrierKind.self, 29)
        check(DilemmaKind.self, 6)
        check(LearningCycleStage.self, 4)
        check(CycleQuestion.self, 14)
        check(LearningMeetingKind.self, 3)
        check(SessionQuestion.self, 3)
        check(BoundaryObjectKind.self, 7)
        check(LearningMechanism.self, 3)
        check(FrictionResponse.self, 5)
        check(LearningInfrastructureFeature.self, 5)
    }

    @Test func `the barriers of each source are as many as it counts`() {
        #expect(BarrierKind.ofEvaluation.count == 10)
        #expect(BarrierKind.ofThesis.count == 5)
        #expect(BarrierKind.ofArticle.count == 6)
        let lists: [([BarrierKind], SourceDocument)] = [
            (BarrierKind.ofEvaluation, .domein), (BarrierKind.ofThesis, .sturen), (BarrierKind.ofArticle, .parallel),
            (BarrierKind.ofGuide, .kompas),
        ]
        for (list, source) in lists {
            #expect(Set(list).count == list.count)
            for kind in BarrierKind.allCases {
                #expect(kind.term.citations.contains { $0.document == source } == list.contains(kind), "\(kind)")
            }
        }
        #expect(Set(lists.flatMap { $0.0 }) == Set(BarrierKind.allCases))
    }

    @Test func `the form of the cycle has its questions by stage`() {
        #expect(LearningCycleStage.allCases.map { $0.questions.count } == [3, 5, 3, 3])
        #expect(LearningCycleStage.allCases.flatMap { $0.questions } == CycleQuestion.allCases)
        #expect(BoundaryObjectKind.workedOut.count == 3)
    }
}
