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
    /// The measures that are considered, asked for or imposed.
    public var measures: Listed<Measure>
    /// The way through the chain.
    public var chain: Recorded<ChainTrajectory>
    /// The conferences.
    public var conferences: Listed<Conference>
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
        measures = []
        chain = .notRecorded
        conferences = []
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
        case formatVersion, id, involvement, statements, conversations, heardOtherwise, phase, dangers, strengths
        case childJudgements, appraisals, instruments, safetyPlan, analysis, assistancePlan, recoveryPlan
        case claimsGoodEnough, stableSafety, weighings, measures, chain, conferences
        case dialogue, integralHelp
    }
    #endif
}
