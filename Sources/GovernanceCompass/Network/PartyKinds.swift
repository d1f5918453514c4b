internal import Domain

/// What is recorded of the parties of a map, each read once.
///
/// A party of which two entries say differently, and one that only a line names, is of an unknown kind.
struct PartyKinds {
    /// A party: its kind, and the sector that it works in.
    struct Entry {
        let party: Identifier<NetworkParty>
        let kind: Fact<NetworkPartyKind>
        let sector: Fact<NetworkSector>
        /// Whether it holds a certificate, as all its entries say it.
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
        var sector: NetworkSector?
        var isDisputed = false
        var isSectorDisputed = false
        var certificates: [Recorded<Bool>] = []
        for entry in entries {
            if let other = entry.kind?.member {
                isDisputed = isDisputed || (kind ?? other) != other
                kind = other
            }
            if let stated = entry.sector {
                isSectorDisputed = isSectorDisputed || stated.member == nil || (sector ?? stated.member) != stated.member
                sector = stated.member
            }
            certificates += entry.holdsCertificate.statements
        }
        let kindFact = fact(isDisputed ? nil : kind, at: "parties[\(party)].kind")
        let sectorFact: Fact<NetworkSector>
        if isSectorDisputed {
            sectorFact = fact(NetworkSector?.none, at: "parties[\(party)].sector")
        } else if let sector {
            sectorFact = fact(sector, at: "parties[\(party)].sector")
        } else if let kind, !isDisputed {
            sectorFact = fact(
                kind.sector.map { .stated($0) } ?? Recorded<NetworkSector>.statedAsNone(),
                at: "parties[\(party)].kind")
        } else {
            sectorFact = fact(NetworkSector?.none, at: "parties[\(party)].kind")
        }
        return PartyKinds.Entry(
            party: party, kind: kindFact, sector: sectorFact, holdsCertificate: Timeline(certificates))
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
