public import Domain

/// Who does what about the underlying problems, and when (hulpverleningsplan).
public struct AssistancePlan: Hashable, Transferable {
    /// The day on which it was made; `nil` if that was not recorded.
    public var on: DateRange?
    /// The persons whom it is for; `nil` if that was not recorded.
    public var persons: [Identifier<Participant>]?
    /// Whether it is about what happens between the members; `nil` if that was not recorded.
    public var coversInteraction: Bool?
    /// Whether it is about individual factors; `nil` if that was not recorded.
    public var coversIndividualFactors: Bool?
    /// Whether it is about factors in the environment; `nil` if that was not recorded.
    public var coversEnvironmentalFactors: Bool?
    /// The goals.
    public var goals: Listed<Goal>
    /// How far work on the risk factors has come.
    public var riskFactors: Listed<RiskFactorProgress>
    /// Who does what, and when.
    public var tasks: Listed<PlanTask>

    /// Makes an assistance plan; what is left out was not recorded.
    public init(
        on day: DateRange? = nil, persons: [Identifier<Participant>]? = nil, coversInteraction: Bool? = nil,
        coversIndividualFactors: Bool? = nil, coversEnvironmentalFactors: Bool? = nil, goals: Listed<Goal> = [],
        riskFactors: Listed<RiskFactorProgress> = [], tasks: Listed<PlanTask> = []
    ) {
        on = day
        self.persons = persons
        self.coversInteraction = coversInteraction
        self.coversIndividualFactors = coversIndividualFactors
        self.coversEnvironmentalFactors = coversEnvironmentalFactors
        self.goals = goals
        self.riskFactors = riskFactors
        self.tasks = tasks
    }

    func view(for audience: Audience, on day: CalendarDate) -> AssistancePlan {
        var view = self
        view.goals = goals.view(for: audience, on: day)
        view.riskFactors = riskFactors.seen(by: audience, on: day)
        view.tasks = tasks.known(on: day)
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case on, persons, coversInteraction, coversIndividualFactors, coversEnvironmentalFactors, goals, riskFactors
        case tasks
    }
    #endif
}

/// What a member needs to recover, in that member's own words.
public struct RecoveryNeed: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// The identifier.
    public let id: Identifier<RecoveryNeed>
    /// Whose need it is.
    public let of: Identifier<Participant>
    /// Who stated it; `nil` if that was not recorded.
    public var statedBy: Identifier<Participant>?
    /// Who else concerned was there when it was stated: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// The words; they are never shown in a review.
    public var words: String?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?

    /// Makes a need.
    public init(
        _ id: Identifier<RecoveryNeed>, of person: Identifier<Participant>, statedBy: Identifier<Participant>? = nil,
        inPresenceOf: [Identifier<Participant>]? = nil, words: String? = nil,
        releasedTo: [Identifier<Participant>]? = nil
    ) {
        self.id = id
        of = person
        self.statedBy = statedBy
        self.inPresenceOf = inPresenceOf
        self.words = words
        release = releasedTo
    }

    /// Whether it was recorded that no other person concerned was there.
    public var wasApart: Bool {
        guard let inPresenceOf else { return false }
        return inPresenceOf.isEmpty
    }

    /// Whose need it is.
    public var voice: Identifier<Participant>? { of }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, of, statedBy, inPresenceOf, words
        case release = "releasedTo"
    }
    #endif
}

/// What members themselves need to recover (herstelplan), and the treatment that is organised.
public struct RecoveryPlan: Hashable, Transferable {
    /// The needs of the members.
    public var needs: Listed<RecoveryNeed>
    /// Whether treatment of trauma or psychological complaints is relevant; `nil` if that was not recorded.
    public var isTreatmentRelevant: Bool?
    /// Whether that treatment is organised; `nil` if that was not recorded.
    public var isTreatmentOrganised: Bool?
    /// The day on which work on recovery began; stated as none if it has not.
    public var startedOn: Recorded<DateRange>

    /// Makes a recovery plan; what is left out was not recorded.
    public init(
        needs: Listed<RecoveryNeed> = [], isTreatmentRelevant: Bool? = nil, isTreatmentOrganised: Bool? = nil,
        startedOn: Recorded<DateRange> = .notRecorded
    ) {
        self.needs = needs
        self.isTreatmentRelevant = isTreatmentRelevant
        self.isTreatmentOrganised = isTreatmentOrganised
        self.startedOn = startedOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case needs, isTreatmentRelevant, isTreatmentOrganised, startedOn
    }
    #endif
}
