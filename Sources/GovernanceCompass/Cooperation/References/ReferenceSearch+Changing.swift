internal import Domain

extension ReferenceSearch {
    /// Looks through the transformation, the approaches, and how people steer.
    mutating func lookThroughChanging(_ whole: RegionalCooperation) {
        if let plan = whole.transformation.value { lookThrough(plan) }
        for approach in whole.approaches { lookThrough(approach) }
        if let steering = whole.steering.value { lookThrough(steering) }
        let actors = Set((whole.steering.value?.actors ?? []).map { $0.id })
        let relations = Set((whole.steering.value?.relations ?? []).map { $0.id })
        for choice in whole.solutionChoices {
            let root: Address = "solutionChoices[\(choice.id)]"
            if let arrangement = choice.arrangement, arrangement != whole.steering.value?.id {
                add(.arrangement, arrangement.text, belongingAt: "steering", at: "\(root).arrangement")
            }
            look(for: choice.relation, among: relations, .relation, in: "steering.relations", at: "\(root).relation")
            lookThrough(choice, actors, at: root)
        }
    }

    private mutating func lookThrough(_ plan: TransformationPlan) {
        let steps = Set(plan.steps.map { $0.id })
        let experiments = Set(plan.experiments.map { $0.id })
        for step in plan.steps {
            look(
                for: step.facilitatedBy, among: steps, .transformationStep, in: "transformation.steps",
                at: "transformation.steps[\(step.id)].facilitatedBy")
        }
        for obstacle in plan.boundaries {
            let place: Address = "transformation.boundaries[\(obstacle.id)]"
            look(for: obstacle.owners, at: "\(place).owners")
            look(
                for: obstacle.steps, among: steps, .transformationStep, in: "transformation.steps",
                at: "\(place).steps")
        }
        for decision in plan.setUpDecisions {
            look(
                for: decision.restsOn, among: experiments, .experiment, in: "transformation.experiments",
                at: "transformation.setUpDecisions[\(decision.id)].restsOn")
        }
        for standing in plan.standings {
            look(for: standing.party, at: "transformation.standings[\(standing.id)].party")
        }
        for entry in plan.components { look(for: entry.by, at: "transformation.components[\(entry.id)].by") }
        for entry in plan.mechanisms { look(for: entry.by, at: "transformation.mechanisms[\(entry.id)].by") }
        for entry in plan.successFactors { look(for: entry.by, at: "transformation.successFactors[\(entry.id)].by") }
        for note in plan.elements { look(for: note.by, at: "transformation.elements[\(note.id)].by") }
    }

    private mutating func lookThrough(_ approach: Approach) {
        let root: Address = "approaches[\(approach.id)]"
        for entry in approach.region.organisations {
            look(for: entry.id, at: "\(root).region.organisations[\(entry.id)]")
        }
        for team in approach.knowledge.localTeams { look(for: team.id, at: "\(root).knowledge.localTeams[\(team.id)]") }
        for change in approach.cooperation.methodChanges {
            let place: Address = "\(root).cooperation.methodChanges[\(change.id)]"
            look(for: change.affects, at: "\(place).affects")
            look(for: change.inTalkWith, at: "\(place).inTalkWith")
        }
    }

    private mutating func lookThrough(_ steering: SteeringArrangement) {
        let actors = Set(steering.actors.map { $0.id })
        for actor in steering.actors { look(for: actor.party, at: "steering.actors[\(actor.id)].party") }
        for relation in steering.relations {
            let place: Address = "steering.relations[\(relation.id)]"
            for actor in [relation.between.steerer, relation.between.steered] {
                look(for: actor, among: actors, .actor, in: "steering.actors", at: "\(place).between")
            }
            for judgement in relation.judgements {
                look(for: judgement.id, at: "\(place).judgements[\(judgement.id)]")
            }
        }
        for entry in steering.responsibilities {
            look(
                for: entry.holder, among: actors, .actor, in: "steering.actors",
                at: "steering.responsibilities[\(entry.id)].holder")
        }
    }

    private mutating func lookThrough(
        _ choice: SolutionChoice, _ actors: Set<Identifier<SteeringActor>>, at root: Address
    ) {
        if let canvas = choice.canvas.value {
            look(for: canvas.actor, among: actors, .actor, in: "steering.actors", at: "\(root).canvas.actor")
            look(for: canvas.other, among: actors, .actor, in: "steering.actors", at: "\(root).canvas.other")
        }
        for direction in choice.considered {
            for entry in direction.willingness {
                look(
                    for: entry.id, among: actors, .actor, in: "steering.actors",
                    at: "\(root).considered[\(direction.id)].willingness[\(entry.id)]")
            }
        }
    }
}
