/// Something that somebody said (uitspraak): whose word it is, of what kind, when, and in whose presence.
///
/// Whether it is concrete and detailed is recorded of what is told of an unsafe event, not of every word that somebody
/// says: nobody's words are judged. That is a decision of this SDK.
public struct Statement: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// The status of what is said (feit, aanname, gevoel).
    public enum Kind: String, ClosedList, Transferable {
        /// Something that happened or was seen.
        case fact
        /// Something that somebody concludes.
        case assumption
        /// Something that somebody feels.
        case feeling

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .fact:
                    (
                        LocalizedText(nl: "feit", en: "fact"),
                        LocalizedText(nl: "Wat er gebeurde of werd gezien.", en: "What happened or was seen.")
                    )
                case .assumption:
                    (
                        LocalizedText(nl: "aanname", en: "assumption"),
                        LocalizedText(nl: "Wat iemand daaruit opmaakt.", en: "What somebody concludes from it.")
                    )
                case .feeling:
                    (
                        LocalizedText(nl: "gevoel", en: "feeling"),
                        LocalizedText(nl: "Wat iemand daarbij voelt.", en: "What somebody feels about it.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("6.7")])
        }
    }

    /// The identifier.
    public let id: Identifier<Statement>
    /// Whose word it is.
    public let by: Identifier<Participant>
    /// The status of what is said; `nil` if that was not recorded.
    public var kind: Coded<Kind>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The words; they are never shown in a review.
    public var words: String?
    /// Who else was there, apart from the one who listened: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// To whom it was released by the one whose word it is; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a statement.
    public init(
        _ id: Identifier<Statement>, by participant: Identifier<Participant>, kind: Kind? = nil,
        on day: DateRange? = nil,
        words: String? = nil, inPresenceOf: [Identifier<Participant>]? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        by = participant
        self.kind = kind.map { .known($0) }
        on = day
        self.words = words
        self.inPresenceOf = inPresenceOf
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose word it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, by, kind, on, words, inPresenceOf, knownOn
        case release = "releasedTo"
    }
    #endif
}
