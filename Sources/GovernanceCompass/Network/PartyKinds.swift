internal import Domain

/// What is recorded of the parties of a map, each read once.
///
/// A party of which two entries say differently, and one that only a line names, is of an unknown kind.
struct PartyKinds {
    /// A party, with what all its entries say.
    struct Entry {
        let party: Identifier<NetworkParty>
        let kind: Fact<NetworkPartyKind>
        let holdsCertificate: Timeline<Bool>
    }

    private(set) var all: [Entry] = []
    private var positions: [Identifier<NetworkParty>: Int] = [:]

    mutating func add(_ entry: Entry) {
        positions[entry.party] = all.count
        all.append(entry)
    }

    subscript(party: Identifier<NetworkParty>) -> Entry? { positions[party].map { all[$0] } }
}

extension Examination {
    /// What kind each party is that stands on a map or at an end of one of its lines.
    mutating func kinds(of map: NetworkMap, _ relations: [NetworkLine]) -> PartyKinds {
        var entries: [NetworkParty] = []
        for party in map.parties { entries.append(party) }
        for line in relations { entries += [NetworkParty(line.between.first), NetworkParty(line.between.second)] }
        entries.sort { $0.id < $1.id }
        var kinds = PartyKinds()
        var start = 0
        while start < entries.count {
            let party = entries[start].id
            var end = start
            while end < entries.count, entries[end].id == party { end += 1 }
            kinds.add(entry(of: party, in: entries[start..<end]))
            start = end
        }
        return kinds
    }

    private mutating func entry(of party: Identifier<NetworkParty>, in entries: ArraySlice<NetworkParty>)
        -> PartyKinds.Entry
    {
        var kind: NetworkPartyKind?
        var isDisputed = false
        var certificates: [Recorded<Bool>] = []
        for entry in entries {
            if let other = entry.kind?.member {
                isDisputed = (kind ?? other) != other || isDisputed
                kind = other
            }
            certificates += entry.holdsCertificate.statements
        }
        return PartyKinds.Entry(
            party: party, kind: fact(isDisputed ? nil : kind, at: "parties[\(party)].kind"),
            holdsCertificate: Timeline(certificates))
    }

    /// Whether a line stands between two parties of which the first passes one test and the second the other, in
    /// either direction.
    mutating func isLine(
        _ line: NetworkLine, in kinds: PartyKinds, _ ours: (PartyKinds.Entry) -> Truth,
        _ theirs: (PartyKinds.Entry) -> Truth
    ) -> Truth {
        guard let a = kinds[line.between.first], let b = kinds[line.between.second] else { return .unknown }
        return (ours(a) && theirs(b)) || (ours(b) && theirs(a))
    }
}
