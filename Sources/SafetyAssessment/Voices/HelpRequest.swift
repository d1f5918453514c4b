public import Domain

/// What somebody concerned asks for (hulpvraag), in that person's own words.
public struct HelpRequest: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// Whether somebody asks for help.
    public enum Standing: String, ClosedList, Transferable {
        /// The person asks for help.
        case asks
        /// The person asks for nothing.
        case asksNothing
        /// The person does not want help.
        case refuses

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .asks:
                    (
                        LocalizedText(nl: "vraagt hulp", en: "asks for help"),
                        LocalizedText(nl: "Deze persoon heeft een hulpvraag.", en: "This person asks for help.")
                    )
                case .asksNothing:
                    (
                        LocalizedText(nl: "vraagt niets", en: "asks for nothing"),
                        LocalizedText(
                            nl: "Deze persoon is gevraagd en heeft geen hulpvraag.",
                            en: "This person was asked and asks for nothing.")
                    )
                case .refuses:
                    (
                        LocalizedText(nl: "wil geen hulp", en: "does not want help"),
                        LocalizedText(nl: "Deze persoon wil geen hulp.", en: "This person does not want help.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition,
                citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
                decision: LocalizedText(
                    nl: "Geen vraag hebben, of weigeren, is een antwoord en geen tekort.",
                    en: "To ask for nothing, or to refuse, is an answer and no gap."))
        }
    }

    /// The identifier.
    public let id: Identifier<HelpRequest>
    /// Whose request it is.
    public let of: Identifier<Participant>
    /// Whether the person asks for help; `nil` if that was not recorded.
    public var standing: Coded<Standing>?
    /// The words; they are never shown in a review.
    public var words: String?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Who else concerned was there: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a request.
    public init(
        _ id: Identifier<HelpRequest>, of person: Identifier<Participant>, _ standing: Standing? = nil,
        words: String? = nil, on day: DateRange? = nil, inPresenceOf: [Identifier<Participant>]? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        of = person
        self.standing = standing.map { .known($0) }
        self.words = words
        on = day
        self.inPresenceOf = inPresenceOf
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whether it was recorded that no other person concerned was there.
    public var wasApart: Bool {
        guard let inPresenceOf else { return false }
        return inPresenceOf.isEmpty
    }

    /// Whose request it is.
    public var voice: Identifier<Participant>? { of }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, of, standing, words, on, inPresenceOf, knownOn
        case release = "releasedTo"
    }
    #endif
}
