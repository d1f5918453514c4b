/// Sets of which each suffices and none lies within another (alternatieven): the smallest first, then by their numbers.
///
/// What is in the sets are numbers of facts or steps. There are at most ``limit`` sets, of at most ``largest`` numbers;
/// if there are more, all sets of the largest sizes are left out, so that it does not depend on the numbers which, and
/// `isComplete` says so. Each operation takes at most `limit²` unions and `limit³` comparisons of sets, so its cost does
/// not grow with the number of facts beyond `largest`.
@usableFromInline struct Alternatives: Hashable, Sendable {
    /// How many sets are kept.
    static let limit = 32
    /// How many numbers a set can have.
    static let largest = 64

    /// The sets, each in ascending order and without repetition.
    private(set) var sets: [[Int]]
    /// Whether no set was left out; then each is minimal.
    private(set) var isComplete: Bool
    /// How many numbers the smallest sets have of those that were left out because there were too many.
    private var cut = Int.max

    /// Alternatives of any sets: those that lie within none of the others.
    init(_ sets: [[Int]], isComplete: Bool = true) { self.init(sets, isComplete: isComplete, cut: .max) }

    private init(_ sets: [[Int]], isComplete: Bool, cut: Int) {
        self.sets = []
        self.isComplete = isComplete
        self.cut = cut
        var found: [[Int]] = []
        for set in sets { found.append(Self.inOrder(set)) }
        found.sort { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
        for set in found where !self.sets.contains(where: { Self.isSubset($0, of: set) }) {
            guard set.count < self.cut, set.count <= Self.largest else {
                self.isComplete = false
                break
            }
            guard self.sets.count < Self.limit else {
                // All of one size or none: which of them would stay would depend on their numbers.
                self.isComplete = false
                self.cut = set.count
                self.sets.removeAll { $0.count == set.count }
                break
            }
            self.sets.append(set)
        }
    }

    /// The one set that consists of one number.
    init(only number: Int) {
        sets = [[number]]
        isComplete = true
    }

    /// What suffices for one or for the other.
    func or(_ other: Alternatives) -> Alternatives {
        Alternatives(
            sets + other.sets, isComplete: isComplete && other.isComplete, cut: Swift.min(cut, other.cut))
    }

    /// What suffices for both at once.
    func and(_ other: Alternatives) -> Alternatives {
        var both: [[Int]] = []
        for set in sets {
            for added in other.sets { both.append(set + added) }
        }
        return Alternatives(both, isComplete: isComplete && other.isComplete, cut: Swift.min(cut, other.cut))
    }

    private static func inOrder(_ set: [Int]) -> [Int] {
        var ordered: [Int] = []
        for number in set.sorted() where ordered.last != number { ordered.append(number) }
        return ordered
    }

    private static func isSubset(_ part: [Int], of whole: [Int]) -> Bool {
        var position = 0
        for number in whole where position < part.count && part[position] == number { position += 1 }
        return position == part.count
    }
}

/// Which missing facts would make an unknown truth true, and which would make it false (wegen).
///
/// It is kept only while next steps are sought: then each unknown carries one, and `&&`, `||`, `!` and the quantifiers
/// combine them. Otherwise none is made, and a review allocates nothing for it.
@usableFromInline indirect enum Ways: Sendable {
    case through(toTrue: Alternatives, toFalse: Alternatives)

    /// The ways of a fact of which nothing is known: it can come out either way.
    init(fact: Int) { self = .through(toTrue: Alternatives(only: fact), toFalse: Alternatives(only: fact)) }

    /// The facts that would make it true, or false.
    func alternatives(to wanted: Bool) -> Alternatives {
        switch self {
        case .through(let toTrue, let toFalse): wanted ? toTrue : toFalse
        }
    }

    @usableFromInline static func not(_ x: Ways?) -> Ways? {
        guard case .through(let toTrue, let toFalse) = x else { return nil }
        return .through(toTrue: toFalse, toFalse: toTrue)
    }

    @usableFromInline static func both(_ a: Ways?, _ b: Ways?) -> Ways? {
        guard case .through(let trueA, let falseA) = a, case .through(let trueB, let falseB) = b else { return nil }
        return .through(toTrue: trueA.and(trueB), toFalse: falseA.or(falseB))
    }

    @usableFromInline static func either(_ a: Ways?, _ b: Ways?) -> Ways? {
        guard case .through(let trueA, let falseA) = a, case .through(let trueB, let falseB) = b else { return nil }
        return .through(toTrue: trueA.or(trueB), toFalse: falseA.and(falseB))
    }

    /// Of one and not the other: both have to be known.
    @usableFromInline static func oneOf(_ a: Ways?, _ b: Ways?) -> Ways? {
        guard case .through(let trueA, let falseA) = a, case .through(let trueB, let falseB) = b else { return nil }
        return .through(
            toTrue: trueA.and(falseB).or(falseA.and(trueB)), toFalse: trueA.and(trueB).or(falseA.and(falseB)))
    }
}
