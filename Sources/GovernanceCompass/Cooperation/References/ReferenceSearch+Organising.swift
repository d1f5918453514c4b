internal import Domain

extension ReferenceSearch {
    /// Looks through who takes part, the trajectory, the organisation, the maps and the governance.
    mutating func lookThroughOrganising(_ whole: RegionalCooperation) {
        for participant in whole.participants {
            look(for: participant.party, at: "participants[\(participant.id)].party")
        }
        if let trajectory = whole.trajectory.value { lookThrough(trajectory) }
        if let organisation = whole.organisation.value { lookThrough(organisation) }
        if let map = whole.map.value { lookThrough(map, at: "map") }
        for map in whole.earlierMaps { lookThrough(map, at: "earlierMaps[\(map.id)]") }
        if let governance = whole.governance.value { lookThrough(governance) }
    }

    private mutating func lookThrough(_ trajectory: NetworkTrajectory) {
        guard !trajectory.evidence.isEmpty else { return }
        let checks = Set(StepCheck.all.map { $0.id })
        for evidence in trajectory.evidence {
            look(
                for: evidence.check, among: checks, .check, in: nil, at: "trajectory.evidence[\(evidence.id)].check")
        }
    }

    private mutating func lookThrough(_ organisation: NetworkOrganisation) {
        let bodies: [(name: Address, seats: Listed<OrganisationSeat>)] = [
            ("organisation.coreGroup", organisation.coreGroup), ("organisation.outerRing", organisation.outerRing),
            ("organisation.projectGroup", organisation.projectGroup),
        ]
        for body in bodies {
            for seat in body.seats {
                look(for: seat.id, at: "\(body.name)[\(seat.id)]")
                look(for: seat.party, at: "\(body.name)[\(seat.id)].party")
            }
        }
        for duty in organisation.duties { look(for: duty.owners, at: "organisation.duties[\(duty.id)].owners") }
        look(for: organisation.processLead.value?.participant, at: "organisation.processLead.participant")
        for task in organisation.leadership { look(for: task.party, at: "organisation.leadership[\(task.id)].party") }
        for entry in organisation.support { look(for: entry.id, at: "organisation.beginning.support[\(entry.id)]") }
        look(for: organisation.monitoringExpert.value, at: "organisation.monitoringExpert")
        for place in organisation.experiencePlaces {
            look(for: place.id, at: "organisation.experiencePlaces[\(place.id)]")
        }
    }

    /// A map is whole by itself: its lines, actions and waits are between parties of that map.
    private mutating func lookThrough(_ map: NetworkMap, at root: Address) {
        let parties = Set(map.parties.map { $0.id })
        let list: Address = "\(root).parties"
        for line in map.lines {
            for party in [line.between.first, line.between.second] {
                look(for: party, among: parties, .party, in: list, at: "\(root).\(line.between.address)")
            }
        }
        for action in map.actions {
            let place: Address = "\(root).actions[\(action.id)]"
            for party in [action.between.first, action.between.second] {
                look(for: party, among: parties, .party, in: list, at: "\(place).between")
            }
            look(for: action.owners, among: parties, .party, in: list, at: "\(place).owners")
        }
        for steering in map.steering {
            look(
                for: steering.parties, among: parties, .party, in: list, at: "\(root).steering[\(steering.id)].parties")
        }
        for wait in map.waits {
            look(for: wait.party, among: parties, .party, in: list, at: "\(root).waits[\(wait.id)].party")
            look(for: wait.other, among: parties, .party, in: list, at: "\(root).waits[\(wait.id)].other")
        }
        for step in map.firstSteps {
            look(for: step.party, among: parties, .party, in: list, at: "\(root).firstSteps[\(step.id)].party")
        }
    }

    private mutating func lookThrough(_ governance: NetworkGovernance) {
        look(for: governance.contact.value, at: "governance.contact")
        let decisions = Set(governance.decisions.map { $0.id })
        for mandate in governance.mandates {
            let place: Address = "governance.mandates[\(mandate.id)]"
            look(for: mandate.of, at: "\(place).of")
            look(for: mandate.party, at: "\(place).party")
            look(for: mandate.over, among: decisions, .decision, in: "governance.decisions", at: "\(place).over")
        }
        for answer in governance.answers { look(for: answer.owner, at: "governance.answers[\(answer.id)].owner") }
        for sign in governance.pitfalls {
            look(for: sign.answer.value?.owner, at: "governance.pitfalls[\(sign.id)].answer.owner")
        }
        for agreement in governance.agreements {
            look(for: agreement.parties, at: "governance.agreements[\(agreement.id)].parties")
        }
        look(for: governance.support.value?.by, at: "governance.support.by")
    }
}
