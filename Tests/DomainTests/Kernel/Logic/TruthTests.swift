import Domain
import Testing

@Suite struct TruthTests {
    static let all: [Truth] = [.true, .false, .unknown]

    // Kleene, "Introduction to Metamathematics" (1952), § 64: the strong tables. T, F and U in this order.
    static let conjunction: [[Truth]] = [
        [.true, .false, .unknown], [.false, .false, .false], [.unknown, .false, .unknown],
    ]
    static let disjunction: [[Truth]] = [
        [.true, .true, .true], [.true, .false, .unknown], [.true, .unknown, .unknown],
    ]
    static let implication: [[Truth]] = [
        [.true, .false, .unknown], [.true, .true, .true], [.true, .unknown, .unknown],
    ]
    static let exclusion: [[Truth]] = [
        [.false, .true, .unknown], [.true, .false, .unknown], [.unknown, .unknown, .unknown],
    ]

    // Rows that DMN and CQL publish too.
    @Test func `the published rows hold`() {
        #expect((Truth.false && .unknown) == .false)
        #expect((Truth.true && .unknown) == .unknown)
        #expect((Truth.true || .unknown) == .true)
        #expect((Truth.false || .unknown) == .unknown)
        #expect(!Truth.unknown == .unknown)
        #expect(Truth.unknown.implies(.true) == .true)
        #expect(Truth.true.implies(.unknown) == .unknown)
        #expect(Truth.unknown.implies(.false) == .unknown)
        #expect(Truth.unknown.xor(.true) == .unknown)
        #expect(Truth.unknown.xor(.false) == .unknown)
        #expect(Truth.unknown.xor(.unknown) == .unknown)
    }

    @Test func `every pair agrees with the tables`() {
        for (i, a) in Self.all.enumerated() {
            for (j, b) in Self.all.enumerated() {
                #expect((a && b) == Self.conjunction[i][j], "\(i) and \(j)")
                #expect((a || b) == Self.disjunction[i][j], "\(i) or \(j)")
                #expect(a.implies(b) == Self.implication[i][j], "if \(i) then \(j)")
                #expect(a.xor(b) == Self.exclusion[i][j], "either \(i) or \(j)")
            }
        }
        #expect(!Truth.true == .false)
        #expect(!Truth.false == .true)
    }

    @Test func `every formula of two operands is settled only by what all completions agree on`() {
        func value(_ truth: Truth) -> Bool? { truth.isUnknown ? nil : truth.isTrue }
        for a in Self.all {
            for b in Self.all {
                for completion in Kernel.completions([value(a), value(b)]) {
                    let (x, y) = (completion[0], completion[1])
                    for (truth, bool) in [
                        (a && b, x && y), (a || b, x || y), (a.implies(b), !x || y), (a.xor(b), x != y), (!a, !x),
                    ] where !truth.isUnknown {
                        #expect(truth.isTrue == bool)
                    }
                }
            }
        }
    }

    @Test func `a truth is exactly one of true, false and unknown`() {
        for (index, truth) in Self.all.enumerated() {
            #expect([truth.isTrue, truth.isFalse, truth.isUnknown] == (0..<3).map { $0 == index })
            #expect(truth == truth)
        }
        #expect(Set(Self.all).count == 3)
        #expect(Set(Self.all + Self.all).count == 3)
        #expect(Truth.true != .unknown)
    }

    @Test func `a truth is made of a value that may be missing`() {
        #expect(Truth(true) == .true)
        #expect(Truth(false) == .false)
        #expect(Truth(Bool?.none) == .unknown)
        #expect(Truth(Bool?.some(true)) == .true)
        #expect(Truth(Bool?.some(false)) == .false)
    }

    @Test func `the second side is not looked at when the first settles it`() {
        func never() -> Truth {
            Issue.record("the second side was looked at")
            return .unknown
        }
        #expect((Truth.false && never()) == .false)
        #expect((Truth.true || never()) == .true)
        #expect(Truth.false.implies(never()) == .true)
    }
}
