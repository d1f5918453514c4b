// How answers of people are weighed: differing answers are contested and never resolved by the latest.

/// A question of a rule, as the answers to it are looked for.
@usableFromInline struct Prompt: Sendable {
    let rule: RuleID
    /// Where its answers stand; put together once, for it is needed in each review.
    @usableFromInline let place: Address
    /// Whether only those count whose experience it is.
    let ownExperience: Bool
    /// What makes an answer that was not given apart settle nothing, while it holds or may hold.
    let suspension: Circumstance?

    @usableFromInline init(_ rule: RuleID, ownExperience: Bool, suspendedBy circumstance: Circumstance? = nil) {
        self.rule = rule
        self.ownExperience = ownExperience
        suspension = circumstance
        place = "attestations[\(rule)]"
    }

    /// Where the answer of somebody stands.
    func place(of person: Identifier<Participant>) -> Address { "\(place).of[\(person)]" }
}

extension Examination {
    /// The positions of the answers, by the numbers of the rules that they are to, then as they stand.
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

    /// Where among the answers those to a rule's number stand.
    private func range(of rule: RuleID) -> Range<Int> {
        if let asked, asked.number == rule.number { return asked.answers }
        var low = 0
        var high = answers.count
        while low < high {
            let middle = low + (high - low) / 2
            if answers[middle].number < rule.number { low = middle + 1 } else { high = middle }
        }
        while high < answers.count, answers[high].number == rule.number { high += 1 }
        return low..<high
    }

    /// Looks once where the answers to a rule stand: each person who is asked is looked for there.
    private mutating func ask(_ rule: RuleID) {
        if asked?.number != rule.number { asked = (rule.number, range(of: rule)) }
    }

    /// The position of an answer; `nil` if it is to the rule of another document that has the same number.
    private func position(_ answer: Int, to rule: RuleID) -> Int? {
        let position = answers[answer].index
        return context.attestations[position].rule == rule ? position : nil
    }

    /// States that somebody answered a prompt.
    ///
    /// - Parameters:
    ///   - person: Whose answer is expected.
    ///   - prompt: The prompt.
    /// - Returns: Whether there is one.
    @usableFromInline mutating func askForAnswer(of person: Identifier<Participant>, to prompt: Prompt) -> Bool {
        stated = true
        ask(prompt.rule)
        var isAnsweredForThem = false
        for answer in range(of: prompt.rule) {
            guard let position = position(answer, to: prompt.rule), context.attestations[position].of == person,
                isCurrent(position, of: prompt.rule)
            else { continue }
            if !context.attestations[position].isInAnothersName || !prompt.ownExperience {
                return isFree(position, of: prompt)
            }
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
        ask(prompt.rule)
        var isTorn = false
        var saysYes = false
        var saysNo = false
        var isInAnothersName = false
        var hasExpired = false
        var isSuspended = false
        for answer in range(of: prompt.rule) {
            guard let position = position(answer, to: prompt.rule), context.attestations[position].counts(on: day)
            else { continue }
            if context.attestations[position].hasExpired(on: day) {
                hasExpired = true
                continue
            }
            guard isCurrent(position, of: prompt.rule) else { continue }
            let isAnothers = context.attestations[position].isInAnothersName
            if isAnothers { isInAnothersName = true }
            if contradictsItself(position, of: prompt.rule) { isTorn = true }
            let said = context.attestations[position].answer
            if isRecording && said != .notApplicable {
                useInContext(prompt.place(of: context.attestations[position].of), .truth(said == .yes))
            }
            mayChange(on: context.attestations[position].until)
            let isOwn = !(prompt.ownExperience && isAnothers)
            // What hangs on it was noted. Beside a no it still differs, so that to know less never makes a gap.
            if isOwn && !isFree(position, of: prompt) { isSuspended = true }
            switch said {
            case .yes: saysYes = saysYes || isOwn
            case .no: saysNo = true
            case .notApplicable: break
            }
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
            if isComplete && !isSuspended { lackInContext(prompt.place, .attestation) }
        }
        // Set last, so that the order of those who answered makes no difference; what people differ in goes before it.
        let isContested = isTorn || saysYes && saysNo
        if let suspension = prompt.suspension, isSuspended, !isContested, circumstance(suspension).isTrue {
            reason = OutcomeReason(.suspended, code: suspension.code)
        }
    }

    /// Whether an answer settles something: a no always, another only if it was given apart, or if what would make it
    /// unfree is known not to hold.
    private mutating func isFree(_ position: Int, of prompt: Prompt) -> Bool {
        guard let suspension = prompt.suspension, context.attestations[position].answer != .no,
            !context.attestations[position].wasApart
        else { return true }
        let holds = circumstance(suspension)
        switch holds.value {
        case .no: return true
        case .open: keep(holds, toBe: false, opensMore: true, else: prompt.place)
        case .yes:
            let person = context.attestations[position].of
            lackInContext(prompt.place(of: person), .suspended, person)
        }
        return false
    }

    /// Whether two answers to a rule are of the same person about the same experience.
    private func areOfTheSame(_ one: Int, _ other: Int) -> Bool {
        context.attestations[one].of == context.attestations[other].of
            && context.attestations[one].by == context.attestations[other].by
    }

    /// Whether the same person said something else about the same experience on the same day.
    private func contradictsItself(_ position: Int, of rule: RuleID) -> Bool {
        for answer in range(of: rule) {
            guard let other = self.position(answer, to: rule),
                context.attestations[other].on == context.attestations[position].on,
                context.attestations[other].answer != context.attestations[position].answer,
                areOfTheSame(position, other)
            else { continue }
            if isCurrent(other, of: rule) { return true }
        }
        return false
    }

    /// Whether an answer counts on the day: given, not taken back, not run out, and not followed by a later one of the
    /// same person about the same experience.
    private func isCurrent(_ position: Int, of rule: RuleID) -> Bool {
        guard context.attestations[position].counts(on: day), !context.attestations[position].hasExpired(on: day)
        else { return false }
        for answer in range(of: rule) {
            guard let other = self.position(answer, to: rule),
                context.attestations[other].on > context.attestations[position].on, areOfTheSame(position, other)
            else { continue }
            if context.attestations[other].counts(on: day) { return false }
        }
        return true
    }
}
