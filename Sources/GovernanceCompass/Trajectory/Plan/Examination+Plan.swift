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
