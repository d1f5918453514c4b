import Domain
import Foundation
import Indicators
import Testing

@Suite struct ShareTests {
    @Test func `a share has counts that can be`() throws {
        let share = try Share(55, of: 60, missing: 5)
        #expect(share.numerator == 55 && share.denominator == 60 && share.missing == 5 && share.population == 65)
        for (numerator, denominator, missing) in [
            (-1, 60, nil), (61, 60, nil), (1, 0, nil), (0, -1, nil), (-1, -1, nil), (0, 0, -1), (Int.min, Int.min, nil),
            (0, Int.max, 1), (Int.max, 0, nil), (0, 1, Int.max), (0, 0, Int.min),
        ] as [(Int, Int, Int?)] {
            let error = #expect(throws: InvalidValue.self) { try Share(numerator, of: denominator, missing: missing) }
            #expect(error == InvalidValue("share", allowed: Share.allowed))
        }
        _ = try Share(Int.max, of: Int.max, missing: 0)
        _ = try Share(0, of: 0, missing: Int.max)
    }

    @Test func `missing is never zero by itself`() throws {
        #expect(try Share(1, of: 2).missing == nil)
        #expect(try Share(1, of: 2).population == nil)
        #expect(try Share(1, of: 2) != Share(1, of: 2, missing: 0))
        #expect(try Share(1, of: 2, missing: 0).population == 2)
        let half = try Share(1, of: 2)
        #expect(half.text(in: .nl, rounding: .halfUp) == "50,0 % (1 van 2; niet vastgelegd hoeveel onbekend)")
        #expect(half.text(in: .en, rounding: .halfUp) == "50.0 % (1 of 2; not recorded how many unknown)")
    }

    @Test func `without n there is no percentage and nothing to compare`() throws {
        let nobody = try Share(0, of: 0, missing: 5)
        let half = try Share(1, of: 2)
        #expect(!nobody.hasDenominator)
        for rounding in Share.Rounding.allCases {
            for precision in Share.Precision.allCases {
                #expect(nobody.percentage(precision, rounding: rounding) == nil)
            }
        }
        #expect(nobody.text(in: .nl, rounding: .halfUp) == "geen percentage (0 van 0; 5 onbekend)")
        #expect(nobody.text(in: .en, rounding: .down) == "no percentage (0 of 0; 5 unknown)")
        for other in [half, nobody, try Share(0, of: 3)] {
            #expect(nobody.isBelow(other) == nil && other.isBelow(nobody) == nil)
            #expect(nobody.isAbove(other) == nil && other.isAbove(nobody) == nil)
            #expect(nobody.isSameFraction(as: other) == nil && other.isSameFraction(as: nobody) == nil)
        }
    }

    @Test func `fractions are compared exactly, as rational numbers`() throws {
        var all: [Share] = []
        for denominator in 1...12 { all += try (0...denominator).map { try Share($0, of: denominator) } }
        for a in all {
            for b in all {
                let difference = a.numerator * b.denominator - b.numerator * a.denominator
                #expect(a.isBelow(b) == (difference < 0))
                #expect(a.isAbove(b) == (difference > 0))
                #expect(a.isSameFraction(as: b) == (difference == 0))
            }
        }
    }

    @Test func `shares that a Double cannot tell apart are told apart`() throws {
        let large = Int.max
        let a = try Share(large - 1, of: large)
        let b = try Share(large - 2, of: large - 1)
        #expect(Double(a.numerator) / Double(a.denominator) == Double(b.numerator) / Double(b.denominator))
        #expect(b.isBelow(a) == true && a.isAbove(b) == true && a.isSameFraction(as: b) == false)
        #expect(a.isBelow(a) == false && a.isSameFraction(as: a) == true)
        let tenth = try Share(large / 10, of: large)
        #expect(tenth.isBelow(try Share(1, of: 10)) == true)
    }

    @Test func `a norm is met exactly where it is met`() throws {
        let norm = try Share(9, of: 10)
        #expect(try Share(63, of: 70).isBelow(norm) == false)
        #expect(try Share(62, of: 70).isBelow(norm) == true)
        #expect(try Share(899_999, of: 1_000_000).isBelow(norm) == true)
        #expect(try Share(899_999, of: 1_000_000).percentage(.whole, rounding: .halfUp)?.units == 90)
    }

