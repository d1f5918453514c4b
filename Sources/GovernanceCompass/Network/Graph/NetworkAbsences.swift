public import Domain

/// What a network map does not show though it ought to be there (wat ontbreekt): something to ask about, no verdict.
public struct NetworkAbsences: Hashable, Sendable {
    /// The kinds of the five that work closely together of which no party is on the map.
    public let closePartners: [NetworkPartyKind]
    /// The sectors of which no party is on the map.
    public let sectors: [NetworkSector]
    /// The kinds that the region finds necessary of which no party is on the map.
    public let kinds: [NetworkPartyKind]
    /// The relations that the region finds necessary and in which no two parties both see cooperation.
    public let relations: [Identifier<RequiredRelation>]
    /// Whether the map tells enough to say so: all parties and lines are stated to be on it, the kind of each party is
    /// known and everybody said how they see their lines.
    public let isSettled: Bool
}

extension NetworkMap {
    /// What the map does not show on a day though it ought to be there.
    public func absences(on day: CalendarDate) -> NetworkAbsences {
        let graph = NetworkGraph(self, on: day)
        let view = view(for: .professional, on: day)
        var kinds = [NetworkPartyKind?](repeating: nil, count: graph.parties.count)
        var sectors: Set<NetworkSector> = []
        var isDisputed = false
        for party in view.parties {
            guard let number = graph.numbers[party.id], let kind = party.kind?.member else { continue }
            if let other = kinds[number], other != kind { isDisputed = true }
            kinds[number] = kind
            if let sector = kind.sector { sectors.insert(sector) }
        }
        var present: Set<NetworkPartyKind> = []
        for kind in kinds { if let kind { present.insert(kind) } }
        var wanted: Set<NetworkPartyKind> = []
        for relation in view.required {
            for kind in [relation.kind.member, relation.other?.member] { if let kind { wanted.insert(kind) } }
        }
        let areAllKnown = !kinds.contains(nil) && !isDisputed
        let hasOpenLines = graph.relations.contains { $0.isOpen }
        return NetworkAbsences(
            closePartners: NetworkPartyKind.closePartners.filter { !present.contains($0) },
            sectors: NetworkSector.allCases.filter { !sectors.contains($0) },
            kinds: NetworkPartyKind.allCases.filter { wanted.contains($0) && !present.contains($0) },
            relations: lackingRelations(view.required, graph, kinds),
            isSettled: areAllKnown && !hasOpenLines && view.parties.isStatedComplete && view.lines.isStatedComplete)
    }

    private func lackingRelations(
        _ required: Listed<RequiredRelation>, _ graph: NetworkGraph, _ kinds: [NetworkPartyKind?]
    ) -> [Identifier<RequiredRelation>] {
        var present: Set<KindPair> = []
        for relation in graph.relations where relation.isCooperation {
            guard let a = kinds[relation.first], let b = kinds[relation.second] else { continue }
            present.insert(KindPair(a: a, b: b))
            present.insert(KindPair(a: b, b: a))
        }
        var lacking: Set<Identifier<RequiredRelation>> = []
        for relation in required {
            guard let kind = relation.kind.member, let other = relation.other?.member else { continue }
            if !present.contains(KindPair(a: kind, b: other)) { lacking.insert(relation.id) }
        }
        return lacking.sorted()
    }

    private struct KindPair: Hashable {
        let a: NetworkPartyKind
        let b: NetworkPartyKind
    }
}
