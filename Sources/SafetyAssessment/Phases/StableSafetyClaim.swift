public import Domain

/// One person's judgement that safety is good enough, on a day, with others or alone.
public struct SafetyJudgement: Hashable, Transferable, Voiced {
    /// Who.
    public let by: Identifier<Participant>
    /// The day; `nil` if that was not recorded.
    public var on: CalendarDate?
    /// Whether it is good enough; `nil` if that was not recorded.
    public var isGoodEnough: Bool?
    /// With whom it was judged together; `nil` if that was not recorded.
    public var with: [Identifier<Participant>]?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?

    /// Makes a judgement.
    public init(
        by participant: Identifier<Participant>, on day: CalendarDate?, isGoodEnough: Bool?,
        with others: [Identifier<Participant>]? = nil, releasedTo: [Identifier<Participant>]? = nil
    ) {
        by = participant
        on = day
        self.isGoodEnough = isGoodEnough
        with = others
        release = releasedTo
    }

    /// The day, if it is this person's and was made together with others.
    func dayOfJointJudgement(by person: Identifier<Participant>) -> CalendarDate? {
        guard by == person, let with, with.contains(where: { $0 != person }) else { return nil }
        return on
    }

    /// Whose judgement it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case by, on, isGoodEnough, with
        case release = "releasedTo"
    }
    #endif
}

/// The claim that safety has held for a longer time (stabiele veiligheid), with the judgements it rests on.
///
/// It is looked at on a day, condition by condition; it is no state of a household and no gate to a phase.
public struct StableSafetyClaim: Hashable, Transferable {
    /// The judgements of those involved.
    public var judgements: Listed<SafetyJudgement>

    /// Makes a claim.
    public init(_ judgements: Listed<SafetyJudgement> = []) { self.judgements = judgements }

    /// The latest day on which a person judged that it is not good enough; `nil` if there is none.
    func lastNo(of person: Identifier<Participant>) -> CalendarDate? {
        var last: CalendarDate?
        for judgement in judgements where judgement.by == person && judgement.isGoodEnough == false {
            if let on = judgement.on { last = max(last ?? on, on) }
        }
        return last
    }

    /// Whether a person judged on no later day than this one; of two judgements of one day the no counts.
    func isLatest(_ day: CalendarDate?, of person: Identifier<Participant>) -> Bool {
        guard let day else { return false }
        return !judgements.contains { $0.by == person && ($0.on ?? .min) > day }
    }

    /// On how many days a person judged together with others, the first of them and the last; after a day only.
    func jointJudgementDays(
        of person: Identifier<Participant>, after start: CalendarDate? = nil
    ) -> (count: Int, first: CalendarDate?, last: CalendarDate?) {
        var count = 0
        var first: CalendarDate?
        var last: CalendarDate?
        for index in judgements.indices {
            guard let day = judgements[index].dayOfJointJudgement(by: person), start.map({ day > $0 }) ?? true else {
                continue
            }
            first = min(first ?? day, day)
            last = max(last ?? day, day)
            // A day counts once: where it stands first.
            let isRepeated = judgements[..<index].contains { $0.dayOfJointJudgement(by: person) == day }
            if !isRepeated { count += 1 }
        }
        return (count, first, last)
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case judgements
    }
    #endif
}
