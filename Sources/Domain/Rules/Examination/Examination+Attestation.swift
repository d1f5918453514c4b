// How answers of people are weighed: differing answers are contested and never resolved by the latest.

extension Examination {
    /// Weighs what people answered to a prompt.
    ///
    /// - Parameters:
    ///   - rule: The prompt.
    ///   - ownExperience: Whether only those count whose experience it is.
    ///   - expected: Those who must have answered; empty if any answer will do.
    @usableFromInline mutating func ask(
        _ rule: RuleID, ownExperience: Bool, expected: [Identifier<Participant>]
    ) {
        stated = true
        let answers = currentAnswers(to: rule)
        for person in expected where !answers.contains(where: { $0.of == person && isAnswer($0, ownExperience) }) {
            if answers.contains(where: { $0.of == person }) { reason = OutcomeReason(.inAnothersName) }
            lackInContext("attestations[\(rule)].of[\(person)]", .attestation, person)
        }
        var saysYes = false
        var saysNo = false
        var isWeak = false
        for answer in answers {
            switch answer.answer {
            case .yes where isAnswer(answer, ownExperience): saysYes = true
            case .yes: isWeak = true
            case .no: saysNo = true
            case .notApplicable: break
            }
            if answer.isInAnothersName { isWeak = true }
            mayChange(on: answer.until)
        }
        switch (saysYes, saysNo) {
        case (true, false):
            if isWeak { reason = OutcomeReason(.inAnothersName) }
        case (false, true):
            unmet(.truth(false), .truth(true), "attestations[\(rule)]", nil, nil)
        case (true, true):
            reason = OutcomeReason(.contested)
            lackInContext("attestations[\(rule)]", .attestation)
        case (false, false):
            if isWeak {
                reason = OutcomeReason(.inAnothersName)
            } else if hasExpired(rule) {
                reason = OutcomeReason(.expired)
            }
            if expected.isEmpty { lackInContext("attestations[\(rule)]", .attestation) }
        }
    }

    private func isAnswer(_ attestation: Attestation, _ ownExperience: Bool) -> Bool {
        !(ownExperience && attestation.isInAnothersName)
    }

    /// The answers that count on the day: given, not taken back, not run out, and not followed by a later one of the
    /// same person about the same experience.
    private func currentAnswers(to rule: RuleID) -> [Attestation] {
        var current: [Attestation] = []
        for answer in context.attestations where answer.rule == rule && answer.counts(on: day) {
            if answer.hasExpired(on: day) { continue }
            if isFollowed(answer) { continue }
            current.append(answer)
        }
        return current
    }

    private func isFollowed(_ answer: Attestation) -> Bool {
        for other in context.attestations where other.rule == answer.rule && other.counts(on: day) {
            if other.of == answer.of && other.by == answer.by && other.on > answer.on { return true }
        }
        return false
    }

    private func hasExpired(_ rule: RuleID) -> Bool {
        for answer in context.attestations where answer.rule == rule && answer.counts(on: day) {
            if answer.hasExpired(on: day) { return true }
        }
        return false
    }
}
