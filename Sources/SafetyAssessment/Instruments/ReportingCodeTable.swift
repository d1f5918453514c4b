public import Domain

/// The weighing of steps 4 and 5 of the reporting code as a decision table (beslistabel): every combination of yes, no
/// and not answered stands in exactly one row.
///
/// It is ``/Domain/ReportingCodeWeighing/outcome`` written out, so that a person can read it and hold a decision
/// against it. Whoever decides otherwise records the reason.
public enum ReportingCodeTable: Sendable {
    /// What a row asks of the answer to one question.
    public enum Condition: String, StableCode, Transferable {
        /// Yes.
        case yes
        /// No.
        case no
        /// Not answered.
        case unanswered
        /// Yes, or not answered.
        case notNo
        /// Whatever was answered, or nothing.
        case any

        /// Whether an answer meets it.
        public func isMet(by answer: Bool?) -> Bool {
            switch (self, answer) {
            case (.any, _), (.yes, true?), (.no, false?), (.unanswered, nil), (.notNo, nil), (.notNo, true?): true
            case (.yes, _), (.no, _), (.unanswered, _), (.notNo, _): false
            }
        }
    }

    /// A row: what it asks of each question, in their order, and what it comes to.
    public struct Row: Hashable, Sendable {
        /// The number of the row, from 1.
        public let number: Int
        /// What it asks of the answers, in the order of the questions.
        public let conditions: [Condition]
        /// What it comes to.
        public let outcome: ReportingCodeWeighing.Outcome

        /// Whether a weighing stands in this row.
        public func matches(_ weighing: ReportingCodeWeighing) -> Bool {
            let answers = [
                weighing.isSuspected, weighing.isAcuteOrStructural, weighing.canHelp, weighing.isAccepted,
                weighing.bringsResult,
            ]
            for (condition, answer) in zip(conditions, answers) where !condition.isMet(by: answer) { return false }
            return true
        }
    }

    /// The rows.
    public static let rows: [Row] = [
        row(1, .unanswered, .any, .any, .any, .any, .unanswered(.isSuspected)),
        row(2, .no, .any, .any, .any, .any, .close),
        row(3, .yes, .yes, .any, .any, .any, .reportAndWeighTogether),
        row(4, .yes, .no, .no, .any, .any, .report),
        row(5, .yes, .no, .notNo, .no, .any, .report),
        row(6, .yes, .no, .notNo, .notNo, .no, .report),
        row(7, .yes, .unanswered, .no, .any, .any, .report),
        row(8, .yes, .unanswered, .notNo, .no, .any, .report),
        row(9, .yes, .unanswered, .notNo, .notNo, .no, .report),
        row(10, .yes, .unanswered, .notNo, .notNo, .notNo, .unanswered(.isAcuteOrStructural)),
        row(11, .yes, .no, .unanswered, .notNo, .notNo, .unanswered(.canHelp)),
        row(12, .yes, .no, .yes, .unanswered, .notNo, .unanswered(.isAccepted)),
        row(13, .yes, .no, .yes, .yes, .unanswered, .unanswered(.bringsResult)),
        row(14, .yes, .no, .yes, .yes, .yes, .closeWithAgreements),
    ]

    /// The row in which a weighing stands.
    public static func row(of weighing: ReportingCodeWeighing) -> Row? {
        for row in rows where row.matches(weighing) { return row }
        return nil
    }

    private static func row(
        _ number: Int, _ suspected: Condition, _ acute: Condition, _ help: Condition, _ accepted: Condition,
        _ result: Condition, _ outcome: ReportingCodeWeighing.Outcome
    ) -> Row {
        Row(number: number, conditions: [suspected, acute, help, accepted, result], outcome: outcome)
    }
}

extension ReportingCodeWeighing.Outcome {
    /// What it comes to, in words.
    public var text: LocalizedText {
        switch self {
        case .close:
            LocalizedText(nl: "Sluit af, en leg de afweging vast.", en: "Close, and record the weighing.")
        case .reportAndWeighTogether:
            LocalizedText(
                nl: "Meld bij Veilig Thuis, en weeg de andere vragen samen met Veilig Thuis.",
                en: "Report to Veilig Thuis, and weigh the other questions together with Veilig Thuis.")
        case .report:
            LocalizedText(
                nl: "Meld bij Veilig Thuis, ook als dat al eens is gedaan.",
                en: "Report to Veilig Thuis, also if that was done before.")
        case .closeWithAgreements:
            LocalizedText(
                nl: "Sluit af, met afspraken over hoe de veiligheid wordt gevolgd.",
                en: "Close, with agreements on how the safety is watched.")
        case .unanswered(let question):
            LocalizedText(
                nl: "Beantwoord eerst: " + question.term.definition.nl,
                en: "Answer first: " + question.term.definition.en)
        }
    }
}
