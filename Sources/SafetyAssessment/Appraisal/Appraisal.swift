public import Domain

/// An appraisal (taxatie) of safety now, or of what could make it unsafe again.
public struct Appraisal: Hashable, Identifiable, Transferable {
    /// What is appraised.
    public enum Kind: String, ClosedList, Transferable {
        /// Safety now (veiligheidstaxatie).
        case safety
        /// What could make it unsafe again (risicotaxatie).
        case risk
        /// Both at once, not told apart.
        case mixed

        /// The term.
        public var term: Term {
            switch self {
            case .safety:
                Term(
                    rawValue, LocalizedText(nl: "veiligheidstaxatie", en: "safety appraisal"),
                    definition: LocalizedText(
                        nl: "Taxatie van de veiligheid nu, in de fase van directe veiligheid.",
                        en: "Appraisal of safety now, in the phase of immediate safety."),
                    citations: [.proeftuin("2.7"), .proeftuin("6.5")])
            case .risk:
                Term(
                    rawValue, LocalizedText(nl: "risicotaxatie", en: "risk appraisal"),
                    definition: LocalizedText(
                        nl: "Taxatie van wat het weer onveilig kan maken, in de fase daarna.",
                        en: "Appraisal of what could make it unsafe again, in the phase after that."),
                    citations: [.proeftuin("2.7"), .sturen("2.1.2")])
            case .mixed:
                Term(
                    rawValue, LocalizedText(nl: "taxatie zonder onderscheid", en: "appraisal without distinction"),
                    definition: LocalizedText(
                        nl: "Taxatie die veiligheid nu en risico op langere termijn niet uit elkaar houdt.",
                        en: "Appraisal that does not tell safety now and risk in the longer term apart."),
                    citations: [.proeftuin("6.5")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<Appraisal>
    /// What is appraised; `nil` if that was not recorded.
    public var kind: Coded<Kind>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Who made it; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an appraisal; what is left out was not recorded.
    public init(
        _ id: Identifier<Appraisal>, _ kind: Kind? = nil, on day: DateRange? = nil,
        by participant: Identifier<Participant>? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        on = day
        by = participant
        self.knownOn = knownOn
    }
}
