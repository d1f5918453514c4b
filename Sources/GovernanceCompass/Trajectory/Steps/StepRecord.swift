public import Domain

/// What was recorded of one step of the trajectory (stand van een stap): when it was done, by whom, and with whom.
///
/// A step can be done in any order and begun again; what happened is always recorded.
public struct StepRecord: Hashable, Identifiable, Transferable {
    /// The step.
    public let step: KompasStep
    /// The day on which it was begun; stated as none while it was not.
    public var begunOn: Recorded<DateRange>
    /// The day on which there was a draft of its result; stated as none while there is none.
    public var draftedOn: Recorded<DateRange>
    /// The day on which the draft was put to those whom it concerns; stated as none while it was not.
    public var consultedOn: Recorded<DateRange>
    /// The day on which its result had the support that it needs; stated as none while it does not.
    public var endorsedOn: Recorded<DateRange>
    /// The times that it was begun again.
    public var reopenings: Listed<StepReopening>
    /// The layers that are the first to act in it.
    public var ledBy: Recorded<[Coded<ActorLayer>]>
    /// The groups with whom it is worked out.
    public var consulted: Recorded<[Coded<ConsultedGroup>]>
    /// The groups that are more prominent in it.
    public var prominent: Recorded<[Coded<ConsultedGroup>]>
    /// What households gave back in it.
    public var feedback: Listed<HouseholdFeedback>
    /// The day on which the record was made; always known if `nil`.
    public var knownOn: CalendarDate?

    /// The step: a trajectory has one record of each.
    public var id: KompasStep { step }

    /// Makes a record of a step of which nothing else was recorded.
    public init(_ step: KompasStep, knownOn: CalendarDate? = nil) {
        self.step = step
        begunOn = .notRecorded
        draftedOn = .notRecorded
        consultedOn = .notRecorded
        endorsedOn = .notRecorded
        reopenings = []
        ledBy = .notRecorded
        consulted = .notRecorded
        prominent = .notRecorded
        feedback = []
        self.knownOn = knownOn
    }

    /// How far it is on a day; `nil` where what was recorded leaves that open.
    ///
    /// The last thing that was done tells it: a result with support counts as such, also if no draft was recorded.
    public func state(on day: CalendarDate) -> StepState? {
        let known = asKnown(on: day)
        for reopening in known.reopenings {
            guard let isPast = reopening.on?.isOnOrBefore(day) else { return nil }
            guard isPast else { continue }
            guard let isClosed = Self.isDone(reopening.endorsedAgainOn, on: day) else { return nil }
            if !isClosed { return .reopened }
        }
        let course: [(Recorded<DateRange>, StepState)] = [
            (known.endorsedOn, .endorsed), (known.consultedOn, .consulted), (known.draftedOn, .drafted),
            (known.begunOn, .inProgress),
        ]
        for (moment, state) in course {
            guard let isDone = Self.isDone(moment, on: day) else { return nil }
            if isDone { return state }
        }
        return .notBegun
    }

    private static func isDone(_ moment: Recorded<DateRange>, on day: CalendarDate) -> Bool? {
        switch moment.asKnown(on: day) {
        case .stated(let date, _): date.isOnOrBefore(day)
        case .statedAsNone: false
        case .notRecorded: nil
        }
    }

    func asKnown(on day: CalendarDate) -> StepRecord {
        var known = self
        known.begunOn = begunOn.asKnown(on: day)
        known.draftedOn = draftedOn.asKnown(on: day)
        known.consultedOn = consultedOn.asKnown(on: day)
        known.endorsedOn = endorsedOn.asKnown(on: day)
        known.reopenings = reopenings.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        known.ledBy = ledBy.asKnown(on: day)
        known.consulted = consulted.asKnown(on: day)
        known.prominent = prominent.asKnown(on: day)
        known.feedback = feedback.asKnown(on: day) { $0.knownOn }
        return known
    }

    /// One record of several entries of the same step: where they say different things, nothing can be read.
    static func joined(_ step: KompasStep, _ entries: [StepRecord]) -> StepRecord {
        if entries.count == 1, let only = entries.first { return only }
        var record = StepRecord(step)
        record.begunOn = Recorded.agreed(entries.map { $0.begunOn })
        record.draftedOn = Recorded.agreed(entries.map { $0.draftedOn })
        record.consultedOn = Recorded.agreed(entries.map { $0.consultedOn })
        record.endorsedOn = Recorded.agreed(entries.map { $0.endorsedOn })
        record.ledBy = Recorded.agreed(entries.map { $0.ledBy })
        record.consulted = Recorded.agreed(entries.map { $0.consulted })
        record.prominent = Recorded.agreed(entries.map { $0.prominent })
        record.reopenings = Listed.gathered(entries.map { $0.reopenings })
        record.feedback = Listed.gathered(entries.map { $0.feedback })
        return record
    }
}

extension Recorded where Value: Equatable {
    /// What several entries say of one thing: not recorded if they say different things.
    static func agreed(_ entries: [Recorded]) -> Recorded {
        var agreed = Recorded.notRecorded
        for entry in entries where entry.provenance != nil {
            if agreed.provenance == nil { agreed = entry }
            if agreed.value != entry.value { return .notRecorded }
        }
        return agreed
    }
}

extension Listed {
    /// The entries of several lists about one thing; complete if one of them was stated to be.
    static func gathered(_ lists: [Listed]) -> Listed {
        var gathered = Listed([], complete: nil)
        for list in lists {
            gathered.entries += list.entries
            if gathered.complete == nil { gathered.complete = list.complete }
        }
        return gathered
    }
}

/// That a step was begun again (heropening), and whether its result has support again.
public struct StepReopening: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<StepReopening>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Why; `nil` if that was not recorded.
    public var reason: Coded<ReopeningReason>?
    /// The day on which the result had support again; stated as none while it does not.
    public var endorsedAgainOn: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a reopening; what is left out was not recorded.
    public init(
        _ id: Identifier<StepReopening>, on day: DateRange? = nil, because reason: ReopeningReason? = nil,
        endorsedAgainOn: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.reason = reason.map { .known($0) }
        self.endorsedAgainOn = endorsedAgainOn
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> StepReopening {
        var known = self
        known.endorsedAgainOn = endorsedAgainOn.asKnown(on: day)
        return known
    }
}

/// That households said how they experience help and cooperation (feedback van huishoudens), and whether it was used.
///
/// It holds no word of them and leads to no household and no case: who speaks must not have to fear for it.
public struct HouseholdFeedback: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<HouseholdFeedback>
    /// The day on which it was gathered; `nil` if that was not recorded.
    public var gatheredOn: DateRange?
    /// Whether something was done with it, in the judgement of those who gave it or were told; `nil` if that was not
    /// recorded.
    public var isUsed: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<HouseholdFeedback>, gatheredOn: DateRange? = nil, isUsed: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.gatheredOn = gatheredOn
        self.isUsed = isUsed
        self.knownOn = knownOn
    }
}
