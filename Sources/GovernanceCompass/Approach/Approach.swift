public import Domain

/// An approach as a municipality or region has set it up (aanpak): what it adopted, and what it asks of itself.
///
/// It speaks of arrangements, organisations and roles, never of a household and never of a named professional: what
/// people feel is asked of groups. Nothing in it is a mark for a region, and an approach that a source describes is no
/// norm for another. Every audience sees the same.
public struct Approach: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<Approach>
    /// The approaches of others whose rules it adopted.
    public var adoptions: Listed<ScopeAdoption>
    /// Who are asked what they experience.
    public var voices: Listed<ApproachVoice>
    /// How it began and where it is lodged.
    public var course: ApproachCourse
    /// What was arranged in the region.
    public var region: RegionalArrangement
    /// The room that professionals have.
    public var room: RoomForProfessionals
    /// What professionals know and can fall back on.
    public var knowledge: KnowledgeArrangement
    /// The place of experience.
    public var experience: ExperienceArrangement
    /// Roles, capacity and working methods.
    public var staffing: StaffingArrangement
    /// What was arranged with partners.
    public var cooperation: CooperationArrangement
    /// What was arranged about money.
    public var funding: FundingArrangement

    /// Makes an approach of which nothing was recorded.
    public init(_ id: Identifier<Approach>) {
        formatVersion = .current
        self.id = id
        adoptions = []
        voices = []
        course = ApproachCourse()
        region = RegionalArrangement()
        room = RoomForProfessionals()
        knowledge = KnowledgeArrangement()
        experience = ExperienceArrangement()
        staffing = StaffingArrangement()
        cooperation = CooperationArrangement()
        funding = FundingArrangement()
    }

    /// The approach as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> Approach {
        var view = self
        view.adoptions = adoptions.asKnown(on: day) { $0.knownOn }
        view.voices = voices.asKnown(on: day) { $0.knownOn }
        view.course = course.asKnown(on: day)
        view.region = region.asKnown(on: day)
        view.room = room.asKnown(on: day)
        view.knowledge = knowledge.asKnown(on: day)
        view.experience = experience.asKnown(on: day)
        view.staffing = staffing.asKnown(on: day)
        view.cooperation = cooperation.asKnown(on: day)
        view.funding = funding.asKnown(on: day)
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, adoptions, voices, course, region, room, knowledge, experience, staffing, cooperation
        case funding
    }

    /// Reads an approach; what is absent was not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        formatVersion = try container.decode(FormatVersion.self, forKey: .formatVersion)
        id = try container.decode(Identifier<Approach>.self, forKey: .id)
        adoptions = try container.decode(Listed<ScopeAdoption>.self, forKey: .adoptions)
        voices = try container.decode(Listed<ApproachVoice>.self, forKey: .voices)
        course = try container.decodeIfPresent(ApproachCourse.self, forKey: .course) ?? ApproachCourse()
        region = try container.decodeIfPresent(RegionalArrangement.self, forKey: .region) ?? RegionalArrangement()
        room = try container.decodeIfPresent(RoomForProfessionals.self, forKey: .room) ?? RoomForProfessionals()
        knowledge =
            try container.decodeIfPresent(KnowledgeArrangement.self, forKey: .knowledge) ?? KnowledgeArrangement()
        experience =
            try container.decodeIfPresent(ExperienceArrangement.self, forKey: .experience) ?? ExperienceArrangement()
        staffing =
            try container.decodeIfPresent(StaffingArrangement.self, forKey: .staffing) ?? StaffingArrangement()
        cooperation =
            try container.decodeIfPresent(CooperationArrangement.self, forKey: .cooperation)
            ?? CooperationArrangement()
        funding = try container.decodeIfPresent(FundingArrangement.self, forKey: .funding) ?? FundingArrangement()
    }

    /// Writes an approach; a part of which nothing was recorded leaves no key.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(formatVersion, forKey: .formatVersion)
        try container.encode(id, forKey: .id)
        try container.encode(adoptions, forKey: .adoptions)
        try container.encode(voices, forKey: .voices)
        if course != ApproachCourse() { try container.encode(course, forKey: .course) }
        if region != RegionalArrangement() { try container.encode(region, forKey: .region) }
        if room != RoomForProfessionals() { try container.encode(room, forKey: .room) }
        if knowledge != KnowledgeArrangement() { try container.encode(knowledge, forKey: .knowledge) }
        if experience != ExperienceArrangement() { try container.encode(experience, forKey: .experience) }
        if staffing != StaffingArrangement() { try container.encode(staffing, forKey: .staffing) }
        if cooperation != CooperationArrangement() { try container.encode(cooperation, forKey: .cooperation) }
        if funding != FundingArrangement() { try container.encode(funding, forKey: .funding) }
    }
    #endif
}
