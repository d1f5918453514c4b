import Domain
import GovernanceCompass

/// What a map shows, found out the slow way: by trying everything.
struct NetworkOracle {
    let parties: [Identifier<NetworkParty>]
    /// Lines in which both parties see cooperation, in both directions.
    private(set) var cooperation: [Identifier<NetworkParty>: Set<Identifier<NetworkParty>>] = [:]
    /// Whom a party waits for, unless it takes a first step.
    private(set) var waits: [Identifier<NetworkParty>: Set<Identifier<NetworkParty>>] = [:]

    init(_ map: NetworkMap, on day: CalendarDate) {
        var parties = Set(map.parties.map { $0.id })
        for line in map.lines {
            parties.formUnion([line.between.first, line.between.second])
            let views = [line.first, line.second].map { line.quality(seenBy: $0.party, on: day) }
            guard views.allSatisfy({ $0 == .strong || $0 == .improvable }) else { continue }
            cooperation[line.between.first, default: []].insert(line.between.second)
            cooperation[line.between.second, default: []].insert(line.between.first)
        }
        let moving = Set(map.firstSteps.map { $0.party })
        for wait in map.waits {
            parties.formUnion([wait.party, wait.other])
            if !moving.contains(wait.party) { waits[wait.party, default: []].insert(wait.other) }
        }
        self.parties = parties.sorted()
    }

    /// The groups over cooperation, perhaps without a party or a line.
    func groups(
        without left: Identifier<NetworkParty>? = nil, cutting line: PartyPair? = nil
    ) -> [[Identifier<NetworkParty>]] {
        var seen: Set<Identifier<NetworkParty>> = []
        var groups: [[Identifier<NetworkParty>]] = []
        for start in parties where start != left && !seen.contains(start) {
            var group: Set<Identifier<NetworkParty>> = [start]
            var open = [start]
            while let party = open.popLast() {
                for other in cooperation[party] ?? [] where other != left && !group.contains(other) {
                    if let line, let pair = try? PartyPair(party, other), pair == line { continue }
                    group.insert(other)
                    open.append(other)
                }
            }
            seen.formUnion(group)
            groups.append(group.sorted())
        }
        return groups
    }

    /// What the group of a party falls apart into without it; empty if it stays whole.
    func pieces(without party: Identifier<NetworkParty>) -> [[Identifier<NetworkParty>]] {
        guard let group = groups().first(where: { $0.contains(party) }) else { return [] }
        let pieces = groups(without: party).filter { piece in piece.allSatisfy { group.contains($0) } }
        return pieces.count > 1 ? pieces : []
    }

    /// Every circle that passes no party twice, from its first party in the alphabet on.
    func circles() -> [[Identifier<NetworkParty>]] {
        var circles: [[Identifier<NetworkParty>]] = []
        for start in parties {
            var open: [[Identifier<NetworkParty>]] = [[start]]
            while let path = open.popLast() {
                for next in waits[path[path.count - 1]] ?? [] {
                    if next == start { circles.append(path) }
                    if next > start && !path.contains(next) { open.append(path + [next]) }
                }
            }
        }
        return circles.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The sets of parties that reach each other over waits.
    func knots() -> [[Identifier<NetworkParty>]] {
        var reach: [Identifier<NetworkParty>: Set<Identifier<NetworkParty>>] = [:]
        for start in parties {
            var open = Array(waits[start] ?? [])
            var found: Set<Identifier<NetworkParty>> = []
            while let party = open.popLast() {
                if found.insert(party).inserted { open += waits[party] ?? [] }
            }
            reach[start] = found
        }
        var knots: Set<[Identifier<NetworkParty>]> = []
        for party in parties where reach[party]?.contains(party) == true {
            knots.insert(parties.filter { reach[party]?.contains($0) == true && reach[$0]?.contains(party) == true })
        }
        return knots.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

/// Makes maps of a number of parties with lines and waits by chance.
struct NetworkMaker {
    var random: SeededRandom

    static func party(_ number: Int) -> Identifier<NetworkParty> {
        let digits = "\(number)"
        return (try? Identifier("p" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits)) ?? "p"
    }

    mutating func map(parties count: Int, lines: Int, waits: Int, firstSteps: Int = 0) -> NetworkMap {
        let day: CalendarDate = "2026-09-17"
        var map = NetworkMap("kaart")
        map.parties.entries = (0..<count).map { NetworkParty(Self.party($0), .school, .direct) }
        let qualities = RelationQuality.allCases + [.strong, .strong]
        for _ in 0..<lines {
            guard let (a, b) = pair(of: count), let ours = qualities.randomElement(using: &random),
                let theirs = qualities.randomElement(using: &random),
                let line = try? NetworkLine(
                    NetworkLine.End(Self.party(a), ours, on: day), NetworkLine.End(Self.party(b), theirs, on: day))
            else { continue }
            // A second entry of the same two would be a second statement of the same day.
            if count > 50 || !map.lines.contains(where: { $0.between == line.between }) {
                map.lines.entries.append(line)
            }
        }
        for number in 0..<waits {
            guard let (a, b) = pair(of: count), let id = try? Identifier<PartyWait>("w\(number)"),
                let wait = try? PartyWait(id, of: Self.party(a), for: Self.party(b))
            else { continue }
            map.waits.entries.append(wait)
        }
        for number in 0..<firstSteps {
            guard let (a, _) = pair(of: count), let id = try? Identifier<FirstStep>("s\(number)") else { continue }
            map.firstSteps.entries.append(FirstStep(id, by: Self.party(a)))
        }
        return map
    }

    private mutating func pair(of count: Int) -> (Int, Int)? {
        let a = Int.random(in: 0..<count, using: &random)
        let b = Int.random(in: 0..<count, using: &random)
        return a == b ? nil : (a, b)
    }
}
