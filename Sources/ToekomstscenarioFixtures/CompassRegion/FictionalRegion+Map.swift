import Domain
import GovernanceCompass

extension FictionalRegion {
    /// The day on which the present map was drawn; more than half a year before the reference day.
    static let mapDrawnOn: CalendarDate = "2026-04-09"
    /// The day on which the map before it was drawn.
    static let earlierMapDrawnOn: CalendarDate = "2025-09-25"

    /// The map: a team that holds much together, a relation without an action, three who wait for each other, and no
    /// debt counselling any more.
    static var map: NetworkMap {
        let known = Provenance(knownOn: mapDrawnOn)
        var map = NetworkMap("kaart-voorjaar")
        map.goal = .stated(
            ProvisionalGoal(
                words: "Wie thuis niet veilig is, vertelt het één keer en krijgt hulp van mensen die elkaar kennen.",
                agreedOn: .day("2025-09-18"), isInLineWithScenario: true), known)
        map.drawnOn = .stated(.day(mapDrawnOn), known)
        map.parties = Listed(parties, complete: known)
        map.lines = Listed(lines, complete: known)
        map.reflection = .stated(ReflectionQuestion.allCases.map { .known($0) }, known)
        map.actions = Listed(actions, complete: known)
        map.steering = Listed(
            [
                SharedSteering(
                    "overleg-per-gemeente", on: .local, layers: [.manager, .director],
                    parties: ["gemeente-noord", "lokaal"], knownOn: mapDrawnOn),
                SharedSteering(
                    "regiotafel", on: .regional, layers: [.director], parties: ["gemeente-noord", "gi", "vt"],
                    knownOn: mapDrawnOn),
            ], complete: known)
        map.waits = Listed(waits(knownOn: mapDrawnOn), complete: known)
        map.firstSteps = Listed([], complete: known)
        map.required = Listed(
            [
                RequiredRelation("schulden", of: .debtCounselling, knownOn: mapDrawnOn),
                RequiredRelation(
                    "ggz-huisarts", of: .mentalHealthCare, with: .generalPractitioner, knownOn: mapDrawnOn),
            ], complete: known)
        map.closedOn = .stated(.day(mapDrawnOn), known)
        return map
    }

    /// The map of half a year before: debt counselling was there, the youth care provider and the housing corporation
    /// were not.
    static var earlierMap: NetworkMap {
        let known = Provenance(knownOn: earlierMapDrawnOn)
        var map = NetworkMap("kaart-najaar-2025")
        map.goal = .stated(
            ProvisionalGoal(agreedOn: .day("2025-09-18"), isInLineWithScenario: true),
            Provenance(knownOn: "2025-09-18"))
        map.drawnOn = .stated(.day(earlierMapDrawnOn), known)
        map.parties = Listed(
            [
                party("gemeente-noord", .municipality), party("gemeente-zuid", .municipality),
                party("gemeente-duin", .municipality), party("lokaal", .localTeam), party("gi", .certifiedInstitution),
                party("raad", .childCareAndProtectionBoard), party("vt", .veiligThuis),
                party("huishoudens", .households), party("huisartsen", .generalPractitioner),
                party("politie", .police), party("school", .school, .indirectInfluence),
                party("ggz", .mentalHealthCare, .notYetInvolved), party("schuldhulp", .debtCounselling),
            ].map { party in
                var party = party
                party.knownOn = earlierMapDrawnOn
                return party
            }, complete: known)
        map.lines = Listed(
            [
                line("gemeente-noord", .strong, "lokaal", .strong, on: earlierMapDrawnOn),
                line("gemeente-zuid", .strong, "lokaal", .improvable, on: earlierMapDrawnOn),
                line("gemeente-noord", .strong, "gi", .improvable, on: earlierMapDrawnOn),
                line("lokaal", .improvable, "vt", .improvable, on: earlierMapDrawnOn),
                line("raad", .strong, "gi", .strong, on: earlierMapDrawnOn),
                line("raad", .strong, "vt", .strong, on: earlierMapDrawnOn),
                line("lokaal", .strong, "huishoudens", .strong, on: earlierMapDrawnOn),
                line("lokaal", .improvable, "school", .improvable, on: earlierMapDrawnOn),
                line("lokaal", .strong, "schuldhulp", .strong, on: earlierMapDrawnOn),
                line("lokaal", .lacking, "ggz", .lacking, on: earlierMapDrawnOn),
                line("politie", .strong, "vt", .strong, on: earlierMapDrawnOn),
            ].compactMap { $0 }, complete: known)
        map.waits = Listed(waits(knownOn: earlierMapDrawnOn), complete: known)
        map.firstSteps = Listed([], complete: known)
        map.closedOn = .stated(.day(earlierMapDrawnOn), known)
        return map
    }

