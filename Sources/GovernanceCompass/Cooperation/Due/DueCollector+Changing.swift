internal import Domain

extension DueCollector {
    /// Adds what is due of the transformation and of the approaches.
    mutating func addChanging(of whole: RegionalCooperation) {
        if let plan = whole.transformation.value {
            addReflections(of: plan)
            addExchanges(of: plan)
            addSteps(of: plan)
        }
        for approach in whole.approaches { addRoom(of: approach) }
    }

    /// Only on what was implemented people reflect again; the implementation itself counts as the first time.
    private mutating func addReflections(of plan: TransformationPlan) {
        guard hasCome(plan.implementedOn.value) else { return }
        var dates = [plan.implementedOn.value]
        for reflection in plan.reflections where reflection.topics?.contains(.known(.changeAndBarriers)) ?? false {
            dates.append(reflection.on)
        }
        add(
            .changeReflection,
            moment(at: "transformation.topics.changeAndBarriers", held: dates, every: .reflectionMonths),
            asked: Rule<TransformationPlan>.reflectionGoesOn.description)
    }

    private mutating func addExchanges(of plan: TransformationPlan) {
        for layers in ActorLayer.policyColumn {
            guard let name = layers.last else { continue }
            var dates: [DateRange?] = []
            for exchange in plan.exchanges {
                let present = (exchange.layers ?? []).compactMap { $0.member }
                // A layer that is only among itself shares nothing through the column.
                let others = ActorLayer.policyColumn.flatMap { $0 }.filter { !layers.contains($0) }
                guard present.contains(where: { layers.contains($0) }),
                    present.contains(where: { others.contains($0) })
                else { continue }
                dates.append(exchange.on)
            }
            add(
                .columnExchange(name),
                moment(at: "transformation.policyColumn.\(name)", held: dates, every: .columnExchangeMonths),
                asked: Rule<TransformationPlan>.columnSharesPatterns.description)
        }
    }

    /// A step that was not taken and has no day is an idea, and no date that lacks.
    private mutating func addSteps(of plan: TransformationPlan) {
        for step in plan.steps {
            let place: Address = "transformation.steps[\(step.id)]"
            if let taken = step.takenOn.value, !hasCome(taken) {
                add(.transformationStep, at: "\(place).takenOn", on: taken, of: .stepTakers)
            }
            if let learned = step.learnedOn.value, !hasCome(learned) {
                add(
                    .stepLearning, at: "\(place).learnedOn", since: lastHeld([step.takenOn.value]), on: learned,
                    of: .stepTakers)
            }
        }
    }

    private mutating func addRoom(of approach: Approach) {
        let root: Address = "approaches[\(approach.id)]"
        let views = approach.room.obstacleViews.filter { $0.tellsHowToRemove ?? false }
        add(
            .obstacleView,
            moment(at: "\(root).room.obstacleViews.recent", held: views.map { $0.on }, every: .obstacleViewMonths),
            asked: Rule<Approach>.obstaclesAreKeptInView.description)
        for role in approach.staffing.newRoles {
            guard let start = role.startsOn, !hasCome(start) else { continue }
            add(.newRole, at: "\(root).staffing.newRoles[\(role.id)].startsOn", on: start, of: .approachManagers)
        }
        for adoption in approach.adoptions {
            guard let end = adoption.until.value, !hasCome(end) else { continue }
            add(
                .endOfAdoption, at: "\(root).adoptions[\(adoption.id)].until", since: lastHeld([adoption.since]),
                on: end, of: .approachLead)
        }
    }
}
