/// What can be done next (wat nu): what would settle the rules that are undecided and mend those that are not met,
/// with who they look to, and what comes before everything first.
///
/// A circumstance that holds, acute danger for instance, stands before all steps, also where nothing else is asked. A
/// document that leaves out ``notices`` is refused on reading: silence about danger does not say that there is none.
/// That is a decision of this SDK.
///
/// It is a preparation: what it names are the steps that the rules ask, and which of them people take is theirs to
/// decide. Every step that would settle several rules stands once.
///
/// It is bounded. Of each choice at most 8 ways are kept, of at most 64 steps each, and `isComplete` says whether any
/// was left out. Making it costs one run of the rules that keeps their alternatives; combining r requirements takes
/// O(r²) comparisons of sets of at most 64.
public struct NextSteps: Hashable, Transferable {
    /// A step that no way goes around.
    public struct Needed: Hashable, Transferable {
        /// The step.
        public let step: ReviewStep
        /// The rules that it helps to settle or mend, by id; empty if only a notice asks for it.
        public let rules: [RuleID]
        /// The codes of the parties that those rules look to, in alphabetical order.
        public let responsible: [String]
        /// The strongest strength of those rules; `nil` if only a notice asks for it.
        public let strength: Strength?
        /// Whether it comes before everything else.
        public let comesFirst: Bool
    }

    /// Steps of which some are enough.
    public struct Choice: Hashable, Transferable {
        /// The ways, the one with the fewest steps first; each is enough.
        public let ways: [[ReviewStep]]
        /// The rules that each of the ways helps to settle or mend, by id.
        public let rules: [RuleID]
        /// The codes of the parties that those rules look to, in alphabetical order.
        public let responsible: [String]
        /// Whether it comes before everything else.
        public let comesFirst: Bool
        /// Whether no way was left out.
        public let isComplete: Bool
    }

    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The reference day.
    public let on: CalendarDate
    /// For whom they were made; they may be shown to nobody else.
    public let audience: Audience
    /// What comes before everything: the circumstances that hold, in the order in which a review says them.
    ///
    /// One that is not known is something to find out first; it stands in ``needed``.
    public let notices: [Notice]
    /// The steps that no way goes around: what comes first, then by the strength of the rules and by how many they are.
    public let needed: [Needed]
    /// Where there is a choice; choices have no step in common with each other or with what is needed.
    public let choices: [Choice]
    /// The same for each rule by itself, by id.
    public let rules: [RuleSteps]
    /// Whether some rule may ask for more once this is done.
    public let opensMore: Bool
    /// Whether no way was left out, of any rule.
    public let isComplete: Bool
}

/// What is known of a rule that is not settled, on the way to the next steps.
struct UnsettledRule {
    let finding: Finding
    let comesFirst: Bool
    /// What it asks: of each requirement the sets of steps that would do.
    let requirements: [(ways: [[ReviewStep]], isComplete: Bool)]
    let opensMore: Bool
    let isComplete: Bool
}

extension NextSteps {
    /// How many ways of a choice are told.
    fileprivate static let waysOfAChoice = 8

    /// Whether all ways are told.
    fileprivate static func isWhole(_ alternatives: Alternatives) -> Bool {
        alternatives.isComplete && alternatives.sets.count <= waysOfAChoice
    }

    init(_ context: ReviewContext, _ found: [Notice], _ unsettled: [UnsettledRule]) {
        formatVersion = .current
        on = context.day
        audience = context.audience.inOrder
        notices = found.filter { $0.state == .holds }
        let first = Self.missing(of: found)
        let steps = StepNumbers(first, unsettled)
        var all: [StepCombination.Requirement] = []
        var rules: [RuleSteps] = []
        for (owner, rule) in unsettled.enumerated() {
            let own = steps.requirements(of: rule, owner: owner)
            rules.append(RuleSteps(rule, StepCombination(own), steps))
            all += own
        }
        for fact in first {
            let number = steps.number(of: ReviewStep(findingOut: fact))
            all.append(StepCombination.Requirement(alternatives: Alternatives(only: number), owner: -1))
        }
        let together = StepCombination(all)
        let choices = Self.choices(together, steps, unsettled)
        needed = Self.needed(together, all, steps, unsettled)
        self.choices = choices
        self.rules = rules
        opensMore = rules.contains { $0.opensMore }
        isComplete = rules.allSatisfy { $0.isComplete } && choices.allSatisfy { $0.isComplete }
    }

    /// What would settle the circumstances that are not known, each fact once.
    private static func missing(of notices: [Notice]) -> [MissingFact] {
        var first: [MissingFact] = []
        for notice in notices where notice.state == .unknown {
            for fact in notice.missing where !first.contains(fact) { first.append(fact) }
        }
        return first
    }

