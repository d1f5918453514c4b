public import Domain
public import GovernanceCompass

/// A region that does not exist, with everything that the compass can hold: what a review of a whole region looks like.
///
/// Region Wijde Kreek has three municipalities, Noord, Zuid and Duin. It is in step 5 of its trajectory, began step 2
/// again because the network grew, and two of its teams already learn together. Not all is well on purpose: a relation
/// without an action, a party that left, three that wait for each other, a team on which much hangs, help that is
/// bought where people would have to deliberate, and indicators that only account. Everything in it is made up;
/// participants stand in it by role, and nobody has a name.
public enum FictionalRegion: Sendable {
    /// The reference day.
    public static let day: CalendarDate = "2026-11-20"

    /// What a review of it needs beside it: the day, what its approach adopted, and what people answered.
    public static var context: ReviewContext { context(on: day) }

    /// The same on another day.
    public static func context(on day: CalendarDate) -> ReviewContext {
        var context = ReviewContext(on: day, attestations: answers)
        let known = cooperation.view(for: .professional, on: day)
        for approach in known.approaches { context = context.adopting(approach) }
        return context
    }

    /// The region.
    public static let cooperation: RegionalCooperation = {
        var region = RegionalCooperation("wijde-kreek")
        region.participants = Listed(participants, complete: Provenance(knownOn: "2026-10-06"))
        region.trajectory = .stated(trajectory, started)
        region.organisation = .stated(organisation, started)
        region.map = .stated(map, Provenance(knownOn: mapDrawnOn))
        region.earlierMaps = Listed([earlierMap], complete: Provenance(knownOn: mapDrawnOn))
        region.governance = .stated(governance, Provenance(knownOn: "2025-12-10"))
        region.situation = .stated(situation, Provenance(knownOn: "2026-02-03"))
        region.ambition = .stated(ambition, Provenance(knownOn: "2026-10-01"))
        region.plan = .stated(plan, Provenance(knownOn: "2025-12-04"))
        region.activities = .stated(activities, Provenance(knownOn: "2026-10-06"))
        region.portfolio = .stated(portfolio, Provenance(knownOn: "2026-10-27"))
        region.measurement = .stated(measuring, Provenance(knownOn: "2026-10-27"))
        region.learning = .stated(learning, Provenance(knownOn: "2026-03-02"))
        region.agendas = Listed([teamAgenda, boardAgenda], complete: Provenance(knownOn: "2026-10-20"))
        region.transformation = .stated(transformation, Provenance(knownOn: "2026-10-25"))
        region.approaches = Listed([approach], complete: Provenance(knownOn: "2025-09-01"))
        region.steering = .stated(steering, Provenance(knownOn: "2026-09-24"))
        region.solutionChoices = Listed([solutionChoice], complete: Provenance(knownOn: "2026-10-08"))
        return region
    }()

    /// The region on the day on which its core group met for the first time.
    static let started = Provenance(knownOn: "2025-09-10")

    /// Those who take part, by role.
    static let participants: [CooperationParticipant] = [
        participant("trekker", in: .policy, "Onafhankelijke trekker"),
        participant("secretaris", in: .policy, "Secretaris van het netwerk"),
        participant("voorzitter-kerngroep", of: "gemeente-zuid", in: .director, "Voorzitter van de kerngroep"),
        participant("beleid-noord", of: "gemeente-noord", in: .policy, "Beleidsadviseur jeugd"),
        participant("bestuur-gi", of: "gi", in: .director, "Bestuurder"),
        participant("directeur-gi", of: "gi", in: .director, "Directeur"),
        participant("manager-lokaal", of: "lokaal", in: .manager, "Manager"),
        participant("lokaal-team", of: "lokaal", in: .professional, "Medewerker van het lokale team"),
        participant("teamleider-lokaal", of: "lokaal", in: .manager, "Teamleider"),
        participant("team-dorp", of: "lokaal", in: .professional, "Lokaal team, dorpen"),
        participant("team-stad", of: "lokaal", in: .professional, "Lokaal team, stad"),
        participant("uitvoerder", of: "gi", in: .professional, "Jeugdbeschermer"),
        participant("veilig-thuis", of: "vt", in: .professional, "Medewerker"),
        participant("zorg", of: "ggz", in: .director, "Directeur behandelzaken"),
        participant("wonen", of: "corporatie", in: .manager, "Manager wonen"),
        participant("school-zuid", of: "school", in: .professional, "Intern begeleider"),
        participant("onderzoeker", in: .policy, "Onderzoeker"),
        participant("ervaring-1", in: .professional, "Ervaringsdeskundige"),
        participant("ervaring-2", in: .professional, "Ervaringsdeskundige", since: "2026-10-06"),
    ]

    private static func participant(
        _ id: Identifier<CooperationParticipant>, of party: Identifier<NetworkParty>? = nil, in layer: ActorLayer,
        _ role: String, since day: CalendarDate = "2025-09-10"
    ) -> CooperationParticipant {
        CooperationParticipant(id, of: party, in: layer, role: role, knownOn: day)
    }

    /// What people answered: of some prompts nobody asked anybody yet.
    private static var answers: [Attestation] {
        var answers = NetworkGovernanceInOrder.situation.context.attestations
        answers += ApproachInOrder.situation.context.attestations.filter { $0.on < "2026-11-01" }
            .prefix { $0.rule != .domein(48) }
        answers.append(Attestation(.kompas(1), .yes, by: "gemeente-noord", on: "2026-09-01"))
        answers.append(Attestation(.kompas(63), .no, by: "huishouden-1", on: "2026-10-08"))
        answers.append(Attestation(.kompas(63), .yes, by: "huishouden-2", on: "2026-10-08"))
        return answers
    }
}
