/// The end of the involvement with a household (afsluiting): why, whether people stay reachable, and who goes on.
///
/// No source says when it may end, so that no rule does: a closing has a reason, people who stay reachable and somebody
/// who goes on. That a term has passed is no reason by itself.
public struct Closing: Hashable, Transferable {
    /// Why it ends.
    public enum Reason: String, ClosedList, Transferable {
        /// The problem is solved.
        case problemSolved
        /// What is needed others give.
        case othersGoOn
        /// The measure has ended.
        case measureEnded
        /// The household does not want it any more.
        case householdStops
        /// A term has passed; never enough by itself.
        case termPassed

        /// The term.
        public var term: Term {
            switch self {
            case .problemSolved:
                Term(
                    rawValue, LocalizedText(nl: "het probleem is opgelost", en: "the problem is solved"),
                    definition: LocalizedText(
                        nl: "Wat het onveilig maakte speelt niet meer.",
                        en: "What made it unsafe is not there any more."),
                    citations: [.kompas("Stap 7")])
            case .othersGoOn:
                Term(
                    rawValue, LocalizedText(nl: "anderen gaan door", en: "others go on"),
                    definition: LocalizedText(
                        nl: "Wat nog nodig is geven anderen, zoals het lokale team.",
                        en: "What is still needed others give, such as the local team."),
                    citations: [.proeftuin("4.4")])
            case .measureEnded:
                Term(
                    rawValue, LocalizedText(nl: "de maatregel is afgesloten", en: "the measure has ended"),
                    definition: LocalizedText(
                        nl: "De maatregel geldt niet meer; nazorg kan doorgaan.",
                        en: "The measure is no longer in force; aftercare may go on."),
                    citations: [.proeftuin("4.4")])
            case .householdStops:
                Term(
                    rawValue, LocalizedText(nl: "het huishouden stopt", en: "the household stops"),
                    definition: LocalizedText(
                        nl: "De mensen willen het niet meer.", en: "The people do not want it any more."),
                    citations: [.proeftuin("4.4")])
            case .termPassed:
                Term(
                    rawValue, LocalizedText(nl: "een termijn is voorbij", en: "a term has passed"),
                    definition: LocalizedText(
                        nl: "De afgesproken tijd is om. Dat alleen is geen reden om te stoppen.",
                        en: "The agreed time is over. That alone is no reason to stop."),
                    citations: [.proeftuin("4.4")])
            }
        }

        /// Whether it can be a reason by itself.
        public var suffices: Bool { self != .termPassed }
    }

    /// Who goes on (continuïteit).
    public enum Continuity: String, ClosedList, Transferable {
        /// The local team.
        case localTeam
        /// The informal network, by its own plan.
        case informalNetwork
        /// Another provider.
        case otherProvider

        /// The term.
        public var term: Term {
            switch self {
            case .localTeam:
                Term(
                    rawValue, LocalizedText(nl: "het lokale team gaat door", en: "the local team goes on"),
                    definition: LocalizedText(
                        nl: "Het lokale team begeleidt verder of geeft nazorg.",
                        en: "The local team goes on guiding, or gives aftercare."),
                    citations: [.proeftuin("4.4")])
            case .informalNetwork:
                Term(
                    rawValue, LocalizedText(nl: "de naasten gaan door", en: "those close by go on"),
                    definition: LocalizedText(
                        nl: "Mensen om het huishouden houden het veilig, volgens hun borgingsplan.",
                        en: "People around the household keep it safe, by their network safety plan."),
                    citations: [.proeftuin("4.3")])
            case .otherProvider:
                Term(
                    rawValue, LocalizedText(nl: "een andere hulpverlener gaat door", en: "another provider goes on"),
                    definition: LocalizedText(
                        nl: "Een andere hulpverlener blijft het huishouden helpen.",
                        en: "Another provider goes on helping the household."),
                    citations: [.proeftuin("4.4")])
            }
        }
    }

    /// The reasons; `nil` if they were not recorded.
    public var reasons: [Coded<Reason>]?
    /// Whether the household was told that those who leave stay reachable; `nil` if that was not recorded.
    public var isToldReachable: Bool?
    /// Who goes on; stated as none if nobody does.
    public var continuity: Recorded<Coded<Continuity>>
    /// The day on which the household was told; `nil` if that was not recorded.
    public var announcedOn: CalendarDate?
    /// The first day on which the involvement no longer was; `nil` if that was not recorded.
    public var closedOn: CalendarDate?
    /// The first day on which it was no longer closed, because it was taken up again; `nil` if it was not.
    public var until: CalendarDate?
    /// The contacts after it was closed.
    public var contacts: Listed<ContactAfterClosing>

    /// Makes a closing; what is left out was not recorded.
    public init(
        reasons: [Reason]? = nil, isToldReachable: Bool? = nil,
        continuity: Recorded<Coded<Continuity>> = .notRecorded, announcedOn: CalendarDate? = nil,
        closedOn: CalendarDate? = nil, until: CalendarDate? = nil, contacts: Listed<ContactAfterClosing> = []
    ) {
        self.reasons = reasons.map { $0.map { .known($0) } }
        self.isToldReachable = isToldReachable
        self.continuity = continuity
        self.announcedOn = announcedOn
        self.closedOn = closedOn
        self.until = until
        self.contacts = contacts
    }

    /// Whether a reason was given that can be one by itself; `nil` if that cannot be told.
    public var hasSufficientReason: Bool? {
        guard let reasons else { return nil }
        var isKnown = true
        for reason in reasons {
            guard let known = reason.member else {
                isKnown = false
                continue
            }
            if known.suffices { return true }
        }
        return isKnown ? false : nil
    }

    /// The closing as it was known on a day.
    func asKnown(on day: CalendarDate) -> Closing {
        var known = self
        known.continuity = continuity.asKnown(on: day)
        known.contacts = contacts.asKnown(on: day) { $0.on }
        return known
    }
}

/// A contact after the involvement was closed (contact na afsluiting).
public struct ContactAfterClosing: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ContactAfterClosing>
    /// The day; `nil` if that was not recorded.
    public var on: CalendarDate?
    /// Who sought it; `nil` if that was not recorded.
    public var soughtBy: Identifier<Participant>?
    /// Whether somebody answered; `nil` if that was not recorded.
    public var isAnswered: Bool?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<ContactAfterClosing>, on day: CalendarDate? = nil,
        soughtBy participant: Identifier<Participant>? = nil, isAnswered: Bool? = nil
    ) {
        self.id = id
        on = day
        soughtBy = participant
        self.isAnswered = isAnswered
    }
}
