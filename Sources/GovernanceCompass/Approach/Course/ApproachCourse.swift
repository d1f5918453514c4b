public import Domain

/// How an approach began, where it is lodged, and whether it grows (verloop van een aanpak).
public struct ApproachCourse: Hashable, Transferable {
    /// Whether it began as a pilot.
    public var isPilot: Recorded<Bool> = .notRecorded
    /// The day on which it started; stated as none while it did not.
    public var startedOn: Recorded<DateRange> = .notRecorded
    /// The day on which those involved talked about its concrete aims; stated as none while they did not.
    public var aimsDiscussedOn: Recorded<DateRange> = .notRecorded
    /// Whether it is being put into practice, or was.
    public var isImplemented: Recorded<Bool> = .notRecorded
    /// Whether that is lodged within the municipality.
    public var isLodgedInMunicipality: Recorded<Bool> = .notRecorded
    /// Whether the municipality designs the chain.
    public var isChainDesignedByMunicipality: Recorded<Bool> = .notRecorded
    /// Whether it is extended to other places or partners.
    public var isExtended: Recorded<Bool> = .notRecorded

    /// Makes a course of which nothing was recorded.
    public init() {}

    func asKnown(on day: CalendarDate) -> ApproachCourse {
        var known = self
        known.isPilot = isPilot.asKnown(on: day)
        known.startedOn = startedOn.asKnown(on: day)
        known.aimsDiscussedOn = aimsDiscussedOn.asKnown(on: day)
        known.isImplemented = isImplemented.asKnown(on: day)
        known.isLodgedInMunicipality = isLodgedInMunicipality.asKnown(on: day)
        known.isChainDesignedByMunicipality = isChainDesignedByMunicipality.asKnown(on: day)
        known.isExtended = isExtended.asKnown(on: day)
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case isPilot, startedOn, aimsDiscussedOn, isImplemented, isLodgedInMunicipality, isChainDesignedByMunicipality
        case isExtended
    }
    #endif
}
