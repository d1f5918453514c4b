public import Domain

/// A step or activity of a transformation (stap, activiteit): what changes, for whom, and what was learnt from it.
public struct TransformationStep: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<TransformationStep>
    /// What it is, in words of the region; they are never shown in a review.
    public var words: String?
    /// The layers that change themselves by it; `nil` if that was not recorded.
    public var layers: [Coded<ActorLayer>]?
    /// The rings around the family on which it makes people aware or changes something; `nil` if not recorded.
    public var rings: [Coded<SystemRing>]?
    /// How deep it goes; `nil` if that was not recorded.
    public var depths: [Coded<ChangeDepth>]?
    /// The basic principles against which it was held, with a judgement; `nil` if that was not recorded.
    public var assessedAgainst: [Coded<BasicPrinciple>]?
    /// The steps in organisation or network that make this one possible; empty if it was recorded that none does.
    public var facilitatedBy: [Identifier<TransformationStep>]?
    /// The day on which it was taken; stated as none while it was not.
    public var takenOn: Recorded<DateRange>
    /// The day on which those involved look back on it and learn; stated as none if they do not.
    public var learnedOn: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a step of which nothing else was recorded.
    public init(_ id: Identifier<TransformationStep>, words: String? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        self.words = words
        layers = nil
        rings = nil
        depths = nil
        assessedAgainst = nil
        facilitatedBy = nil
        takenOn = .notRecorded
        learnedOn = .notRecorded
        self.knownOn = knownOn
    }

    /// The principles against which it was not held, in their order; `nil` if that cannot be told.
    public var unassessed: [BasicPrinciple]? {
        guard let assessedAgainst else { return nil }
        for code in assessedAgainst where !code.isKnown { return nil }
        return BasicPrinciple.allCases.filter { !assessedAgainst.contains(.known($0)) }
    }

    func asKnown(on day: CalendarDate) -> TransformationStep {
        var known = self
        known.takenOn = takenOn.asKnown(on: day)
        known.learnedOn = learnedOn.asKnown(on: day)
        return known
    }
}
