internal import Domain

/// A map on a day as numbers: each identifier is looked up once, whatever is then counted.
struct NetworkGraph {
    /// A line between two numbered parties, the lower number first, with what each said.
    struct Relation {
        let first: Int
        let second: Int
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
        var known: Set<Identifier<NetworkParty>> = []
        for party in map.parties where Self.isKnown(party.knownOn, on: day) { known.insert(party.id) }
        for line in map.lines where Self.isKnown(line.knownOn, on: day) {
            known.insert(line.between.first)
            known.insert(line.between.second)
        }
        for wait in map.waits where Self.isKnown(wait.knownOn, on: day) {
            known.insert(wait.party)
            known.insert(wait.other)
        }
        let parties = known.sorted()
        var numbers: [Identifier<NetworkParty>: Int] = [:]
        numbers.reserveCapacity(parties.count)
        for index in parties.indices { numbers[parties[index]] = index }
        self.parties = parties
        self.numbers = numbers
        relations = Self.relations(of: map, numbers, on: day)
    }

    static func isKnown(_ knownOn: CalendarDate?, on day: CalendarDate) -> Bool {
        guard let knownOn else { return true }
        return knownOn <= day
    }

    private static func relations(
        of map: NetworkMap, _ numbers: [Identifier<NetworkParty>: Int], on day: CalendarDate
    ) -> [Relation] {
        var entries: [(first: Int, second: Int, line: Int)] = []
        entries.reserveCapacity(map.lines.count)
        for index in map.lines.entries.indices {
            let between = map.lines.entries[index].between
            guard isKnown(map.lines.entries[index].knownOn, on: day), let first = numbers[between.first],
                let second = numbers[between.second]
            else { continue }
            entries.append((first, second, index))
        }
        entries.sort { ($0.first, $0.second) < ($1.first, $1.second) }
        var relations: [Relation] = []
        relations.reserveCapacity(entries.count)
        var start = 0
        while start < entries.count {
            let entry = entries[start]
            var end = start + 1
            while end < entries.count, entries[end].first == entry.first, entries[end].second == entry.second {
                end += 1
            }
            relations.append(relation(of: map, entries[start..<end], entry.first, entry.second, on: day))
            start = end
        }
        return relations
    }

    /// Entries of the same two parties are read as one.
    private static func relation(
        of map: NetworkMap, _ entries: ArraySlice<(first: Int, second: Int, line: Int)>, _ first: Int, _ second: Int,
        on day: CalendarDate
    ) -> Relation {
        guard entries.count > 1, let one = entries.first else {
            return entries.first.map { entry in
                Relation(
                    first: first, second: second,
                    seenByFirst: SeenRelation(map.lines.entries[entry.line].first.sees.on(day).code()),
                    seenBySecond: SeenRelation(map.lines.entries[entry.line].second.sees.on(day).code()))
            } ?? Relation(first: first, second: second, seenByFirst: .notSaid, seenBySecond: .notSaid)
        }
        var line = map.lines.entries[one.line]
        for entry in entries.dropFirst() { line = line.joined(with: map.lines.entries[entry.line]) }
        return Relation(
            first: first, second: second, seenByFirst: SeenRelation(line.first.sees.on(day).code()),
            seenBySecond: SeenRelation(line.second.sees.on(day).code()))
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
