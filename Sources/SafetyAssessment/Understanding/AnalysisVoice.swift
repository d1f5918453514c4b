public import Domain

/// The part of one person in a joint analysis (stem in de analyse): whether he or she contributed and has a place in it.
public struct AnalysisVoice: Hashable, Transferable, Voiced, Discreet {
    /// Whose voice it is.
    public let of: Identifier<Participant>
    /// Whether this person took an active part; `nil` if that was not recorded.
    public var contributed: Bool?
    /// Whether somebody brought in how this person is, who cannot speak yet or any more; `nil` if not recorded.
    public var wasHeardOtherwise: Bool?
    /// Why not, or not yet, in words that are never shown in a review; stated as none if there is no reason.
    public var whyNot: Recorded<String>
    /// Whether how this person sees it was heard; `nil` if that was not recorded.
    public var isHeard: Bool?
    /// Whether it has a place in the analysis; `nil` if that was not recorded.
    public var hasPlace: Bool?
    /// Who else concerned was there: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a voice; what is left out was not recorded.
    public init(
        _ person: Identifier<Participant>, contributed: Bool? = nil, wasHeardOtherwise: Bool? = nil,
        whyNot: Recorded<String> = .notRecorded, isHeard: Bool? = nil, hasPlace: Bool? = nil,
        inPresenceOf: [Identifier<Participant>]? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        of = person
        self.contributed = contributed
        self.wasHeardOtherwise = wasHeardOtherwise
        self.whyNot = whyNot
        self.isHeard = isHeard
        self.hasPlace = hasPlace
        self.inPresenceOf = inPresenceOf
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whether it was recorded that no other person concerned was there.
    public var wasApart: Bool {
        guard let inPresenceOf else { return false }
        return inPresenceOf.isEmpty
    }

    /// Whose voice it is.
    public var voice: Identifier<Participant>? { of }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case of, contributed, wasHeardOtherwise, whyNot, isHeard, hasPlace, inPresenceOf, knownOn
        case release = "releasedTo"
    }
    #endif
}
