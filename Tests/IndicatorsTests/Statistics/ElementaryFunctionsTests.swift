import Foundation
import Indicators
import Testing

@Suite struct ElementaryFunctionsTests {
    private func units(_ a: Double, _ b: Double) -> Double {
        a == b ? 0 : (a - b).magnitude / max(b.ulp, a.ulp)
    }

    /// To twenty digits, out of Abramowitz & Stegun, tables 1.1 and 4.2.
    @Test func `logarithms and exponentials are those of the tables`() {
        for (x, value) in [
            (2.0, 0.69314718055994530942), (3, 1.09861228866810969140), (10, 2.30258509299404568402),
            (0.5, -0.69314718055994530942), (1.0 / 1024, -6.93147180559945309417),
        ] {
            #expect(units(ElementaryFunctions.log(x), value) <= 1)
        }
        for (x, value) in [
            (1.0, 2.71828182845904523536), (-1, 0.36787944117144232160), (10, 22026.4657948067165170),
            (0.5, 1.64872127070012814685), (-10, 0.00004539992976248485),
        ] {
            #expect(units(ElementaryFunctions.exp(x), value) <= 2)
        }
        #expect(ElementaryFunctions.log(1) == 0 && ElementaryFunctions.exp(0) == 1)
    }

    @Test func `they lie within two units in the last place of the C library`() {
        var random = SeededRandom(seed: 5)
        var worst = (log: 0.0, exp: 0.0)
        for _ in 0..<200_000 {
            let x = Double(bitPattern: random.next() >> 1)
            if x.isFinite && x > 0 { worst.log = max(worst.log, units(ElementaryFunctions.log(x), Foundation.log(x))) }
            let near = 1 + (random.part() - 0.5) / 4
            worst.log = max(worst.log, units(ElementaryFunctions.log(near), Foundation.log(near)))
            let y = (random.part() - 0.5) * 1400
            worst.exp = max(worst.exp, units(ElementaryFunctions.exp(y), Foundation.exp(y)))
            let small = (random.part() - 0.5) / 8
            worst.exp = max(worst.exp, units(ElementaryFunctions.exp(small), Foundation.exp(small)))
        }
        #expect(worst.log <= 2 && worst.exp <= 2, "\(worst)")
    }

    @Test func `they have an answer for every number`() {
        #expect(ElementaryFunctions.log(0) == -.infinity && ElementaryFunctions.log(-0.0) == -.infinity)
        #expect(ElementaryFunctions.log(-1).isNaN && ElementaryFunctions.log(.nan).isNaN)
        #expect(ElementaryFunctions.log(.infinity) == .infinity)
        #expect(units(ElementaryFunctions.log(.leastNonzeroMagnitude), -744.4400719213812) <= 1)
        #expect(units(ElementaryFunctions.log(.greatestFiniteMagnitude), 709.782712893384) <= 1)
        #expect(ElementaryFunctions.exp(710) == .infinity && ElementaryFunctions.exp(-746) == 0)
        #expect(ElementaryFunctions.exp(.infinity) == .infinity && ElementaryFunctions.exp(-.infinity) == 0)
        #expect(ElementaryFunctions.exp(.nan).isNaN)
        #expect(ElementaryFunctions.exp(-745) == Foundation.exp(-745))
        #expect(ElementaryFunctions.exp(709.78).isFinite)
        for p in [-0.1, 1.1, .nan, .infinity] { #expect(ElementaryFunctions.normalQuantile(p).isNaN) }
        #expect(ElementaryFunctions.normalQuantile(0) == -.infinity)
        #expect(ElementaryFunctions.normalQuantile(1) == .infinity)
        #expect(ElementaryFunctions.normalQuantile(0.5) == 0)
    }

    /// Wichura 1988 checks his routine with the fourth to the sixth; all of them recomputed with 25 digits.
    @Test(arguments: [
        (0.025, -1.9599639845400542355), (0.005, -2.5758293035489007610), (0.05, -1.6448536269514727149),
        (0.25, -0.6744897501960817432), (0.001, -3.0902323061678135415), (1e-20, -9.2623400897984075737),
        (0.4, -0.2533471031357997988), (0.0005, -3.2905267314918947932), (1e-300, -37.047096299361199237),
    ])
    func `normal quantiles are those that are published`(_ probability: Double, _ value: Double) {
        let found = ElementaryFunctions.normalQuantile(probability)
        #expect((found / value - 1).magnitude < 1e-15, "\(found)")
        if probability > 1e-3 {
            #expect((ElementaryFunctions.normalQuantile(1 - probability) + value).magnitude < 1e-13)
        }
    }

    @Test func `the quantile does not fall`() {
        var last = -Double.infinity
        for step in 1..<100_000 {
            let value = ElementaryFunctions.normalQuantile(Double(step) / 100_000)
            #expect(value > last)
            last = value
        }
    }
}
