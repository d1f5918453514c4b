public import Domain
public import GovernanceCompass

extension SteeringArrangement {
    /// Lets all who judged a relation find the same of it.
    public mutating func judge(
        _ relation: Identifier<SteeringRelation>, _ facts: FactClarity, _ values: ValueAlignment
    ) {
        relations.change(relation) { $0.judgements = ArrangementInOrder.judgements(facts, values) }
    }

    /// Changes what is in use in a relation, as it happens; what was meant stays.
    public mutating func practise(
        _ relation: Identifier<SteeringRelation>, _ change: (inout SteeringPractice) -> Void
    ) {
        relations.change(relation) { $0.material.change(change) }
    }

    /// Lets other forms be in use in a relation.
    public mutating func use(_ forms: [SteeringForm], in relation: Identifier<SteeringRelation>) {
        practise(relation) { $0.forms = forms.map { .known($0) } }
    }

    /// Changes what one participant judges of a relation; `nil` takes away what was recorded of it.
    public mutating func judge(
        _ relation: Identifier<SteeringRelation>, by judge: Identifier<CooperationParticipant>,
        facts: Coded<FactClarity>?
    ) {
        relations.change(relation) {
            $0.judgements.change(judge) { judgement in
                judgement.facts = facts.map { .since(ArrangementInOrder.judgedOn, $0) } ?? Timeline()
            }
        }
    }

    /// Changes what one participant judges of values in a relation; `nil` takes away what was recorded of it.
    public mutating func judge(
        _ relation: Identifier<SteeringRelation>, by judge: Identifier<CooperationParticipant>,
        values: Coded<ValueAlignment>?
    ) {
        relations.change(relation) {
            $0.judgements.change(judge) { judgement in
                judgement.values = values.map { .since(ArrangementInOrder.judgedOn, $0) } ?? Timeline()
            }
        }
    }

    /// Takes a relation away; what is left is still stated to be everything.
    public mutating func remove(_ relation: Identifier<SteeringRelation>) { relations.drop(relation) }
}
