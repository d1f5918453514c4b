/// That the local team needs expertise which it lacks (benodigde expertise), and when that was brought in.
public struct ExpertiseNeed: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<ExpertiseNeed>
    /// The day on which the need was noticed; `nil` if that was not recorded.
    public var noticedOn: DateRange?
    /// Which expertise, in words; they are never shown in a review.
    public var words: String?
    /// The day on which it was brought in; stated as none if it was not.
    public var broughtInOn: Recorded<DateRange>
    /// The party that brings it; `nil` if there is none, or that was not recorded.
    public var from: Coded<PartyKind>?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a need; what is left out was not recorded.
    public init(
        _ id: Identifier<ExpertiseNeed>, noticedOn: DateRange? = nil, words: String? = nil,
        broughtInOn: Recorded<DateRange> = .notRecorded, from party: PartyKind? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.noticedOn = noticedOn
        self.words = words
        self.broughtInOn = broughtInOn
        from = party.map { .known($0) }
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, noticedOn, words, broughtInOn, from, knownOn
    }
    #endif
}

/// That a situation is stuck, or that it is not clear how to go on (vastlopen), and when the safety team was called.
///
/// It names no professional: who is stuck is helped, and not judged.
public struct Impasse: Hashable, Identifiable, Transferable {
    /// What it is.
    public enum Kind: String, ClosedList, Transferable {
        /// The situation is stuck.
        case stuck
        /// It is not clear how to go on.
        case notClearHowToGoOn

        /// The term.
        public var term: Term {
            switch self {
            case .stuck:
                Term(
                    rawValue, LocalizedText(nl: "de situatie loopt vast", en: "the situation is stuck"),
                    definition: LocalizedText(
                        nl: "Wat er gebeurt, helpt niet verder.", en: "What is being done does not help any further."),
                    citations: [.parallel("Een nieuw scenario voor de toekomst")])
            case .notClearHowToGoOn:
                Term(
                    rawValue, LocalizedText(nl: "niet weten hoe verder", en: "not clear how to go on"),
                    definition: LocalizedText(
                        nl: "Het lokale team ziet geen volgende stap.", en: "The local team sees no next step."),
                    citations: [.parallel("Een nieuw scenario voor de toekomst")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<Impasse>
    /// What it is; `nil` if that was not recorded.
    public var kind: Coded<Kind>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which a colleague of the safety team was called; stated as none if nobody was.
    public var safetyTeamCalledOn: Recorded<DateRange>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an impasse; what is left out was not recorded.
    public init(
        _ id: Identifier<Impasse>, _ kind: Kind? = nil, on day: DateRange? = nil,
        safetyTeamCalledOn: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        on = day
        self.safetyTeamCalledOn = safetyTeamCalledOn
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, kind, on, safetyTeamCalledOn, knownOn
    }
    #endif
}
