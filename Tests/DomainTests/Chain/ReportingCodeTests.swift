import Domain
import Testing

/// The weighing questions of steps 4 and 5 of the reporting code, with every combination of answers.
@Suite struct `Weighing by the reporting code` {
    private typealias Outcome = ReportingCodeWeighing.Outcome

    @Test func `each line of the list comes to what it says`() {
        #expect(outcome(false, nil, nil, nil, nil) == .close)
        #expect(outcome(true, true, nil, nil, nil) == .reportAndWeighTogether)
        #expect(outcome(true, false, false, nil, nil) == .report)
        #expect(outcome(true, false, true, false, nil) == .report)
        #expect(outcome(true, false, true, true, false) == .report)
        #expect(outcome(true, false, true, true, true) == .closeWithAgreements)
    }

    @Test func `all 243 combinations have an outcome, and a missing answer never closes a case`() {
        var count = 0
        for answers in Self.combinations {
            count += 1
            let outcome = outcome(answers[0], answers[1], answers[2], answers[3], answers[4])
            switch outcome {
            case .close: #expect(answers[0] == false)
            case .closeWithAgreements: #expect(answers == [true, false, true, true, true])
            case .report, .reportAndWeighTogether: #expect(answers[0] == true)
            case .unanswered(let question):
                let index = ReportingCodeWeighing.Question.allCases.firstIndex(of: question)
                #expect(index.map { answers[$0] == nil } == true)
            }
        }
        #expect(count == 243)
    }

    @Test func `answering what was open never takes a report back`() {
        for answers in Self.combinations {
            let before = outcome(answers[0], answers[1], answers[2], answers[3], answers[4])
            for index in answers.indices where answers[index] == nil {
                for answer in [true, false] {
                    var filled = answers
                    filled[index] = answer
                    let after = outcome(filled[0], filled[1], filled[2], filled[3], filled[4])
                    if case .unanswered = before { continue }
                    let isReport = [.report, .reportAndWeighTogether].contains(before)
                    #expect([.report, .reportAndWeighTogether].contains(after) == isReport, "\(answers) \(filled)")
                }
            }
        }
    }

    @Test func `an open answer stays open unless all its answers come to a report`() {
        #expect(outcome(nil, true, false, false, false) == .unanswered(.isSuspected))
        #expect(outcome(true, nil, true, true, true) == .unanswered(.isAcuteOrStructural))
        #expect(outcome(true, nil, false, nil, nil) == .report)
        #expect(outcome(true, false, nil, true, true) == .unanswered(.canHelp))
        #expect(outcome(true, false, nil, nil, false) == .report)
    }

    private func outcome(_ a: Bool?, _ b: Bool?, _ c: Bool?, _ d: Bool?, _ e: Bool?) -> Outcome {
        ReportingCodeWeighing(isSuspected: a, isAcuteOrStructural: b, canHelp: c, isAccepted: d, bringsResult: e)
            .outcome
    }

    private static var combinations: [[Bool?]] {
        var all: [[Bool?]] = [[]]
        for _ in 0..<5 { all = all.flatMap { start in [true, false, nil].map { start + [$0] } } }
        return all
    }
}
