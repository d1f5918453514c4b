public import Domain

/// What of a weighing is recorded on a day, part by part, and what in it is still open (stand van een weging).
///
/// It counts nothing and says of no weighing that it is good: a part that is recorded can be weighed badly, and people
/// judge that. A part that an audience may not see has no line, and nothing in it is said to be open.
public struct WeighingStanding: Hashable, Sendable {
    /// A part of a weighing, in the order in which they are told.
    public enum Part: String, CaseIterable, Hashable, Sendable {
        /// The nature and the seriousness of the unsafety (aard en ernst).
        case seriousness
        /// Whose fundamental rights are violated (fundamentele rechten).
        case rights
        /// What else could help (alternatieven).
        case alternatives
        /// The harm of intervening against the unsafety (proportionaliteit).
        case proportionality
        /// Whether all help that is possible was given first (subsidiariteit).
        case subsidiarity
        /// The risks of unsafety that goes on (schade van wachten).
        case prolongedUnsafety
        /// The risks of intervening (schade van ingrijpen).
        case intervention
        /// Professional knowledge of violence at the table (vakkennis).
        case violenceExpertise
        /// Whether somebody who decided had been with the household.
        case beenWithHousehold
        /// The counter-voices (tegenspraak).
        case counterVoices
        /// The help that goes with the choice (hulp erbij).
        case help
        /// The Board's independent test (onafhankelijke toets).
        case independentTest
        /// Who decided.
        case deciders
        /// The day on which it is to be weighed again.
        case recurrence

        /// Whether only professionals see it, as in the weighing itself.
        var isForProfessionals: Bool {
            switch self {
            case .rights, .alternatives, .counterVoices, .help: true
            default: false
            }
        }
    }

    /// What is recorded of a part.
    public enum Look: String, Hashable, Sendable {
        /// It is recorded: it was weighed, or there is something.
        case recorded
        /// It is recorded that it was not weighed, or that there is none.
        case statedAsNone
        /// Nothing was recorded of it.
        case notRecorded
    }

    /// What is recorded of one part.
    public struct Line: Hashable, Sendable {
        /// The part.
        public let part: Part
        /// What is recorded of it.
        public let look: Look
    }

    /// Something that is recorded and leaves a question.
    public enum OpenPoint: Hashable, Sendable {
        /// Something else could help, and it was not tried.
        case alternativeNotTried(Identifier<WeighedAlternative>)
        /// Something else could help, and what became of it was not recorded.
        case alternativeWithoutOutcome(Identifier<WeighedAlternative>)
        /// A counter-voice was heard, and the choice was not looked at anew because of it.
        case counterVoiceNotTakenUp(Identifier<CounterVoice>)
        /// A counter-voice was heard, and what was done with it was not recorded.
        case counterVoiceWithoutAnswer(Identifier<CounterVoice>)
        /// It cannot be told that this help is given on the day: it did not begin, it ended, or that was not recorded.
        case helpNotShown(Identifier<AccompanyingHelp>)
        /// Who tested independently was not recorded.
        case testerNotRecorded
        /// Whoever tested also decided; whether that is independent people judge.
        case testedByDecider
        /// The day to weigh again is over; whether it was done stands in the other weighings of the file.
        case dayToWeighAgainIsOver(CalendarDate)
        /// A part holds something, and nobody stated that this is all.
        case perhapsMore(Part)
    }

    /// The weighing.
    public let weighing: Identifier<Weighing>
    /// The parts that the audience may see, in their order.
    public let lines: [Line]
    /// What is open in these parts, in the same order, then by identifier.
    public let open: [OpenPoint]

    /// What is recorded of a part; `nil` if the audience may not see it.
    public func look(at part: Part) -> Look? {
        for line in lines where line.part == part { return line.look }
        return nil
    }
}

extension Weighing {
    /// What of it is recorded on a day, part by part, and what is open, as an audience may see it.
    ///
    /// - Parameters:
    ///   - day: The day; what became known later is not read.
    ///   - audience: For whom; of rights, alternatives, counter-voices and help only professionals see anything.
    public func standing(on day: CalendarDate, for audience: Audience) -> WeighingStanding {
        let seen = view(for: audience, on: day)
        var lines: [WeighingStanding.Line] = []
        var open: [WeighingStanding.OpenPoint] = []
        for part in WeighingStanding.Part.allCases where audience == .professional || !part.isForProfessionals {
            lines.append(WeighingStanding.Line(part: part, look: seen.look(at: part)))
            open += seen.openPoints(of: part, on: day)
        }
        return WeighingStanding(weighing: id, lines: lines, open: open)
    }

