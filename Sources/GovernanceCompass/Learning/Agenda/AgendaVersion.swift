public import Domain

/// A version of a learning agenda (versie): its questions as they stood on a day.
///
/// Versions stand in the order of their days. A number is what people gave it and decides nothing: agendas that were
/// made in one process have been numbered against the order of their days.
public struct AgendaVersion: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<AgendaVersion>
    /// The number that it was given; `nil` if that was not recorded.
    public var number: Int?
    /// The day on which it was drawn up; `nil` if that was not recorded.
    public var drawnUpOn: DateRange?
    /// How its questions came about; stated as none if nobody can tell any more.
    public var origin: Recorded<Coded<QuestionOrigin>>
    /// What it was made of.
    public var inputs: Listed<AgendaInput>
    /// The questions.
    public var questions: Listed<LearningQuestion>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a version.
    public init(
        _ id: Identifier<AgendaVersion>, number: Int? = nil, on drawnUpOn: DateRange? = nil,
        origin: Recorded<Coded<QuestionOrigin>> = .notRecorded, inputs: Listed<AgendaInput> = [],
        questions: Listed<LearningQuestion> = [], knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.number = number
        self.drawnUpOn = drawnUpOn
        self.origin = origin
        self.inputs = inputs
        self.questions = questions
        self.knownOn = knownOn
    }

    /// How one of its questions came about: as the question says, or else as the version does; `nil` if neither says.
    public func origin(of question: LearningQuestion) -> QuestionOrigin? {
        question.origin?.member ?? origin.code().value
    }

    func asKnown(on day: CalendarDate) -> AgendaVersion {
        var known = self
        known.origin = origin.asKnown(on: day)
        known.inputs = inputs.asKnown(on: day) { $0.knownOn }
        known.questions = questions.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, number, drawnUpOn, origin, inputs, questions, knownOn
    }

    /// Reads a version; what is absent was not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<AgendaVersion>.self, forKey: .id)
        // Of a number that is no integer a decoder may lose the path, so the error is made here.
        do { number = try container.decodeIfPresent(Int.self, forKey: .number) } catch {
            throw InvalidValue("number", allowed: LocalizedText(nl: "een geheel getal", en: "an integer"))
                .decodingError(at: container.codingPath + [CodingKeys.number])
        }
        drawnUpOn = try container.decodeIfPresent(DateRange.self, forKey: .drawnUpOn)
        origin = try container.decode(Recorded<Coded<QuestionOrigin>>.self, forKey: .origin)
        inputs = try container.decode(Listed<AgendaInput>.self, forKey: .inputs)
        questions = try container.decode(Listed<LearningQuestion>.self, forKey: .questions)
        knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
    }
    #endif
}
