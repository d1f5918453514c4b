internal import Domain

extension DueCollector {
    /// Adds what is due of the trajectory, the map and the governance.
    mutating func addOrganising(of whole: RegionalCooperation) {
        for record in whole.trajectory.value?.steps ?? [] { addReopenings(of: record) }
        if let map = whole.map.value { addActions(of: map) }
        if let governance = whole.governance.value { addActions(of: governance) }
    }

    private mutating func addReopenings(of record: StepRecord) {
        for reopening in record.reopenings where !hasCome(reopening.endorsedAgainOn.value) {
            add(
                .reopenedStep(record.step),
                at: "trajectory.steps[\(record.step)].reopenings[\(reopening.id)].endorsedAgainOn",
                since: lastHeld([reopening.on]), on: reopening.endorsedAgainOn.value, of: .coreGroup)
        }
    }

    private mutating func addActions(of map: NetworkMap) {
        for action in map.actions {
            add(
                .mapAction, at: "map.actions[\(action.id)].due", since: action.knownOn,
                on: action.due.map { DateRange(exactly: $0) }, of: .mapParticipants,
                by: Owners(parties: action.owners ?? []))
        }
        for step in map.firstSteps {
            add(
                .firstStep, at: "map.firstSteps[\(step.id)].due", since: step.knownOn,
                on: step.due.map { DateRange(exactly: $0) }, of: .waitingParties, by: Owners(parties: [step.party]))
        }
    }

    private mutating func addActions(of governance: NetworkGovernance) {
        for answer in governance.answers where answer.isAction ?? (answer.due != nil) {
            add(
                .checklistAction, at: "governance.answers[\(answer.id)].due", since: answer.knownOn,
                on: answer.due.map { DateRange(exactly: $0) }, of: .networkTogether,
                by: Owners(participants: [answer.owner].compactMap { $0 }))
        }
        for sign in governance.pitfalls {
            guard case .stated(let answer, _) = sign.answer, answer.isActionNeeded ?? false else { continue }
            add(
                .pitfallAction, at: "governance.pitfalls[\(sign.id)].answer", since: sign.knownOn, on: nil,
                of: .networkTogether, by: Owners(participants: [answer.owner].compactMap { $0 }))
        }
    }
}
