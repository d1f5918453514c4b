public import Domain

/// A task of the core group and who takes it up (taakverdeling in de kerngroep).
public struct CoreGroupDuty: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<CoreGroupDuty>
    /// The task; `nil` if that was not recorded.
    public var task: Coded<CoreGroupTask>?
    /// Those who take it up; empty if it was recorded that nobody does, `nil` if that was not recorded.
    public var owners: [Identifier<CooperationParticipant>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a duty; what is left out was not recorded.
    public init(
        _ id: Identifier<CoreGroupDuty>, _ task: CoreGroupTask? = nil,
        by owners: [Identifier<CooperationParticipant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.task = task.map { .known($0) }
        self.owners = owners
        self.knownOn = knownOn
    }
}

/// Who drives the process of the cooperation (voorzitter, coördinator of trekker).
public struct ProcessLead: Hashable, Transferable {
    /// Who; `nil` if that was not recorded.
    public var participant: Identifier<CooperationParticipant>?
    /// As what; `nil` if that was not recorded.
    public var role: Coded<ProcessLeadRole>?
    /// Whether the position is independent of the parties; `nil` if that was not recorded.
    public var isIndependent: Bool?

    /// Makes a lead; what is left out was not recorded.
    public init(
        _ participant: Identifier<CooperationParticipant>? = nil, as role: ProcessLeadRole? = nil,
        isIndependent: Bool? = nil
    ) {
        self.participant = participant
        self.role = role.map { .known($0) }
        self.isIndependent = isIndependent
    }
}

/// A task of leadership in the cooperation, and where it lies (leiderschapstaak).
public struct LeadershipTask: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<LeadershipTask>
    /// The party that takes it up; `nil` if that was not recorded.
    public var party: Identifier<NetworkParty>?
    /// The level; `nil` if that was not recorded.
    public var level: Coded<LeadershipLevel>?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a task; what is left out was not recorded.
    public init(
        _ id: Identifier<LeadershipTask>, of party: Identifier<NetworkParty>? = nil, at level: LeadershipLevel? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.party = party
        self.level = level.map { .known($0) }
        self.knownOn = knownOn
    }
}

/// The place that an expert by experience has in the cooperation (vaste plek), as that person says it is.
public struct ExperiencePlace: Hashable, Identifiable, Transferable {
    /// The expert by experience.
    public let id: Identifier<CooperationParticipant>
    /// Whether the expert joined in time, as the expert says; `nil` if that was not recorded.
    public var joinedInTime: Bool?
    /// Whether the expert co-decides on what matters, as the expert says; `nil` if that was not recorded.
    public var coDecides: Bool?
    /// Whether the expert finds the contribution recognised; `nil` if that was not recorded.
    public var feelsRecognised: Bool?
    /// What is agreed; `nil` if that was not recorded.
    public var agreements: [Coded<ExperienceAgreement>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a place; what is left out was not recorded.
    public init(
        of expert: Identifier<CooperationParticipant>, joinedInTime: Bool? = nil, coDecides: Bool? = nil,
        feelsRecognised: Bool? = nil, agreements: [ExperienceAgreement]? = nil, knownOn: CalendarDate? = nil
    ) {
        id = expert
        self.joinedInTime = joinedInTime
        self.coDecides = coDecides
        self.feelsRecognised = feelsRecognised
        self.agreements = agreements.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }
}
