import Domain
import Foundation
import SafetyAssessment
import Testing

/// An instrument that an organisation brings along; the items are made up.
@Suite struct `An own instrument` {
    private typealias Item = OwnInstrument.Item
    private typealias Answer = OwnInstrumentUse.Answer

    private func instrument(
        minimum: Int = 2, threshold: Int? = 4, validity: Period? = Period(openFrom: "2026-01-01")
    ) throws -> OwnInstrument {
        try OwnInstrument(
            "lijst",
            items: [Item("a", from: 0, through: 2), Item("b", from: 0, through: 2), Item("c", from: 0, through: 2)],
            minimumAnswered: minimum, threshold: threshold, validity: validity)
    }

    private func use(_ numbers: [Int?], overruling: OwnInstrumentUse.Override? = nil) -> OwnInstrumentUse {
        let items: [Identifier<Item>] = ["a", "b", "c"]
        return OwnInstrumentUse(
            "afname", of: "lijst", on: "2026-06-01", answers: zip(items, numbers).map { Answer($0, $1) },
            overruling: overruling)
    }

    @Test func `a threshold is reached, not reached or open by what the open items could still say`() throws {
        let instrument = try instrument()
        let cases: [([Int?], OwnInstrumentReading.Standing)] = [
            ([2, 2, 2], .reached), ([2, 2, nil], .reached), ([0, 1, 2], .notReached), ([0, 1, nil], .notReached),
            ([1, 1, nil], .open), ([2, 1, nil], .open), ([2, nil, nil], .open), ([nil, nil, nil], .open),
        ]
        for (numbers, standing) in cases {
            #expect(instrument.reading(of: use(numbers))?.standing == standing, "\(numbers)")
        }
    }

    @Test func `every combination of answers agrees with every way to fill in what is open`() throws {
        let instrument = try instrument(minimum: 0)
        let options: [Int?] = [nil, 0, 1, 2]
        for a in options {
            for b in options {
                for c in options {
                    let standing = instrument.reading(of: use([a, b, c]))?.standing
                    var seen: Set<Bool> = []
                    for x in a.map({ [$0] }) ?? [0, 1, 2] {
                        for y in b.map({ [$0] }) ?? [0, 1, 2] {
                            for z in c.map({ [$0] }) ?? [0, 1, 2] { seen.insert(x + y + z >= 4) }
                        }
                    }
                    let expected: OwnInstrumentReading.Standing =
                        seen.count > 1 ? .open : seen == [true] ? .reached : .notReached
                    #expect(standing == expected, "\([a, b, c])")
                }
            }
        }
    }

    @Test func `too few answers, no threshold, another instrument or no validity indicate nothing`() throws {
        #expect(try instrument(minimum: 3).reading(of: use([2, 2, nil]))?.indicates == nil)
        #expect(try instrument(threshold: nil).reading(of: use([2, 2, 2]))?.indicates == nil)
        #expect(try instrument(validity: nil).reading(of: use([2, 2, 2]))?.indicates == nil)
        #expect(try instrument(validity: Period(openFrom: "2026-06-02")).reading(of: use([2, 2, 2]))?.indicates == nil)
        #expect(try instrument().reading(of: use([2, 2, 2]))?.indicates == true)
        #expect(try instrument().reading(of: OwnInstrumentUse("x", of: "ander")) == nil)
    }

    @Test func `who judges otherwise gives a reason, and what the answers say stays beside it`() throws {
        let overruling = try OwnInstrumentUse.Override(
            indicates: true, because: "De school ziet iets anders.", by: "lokaal")
        let reading = try #require(try instrument().reading(of: use([0, 0, 0], overruling: overruling)))
        #expect(reading.indicates == true && reading.standing == .notReached)
        for reason in ["", " ", "\n\t"] {
            #expect(throws: InvalidValue.self) { try OwnInstrumentUse.Override(indicates: false, because: reason) }
        }
        #expect(!"\(overruling)".contains("school"))
    }

    @Test func `answers outside an item, in two ways or of no item count as none; their order does not matter`() throws
    {
        let instrument = try instrument(minimum: 0)
        #expect(instrument.reading(of: use([3, -1, 1]))?.unanswered == ["a", "b"])
        var twice = use([1, 1, 1])
        twice.answers.append(Answer("a", 2))
        twice.answers.append(Answer("nergens", 2))
        #expect(instrument.reading(of: twice)?.unanswered == ["a"])
        twice.answers.reverse()
        #expect(instrument.reading(of: twice)?.unanswered == ["a"])
    }

    @Test func `an extreme number leaves it open and does not trap`() throws {
        let instrument = try OwnInstrument(
            "groot", items: [Item("a", from: .min, through: .max), Item("b", from: .min, through: .max)],
            minimumAnswered: 0, threshold: 0)
        for numbers in [[Int.max, Int.max], [Int.min, Int.min], [nil, nil]] as [[Int?]] {
            let use = OwnInstrumentUse(
                "x", of: "groot", answers: [Answer("a", numbers[0]), Answer("b", numbers[1])])
            #expect(instrument.reading(of: use)?.standing == .open)
        }
    }

    @Test func `what cannot be is refused, also when it is read`() throws {
        #expect(throws: InvalidValue.self) { try Item("a", from: 1, through: 0) }
        #expect(throws: InvalidValue.self) { try instrument(minimum: 4) }
        #expect(throws: InvalidValue.self) { try instrument(minimum: -1) }
        #expect(throws: InvalidValue.self) {
            try OwnInstrument(
                "x", items: [Item("a", from: 0, through: 1), Item("a", from: 0, through: 2)], minimumAnswered: 0)
        }
        let made = try instrument()
        let text = String(decoding: try JSONEncoder().encode(made), as: UTF8.self)
        #expect(try JSONDecoder().decode(OwnInstrument.self, from: Data(text.utf8)) == made)
        let wrong = text.replacingOccurrences(of: #""minimumAnswered":2"#, with: #""minimumAnswered":9"#)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(OwnInstrument.self, from: Data(wrong.utf8)) }
        let filled = use([1, nil, 2], overruling: try OwnInstrumentUse.Override(indicates: false, because: "Ja."))
        #expect(try JSONDecoder().decode(OwnInstrumentUse.self, from: try JSONEncoder().encode(filled)) == filled)
    }
}
