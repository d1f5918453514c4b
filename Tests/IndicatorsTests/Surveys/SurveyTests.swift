import Domain
import Foundation
import Indicators
import Testing

@Suite struct `A survey` {
    private static let people = FigurePopulation(
        "mensen", LocalizedText(nl: "mensen", en: "people"), counted: .clients, selection: .respondents)

    private func survey(_ answers: SurveyStatement.Answers, respondents: Int? = 24, asked: Int? = 40) throws -> Survey {
        try Survey(
            "s", LocalizedText(nl: "vragen", en: "questions"), of: Self.people, asked: asked, respondents: respondents,
            statements: [SurveyStatement("P1", LocalizedText(nl: "zin", en: "sentence"), answers)])
    }

    @Test func `agreement is of those who answered, and the others are missing`() throws {
        let survey = try survey(.counted([.init(.agree, 15), .init(.neutral, 3), .init(.disagree, 2)]))
        #expect(try survey.agreement(with: "P1", atLeast: 10) == Share(15, of: 20, missing: 4))
        #expect(survey.nonResponse == 16)
        #expect(survey["P1"]?.answered == 20)
        #expect(survey["P1"]?.count(of: .noOpinion) == nil)
        #expect(try self.survey(.counted([.init(.agree, 1)]), asked: nil).nonResponse == nil)
    }

    @Test func `too few, not printed and only words give no share`() throws {
        let counted = try survey(.counted([.init(.agree, 4), .init(.disagree, 2)]))
        let few = #expect(throws: SurveyRefusal.self) { try counted.agreement(with: "P1", atLeast: 10) }
        #expect(few?.reason == .tooFew && few?.n == 6 && few?.minimum == 10)
        #expect(few?.message(in: .nl) == "P1: te weinig antwoorden: 6, nodig zijn er 10")
        let cases: [(SurveyStatement.Answers, SurveyRefusal.Reason)] = [
            (.printedPercentage(.whole(82)), .onlyPercentage),
            (.words(LocalizedText(nl: "een op de vijf", en: "one in five")), .onlyWords), (.notInSource, .notInSource),
            (.counted([.init(.disagree, 12)]), .notInSource), (.counted([]), .tooFew),
            (.counted([.init(.agree, 0)]), .tooFew),
        ]
        for (answers, reason) in cases {
            let error = #expect(throws: SurveyRefusal.self) { try survey(answers).agreement(with: "P1", atLeast: 0) }
            #expect(error?.reason == reason)
        }
        #expect(throws: SurveyRefusal.self) { try counted.agreement(with: "P2", atLeast: 0) }
    }

    @Test func `impossible numbers are refused`() {
        #expect(throws: InvalidValue.self) { try survey(.counted([.init(.agree, -1)])) }
        #expect(throws: InvalidValue.self) { try survey(.counted([.init(.agree, 1), .init(.agree, 2)])) }
        #expect(throws: InvalidValue.self) { try survey(.counted([.init(.agree, Int.max), .init(.neutral, 1)])) }
        #expect(throws: InvalidValue.self) { try survey(.counted([.init(.agree, 25)])) }
        #expect(throws: InvalidValue.self) { try survey(.notInSource, respondents: 41) }
        #expect(throws: InvalidValue.self) { try survey(.notInSource, respondents: -1) }
    }

    @Test func `a survey comes back as it was written`() throws {
        for answers in [
            SurveyStatement.Answers.counted([.init(.agree, 4)]), .printedPercentage(.tenths(821)), .notInSource,
            .words(LocalizedText(nl: "de helft", en: "half")),
        ] {
            let survey = try survey(answers)
            #expect(try JSONDecoder().decode(Survey.self, from: JSONEncoder().encode(survey)) == survey)
        }
        let a = try survey(.counted([.init(.agree, 4), .init(.neutral, 1)]))
        #expect(try a == survey(.counted([.init(.neutral, 1), .init(.agree, 4)])))
    }
}
