/// Yes or no of one person for one purpose (toestemming): never of a household, never taken from another's.
public struct Consent: Hashable, Identifiable, Transferable, Voiced {
    /// What is asked.
    public enum Purpose: String, ClosedList, Transferable {
        /// That the regional safety team is involved.
        case safetyTeamInvolvement
        /// That information about the person is exchanged.
        case informationExchange
        /// That a child is treated.
        case treatmentOfChild
        /// That a professional from outside joins the talks with parents.
        case externalProfessionalJoins

        /// The term.
        public var term: Term {
            switch self {
            case .safetyTeamInvolvement:
                Term(
                    rawValue,
                    LocalizedText(
                        nl: "betrokkenheid van het veiligheidsteam", en: "involvement of the safety team"),
                    definition: LocalizedText(
                        nl: "Dat het Regionaal Veiligheidsteam meewerkt met dit huishouden.",
                        en: "That the regional safety team works along with this household."),
                    citations: [.proeftuin("4.4")])
            case .informationExchange:
                Term(
                    rawValue, LocalizedText(nl: "uitwisselen van informatie", en: "exchange of information"),
                    definition: LocalizedText(
                        nl: "Dat informatie over deze persoon tussen partijen wordt gedeeld.",
                        en: "That information about this person is shared between parties."),
                    citations: [.proeftuin("4.4")])
            case .treatmentOfChild:
                Term(
                    rawValue, LocalizedText(nl: "behandeling van een kind", en: "treatment of a child"),
                    definition: LocalizedText(
                        nl: "Dat een kind behandeling krijgt.", en: "That a child is given treatment."),
                    citations: [.proeftuin("5.2")])
            case .externalProfessionalJoins:
                Term(
                    rawValue,
                    LocalizedText(
                        nl: "een professional van buiten bij het gesprek", en: "a professional from outside in the talk"
                    ),
                    definition: LocalizedText(
                        nl: "Dat een professional van een andere organisatie aansluit bij gesprekken met de ouders.",
                        en: "That a professional of another organisation joins the talks with the parents."),
                    citations: [.kompas("Stap 7, Verbinding jeugdbescherming en volwassenen-ggz: Amsterdam")])
            }
        }
    }

    /// In what capacity the answer was given.
    public enum Capacity: String, ClosedList, Transferable {
        /// For oneself.
        case oneself
        /// As holder of parental authority over the child.
        case parentalAuthority

        /// The term.
        public var term: Term {
            switch self {
            case .oneself:
                Term(
                    rawValue, LocalizedText(nl: "voor zichzelf", en: "for oneself"),
                    definition: LocalizedText(
                        nl: "Iemand antwoordt voor zichzelf.", en: "Somebody answers for himself or herself."),
                    citations: [.proeftuin("4.4")])
            case .parentalAuthority:
                Term(
                    rawValue, LocalizedText(nl: "als gezagsdrager", en: "as holder of parental authority"),
                    definition: LocalizedText(
                        nl: "Iemand met gezag antwoordt voor een kind.",
                        en: "Somebody with parental authority answers for a child."),
                    citations: [.proeftuin("5.2")])
            }
        }
    }

    /// Why an answer no longer counts.
    public enum Ending: String, ClosedList, Transferable {
        /// Its term was over.
        case expired
        /// It was withdrawn.
        case withdrawn

        /// The term.
        public var term: Term {
            switch self {
            case .expired:
                Term(
                    rawValue, LocalizedText(nl: "verlopen", en: "expired"),
                    definition: LocalizedText(
                        nl: "De tijd waarvoor het antwoord gold is voorbij.",
                        en: "The time for which the answer counted is over."),
                    citations: [.proeftuin("4.4")])
            case .withdrawn:
                Term(
                    rawValue, LocalizedText(nl: "ingetrokken", en: "withdrawn"),
                    definition: LocalizedText(
                        nl: "Het antwoord is teruggenomen.", en: "The answer was taken back."),
                    citations: [.proeftuin("4.4")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<Consent>
    /// The person whom it is about.
    public let person: Identifier<Participant>
    /// What is asked.
    public let purpose: Coded<Purpose>
    /// Yes or no; `nil` if the answer was not recorded.
    public var isGiven: Bool?
    /// Who answered; `nil` if that was not recorded.
    public var givenBy: Identifier<Participant>?
    /// In what capacity; `nil` if that was not recorded.
    public var capacity: Coded<Capacity>?
    /// Who else was there: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// The first day on which it counts; `nil` if that was not recorded.
    public var from: CalendarDate?
    /// The first day on which it no longer counts, by its term or because it was withdrawn.
    public var until: CalendarDate?
    /// Why it no longer counts from that day; `nil` if that was not recorded.
    public var ending: Coded<Ending>?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a consent or a refusal.
    public init(
        _ id: Identifier<Consent>, of person: Identifier<Participant>, for purpose: Purpose, isGiven: Bool? = nil,
        givenBy: Identifier<Participant>? = nil, capacity: Capacity? = nil,
        inPresenceOf: [Identifier<Participant>]? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil,
        ending: Ending? = nil, releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.person = person
        self.purpose = .known(purpose)
        self.isGiven = isGiven
        self.givenBy = givenBy
        self.capacity = capacity.map { .known($0) }
        self.inPresenceOf = inPresenceOf
        self.from = from
        self.until = until
        self.ending = ending.map { .known($0) }
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose word it is: that of the person whom it is about.
    public var voice: Identifier<Participant>? { person }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    /// Whether it was recorded that nobody else was there.
    public var wasApart: Bool {
        guard let inPresenceOf else { return false }
        return inPresenceOf.isEmpty
    }

    /// Whether it counts on a day; `nil` if it is not known since when.
    public func isCurrent(on day: CalendarDate) -> Bool? {
        if let until, until <= day { return false }
        return from.map { $0 <= day }
    }

    /// Whether it counts on a day, or that cannot be told.
    public func mayBeCurrent(on day: CalendarDate) -> Bool { isCurrent(on: day) != false }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, person, purpose, isGiven, givenBy, capacity, inPresenceOf, from, until, ending, knownOn
        case release = "releasedTo"
    }
    #endif
}
