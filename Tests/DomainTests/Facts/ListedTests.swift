import Domain
import Testing

@Suite struct ListedTests {
    static let days: [CalendarDate] = (0..<9).compactMap { CalendarDate("2024-01-01").adding(days: $0) }
    static let anna: Identifier<Participant> = "anna"

    @Test func `an empty list says nothing by itself`() {
        #expect(!Listed<Int>([]).isRecorded)
        #expect(!([] as Listed<Int>).isRecorded)
        #expect(([1] as Listed<Int>).isRecorded)
        #expect(Listed<Int>([], complete: Provenance()).isRecorded)
        #expect(Listed<Int>([], complete: Provenance()).isStatedComplete)
        #expect(!([1] as Listed<Int>).isStatedComplete)
        #expect(!Listed<Int>([], coverage: [Coverage(Period(openFrom: "2024-01-01"), asked: ["anna"])]).isRecorded)
    }

    @Test func `a list is a collection of its entries`() {
        let list: Listed<Int> = [3, 1, 2]
        #expect(Array(list) == [3, 1, 2])
        #expect(list.count == 3 && list[1] == 1 && list.first == 3 && list.last == 2)
        #expect(list.entries == [3, 1, 2])
        #expect(list.every { Truth($0 > 0) } == .true)
    }

    @Test func `coverage names those who were asked in alphabetical order`() throws {
        let period = try Period(start: "2024-01-01", end: "2024-02-01")
        let coverage = Coverage(period, asked: ["kim", "anna"], by: "worker", knownOn: "2024-02-02")
        #expect(coverage.asked == ["anna", "kim"])
        #expect(coverage == Coverage(period, asked: ["anna", "kim"], by: "worker", knownOn: "2024-02-02"))
        let json =
            #"{"asked":["anna","kim"],"by":"worker","knownOn":"2024-02-02","period":{"end":"2024-02-01","start":"2024-01-01"}}"#
        #expect(try KernelJSON.text(coverage) == json)
        #expect(try KernelJSON.read(Coverage.self, json) == coverage)
    }

    @Test func `coverage is whole where each day follows on, and only for the person who was asked`() throws {
        let whole = try Period(start: "2024-01-02", end: "2024-01-06")
        let first = try Period(start: "2024-01-01", end: "2024-01-04")
        let second = try Period(start: "2024-01-04", end: "2024-01-06")
        let gap = try Period(start: "2024-01-05", end: "2024-01-06")
        func uncovered(_ coverage: [Coverage]) -> CalendarDate? {
            Listed<Int>([], coverage: coverage).firstUncoveredDay(of: whole, for: Self.anna, on: Kernel.day)
        }
        #expect(uncovered([]) == "2024-01-02")
        #expect(uncovered([Coverage(first, asked: ["anna"])]) == "2024-01-04")
        #expect(uncovered([Coverage(first, asked: ["anna"]), Coverage(second, asked: ["anna"])]) == nil)
        #expect(uncovered([Coverage(second, asked: ["anna"]), Coverage(first, asked: ["anna"])]) == nil)
        #expect(uncovered([Coverage(first, asked: ["anna"]), Coverage(gap, asked: ["anna"])]) == "2024-01-04")
        #expect(uncovered([Coverage(first, asked: ["anna"]), Coverage(second, asked: ["kim"])]) == "2024-01-04")
        #expect(uncovered([Coverage(Period(openFrom: "2024-01-01"), asked: ["anna"])]) == nil)
        let open = Period(openFrom: "2024-01-02")
        let closed = Listed<Int>([], coverage: [Coverage(first, asked: ["anna"])])
        #expect(closed.firstUncoveredDay(of: open, for: Self.anna, on: Kernel.day) == "2024-01-04")
        let endless = Listed<Int>(
            [], coverage: [Coverage(first, asked: ["anna"]), Coverage(Period(openFrom: "2024-01-03"), asked: ["anna"])])
        #expect(endless.firstUncoveredDay(of: open, for: Self.anna, on: Kernel.day) == nil)
    }

    private func period(_ random: inout KernelRandom) throws -> Period {
        let start = random.below(7)
        guard !random.once(in: 6) else { return Period(openFrom: Self.days[start]) }
        return try Period(start: Self.days[start], end: Self.days[start + 1 + random.below(8 - start)])
    }

    @Test(arguments: [151, 152] as [UInt64])
    func `the first uncovered day is the first that no known statement holds`(seed: UInt64) throws {
        var random = KernelRandom(seed: seed)
        let people: [Identifier<Participant>] = ["anna", "kim"]
        for _ in 0..<4000 {
            let coverage = try (0..<random.below(6)).map { _ in
                Coverage(
                    try period(&random), asked: people.filter { _ in !random.once(in: 4) },
                    knownOn: random.once(in: 3) ? random.pick(Self.days) : nil)
            }
            let whole = try period(&random)
            let day = random.pick(Self.days)
            let list = Listed<Int>([], coverage: coverage)
            for person in people {
                let counting = coverage.filter { $0.asked.contains(person) && ($0.knownOn ?? .min) <= day }
                // One day beyond the last bound stands for all that an open period goes on to.
                let beyond = Self.days + ["2024-02-01"]
                let expected = beyond.first { day in
                    whole.contains(day) && !counting.contains { $0.period.contains(day) }
                }
                let found = list.firstUncoveredDay(of: whole, for: person, on: day)
                #expect(
                    found == expected || (expected == "2024-02-01" && found == Self.days.last),
                    "seed \(seed): \(coverage)")
            }
        }
    }

    struct Folder: Codable, Hashable {
        var events: Listed<Int> = []
    }

    @Test func `a list is written with what is known of its completeness, and absent if nothing was recorded`() throws {
        let period = try Period(start: "2024-01-01", end: "2024-02-01")
        let written: [(Listed<Int>, String)] = [
            ([1, 2], #"{"entries":[1,2]}"#), (Listed([], complete: Provenance()), #"{"complete":{}}"#),
            (
                Listed([3], complete: Provenance(knownOn: "2024-01-05", by: "anna")),
                #"{"complete":{"by":"anna","knownOn":"2024-01-05"},"entries":[3]}"#
            ),
            (
                Listed([], coverage: [Coverage(period, asked: ["anna"])]),
                #"{"coverage":[{"asked":["anna"],"period":{"end":"2024-02-01","start":"2024-01-01"}}]}"#
            ),
        ]
        for (list, json) in written {
            #expect(try KernelJSON.text(list) == json)
            #expect(try KernelJSON.read(Listed<Int>.self, json) == list)
            #expect(try KernelJSON.text(Folder(events: list)) == #"{"events":\#(json)}"#)
            #expect(try KernelJSON.read(Folder.self, #"{"events": \#(json)}"#) == Folder(events: list))
        }
        #expect(try KernelJSON.text(Folder()) == "{}")
        for empty in ["{}", #"{"events": null}"#, #"{"events": {}}"#, #"{"events": {"entries": [], "coverage": []}}"#] {
            #expect(try KernelJSON.read(Folder.self, empty) == Folder())
        }
        let read = try KernelJSON.read(Folder.self, #"{"events": {"entries": []}}"#)
        #expect(!read.events.isRecorded)
    }
}
