// How answers of people are weighed: differing answers are contested and never resolved by the latest.

extension Examination {
    /// States that somebody answered a prompt.
    ///
    /// - Parameters:
    ///   - person: Whose answer is expected.
    ///   - rule: The prompt.
    ///   - ownExperience: Whether only the person's own answer counts.
    /// - Returns: Whether there is one.
    @usableFromInline mutating func askForAnswer(
        of person: Identifier<Participant>, to rule: RuleID, ownExperience: Bool
    ) -> Bool {
        stated = true
        var isAnsweredForThem = false
        // By position: an answer is a large value, and most of them are to other rules.
        for index in context.attestations.indices
        where context.attestations[index].rule == rule && context.attestations[index].of == person {
            guard isCurrent(context.attestations[index], to: rule) else { continue }
            if !context.attestations[index].isInAnothersName || !ownExperience { return true }
            isAnsweredForThem = true
        }
        if isAnsweredForThem { reason = OutcomeReason(.inAnothersName) }
        lackInContext("attestations[\(rule)].of[\(person)]", .attestation, person)
        return false
    }

    /// Weighs what people answered to a prompt.
    ///
    /// - Parameters:
    ///   - rule: The prompt.
    ///   - ownExperience: Whether only those count whose experience it is.
    ///   - isComplete: Whether nobody is asked for by name; then no yes and no no are too few.
    @usableFromInline mutating func weighAnswers(to rule: RuleID, ownExperience: Bool, isComplete: Bool) {
        stated = true
        var isTorn = false
        var saysYes = false
        var saysNo = false
        var isInAnothersName = false
        var hasExpired = false
        for index in context.attestations.indices where context.attestations[index].rule == rule {
            let answer = context.attestations[index]
            guard answer.counts(on: day) else { continue }
            if answer.hasExpired(on: day) {
                hasExpired = true
                continue
            }
            guard isCurrent(answer, to: rule) else { continue }
            if answer.isInAnothersName { isInAnothersName = true }
            if contradictsItself(answer, to: rule) { isTorn = true }
            if isRecording && answer.answer != .notApplicable {
                useInContext("attestations[\(rule)].of[\(answer.of)]", .truth(answer.answer == .yes))
            }
            switch answer.answer {
            case .yes: saysYes = saysYes || !(ownExperience && answer.isInAnothersName)
            case .no: saysNo = true
            case .notApplicable: break
            }
            mayChange(on: answer.until)
        }
        switch (saysYes, saysNo) {
        case _ where isTorn, (true, true):
            reason = OutcomeReason(.contested)
            lackInContext("attestations[\(rule)]", .contested)
        case (true, false):
            if isInAnothersName { reason = OutcomeReason(.inAnothersName) }
        case (false, true):
            if isInAnothersName { reason = OutcomeReason(.inAnothersName) }
            gaps.append(Gap(at: "attestations[\(rule)]", seen: .truth(false), needed: .truth(true)))
        case (false, false):
            if isInAnothersName {
                reason = OutcomeReason(.inAnothersName)
            } else if hasExpired {
                reason = OutcomeReason(.expired)
            }
            // "Does not apply" of everybody who was asked settles nothing either.
            if isComplete { lackInContext("attestations[\(rule)]", .attestation) }
        }
    }

    /// Whether the same person said something else about the same experience on the same day.
    private func contradictsItself(_ answer: Attestation, to rule: RuleID) -> Bool {
        for index in context.attestations.indices where context.attestations[index].rule == rule {
            let other = context.attestations[index]
            guard other.of == answer.of, other.by == answer.by else { continue }
            if other.answer != answer.answer && other.on == answer.on && isCurrent(other, to: rule) { return true }
        }
        return false
    }

    /// Whether an answer counts on the day: given, not taken back, not run out, and not followed by a later one of the
    /// same person about the same experience.
    private func isCurrent(_ answer: Attestation, to rule: RuleID) -> Bool {
        guard answer.rule == rule, answer.counts(on: day), !answer.hasExpired(on: day) else { return false }
        for index in context.attestations.indices where context.attestations[index].rule == rule {
            let other = context.attestations[index]
            guard other.on > answer.on, other.of == answer.of, other.by == answer.by else { continue }
            if other.counts(on: day) { return false }
        }
        return true
    }
}
