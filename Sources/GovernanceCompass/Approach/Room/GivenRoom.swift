public import Domain

/// Room to act that a layer gave to those who do the work (gegeven ruimte), and whether it was felt there.
///
/// Given and felt stand side by side; neither follows from the other. Whether it is felt is what professionals said
/// together or without a name.
public struct GivenRoom: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<GivenRoom>
    /// The layer that gave it; `nil` if that was not recorded.
    public var by: Coded<ActorLayer>?
    /// The day on which it was given; `nil` if that was not recorded.
    public var givenOn: DateRange?
    /// The day on which professionals were asked whether they feel it; stated as none while they were not.
    public var askedOn: Recorded<DateRange>
    /// Whether they feel it.
    public var isFelt: Recorded<Bool>
    /// The day on which the difference was talked about, where it is not felt; stated as none while it was not.
    public var discussedOn: Recorded<DateRange>
    /// The day on which this was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes it; what is left out was not recorded.
    public init(
        _ id: Identifier<GivenRoom>, by layer: ActorLayer? = nil, on givenOn: DateRange? = nil,
        askedOn: Recorded<DateRange> = .notRecorded, isFelt: Recorded<Bool> = .notRecorded,
        discussedOn: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        by = layer.map { .known($0) }
        self.givenOn = givenOn
        self.askedOn = askedOn
        self.isFelt = isFelt
        self.discussedOn = discussedOn
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> GivenRoom {
        var known = self
        known.askedOn = askedOn.asKnown(on: day)
        known.isFelt = isFelt.asKnown(on: day)
        known.discussedOn = discussedOn.asKnown(on: day)
        return known
    }
}

/// That it was looked at where obstacles lie and how to remove them (zicht op belemmeringen).
public struct ObstacleView: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ObstacleView>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether it says how they can be removed; `nil` if that was not recorded.
    public var tellsHowToRemove: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a view.
    public init(
        _ id: Identifier<ObstacleView>, on day: DateRange? = nil, tellsHowToRemove: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.tellsHowToRemove = tellsHowToRemove
        self.knownOn = knownOn
    }
}
