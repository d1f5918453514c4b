public import Domain

/// An agreement that parties laid down (samenwerkingsovereenkomst, convenant): beside informal relations, not in their
/// place.
public struct CooperationAgreement: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<CooperationAgreement>
    /// The parties to it; `nil` if that was not recorded.
    public var parties: [Identifier<NetworkParty>]?
    /// What it lays down; `nil` if that was not recorded.
    public var contents: [Coded<AgreementContent>]?
    /// The day on which it was agreed; stated as none while it is a draft.
    public var agreedOn: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an agreement.
    public init(
        _ id: Identifier<CooperationAgreement>, of parties: [Identifier<NetworkParty>]? = nil,
        contents: [AgreementContent]? = nil, agreedOn: Recorded<DateRange> = .notRecorded,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.parties = parties
        self.contents = contents.map { contents in contents.map { .known($0) } }
        self.agreedOn = agreedOn
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> CooperationAgreement {
        var known = self
        known.agreedOn = agreedOn.asKnown(on: day)
        return known
    }
}

/// A standard that parties work by together (standaard): a help, from which professionals may depart.
public struct WorkStandard: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<WorkStandard>
    /// What kind of standard it is; `nil` if that was not recorded.
    public var kind: Coded<StandardKind>?
    /// Whether it says that professionals may depart from it; `nil` if that was not recorded.
    public var allowsDeviation: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a standard.
    public init(
        _ id: Identifier<WorkStandard>, _ kind: StandardKind? = nil, allowsDeviation: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.allowsDeviation = allowsDeviation
        self.knownOn = knownOn
    }
}

/// A digital channel across organisations (digitale communicatie).
public struct DigitalChannel: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<DigitalChannel>
    /// What it serves first; `nil` if that was not recorded.
    public var serves: Coded<ChannelPurpose>?
    /// Whether it was made together with those who use it; `nil` if that was not recorded.
    public var isMadeWithUsers: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a channel.
    public init(
        _ id: Identifier<DigitalChannel>, serves purpose: ChannelPurpose? = nil, isMadeWithUsers: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        serves = purpose.map { .known($0) }
        self.isMadeWithUsers = isMadeWithUsers
        self.knownOn = knownOn
    }
}

/// Somebody who supports the cooperation, so that those who help can give their time to households
/// (samenwerkingsondersteuning).
public struct CollaborationSupport: Hashable, Transferable {
    /// Who does; `nil` if that was not recorded.
    public var by: Identifier<CooperationParticipant>?
    /// What is done; `nil` if that was not recorded.
    public var tasks: [Coded<SupportTask>]?

    /// Makes a support.
    public init(by participant: Identifier<CooperationParticipant>? = nil, tasks: [SupportTask]? = nil) {
        by = participant
        self.tasks = tasks.map { tasks in tasks.map { .known($0) } }
    }
}

/// What a region agreed on consultation of the ggz (consultatiefunctie ggz).
public struct ConsultationArrangement: Hashable, Transferable {
    /// The kinds of party that agreed; `nil` if that was not recorded.
    public var parties: [Coded<NetworkPartyKind>]?
    /// Whether it fits what the social domain and the ggz providers need, as they judge; `nil` if that was not
    /// recorded.
    public var fitsNeeds: Bool?
    /// Whether it runs through a mental health network (mentaal gezondheidsnetwerk); `nil` if that was not recorded.
    public var runsThroughMentalHealthNetwork: Bool?

    /// Makes an arrangement.
    public init(
        of parties: [NetworkPartyKind]? = nil, fitsNeeds: Bool? = nil, runsThroughMentalHealthNetwork: Bool? = nil
    ) {
        self.parties = parties.map { parties in parties.map { .known($0) } }
        self.fitsNeeds = fitsNeeds
        self.runsThroughMentalHealthNetwork = runsThroughMentalHealthNetwork
    }
}
