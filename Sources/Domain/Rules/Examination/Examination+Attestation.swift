// How answers of people are weighed: differing answers are contested and never resolved by the latest.

extension Examination {
    /// States that somebody answered a prompt.
    ///
    /// - Parameters:
    ///   - person: Whose answer is expected.
    ///   - rule: The prompt.
    ///   - ownExperience: Whether only the person's own answer counts.
    @usableFromInline mutating func askForAnswer(
        of person: Identifier<Participant>, to rule: RuleID, ownExperience: Bool
    ) {
        stated = true
        var isAnsweredForThem = false
        for answer in context.attestations where answer.of == person && isCurrent(answer, to: rule) {
            if !answer.isInAnothersName || !ownExperience { return }
            isAnsweredForThem = true
        }
        if isAnsweredForThem { reason = OutcomeReason(.inAnothersName) }
        lackInContext("attestations[\(rule)].of[\(person)]", .attestation, person)
    }

    /// Weighs what people answered to a prompt.
    ///
    /// - Parameters:
    ///   - rule: The prompt.
    ///   - ownExperience: Whether only those count whose experience it is.
    ///   - isAnybodyExpected: Whether those who must answer were named; else one answer is enough, and none too few.
    @usableFromInline mutating func weighAnswers(to rule: RuleID, ownExperience: Bool, isAnybodyExpected: Bool) {
        stated = true
        var saysYes = false
        var saysNo = false
        var isInAnothersName = false
        var hasExpired = false
        for answer in context.attestations where answer.rule == rule && answer.counts(on: day) {
            if answer.hasExpired(on: day) {
                hasExpired = true
                continue
            }
            guard isCurrent(answer, to: rule) else { continue }
            if answer.isInAnothersName { isInAnothersName = true }
            switch answer.answer {
            case .yes: saysYes = saysYes || !(ownExperience && answer.isInAnothersName)
            case .no: saysNo = true
            case .notApplicable: break
            }
            mayChange(on: answer.until)
        }
        switch (saysYes, saysNo) {
        case (true, false):
            if isInAnothersName { reason = OutcomeReason(.inAnothersName) }
        case (false, true):
            unmet(.truth(false), .truth(true), "attestations[\(rule)]", nil, nil)
        case (true, true):
            reason = OutcomeReason(.contested)
            lackInContext("attestations[\(rule)]", .attestation)
        case (false, false):
            if isInAnothersName {
                reason = OutcomeReason(.inAnothersName)
            } else if hasExpired {
                reason = OutcomeReason(.expired)
            }
            if !isAnybodyExpected { lackInContext("attestations[\(rule)]", .attestation) }
        }
    }

    /// Whether an answer counts on the day: given, not taken back, not run out, and not followed by a later one of the
    /// same person about the same experience.
    private func isCurrent(_ answer: Attestation, to rule: RuleID) -> Bool {
        guard answer.rule == rule, answer.counts(on: day), !answer.hasExpired(on: day) else { return false }
        for other in context.attestations where other.rule == rule && other.counts(on: day) {
            if other.of == answer.of && other.by == answer.by && other.on > answer.on { return false }
        }
        return true
    }
}
