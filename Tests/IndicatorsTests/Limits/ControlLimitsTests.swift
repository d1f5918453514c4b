import Indicators
import Testing

@Suite struct ControlLimitsTests {
    /// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2: thirty wafers of fifty chips.
    private let wafers = [
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
    ]

    @Test func `the limits are those of the handbook`() throws {
        let limits = try #require(ControlLimits(shares: wafers.map { try Share($0, of: 50) }))
        #expect(agree(limits.centre, 0.2313, decimals: 4))
        let range = try #require(limits.limits[0])
        #expect(agree(range.lowerBound, 0.0524, decimals: 4) && agree(range.upperBound, 0.4102, decimals: 4))
        #expect(limits.positions.enumerated().filter { $0.element != .within }.map { $0.offset } == [14, 22])
    }

    /// The same handbook, 6.3.3.1: sixteen defects on average, limits 4 and 28.
    @Test func `limits of counts are those of the handbook`() throws {
        let limits = try #require(
            ControlLimits(rates: [EventRate(16, among: 1), EventRate(29, among: 1)], centre: EventRate(16, among: 1)))
        #expect(limits.limits[0] == 4...28 && limits.positions == [.within, .above])
    }

    @Test func `few have wide limits, nobody has none`() throws {
        let shares = try [Share(1, of: 4), Share(50, of: 200), Share(0, of: 0, missing: 3)]
        let limits = try #require(ControlLimits(shares: shares))
        #expect(limits.limits[2] == nil && limits.positions[2] == nil && limits.rough == [true, false, true])
        let (few, many) = (try #require(limits.limits[0]), try #require(limits.limits[1]))
        #expect(few.lowerBound < many.lowerBound && few.upperBound > many.upperBound)
        #expect(ControlLimits(shares: [try Share(0, of: 0)]) == nil && ControlLimits(shares: []) == nil)
        #expect(ControlLimits(rates: []) == nil)
    }

    @Test func `limits stay where shares can be`() throws {
        var random = SeededRandom(seed: 17)
        for _ in 0..<500 {
            let shares = try (0..<(1 + random.below(12))).map { _ in
                let n = random.below(40)
                return try Share(random.below(n + 1), of: n)
            }
            guard let limits = ControlLimits(shares: shares) else { continue }
            for range in limits.limits {
                if let range {
                    #expect(range.lowerBound >= 0 && range.upperBound <= 1 && range.contains(limits.centre))
                }
            }
            guard let funnel = ControlLimits(funnel: shares, around: try Share(1, of: 3), .ninetyFive) else { continue }
            #expect(funnel.centre == 1.0 / 3)
        }
    }
}
