public import Domain

extension Rule where Subject == NetworkMap {
    /// Municipalities, local teams, certified institutions, the Board and Veilig Thuis cooperate.
    ///
    /// The guide says that the five work closely together. A map cannot show how closely: what is asked is the least
    /// that follows, that none of the five stands without cooperation with another of them. That is a decision of
    /// this SDK.
    public static let closePartnersCooperate = Rule(
        RuleDescription(
            .kompas(3),
            title: LocalizedText(
                nl: "Gemeenten, lokale teams, gecertificeerde instellingen, de Raad en Veilig Thuis staan op de kaart, "
                    + "en geen van de vijf staat los van de andere",
                en: "Municipalities, local teams, certified institutions, the Board and Veilig Thuis are on the map, "
                    + "and none of the five stands apart from the others"),
            asks: LocalizedText(
                nl: "Elk van de vijf heeft een lijn met een ander van de vijf waarin beide partijen samenwerking zien.",
                en: "Each of the five has a line with another of the five in which both parties see cooperation."),
            appliesWhen: LocalizedText(nl: "de kaart is getekend", en: "the map was drawn"),
            mend: LocalizedText(
                nl: "Nodig deze partij uit en bespreek wat er nodig is om samen te werken.",
                en: "Invite this party and discuss what it takes to cooperate."),
            strength: .method, responsible: .closePartners, citations: [.kompas("Stap 1")],
            misuse: LocalizedText(
                nl: "Een lijn zegt niet hoe nauw partijen samenwerken; vraag dat hun en de huishoudens.",
                en: "A line does not say how closely parties cooperate; ask them, and households.")),
        applies: { map, exam in exam.isDrawn(map) }
    ) { map, exam in
        guard let parties = exam.need(map.parties, at: "parties") else { return }
        let relations = map.relations
        let kinds = exam.kinds(of: map, relations)
        let areAllPartiesKnown = exam.isComplete(parties, at: "parties")
        let areAllLinesKnown = exam.isComplete(map.lines, at: "lines")
        for kind in NetworkPartyKind.closePartners {
            let isOnMap = kinds.all.some { $0 == kind } || !areAllPartiesKnown
            exam.require(isOnMap, at: .kind(kind), seen: .none)
            guard isOnMap.isTrue else { continue }
            let hasRelation = relations.some { kinds.isLine($0, of: kind) && exam.isCooperation($0) }
            exam.require(hasRelation || !areAllLinesKnown, at: .relation(of: kind), seen: .none)
        }
    }
}

extension Examination {
    /// What kind each party is that stands on a map or at an end of one of its lines.
    ///
    /// A party of which two entries say differently, and one that only a line names, is of an unknown kind.
    fileprivate mutating func kinds(of map: NetworkMap, _ relations: [NetworkLine]) -> PartyKinds {
        var entries: [(party: Identifier<NetworkParty>, kind: NetworkPartyKind?)] = []
        for party in map.parties { entries.append((party.id, party.kind?.member)) }
        for line in relations { entries += [(line.between.first, nil), (line.between.second, nil)] }
        entries.sort { $0.party < $1.party }
        var kinds = PartyKinds()
        var start = 0
        while start < entries.count {
            let party = entries[start].party
            var kind: NetworkPartyKind?
            var isDisputed = false
            while start < entries.count, entries[start].party == party {
                if let other = entries[start].kind {
                    isDisputed = isDisputed || (kind ?? other) != other
                    kind = other
                }
                start += 1
            }
            kinds.add(party, fact(isDisputed ? nil : kind, at: "parties[\(party)].kind"))
        }
        return kinds
    }
}

/// The kinds of the parties of a map, each read once.
private struct PartyKinds {
    private(set) var all: [Fact<NetworkPartyKind>] = []
    private var byParty: [Identifier<NetworkParty>: Fact<NetworkPartyKind>] = [:]

    mutating func add(_ party: Identifier<NetworkParty>, _ kind: Fact<NetworkPartyKind>) {
        all.append(kind)
        byParty[party] = kind
    }

    /// Whether a line stands between a party of a kind and one of another of the five.
    func isLine(_ line: NetworkLine, of kind: NetworkPartyKind) -> Truth {
        guard let a = byParty[line.between.first], let b = byParty[line.between.second] else { return .unknown }
        return (a == kind && Self.isPartner(b, otherThan: kind)) || (b == kind && Self.isPartner(a, otherThan: kind))
    }

    private static func isPartner(_ fact: Fact<NetworkPartyKind>, otherThan kind: NetworkPartyKind) -> Truth {
        fact.satisfies { $0 != kind && NetworkPartyKind.closePartners.contains($0) }
    }
}
