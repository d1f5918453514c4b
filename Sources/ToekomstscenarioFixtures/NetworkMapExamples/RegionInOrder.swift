public import Domain
public import GovernanceCompass

/// A synthetic region whose network map is recorded and in order: the base of the examples of network maps.
///
/// Twelve parties drew fourteen lines; two lines are not strong, of which one is seen differently by its parties, and
/// both have an action. Three parties waited for each other, until one took a first step. Everything in it is made up.
public enum RegionInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the map on the day.
    public static var situation: RuleExample<NetworkMap>.Situation {
        RuleExample.Situation(map, in: ReviewContext(on: day))
    }

    /// The map.
    public static var map: NetworkMap {
        var map = NetworkMap("kaart-najaar")
        map.goal = .stated(
            ProvisionalGoal(
                words: "Samen en zonder schotten werken aan veilige en gezonde thuissituaties in de streek.",
                agreedOn: .day("2026-09-03"), isInLineWithScenario: true),
            Provenance(knownOn: "2026-09-03"))
        map.drawnOn = .stated(.day(drawnOn), known)
        map.parties = Listed(parties, complete: known)
        map.lines = Listed(lines, complete: known)
        map.reflection = .stated(ReflectionQuestion.allCases.map { .known($0) }, known)
        map.actions = Listed(actions, complete: known)
        map.steering = Listed(steering, complete: known)
        map.waits = Listed(waits, complete: known)
        map.firstSteps = Listed(
            [
                FirstStep(
                    "proef", by: "gemeente-noord", words: "Betaalt een half jaar mee, ook zonder contract.",
                    due: "2027-01-01", knownOn: drawnOn)
            ], complete: known)
        map.required = Listed(
            [
                RequiredRelation("schulden", of: .debtCounselling, knownOn: drawnOn),
                RequiredRelation("ggz-huisarts", of: .mentalHealthCare, with: .generalPractitioner, knownOn: drawnOn),
            ], complete: known)
        map.closedOn = .stated(.day(drawnOn), known)
        return map
    }

    private static let drawnOn: CalendarDate = "2026-09-17"
    private static let known = Provenance(knownOn: drawnOn)

    private static var parties: [NetworkParty] {
        var gi = NetworkParty("gi", .certifiedInstitution, .direct, knownOn: drawnOn)
        gi.holdsCertificate = Timeline([
            .stated(true, Provenance(heldOn: .day("2025-01-01"), knownOn: drawnOn))
        ])
        return [
            NetworkParty("gemeente-noord", .municipality, .direct, knownOn: drawnOn),
            NetworkParty("gemeente-zuid", .municipality, .direct, knownOn: drawnOn),
            NetworkParty("lokaal", .localTeam, .direct, knownOn: drawnOn),
            gi,
            NetworkParty("raad", .childCareAndProtectionBoard, .direct, knownOn: drawnOn),
            NetworkParty("vt", .veiligThuis, .direct, knownOn: drawnOn),
            NetworkParty("huishoudens", .households, .direct, knownOn: drawnOn),
            NetworkParty("huisartsen", .generalPractitioner, .direct, knownOn: drawnOn),
            NetworkParty("politie", .police, .direct, knownOn: drawnOn),
            NetworkParty("justitie", .justice, .indirectInfluence, knownOn: drawnOn),
            NetworkParty("school", .school, .indirectInfluence, knownOn: drawnOn),
            NetworkParty("ggz", .mentalHealthCare, .notYetInvolved, knownOn: drawnOn),
        ]
    }

    private static var lines: [NetworkLine] {
        [
            line("gemeente-noord", .strong, "lokaal", .strong),
            line("gemeente-zuid", .strong, "lokaal", .strong),
            line("gemeente-noord", .strong, "gi", .strong),
            line("gemeente-noord", .strong, "gemeente-zuid", .strong),
            line("lokaal", .strong, "vt", .strong),
            line("lokaal", .strong, "gi", .strong),
            line("raad", .strong, "gi", .strong),
            line("raad", .strong, "vt", .strong),
            line("lokaal", .strong, "huishoudens", .strong),
            line("lokaal", .strong, "huisartsen", .strong),
            line("lokaal", .strong, "politie", .strong),
            line("politie", .strong, "justitie", .strong),
            line("lokaal", .strong, "school", .improvable),
            line("lokaal", .lacking, "ggz", .lacking),
        ].compactMap { $0 }
    }

    private static var steering: [SharedSteering] {
        [
            SharedSteering(
                "lokaal-overleg", on: .local, layers: [.manager, .director], parties: ["gemeente-noord", "lokaal"],
                knownOn: drawnOn),
            SharedSteering(
                "regiotafel", on: .regional, layers: [.manager, .director], parties: ["gemeente-zuid", "gi", "vt"],
                knownOn: drawnOn),
            SharedSteering(
                "landelijke-tafel", on: .national, layers: [.director], parties: ["justitie", "raad"], knownOn: drawnOn),
            SharedSteering(
                "landelijke-werkgroep", on: .national, layers: [.manager, .policy], parties: ["politie", "raad"],
                knownOn: drawnOn),
        ]
    }

    private static var waits: [PartyWait] {
        [
            try? PartyWait("w1", of: "ggz", for: "gemeente-noord", words: "Eerst een contract.", knownOn: drawnOn),
            try? PartyWait("w2", of: "gemeente-noord", for: "lokaal", words: "Eerst cijfers.", knownOn: drawnOn),
            try? PartyWait("w3", of: "lokaal", for: "ggz", words: "Eerst een vast gezicht.", knownOn: drawnOn),
        ].compactMap { $0 }
    }

    private static var actions: [NetworkAction] {
        [
            PartyPair(fixture: "ggz", "lokaal").map {
                NetworkAction(
                    "meedenken", between: $0, words: "Wekelijks een uur meedenken, op proef.",
                    owners: ["ggz", "lokaal"], due: "2026-12-15", rank: 1, knownOn: drawnOn)
            },
            PartyPair(fixture: "lokaal", "school").map {
                NetworkAction(
                    "vaste-gezichten", between: $0, words: "Op elke school is bekend wie het lokale team is.",
                    owners: ["lokaal"], due: "2027-02-01", rank: 2, knownOn: drawnOn)
            },
        ].compactMap { $0 }
    }

    private static func line(
        _ a: Identifier<NetworkParty>, _ seenByA: RelationQuality, _ b: Identifier<NetworkParty>,
        _ seenByB: RelationQuality
    ) -> NetworkLine? {
        try? NetworkLine(
            NetworkLine.End(a, seenByA, on: drawnOn), NetworkLine.End(b, seenByB, on: drawnOn), knownOn: drawnOn)
    }
}

extension PartyPair {
    /// A pair of two parties; `nil` if they are one.
    init?(fixture a: Identifier<NetworkParty>, _ b: Identifier<NetworkParty>) { try? self.init(a, b) }
}
