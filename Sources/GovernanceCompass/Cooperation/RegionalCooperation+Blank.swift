public import Domain
internal import Indicators

extension RegionalCooperation {
    /// A cooperation with every part, of which nothing was recorded: a form to fill in.
    ///
    /// That a part is there says nothing yet: a map without a day of drawing was not drawn.
    public static func blank(_ id: Identifier<RegionalCooperation>) -> RegionalCooperation {
        var blank = RegionalCooperation(id)
        blank.trajectory = .stated(NetworkTrajectory("trajectory"))
        blank.organisation = .stated(NetworkOrganisation("organisation"))
        blank.map = .stated(NetworkMap("map"))
        blank.governance = .stated(NetworkGovernance("governance"))
        blank.situation = .stated(SituationAnalysis("situation"))
        blank.ambition = .stated(Ambition("ambition"))
        blank.plan = .stated(PlanOfApproach("plan"))
        blank.activities = .stated(ActivityPlan("activities"))
        blank.portfolio = .stated(IndicatorPortfolio("portfolio"))
        blank.measurement = .stated(MeasurementPlan("measuring"))
        blank.learning = .stated(LearningNetwork("learning"))
        blank.agendas = [LearningAgenda("agenda")]
        blank.transformation = .stated(TransformationPlan("transformation"))
        blank.approaches = [Approach("approach")]
        blank.steering = .stated(SteeringArrangement("steering"))
        blank.solutionChoices = [SolutionChoice("choice")]
        return blank
    }
}
