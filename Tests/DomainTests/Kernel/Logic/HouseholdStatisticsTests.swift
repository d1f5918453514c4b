import Domain
import Testing

// The household rules of the proof of concept of the ESSnet "Validat Foundation" (2015), written as rules of this kernel.
@Suite struct HouseholdStatisticsTests {
    enum Entry {}

    struct Dweller: Hashable, Sendable {
        let id: Identifier<Entry>
        var age: Int?
        var relation: Int?
        var number: Int?
    }

    struct Dwelling: ReviewSubject, Hashable {
        var size: Int?
        var grandparent = Dweller(id: "g")
        var dwellers: [Dweller] = []

        func view(for audience: Audience, on day: CalendarDate) -> Dwelling { self }
    }

    private func dwelling(ages: [Int?]) -> Dwelling {
        Dwelling(dwellers: ages.enumerated().map { Dweller(id: Identifier(stringLiteral: "p\($0)"), age: $1) })
    }

    private func dwelling(relations: [Int?]) -> Dwelling {
        Dwelling(
            dwellers: relations.enumerated().map { Dweller(id: Identifier(stringLiteral: "p\($0)"), relation: $1) })
    }

    private func dwelling(numbers: [Int?]) -> Dwelling {
        Dwelling(dwellers: numbers.enumerated().map { Dweller(id: Identifier(stringLiteral: "p\($0)"), number: $1) })
    }

    static let generations = Rule<Dwelling>(Kernel.description(1)) { dwelling, exam in
        for child in dwelling.dwellers {
            let old = exam.fact(dwelling.grandparent.age, at: "grandparent.age")
            let young = exam.fact(child.age, at: "dwellers[\(child.id)].age")
            exam.require(old.satisfies(with: young) { $0 - 28 >= $1 }, at: "dwellers[\(child.id)].age")
        }
    }

    @Test func `a grandparent is at least 28 years older, with a result for each grandchild`() {
        var home = dwelling(ages: [12, 33, nil, 32])
        home.grandparent.age = 60
        let outcome = Kernel.outcome(Self.generations, home)
        #expect(outcome.state == .notMet)
        #expect(outcome.gapPaths == ["dwellers[p1].age"])
        #expect(outcome.missingPaths == ["dwellers[p2].age"])

        home.dwellers[1].age = 31
        #expect(Kernel.outcome(Self.generations, home).state == .undecided)
        home.dwellers[2].age = 0
        #expect(Kernel.outcome(Self.generations, home).state == .met)

        home.grandparent.age = nil
        #expect(Kernel.outcome(Self.generations, home).state == .undecided)
        #expect(Kernel.outcome(Self.generations, home).missingPaths == ["grandparent.age"])
        home.dwellers[0].age = nil
        #expect(Kernel.outcome(Self.generations, home).missingPaths == ["dwellers[p0].age", "grandparent.age"])
    }

    static let ages = Rule<Dwelling>(Kernel.description(2)) { dwelling, exam in
        for person in dwelling.dwellers {
            exam.require(
                exam.fact(person.age, at: "dwellers[\(person.id)].age").satisfies { $0 >= 0 && $0 <= 113 },
                at: "dwellers[\(person.id)].age")
        }
    }

    @Test(
        arguments: [
            ([0, 113], OutcomeState.met), ([40, -1], .notMet), ([40, 114], .notMet), ([40, nil], .undecided),
            ([nil, 200], .notMet), ([nil, nil], .undecided), ([], .undecided),
        ] as [([Int?], OutcomeState)])
    func `every age lies between 0 and 113`(ages: [Int?], state: OutcomeState) {
        #expect(Kernel.outcome(Self.ages, dwelling(ages: ages)).state == state)
    }

    static let spouses = Rule<Dwelling>(Kernel.description(3)) { dwelling, exam in
        for person in dwelling.dwellers {
            let isMarried = exam.fact(person.relation, at: "dwellers[\(person.id)].relation") == 4
            exam.require(
                isMarried.implies(
                    dwelling.dwellers.some { other in
                        guard other.id != person.id else { return .false }
                        return exam.fact(other.relation, at: "dwellers[\(other.id)].relation") == 3
                    }), at: "dwellers[\(person.id)].relation")
        }
    }

    @Test(
        arguments: [
            ([4, 3], OutcomeState.met), ([3, 4, 1], .met), ([4, 1], .notMet), ([4], .notMet), ([1, 2], .met),
            ([4, nil], .undecided), ([nil, 1], .undecided), ([nil, 3], .met), ([nil, nil], .undecided),
            ([4, 1, nil], .undecided), ([4, 3, nil], .met),
        ] as [([Int?], OutcomeState)])
    func `whoever has relation 4 has a spouse with relation 3`(relations: [Int?], state: OutcomeState) {
        #expect(Kernel.outcome(Self.spouses, dwelling(relations: relations)).state == state)
    }

    static let size = Rule<Dwelling>(Kernel.description(4)) { dwelling, exam in
        exam.require(
            exam.fact(dwelling.size, at: "size") == dwelling.dwellers.count, at: "size",
            seen: .count(dwelling.dwellers.count, Noun(one: Kernel.text("person"), many: Kernel.text("persons"))))
    }

    // The printed table: stated 2, 3, 2, 3, missing; recorded 2, 2, 3, 3, any.
    @Test(
        arguments: [
            (2, 2, OutcomeState.met), (3, 2, .notMet), (2, 3, .notMet), (3, 3, .met), (nil, 0, .undecided),
            (nil, 4, .undecided),
        ] as [(Int?, Int, OutcomeState)])
    func `the stated size is the number of persons recorded`(stated: Int?, recorded: Int, state: OutcomeState) {
        var home = dwelling(ages: Array(repeating: nil, count: recorded))
        home.size = stated
        let outcome = Kernel.outcome(Self.size, home)
        #expect(outcome.state == state)
        #expect(outcome.missingPaths == (state == .undecided ? ["size"] : []))
    }

    static let numbers = Rule<Dwelling>(Kernel.description(5)) { dwelling, exam in
        let count = dwelling.dwellers.count
        for person in dwelling.dwellers {
            exam.require(
                exam.fact(person.number, at: "dwellers[\(person.id)].number").satisfies { $0 >= 1 && $0 <= count },
                at: "dwellers[\(person.id)].number")
        }
        for number in 0..<count {
            exam.require(
                dwelling.dwellers.exactlyOne { person in
                    exam.fact(person.number, at: "dwellers[\(person.id)].number") == number + 1
                }, at: "dwellers")
        }
    }

    @Test func `persons are numbered from one without gaps, for every household of up to four`() {
        for count in 1...4 {
            let values: [Int?] = [nil] + (0...count + 1).map { Optional($0) }
            for numbers in Kernel.sequences(of: values, length: count) {
                let open = numbers.indices.filter { numbers[$0] == nil }
                var results: Set<Bool> = []
                for filling in Kernel.sequences(of: Array(0...count + 1), length: open.count) {
                    var complete = numbers
                    for (index, number) in zip(open, filling) { complete[index] = number }
                    results.insert(complete.compactMap { $0 }.sorted() == Array(1...count))
                }
                let state: OutcomeState = results.count > 1 ? .undecided : results.contains(true) ? .met : .notMet
                let outcome = Kernel.outcome(Self.numbers, dwelling(numbers: numbers))
                if outcome.state != state { Issue.record("\(numbers): \(outcome.state), expected \(state)") }
                if state == .undecided {
                    #expect(outcome.missingPaths == open.map { "dwellers[p\($0)].number" }, "\(numbers)")
                }
            }
        }
    }
}
