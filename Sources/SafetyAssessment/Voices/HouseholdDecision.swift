public import Domain

/// A decision about a household (besluit): whom it concerns, who had a part in it, and who spoke against it on purpose.
///
/// Deciding together is not the same as sitting at one table: whoever was asked apart had a part too.
public struct HouseholdDecision: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// The part that one person had in a decision.
    public struct Part: Hashable, Transferable, Voiced {
        /// Who.
        public let person: Identifier<Participant>
        /// Whether he or she had a part in it; `nil` if that was not recorded.
        public var tookPart: Bool?
        /// Who else concerned was there: nobody if empty, `nil` if that was not recorded.
        public var inPresenceOf: [Identifier<Participant>]?
        /// To whom it was released; `nil` if that was not recorded.
        public var release: [Identifier<Participant>]?
        /// The day on which it became known.
        public var knownOn: CalendarDate?

        /// Makes a part.
        public init(
            _ person: Identifier<Participant>, tookPart: Bool?, inPresenceOf: [Identifier<Participant>]? = nil,
            releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
        ) {
            self.person = person
            self.tookPart = tookPart
            self.inPresenceOf = inPresenceOf
            release = releasedTo
            self.knownOn = knownOn
        }

        /// Whether it was recorded that no other person concerned was there.
        public var wasApart: Bool {
            guard let inPresenceOf else { return false }
            return inPresenceOf.isEmpty
        }

        /// Whose part it is.
        public var voice: Identifier<Participant>? { person }
        /// To whom it was released; nobody if nothing was recorded.
        public var releasedTo: [Identifier<Participant>] { release ?? [] }

        #if !hasFeature(Embedded)
        private enum CodingKeys: String, CodingKey {
            case person, tookPart, inPresenceOf, knownOn
            case release = "releasedTo"
        }
        #endif
    }

    /// The identifier.
    public let id: Identifier<HouseholdDecision>
    /// The words; they are never shown in a review.
    public var words: String?
    /// The persons whom it concerns; `nil` if that was not recorded.
    public var concerns: [Identifier<Participant>]?
    /// The part that each had.
    public var parts: Listed<Part>
    /// Whether it is about using a legal power; `nil` if that was not recorded.
    public var isLegalIntervention: Bool?
    /// Whether somebody judged that dissent is needed; `nil` if that was not recorded.
    public var needsDissent: Bool?
    /// Whether dissent was organised; `nil` if that was not recorded.
    public var isDissentOrganised: Bool?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// To whom it was told; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a decision; what is left out was not recorded.
    public init(
        _ id: Identifier<HouseholdDecision>, words: String? = nil, concerns: [Identifier<Participant>]? = nil,
        parts: Listed<Part> = [], isLegalIntervention: Bool? = nil, needsDissent: Bool? = nil,
        isDissentOrganised: Bool? = nil, on day: DateRange? = nil, releasedTo: [Identifier<Participant>]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.concerns = concerns
        self.parts = parts
        self.isLegalIntervention = isLegalIntervention
        self.needsDissent = needsDissent
        self.isDissentOrganised = isDissentOrganised
        on = day
        release = releasedTo
        self.knownOn = knownOn
    }

    /// It is nobody's own word.
    public var voice: Identifier<Participant>? { nil }
    /// To whom it was told; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    /// The decision as it was known on a day, with the parts that an audience may see.
    ///
    /// Whether dissent was needed and organised is between professionals.
    func view(for audience: Audience, on day: CalendarDate) -> HouseholdDecision {
        var view = self
        view.parts = parts.view(for: audience, on: day) { $0.knownOn }
        guard audience != .professional else { return view }
        view.concerns = concerns.map { persons in persons.filter { audience.sees($0, releasedTo: releasedTo) } }
        view.needsDissent = nil
        view.isDissentOrganised = nil
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, words, concerns, parts, isLegalIntervention, needsDissent, isDissentOrganised, on, knownOn
        case release = "releasedTo"
    }
    #endif
}
