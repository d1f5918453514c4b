extension RuleSet where Subject == Involvement {
    /// The rules about direction, coordination and contact (regie).
    static let direction =
        oneDirector.adding(directionOverTime).adding(caseIntensity).adding(parties).adding(urgency)
        .adding(directionPrompts)
}
