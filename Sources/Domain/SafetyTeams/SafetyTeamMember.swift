/// An organisation that is part of a regional safety team (deelnemende organisatie), over time.
///
/// It is an organisation and never a named professional: what it brings in is said of the organisation. Its identifier is
/// that of whoever speaks for it.
public struct SafetyTeamMember: Hashable, Identifiable, Transferable {
    /// Where in the team it has its place.
    public enum Place: String, ClosedList, Transferable {
        /// In the core, that is there in all cases.
        case core
        /// In the shell, that joins where a case asks for it.
        case shell

        /// The term.
        public var term: Term {
            switch self {
            case .core:
                Term(
                    rawValue, LocalizedText(nl: "in het kernteam", en: "in the core team"),
                    definition: LocalizedText(
                        nl: "Vast deel van het Regionaal Veiligheidsteam.",
                        en: "Fixed part of the regional safety team."),
                    citations: [.proeftuin("2.2")])
            case .shell:
                Term(
                    rawValue, LocalizedText(nl: "in de flexibele schil", en: "in the flexible shell"),
                    definition: LocalizedText(
                        nl: "Vaste professionals van andere partners, die aansluiten waar een casus daarom vraagt.",
                        en: "Fixed professionals of other partners, who join where a case asks for it."),
                    citations: [.proeftuin("2.8")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<Participant>
    /// What kind of organisation it is; `nil` if that was not recorded.
    public var kind: Coded<PartyKind>?
    /// Where it has its place; `nil` if that was not recorded.
    public var place: Coded<Place>?
    /// What its professionals together bring in; `nil` if that was not recorded.
    public var expertise: [Coded<TeamExpertise>]?
    /// The first day on which it is part of the team; `nil` if that was not recorded.
    public var from: CalendarDate?
    /// The first day on which it no longer is; `nil` if it lasts.
    public var until: CalendarDate?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a member organisation; what is left out was not recorded.
    public init(
        _ id: Identifier<Participant>, _ kind: PartyKind? = nil, in place: Place? = nil,
        expertise: [TeamExpertise]? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.place = place.map { .known($0) }
        self.expertise = expertise.map { expertise in expertise.map { .known($0) } }
        self.from = from
        self.until = until
        self.knownOn = knownOn
    }

    /// Whether it is part of the team on a day; `nil` if it is not known since when.
    public func isCurrent(on day: CalendarDate) -> Bool? {
        if let until, until <= day { return false }
        return from.map { $0 <= day }
    }

    /// Whether it is part of the team on a day, or that cannot be told.
    public func mayBeCurrent(on day: CalendarDate) -> Bool { isCurrent(on: day) != false }
}
