internal import Domain

// How rules read the plan of approach.

extension Examination {
    /// Whether there is a draft of the plan by the reference day.
    mutating func isDrafted(_ plan: PlanOfApproach) -> Truth {
        let exists = fact(plan.draft, at: "draft").exists
        guard exists.isTrue else { return exists }
        return hasCome(plan.draft.value?.on, at: "draft.on")
    }

    /// Whether a part of the plan is filled; unknown if nothing was recorded of it.
    mutating func isFilled(_ part: PlanPart, of plan: PlanOfApproach) -> Truth {
        hasCome(plan.filling(of: part), at: .planPart(part))
    }

    /// States that a part of the plan is filled.
    mutating func requireFilled(_ part: PlanPart, of plan: PlanOfApproach) {
        require(isFilled(part, of: plan), at: .planPart(part), seen: .none)
    }

    /// Whether a part of the plan was filled since the steps that it uses were done.
    ///
    /// What was filled before may hold what a step was yielding already, or not: that leaves it unknown.
    mutating func takesOverSteps(_ part: PlanPart, of plan: PlanOfApproach) -> Truth {
        let isFilled = isFilled(part, of: plan)
        guard isFilled.isTrue else { return isFilled }
        var takesOver = Truth.true
        for step in part.uses {
            let isSince = isOnOrBefore(
                plan.doneOn(step).value, at: "planStepsDone.\(step)", plan.filling(of: part).value, at: .planPart(part))
            takesOver = (isSince.isFalse ? unknown(at: .planPart(part)) : isSince) && takesOver
        }
        return takesOver
    }

    /// Whether the plan was put to a body after its draft was there, and approved after it was put to it, or on the
    /// same day.
    mutating func isInOrder(_ submission: PlanSubmission, of plan: PlanOfApproach) -> Truth {
        let place: Address = "planSubmissions[\(submission.id)]"
        return isOnOrBefore(plan.draft.value?.on, at: "draft.on", submission.on, at: "\(place).on")
            && isOnOrBefore(
                submission.on, at: "\(place).on", submission.approvedOn.value, at: "\(place).approvedOn")
    }

    /// States that the plan is concise.
    mutating func requireConcise(_ plan: PlanOfApproach) {
        guard let isConcise = need(plan.isConcise, at: "isConcise") else { return }
        require(isConcise, at: "isConcise", seen: isConcise.detail)
    }

    /// Whether the steps that a part uses are done.
    mutating func isDue(_ part: PlanPart, of plan: PlanOfApproach) -> Truth {
        var areDone = Truth.true
        for step in part.uses { areDone = hasCome(plan.doneOn(step), at: "planStepsDone.\(step)") && areDone }
        return areDone
    }
}

extension PlanOfApproach {
    /// The body that made the draft.
    var draftedBy: Coded<CooperationBody>? { draft.value?.by }

    /// The parties of the plan, each once, in alphabetical order.
    var partyIdentifiers: [Identifier<NetworkParty>] { Set(parties.map { $0.id }).sorted() }
}

extension Address {
    /// Where a part of the plan is looked for; it is no identifier, and so it has a name of its own.
    static func planPart(_ part: PlanPart) -> Address { "planParts.\(part)" }
}
