/// The steps that several requirements ask together: those that each way needs, and the choices that are left.
///
/// Requirements that share no step are independent, so that the minimal sets of all are one way of each group; only
/// within a group are ways multiplied, with the bounds of ``Alternatives``. For r requirements this takes O(r²)
/// comparisons of sets.
struct StepCombination {
    /// What one requirement asks: its alternatives, and a number that tells whose requirement it is.
    struct Requirement {
        var alternatives: Alternatives
        let owner: Int
    }

    /// Where there is a choice.
    struct Choice {
        let alternatives: Alternatives
        /// Whose requirements it settles, in ascending order.
        let owners: [Int]
    }

    private(set) var needed: [Int] = []
    private(set) var choices: [Choice] = []

    /// Combines requirements.
    init(_ requirements: [Requirement]) {
        let open = takeNeeded(from: requirements)
        for group in Self.groups(of: open) {
            var together = open[group[0]].alternatives
            var owners: [Int] = []
            for index in group {
                if index != group[0] { together = together.and(open[index].alternatives) }
                if !owners.contains(open[index].owner) { owners.append(open[index].owner) }
            }
            choices.append(Choice(alternatives: together, owners: owners.sorted()))
        }
    }

    /// Takes what has no alternative, until nothing more follows from that; what is left has a choice.
    private mutating func takeNeeded(from requirements: [Requirement]) -> [Requirement] {
        var isNeeded: Set<Int> = []
        var open = requirements
        var hasMoved = true
        while hasMoved {
            hasMoved = false
            var left: [Requirement] = []
            for requirement in open {
                var sets: [[Int]] = []
                for set in requirement.alternatives.sets { sets.append(set.filter { !isNeeded.contains($0) }) }
                let rest = Alternatives(sets, isComplete: requirement.alternatives.isComplete)
                guard rest.sets.count > 1 || (!rest.isComplete && !(rest.sets.first ?? []).isEmpty) else {
                    for step in rest.sets.first ?? [] {
                        isNeeded.insert(step)
                        hasMoved = true
                    }
                    continue
                }
                left.append(Requirement(alternatives: rest, owner: requirement.owner))
            }
            open = left
        }
        needed = isNeeded.sorted()
        return open
    }

    /// The positions of requirements that share steps, directly or through others; the groups in the order of their
    /// first requirements.
    private static func groups(of requirements: [Requirement]) -> [[Int]] {
        var groupOfStep: [Int: Int] = [:]
        var groups: [[Int]] = []
        for index in requirements.indices {
            var steps: [Int] = []
            for set in requirements[index].alternatives.sets { steps += set }
            var joined = [index]
            var old: Set<Int> = []
            for step in steps {
                if let group = groupOfStep[step], old.insert(group).inserted {
                    joined += groups[group]
                    groups[group] = []
                }
            }
            groups.append(joined.sorted())
            for member in joined {
                for set in requirements[member].alternatives.sets {
                    for step in set { groupOfStep[step] = groups.count - 1 }
                }
            }
        }
        return groups.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
    }
}
