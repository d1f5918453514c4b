/// Needed help for which whoever works with the household lacks the mandate (ontbrekend mandaat), and who took it up.
///
/// It says nothing of the professional, who is not named: mandate is arranged by organisations.
public struct MandateShortfall: Hashable, Identifiable, Transferable {
    /// Who takes it up.
    public enum Uptake: String, ClosedList, Transferable {
        /// The manager.
        case manager
        /// An escalation table.
        case escalationTable
        /// Another body.
        case otherBody

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .manager:
                    (
                        LocalizedText(nl: "de manager", en: "the manager"),
                        LocalizedText(
                            nl: "De manager van de organisatie.", en: "The manager of the organisation.")
                    )
                case .escalationTable:
                    (
                        LocalizedText(nl: "een escalatietafel", en: "an escalation table"),
                        LocalizedText(
                            nl: "Overleg waar een casus hogerop wordt gebracht.",
                            en: "Meeting to which a case is brought higher up.")
                    )
                case .otherBody:
                    (
                        LocalizedText(nl: "een ander gremium", en: "another body"),
                        LocalizedText(
                            nl: "Een ander gremium dat kan besluiten.", en: "Another body that can decide.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.domein("4.1")])
        }
    }

    /// The identifier.
    public let id: Identifier<MandateShortfall>
    /// The day on which it showed; `nil` if that was not recorded.
    public var on: DateRange?
    /// Who took it up; stated as none while nobody has.
    public var takenUpBy: Recorded<Coded<Uptake>>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<MandateShortfall>, on day: DateRange? = nil,
        takenUpBy: Recorded<Coded<Uptake>> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.takenUpBy = takenUpBy
        self.knownOn = knownOn
    }

    /// What was known of it on a day; `nil` if all of it was.
    func asKnown(on day: CalendarDate) -> MandateShortfall? {
        if takenUpBy.isWhole(on: day) { return nil }
        var known = self
        known.takenUpBy = .notRecorded
        return known
    }
}

/// That somebody was asked who around the household can help (vraag naar het informele netwerk).
///
/// Whether a person was asked, others do not see: whom somebody can turn to is no news for who controls that person.
public struct InformalNetworkQuestion: Hashable, Identifiable, Transferable, Voiced {
    /// The identifier.
    public let id: Identifier<InformalNetworkQuestion>
    /// The person who was asked.
    public let person: Identifier<Participant>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<InformalNetworkQuestion>, to person: Identifier<Participant>, on day: DateRange? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.person = person
        on = day
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose it is: that of the person who was asked.
    public var voice: Identifier<Participant>? { person }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, person, on, knownOn
        case release = "releasedTo"
    }
    #endif
}
