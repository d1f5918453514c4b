/// What was decided in a conference (besluit), by whom, and who does what by when.
///
/// A person sees a decision that was released to that person, which is what telling it afterwards does; its words never
/// show in a review.
public struct ConferenceDecision: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// Something that somebody does because of a decision (actie).
    public struct Action: Hashable, Identifiable, Transferable, Discreet {
        /// The identifier.
        public let id: Identifier<Action>
        /// The words; they are never shown in a review.
        public var words: String?
        /// Who does it; `nil` if that was not recorded.
        public var by: Identifier<Participant>?
        /// The day by which it is to be done; `nil` if that was not recorded.
        public var due: CalendarDate?
        /// The day on which it was done; stated as none if it will not be done.
        public var doneOn: Recorded<DateRange>

        /// Makes an action.
        public init(
            _ id: Identifier<Action>, words: String? = nil, by participant: Identifier<Participant>? = nil,
            due: CalendarDate? = nil, doneOn: Recorded<DateRange> = .notRecorded
        ) {
            self.id = id
            self.words = words
            by = participant
            self.due = due
            self.doneOn = doneOn
        }
    }

    /// How a conference comes to a decision (besluitvorming).
    public enum Mode: String, ClosedList, Transferable {
        /// The submitter decides after the advice of the others.
        case submitterDecides
        /// The chair sums up agreements and decisions.
        case chairSumsUp
        /// It is not clear who decides.
        case notClear
        /// It is meant for advice and not for deciding.
        case adviceOnly
        /// Decisions are taken only together with the parents.
        case withParentsOnly
        /// Those present talk until there is one scenario that they carry out.
        case oneScenario

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .submitterDecides:
                    (
                        LocalizedText(nl: "de inbrenger besluit", en: "the submitter decides"),
                        LocalizedText(
                            nl: "Wie de casus inbracht of de regie heeft, besluit na de adviezen.",
                            en: "Who submitted or directs the case decides after the advice.")
                    )
                case .chairSumsUp:
                    (
                        LocalizedText(nl: "de voorzitter vat samen", en: "the chair sums up"),
                        LocalizedText(
                            nl: "De voorzitter vat samen wat is afgesproken en besloten.",
                            en: "The chair sums up what was agreed and decided.")
                    )
                case .notClear:
                    (
                        LocalizedText(nl: "niet duidelijk", en: "not clear"),
                        LocalizedText(
                            nl: "Het is niet duidelijk wie besluit.", en: "It is not clear who decides.")
                    )
                case .adviceOnly:
                    (
                        LocalizedText(nl: "alleen advies", en: "advice only"),
                        LocalizedText(
                            nl: "Het overleg is om te toetsen en te adviseren.",
                            en: "The conference is for testing and advising.")
                    )
                case .withParentsOnly:
                    (
                        LocalizedText(nl: "alleen met de ouders", en: "with the parents only"),
                        LocalizedText(
                            nl: "Besluiten worden samen met de ouders genomen.",
                            en: "Decisions are taken together with the parents.")
                    )
                case .oneScenario:
                    (
                        LocalizedText(nl: "tot één scenario", en: "until one scenario"),
                        LocalizedText(
                            nl: "Wie er zijn, wegen samen af tot er één scenario overblijft.",
                            en: "Those present weigh together until one scenario is left.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.6")])
        }
    }

    /// The identifier.
    public let id: Identifier<ConferenceDecision>
    /// The words; they are never shown in a review.
    public var words: String?
    /// Who decided; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// Who does what by when.
    public var actions: Listed<Action>
    /// Whether it is carried out as far as those of the household who were there want to work along; `nil` if that was
    /// not recorded.
    public var followsHousehold: Bool?
    /// Whether it is needed to protect somebody, so that it does not hang on who works along; `nil` if that was not
    /// recorded.
    public var isForProtection: Bool?
    /// To whom it was told; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a decision.
    public init(
        _ id: Identifier<ConferenceDecision>, words: String? = nil, by participant: Identifier<Participant>? = nil,
        actions: Listed<Action> = [], followsHousehold: Bool? = nil, isForProtection: Bool? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        by = participant
        self.actions = actions
        self.followsHousehold = followsHousehold
        self.isForProtection = isForProtection
        release = releasedTo
        self.knownOn = knownOn
    }

    /// It is nobody's own word.
    public var voice: Identifier<Participant>? { nil }
    /// To whom it was told; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, words, by, actions, followsHousehold, isForProtection, knownOn
        case release = "releasedTo"
    }
    #endif
}
