/// A measure that is considered, asked for or imposed (maatregel), with what the sources ask around it.
///
/// Everything but its identifier may be missing. What happened is recorded as events; the state follows from them
/// and no event is refused. Free text in it never shows in a review.
public struct Measure: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The identifier.
    public let id: Identifier<Measure>
    /// The kind; `nil` if that was not recorded.
    public var kind: Coded<CompulsoryMeasureKind>?
    /// Whom it is about: one child, or the person who is banned or supervised; `nil` if that was not recorded.
    public var about: Identifier<Participant>?
    /// The grounds that were given.
    public var grounds: Listed<Coded<MeasureGround>>
    /// What happened.
    public var events: Listed<MeasureEvent>
    /// The organisation that asked for it: never a team as such, which has no powers.
    public var requestedBy: Recorded<Coded<PartyKind>>
    /// Who imposed it.
    public var imposedBy: Recorded<Coded<ImposingAuthority>>
    /// The certified institution that was assigned.
    public var institution: Recorded<InstitutionAssignment>
    /// The organisation that carries it out.
    public var executedBy: Recorded<Coded<PartyKind>>
    /// What it is to bring about.
    public var aim: Recorded<MeasureAim>
    /// When it is foreseen to be closed, or closing to be looked at again, over time.
    public var foreseenEnd: Timeline<DateRange>
    /// Whether a counter-voice was organised around the decision (tegenspraak).
    public var hasOrganisedDissent: Recorded<Bool>
    /// How the situation was mapped with parents and children.
    public var mapping: Recorded<SituationMapping>
    /// The support, care and protection that goes with it.
    public var help: Listed<AccompanyingHelp>
    /// When it was looked at whether the help works.
    public var effectTests: Listed<EffectTest>
    /// Since when the regional safety team is involved; stated as none if it is not.
    public var safetyTeamSince: Recorded<DateRange>
    /// When the youth protection table discussed it (Jeugdbeschermingstafel); stated as none if that was skipped.
    public var youthProtectionTable: Recorded<DateRange>
    /// Whether the Board did triage and gave advice in the case before.
    public var hasBoardPreliminaryWork: Recorded<Bool>
    /// The professionals of the Board who took part in the case before the test.
    public var boardProfessionalsInvolved: Listed<Identifier<Participant>>
    /// The Board's independent test.
    public var independentTest: Recorded<IndependentTest>
    /// The youth protector who is involved from the safety team; stated as none if there is none.
    public var safetyTeamWorker: Recorded<Identifier<Participant>>
    /// The talk on whether that youth protector stays.
    public var workerDiscussion: Recorded<WorkerDiscussion>

    /// Makes a measure of which only the kind, and whom it is about, were recorded.
    public init(
        _ id: Identifier<Measure>, _ kind: CompulsoryMeasureKind? = nil, about person: Identifier<Participant>? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        about = person
        grounds = []
        events = []
        requestedBy = .notRecorded
        imposedBy = .notRecorded
        institution = .notRecorded
        executedBy = .notRecorded
        aim = .notRecorded
        foreseenEnd = Timeline()
        hasOrganisedDissent = .notRecorded
        mapping = .notRecorded
        help = []
        effectTests = []
        safetyTeamSince = .notRecorded
        youthProtectionTable = .notRecorded
        hasBoardPreliminaryWork = .notRecorded
        boardProfessionalsInvolved = []
        independentTest = .notRecorded
        safetyTeamWorker = .notRecorded
        workerDiscussion = .notRecorded
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, kind, about, grounds, events, requestedBy, imposedBy, institution, executedBy, aim, foreseenEnd
        case hasOrganisedDissent, mapping, help, effectTests, safetyTeamSince, youthProtectionTable
        case hasBoardPreliminaryWork, boardProfessionalsInvolved, independentTest, safetyTeamWorker, workerDiscussion
    }
    #endif
}

extension Measure {
    /// The measure as it was known on a day, with what an audience may see.
    ///
    /// Persons and conferences do not see on which grounds it rests, for these are judgements of professionals, nor
    /// the help that protects somebody, for it can tell where that person is. Whether they may know of the measure at
    /// all is up to the whole that contains it. That is a decision of this SDK.
    public func view(for audience: Audience, on day: CalendarDate) -> Measure {
        var view = self
        view.events = events.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.grounds = grounds.asKnown(on: day)
        view.requestedBy = requestedBy.asKnown(on: day)
        view.imposedBy = imposedBy.asKnown(on: day)
        view.institution = institution.asKnown(on: day)
        view.executedBy = executedBy.asKnown(on: day)
        view.aim = aim.asKnown(on: day)
        view.foreseenEnd = foreseenEnd.asKnown(on: day)
        view.hasOrganisedDissent = hasOrganisedDissent.asKnown(on: day)
        view.mapping = mapping.asKnown(on: day)
        view.help = help.asKnown(on: day) { $0.knownOn }
        for index in view.help.entries.indices {
            view.help.entries[index].ended = view.help.entries[index].ended.asKnown(on: day)
        }
        view.effectTests = effectTests.asKnown(on: day) { $0.knownOn ?? $0.on }
        view.safetyTeamSince = safetyTeamSince.asKnown(on: day)
        view.youthProtectionTable = youthProtectionTable.asKnown(on: day)
        view.hasBoardPreliminaryWork = hasBoardPreliminaryWork.asKnown(on: day)
        view.boardProfessionalsInvolved = boardProfessionalsInvolved.asKnown(on: day)
        view.independentTest = independentTest.asKnown(on: day)
        view.safetyTeamWorker = safetyTeamWorker.asKnown(on: day)
        view.workerDiscussion = workerDiscussion.asKnown(on: day)
        guard audience != .professional else { return view }
        view.grounds = []
        view.help.entries = view.help.entries.filter { $0.isTold }
        view.help.complete = nil
        return view
    }

    /// Whether it is known on a day that it was imposed by then, whatever came of it.
    public func isImposed(by day: CalendarDate) -> Bool {
        for event in events where event.step == .known(.imposed) {
            guard let on = event.on, on.isOnOrBefore(day) == true else { continue }
            if event.knownOn.map({ $0 <= day }) ?? true { return true }
        }
        return false
    }

    /// The state on a day (stand), as it follows from the events.
    public func state(on day: CalendarDate) -> ProcessStanding<MeasureState> {
        let known = events.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        return ProcessStanding(
            known.map { event in
                let step = event.step?.member
                return DatedStep(state: step?.state, on: event.on, rank: step.map { $0.rank } ?? 0)
            }, isComplete: known.isStatedComplete, on: day)
    }

    /// Whether a step can be expected next (mogelijk vervolg); what happened can be recorded whatever the answer.
    public func possible(next step: MeasureStep, on day: CalendarDate) -> NextStep {
        switch state(on: day) {
        case .notBegun: [.considered, .requested].contains(step) ? .described : .notDescribed
        case .at(let state): state.nextSteps.contains(step) ? .described : .notDescribed
        case .unknown: .unknown
        }
    }
}

extension MeasureStep {
    fileprivate var rank: Int {
        var rank = 0
        for step in MeasureStep.allCases {
            if step == self { return rank }
            rank += 1
        }
        return rank
    }
}
