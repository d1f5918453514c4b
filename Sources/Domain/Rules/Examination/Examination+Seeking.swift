// How an examination keeps what a rule hangs on, while next steps are sought.

extension Examination {
    /// A requirement that hangs on missing facts: which of them would do, by their positions among the noted facts.
    struct OpenRequirement: Sendable {
        let alternatives: Alternatives
        /// Whether the rule may ask for more as soon as this is known: it could not go on, or does not know yet whether
        /// it applies.
        let opensMore: Bool
    }

    /// An unknown that hangs on a noted fact.
    @usableFromInline func open(_ index: Int) -> Truth {
        Truth(.open, Lacks(index: index), isSeeking ? Ways(fact: index) : nil)
    }

    /// Keeps what would make an unknown truth what it should be.
    mutating func seek(_ truth: Truth, toBe wanted: Bool, opensMore: Bool) {
        if let ways = truth.ways {
            sought.append(OpenRequirement(alternatives: ways.alternatives(to: wanted), opensMore: opensMore))
            return
        }
        // How it hangs on its facts was not kept: all of them together, and perhaps fewer.
        var facts: [Int] = []
        for index in noted.indices where truth.lacks.contains(index) { facts.append(index) }
        sought.append(OpenRequirement(alternatives: Alternatives([facts], isComplete: false), opensMore: opensMore))
    }

    /// How many requirements hang on something so far.
    @usableFromInline var soughtCount: Int { sought.count }

    /// Lets the requirements from a position on no longer be sought.
    @usableFromInline mutating func stopSeeking(from start: Int) {
        if sought.count > start { sought.removeLast(sought.count - start) }
    }
}

extension Lacks {
    /// Whether a fact is among them; of those beyond the 63rd all are if one is.
    func contains(_ index: Int) -> Bool { bits & Lacks(index: index).bits != 0 }
}
