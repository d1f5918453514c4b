public import Domain
internal import Indicators

extension RuleSet where Subject == RegionalCooperation {
    /// All rules about the cooperation of a region, each about one of its parts.
    ///
    /// What an approach asks of itself applies where it was adopted: see ``/GovernanceCompass/Approach/adoptedScopes(on:)``.
    public static let regionalCooperation =
        RuleSet<NetworkTrajectory>.networkTrajectory.lifted(at: "trajectory") { (whole: RegionalCooperation) in
            whole.trajectory
        }
        .adding(RuleSet<NetworkOrganisation>.networkOrganisation.lifted(at: "organisation") { $0.organisation })
        .adding(RuleSet<NetworkMap>.networkMap.lifted(at: "map") { $0.map })
        .adding(RuleSet<NetworkGovernance>.networkGovernance.lifted(at: "governance") { $0.governance })
        .adding(RuleSet<SituationAnalysis>.situationAnalysis.lifted(at: "situation") { $0.situation })
        .adding(RuleSet<Ambition>.ambition.lifted(at: "ambition") { $0.ambition })
        .adding(RuleSet<PlanOfApproach>.planOfApproach.lifted(at: "plan") { $0.plan })
        .adding(RuleSet<ActivityPlan>.activityPlan.lifted(at: "activities") { $0.activities })
        .adding(RuleSet<IndicatorPortfolio>.indicatorPortfolio.lifted(at: "portfolio") { $0.portfolio })
        .adding(RuleSet<LearningNetwork>.learningNetwork.lifted(at: "learning") { $0.learning })
        .adding(RuleSet<LearningAgenda>.learningAgenda.lifted(eachAt: "agendas", { $0.agendas }, id: { $0.id }))
        .adding(RuleSet<TransformationPlan>.transformationPlan.lifted(at: "transformation") { $0.transformation })
        .adding(RuleSet<Approach>.approach.lifted(eachAt: "approaches", { $0.approaches }, id: { $0.id }))
        .adding(RuleSet<SteeringArrangement>.steeringArrangement.lifted(at: "steering") { $0.steering })
        .adding(
            RuleSet<SolutionChoice>.solutionChoice.lifted(
                eachAt: "solutionChoices", { $0.solutionChoices }, id: { $0.id })
        )
        .adding(RuleSet([], places: PlaceNames.regionalCooperation.adding(.betweenParts)))
}

extension PlaceNames {
    /// What the parts of a cooperation are called.
    fileprivate static let regionalCooperation = PlaceNames([
        Name(
            "trajectory",
            LocalizedText(
                nl: "waar de samenwerking staat in de acht stappen",
                en: "where the cooperation stands in the eight steps")),
        Name(
            "organisation",
            LocalizedText(nl: "hoe de samenwerking is georganiseerd", en: "how the cooperation is organised")),
        Name("map", LocalizedText(nl: "de netwerkkaart", en: "the network map")),
        Name("governance", LocalizedText(nl: "de governance", en: "the governance")),
        Name("situation", LocalizedText(nl: "de situatieanalyse", en: "the situation analysis")),
        Name("ambition", LocalizedText(nl: "de ambitie", en: "the ambition")),
        Name("plan", LocalizedText(nl: "het plan van aanpak", en: "the plan of approach")),
        Name("activities", LocalizedText(nl: "het activiteitenplan", en: "the activity plan")),
        Name("portfolio", LocalizedText(nl: "de set indicatoren", en: "the set of indicators")),
        Name("learning", LocalizedText(nl: "het lerend netwerk", en: "the learning network")),
        Name("agendas", LocalizedText(nl: "de leeragenda's", en: "the learning agendas")),
        Name("transformation", LocalizedText(nl: "het transformatieplan", en: "the transformation plan")),
        Name("approaches", LocalizedText(nl: "de aanpakken", en: "the approaches")),
        Name("steering", LocalizedText(nl: "hoe er wordt gestuurd", en: "how steering is done")),
        Name("solutionChoices", LocalizedText(nl: "de gewogen uitwegen", en: "the ways out that were weighed")),
    ])
}
