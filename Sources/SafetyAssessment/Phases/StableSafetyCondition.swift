public import Domain

/// A condition of the claim that safety is stable (voorwaarde van stabiele veiligheid).
///
/// Three are those of the quality framework for local teams, the fourth that of the thesis. They stand beside each other:
/// nothing in this package adds them up.
public enum StableSafetyCondition: String, ClosedList, Transferable {
    /// Zes maanden geen onveilige gebeurtenissen.
    case sixMonthsWithoutUnsafeEvents
    /// Risicofactoren zijn aangepakt, hanteerbaar of afgenomen.
    case riskFactorsAddressed
    /// Een begin met herstel.
    case recoveryStarted
    /// Samen, meermaals en over langere tijd goed genoeg bevonden.
    case judgedTogether

    /// The rule that asks it.
    public var rule: RuleID {
        switch self {
        case .sixMonthsWithoutUnsafeEvents, .riskFactorsAddressed, .recoveryStarted: .domein(14)
        case .judgedTogether: .sturen(9)
        }
    }

    /// The term.
    public var term: Term {
        switch self {
        case .sixMonthsWithoutUnsafeEvents:
            Term(
                rawValue,
                LocalizedText(nl: "zes maanden geen onveilige gebeurtenis", en: "six months without an unsafe event"),
                definition: LocalizedText(
                    nl:
                        "In de afgelopen zes maanden gebeurde er niets onveiligs, en aan of voor ieder is dat nagegaan.",
                    en: "In the past six months nothing unsafe happened, and of everyone that was asked or watched."),
                citations: [.domein("Bijlage 1.2")],
                decision: LocalizedText(
                    nl: "Niets vastgelegd is niet niets gebeurd: over elke dag en elke persoon moet iets bekend zijn.",
                    en: "Nothing recorded is not nothing happened: each day and each person must be answered for."),
                related: ["Concept.unsafeEvent"])
        case .riskFactorsAddressed:
            Term(
                rawValue,
                LocalizedText(nl: "risicofactoren aangepakt", en: "risk factors addressed"),
                definition: LocalizedText(
                    nl: "Elke risicofactor is zo aangepakt dat het werkt, hanteerbaar gemaakt of afgenomen.",
                    en: "Each risk factor was addressed so that it works, made manageable, or reduced."),
                citations: [.domein("Bijlage 1.2")])
        case .recoveryStarted:
            Term(
                rawValue, LocalizedText(nl: "begin met herstel", en: "recovery started"),
                definition: LocalizedText(
                    nl: "Er is een begin gemaakt met herstel van wat het geweld heeft aangericht.",
                    en: "A start was made with recovery from what the violence did."),
                citations: [.domein("Bijlage 1.2")],
                decision: LocalizedText(
                    nl: "Kan pas in fase 3: daarom is stabiele veiligheid geen poort naar die fase.",
                    en: "Can come only in phase 3: hence stable safety is no gate to that phase."))
        case .judgedTogether:
            Term(
                rawValue, LocalizedText(nl: "samen beoordeeld", en: "judged together"),
                definition: LocalizedText(
                    nl: "Ieder oordeelde met de anderen, meermaals en over langere tijd, dat het goed genoeg is.",
                    en: "Everyone judged with the others, repeatedly and over a longer time, that it is good enough."),
                citations: [.sturen("2.1.1")])
        }
    }
}

/// What the conditions of stable safety come to on a day (stand van stabiele veiligheid).
///
/// Each condition is met, not met or undecided, with its grounds and their days, its gaps, what would settle it, and
/// until when that holds. There is no answer to whether safety is stable: that is for people to judge.
public struct StableSafetyStanding: Hashable, Transferable {
    /// What one condition comes to.
    public struct Condition: Hashable, Transferable {
        /// The condition.
        public let condition: StableSafetyCondition
        /// Met, not met or undecided.
        public let state: OutcomeState
        /// What was read for it, with the days that this is of, by address.
        ///
        /// Of a condition that is not met or undecided too: that something was read does not say that it suffices.
        public let grounds: [Ground]
        /// Everything that is not as the condition asks, by address.
        public let gaps: [Gap]
        /// Everything that would have to be known, by address.
        public let missing: [MissingFact]
        /// The first day on which it may change though nothing new is recorded; `nil` if there is none.
        public let until: CalendarDate?

        init(_ condition: StableSafetyCondition, _ outcome: Outcome, _ grounds: [Ground]) {
            self.condition = condition
            state = outcome.state
            self.grounds = grounds
            gaps = outcome.gaps
            missing = outcome.missing
            until = outcome.until
        }
    }

    /// The day.
    public let on: CalendarDate
    /// For whom it was made; it may be shown to nobody else.
    public let audience: Audience
    /// Whether somebody claims it: `true`, `false` if it was recorded that nobody does, `nil` if nothing was recorded.
    public let isClaimed: Bool?
    /// The conditions, those of the quality framework first.
    public let conditions: [Condition]
    /// What was recorded of the past six months, and for whom; `nil` at the very beginning of the calendar.
    public let pastSixMonths: QuietPeriod?

    init(
        on day: CalendarDate, audience: Audience, isClaimed: Bool?, conditions: [Condition],
        pastSixMonths: QuietPeriod?
    ) {
        on = day
        self.audience = audience
        self.isClaimed = isClaimed
        self.conditions = conditions
        self.pastSixMonths = pastSixMonths
    }

    /// What a condition comes to.
    public subscript(condition: StableSafetyCondition) -> Condition? {
        for one in conditions where one.condition == condition { return one }
        return nil
    }
}
