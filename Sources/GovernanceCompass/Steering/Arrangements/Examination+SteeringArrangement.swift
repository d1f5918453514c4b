internal import Domain

// How rules read an arrangement: what is in use in a relation, and what all who judged it agree on.

extension Examination {
    /// Whether there is a relation of which something holds, or may be one that was not recorded.
    mutating func isAnyRelation(
        of arrangement: SteeringArrangement, _ holds: (SteeringRelation, inout Examination) -> Truth
    ) -> Truth {
        guard arrangement.relations.isRecorded else { return unknown(at: "relations") }
        var isAny = Truth.false
        // Each is read before it is joined: what is read, and until when it holds, must not hang on their order.
        for relation in arrangement.relations {
            let truth = holds(relation, &self)
            isAny = isAny || truth
        }
        return isAny || hasUnlisted(arrangement.relations, at: "relations.complete")
    }

    /// States something of every relation of which a condition holds, and that all relations were recorded.
    mutating func requireOfRelations(
        of arrangement: SteeringArrangement, where holds: (SteeringRelation, inout Examination) -> Truth,
        _ require: (SteeringRelation, Truth, inout Examination) -> Void
    ) {
        for relation in arrangement.relations {
            let condition = holds(relation, &self)
            if !condition.isFalse { require(relation, condition, &self) }
        }
        self.require(!hasUnlisted(arrangement.relations, at: "relations.complete"), at: "relations.complete")
    }

    /// Whether a form is in use in a relation, as it happens and not as it was meant.
    mutating func uses(_ form: SteeringForm, in relation: SteeringRelation) -> Truth {
        guard let practice = inPractice(relation) else { return unknown(at: "\(relation.place).material") }
        return names(form, in: practice.forms, at: "\(relation.place).material.forms")
    }

    /// Whether a form is the only one in use in a relation.
    mutating func usesOnly(_ form: SteeringForm, in relation: SteeringRelation) -> Truth {
        var isOnly = uses(form, in: relation)
        for other in SteeringForm.allCases where other != form { isOnly = !uses(other, in: relation) && isOnly }
        return isOnly
    }

    /// Whether a model is in use in a relation, as it happens.
    mutating func uses(_ model: SteeringModel, in relation: SteeringRelation) -> Truth {
        guard let practice = inPractice(relation) else { return unknown(at: "\(relation.place).material") }
        return names(model, in: practice.models, at: "\(relation.place).material.models")
    }

    /// Whether steerer or steered do something in a relation, as it happens.
    mutating func isDone(_ act: SteeringAct, in relation: SteeringRelation) -> Truth {
        guard let practice = inPractice(relation) else { return unknown(at: "\(relation.place).material") }
        return names(act, in: practice.acts, at: "\(relation.place).material.acts")
    }

    /// Whether the steerer facilitates in something in a relation, as it happens.
    mutating func facilitates(_ means: FacilitatedMeans, in relation: SteeringRelation) -> Truth {
        guard let practice = inPractice(relation) else { return unknown(at: "\(relation.place).material") }
        return names(means, in: practice.facilitates, at: "\(relation.place).material.facilitates")
    }

    /// Whether it was recorded how steering goes; of a practice that says nothing that is not known yet.
    mutating func isDescribed(_ practice: Recorded<SteeringPractice>, at place: Address) -> Truth {
        let practice = fact(practice, at: place)
        let isDescribed = practice.satisfies { $0.saysAnything }
        return practice.exists.isTrue && isDescribed.isFalse ? unknown(at: place) : isDescribed
    }

    /// How the steering of a relation happens; that nobody looked leaves it open.
    private func inPractice(_ relation: SteeringRelation) -> SteeringPractice? {
        guard case .stated(let practice, _) = relation.material.asKnown(on: day) else { return nil }
        return practice
    }

    // MARK: The compass

    /// Whether a relation is in a cell, by the judgement of all who were asked.
    mutating func isJudged(_ relation: SteeringRelation, as cell: CompassCell) -> Truth {
        let facts = areFactsClear(in: relation)
        let values = areValuesAligned(in: relation)
        return (cell.facts == .clear ? facts : !facts) && (cell.values == .aligned ? values : !values)
    }

    /// Whether the facts are clear in a relation, by the judgement of all who were asked.
    mutating func areFactsClear(in relation: SteeringRelation) -> Truth {
        agreed(in: relation, at: .facts) { judgement, exam in
            exam.fact(judgement.facts, at: "\(relation.place).judgements[\(judgement.id)].facts") == .clear
        }
    }

    /// Whether values agree in a relation, by the judgement of all who were asked.
    mutating func areValuesAligned(in relation: SteeringRelation) -> Truth {
        agreed(in: relation, at: .values) { judgement, exam in
            exam.fact(judgement.values, at: "\(relation.place).judgements[\(judgement.id)].values") == .aligned
        }
    }

