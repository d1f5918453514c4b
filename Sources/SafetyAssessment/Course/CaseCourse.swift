public import Domain

/// How help and cooperation went (verloop): who was helped when, which domains worked at it, in which stages, and where
/// somebody left the usual path.
public struct CaseCourse: Hashable, Transferable {
    /// The help that members got.
    public var help: Listed<HelpPeriod>
    /// The domains of policy that work at it.
    public var domains: Listed<DomainEffort>
    /// The stages of an approach that has them.
    public var stages: Listed<ApproachStagePeriod>
    /// Where somebody left the usual path.
    public var departures: Listed<UsualPathDeparture>

    /// Makes a course; what is left out was not recorded.
    public init(
        help: Listed<HelpPeriod> = [], domains: Listed<DomainEffort> = [],
        stages: Listed<ApproachStagePeriod> = [], departures: Listed<UsualPathDeparture> = []
    ) {
        self.help = help
        self.domains = domains
        self.stages = stages
        self.departures = departures
    }

    /// The course as it was known on a day, with what an audience may see.
    ///
    /// Why somebody left the usual path is professionals' own: persons and conferences do not see that it is recorded. That
    /// is a decision of this SDK.
    func view(for audience: Audience, on day: CalendarDate) -> CaseCourse {
        var view = self
        view.help = help.asKnown(on: day) { $0.knownOn }
        view.domains = domains.asKnown(on: day) { $0.knownOn }
        view.stages = stages.asKnown(on: day) { $0.knownOn }
        guard audience == .professional else {
            view.departures = []
            return view
        }
        view.departures = departures.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        for index in view.departures.entries.indices {
            view.departures.entries[index].reason = view.departures.entries[index].reason.asKnown(on: day)
        }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case help, domains, stages, departures
    }
    #endif
}

#if !hasFeature(Embedded)
extension KeyedDecodingContainer {
    /// Reads a course; a key that is absent or null has nothing recorded.
    func decode(_ type: CaseCourse.Type, forKey key: Key) throws -> CaseCourse {
        try decodeIfPresent(type, forKey: key) ?? CaseCourse()
    }
}

extension KeyedEncodingContainer {
    /// Writes a course; one of which nothing was recorded leaves no key.
    mutating func encode(_ course: CaseCourse, forKey key: Key) throws {
        guard course != CaseCourse() else { return }
        try encodeIfPresent(course, forKey: key)
    }
}
#endif
