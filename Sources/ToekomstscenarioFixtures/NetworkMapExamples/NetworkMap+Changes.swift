public import Domain
public import GovernanceCompass

extension NetworkMap {
    /// Takes a party off the map with its lines; what is left is still stated to be everything.
    public mutating func removeParty(_ party: Identifier<NetworkParty>) {
        parties.drop(party)
        lines.drop { $0.between.first == party || $0.between.second == party }
    }

    /// Takes a line off the map; what is left is still stated to be everything.
    public mutating func removeLine(_ a: Identifier<NetworkParty>, _ b: Identifier<NetworkParty>) {
        let pair = PartyPair(fixture: a, b)
        lines.drop { $0.between == pair }
    }

    /// Changes how a party sees its line with another; `nil` takes away what was recorded of it.
    public mutating func see(
        _ quality: Coded<RelationQuality>?, by party: Identifier<NetworkParty>, with other: Identifier<NetworkParty>,
        on day: CalendarDate = "2026-09-17"
    ) {
        let provenance = Provenance(heldOn: .day(day), knownOn: day)
        let ours = NetworkLine.End(party, sees: Timeline(quality.map { [.stated($0, provenance)] } ?? []))
        for index in lines.entries.indices where lines.entries[index].between == PartyPair(fixture: party, other) {
            let line = lines.entries[index]
            let theirs = line.first.party == party ? line.second : line.first
            guard let changed = try? NetworkLine(ours, theirs, knownOn: line.knownOn) else { continue }
            lines.entries[index] = changed
        }
    }

    /// Makes it a map that was prepared and not drawn yet.
    public mutating func beNotDrawnYet() {
        drawnOn = .statedAsNone(Provenance(knownOn: "2026-09-17"))
        lines = []
        reflection = .notRecorded
        actions = []
        steering = []
        waits = []
        firstSteps = []
        closedOn = .notRecorded
    }
}
