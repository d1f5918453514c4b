internal import Domain

/// A map on a day as numbers: each identifier is looked up once, whatever is then counted.
struct NetworkGraph {
    /// A line between two numbered parties, the lower number first, with what each said.
    struct Relation {
        let first: Int
        let second: Int
        /// The position of the line among the entries of its map, or of the first of several.
        let line: Int
        let seenByFirst: SeenRelation
        let seenBySecond: SeenRelation

        /// Whether both parties see cooperation.
        var isCooperation: Bool { seenByFirst.isCooperation && seenBySecond.isCooperation }
        /// Whether one of the two, or both, see less than strong cooperation.
        var isWeak: Bool { seenByFirst.isWeak || seenBySecond.isWeak }
        /// Whether one of the two did not say.
        var isOpen: Bool { seenByFirst == .notSaid || seenBySecond == .notSaid }
    }

    /// The parties in alphabetical order: a party's number is its place.
    let parties: [Identifier<NetworkParty>]
    /// The number of each party.
    let numbers: [Identifier<NetworkParty>: Int]
    /// The lines, in the order of their parties.
    let relations: [Relation]

    init(_ map: NetworkMap, on day: CalendarDate) {
        var register = Register()
        // By position: an entry is a large value.
        let parties = map.parties.entries
        for index in parties.indices where Self.isKnown(parties[index].knownOn, on: day) {
            _ = register.number(of: parties[index].id)
        }
        let lines = map.lines.entries
        var entries: [LineEntry] = []
        entries.reserveCapacity(lines.count)
        for index in lines.indices where Self.isKnown(lines[index].knownOn, on: day) {
            entries.append(
                LineEntry(
                    first: register.number(of: lines[index].between.first),
                    second: register.number(of: lines[index].between.second), line: index))
        }
        for wait in map.waits where Self.isKnown(wait.knownOn, on: day) {
            _ = register.number(of: wait.party)
            _ = register.number(of: wait.other)
        }
        let places = register.placesInOrder()
        for index in entries.indices {
            entries[index].first = places[entries[index].first]
            entries[index].second = places[entries[index].second]
        }
        self.parties = register.parties
        numbers = register.numbers
        relations = Self.relations(lines, &entries, on: day)
    }

    static func isKnown(_ knownOn: CalendarDate?, on day: CalendarDate) -> Bool {
        guard let knownOn else { return true }
        return knownOn <= day
    }

    /// A line by the numbers of its parties and its position.
    private struct LineEntry: Comparable {
        var first: Int
        var second: Int
        let line: Int

        static func < (a: Self, b: Self) -> Bool {
            a.first == b.first ? (a.second == b.second ? a.line < b.line : a.second < b.second) : a.first < b.first
        }
    }

    /// Gives parties numbers in the order in which they come, and afterwards by the alphabet.
    private struct Register {
        private(set) var parties: [Identifier<NetworkParty>] = []
        private(set) var numbers: [Identifier<NetworkParty>: Int] = [:]

        mutating func number(of party: Identifier<NetworkParty>) -> Int {
            if let number = numbers[party] { return number }
            numbers[party] = parties.count
            parties.append(party)
            return parties.count - 1
        }

        /// Puts the parties into the order of the alphabet: the new number of each old one.
        mutating func placesInOrder() -> [Int] {
            let order = parties.indices.sorted { parties[$0] < parties[$1] }
            var places = [Int](repeating: 0, count: order.count)
            var sorted: [Identifier<NetworkParty>] = []
            sorted.reserveCapacity(order.count)
            for (place, number) in order.enumerated() {
                places[number] = place
                sorted.append(parties[number])
                numbers[parties[number]] = place
            }
            parties = sorted
            return places
        }
    }

    private static func relations(
        _ lines: [NetworkLine], _ entries: inout [LineEntry], on day: CalendarDate
    ) -> [Relation] {
        entries.sort()
        var relations: [Relation] = []
        relations.reserveCapacity(entries.count)
        var start = 0
        while start < entries.count {
            let entry = entries[start]
            var end = start + 1
            while end < entries.count, entries[end].first == entry.first, entries[end].second == entry.second {
                end += 1
            }
            // Entries of the same two parties are read as one.
            var seenByFirst = lines[entry.line].first.sees
            var seenBySecond = lines[entry.line].second.sees
            if end > start + 1 {
                var line = lines[entry.line]
                for other in entries[(start + 1)..<end] { line = line.joined(with: lines[other.line]) }
                seenByFirst = line.first.sees
                seenBySecond = line.second.sees
            }
            relations.append(
                Relation(
                    first: entry.first, second: entry.second, line: entry.line,
                    seenByFirst: SeenRelation(seenByFirst, on: day), seenBySecond: SeenRelation(seenBySecond, on: day)))
            start = end
        }
        return relations
    }

    /// The lines in which both parties see cooperation, in both directions.
    var cooperation: DenseGraph {
        var edges: [(from: Int, to: Int)] = []
        for relation in relations where relation.isCooperation {
            edges.append((relation.first, relation.second))
            edges.append((relation.second, relation.first))
        }
        return DenseGraph(count: parties.count, edges: edges)
    }

    /// Who waits for whom, without the parties that take a first step: they wait no longer.
    func waiting(in map: NetworkMap, on day: CalendarDate) -> DenseGraph {
        var moves = [Bool](repeating: false, count: parties.count)
        for step in map.firstSteps where Self.isKnown(step.knownOn, on: day) {
            if let number = numbers[step.party] { moves[number] = true }
        }
        var edges: [(from: Int, to: Int)] = []
        for wait in map.waits where Self.isKnown(wait.knownOn, on: day) {
            guard let from = numbers[wait.party], let to = numbers[wait.other], !moves[from] else { continue }
            edges.append((from, to))
        }
        return DenseGraph(count: parties.count, edges: edges)
    }

    func pair(_ a: Int, _ b: Int) -> PartyPair? {
        guard parties.indices.contains(a), parties.indices.contains(b) else { return nil }
        return try? PartyPair(parties[a], parties[b])
    }

    func identifiers(_ numbers: [Int]) -> [Identifier<NetworkParty>] {
        var identifiers: [Identifier<NetworkParty>] = []
        identifiers.reserveCapacity(numbers.count)
        for number in numbers { identifiers.append(parties[number]) }
        return identifiers
    }
}

extension NetworkMap {
    /// The sets of parties that wait for each other in circles, of which none takes a first step.
    ///
    /// The map as it is: what became known later was taken out by its view.
    var waitingKnots: [[Identifier<NetworkParty>]] {
        let graph = NetworkGraph(waitingOf: self)
        return graph.waiting(in: self, on: .max).knots().map { graph.identifiers($0) }
    }
}

extension NetworkGraph {
    /// Only the parties that wait, and no lines.
    fileprivate init(waitingOf map: NetworkMap) {
        var part = NetworkMap(map.id)
        part.waits = map.waits
        self.init(part, on: .max)
    }
}
