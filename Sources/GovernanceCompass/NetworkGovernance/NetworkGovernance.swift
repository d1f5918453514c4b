public import Domain

/// How the parties of a region coordinate their cooperation (governance van een netwerk): its form, its decisions, the
/// voice of households in it, and the checklist over it.
///
/// It is made in daily cooperation and not on paper: what stands here is what was arranged so far. It holds no judgement
/// on a person; what was felt and thought is asked of those who feel and think it.
public struct NetworkGovernance: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<NetworkGovernance>
    /// The day on which the checklist was filled in.
    public var filledOn: Recorded<DateRange>
    /// Who keeps it: contact or coordinator.
    public var contact: Recorded<Identifier<CooperationParticipant>>
    /// How far the cooperation has come, over time.
    public var stage: Timeline<Coded<CooperationStage>>
    /// How many parties take part.
    public var partyCount: Recorded<Int>
    /// How large the network is, as those in it judge.
    public var size: Recorded<Coded<NetworkSize>>
    /// Whether trust among the parties is high, as they judge.
    public var isTrustHigh: Recorded<Bool>
    /// Whether the parties share their goals.
    public var hasSharedGoals: Recorded<Bool>
    /// Whether there is a need for decisiveness (daadkracht).
    public var needsDecisiveness: Recorded<Bool>
    /// Whether there is a need for neutral direction.
    public var needsNeutralDirection: Recorded<Bool>
    /// Whether forms are meant to stand beside each other, as when delegates make policy and an agency executes.
    public var combinesForms: Recorded<Bool>
    /// The form, over time; stated as none while none was chosen.
    public var form: Timeline<Coded<NetworkGovernanceForm>>
    /// The moments at which it was asked whether the form still fits.
    public var formReviews: Listed<FormReview>
    /// What the governance settled.
    public var settled: Recorded<[Coded<GovernanceMatter>]>
    /// What the network gave explicit thought to.
    public var addressed: Recorded<[Coded<GovernanceAspect>]>
    /// What is aligned or arranged across organisations and domains.
    public var aligned: Recorded<[Coded<AlignedMatter>]>
    /// The types of decision that come up.
    public var decisions: Listed<DecisionType>
    /// What each representative may decide: the rows of the mandate matrix (mandateringsmatrix).
    public var mandates: Listed<RepresentationMandate>
    /// How decisions are made.
    public var decisionMaking: Recorded<DecisionMaking>
    /// The ways in which households and those close to them have a voice.
    public var voices: Listed<HouseholdVoice>
    /// What was arranged before they were asked to take part.
    public var preconditions: Recorded<[Coded<ParticipationPrecondition>]>
    /// What was said to the questions of the checklist.
    public var answers: Listed<ChecklistAnswer>
    /// Whether pitfalls were signalled, and what was done.
    public var pitfalls: Listed<PitfallSign>
    /// The agreements of parties.
    public var agreements: Listed<CooperationAgreement>
    /// The standards that parties work by together.
    public var standards: Listed<WorkStandard>
    /// The digital channels across organisations.
    public var channels: Listed<DigitalChannel>
    /// Who supports the cooperation; stated as none while nobody does.
    public var support: Recorded<CollaborationSupport>
    /// What the region agreed on consultation of the ggz; stated as none while nothing was.
    public var consultation: Recorded<ConsultationArrangement>

    /// Makes a governance of which nothing was recorded.
    public init(_ id: Identifier<NetworkGovernance>) {
        formatVersion = .current
        self.id = id
        filledOn = .notRecorded
        contact = .notRecorded
        stage = Timeline()
        partyCount = .notRecorded
        size = .notRecorded
        isTrustHigh = .notRecorded
        hasSharedGoals = .notRecorded
        needsDecisiveness = .notRecorded
        needsNeutralDirection = .notRecorded
        combinesForms = .notRecorded
        form = Timeline()
        formReviews = []
        settled = .notRecorded
        addressed = .notRecorded
        aligned = .notRecorded
        decisions = []
        mandates = []
        decisionMaking = .notRecorded
        voices = []
        preconditions = .notRecorded
        answers = []
        pitfalls = []
        agreements = []
        standards = []
        channels = []
        support = .notRecorded
        consultation = .notRecorded
    }

    /// The governance as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> NetworkGovernance {
        var view = self
        view.filledOn = filledOn.asKnown(on: day)
        view.contact = contact.asKnown(on: day)
        view.stage = stage.asKnown(on: day)
        view.partyCount = partyCount.asKnown(on: day)
        view.size = size.asKnown(on: day)
        view.isTrustHigh = isTrustHigh.asKnown(on: day)
        view.hasSharedGoals = hasSharedGoals.asKnown(on: day)
        view.needsDecisiveness = needsDecisiveness.asKnown(on: day)
        view.needsNeutralDirection = needsNeutralDirection.asKnown(on: day)
        view.combinesForms = combinesForms.asKnown(on: day)
        view.form = form.asKnown(on: day)
        view.formReviews = formReviews.asKnown(on: day) { $0.knownOn }
        view.settled = settled.asKnown(on: day)
        view.addressed = addressed.asKnown(on: day)
        view.aligned = aligned.asKnown(on: day)
        view.decisions = decisions.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.mandates = mandates.asKnown(on: day) { $0.knownOn }
        view.decisionMaking = decisionMaking.asKnown(on: day)
        view.voices = voices.asKnown(on: day) { $0.knownOn }
        view.preconditions = preconditions.asKnown(on: day)
        view.answers = answers.asKnown(on: day) { $0.knownOn }
        view.pitfalls = pitfalls.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.agreements = agreements.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.standards = standards.asKnown(on: day) { $0.knownOn }
        view.channels = channels.asKnown(on: day) { $0.knownOn }
        view.support = support.asKnown(on: day)
        view.consultation = consultation.asKnown(on: day)
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, filledOn, contact, stage, partyCount, size, isTrustHigh, hasSharedGoals
        case needsDecisiveness, needsNeutralDirection, combinesForms, form, formReviews, settled, addressed, aligned
        case decisions, mandates, decisionMaking, voices, preconditions, answers, pitfalls, agreements, standards
        case channels, support, consultation
    }
    #endif
}
