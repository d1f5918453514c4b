/// What a review needs besides its subject: the day, for whom, what was chosen, adopted and answered.
public struct ReviewContext: Hashable, Sendable {
    /// The reference day; a review reads nothing that became known after it.
    public var day: CalendarDate
    /// For whom the review is made.
    public var audience: Audience
    /// The values chosen where the sources leave them open.
    public var policy: Policy
    /// The scopes that this region has adopted.
    public var adopted: [Scope]
    /// What people answered to prompts.
    public var attestations: [Attestation]
    /// Recorded departures from rules.
    public var deviations: [Deviation]
    /// Circumstances that are known beside the subject, for a tool that has no case file; they go before what a
    /// detector finds.
    public var circumstances: [KnownCircumstance]

    /// A circumstance that is known to hold or not to hold.
    public struct KnownCircumstance: Hashable, Sendable {
        /// The circumstance.
        public let circumstance: Circumstance
        /// Whether it holds.
        public let holds: Bool

        /// States whether a circumstance holds.
        public init(_ circumstance: Circumstance, holds: Bool) {
            self.circumstance = circumstance
            self.holds = holds
        }
    }

    /// Makes a context; only the day has no default.
    public init(
        on day: CalendarDate, for audience: Audience = .professional, policy: Policy = Policy(), adopted: [Scope] = [],
        attestations: [Attestation] = [], deviations: [Deviation] = [], circumstances: [KnownCircumstance] = []
    ) {
        self.day = day
        self.audience = audience
        self.policy = policy
        self.adopted = adopted
        self.attestations = attestations
        self.deviations = deviations
        self.circumstances = circumstances
    }

    /// The context with nothing that its audience may not see.
    @usableFromInline func view() -> ReviewContext {
        if audience == .professional { return self }
        var context = self
        context.attestations = attestations.filter { $0.isVisible(to: audience) }
        context.deviations = deviations.filter { $0.isVisible(to: audience) }
        // What professionals know of danger can put somebody in danger who reads it too soon.
        context.circumstances = []
        return context
    }
}
