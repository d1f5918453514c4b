/// A regional safety team (Regionaal Veiligheidsteam, RVT): the organisations that it is put together of, over time.
///
/// It stands alone: it is a team and no case. It has no powers: those are its members', so whoever wants to know who
/// may act asks which organisation does. It holds nothing about a named professional.
public struct SafetyTeam: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<SafetyTeam>
    /// The organisations, present and past.
    public var members: Listed<SafetyTeamMember>

    /// Makes a team; without members it is one of which nothing was recorded.
    public init(_ id: Identifier<SafetyTeam>, members: Listed<SafetyTeamMember> = []) {
        formatVersion = .current
        self.id = id
        self.members = members
    }

    /// The team as it was known on a day; every audience sees the same, for it is about organisations.
    public func view(for audience: Audience, on day: CalendarDate) -> SafetyTeam {
        var view = self
        view.members.entries = members.entries.filter { member in member.knownOn.map { $0 <= day } ?? true }
        view.members.complete = members.complete.flatMap { $0.isKnown(on: day) ? $0 : nil }
        return view
    }

    /// The members of a kind on a day: those through which the team can act where only that kind of organisation may.
    public func members(_ kind: PartyKind, on day: CalendarDate) -> [SafetyTeamMember] {
        view(for: .professional, on: day).members.filter { member in
            member.kind?.member == kind && member.isCurrent(on: day) == true
        }
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, members
    }
    #endif
}
