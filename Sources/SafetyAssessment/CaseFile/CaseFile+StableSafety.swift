public import Domain

extension CaseFile {
    /// What the conditions of stable safety come to on the day of a context, whether or not somebody claims it.
    ///
    /// The file is looked at as it was known on that day, with what the audience may see. There is no answer to whether
    /// safety is stable.
    public func stableSafetyStanding(in context: ReviewContext) -> StableSafetyStanding {
        let known = view(for: context.audience, on: context.day)
        let isClaimed: Bool? =
            switch known.stableSafety {
            case .stated: true
            case .statedAsNone: false
            case .notRecorded: nil
            }
        var norms = context
        // A departure from a rule, with its reason, is no answer to its conditions.
        norms.deviations = []
        let days = GroundDays(of: known, on: context.day)
        let conditions = StableSafetyCondition.allCases.compactMap { condition in
            let rules = Self.rules(of: condition)
            return rules.review(self, in: norms).findings.first.map {
                let facts = rules.evidence(for: condition.rule, self, in: norms).facts
                return StableSafetyStanding.Condition(condition, $0.outcome, days.grounds(facts))
            }
        }
        return StableSafetyStanding(
            on: context.day, audience: context.audience, isClaimed: isClaimed, conditions: conditions,
            pastSixMonths: Period.sixMonths(upTo: context.day).map { period in
                known.quietPeriod(period, for: context.audience, on: context.day)
            })
    }

    /// What was recorded of a period as to unsafe events, as it was known on a day, with what an audience may see.
    ///
    /// To a person it is told of nobody else whether he or she was asked; to a conference of nobody.
    public func quietPeriod(_ period: Period, for audience: Audience, on day: CalendarDate) -> QuietPeriod {
        let known = view(for: audience, on: day)
        var persons: [(id: Identifier<Participant>, since: CalendarDate?)] = []
        for person in known.household.concerned where person.isToBeHeard(on: day) && audience.mayBeTold(of: person.id) {
            persons.append((person.id, person.firstDay))
        }
        return QuietPeriod(period, in: known.events, of: persons, on: day)
    }

    private static func rules(of condition: StableSafetyCondition) -> RuleSet<CaseFile> {
        let rule: Rule<CaseFile> =
            switch condition {
            case .sixMonthsWithoutUnsafeEvents: .sixMonthsWithoutUnsafeEvents
            case .riskFactorsAddressed: .riskFactorsAreAddressed
            case .recoveryStarted: .recoveryIsStarted
            case .judgedTogether: .stableSafetyIsJudged
            }
        return RuleSet(
            [rule], places: RuleSet<CaseFile>.caseFile.places, detectors: RuleSet<CaseFile>.caseFile.detectors)
    }
}

extension Audience {
    /// Whether it may be told that something of a person is missing: to a person only of that person's own.
    func mayBeTold(of person: Identifier<Participant>) -> Bool {
        switch self {
        case .professional: true
        case .person(let reader): reader == person
        case .conference: false
        }
    }
}

extension Person {
    /// The first day on which the person can have been asked or watched over; `nil` if the birth was not recorded.
    var firstDay: CalendarDate? {
        switch birth {
        case .born(let date), .expected(let date): date.earliest
        case nil: nil
        }
    }
}

extension Period {
    /// The six months up to and including a day; `nil` at the very beginning of the calendar.
    ///
    /// The day six months earlier belongs to it: a half year without events is full on the day after. Where that month
    /// lacks the day, its last day counts. Both are decisions of this SDK, on the safe side.
    static func sixMonths(upTo day: CalendarDate) -> Period? {
        guard let start = day.adding(months: -6, rounding: .down) else { return nil }
        return try? Period(from: start, through: day)
    }
}

// The conditions one by one: each is a check of the rule that asks it, which has the others too.

extension Rule where Subject == CaseFile {
    fileprivate static let sixMonthsWithoutUnsafeEvents = Rule(Rule.stableSafetyHasItsConditions.description) {
        file, exam in exam.requireSixMonthsWithoutUnsafeEvents(in: file)
    }
    static let riskFactorsAreAddressed = Rule(Rule.stableSafetyHasItsConditions.description) { file, exam in
        exam.requireRiskFactorsAddressed(in: file)
    }
    fileprivate static let recoveryIsStarted = Rule(Rule.stableSafetyHasItsConditions.description) { file, exam in
        exam.requireRecoveryStarted(in: file)
    }
    fileprivate static let stableSafetyIsJudged = Rule(Rule.stableSafetyIsJudgedTogether.description) { file, exam in
        exam.requireJointJudgements(in: file)
    }
}
