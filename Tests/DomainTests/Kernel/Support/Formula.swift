import Domain

/// A formula over the facts of a sheet: what a rule states, and what it means.
indirect enum Formula: Sendable {
    case fact(Int)
    case not(Formula)
    case and(Formula, Formula)
    case or(Formula, Formula)
    case implies(Formula, Formula)
    case xor(Formula, Formula)

    /// As a rule states it.
    func truth(_ sheet: FactSheet, _ exam: inout Examination) -> Truth {
        switch self {
        case .fact(let index): return exam.read(sheet, index)
        case .not(let a): return !a.truth(sheet, &exam)
        case .and(let a, let b): return a.truth(sheet, &exam) && b.truth(sheet, &exam)
        case .or(let a, let b): return a.truth(sheet, &exam) || b.truth(sheet, &exam)
        case .implies(let a, let b): return a.truth(sheet, &exam).implies(b.truth(sheet, &exam))
        case .xor(let a, let b):
            let first = a.truth(sheet, &exam)
            return first.xor(b.truth(sheet, &exam))
        }
    }

    /// What it means once everything is known.
    func holds(_ facts: [Bool]) -> Bool {
        switch self {
        case .fact(let index): facts[index]
        case .not(let a): !a.holds(facts)
        case .and(let a, let b): a.holds(facts) && b.holds(facts)
        case .or(let a, let b): a.holds(facts) || b.holds(facts)
        case .implies(let a, let b): !a.holds(facts) || b.holds(facts)
        case .xor(let a, let b): a.holds(facts) != b.holds(facts)
        }
    }

    /// A formula in which facts may occur more than once.
    static func random(depth: Int, facts: Int, using random: inout KernelRandom) -> Formula {
        if depth == 0 || random.once(in: 5) { return .fact(random.below(facts)) }
        let a = Formula.random(depth: depth - 1, facts: facts, using: &random)
        if random.once(in: 5) { return .not(a) }
        return joined(a, Formula.random(depth: depth - 1, facts: facts, using: &random), using: &random)
    }

    /// A formula in which each of these facts occurs once.
    static func once(_ facts: [Int], using random: inout KernelRandom) -> Formula {
        guard facts.count > 1 else { return random.once(in: 3) ? .not(.fact(facts[0])) : .fact(facts[0]) }
        let cut = 1 + random.below(facts.count - 1)
        let a = once(Array(facts[..<cut]), using: &random)
        return joined(a, once(Array(facts[cut...]), using: &random), using: &random)
    }

    private static func joined(_ a: Formula, _ b: Formula, using random: inout KernelRandom) -> Formula {
        switch random.below(6) {
        case 0, 1: .and(a, b)
        case 2, 3: .or(a, b)
        case 4: .implies(a, b)
        default: .xor(a, b)
        }
    }

    /// The missing facts that can tip the formula, whatever the others turn out to be.
    func deciding(_ facts: [Bool?]) -> [Int] {
        facts.indices.filter { index in
            guard facts[index] == nil else { return false }
            return Kernel.completions(facts).contains { completion in
                var flipped = completion
                flipped[index].toggle()
                return holds(completion) != holds(flipped)
            }
        }
    }
}
