public import Domain

/// What is recorded about a household that is not safe, and about the help (casus): the subject of the safety rules.
///
/// Everything in it may be missing but the household. It holds no names; free text in it never shows in a review.
public struct CaseFile: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<CaseFile>
    /// The household, and how teams are involved with it.
    public var involvement: Involvement
    /// What people said.
    public var statements: Listed<Statement>
    /// What happened that was unsafe, and who was asked or watched over which periods.
    public var events: Listed<UnsafeEvent>
    /// The conversations with persons concerned.
    public var conversations: Listed<Conversation>
    /// Who was heard in another way, unable to rate or speak.
    public var heardOtherwise: Listed<HeardOtherwise>
    /// The phase of working together, over time.
    public var phase: Timeline<Coded<SafetyPhase>>
    /// The dangers.
    public var dangers: Listed<Danger>
    /// The strengths.
    public var strengths: Listed<DemonstratedStrength>
    /// The judgements about children.
    public var childJudgements: Listed<ChildJudgement>
    /// The appraisals.
    public var appraisals: Listed<Appraisal>
    /// The instruments that were used.
    public var instruments: Listed<InstrumentUse>
    /// The safety plan.
    public var safetyPlan: Recorded<SafetyPlan>
    /// The joint analysis.
    public var analysis: Recorded<HouseholdAnalysis>
    /// The assistance plan.
    public var assistancePlan: Recorded<AssistancePlan>
    /// The recovery plan.
    public var recoveryPlan: Recorded<RecoveryPlan>
    /// Whether somebody calls the safety good enough, by the ratings of the assistance goals.
    public var claimsGoodEnough: Recorded<Bool>
    /// The claim of stable safety.
    public var stableSafety: Recorded<StableSafetyClaim>
    /// The weighings.
    public var weighings: Listed<Weighing>
    /// The judgements that a parent undergoes violence, and what follows from them.
    public var parentsUnderViolence: Listed<ParentUnderViolence>
    /// The day on which the informal network was asked to take part; stated as none if it was not.
    public var networkAsked: Recorded<DateRange>
    /// The help that was slowed to follow somebody's pace.
    public var slowedHelp: Listed<SlowedHelp>
    /// The measures that are considered, asked for or imposed.
    public var measures: Listed<Measure>
    /// The way through the chain.
    public var chain: Recorded<ChainTrajectory>
    /// The conferences.
    public var conferences: Listed<Conference>
    /// How help and cooperation went.
    public var course: CaseCourse
    /// The looks at the most unsafe situations.
    public var topThree: Listed<TopThree> = []
    /// The short summary of how safe it is now.
    public var safetyCard: Recorded<SafetyCard> = .notRecorded
    /// What those concerned brought to professionals.
    public var memberSignals: Listed<MemberSignal> = []
    /// The problems of the household, and which have priority now.
    public var problems: Listed<PrioritisedProblem> = []
    /// Who agrees that these are the most urgent complaints.
    public var urgencyAgreements: Listed<Agreement> = []
    /// The questions to mental health care.
    public var consultations: Listed<Consultation> = []
    /// Who is heard and decides along, how people see it, and what they put beside the file.
    public var dialogue: Dialogue
    /// Help, support and protection as one whole.
    public var integralHelp: IntegralHelp

    /// Makes a case file of which only the household was recorded.
    public init(_ id: Identifier<CaseFile>, _ involvement: Involvement) {
        formatVersion = .current
        self.id = id
        self.involvement = involvement
        statements = []
        events = []
        conversations = []
        heardOtherwise = []
        phase = Timeline()
        dangers = []
        strengths = []
        childJudgements = []
        appraisals = []
        instruments = []
        safetyPlan = .notRecorded
        analysis = .notRecorded
        assistancePlan = .notRecorded
        recoveryPlan = .notRecorded
        claimsGoodEnough = .notRecorded
        stableSafety = .notRecorded
        weighings = []
        parentsUnderViolence = []
        networkAsked = .notRecorded
        slowedHelp = []
        measures = []
        chain = .notRecorded
        conferences = []
        course = CaseCourse()
        dialogue = Dialogue()
        integralHelp = IntegralHelp()
    }

    /// The household.
    public var household: Household {
        get { involvement.household }
        set { involvement.household = newValue }
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, involvement, statements, events, conversations, heardOtherwise, phase, dangers,
            strengths
        case childJudgements, appraisals, instruments, safetyPlan, analysis, assistancePlan, recoveryPlan
        case claimsGoodEnough, stableSafety, weighings, measures, chain, conferences, course
        case topThree, safetyCard, memberSignals, problems, urgencyAgreements, consultations
        case parentsUnderViolence, networkAsked, slowedHelp, dialogue, integralHelp
    }
    #endif
}
