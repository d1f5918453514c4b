/// A step of a conference (stap in de bespreking).
///
/// The five steps of the fixed script are those from ``explainsCase`` to ``decides``, in this order; what else happens
/// around them stands before and after.
public enum ConferenceStep: String, ClosedList, Transferable {
    /// The household is registered for a conference.
    case registered
    /// The mark of the Top-3 method is given, as one pilot does at the start.
    case givesTopThreeMark
    /// The submitter explains the case.
    case explainsCase
    /// The submitter explains the question.
    case explainsQuestion
    /// Those present ask questions to understand.
    case asksQuestions
    /// Each of those present gives advice.
    case givesAdvice
    /// The submitter decides, and says how the advice is worked with.
    case decides
    /// The chair sums up what was agreed.
    case sumsUp
    /// The minutes are sent.
    case sendsMinutes

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .registered:
                (
                    LocalizedText(nl: "aangemeld", en: "registered"),
                    LocalizedText(nl: "De casus is ingebracht.", en: "The case was submitted.")
                )
            case .givesTopThreeMark:
                (
                    LocalizedText(nl: "veiligheidscijfer van de Top-3", en: "safety mark of the Top-3"),
                    LocalizedText(
                        nl: "Er wordt een veiligheidscijfer gegeven volgens de Top-3.",
                        en: "A safety mark is given by the Top-3.")
                )
            case .explainsCase:
                (
                    LocalizedText(nl: "toelichting op de casus", en: "explanation of the case"),
                    LocalizedText(
                        nl: "De inbrenger vertelt wat er speelt.", en: "The submitter tells what is going on.")
                )
            case .explainsQuestion:
                (
                    LocalizedText(nl: "toelichting op de vraag", en: "explanation of the question"),
                    LocalizedText(
                        nl: "De inbrenger vertelt wat de vraag is.", en: "The submitter tells what the question is.")
                )
            case .asksQuestions:
                (
                    LocalizedText(nl: "verhelderende vragen", en: "questions to understand"),
                    LocalizedText(
                        nl: "De anderen vragen door om het te begrijpen.",
                        en: "The others ask on in order to understand.")
                )
            case .givesAdvice:
                (
                    LocalizedText(nl: "advies van ieder", en: "advice of each"),
                    LocalizedText(nl: "Ieder geeft een eigen advies.", en: "Each gives an advice of his or her own.")
                )
            case .decides:
                (
                    LocalizedText(nl: "besluit van de inbrenger", en: "decision of the submitter"),
                    LocalizedText(
                        nl: "De inbrenger besluit, en zegt hoe het advies wordt gebruikt.",
                        en: "The submitter decides, and says how the advice is used.")
                )
            case .sumsUp:
                (
                    LocalizedText(nl: "samenvatting door de voorzitter", en: "summing-up by the chair"),
                    LocalizedText(
                        nl: "De voorzitter vat afspraken en besluiten samen.",
                        en: "The chair sums up agreements and decisions.")
                )
            case .sendsMinutes:
                (
                    LocalizedText(nl: "verslag verstuurd", en: "minutes sent"),
                    LocalizedText(
                        nl: "Wat is besproken en afgesproken wordt rondgestuurd.",
                        en: "What was discussed and agreed is sent round.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [self == .sendsMinutes ? .proeftuin("4.4") : .proeftuin("2.6")])
    }
}

/// An order of steps that a conference follows (stramien).
public enum ConferenceScript: String, ClosedList, Transferable {
    /// Case, question, questions, advice, decision: the fixed script of pilots that have run longer.
    case fiveSteps
    /// First the mark of the Top-3, then questions, then advice: the script of one pilot.
    case topThreeFirst

    /// The steps, in order.
    public var steps: [ConferenceStep] {
        switch self {
        case .fiveSteps: [.explainsCase, .explainsQuestion, .asksQuestions, .givesAdvice, .decides]
        case .topThreeFirst: [.givesTopThreeMark, .asksQuestions, .givesAdvice]
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .fiveSteps:
            Term(
                rawValue, LocalizedText(nl: "stramien van vijf stappen", en: "script of five steps"),
                definition: LocalizedText(
                    nl: "Casus, vraag, verhelderende vragen, advies van ieder, besluit van de inbrenger.",
                    en: "Case, question, questions to understand, advice of each, decision of the submitter."),
                citations: [.proeftuin("2.6")])
        case .topThreeFirst:
            Term(
                rawValue, LocalizedText(nl: "eerst het Top-3 cijfer", en: "first the Top-3 mark"),
                definition: LocalizedText(
                    nl: "Eerst het veiligheidscijfer, dan verhelderende vragen, dan adviezen.",
                    en: "First the safety mark, then questions to understand, then advice."),
                citations: [.proeftuin("2.6")])
        }
    }
}

/// That a step of a conference happened (gebeurtenis): what happened can always be recorded, in any order.
public struct ConferenceEvent: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ConferenceEvent>
    /// Which step.
    public var step: Coded<ConferenceStep>
    /// Its place in the order in which things happened, the lowest first; `nil` if that was not recorded.
    public var rank: Int32?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record of a step.
    public init(
        _ id: Identifier<ConferenceEvent>, _ step: ConferenceStep, rank: Int32? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.step = .known(step)
        self.rank = rank
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, step, rank, knownOn
    }

    /// Reads a step; what is absent was not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<ConferenceEvent>.self, forKey: .id)
        step = try container.decode(Coded<ConferenceStep>.self, forKey: .step)
        // Of a number that is no integer a decoder may lose the path, so the error is made here.
        do { rank = try container.decodeIfPresent(Int32.self, forKey: .rank) } catch {
            throw InvalidValue(
                "rank", allowed: LocalizedText(nl: "een geheel getal van 32 bits", en: "an integer of 32 bits")
            )
            .decodingError(at: container.codingPath + [CodingKeys.rank])
        }
        knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
    }
    #endif
}