    private static func needed(
        _ together: StepCombination, _ all: [StepCombination.Requirement], _ steps: StepNumbers,
        _ unsettled: [UnsettledRule]
    ) -> [Needed] {
        var owners: [Int: [Int]] = [:]
        for requirement in all {
            for set in requirement.alternatives.sets {
                for step in set where owners[step, default: []].last != requirement.owner {
                    owners[step, default: []].append(requirement.owner)
                }
            }
        }
        var needed: [Needed] = []
        for number in together.needed {
            let named = Named(owners[number] ?? [], unsettled)
            needed.append(
                Needed(
                    step: steps.all[number], rules: named.rules, responsible: named.responsible,
                    strength: named.strength, comesFirst: named.comesFirst))
        }
        return needed.sorted { a, b in
            if a.comesFirst != b.comesFirst { return a.comesFirst }
            if a.strength != b.strength {
                guard let mine = a.strength else { return true }
                guard let theirs = b.strength else { return false }
                return mine < theirs
            }
            if a.rules.count != b.rules.count { return a.rules.count > b.rules.count }
            return a.step.precedes(b.step)
        }
    }

    private static func choices(
        _ together: StepCombination, _ steps: StepNumbers, _ unsettled: [UnsettledRule]
    ) -> [Choice] {
        var choices: [Choice] = []
        for choice in together.choices {
            let named = Named(choice.owners, unsettled)
            choices.append(
                Choice(
                    ways: steps.ways(choice.alternatives), rules: named.rules, responsible: named.responsible,
                    comesFirst: named.comesFirst, isComplete: Self.isWhole(choice.alternatives)))
        }
        return choices.filter { $0.comesFirst } + choices.filter { !$0.comesFirst }
    }

    /// Whose requirements something is.
    private struct Named {
        var rules: [RuleID] = []
        var responsible: [String] = []
        var strength: Strength?
        var comesFirst = false

        init(_ owners: [Int], _ unsettled: [UnsettledRule]) {
            for owner in owners {
                guard unsettled.indices.contains(owner) else {
                    comesFirst = true
                    continue
                }
                let rule = unsettled[owner]
                if !rules.contains(rule.finding.rule) { rules.append(rule.finding.rule) }
                if !responsible.contains(rule.finding.responsible) { responsible.append(rule.finding.responsible) }
                strength = strength.map { Swift.min($0, rule.finding.strength) } ?? rule.finding.strength
                if rule.comesFirst { comesFirst = true }
            }
            rules.sort()
            responsible.sort()
        }
    }
}

extension RuleSteps {
    fileprivate init(_ rule: UnsettledRule, _ combination: StepCombination, _ steps: StepNumbers) {
        self.rule = rule.finding.rule
        state = rule.finding.state
        strength = rule.finding.strength
        responsible = rule.finding.responsible
        var needed: [ReviewStep] = []
        for number in combination.needed { needed.append(steps.all[number]) }
        self.needed = needed
        var choices: [[[ReviewStep]]] = []
        var isComplete = rule.isComplete
        for choice in combination.choices {
            choices.append(steps.ways(choice.alternatives))
            if !NextSteps.isWhole(choice.alternatives) { isComplete = false }
        }
        self.choices = choices
        opensMore = rule.opensMore
        self.isComplete = isComplete
    }
}

/// All steps in their order; their positions are their numbers, so that no order of records shows in the result.
private struct StepNumbers {
    var all: [ReviewStep] = []

    init(_ first: [MissingFact], _ unsettled: [UnsettledRule]) {
        var found: [ReviewStep] = []
        for fact in first { found.append(ReviewStep(findingOut: fact)) }
        for rule in unsettled {
            for requirement in rule.requirements {
                for way in requirement.ways { found += way }
            }
        }
        found.sort { $0.precedes($1) }
        for step in found where all.last != step { all.append(step) }
    }

    /// The number of a step, which is there.
    func number(of step: ReviewStep) -> Int {
        var low = 0
        var high = all.count
        while low < high {
            let middle = low + (high - low) / 2
            if all[middle].precedes(step) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func requirements(of rule: UnsettledRule, owner: Int) -> [StepCombination.Requirement] {
        var requirements: [StepCombination.Requirement] = []
        for (ways, isComplete) in rule.requirements {
            var sets: [[Int]] = []
            for way in ways {
                var set: [Int] = []
                for step in way { set.append(number(of: step)) }
                sets.append(set)
            }
            requirements.append(
                StepCombination.Requirement(
                    alternatives: Alternatives(sets, isComplete: isComplete), owner: owner))
        }
        // In an order of their own: in which order a rule stated them depends on the order of records.
        return requirements.sorted { a, b in
            for (mine, theirs) in zip(a.alternatives.sets, b.alternatives.sets) where mine != theirs {
                return mine.lexicographicallyPrecedes(theirs)
            }
            return a.alternatives.sets.count < b.alternatives.sets.count
        }
    }

    func ways(_ alternatives: Alternatives) -> [[ReviewStep]] {
        var ways: [[ReviewStep]] = []
        for set in alternatives.sets.prefix(NextSteps.waysOfAChoice) {
            var way: [ReviewStep] = []
            for number in set { way.append(all[number]) }
            ways.append(way)
        }
        return ways
    }
}
