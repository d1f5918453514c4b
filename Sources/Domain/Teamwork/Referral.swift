/// A registration of a household with the safety team (aanmelding): by whom, when, and what was asked.
///
/// It is not a report to Veilig Thuis (melding).
public struct Referral: Hashable, Identifiable, Transferable, Discreet {
    /// How it came in.
    public enum Channel: String, ClosedList, Transferable {
        /// By telephone.
        case phone
        /// By mail, with a form.
        case mailWithForm
        /// In a case discussion of the local team, which the safety team joins.
        case localCaseDiscussion
        /// By the screening of what is registered with the local team.
        case screening

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .phone:
                    (
                        LocalizedText(nl: "telefonisch", en: "by telephone"),
                        LocalizedText(nl: "Gebeld met het veiligheidsteam.", en: "Called the safety team.")
                    )
                case .mailWithForm:
                    (
                        LocalizedText(nl: "per mail met formulier", en: "by mail with a form"),
                        LocalizedText(
                            nl: "Een formulier naar het veiligheidsteam gemaild.",
                            en: "Mailed a form to the safety team.")
                    )
                case .localCaseDiscussion:
                    (
                        LocalizedText(
                            nl: "in de casuïstiekbespreking van het lokale team",
                            en: "in the case discussion of the local team"),
                        LocalizedText(
                            nl: "Besproken waar het veiligheidsteam bij aansloot.",
                            en: "Discussed where the safety team joined.")
                    )
                case .screening:
                    (
                        LocalizedText(
                            nl: "screening van aanmeldingen", en: "screening of registrations"),
                        LocalizedText(
                            nl: "Gevonden toen het veiligheidsteam de aanmeldingen bij het lokale team doornam.",
                            en: "Found when the safety team went through the registrations with the local team.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.5")])
        }
    }

    /// The identifier.
    public let id: Identifier<Referral>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The party that registered the household; `nil` if that was not recorded.
    public var from: Coded<PartyKind>?
    /// The professional who did; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// How it came in; `nil` if that was not recorded.
    public var channel: Coded<Channel>?
    /// What the safety team was asked to do; `nil` if that was not recorded.
    public var asksFor: [Coded<InvolvementAct>]?
    /// The question in words; they are never shown in a review.
    public var words: String?
    /// Whether it was attuned with the local team; `nil` if that was not recorded.
    public var isAttunedWithLocalTeam: Bool?
    /// Whether a measure was about to end, or had just ended; `nil` if that was not recorded.
    public var measureEndsSoon: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a referral; what is left out was not recorded.
    public init(
        _ id: Identifier<Referral>, on day: DateRange? = nil, from party: PartyKind? = nil,
        by professional: Identifier<Participant>? = nil, through channel: Channel? = nil,
        asksFor acts: [InvolvementAct]? = nil, words: String? = nil, isAttunedWithLocalTeam: Bool? = nil,
        measureEndsSoon: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        from = party.map { .known($0) }
        by = professional
        self.channel = channel.map { .known($0) }
        asksFor = acts.map { acts in acts.map { .known($0) } }
        self.words = words
        self.isAttunedWithLocalTeam = isAttunedWithLocalTeam
        self.measureEndsSoon = measureEndsSoon
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, on, from, by, channel, asksFor, words, isAttunedWithLocalTeam, measureEndsSoon, knownOn
    }
    #endif
}