    @Test func `equal counts are equal, equal fractions are not`() throws {
        #expect(try Share(1, of: 2) != Share(50, of: 100))
        #expect(try Share(1, of: 2).isSameFraction(as: Share(50, of: 100)) == true)
        #expect(try Set([Share(1, of: 2), Share(1, of: 2), Share(50, of: 100)]).count == 2)
    }
}

@Suite struct SharePercentageTests {
    private func text(
        _ numerator: Int, of denominator: Int, _ precision: Share.Precision = .tenths,
        _ rounding: Share.Rounding = .halfUp, in language: Language = .nl
    ) throws -> String? {
        try Share(numerator, of: denominator).percentage(precision, rounding: rounding)?.text(in: language)
    }

    @Test func `a percentage is written in both languages`() throws {
        #expect(try text(55, of: 60) == "91,7 %")
        #expect(try text(55, of: 60, in: .en) == "91.7 %")
        #expect(try text(55, of: 60, .whole) == "92 %")
        #expect(try text(55, of: 60, .hundredths) == "91,67 %")
        #expect(try text(1, of: 40, .hundredths, in: .en) == "2.50 %")
        #expect(try text(1, of: 200, .hundredths) == "0,50 %")
        #expect(try text(1, of: 2000, .hundredths) == "0,05 %")
        #expect(try text(0, of: 60) == "0,0 %")
        #expect(try text(60, of: 60) == "100,0 %")
        #expect(try text(60, of: 60, .whole) == "100 %")
        #expect(
            try Share(55, of: 60, missing: 5).text(in: .nl, rounding: .halfUp) == "91,7 % (55 van 60; 5 onbekend)")
        #expect(
            try Share(55, of: 60, missing: 0).text(in: .en, .whole, rounding: .halfUp) == "92 % (55 of 60; 0 unknown)")
    }

    @Test func `the rounding is the one that was named`() throws {
        // 12.5 % and 37.5 % lie exactly halfway.
        #expect(try text(1, of: 8, .whole, .halfUp) == "13 %")
        #expect(try text(1, of: 8, .whole, .halfEven) == "12 %")
        #expect(try text(1, of: 8, .whole, .down) == "12 %")
        #expect(try text(3, of: 8, .whole, .halfUp) == "38 %")
        #expect(try text(3, of: 8, .whole, .halfEven) == "38 %")
        #expect(try text(3, of: 8, .whole, .down) == "37 %")
        // 2.675 % has no exact Double; 107 of 4000 is 2.675 %.
        #expect(try text(107, of: 4000, .hundredths, .halfUp) == "2,68 %")
        #expect(try text(107, of: 4000, .hundredths, .halfEven) == "2,68 %")
        #expect(try text(107, of: 4000, .hundredths, .down) == "2,67 %")
        #expect(try text(2, of: 3, .whole, .down) == "66 %")
    }

    @Test func `not all is never 100 percent, and not none is never 0`() throws {
        #expect(try text(9_999, of: 10_000) == "meer dan 99,9 %")
        #expect(try text(9_999, of: 10_000, in: .en) == "more than 99.9 %")
        #expect(try text(9_999, of: 10_000, .hundredths) == "99,99 %")
        #expect(try text(999, of: 1000, .whole) == "meer dan 99 %")
        #expect(try text(1, of: 10_000) == "minder dan 0,1 %")
        #expect(try text(1, of: 10_000, in: .en) == "less than 0.1 %")
        #expect(try text(1, of: 1000, .whole, .down) == "minder dan 1 %")
        #expect(try text(9_999, of: 10_000, .whole, .down) == "99 %")
        // 99.9 % itself is no more than 99.9 %, and 99.95 % is.
        #expect(try text(999, of: 1000) == "99,9 %")
        #expect(try text(1999, of: 2000) == "meer dan 99,9 %")
    }

    /// Figures as the sources and the published tables print them.
    @Test func `printed percentages come out`() throws {
        #expect(try text(60, of: 73, .whole) == "82 %")
        #expect(try text(717, of: 753, .whole) == "95 %")
        #expect(try text(36, of: 753, .whole) == "5 %")
        #expect(try text(17, of: 753) == "2,3 %")
        #expect(try text(17, of: 753, .tenths, .down) == "2,2 %")
    }

    @Test func `every small percentage is the rational one`() throws {
        for denominator in 1...120 {
            for numerator in 0...denominator {
                let share = try Share(numerator, of: denominator)
                for (precision, scale) in [(Share.Precision.whole, 100), (.tenths, 1000), (.hundredths, 10_000)] {
                    let down = numerator * scale / denominator
                    let twice = 2 * (numerator * scale - down * denominator)
                    let up = twice > denominator || twice == denominator ? 1 : 0
                    let even = twice > denominator || (twice == denominator && down % 2 == 1) ? 1 : 0
                    #expect(share.percentage(precision, rounding: .down)?.units == down)
                    #expect(share.percentage(precision, rounding: .halfUp)?.units == down + up)
                    #expect(share.percentage(precision, rounding: .halfEven)?.units == down + even)
                }
            }
        }
    }

    @Test func `the largest counts do not overflow`() throws {
        for rounding in Share.Rounding.allCases {
            let all = try Share(Int.max, of: Int.max)
            #expect(all.percentage(.hundredths, rounding: rounding)?.units == 10_000)
            #expect(try Share(0, of: Int.max).percentage(.hundredths, rounding: rounding)?.units == 0)
            let most = try Share(Int.max - 1, of: Int.max).percentage(.hundredths, rounding: rounding)
            #expect(most?.text(in: .nl) == (rounding == .down ? "99,99 %" : "meer dan 99,99 %"))
            let one = try Share(1, of: Int.max).percentage(.hundredths, rounding: rounding)
            #expect(one?.text(in: .en) == "less than 0.01 %")
        }
        #expect(try Share(Int.max / 2, of: Int.max).percentage(.whole, rounding: .halfUp)?.units == 50)
        #expect(try Share(Int.max / 2, of: Int.max).percentage(.whole, rounding: .down)?.units == 49)
    }

    @Test func `a percentage knows what it was made of`() throws {
        let share = try Share(1, of: 8, missing: 2)
        let percentage = try #require(share.percentage(.whole, rounding: .halfEven))
        #expect(percentage.share == share && percentage.rounding == .halfEven && percentage.precision == .whole)
    }
}

