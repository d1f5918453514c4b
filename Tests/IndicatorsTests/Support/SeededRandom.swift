/// Pseudo-random numbers of a seed (SplitMix64): a failing run is repeated with the seed that it reports.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to one less than a bound.
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    /// Yes in one of so many cases.
    mutating func once(in cases: Int) -> Bool { below(cases) == 0 }

    /// A part from 0 to less than 1.
    mutating func part() -> Double { Double(next() >> 11) * 0x1p-53 }
}

/// Whether two numbers agree to so many decimals, as a publication prints them.
func agree(_ a: Double?, _ b: Double, decimals: Int) -> Bool {
    guard let a else { return false }
    var half = 0.5
    for _ in 0..<decimals { half /= 10 }
    return (a - b).magnitude <= half * 1.000001
}
