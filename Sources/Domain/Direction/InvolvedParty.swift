/// An organisation or team that works with this household (betrokken partij): since when, and on what footing.
public struct InvolvedParty: Hashable, Identifiable, Transferable {
    /// From where a party comes in.
    public enum Position: String, ClosedList, Transferable {
        /// From the local field.
        case localField
        /// As specialist help.
        case specialistHelp
        /// As a partner who works for the region.
        case regionalPartner

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .localField:
                    (
                        LocalizedText(nl: "lokaal veld", en: "local field"),
                        LocalizedText(
                            nl: "Werkt in de gemeente, dicht bij de mensen.",
                            en: "Works in the municipality, near people.")
                    )
                case .specialistHelp:
                    (
                        LocalizedText(nl: "specialistische hulp", en: "specialist help"),
                        LocalizedText(
                            nl: "Geeft hulp die een specialisme vraagt.", en: "Gives help that takes a specialism.")
                    )
                case .regionalPartner:
                    (
                        LocalizedText(nl: "regionale partner", en: "regional partner"),
                        LocalizedText(
                            nl: "Ketenpartner die voor de hele regio werkt.",
                            en: "Chain partner who works for the whole region.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.domein("3.2")])
        }
    }

    /// The identifier.
    public let id: Identifier<InvolvedParty>
    /// What kind of party it is; `nil` if that was not recorded.
    public var kind: Coded<PartyKind>?
    /// From where it comes in; `nil` if that was not recorded.
    public var position: Coded<Position>?
    /// Since when it is involved; `nil` if that was not recorded.
    public var since: CalendarDate?
    /// The first day on which it no longer was; `nil` if it lasts.
    public var until: CalendarDate?
    /// Until which day it was agreed to be involved; stated as none if that was left open.
    public var agreedUntil: Recorded<CalendarDate>
    /// Whether what it does is aligned with whoever directs the case; `nil` if that was not recorded.
    public var isAlignedWithDirector: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<InvolvedParty>, _ kind: PartyKind? = nil, position: Position? = nil,
        since: CalendarDate? = nil, until: CalendarDate? = nil, agreedUntil: Recorded<CalendarDate> = .notRecorded,
        isAlignedWithDirector: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.position = position.map { .known($0) }
        self.since = since
        self.until = until
        self.agreedUntil = agreedUntil
        self.isAlignedWithDirector = isAlignedWithDirector
        self.knownOn = knownOn
    }

    /// What was known of it on a day; `nil` if all of it was.
    func asKnown(on day: CalendarDate) -> InvolvedParty? {
        if agreedUntil.isWhole(on: day) { return nil }
        var known = self
        known.agreedUntil = .notRecorded
        return known
    }
}

/// How a report of domestic violence or child abuse was taken up (oppakken van een melding).
public struct ReportUptake: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ReportUptake>
    /// The day of the report; `nil` if that was not recorded.
    public var on: DateRange?
    /// The parties that took it up; `nil` if that was not recorded.
    public var parties: [Identifier<InvolvedParty>]?
    /// Whether it was needed that they work at the same time; `nil` if that was not recorded.
    public var needsSimultaneity: Bool?
    /// Whether they agreed to answer for it together; `nil` if that was not recorded.
    public var isResponsibilityShared: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<ReportUptake>, on day: DateRange? = nil, parties: [Identifier<InvolvedParty>]? = nil,
        needsSimultaneity: Bool? = nil, isResponsibilityShared: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.parties = parties
        self.needsSimultaneity = needsSimultaneity
        self.isResponsibilityShared = isResponsibilityShared
        self.knownOn = knownOn
    }
}
