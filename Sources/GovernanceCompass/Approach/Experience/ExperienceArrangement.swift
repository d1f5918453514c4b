public import Domain

/// The place of experience in an approach (plek van ervaringskennis).
public struct ExperienceArrangement: Hashable, Transferable {
    /// Whether experts by experience take part.
    public var involvesExperts: Recorded<Bool> = .notRecorded
    /// Whether their role is clear.
    public var isRoleClear: Recorded<Bool> = .notRecorded
    /// Whether their role is bounded.
    public var isRoleBounded: Recorded<Bool> = .notRecorded
    /// Their place where cases are treated; stated as none if they have none.
    public var place: Recorded<ExpertContribution> = .notRecorded
    /// Whether they are involved in help itself.
    public var areExpertsInHelp: Recorded<Bool> = .notRecorded
    /// Whether professionals, taken together, use what they lived through themselves.
    public var isOwnExperienceUsed: Recorded<Bool> = .notRecorded

    /// Makes an arrangement of which nothing was recorded.
    public init() {}

    func asKnown(on day: CalendarDate) -> ExperienceArrangement {
        var known = self
        known.involvesExperts = involvesExperts.asKnown(on: day)
        known.isRoleClear = isRoleClear.asKnown(on: day)
        known.isRoleBounded = isRoleBounded.asKnown(on: day)
        known.place = place.asKnown(on: day)
        known.areExpertsInHelp = areExpertsInHelp.asKnown(on: day)
        known.isOwnExperienceUsed = isOwnExperienceUsed.asKnown(on: day)
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case involvesExperts, isRoleClear, isRoleBounded, place, areExpertsInHelp, isOwnExperienceUsed
    }
    #endif
}

/// What experts by experience contribute where cases are treated (bijdrage), and whether it stays.
public struct ExpertContribution: Hashable, Transferable {
    /// Whether their concrete contribution was defined; `nil` if that was not recorded.
    public var isContributionDefined: Bool?
    /// Whether it was secured, so that it goes on; `nil` if that was not recorded.
    public var isSecured: Bool?

    /// Makes a contribution.
    public init(isContributionDefined: Bool? = nil, isSecured: Bool? = nil) {
        self.isContributionDefined = isContributionDefined
        self.isSecured = isSecured
    }
}
