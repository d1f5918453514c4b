/// One thing that can be done next (volgende stap): find something out, or mend something.
public struct ReviewStep: Hashable, Transferable {
    /// What kind of step.
    public enum Kind: String, StableCode, Transferable {
        /// Find out what is not known.
        case findOut
        /// Mend what is not as a rule asks.
        case mend
    }

    /// What kind of step.
    public let kind: Kind
    /// Where.
    public let at: Address
    /// What is missing there, if something is to be found out.
    public let missing: MissingFact.Kind?
    /// What would mend it, if something is to be mended.
    public let mend: LocalizedText?
    /// Whose word or experience it is about; `nil` if nobody's own.
    public let voice: Identifier<Participant>?

    /// The step that finds a missing fact out.
    public init(findingOut fact: MissingFact) {
        kind = .findOut
        at = fact.at
        missing = fact.kind
        mend = nil
        voice = fact.voice
    }

    /// The step that mends a gap, by the gap's own remedy or else by that of its rule.
    public init(mending gap: Gap, of description: RuleDescription) {
        kind = .mend
        at = gap.at
        missing = nil
        mend = gap.mend ?? description.mend
        voice = gap.voice
    }
}

extension ReviewStep {
    /// The order in which steps are told when nothing else decides: by address, then by all that they say.
    func precedes(_ other: ReviewStep) -> Bool {
        at == other.at ? said.lexicographicallyPrecedes(other.said) : at < other.at
    }

    private var said: [String] { [kind.rawValue, missing?.rawValue ?? "", mend?.nl ?? "", voice?.text ?? ""] }
}

/// What would settle one rule that is undecided, or mend one that is not met.
///
/// All needed steps, and of each choice one way: together that is enough if what is found out comes out as the rule
/// asks. What comes out otherwise is a gap, and then that is the next step.
public struct RuleSteps: Hashable, Transferable {
    /// The rule.
    public let rule: RuleID
    /// Whether it is not met or undecided.
    public let state: OutcomeState
    /// How an unmet one is worded.
    public let strength: Strength
    /// The code of the party that the rule looks to.
    public let responsible: String
    /// The steps that no way goes around.
    public let needed: [ReviewStep]
    /// Where there is a choice: the ways, each enough; choices have no step in common.
    public let choices: [[[ReviewStep]]]
    /// Whether the rule may ask for more once this is done: it could not go on, or it is not known yet whether it
    /// applies.
    public let opensMore: Bool
    /// Whether no way was left out: then each way is minimal.
    ///
    /// Ways are left out beyond 8 a choice and 64 steps a way,
    /// where they hang on facts that the audience is not told of, and where there is nothing yet to judge.
    public let isComplete: Bool
}

extension RuleSteps {
    /// The minimal sets of steps that would settle or mend the rule, the smallest first.
    ///
    /// They are the needed steps with one way of each choice; choices multiply, so no more than a limit are made.
    ///
    /// - Parameter limit: How many sets at most.
    /// - Returns: The sets, and whether these are all.
    public func minimalSets(atMost limit: Int = 16) -> (sets: [[ReviewStep]], areAll: Bool) {
        var sets = [needed]
        var areAll = isComplete
        if needed.isEmpty && choices.isEmpty { return ([], areAll) }
        for ways in choices {
            var longer: [[ReviewStep]] = []
            for set in sets {
                for way in ways { longer.append(set + way) }
            }
            let order = longer.indices.sorted { (longer[$0].count, $0) < (longer[$1].count, $1) }
            sets = []
            for index in order.prefix(Swift.max(0, limit)) { sets.append(longer[index]) }
            if order.count > sets.count { areAll = false }
        }
        return (sets, areAll)
    }
}
