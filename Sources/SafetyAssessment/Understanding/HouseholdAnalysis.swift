public import Domain

/// What those concerned and professionals understand together (gezamenlijke analyse).
public struct HouseholdAnalysis: Hashable, Transferable, ReviewSubject, Discreet {
    /// Those concerned who have a voice of their own; a case file fills this in from its household.
    public var concerned: [Identifier<Participant>]?
    /// Whether that is everyone concerned; `nil` if nobody stated so.
    ///
    /// A case file fills this in from its household.
    public var isConcernedComplete: Bool?
    /// Those of them of whom a case file does not know whether they are born; it is not written.
    var perhapsUnborn: [Identifier<Participant>] = []
    /// The conversations that it rests on.
    public var conversations: Listed<Conversation>
    /// The persons whom it covers; `nil` if that was not recorded.
    public var persons: [Identifier<Participant>]?
    /// The domains of life that it covers, in the words of the team; `nil` if that was not recorded.
    public var domains: [String]?
    /// Whether it covers the social context; `nil` if that was not recorded.
    public var coversSocialContext: Bool?
    /// Whether it covers strengths and what works; `nil` if that was not recorded.
    public var coversStrengths: Bool?
    /// How far it is shared and explains.
    public var shared: SharedAnalysis

    /// By which method it was made; `nil` if that was not recorded.
    public var method: Coded<AnalysisMethod>?
    /// Whose task it was taken to be; `nil` if that was not recorded.
    public var performer: Coded<AnalysisPerformer>?
    /// The steps of an explanatory analysis that were taken.
    public var steps: Listed<ExplanatoryStepTaken> = []
    /// What plays a part.
    public var factors: Listed<AnalysisFactor> = []
    /// The patterns that it names.
    public var patterns: Listed<AnalysisPattern> = []
    /// The levels that were looked at and on which nothing was found; `nil` if that was not recorded.
    public var levelsConsidered: [Coded<ExplanatoryLevel>]?
    /// The organisations and teams that worked with the household then, and whether they took part.
    public var parties: Listed<AnalysisParty> = []
    /// Whether strengthening resilience and using people's own surroundings play a part in it; `nil` if not recorded.
    public var buildsOnResilience: Bool?
    /// Whether it looks at underlying problems beside safety now; `nil` if that was not recorded.
    public var coversUnderlyingProblems: Bool?
    /// Of whom it was looked at whether they are safe; `nil` if that was not recorded.
    public var safetyLookedAt: [Identifier<Participant>]?
    /// Whether a child was judged unsafe; a case file fills this in from its judgements.
    public var isChildUnsafe: Bool?
    /// For what it was used.
    public var uses: Listed<AnalysisUse> = []
    /// Load and capacity as people see them.
    public var balance: Recorded<BalanceModel> = .notRecorded
    /// What people answered to the questions that the violence profiles help to ask.
    public var profileAnswers: Listed<ProfileAnswer> = []

    /// Makes an analysis; what is left out was not recorded.
    public init(
        concerned: [Identifier<Participant>]? = nil, conversations: Listed<Conversation> = [],
        persons: [Identifier<Participant>]? = nil, domains: [String]? = nil, coversSocialContext: Bool? = nil,
        coversStrengths: Bool? = nil, shared: SharedAnalysis = SharedAnalysis()
    ) {
        self.concerned = concerned
        self.conversations = conversations
        self.persons = persons
        self.domains = domains
        self.coversSocialContext = coversSocialContext
        self.coversStrengths = coversStrengths
        self.shared = shared
    }

    /// The analysis as it was known on a day, with what an audience may see.
    ///
    /// What somebody told, answered or contributed is that person's own. The judgement that a child is unsafe, what the
    /// analysis was used for, and what is seen as load or capacity of somebody, are professionals' and hidden from
    /// persons and conferences. That is a decision of this SDK.
    public func view(for audience: Audience, on day: CalendarDate) -> HouseholdAnalysis {
        var view = self
        view.conversations = conversations.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.shared = shared.view(for: audience, on: day)
        view.steps = steps.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.factors = factors.view(for: audience, on: day) { $0.knownOn }
        view.patterns = patterns.asKnown(on: day) { $0.knownOn }
        view.parties = parties.asKnown(on: day) { $0.knownOn }
        view.uses = uses.asKnown(on: day) { $0.knownOn }
        view.balance = balance.asKnown(on: day).map { $0.asKnown(on: day) }
        view.profileAnswers = profileAnswers.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        if audience != .professional {
            // A pattern names factors that others told, in professionals' words.
            view.patterns = []
            view.uses = []
            view.balance = .notRecorded
            view.isChildUnsafe = nil
        }
        return view
    }

    /// The analysis with those concerned of a household, as far as that recorded them: it leaves nobody out.
    func concerning(_ household: Household) -> HouseholdAnalysis {
        var filled = self
        filled.concerned = household.concerned.isRecorded ? household.voices : nil
        filled.isConcernedComplete = household.concerned.isStatedComplete ? true : nil
        for person in household.concerned where person.birth == nil { filled.perhapsUnborn.append(person.id) }
        return filled
    }

    /// The analysis with what a file holds of judgements that a child is unsafe: one that says so, or all that do not.
    func judged(by judgements: Listed<ChildJudgement>) -> HouseholdAnalysis {
        var filled = self
        filled.isChildUnsafe = judgements.isStatedComplete ? false : nil
        for judgement in judgements where judgement.subject != .known(.developmentalThreat) {
            switch (judgement.subject, judgement.holds) {
            case (.known(.unsafety), true?):
                filled.isChildUnsafe = true
                return filled
            case (.known(.unsafety), false?): break
            default: filled.isChildUnsafe = nil
            }
        }
        return filled
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case concerned, isConcernedComplete, conversations, persons, domains, coversSocialContext, coversStrengths,
            shared
        case method, performer, steps, factors, patterns, levelsConsidered, parties
        case buildsOnResilience, coversUnderlyingProblems, safetyLookedAt, isChildUnsafe, uses, balance, profileAnswers
    }
    #endif
}
