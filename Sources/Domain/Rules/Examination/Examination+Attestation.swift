// How answers of people are weighed: differing answers are contested and never resolved by the latest.

/// A question of a rule, as the answers to it are looked for.
@usableFromInline struct Prompt: Sendable {
    let rule: RuleID
    /// Where its answers stand; put together once, for it is needed in each review.
    @usableFromInline let place: Address
    /// Whether only those count whose experience it is.
    let ownExperience: Bool

    @usableFromInline init(_ rule: RuleID, ownExperience: Bool) {
        self.rule = rule
        self.ownExperience = ownExperience
        place = "attestations[\(rule)]"
    }

    /// Where the answer of somebody stands.
    func place(of person: Identifier<Participant>) -> Address { "\(place).of[\(person)]" }
}

extension Examination {
    /// The positions of the answers by the rules that they are to, each rule's in the order in which they stand.
    ///
    /// By position: an answer is a large value.
    static func order(of attestations: [Attestation]) -> [Int] {
        attestations.indices.sorted { a, b in
            let (first, second) = (attestations[a].rule, attestations[b].rule)
            return first == second ? a < b : first < second
        }
    }

    /// Where in ``answers`` those to a rule stand.
    private func answers(to rule: RuleID) -> Range<Int> {
        var low = 0
        var high = answers.count
        while low < high {
            let middle = low + (high - low) / 2
            if context.attestations[answers[middle]].rule < rule { low = middle + 1 } else { high = middle }
        }
        while high < answers.count && context.attestations[answers[high]].rule == rule { high += 1 }
        return low..<high
    }

    /// States that somebody answered a prompt.
    ///
    /// - Parameters:
    ///   - person: Whose answer is expected.
    ///   - prompt: The prompt.
    /// - Returns: Whether there is one.
    @usableFromInline mutating func askForAnswer(of person: Identifier<Participant>, to prompt: Prompt) -> Bool {
        stated = true
        var isAnsweredForThem = false
        let range = answers(to: prompt.rule)
        for position in range {
            let index = answers[position]
            guard context.attestations[index].of == person, isCurrent(index, among: range) else { continue }
            if !context.attestations[index].isInAnothersName || !prompt.ownExperience { return true }
            isAnsweredForThem = true
        }
        if isAnsweredForThem { reason = OutcomeReason(.inAnothersName) }
        lackInContext(prompt.place(of: person), .attestation, person)
        return false
    }

    /// Weighs what people answered to a prompt.
    ///
    /// - Parameters:
    ///   - prompt: The prompt.
    ///   - isComplete: Whether nobody is asked for by name; then no yes and no no are too few.
    @usableFromInline mutating func weighAnswers(to prompt: Prompt, isComplete: Bool) {
        stated = true
        let ownExperience = prompt.ownExperience
        let range = answers(to: prompt.rule)
        var isTorn = false
        var saysYes = false
        var saysNo = false
        var isInAnothersName = false
        var hasExpired = false
        for position in range {
            let answer = context.attestations[answers[position]]
            guard answer.counts(on: day) else { continue }
            if answer.hasExpired(on: day) {
                hasExpired = true
                continue
            }
            guard isCurrent(answers[position], among: range) else { continue }
            if answer.isInAnothersName { isInAnothersName = true }
            if contradictsItself(answer, among: range) { isTorn = true }
            if isRecording && answer.answer != .notApplicable {
                useInContext(prompt.place(of: answer.of), .truth(answer.answer == .yes))
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
            lackInContext(prompt.place, .contested)
        case (true, false):
            if isInAnothersName { reason = OutcomeReason(.inAnothersName) }
        case (false, true):
            if isInAnothersName { reason = OutcomeReason(.inAnothersName) }
            gaps.append(Gap(at: prompt.place, seen: .truth(false), needed: .truth(true)))
        case (false, false):
            if isInAnothersName {
                reason = OutcomeReason(.inAnothersName)
            } else if hasExpired {
                reason = OutcomeReason(.expired)
            }
            // "Does not apply" of everybody who was asked settles nothing either.
            if isComplete { lackInContext(prompt.place, .attestation) }
        }
    }

    /// Whether the same person said something else about the same experience on the same day.
    private func contradictsItself(_ answer: Attestation, among range: Range<Int>) -> Bool {
        for position in range {
            let other = context.attestations[answers[position]]
            guard other.of == answer.of, other.by == answer.by else { continue }
            if other.answer != answer.answer && other.on == answer.on && isCurrent(answers[position], among: range) {
                return true
            }
        }
        return false
    }

    /// Whether an answer counts on the day: given, not taken back, not run out, and not followed by a later one of the
    /// same person about the same experience.
    private func isCurrent(_ index: Int, among range: Range<Int>) -> Bool {
        let answer = context.attestations[index]
        guard answer.counts(on: day), !answer.hasExpired(on: day) else { return false }
        for position in range {
            let other = context.attestations[answers[position]]
            guard other.on > answer.on, other.of == answer.of, other.by == answer.by else { continue }
            if other.counts(on: day) { return false }
        }
        return true
    }
}
