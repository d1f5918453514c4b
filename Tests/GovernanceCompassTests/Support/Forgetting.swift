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
