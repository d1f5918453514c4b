/// The passing on of contact, direction or help to somebody else (overdracht), with its reason and what went along.
///
/// A household that is handed from one to the next walks a relay (estafette): the number of these. How many were
/// avoidable is for people to judge.
public struct HandOver: Hashable, Identifiable, Transferable, Discreet {
    /// What is passed on.
    public enum Subject: String, ClosedList, Transferable {
        /// The contact with the household.
        case contact
        /// The direction of the case.
        case direction
        /// Help.
        case help

        /// The term.
        public var term: Term {
            switch self {
            case .contact:
                Term(
                    rawValue, LocalizedText(nl: "het contact", en: "the contact"),
                    definition: LocalizedText(
                        nl: "Wie het vaste contact met het huishouden is.",
                        en: "Who the fixed contact with the household is."),
                    citations: [.proeftuin("4.4")])
            case .direction:
                Term(
                    rawValue, LocalizedText(nl: "de regie", en: "the direction"),
                    definition: LocalizedText(nl: "Wie de casus regisseert.", en: "Who directs the case."),
                    citations: [.domein("3.3")])
            case .help:
                Term(
                    rawValue, LocalizedText(nl: "de hulp", en: "the help"),
                    definition: LocalizedText(
                        nl: "Wie hulp geeft, of een deel daarvan.", en: "Who gives help, or a part of it."),
                    citations: [.parallel("De ingezette veranderstrategie")])
            }
        }
    }

    /// What went along (wat is overgedragen).
    public enum Content: String, ClosedList, Transferable {
        /// What the household told, so that it need not tell it again.
        case story
        /// What is known and agreed.
        case information

        /// The term.
        public var term: Term {
            switch self {
            case .story:
                Term(
                    rawValue, LocalizedText(nl: "het verhaal", en: "the story"),
                    definition: LocalizedText(
                        nl: "Wat mensen vertelden, zodat ze het niet opnieuw hoeven te doen.",
                        en: "What people told, so that they need not do so again."),
                    citations: [.domein("3.1"), .proeftuin("4.4")])
            case .information:
                Term(
                    rawValue, LocalizedText(nl: "wat bekend en afgesproken is", en: "what is known and agreed"),
                    definition: LocalizedText(
                        nl: "Wat de vorige wist en had afgesproken.", en: "What the former knew and had agreed."),
                    citations: [.kompas("Stap 6")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<HandOver>
    /// What is passed on; `nil` if that was not recorded.
    public var of: Coded<Subject>?
    /// The professional who passes it on; `nil` if that was not recorded.
    public var from: Identifier<Participant>?
    /// The professional who takes it over; `nil` if that was not recorded.
    public var to: Identifier<Participant>?
    /// The party that passes it on; `nil` if that was not recorded.
    public var fromParty: Identifier<InvolvedParty>?
    /// The party that takes it over; `nil` if that was not recorded.
    public var toParty: Identifier<InvolvedParty>?
    /// Why; the words are never shown in a review.
    public var reason: Recorded<String>
    /// What went along; `nil` if that was not recorded.
    public var handedOver: [Coded<Content>]?
    /// Whether it was said to all that the thread may break here; `nil` if that was not recorded.
    public var isDiscontinuitySignalled: Bool?
    /// What happened, in any order.
    public var events: Listed<Event>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a hand-over; what is left out was not recorded.
    public init(
        _ id: Identifier<HandOver>, of subject: Subject? = nil, from: Identifier<Participant>? = nil,
        to: Identifier<Participant>? = nil, fromParty: Identifier<InvolvedParty>? = nil,
        toParty: Identifier<InvolvedParty>? = nil, reason: Recorded<String> = .notRecorded,
        handedOver: [Content]? = nil, isDiscontinuitySignalled: Bool? = nil, events: Listed<Event> = [],
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        of = subject.map { .known($0) }
        self.from = from
        self.to = to
        self.fromParty = fromParty
        self.toParty = toParty
        self.reason = reason
        self.handedOver = handedOver.map { $0.map { .known($0) } }
        self.isDiscontinuitySignalled = isDiscontinuitySignalled
        self.events = events
        self.knownOn = knownOn
    }

    /// The hand-over as it was known on a day; `nil` if all of it was.
    func asKnown(on day: CalendarDate) -> HandOver? {
        let isComplete = events.complete?.isKnown(on: day) != false
        if reason.isWhole(on: day) && isComplete && events.allSatisfy({ $0.on.map { $0 <= day } != false }) {
            return nil
        }
        var known = self
        known.reason = reason.asKnown(on: day)
        known.events = events.asKnown(on: day) { $0.on }
        return known
    }
}
