import Domain
import GovernanceCompass

/// A way to take one recorded thing of a network map away.
struct Forgetting {
    let what: String
    let forget: (inout NetworkMap) -> Void

    /// Every single thing that a map records.
    ///
    /// Whoever takes an entry away also takes away the statement that the list is complete: otherwise it is not
    /// forgotten but said not to be there.
    static func all(of map: NetworkMap) -> [Forgetting] {
        var all = [
            Forgetting(what: "goal") { $0.goal = .notRecorded },
            Forgetting(what: "drawnOn") { $0.drawnOn = .notRecorded },
            Forgetting(what: "reflection") { $0.reflection = .notRecorded },
            Forgetting(what: "closedOn") { $0.closedOn = .notRecorded },
            Forgetting(what: "parties") { $0.parties = [] },
            Forgetting(what: "parties.complete") { $0.parties.complete = nil },
            Forgetting(what: "lines") { $0.lines = [] },
            Forgetting(what: "lines.complete") { $0.lines.complete = nil },
            Forgetting(what: "actions") { $0.actions = [] },
            Forgetting(what: "actions.complete") { $0.actions.complete = nil },
            Forgetting(what: "steering") { $0.steering = [] },
            Forgetting(what: "steering.complete") { $0.steering.complete = nil },
            Forgetting(what: "waits") { $0.waits = [] },
            Forgetting(what: "waits.complete") { $0.waits.complete = nil },
            Forgetting(what: "firstSteps") { $0.firstSteps = [] },
            Forgetting(what: "firstSteps.complete") { $0.firstSteps.complete = nil },
        ]
        all += [
            Forgetting(what: "words of the goal") { $0.changeGoal { $0.words = nil } },
            Forgetting(what: "day of the goal") { $0.changeGoal { $0.agreedOn = nil } },
            Forgetting(what: "direction of the goal") { $0.changeGoal { $0.isInLineWithScenario = nil } },
        ]
        for party in map.parties {
            all += [
                Forgetting(what: "party \(party.id)") { map in
                    map.parties.entries.removeAll { $0.id == party.id }
                    map.parties.complete = nil
                },
                Forgetting(what: "certificate of \(party.id)") {
                    $0.change(party.id) { $0.holdsCertificate = Timeline() }
                },
                Forgetting(what: "kind of \(party.id)") { $0.change(party.id) { $0.kind = nil } },
                Forgetting(what: "involvement of \(party.id)") { $0.change(party.id) { $0.involvement = nil } },
            ]
        }
        for line in map.lines {
            all.append(
                Forgetting(what: "line \(line.between)") { map in
                    map.lines.entries.removeAll { $0.between == line.between }
                    map.lines.complete = nil
                })
            for end in [line.first, line.second] {
                all.append(
                    Forgetting(what: "view of \(end.party) on \(line.between)") { map in
                        for index in map.lines.entries.indices where map.lines.entries[index].between == line.between {
                            map.lines.entries[index] = map.lines.entries[index].without(end.party)
                        }
                    })
            }
        }
        for entry in map.steering {
            all += [
                Forgetting(what: "steering \(entry.id)") { $0.steering.forget(entry.id) },
                Forgetting(what: "scale of \(entry.id)") { map in
                    map.steering.change(entry.id) { $0.scale = nil }
                },
                Forgetting(what: "layers of \(entry.id)") { map in
                    map.steering.change(entry.id) { $0.layers = nil }
                },
            ]
        }
        for wait in map.waits {
            all.append(Forgetting(what: "wait \(wait.id)") { $0.waits.forget(wait.id) })
        }
        for step in map.firstSteps {
            all.append(Forgetting(what: "first step \(step.id)") { $0.firstSteps.forget(step.id) })
        }
        for action in map.actions {
            all += [
                Forgetting(what: "action \(action.id)") { map in
                    map.actions.entries.removeAll { $0.id == action.id }
                    map.actions.complete = nil
                },
                Forgetting(what: "owners of \(action.id)") { $0.change(action.id) { $0.owners = nil } },
                Forgetting(what: "due of \(action.id)") { $0.change(action.id) { $0.due = nil } },
                Forgetting(what: "rank of \(action.id)") { $0.change(action.id) { $0.rank = nil } },
                Forgetting(what: "words of \(action.id)") { $0.change(action.id) { $0.words = nil } },
            ]
        }
        return all
    }
}

extension NetworkMap {
    mutating func changeGoal(_ change: (inout ProvisionalGoal) -> Void) {
        goal = goal.map { goal in
            var goal = goal
            change(&goal)
            return goal
        }
    }

    mutating func change(_ party: Identifier<NetworkParty>, _ change: (inout NetworkParty) -> Void) {
        for index in parties.entries.indices where parties.entries[index].id == party {
            change(&parties.entries[index])
        }
    }

    mutating func change(_ action: Identifier<NetworkAction>, _ change: (inout NetworkAction) -> Void) {
        for index in actions.entries.indices where actions.entries[index].id == action {
            change(&actions.entries[index])
        }
    }
}

extension NetworkLine {
    /// The line without anything that one of its parties said.
    func without(_ party: Identifier<NetworkParty>) -> NetworkLine {
        let ends = [first, second].map { $0.party == party ? End(party) : $0 }
        return (try? NetworkLine(ends[0], ends[1], knownOn: knownOn)) ?? self
    }
}

extension Listed where Element: Identifiable {
    /// Changes one entry.
    mutating func change(_ id: Element.ID, _ change: (inout Element) -> Void) {
        for index in entries.indices where entries[index].id == id { change(&entries[index]) }
    }

    /// Takes an entry away, and the statement that the list is complete: nothing is known of it.
    mutating func forget(_ id: Element.ID) {
        entries.removeAll { $0.id == id }
        complete = nil
    }
}
