/// A request to the Board (verzoek tot onderzoek, verzoek tot toetsing): one type, the kind says which.
///
/// Testing is the newer name in pilots. Anybody can be the requester: no source excludes one.
public struct InvestigationRequest: Hashable, Identifiable, Transferable {
    /// What is asked.
    public enum Kind: String, ClosedList, Transferable {
        /// Verzoek tot onderzoek (VTO).
        case investigation
        /// Verzoek tot toetsing (VTT).
        case testing

        /// The term.
        public var term: Term {
            switch self {
            case .investigation:
                Term(
                    rawValue, LocalizedText(nl: "verzoek tot onderzoek", en: "request for investigation"),
                    definition: LocalizedText(
                        nl: "De Raad wordt gevraagd te onderzoeken of een maatregel nodig is.",
                        en: "The Board is asked to investigate whether a measure is needed."),
                    citations: [.sturen("1.3"), .sturen("Bijlage 3"), .proeftuin("3.3")],
                    aliases: [Term.Alias("Verzoek Tot Onderzoek", in: .sturen)])
            case .testing:
                Term(
                    rawValue, LocalizedText(nl: "verzoek tot toetsing", en: "request for testing"),
                    definition: LocalizedText(
                        nl: "De Raad wordt gevraagd te toetsen of een maatregel nodig is, nadat er al veel bekend is.",
                        en: "The Board is asked to test whether a measure is needed, when much is known already."),
                    citations: [.proeftuin("2.5, tabel 2.3")],
                    aliases: [Term.Alias("verzoek tot toetsing aan de RvdK", in: .proeftuin)])
            }
        }
    }

    /// Why it was made, as the sources name it; other reasons can be recorded as a code of one's own.
    public enum Reason: String, ClosedList, Transferable {
        /// Voluntary help does not suffice.
        case voluntaryHelpInsufficient
        /// Abuse was established and there is no possibility for voluntary help.
        case abuseWithoutVoluntaryPossibility
        /// A reason that the sources do not name.
        case other

        /// The term.
        public var term: Term {
            switch self {
            case .voluntaryHelpInsufficient:
                Term(
                    rawValue,
                    LocalizedText(nl: "vrijwillige hulp schiet tekort", en: "voluntary help does not suffice"),
                    definition: LocalizedText(
                        nl: "De vrijwillige hulp is niet genoeg.", en: "The voluntary help is not enough."),
                    citations: [.sturen("1.3"), .sturen("Bijlage 3")])
            case .abuseWithoutVoluntaryPossibility:
                Term(
                    rawValue,
                    LocalizedText(
                        nl: "mishandeling vastgesteld, geen vrijwillige mogelijkheid",
                        en: "abuse established, no voluntary possibility"),
                    definition: LocalizedText(
                        nl: "Veilig Thuis stelde mishandeling vast en ziet geen mogelijkheid voor vrijwillige hulp.",
                        en: "Veilig Thuis established abuse and sees no possibility for voluntary help."),
                    citations: [.sturen("Bijlage 3")])
            case .other:
                Term(
                    rawValue, LocalizedText(nl: "andere reden", en: "another reason"),
                    definition: LocalizedText(
                        nl: "Een reden die de bronnen niet noemen; zij sluiten er geen uit.",
                        en: "A reason that the sources do not name; they exclude none."),
                    citations: [.sturen("1.3")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<InvestigationRequest>
    /// What is asked; `nil` if that was not recorded.
    public var kind: Coded<Kind>?
    /// The organisation that asked; `nil` if that was not recorded.
    public var by: Coded<PartyKind>?
    /// When the Board received it; `nil` if that was not recorded.
    public var receivedOn: DateRange?
    /// Why it was made.
    public var reasons: Listed<Coded<Reason>>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a request; what is left out was not recorded.
    public init(
        _ id: Identifier<InvestigationRequest>, _ kind: Kind? = nil, by requester: PartyKind? = nil,
        receivedOn day: DateRange? = nil, reasons: Listed<Coded<Reason>> = [], knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        by = requester.map { .known($0) }
        receivedOn = day
        self.reasons = reasons
        self.knownOn = knownOn
    }
}
