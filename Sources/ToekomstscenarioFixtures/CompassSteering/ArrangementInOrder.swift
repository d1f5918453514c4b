public import Domain
public import GovernanceCompass

/// A synthetic steering arrangement that is recorded and in order: the base of the examples of arrangements.
///
/// A board directs a department, the department buys from a provider and deliberates with a local team; three people
/// judged each relation, and each form rests on what it assumes. Everything in it is made up.
public enum ArrangementInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the arrangement on the day.
    public static var situation: RuleExample<SteeringArrangement>.Situation {
        RuleExample.Situation(arrangement, in: ReviewContext(on: day))
    }

    /// The arrangement.
    public static var arrangement: SteeringArrangement {
        var arrangement = SteeringArrangement("sturing-streek")
        arrangement.actors = Listed(actors, complete: known)
        arrangement.relations = Listed([directing, purchasing, deliberating].compactMap { $0 }, complete: known)
        arrangement.responsibilities = Listed(responsibilities, complete: known)
        arrangement.projectOrganisation = .stated(.day("2026-03-01"), known)
        return arrangement
    }

    static let known = Provenance(knownOn: "2026-09-24")
    static let judgedOn: CalendarDate = "2026-09-24"
    static let judges: [(Identifier<CooperationParticipant>, SteeringSide)] = [
        ("beleid-noord", .steerer), ("teamleider-lokaal", .steered), ("voorzitter-kerngroep", .beside),
    ]

    private static var actors: [SteeringActor] {
        [
            actor("college", of: "gemeente-noord", in: .director, "betaalbaar"),
            actor("afdeling", of: "gemeente-noord", in: .policy, "voorspelbaar"),
            actor("aanbieder", of: "jeugdhulp", in: .manager, "volle-agenda"),
            actor("lokaal-team", of: "lokaal", in: .professional, "rust-in-het-team"),
        ]
    }

    private static func actor(
        _ id: Identifier<SteeringActor>, of party: Identifier<NetworkParty>, in layer: ActorLayer,
        _ interest: Identifier<ActorInterest>
    ) -> SteeringActor {
        let interests = Listed(
            [ActorInterest(interest, words: "In eigen woorden.", knownOn: judgedOn)], complete: known)
        return SteeringActor(id, of: party, in: layer, interests: interests, knownOn: judgedOn)
    }

    private static var directing: SteeringRelation? {
        relation(
            "college-afdeling", "college", "afdeling", on: .onApproach,
            SteeringPractice([.hierarchy], models: [.control], acts: [.directs, .accounts], facilitates: []),
            .clear, .aligned)
    }

    private static var purchasing: SteeringRelation? {
        relation(
            "afdeling-aanbieder", "afdeling", "aanbieder", on: .withinApproach,
            SteeringPractice([.market], models: [.control], acts: [.directs, .accounts], facilitates: []),
            .clear, .conflicting)
    }

    private static var deliberating: SteeringRelation? {
        var relation = relation(
            "afdeling-lokaal", "afdeling", "lokaal-team", on: .withinApproach,
            SteeringPractice(
                [.network], models: [.expertise], acts: [.facilitates, .advises], facilitates: FacilitatedMeans.allCases
            ),
            .unclear, .aligned)
        relation?.steererKeepsDecision = .stated(false, known)
        return relation
    }

    private static func relation(
        _ id: Identifier<SteeringRelation>, _ steerer: Identifier<SteeringActor>, _ steered: Identifier<SteeringActor>,
        on locus: SteeringLocus, _ practice: SteeringPractice, _ facts: FactClarity, _ values: ValueAlignment
    ) -> SteeringRelation? {
        guard let pair = try? SteeringPair(steerer: steerer, steered: steered) else { return nil }
        var relation = SteeringRelation(id, between: pair, knownOn: judgedOn)
        relation.locus = [.known(locus)]
        relation.formal = .stated(practice, known)
        relation.material = .stated(practice, known)
        relation.steererKeepsDecision = .stated(true, known)
        relation.judgements = judgements(facts, values)
        return relation
    }

    /// Judgements of three people who agree.
    static func judgements(_ facts: FactClarity, _ values: ValueAlignment) -> Listed<CompassJudgement> {
        Listed(
            judges.map { judge, side in CompassJudgement(by: judge, as: side, facts, values, on: judgedOn) },
            complete: known)
    }

    private static var responsibilities: [SteeringResponsibility] {
        [
            SteeringResponsibility(
                "geheel", .finalResponsibility, of: "college", words: "Voor de hele aanpak.", knownOn: judgedOn),
            SteeringResponsibility(
                "organisatie", .partialResponsibility, of: "afdeling", words: "Voor hoe het werk is geregeld.",
                knownOn: judgedOn),
            SteeringResponsibility(
                "uitvoering", .partialResponsibility, of: "lokaal-team", words: "Voor het werk met huishoudens.",
                knownOn: judgedOn),
        ]
    }
}
