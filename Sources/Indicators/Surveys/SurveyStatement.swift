public import Domain

/// A statement that people were asked about (stelling), and what they answered.
public struct SurveyStatement: Hashable, Identifiable, Transferable {
    /// What is known of the answers.
    public enum Answers: Hashable, Sendable {
        /// How many gave each answer, in the order of the list of answers.
        case counted([Count])
        /// Only the percentage that agrees is printed.
        case printedPercentage(DecimalNumber)
        /// Only words are printed: one in five.
        case words(LocalizedText)
        /// The source prints nothing of them.
        case notInSource

        /// How many gave one answer.
        public struct Count: Hashable, Transferable {
            /// The answer.
            public let answer: Coded<SurveyAnswer>
            /// How many gave it.
            public let count: Int

            /// Counts one answer.
            public init(_ answer: SurveyAnswer, _ count: Int) {
                self.answer = .known(answer)
                self.count = count
            }
        }
    }

    /// The identifier: `P1`.
    public let id: Identifier<SurveyStatement>
    /// What it says, in other words than the questionnaire's where that is not ours.
    public let text: LocalizedText
    /// What is known of the answers.
    public let answers: Answers

    /// Makes a statement.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if a count is below zero, an answer is counted twice, or the counts are more
    ///   than can be counted.
    public init(
        _ id: Identifier<SurveyStatement>, _ text: LocalizedText, _ answers: Answers
    ) throws(InvalidValue) {
        if case .counted(let counts) = answers {
            var sum = 0
            var seen: [String] = []
            for count in counts {
                let (next, overflow) = sum.addingReportingOverflow(count.count)
                guard count.count >= 0, !overflow, !seen.contains(count.answer.code) else {
                    throw InvalidValue("survey answers", allowed: Self.allowed)
                }
                sum = next
                seen.append(count.answer.code)
            }
            self.answers = .counted(counts.sorted { $0.answer.code < $1.answer.code })
        } else {
            self.answers = answers
        }
        self.id = id
        self.text = text
    }

    /// What the answers to a statement may be.
    public static var allowed: LocalizedText {
        LocalizedText(nl: "tellingen van 0 of meer, elk antwoord één keer", en: "counts of 0 or more, each answer once")
    }

    /// How many answered; `nil` if that is not known of this statement.
    public var answered: Int? {
        guard case .counted(let counts) = answers else { return nil }
        var sum = 0
        for count in counts { sum += count.count }
        return sum
    }

    /// How many gave an answer; `nil` if that is not known, zero only if it was counted as zero.
    public func count(of answer: SurveyAnswer) -> Int? {
        guard case .counted(let counts) = answers else { return nil }
        for count in counts where count.answer == .known(answer) { return count.count }
        return nil
    }
}

#if !hasFeature(Embedded)
extension SurveyStatement {
    private enum CodingKeys: String, CodingKey {
        case id, text, answers
    }

    /// Reads a statement; refuses what the initializer refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(Identifier<SurveyStatement>.self, forKey: .id)
        let text = try container.decode(LocalizedText.self, forKey: .text)
        let answers = try container.decode(Answers.self, forKey: .answers)
        do { try self.init(id, text, answers) } catch {
            throw error.decodingError(at: container.codingPath + [CodingKeys.answers])
        }
    }
}

extension SurveyStatement.Answers: Codable {
    private enum CodingKeys: String, CodingKey {
        case counted, printedPercentage, words, notInSource
    }

    /// Reads `{"counted": […]}`, `{"printedPercentage": {…}}`, `{"words": {…}}` or `{"notInSource": true}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let counts = try container.decodeIfPresent([Count].self, forKey: .counted) {
            self = .counted(counts)
        } else if let percentage = try container.decodeIfPresent(DecimalNumber.self, forKey: .printedPercentage) {
            self = .printedPercentage(percentage)
        } else if let words = try container.decodeIfPresent(LocalizedText.self, forKey: .words) {
            self = .words(words)
        } else if try container.decodeIfPresent(Bool.self, forKey: .notInSource) ?? false {
            self = .notInSource
        } else {
            throw InvalidValue("survey answers", allowed: SurveyStatement.allowed)
                .decodingError(at: container.codingPath)
        }
    }

    /// Writes the form that is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .counted(let counts): try container.encode(counts, forKey: .counted)
        case .printedPercentage(let percentage): try container.encode(percentage, forKey: .printedPercentage)
        case .words(let words): try container.encode(words, forKey: .words)
        case .notInSource: try container.encode(true, forKey: .notInSource)
        }
    }
}
#endif