    /// What all who were asked say; unknown while somebody is missing, and while they differ: then only they can tell.
    ///
    /// Whether something is shared is not told by one side alone: who steers and who is steered must both have judged.
    private mutating func agreed(
        in relation: SteeringRelation, at side: CompassSide,
        _ says: (CompassJudgement, inout Examination) -> Truth
    ) -> Truth {
        guard relation.judgements.isRecorded else { return unknown(at: "\(relation.place).judgements") }
        let areAllIn = !hasUnlisted(relation.judgements, at: "\(relation.place).judgements.complete")
        guard let needed = policy(.compassJudges) else { return .unknown }
        var judges: Set<Identifier<CooperationParticipant>> = []
        var allSay = Truth.true
        var allDeny = Truth.true
        for judgement in relation.judgements {
            judges.insert(judgement.id)
            let truth = says(judgement, &self)
            allSay = allSay && truth
            allDeny = allDeny && !truth
        }
        if allSay.isFalse && allDeny.isFalse { return unknown(at: "\(relation.place).\(side).agreement") }
        guard judges.count >= Swift.max(1, needed) else {
            return areAllIn && unknown(at: "\(relation.place).judgements")
        }
        guard areAllIn.isTrue else { return areAllIn }
        let isOfSteerer = isJudged(relation, from: .steerer)
        let isOfSteered = isJudged(relation, from: .steered)
        guard (isOfSteerer && isOfSteered).isTrue else { return isOfSteerer && isOfSteered }
        return allSay.isFalse ? !allDeny : allSay
    }

    /// Whether somebody on a side of a relation judged it; unknown, never false: that side is still to be asked.
    private mutating func isJudged(_ relation: SteeringRelation, from side: SteeringSide) -> Truth {
        var isJudged = Truth.false
        for judgement in relation.judgements {
            let isOfSide = fact(judgement.side, at: "\(relation.place).judgements[\(judgement.id)].side") == side
            isJudged = isJudged || isOfSide
        }
        return isJudged.isFalse ? unknown(at: "\(relation.place).judgements.\(side)") : isJudged
    }

    // MARK: Responsibilities

    /// Whether an actor holds a responsibility of a kind.
    mutating func holds(
        _ kind: ResponsibilityKind, _ actor: Identifier<SteeringActor>, in arrangement: SteeringArrangement
    ) -> Truth {
        guard arrangement.responsibilities.isRecorded else { return unknown(at: "responsibilities") }
        var holds = Truth.false
        for responsibility in arrangement.responsibilities {
            let isIt = fact(responsibility.holder, at: "responsibilities[\(responsibility.id)].holder") == actor
            let isOfKind = fact(responsibility.kind, at: "responsibilities[\(responsibility.id)].kind") == kind
            holds = (isIt && isOfKind) || holds
        }
        return holds || hasUnlisted(arrangement.responsibilities, at: "responsibilities.complete")
    }

    /// Whether one of some who steer is responsible in the end.
    ///
    /// A relation that was not recorded may bring in somebody who steers.
    mutating func isAnybodyFinallyResponsible(
        of steerers: [Identifier<SteeringActor>], in arrangement: SteeringArrangement
    ) -> Truth {
        guard arrangement.responsibilities.isRecorded else { return unknown(at: "responsibilities") }
        var isAnybody = Truth.false
        for actor in steerers {
            let isIt = holds(.finalResponsibility, actor, in: arrangement)
            isAnybody = isAnybody || isIt
        }
        return isAnybody || hasUnlisted(arrangement.relations, at: "relations.complete")
    }

    /// Whether interests of an actor of its own were acknowledged.
    mutating func areInterestsKnown(
        of actor: Identifier<SteeringActor>, in arrangement: SteeringArrangement
    ) -> Truth {
        var isThere = Truth.false
        var isListed = false
        for entry in arrangement.actors where entry.id == actor {
            isListed = true
            let isNamed = exists(entry.interests, at: "actors[\(actor)].interests")
            isThere = isThere || isNamed
        }
        return isListed ? isThere : unknown(at: "actors[\(actor)].interests")
    }
}

extension SteeringRelation {
    /// Where it stands in its arrangement.
    var place: Address { "relations[\(id)]" }
}

extension SteeringArrangement {
    /// Who steers in a relation, and all who steer that actor, directly or through others, in alphabetical order.
    func steerers(above relation: SteeringRelation) -> [Identifier<SteeringActor>] {
        var found: Set<Identifier<SteeringActor>> = [relation.between.steerer]
        var before = 0
        while found.count > before {
            before = found.count
            for other in relations where found.contains(other.between.steered) { found.insert(other.between.steerer) }
        }
        return found.sorted()
    }

    /// Whether nobody steers the steerer of a relation, or all who do steer each other in a circle.
    func beginsLine(_ relation: SteeringRelation) -> Bool {
        let above = steerers(above: relation)
        if above == [relation.between.steerer] { return true }
        return above.allSatisfy { actor in relations.contains { $0.between.steered == actor } }
    }

    /// The actors that stand in a relation, each once, in alphabetical order.
    var actorsInRelations: [Identifier<SteeringActor>] {
        var actors: Set<Identifier<SteeringActor>> = []
        for relation in relations { actors.formUnion([relation.between.steerer, relation.between.steered]) }
        return actors.sorted()
    }
}
