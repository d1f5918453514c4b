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
    /// The positions of the answers by the numbers of the rules that they are to, and where they stand.
    ///
    /// By position: an answer is a large value. By number: the few documents need no order.
    static func order(of attestations: [Attestation]) -> [NumberedAnswer] {
        var order: [NumberedAnswer] = []
        order.reserveCapacity(attestations.count)
        for index in attestations.indices {
            order.append(NumberedAnswer(number: attestations[index].rule.number, index: index))
        }
        order.sort { $0.number == $1.number ? $0.index < $1.index : $0.number < $1.number }
        return order
    }

    /// The positions of the answers to a rule, in the order in which they stand.
    private func positions(of rule: RuleID) -> [Int] {
        var low = 0
        var high = answers.count
        while low < high {
            let middle = low + (high - low) / 2
            if answers[middle].number < rule.number { low = middle + 1 } else { high = middle }
        }
        var found: [Int] = []
        while low < answers.count, answers[low].number == rule.number {
            if context.attestations[answers[low].index].rule == rule { found.append(answers[low].index) }
            low += 1
        }
        return found
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
        let positions = positions(of: prompt.rule)
        for index in positions {
            guard context.attestations[index].of == person, isCurrent(index, among: positions) else { continue }
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
        let positions = positions(of: prompt.rule)
        var isTorn = false
        var saysYes = false
        var saysNo = false
        var isInAnothersName = false
        var hasExpired = false
        for index in positions {
            let answer = context.attestations[index]
            guard answer.counts(on: day) else { continue }
            if answer.hasExpired(on: day) {
                hasExpired = true
                continue
            }
            guard isCurrent(index, among: positions) else { continue }
            if answer.isInAnothersName { isInAnothersName = true }
            if contradictsItself(answer, among: positions) { isTorn = true }
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
    private func contradictsItself(_ answer: Attestation, among positions: [Int]) -> Bool {
        for index in positions {
            let other = context.attestations[index]
            guard other.of == answer.of, other.by == answer.by else { continue }
            if other.answer != answer.answer && other.on == answer.on && isCurrent(index, among: positions) {
                return true
            }
        }
        return false
    }

    /// Whether an answer counts on the day: given, not taken back, not run out, and not followed by a later one of the
    /// same person about the same experience.
    private func isCurrent(_ index: Int, among positions: [Int]) -> Bool {
        let answer = context.attestations[index]
        guard answer.counts(on: day), !answer.hasExpired(on: day) else { return false }
        for index in positions {
            let other = context.attestations[index]
            guard other.on > answer.on, other.of == answer.of, other.by == answer.by else { continue }
            if other.counts(on: day) { return false }
        }
        return true
    }
}
