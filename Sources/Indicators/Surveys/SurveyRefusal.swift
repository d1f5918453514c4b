public import Domain

/// Why a survey gives no share for a statement (waarom geen percentage).
public struct SurveyRefusal: Error, Hashable, Sendable {
    /// The reason.
    public enum Reason: String, StableCode, Transferable {
        /// The survey has no such statement.
        case noSuchStatement
        /// Fewer answered than must have answered.
        case tooFew
        /// The source prints no answers.
        case notInSource
        /// The source prints a percentage only; its counts can be worked out, and are then derived.
        case onlyPercentage
        /// The source prints words only.
        case onlyWords
    }

    /// The reason.
    public let reason: Reason
    /// The statement.
    public let statement: Identifier<SurveyStatement>
    /// How many answered; `nil` unless they were too few.
    public let n: Int?
    /// How many must have answered; `nil` unless they were too few.
    public let minimum: Int?

    init(_ reason: Reason, _ statement: Identifier<SurveyStatement>, n: Int? = nil, minimum: Int? = nil) {
        self.reason = reason
        self.statement = statement
        self.n = n
        self.minimum = minimum
    }

    /// The refusal in one line.
    public func message(in language: Language) -> String {
        let isDutch = language == .nl
        let text: String
        switch reason {
        case .noSuchStatement: text = isDutch ? "die stelling is er niet" : "there is no such statement"
        case .tooFew:
            let counts = (n ?? 0).description + (isDutch ? ", nodig zijn er " : ", needed are ")
            text = (isDutch ? "te weinig antwoorden: " : "too few answers: ") + counts + (minimum ?? 0).description
        case .notInSource: text = isDutch ? "de bron drukt geen antwoorden af" : "the source prints no answers"
        case .onlyPercentage:
            text = isDutch ? "de bron drukt alleen een percentage af" : "the source prints a percentage only"
        case .onlyWords: text = isDutch ? "de bron drukt alleen woorden af" : "the source prints words only"
        }
        return statement.text + ": " + text
    }
}
