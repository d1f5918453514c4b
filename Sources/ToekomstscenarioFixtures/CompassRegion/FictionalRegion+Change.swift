import Domain
import GovernanceCompass

extension FictionalRegion {
    /// What it does so that every layer changes: professionals and managers move, and above them nobody yet.
    static var transformation: TransformationPlan {
        var plan = TransformationInOrder.plan
        plan.steps = Listed(
            plan.steps.filter { ["samen-kijken", "minder-drukte"].contains($0.id) }, complete: plan.steps.complete)
        plan.boundaries.change("hulp-of-straf") { $0.steps = nil }
        plan.standings.change("gi-bestuur") { standing in
            standing.supports = .since("2026-09-01", true)
            standing.hangsOnOnePerson = .since("2026-09-01", true)
        }
        plan.components = Listed(
            [
                TransformationInOrder.component("visie", .vision),
                TransformationInOrder.component("urgentie", .urgency),
                TransformationInOrder.component("middelen", .resources, isThere: false),
                TransformationInOrder.component("middelen-volgens-werk", .resources, isThere: false, by: "uitvoerder"),
                TransformationInOrder.component("kunnen", .competences),
                TransformationInOrder.component("kunnen-volgens-werk", .competences, isThere: false, by: "uitvoerder"),
            ], complete: plan.components.complete)
        return plan
    }

    /// How parties are steered: youth care is bought where the facts are not clear, and about the ggz people differ.
    static var steering: SteeringArrangement {
        let known = ArrangementInOrder.known
        var arrangement = ArrangementInOrder.arrangement
        arrangement.relations.change("afdeling-aanbieder") { relation in
            relation.formal = .stated(
                SteeringPractice(
                    [.network], models: [.expertise], acts: [.facilitates, .advises], facilitates: [.resources]), known)
            relation.judgements = ArrangementInOrder.judgements(.unclear, .aligned)
        }
        arrangement.actors.entries.append(
            SteeringActor("behandelaar", of: "ggz", in: .manager, knownOn: ArrangementInOrder.judgedOn))
        if let pair = try? SteeringPair(steerer: "afdeling", steered: "behandelaar") {
            var relation = SteeringRelation("afdeling-ggz", between: pair, knownOn: ArrangementInOrder.judgedOn)
            relation.locus = [.known(.withinApproach)]
            relation.formal = .statedAsNone(known)
            relation.material = .stated(SteeringPractice([.market, .network]), known)
            relation.judgements = Listed(
                [
                    judgement("beleid-noord", .steerer, .clear, .conflicting),
                    judgement("zorg", .steered, .unclear, .conflicting),
                    judgement("voorzitter-kerngroep", .beside, .unclear, .conflicting),
                ], complete: known)
            arrangement.relations.entries.append(relation)
        }
        return arrangement
    }

    private static func judgement(
        _ judge: Identifier<CooperationParticipant>, _ side: SteeringSide, _ facts: FactClarity,
        _ values: ValueAlignment
    ) -> CompassJudgement {
        CompassJudgement(by: judge, as: side, facts, values, on: ArrangementInOrder.judgedOn)
    }

    /// The ways out that were weighed for it: of one that was chosen a condition does not hold.
    static var solutionChoice: SolutionChoice {
        var choice = ChoiceInOrder.choice
        choice.arrangement = "sturing-streek"
        choice.relation = "afdeling-ggz"
        choice.considered.change("goed-werk") { considered in
            guard !considered.conditions.isEmpty else { return }
            considered.conditions.entries[0].holds = false
        }
        choice.canvas.change { canvas in
            canvas.actor = "afdeling"
            canvas.other = "behandelaar"
        }
        choice.considered.change("kleine-proeven") { $0.willingness.entries.removeAll() }
        return choice
    }

    /// The approach of its municipalities: who directs has no mandate, and nobody asked whether room is felt.
    static var approach: Approach {
        var approach = ApproachInOrder.approach
        approach.room.directors.change("casusregie") { director in
            director.hasMandate = .stated(false, Provenance(knownOn: "2026-04-20"))
        }
        approach.room.given.change("maatwerk") { given in
            given.askedOn = .notRecorded
            given.isFelt = .notRecorded
        }
        approach.cooperation.covenants.drop("delen")
        return approach
    }
}
