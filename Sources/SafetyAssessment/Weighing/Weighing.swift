public import Domain

/// A dated weighing (weging) behind the choice to intervene or to wait.
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
    /// Whether the risks of unsafety that goes on, for the children, were weighed; `nil` if that was not recorded.
    public var weighsProlongedUnsafety: Bool?
    /// Whether the risks of intervening were weighed; `nil` if that was not recorded.
    public var weighsIntervention: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a weighing; what is left out was not recorded.
    public init(
        _ id: Identifier<Weighing>, on day: CalendarDate? = nil, choice: Choice? = nil,
        weighsProlongedUnsafety: Bool? = nil, weighsIntervention: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.choice = choice.map { .known($0) }
        self.weighsProlongedUnsafety = weighsProlongedUnsafety
        self.weighsIntervention = weighsIntervention
        self.knownOn = knownOn
    }

    /// The weighing itself: it holds nobody's own words.
    public func view(for audience: Audience, on day: CalendarDate) -> Weighing { self }
}
