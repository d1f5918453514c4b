import Domain
import Testing

@Suite struct OpenQuestionTests {
    private func rule(_ number: Int, needs facts: [Int]) -> Rule<FactSheet> {
        Rule(Kernel.description(number)) { sheet, exam in
            for fact in facts { exam.require(exam.read(sheet, fact), at: "place") }
            if facts.isEmpty { return }
            exam.require(true, at: "place")
        }
    }

    private func questions(_ rules: [Rule<FactSheet>], detectors: [CircumstanceDetector<FactSheet>] = []) -> [String] {
        RuleSet(rules, detectors: detectors).review(
            FactSheet(Array(repeating: nil, count: 6)), in: ReviewContext(on: Kernel.day)
        )
        .openQuestions.map { question in
            let rules = question.rules.map { $0.number.description }.joined(separator: ",")
            return "\(question.fact.at) \(rules)\(question.comesFirst ? " first" : "")"
        }
    }

    @Test func `each fact is asked once, first what most rules wait for, then by address`() {
        #expect(
            questions([
                rule(1, needs: [3, 1]), rule(2, needs: [2, 1]), rule(3, needs: [1, 5, 2]), rule(4, needs: []),
            ]) == [
                "facts[f1] 1,2,3", "facts[f2] 2,3", "facts[f3] 1", "facts[f5] 3",
            ])
    }

    @Test func `what a notice hangs on comes before all`() {
        let detector = CircumstanceDetector<FactSheet>(CircumstanceTests.danger) { sheet, exam in
            exam.read(sheet, 5) || exam.read(sheet, 3)
        }
        #expect(
            questions([rule(1, needs: [1, 2]), rule(2, needs: [1, 3])], detectors: [detector]) == [
                "facts[f3] 2 first", "facts[f5]  first", "facts[f1] 1,2", "facts[f2] 1",
            ])
    }

    @Test func `a rule that found nothing to judge is no question`() {
        let silent = Rule<FactSheet>(Kernel.description(1)) { _, _ in }
        #expect(questions([silent]) == [])
    }

    @Test func `the same place is asked once for each kind and each voice`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { _, exam in
            for voice in ["kim", "anna"] as [Identifier<Participant>] {
                _ = exam.need(Bool?.none, at: "mark", of: voice)
            }
            _ = exam.need(Bool?.none, at: "mark")
        }
        let questions = RuleSet([rule]).review(FactSheet([]), in: ReviewContext(on: Kernel.day)).openQuestions
        #expect(questions.map { $0.fact.voice?.text } == [nil, "anna", "kim"])
        #expect(questions.allSatisfy { $0.rules == [Kernel.id(1)] })
    }

    @Test func `nothing open is no question`() {
        let met = Rule<FactSheet>(Kernel.description(1)) { _, exam in exam.require(true, at: "place") }
        #expect(questions([met]) == [])
    }
}
