/// One time that information about people is shared or asked for (delen van informatie), with what it rests on.
///
/// It is recorded and never judged: whether it is lawful is for people to say. Who reads that something was shared may
/// learn from it where somebody is, so persons concerned see only what was released to them. That is a decision of
/// this SDK.
public struct InformationSharing: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// Which way the information goes.
    public enum Act: String, ClosedList, Transferable {
        /// It is given to others.
        case share
        /// It is asked of others.
        case request

        /// The term.
        public var term: Term {
            switch self {
            case .share:
                Term(
                    rawValue, LocalizedText(nl: "delen", en: "share"),
                    definition: LocalizedText(
                        nl: "Een organisatie geeft informatie aan een andere.",
                        en: "An organisation gives information to another one."),
                    citations: [.proeftuin("4.4")])
            case .request:
                Term(
                    rawValue, LocalizedText(nl: "opvragen", en: "request"),
                    definition: LocalizedText(
                        nl: "Een organisatie vraagt informatie aan een andere.",
                        en: "An organisation asks another one for information."),
                    citations: [.parallel("De proeftuin in FoodValley")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<InformationSharing>
    /// Which way it goes; `nil` if that was not recorded.
    public var act: Coded<Act>?
    /// The persons whom it is about; `nil` if that was not recorded.
    public var about: [Identifier<Participant>]?
    /// The kind of organisation that shares or asks; `nil` if that was not recorded.
    public var by: Coded<PartyKind>?
    /// Whether it is for consultation and advice; `nil` if that was not recorded.
    public var isForConsultation: Bool?
    /// Whether it is shared with who directs the case; `nil` if that was not recorded.
    public var isWithDirector: Bool?
    /// Whether nobody can be recognised in it; `nil` if that was not recorded.
    public var isAnonymous: Bool?
    /// What it rests on; stated as none if nobody found a ground.
    public var ground: Recorded<Coded<SharingGround>>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Why, in words; they are never shown in a review.
    public var words: String?
    /// To whom it was told; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known; the day itself if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record of sharing or asking.
    public init(
        _ id: Identifier<InformationSharing>, _ act: Act? = nil, about persons: [Identifier<Participant>]? = nil,
        by party: PartyKind? = nil, isForConsultation: Bool? = nil, isWithDirector: Bool? = nil,
        isAnonymous: Bool? = nil, ground: Recorded<Coded<SharingGround>> = .notRecorded, on day: DateRange? = nil,
        words: String? = nil, releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.act = act.map { .known($0) }
        about = persons
        by = party.map { .known($0) }
        self.isForConsultation = isForConsultation
        self.isWithDirector = isWithDirector
        self.isAnonymous = isAnonymous
        self.ground = ground
        on = day
        self.words = words
        release = releasedTo
        self.knownOn = knownOn
    }

    /// It is nobody's own word.
    public var voice: Identifier<Participant>? { nil }
    /// To whom it was told; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, act, about, by, isForConsultation, isWithDirector, isAnonymous, ground, on, words, knownOn
        case release = "releasedTo"
    }
    #endif
}
