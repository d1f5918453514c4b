/// A way to get a stuck or urgent case moving (versnelde route, tafel): which one, on what occasion, who does what.
public struct UrgentRoute: Hashable, Identifiable, Transferable, Discreet {
    /// Which way.
    public enum Kind: String, ClosedList, Transferable {
        /// Snelle start.
        case quickStart
        /// Escalatietafel.
        case escalationTable
        /// Doorbraaktafel.
        case breakthroughTable
        /// Jeugdbeschermingstafel.
        case youthProtectionTable
        /// MDA++.
        case mdaPlusPlus
        /// Zorg- en Veiligheidshuis.
        case safetyHouse
        /// Regionaal Expertiseteam.
        case regionalExpertTeam

        /// The term.
        public var term: Term {
            switch self {
            case .quickStart: InvolvementTerms.quickStart
            case .escalationTable:
                Term(
                    rawValue, LocalizedText(nl: "escalatietafel", en: "escalation table"),
                    definition: LocalizedText(
                        nl: "Overleg dat besluit waar een professional niet verder kan.",
                        en: "Meeting that decides where a professional cannot go on."),
                    citations: [.domein("4.1")])
            case .breakthroughTable:
                Term(
                    rawValue, LocalizedText(nl: "doorbraaktafel", en: "breakthrough table"),
                    definition: LocalizedText(
                        nl: "Overleg over een vastgelopen casus, met afspraken wie wat wanneer doet.",
                        en: "Meeting on a stuck case that agrees who does what and when."),
                    citations: [.domein("Bijlage 6")])
            case .youthProtectionTable: InvolvementTerms.youthProtectionTable
            case .mdaPlusPlus: InvolvementTerms.mdaPlusPlus
            case .safetyHouse: PartyKind.safetyHouse.term
            case .regionalExpertTeam: InvolvementTerms.regionalExpertTeam
            }
        }
    }

    /// On what occasion.
    public enum Trigger: String, ClosedList, Transferable {
        /// The case is new.
        case new
        /// The case is stuck.
        case stuck
        /// The case is urgent.
        case urgent

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .new:
                    (
                        LocalizedText(nl: "nieuw", en: "new"),
                        LocalizedText(nl: "De casus is nieuw.", en: "The case is new.")
                    )
                case .stuck:
                    (
                        LocalizedText(nl: "vastgelopen", en: "stuck"),
                        LocalizedText(nl: "De casus komt niet verder.", en: "The case does not get on.")
                    )
                case .urgent:
                    (
                        LocalizedText(nl: "urgent", en: "urgent"),
                        LocalizedText(nl: "De casus kan niet wachten.", en: "The case cannot wait.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 7")])
        }
    }

    /// Who does what, and when.
    public struct Action: Hashable, Transferable, Discreet {
        /// Who does it; `nil` if that was not recorded.
        public var who: Identifier<Participant>?
        /// What, in words; they are never shown in a review.
        public var words: String?
        /// By when; `nil` if that was not recorded.
        public var by: CalendarDate?

        /// Makes an action; what is left out was not recorded.
        public init(who: Identifier<Participant>? = nil, words: String? = nil, by day: CalendarDate? = nil) {
            self.who = who
            self.words = words
            by = day
        }
    }

    /// The identifier.
    public let id: Identifier<UrgentRoute>
    /// Which way; `nil` if that was not recorded.
    public var kind: Coded<Kind>?
    /// On what occasion; `nil` if that was not recorded.
    public var trigger: Coded<Trigger>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Who directs what comes of it; `nil` if that was not recorded.
    public var director: Identifier<Participant>?
    /// Who does what, and when; `nil` if that was not recorded.
    public var actions: [Action]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a route; what is left out was not recorded.
    public init(
        _ id: Identifier<UrgentRoute>, _ kind: Kind? = nil, trigger: Trigger? = nil, on day: DateRange? = nil,
        director: Identifier<Participant>? = nil, actions: [Action]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.trigger = trigger.map { .known($0) }
        on = day
        self.director = director
        self.actions = actions
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, kind, trigger, on, director, actions, knownOn
    }
    #endif
}
