public import Domain

/// A dated weighing (weging) behind the choice to intervene or to wait.
///
/// It keeps what was weighed, by whom and when it is weighed again; it never says what should be chosen.
public struct Weighing: Hashable, Identifiable, Transferable, ReviewSubject {
    /// What was chosen.
    public enum Choice: String, ClosedList, Transferable {
        /// To intervene now.
        case intervene
        /// Not to intervene, or not yet.
        case wait

        /// The term.
        public var term: Term {
            switch self {
            case .intervene:
                Term(
                    rawValue, LocalizedText(nl: "ingrijpen", en: "intervene"),
                    definition: LocalizedText(nl: "Nu ingrijpen.", en: "Intervene now."), citations: [.proeftuin("6.4")]
                )
            case .wait:
                Term(
                    rawValue, LocalizedText(nl: "niet of nog niet ingrijpen", en: "not intervene, or not yet"),
                    definition: LocalizedText(
                        nl: "De onveiligheid nog verdragen terwijl er aan wordt gewerkt.",
                        en: "Bear the unsafety for a while, working on it."),
                    citations: [.proeftuin("6.4")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<Weighing>
    /// The day; `nil` if that was not recorded.
    public var on: CalendarDate?
    /// What was chosen; `nil` if that was not recorded.
    public var choice: Coded<Choice>?
    /// What intervening is here, or would be; `nil` if that was not recorded.
    public var intervention: Coded<Intervention>?
    /// The measures it is about; `nil` if that was not recorded.
    public var measures: [Identifier<Measure>]?
    /// Whether the nature and the seriousness of the unsafety were weighed (aard en ernst); `nil` if that was not
    /// recorded.
    public var weighsSeriousness: Bool?
    /// Whose fundamental rights are violated, as those who weighed judged (fundamentele rechten).
    public var rightsViolatedOf: Listed<Identifier<Participant>>
    /// What else could help, and what became of it (alternatieven).
    public var alternatives: Listed<WeighedAlternative>
    /// Whether the harm of intervening was set against the unsafety (proportionaliteit); `nil` if that was not
    /// recorded.
    public var weighsProportionality: Bool?
    /// Whether it was weighed that all help that is possible was given first (subsidiariteit); `nil` if that was not
    /// recorded.
    public var weighsSubsidiarity: Bool?
    /// Whether the risks of unsafety that goes on, for the children, were weighed; `nil` if that was not recorded.
    public var weighsProlongedUnsafety: Bool?
    /// Whether the risks of intervening were weighed; `nil` if that was not recorded.
    public var weighsIntervention: Bool?
    /// Whether professional knowledge of the nature and seriousness of violence was at the table (vakkennis); `nil` if
    /// that was not recorded.
    ///
    /// It is about the weighing and never about a person who took part.
    public var hasViolenceExpertise: Bool?
    /// Whether somebody of those who decided had been with the household; `nil` if that was not recorded.
    public var hasBeenWithHousehold: Bool?
    /// The counter-voices that were organised around it (tegenspraak).
    public var counterVoices: Listed<CounterVoice>
    /// The help that goes with the choice (hulp erbij).
    public var help: Listed<AccompanyingHelp>
    /// The Board's independent test (onafhankelijke toets); stated as none if there was none.
    public var independentTest: Recorded<IndependentTest>
    /// Who decided; `nil` if that was not recorded.
    public var decidedBy: [Identifier<Participant>]?
    /// The day on which it is to be weighed again; stated as none if that was not agreed.
    public var againOn: Recorded<CalendarDate>
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a weighing; what is left out was not recorded.
    public init(
        _ id: Identifier<Weighing>, on day: CalendarDate? = nil, choice: Choice? = nil,
        intervention: Intervention? = nil, measures: [Identifier<Measure>]? = nil,
        weighsProlongedUnsafety: Bool? = nil, weighsIntervention: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.choice = choice.map { .known($0) }
        self.intervention = intervention.map { .known($0) }
        self.measures = measures
        rightsViolatedOf = []
        alternatives = []
        self.weighsProlongedUnsafety = weighsProlongedUnsafety
        self.weighsIntervention = weighsIntervention
        counterVoices = []
        help = []
        independentTest = .notRecorded
        againOn = .notRecorded
        self.knownOn = knownOn
    }

    /// The weighing as it was known on a day, with what an audience may see.
    ///
    /// It holds nobody's own words. Whose rights are violated, what somebody declined and who spoke against it are
    /// judgements of professionals, and help that protects somebody can tell where that person is: persons and
    /// conferences do not see these. That is a decision of this SDK.
    public func view(for audience: Audience, on day: CalendarDate) -> Weighing {
        var view = self
        view.rightsViolatedOf = rightsViolatedOf.asKnown(on: day)
        view.alternatives = alternatives.asKnown(on: day) { $0.knownOn }
        view.counterVoices = counterVoices.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.help = help.asKnown(on: day) { $0.knownOn }
        for index in view.help.entries.indices {
            view.help.entries[index].ended = view.help.entries[index].ended.asKnown(on: day)
        }
        view.independentTest = independentTest.asKnown(on: day)
        view.againOn = againOn.asKnown(on: day)
        guard audience != .professional else { return view }
        view.rightsViolatedOf = []
        view.alternatives = []
        view.counterVoices = []
        view.help = []
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, on, choice, intervention, measures, weighsSeriousness, rightsViolatedOf, alternatives
        case weighsProportionality, weighsSubsidiarity, weighsProlongedUnsafety, weighsIntervention
        case hasViolenceExpertise, hasBeenWithHousehold, counterVoices, help, independentTest, decidedBy, againOn
        case knownOn
    }
    #endif
}