    private func look(at part: WeighingStanding.Part) -> WeighingStanding.Look {
        switch part {
        case .seriousness: Self.look(weighsSeriousness)
        case .rights: Self.look(rightsViolatedOf)
        case .alternatives: Self.look(alternatives)
        case .proportionality: Self.look(weighsProportionality)
        case .subsidiarity: Self.look(weighsSubsidiarity)
        case .prolongedUnsafety: Self.look(weighsProlongedUnsafety)
        case .intervention: Self.look(weighsIntervention)
        case .violenceExpertise: Self.look(hasViolenceExpertise)
        case .beenWithHousehold: Self.look(hasBeenWithHousehold)
        case .counterVoices: Self.look(counterVoices)
        case .help: Self.look(help)
        case .independentTest: Self.look(independentTest)
        case .deciders: Self.look(decidedBy.map { !$0.isEmpty })
        case .recurrence: Self.look(againOn)
        }
    }

    private static func look(_ fact: Bool?) -> WeighingStanding.Look {
        guard let fact else { return .notRecorded }
        return fact ? .recorded : .statedAsNone
    }

    private static func look<Element>(_ list: Listed<Element>) -> WeighingStanding.Look {
        guard list.isRecorded else { return .notRecorded }
        return list.isEmpty ? .statedAsNone : .recorded
    }

    private static func look<Value>(_ fact: Recorded<Value>) -> WeighingStanding.Look {
        switch fact {
        case .stated: .recorded
        case .statedAsNone: .statedAsNone
        case .notRecorded: .notRecorded
        }
    }

    private func openPoints(of part: WeighingStanding.Part, on day: CalendarDate) -> [WeighingStanding.OpenPoint] {
        switch part {
        case .alternatives: openAlternatives + Self.perhapsMore(alternatives, part)
        case .rights: Self.perhapsMore(rightsViolatedOf, part)
        case .counterVoices: openCounterVoices + Self.perhapsMore(counterVoices, part)
        case .help: openHelp(on: day) + Self.perhapsMore(help, part)
        case .independentTest: openTest
        case .recurrence: openRecurrence(on: day)
        case .seriousness, .proportionality, .subsidiarity, .prolongedUnsafety, .intervention, .violenceExpertise,
            .beenWithHousehold, .deciders:
            []
        }
    }

    private static func perhapsMore<Element>(
        _ list: Listed<Element>, _ part: WeighingStanding.Part
    ) -> [WeighingStanding.OpenPoint] { !list.isEmpty && !list.isStatedComplete ? [.perhapsMore(part)] : [] }

    private var openAlternatives: [WeighingStanding.OpenPoint] {
        var open: [WeighingStanding.OpenPoint] = []
        for alternative in alternatives.sorted(by: { $0.id < $1.id }) {
            switch alternative.standing {
            case .known(.notTried): open.append(.alternativeNotTried(alternative.id))
            case .known(.tried), .known(.declined), .known(.notAvailable): break
            case .unknown, nil: open.append(.alternativeWithoutOutcome(alternative.id))
            }
        }
        return open
    }

    private var openCounterVoices: [WeighingStanding.OpenPoint] {
        var open: [WeighingStanding.OpenPoint] = []
        for voice in counterVoices.sorted(by: { $0.id < $1.id }) {
            switch voice.isTakenUp {
            case true?: break
            case false?: open.append(.counterVoiceNotTakenUp(voice.id))
            case nil: open.append(.counterVoiceWithoutAnswer(voice.id))
            }
        }
        return open
    }

    private func openHelp(on day: CalendarDate) -> [WeighingStanding.OpenPoint] {
        var open: [WeighingStanding.OpenPoint] = []
        for help in help.sorted(by: { $0.id < $1.id }) where !help.isShown(on: day) {
            open.append(.helpNotShown(help.id))
        }
        return open
    }

    private var openTest: [WeighingStanding.OpenPoint] {
        guard case .stated(let test, _) = independentTest else { return [] }
        guard let tester = test.tester else { return [.testerNotRecorded] }
        guard let decidedBy, decidedBy.contains(tester) else { return [] }
        return [.testedByDecider]
    }

    private func openRecurrence(on day: CalendarDate) -> [WeighingStanding.OpenPoint] {
        guard case .stated(let again, _) = againOn, again < day else { return [] }
        return [.dayToWeighAgainIsOver(again)]
    }
}

extension AccompanyingHelp {
    /// Whether it certainly began by a day, and it was recorded that it had not ended by then.
    fileprivate func isShown(on day: CalendarDate) -> Bool {
        guard let from, from.isOnOrBefore(day) == true else { return false }
        switch ended {
        case .stated(let end, _): return end.isOnOrBefore(day) == false
        case .statedAsNone: return true
        case .notRecorded: return false
        }
    }
}