@Suite struct ShareCodingTests {
    private func json(_ share: Share) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(share), as: UTF8.self)
    }

    private func share(_ json: String) throws -> Share { try JSONDecoder().decode(Share.self, from: Data(json.utf8)) }

    @Test func `a share comes back as it was written`() throws {
        #expect(try json(Share(55, of: 60, missing: 5)) == #"{"denominator":60,"missing":5,"numerator":55}"#)
        #expect(try json(Share(55, of: 60)) == #"{"denominator":60,"numerator":55}"#)
        for value in [
            try Share(0, of: 0), try Share(1, of: 2, missing: 0), try Share(Int.max, of: Int.max),
            try Share(3, of: 9, missing: 4),
        ] {
            #expect(try share(json(value)) == value)
        }
        #expect(try share(#"{"numerator": 1, "denominator": 2, "missing": null}"#).missing == nil)
    }

    @Test(arguments: [
        (#"{"numerator": 77777, "denominator": 60}"#, "list.0"),
        (#"{"numerator": -77777, "denominator": 60}"#, "list.0"),
        (#"{"numerator": 1, "denominator": 60, "missing": -77777}"#, "list.0"),
        (#"{"numerator": 0.77777, "denominator": 60}"#, "list.0.numerator"),
        (#"{"numerator": 1, "denominator": 77777.5}"#, "list.0.denominator"),
        (#"{"numerator": 1, "denominator": 777770000000000000000000000000}"#, "list.0.denominator"),
        (#"{"numerator": 1, "denominator": 60, "missing": 7777.7}"#, "list.0.missing"),
        (#"{"numerator": "77777", "denominator": 60}"#, "list.0.numerator"),
        (#"{"numerator": 1, "denominator": 60, "missing": "77777"}"#, "list.0.missing"),
        (#"{"numerator": 1}"#, "list.0"),
        (#"{"denominator": 60}"#, "list.0"),
    ])
    func `a wrong share is refused with its path and without its value`(_ json: String, _ path: String) throws {
        do {
            _ = try JSONDecoder().decode([String: [Share]].self, from: Data(#"{"list": [\#(json)]}"#.utf8))
            Issue.record("not refused")
        } catch let error as DecodingError {
            let context: DecodingError.Context
            switch error {
            case .dataCorrupted(let found), .keyNotFound(_, let found): context = found
            case .typeMismatch(_, let found), .valueNotFound(_, let found): context = found
            @unknown default: return
            }
            let found = context.codingPath.map { $0.intValue?.description ?? $0.stringValue }
            #expect(found.joined(separator: ".") == path)
            #expect(!"\(error) \(String(reflecting: error))".contains("7777"))
        }
    }
}