    private static var parties: [NetworkParty] {
        var gi = party("gi", .certifiedInstitution)
        gi.holdsCertificate = Timeline([
            .stated(true, Provenance(heldOn: .day("2025-01-01"), knownOn: mapDrawnOn))
        ])
        return [
            party("gemeente-noord", .municipality), party("gemeente-zuid", .municipality),
            party("gemeente-duin", .municipality), party("lokaal", .localTeam), gi,
            party("raad", .childCareAndProtectionBoard), party("vt", .veiligThuis), party("huishoudens", .households),
            party("huisartsen", .generalPractitioner), party("politie", .police),
            party("justitie", .justice, .indirectInfluence), party("school", .school, .indirectInfluence),
            party("corporatie", .housingCorporation, .indirectInfluence), party("jeugdhulp", .youthCareProvider),
            party("ggz", .mentalHealthCare, .notYetInvolved),
        ]
    }

    /// The last is of which one party did not say how it sees it; the one of the institution and the youth care
    /// provider has no action.
    private static var lines: [NetworkLine] {
        let ofTwo = [
            line("gemeente-noord", .strong, "lokaal", .strong),
            line("gemeente-zuid", .strong, "lokaal", .strong),
            line("gemeente-noord", .strong, "gemeente-zuid", .strong),
            line("gemeente-duin", .strong, "gemeente-noord", .strong),
            line("gemeente-duin", .strong, "gemeente-zuid", .strong),
            line("gemeente-noord", .strong, "gi", .strong),
            line("gi", .strong, "vt", .strong),
            line("lokaal", .strong, "vt", .strong),
            line("raad", .improvable, "gi", .strong),
            line("raad", .strong, "vt", .strong),
            line("politie", .strong, "vt", .strong),
            line("politie", .strong, "justitie", .strong),
            line("raad", .strong, "justitie", .strong),
            line("lokaal", .strong, "huishoudens", .strong),
            line("lokaal", .strong, "school", .improvable),
            line("lokaal", .strong, "corporatie", .strong),
            line("gemeente-noord", .strong, "jeugdhulp", .lacking),
            line("gi", .improvable, "jeugdhulp", .improvable),
            line("lokaal", .lacking, "ggz", .lacking),
        ].compactMap { $0 }
        let open = try? NetworkLine(
            NetworkLine.End("lokaal", .strong, on: mapDrawnOn), NetworkLine.End("huisartsen"), knownOn: mapDrawnOn)
        return ofTwo + [open].compactMap { $0 }
    }

    private static var actions: [NetworkAction] {
        [
            PartyPair(fixture: "ggz", "lokaal").map {
                NetworkAction(
                    "meedenken", between: $0, words: "Wekelijks een uur meedenken, op proef.",
                    owners: ["ggz", "lokaal"], due: "2026-09-01", rank: 1, knownOn: mapDrawnOn)
            },
            PartyPair(fixture: "gemeente-noord", "jeugdhulp").map {
                NetworkAction(
                    "praten-over-inkoop", between: $0, words: "Samen kijken wat het contract met het werk doet.",
                    owners: ["gemeente-noord", "jeugdhulp"], due: "2026-12-15", rank: 2, knownOn: mapDrawnOn)
            },
            PartyPair(fixture: "raad", "gi").map {
                NetworkAction(
                    "samen-op-bezoek", between: $0, words: "De eerste drie onderzoeken samen op bezoek.",
                    owners: ["raad"], due: "2027-01-15", rank: 3, knownOn: mapDrawnOn)
            },
            PartyPair(fixture: "lokaal", "school").map {
                NetworkAction(
                    "vaste-gezichten", between: $0, words: "Op elke school is bekend wie het lokale team is.",
                    owners: [], due: "2027-02-01", rank: 4, knownOn: mapDrawnOn)
            },
        ].compactMap { $0 }
    }

    private static func waits(knownOn day: CalendarDate) -> [PartyWait] {
        [
            try? PartyWait("w1", of: "ggz", for: "gemeente-noord", words: "Eerst een contract.", knownOn: day),
            try? PartyWait("w2", of: "gemeente-noord", for: "lokaal", words: "Eerst cijfers.", knownOn: day),
            try? PartyWait("w3", of: "lokaal", for: "ggz", words: "Eerst een vast gezicht.", knownOn: day),
        ].compactMap { $0 }
    }

    private static func party(
        _ id: Identifier<NetworkParty>, _ kind: NetworkPartyKind, _ involvement: PartyInvolvement = .direct
    ) -> NetworkParty {
        NetworkParty(id, kind, involvement, knownOn: mapDrawnOn)
    }

    private static func line(
        _ a: Identifier<NetworkParty>, _ seenByA: RelationQuality, _ b: Identifier<NetworkParty>,
        _ seenByB: RelationQuality, on day: CalendarDate = mapDrawnOn
    ) -> NetworkLine? {
        try? NetworkLine(NetworkLine.End(a, seenByA, on: day), NetworkLine.End(b, seenByB, on: day), knownOn: day)
    }
}
