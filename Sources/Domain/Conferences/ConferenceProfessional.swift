/// Somebody who has a place in a conference by profession (professional aan tafel), present or not.
public struct ConferenceProfessional: Hashable, Identifiable, Transferable {
    /// What somebody does in a conference.
    public enum Role: String, ClosedList, Transferable {
        /// Brings the case in.
        case submitter
        /// Chairs.
        case chair
        /// Directs the case.
        case caseDirector
        /// Member of the safety team.
        case safetyTeamMember
        /// Behavioural scientist.
        case behaviouralScientist
        /// Brings in the client's view out of lived experience.
        case expertByExperience
        /// Joins because the case asks for it.
        case guest

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .submitter:
                    (
                        LocalizedText(nl: "casusinbrenger", en: "submitter"),
                        LocalizedText(
                            nl: "Brengt de casus en de vraag in, en besluit wat er met het advies gebeurt.",
                            en: "Brings in the case and the question, and decides what is done with the advice.")
                    )
                case .chair:
                    (
                        LocalizedText(nl: "voorzitter", en: "chair"),
                        LocalizedText(
                            nl: "Leidt het gesprek en vat de afspraken samen.",
                            en: "Leads the talk and sums up what is agreed.")
                    )
                case .caseDirector:
                    (
                        LocalizedText(nl: "regievoerder", en: "case director"),
                        LocalizedText(
                            nl: "Houdt het hele traject van het huishouden bij elkaar.",
                            en: "Holds the whole trajectory of the household together.")
                    )
                case .safetyTeamMember:
                    (
                        LocalizedText(nl: "lid van het veiligheidsteam", en: "member of the safety team"),
                        LocalizedText(
                            nl: "Zit namens een organisatie in het veiligheidsteam.",
                            en: "Is in the safety team for an organisation.")
                    )
                case .behaviouralScientist:
                    (
                        LocalizedText(nl: "gedragswetenschapper", en: "behavioural scientist"),
                        LocalizedText(
                            nl: "Denkt mee over gedrag en wat eronder ligt.",
                            en: "Thinks along about behaviour and what lies under it.")
                    )
                case .expertByExperience:
                    (
                        LocalizedText(nl: "ervaringsdeskundige", en: "expert by experience"),
                        LocalizedText(
                            nl: "Laat uit eigen ervaring zien hoe het voor het huishouden kan zijn.",
                            en: "Shows out of lived experience how it can be for the household.")
                    )
                case .guest:
                    (
                        LocalizedText(nl: "wie om de casus aansluit", en: "who joins for the case"),
                        LocalizedText(
                            nl: "Professional die erbij is omdat deze casus daarom vraagt.",
                            en: "Professional who is there because this case asks for it.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.6")])
        }
    }

    /// Why somebody of the core was not there.
    public enum Absence: String, ClosedList, Transferable {
        /// This case does not ask for that organisation.
        case notNeededForCase
        /// The organisation is no fixed member of this team.
        case notInThisCore
        /// Another reason, which people recorded.
        case other

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .notNeededForCase:
                    (
                        LocalizedText(nl: "niet nodig voor deze casus", en: "not needed for this case"),
                        LocalizedText(
                            nl:
                                "Wat er speelt vraagt niet om deze organisatie, bijvoorbeeld omdat er geen kinderen zijn.",
                            en:
                                "What is going on does not ask for this organisation, there being no children for instance."
                        )
                    )
                case .notInThisCore:
                    (
                        LocalizedText(nl: "geen vast lid van dit team", en: "no fixed member of this team"),
                        LocalizedText(
                            nl:
                                "Dit team is zonder deze organisatie samengesteld, bijvoorbeeld om haar onafhankelijk te "
                                + "houden.",
                            en: "This team is put together without this organisation, to keep it independent for "
                                + "instance.")
                    )
                case .other:
                    (
                        LocalizedText(nl: "andere reden", en: "another reason"),
                        LocalizedText(nl: "Een reden die is opgeschreven.", en: "A reason that was written down.")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.2"), .proeftuin("3.3")])
        }
    }

    /// The identifier.
    public let id: Identifier<Participant>
    /// The kind of organisation that the professional is from; `nil` if that was not recorded.
    public var organisation: Coded<PartyKind>?
    /// What the professional does in the conference; `nil` if that was not recorded.
    public var roles: [Coded<Role>]?
    /// Whether the professional was there; `nil` if that was not recorded.
    public var isPresent: Bool?
    /// Why not; stated as none if nobody gave a reason.
    public var whyAbsent: Recorded<Coded<Absence>>
    /// Whether the professional gave an advice; `nil` if that was not recorded.
    public var gaveAdvice: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a professional in a conference.
    public init(
        _ id: Identifier<Participant>, of organisation: PartyKind? = nil, as roles: [Role]? = nil,
        isPresent: Bool? = nil, whyAbsent: Recorded<Coded<Absence>> = .notRecorded, gaveAdvice: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.organisation = organisation.map { .known($0) }
        self.roles = roles.map { roles in roles.map { .known($0) } }
        self.isPresent = isPresent
        self.whyAbsent = whyAbsent
        self.gaveAdvice = gaveAdvice
        self.knownOn = knownOn
    }
}
