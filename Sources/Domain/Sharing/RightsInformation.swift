/// What a person was told about rights and routes (informatie over rechten), when, and in what form.
public struct RightsInformation: Hashable, Identifiable, Transferable, Voiced {
    /// What it was about.
    public enum Topic: String, ClosedList, Transferable {
        /// How things stand in law.
        case legalSituation
        /// Which rights the person has.
        case rights
        /// What is shared about the person, and with whom.
        case sharingOfInformation
        /// Where a complaint goes.
        case complaint
        /// With whom to talk about a decision that one does not agree with.
        case disagreement

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .legalSituation:
                    (
                        LocalizedText(nl: "hoe het juridisch in elkaar zit", en: "how things stand in law"),
                        LocalizedText(
                            nl: "In welk kader er wordt gewerkt, en wat moet en wat mag.",
                            en: "In which frame the work is done, what must be and what may be.")
                    )
                case .rights:
                    (
                        LocalizedText(nl: "welke rechten iemand heeft", en: "which rights somebody has"),
                        LocalizedText(
                            nl: "Welke rechten deze persoon in deze situatie heeft.",
                            en: "Which rights this person has in this situation.")
                    )
                case .sharingOfInformation:
                    (
                        LocalizedText(nl: "wat er wordt gedeeld", en: "what is shared"),
                        LocalizedText(
                            nl: "Welke informatie met wie wordt gedeeld, met naam of zonder.",
                            en: "Which information is shared with whom, with names or without.")
                    )
                case .complaint:
                    (
                        LocalizedText(nl: "waar een klacht terechtkan", en: "where a complaint can go"),
                        LocalizedText(
                            nl: "Bij welke organisatie iemand een klacht kan indienen.",
                            en: "With which organisation somebody can lodge a complaint.")
                    )
                case .disagreement:
                    (
                        LocalizedText(
                            nl: "wat iemand kan doen bij onenigheid", en: "what one can do when not agreeing"),
                        LocalizedText(
                            nl: "Met wie iemand in gesprek kan over een besluit waar hij of zij het niet mee eens is.",
                            en: "With whom somebody can talk about a decision that he or she does not agree with.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("4.4")])
        }
    }

    /// In what form it was given.
    public enum Form: String, ClosedList, Transferable {
        /// In a talk.
        case conversation
        /// In a folder that holds everything for the household.
        case folder
        /// In a leaflet.
        case leaflet

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .conversation:
                    (
                        LocalizedText(nl: "gesprek", en: "talk"),
                        LocalizedText(nl: "In een gesprek verteld.", en: "Told in a talk.")
                    )
                case .folder:
                    (
                        LocalizedText(nl: "map", en: "folder"),
                        LocalizedText(
                            nl: "Een map voor het huishouden met alle informatie bij elkaar.",
                            en: "A folder for the household with all information together.")
                    )
                case .leaflet:
                    (
                        LocalizedText(nl: "flyer", en: "leaflet"),
                        LocalizedText(
                            nl: "Een flyer over het veiligheidsteam.", en: "A leaflet about the safety team.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("4.4")])
        }
    }

    /// The identifier.
    public let id: Identifier<RightsInformation>
    /// To whom it was given.
    public let person: Identifier<Participant>
    /// What it was about; `nil` if that was not recorded.
    public var topics: [Coded<Topic>]?
    /// In what form; `nil` if that was not recorded.
    public var form: Coded<Form>?
    /// Who gave it; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it became known; the day itself if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record of information that was given.
    public init(
        _ id: Identifier<RightsInformation>, to person: Identifier<Participant>, about topics: [Topic]? = nil,
        in form: Form? = nil, by professional: Identifier<Participant>? = nil, on day: DateRange? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.person = person
        self.topics = topics.map { topics in topics.map { .known($0) } }
        self.form = form.map { .known($0) }
        by = professional
        on = day
        self.knownOn = knownOn
    }

    /// Whose it is: that of the person to whom it was given.
    public var voice: Identifier<Participant>? { person }
    /// Nobody else: what one person was told is not for the others.
    public var releasedTo: [Identifier<Participant>] { [] }
}
