import Domain
import Testing

@Suite struct QuantifierTests {
    private func value(_ values: [Bool?], _ holds: ([Bool]) -> Bool) -> Truth {
        let results = Set(Kernel.completions(values).map(holds))
        return results.count == 1 ? Truth(results.contains(true)) : .unknown
    }

    /// Every sequence of known and unknown values of up to five members.
    static let sequences: [[Bool?]] = (0...5).flatMap { Kernel.sequences(of: [true, false, nil], length: $0) }

    @Test func `the published rows hold`() {
        let open: [Bool?] = [true, nil]
        #expect(open.every { Truth($0) } == .unknown)
        #expect([false, nil].every { Truth($0) } == .false)
        #expect([Bool?]().every { Truth($0) } == .true)
        #expect([true, nil].some { Truth($0) } == .true)
        #expect([false, nil].some { Truth($0) } == .unknown)
        #expect([Bool?]().some { Truth($0) } == .false)
        #expect([true, false, nil].exactlyOne { Truth($0) } == .unknown)
        #expect([true, true, nil].exactlyOne { Truth($0) } == .false)
        #expect([Bool?]().exactlyOne { Truth($0) } == .false)
    }

    @Test func `over every sequence of up to five the answer is what all completions agree on`() {
        #expect(Self.sequences.count == 364)
        for values in Self.sequences {
            #expect(values.every { Truth($0) } == value(values) { !$0.contains(false) }, "every \(values)")
            #expect(values.some { Truth($0) } == value(values) { $0.contains(true) }, "some \(values)")
            #expect(
                values.exactlyOne { Truth($0) } == value(values) { $0.filter { $0 }.count == 1 },
                "exactly one \(values)")
        }
    }

    @Test func `for all mirrors there is one`() {
        for values in Self.sequences {
            #expect(values.every { Truth($0) } == !values.some { !Truth($0) })
        }
    }

    @Test func `the order makes no difference`() {
        var random = KernelRandom(seed: 11)
        for values in Self.sequences {
            let shuffled = values.shuffled(using: &random)
            #expect(values.every { Truth($0) } == shuffled.every { Truth($0) })
            #expect(values.some { Truth($0) } == shuffled.some { Truth($0) })
            #expect(values.exactlyOne { Truth($0) } == shuffled.exactlyOne { Truth($0) })
        }
    }

    @Test func `exactly one asks for every fact that may still tip it, and for no other`() {
        let rule = Rule<FactSheet>(Kernel.description(1)) { sheet, exam in
            exam.require(sheet.facts.indices.exactlyOne { exam.read(sheet, $0) }, at: "facts")
        }
        for values in Self.sequences where !values.isEmpty {
            let outcome = Kernel.outcome(rule, FactSheet(values))
            let open = values.indices.filter { values[$0] == nil }
            let isSettled = values.exactlyOne { Truth($0) }.isUnknown == false
            #expect(outcome.missingPaths == (isSettled ? [] : open.map { "facts[f\($0)]" }), "\(values)")
        }
    }
}
