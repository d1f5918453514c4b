/// A conference about one household (casuïstiekbespreking, MDO): who was there, what happened, what was decided, and who
/// does not agree.
///
/// It is a subject of its own, for tools that have no case file; a case file holds many.
public struct Conference: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The identifier.
    public let id: Identifier<Conference>
    /// What kind of conference it is; `nil` if that was not recorded.
    public var kind: Coded<ConferenceKind>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The script that it follows; `nil` if that was not recorded.
    public var script: Coded<ConferenceScript>?
    /// How it comes to decisions; `nil` if that was not recorded.
    public var mode: Coded<ConferenceDecision.Mode>?
    /// Whether nobody of the household can be recognised in what is said; `nil` if that was not recorded.
    public var isAnonymous: Bool?
    /// What happened.
    public var events: Listed<ConferenceEvent>
    /// Those who have a place in it by profession.
    public var professionals: Listed<ConferenceProfessional>
    /// The persons whom it concerns and who have a voice of their own; a case file fills this in from its household.
    public var concerned: [Identifier<Participant>]?
    /// Those of them of whom a case file does not know whether they are born; it is not written.
    var perhapsUnborn: [Identifier<Participant>] = []
    /// The persons concerned and the informal network, there or not.
    public var persons: Listed<ConferencePerson>
    /// What was decided.
    public var decisions: Listed<ConferenceDecision>
    /// Who does not agree.
    public var dissents: Listed<Dissent>
    /// To whom it was told that there is this conference, beside those who took part; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known; the day itself if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a conference of which nothing was recorded.
    public init(_ id: Identifier<Conference>) {
        self.id = id
        events = []
        professionals = []
        persons = []
        decisions = []
        dissents = []
    }

    /// The conference with those concerned of a household, as far as that recorded them: it leaves nobody out.
    public func concerning(_ household: Household) -> Conference {
        var filled = self
        filled.concerned = household.concerned.isRecorded ? household.voices : nil
        filled.perhapsUnborn = []
        for person in household.concerned where person.birth == nil { filled.perhapsUnborn.append(person.id) }
        return filled
    }

    /// The lowest place in the order of what was recorded of a step; `nil` if none was.
    func lowestRank(of step: ConferenceStep) -> Int32? {
        var lowest: Int32?
        for event in events where event.step.member == step {
            guard let rank = event.rank else { continue }
            lowest = Swift.min(lowest ?? rank, rank)
        }
        return lowest
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, kind, on, script, mode, isAnonymous, events, professionals, concerned, persons, decisions, dissents
        case knownOn
        case release = "releasedTo"
    }
    #endif
}
