import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct SteeringOrderTests {
    private func shuffled(_ arrangement: SteeringArrangement, _ random: inout SeededRandom) -> SteeringArrangement {
        var arrangement = arrangement
        arrangement.actors.entries.shuffle(using: &random)
        arrangement.relations.entries.shuffle(using: &random)
        arrangement.responsibilities.entries.shuffle(using: &random)
        for index in arrangement.relations.entries.indices {
            arrangement.relations.entries[index].judgements.entries.shuffle(using: &random)
            arrangement.relations.entries[index].material = arrangement.relations.entries[index].material.map {
                practice in
                var practice = practice
                practice.forms?.reverse()
                practice.models?.reverse()
                practice.acts?.reverse()
                practice.facilitates?.reverse()
                return practice
            }
        }
        return arrangement
    }

    private func shuffled(_ choice: SolutionChoice, _ random: inout SeededRandom) -> SolutionChoice {
        var choice = choice
        choice.considered.entries.shuffle(using: &random)
        for index in choice.considered.entries.indices {
            choice.considered.entries[index].conditions.entries.shuffle(using: &random)
            choice.considered.entries[index].willingness.entries.shuffle(using: &random)
        }
        choice.canvas = choice.canvas.map { canvas in
            var canvas = canvas
            canvas.fields.entries.reverse()
            canvas.preconditions.entries.shuffle(using: &random)
            canvas.pitfalls.entries.shuffle(using: &random)
            return canvas
        }
        return choice
    }

    /// The situations, also with judgements that change on days to come.
    private var arrangements: [RuleExample<SteeringArrangement>.Situation] {
        SteeringSupport.arrangements.flatMap { situation in [situation, SteeringOrderTests.later(situation)] }
    }

    /// A situation in which judgements change on days to come.
    static func later(
        _ situation: RuleExample<SteeringArrangement>.Situation
    ) -> RuleExample<SteeringArrangement>.Situation {
        var later = situation
        let days: [CalendarDate] = ["2026-12-01", "2026-11-25", "2027-01-10"]
        for index in later.subject.relations.entries.indices {
            for judge in later.subject.relations.entries[index].judgements.entries.indices {
                let day = days[(index + judge) % days.count]
                let facts = later.subject.relations.entries[index].judgements.entries[judge].facts
                later.subject.relations.entries[index].judgements.entries[judge].facts = Timeline(
                    facts.statements + [.stated(.known(.unclear), Provenance(heldOn: DateRange(exactly: day)))])
            }
        }
        return later
    }

    @Test func `the order of relations, actors and judgements changes no byte of a review`() throws {
        var random = SeededRandom(state: 7)
        let set = RuleSet.steeringArrangement
        for situation in arrangements {
            let expected = try NetworkSupport.json(SteeringSupport.review(situation))
            for round in 0..<3 {
                var other = situation
                other.subject = shuffled(situation.subject, &random)
                #expect(try NetworkSupport.json(SteeringSupport.review(other)) == expected)
                for rule in set.rules where round == 0 {
                    let before = set.evidence(for: rule.description.id, situation.subject, in: situation.context)
                    let after = set.evidence(for: rule.description.id, other.subject, in: other.context)
                    #expect(before.facts == after.facts && before.policy == after.policy, "\(rule.description.id)")
                }
                for relation in situation.subject.relations {
                    let same = other.subject.relations.first { $0.id == relation.id }
                    let reading = relation.compass(on: situation.context.day)
                    #expect(same?.compass(on: situation.context.day) == reading)
                }
            }
        }
    }

    @Test func `the order of directions and answers changes no byte of a review`() throws {
        var random = SeededRandom(state: 11)
        let set = RuleSet.solutionChoice
        for situation in SteeringSupport.choices {
            let expected = try NetworkSupport.json(SteeringSupport.review(situation))
            for round in 0..<3 {
                var other = situation
                other.subject = shuffled(situation.subject, &random)
                #expect(try NetworkSupport.json(SteeringSupport.review(other)) == expected)
                for rule in set.rules where round == 0 {
                    let before = set.evidence(for: rule.description.id, situation.subject, in: situation.context)
                    let after = set.evidence(for: rule.description.id, other.subject, in: other.context)
                    #expect(before.facts == after.facts, "\(rule.description.id)")
                }
            }
        }
    }

    @Test func `an entry that stands twice changes nothing`() {
        for situation in SteeringSupport.arrangements {
            var twice = situation
            twice.subject.relations.entries += situation.subject.relations.entries.reversed()
            twice.subject.actors.entries += situation.subject.actors.entries.reversed()
            twice.subject.responsibilities.entries += situation.subject.responsibilities.entries.reversed()
            #expect(SteeringSupport.review(twice) == SteeringSupport.review(situation))
        }
        for situation in SteeringSupport.choices {
            var twice = situation
            twice.subject.considered.entries += situation.subject.considered.entries.reversed()
            #expect(SteeringSupport.review(twice) == SteeringSupport.review(situation))
        }
    }
}
