import Domain
import GovernanceCompass

/// A way to take one recorded thing away; of an entry also that its list is complete, else it is said not to be there.
struct SteeringForgetting<Subject> {
    let what: String
    let forget: (inout Subject) -> Void

    init(_ what: String, _ forget: @escaping (inout Subject) -> Void) {
        self.what = what
        self.forget = forget
    }
}

extension Listed {
    /// Takes an entry away, and the statement that the list is complete.
    fileprivate mutating func lose(where isLost: (Element) -> Bool) {
        entries.removeAll(where: isLost)
        complete = nil
    }
}

extension Listed where Element: Identifiable {
    fileprivate mutating func alter(_ id: Element.ID, _ change: (inout Element) -> Void) {
        for index in entries.indices where entries[index].id == id { change(&entries[index]) }
    }
}

extension Recorded {
    fileprivate mutating func alter(_ change: (inout Value) -> Void) {
        self = map { value in
            var value = value
            change(&value)
            return value
        }
    }
}

extension SteeringForgetting where Subject == SteeringArrangement {
    /// Every single thing that an arrangement records.
    static func all(of arrangement: SteeringArrangement) -> [Self] {
        var all = [
            Self("actors") { $0.actors = [] }, Self("actors.complete") { $0.actors.complete = nil },
            Self("relations") { $0.relations = [] }, Self("relations.complete") { $0.relations.complete = nil },
            Self("responsibilities") { $0.responsibilities = [] },
            Self("responsibilities.complete") { $0.responsibilities.complete = nil },
            Self("projectOrganisation") { $0.projectOrganisation = .notRecorded },
        ]
        for actor in arrangement.actors {
            all += [
                Self("actor \(actor.id)") { $0.actors.lose { $0.id == actor.id } },
                Self("interests of \(actor.id)") { $0.actors.alter(actor.id) { $0.interests = [] } },
                Self("party of \(actor.id)") { $0.actors.alter(actor.id) { $0.party = nil } },
                Self("layer of \(actor.id)") { $0.actors.alter(actor.id) { $0.layer = nil } },
            ]
        }
        for responsibility in arrangement.responsibilities {
            let id = responsibility.id
            all += [
                Self("responsibility \(id)") { $0.responsibilities.lose { $0.id == id } },
                Self("kind of \(id)") { $0.responsibilities.alter(id) { $0.kind = nil } },
                Self("holder of \(id)") { $0.responsibilities.alter(id) { $0.holder = nil } },
                Self("words of \(id)") { $0.responsibilities.alter(id) { $0.words = nil } },
            ]
        }
        for relation in arrangement.relations {
            let id = relation.id
            all += [
                Self("relation \(id)") { $0.relations.lose { $0.id == id } },
                Self("locus of \(id)") { $0.relations.alter(id) { $0.locus = nil } },
                Self("formal of \(id)") { $0.relations.alter(id) { $0.formal = .notRecorded } },
                Self("material of \(id)") { $0.relations.alter(id) { $0.material = .notRecorded } },
                Self("decision of \(id)") { $0.relations.alter(id) { $0.steererKeepsDecision = .notRecorded } },
                Self("judgements of \(id)") { $0.relations.alter(id) { $0.judgements = [] } },
                Self("all judgements of \(id)") { $0.relations.alter(id) { $0.judgements.complete = nil } },
                Self("forms of \(id)") { $0.relations.alter(id) { $0.material.alter { $0.forms = nil } } },
                Self("models of \(id)") { $0.relations.alter(id) { $0.material.alter { $0.models = nil } } },
                Self("acts of \(id)") { $0.relations.alter(id) { $0.material.alter { $0.acts = nil } } },
                Self("means of \(id)") { $0.relations.alter(id) { $0.material.alter { $0.facilitates = nil } } },
            ]
            for judgement in relation.judgements {
                let judge = judgement.id
                all += [
                    Self("judgement of \(judge) on \(id)") {
                        $0.relations.alter(id) { $0.judgements.lose { $0.id == judge } }
                    },
                    Self("side of \(judge) on \(id)") {
                        $0.relations.alter(id) { $0.judgements.alter(judge) { $0.side = nil } }
                    },
                    Self("facts of \(judge) on \(id)") {
                        $0.relations.alter(id) { $0.judgements.alter(judge) { $0.facts = Timeline() } }
                    },
                    Self("values of \(judge) on \(id)") {
                        $0.relations.alter(id) { $0.judgements.alter(judge) { $0.values = Timeline() } }
                    },
                ]
            }
        }
        return all
    }
}

extension SteeringForgetting where Subject == SolutionChoice {
    /// Every single thing that a choice records.
    static func all(of choice: SolutionChoice) -> [Self] {
        var all = [
            Self("arrangement") { $0.arrangement = nil }, Self("relation") { $0.relation = nil },
            Self("cell") { $0.cell = .notRecorded }, Self("weighedOn") { $0.weighedOn = .notRecorded },
            Self("chosenOn") { $0.chosenOn = .notRecorded }, Self("considered") { $0.considered = [] },
            Self("considered.complete") { $0.considered.complete = nil }, Self("canvas") { $0.canvas = .notRecorded },
            Self("methodRecordedSince") { $0.methodRecordedSince = .notRecorded },
            Self("trainedSince") { $0.trainedSince = .notRecorded },
            Self("actor of the canvas") { $0.canvas.alter { $0.actor = nil } },
            Self("fields of the canvas") { $0.canvas.alter { $0.fields = [] } },
            Self("preconditions") { $0.canvas.alter { $0.preconditions = [] } },
            Self("pitfalls") { $0.canvas.alter { $0.pitfalls = [] } },
        ]
        for precondition in ConnectPrecondition.allCases {
            all.append(
                Self("precondition \(precondition)") {
                    $0.canvas.alter { $0.preconditions.lose { $0.about == .known(precondition) } }
                })
        }
        for pitfall in ConnectPitfall.allCases {
            all.append(
                Self("pitfall \(pitfall)") { $0.canvas.alter { $0.pitfalls.lose { $0.about == .known(pitfall) } } })
        }
        for considered in choice.considered {
            let id = considered.id
            all += [
                Self("direction \(id)") { $0.considered.lose { $0.id == id } },
                Self("what \(id) is") { $0.considered.alter(id) { $0.direction = nil } },
                Self("whether \(id) was chosen") { $0.considered.alter(id) { $0.isChosen = nil } },
                Self("conditions of \(id)") { $0.considered.alter(id) { $0.conditions = [] } },
                Self("willingness of \(id)") { $0.considered.alter(id) { $0.willingness = [] } },
                Self("words of \(id)") { $0.considered.alter(id) { $0.words = nil } },
            ]
            for condition in SolutionCondition.allCases {
                all.append(
                    Self("\(condition) of \(id)") {
                        $0.considered.alter(id) { $0.conditions.lose { $0.about == .known(condition) } }
                    })
            }
            for other in considered.willingness {
                all += [
                    Self("\(other.id) of \(id)") {
                        $0.considered.alter(id) { $0.willingness.lose { $0.id == other.id } }
                    },
                    Self("answer of \(other.id) for \(id)") {
                        $0.considered.alter(id) { $0.willingness.alter(other.id) { $0.isWilling = nil } }
                    },
                ]
            }
        }
        return all
    }
}
