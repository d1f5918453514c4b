import Domain
public import GovernanceCompass

/// Steering situations of the kind that the source tells of, with other circumstances: nobody in them is real.
public enum SteeringSituations: Sendable {
    /// A leader directs professionals whose work it does not grasp, and must save while they want good care.
    public static var hierarchyOverProfessionals: RuleExample<SteeringArrangement>.Situation {
        situation(
            "team", relation: "leiding-team", from: "leiding", to: "professionals", SteeringPractice([.hierarchy]),
            .unclear, .conflicting)
    }

    /// A board buys that people are seen soon; the terms are kept, by dearer providers.
    public static var speedIsBought: RuleExample<SteeringArrangement>.Situation {
        situation(
            "snelheid", relation: "college-toegang", from: "college", to: "toegang", SteeringPractice([.market]),
            .unclear, .conflicting)
    }

    /// Commissioners who know the same deliberate about means that each would use otherwise.
    public static var likePartners: RuleExample<SteeringArrangement>.Situation {
        situation(
            "opdrachtgevers", relation: "raad-van-opdrachtgevers", from: "opdrachtgever-noord",
            to: "opdrachtgever-zuid", SteeringPractice([.network]), .clear, .conflicting)
    }

    /// A steering group directs where it can, buys and deliberates, while growth clashes with a shortage of people.
    public static var severalForms: RuleExample<SteeringArrangement>.Situation {
        situation(
            "grote-aanpak", relation: "stuurgroep", from: "stuurgroep-streek", to: "gezamenlijke-teams",
            SteeringPractice(
                [.hierarchy, .market, .network], models: [.control, .expertise],
                acts: [.directs, .accounts, .facilitates, .advises], facilitates: [.resources]),
            .unclear, .conflicting)
    }

    /// A board directs a coordinator, who at once deliberates with providers and buys from them.
    public static var smallApproach: RuleExample<SteeringArrangement>.Situation {
        var whole = situation(
            "kleine-aanpak", relation: "bestuur-regisseur", from: "bestuur", to: "regisseur",
            SteeringPractice([.hierarchy], models: [.control], acts: [.directs, .accounts]), .clear, .aligned)
        let within = situation(
            "kleine-aanpak", relation: "regisseur-behandelaar", from: "regisseur", to: "behandelaar",
            SteeringPractice([.market, .network], models: [.expertise], acts: [.facilitates, .advises]), .unclear,
            .conflicting)
        whole.subject.relations.entries += within.subject.relations.entries
        return whole
    }

    private static func situation(
        _ id: Identifier<SteeringArrangement>, relation: Identifier<SteeringRelation>,
        from steerer: Identifier<SteeringActor>, to steered: Identifier<SteeringActor>, _ practice: SteeringPractice,
        _ facts: FactClarity, _ values: ValueAlignment
    ) -> RuleExample<SteeringArrangement>.Situation {
        var arrangement = SteeringArrangement(id)
        if let pair = try? SteeringPair(steerer: steerer, steered: steered) {
            var entry = SteeringRelation(relation, between: pair)
            entry.material = .stated(practice, ArrangementInOrder.known)
            entry.judgements = ArrangementInOrder.judgements(facts, values)
            arrangement.relations = Listed([entry], complete: ArrangementInOrder.known)
        }
        return RuleExample.Situation(arrangement, in: ReviewContext(on: ArrangementInOrder.day))
    }
}
