public import Domain
public import Indicators

/// The picture that a region keeps of its own cooperation (regionale samenwerking): the subject of the compass.
///
/// Each part may be missing, and can be used and reviewed by itself. It asks and advises, and certifies nothing: there is
/// no mark for a region, a party or a person, and no household stands in it. Participants stand in it by role.
public struct RegionalCooperation: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<RegionalCooperation>
    /// Those who take part, by role.
    public var participants: Listed<CooperationParticipant> = []
    /// Where it stands in the eight steps.
    public var trajectory: Recorded<NetworkTrajectory> = .notRecorded
    /// How it is organised: core group, outer ring, project group.
    public var organisation: Recorded<NetworkOrganisation> = .notRecorded
    /// The network map as it was drawn last.
    public var map: Recorded<NetworkMap> = .notRecorded
    /// The maps that were drawn before it.
    public var earlierMaps: Listed<NetworkMap> = []
    /// How it decides, and how households have a voice in that.
    public var governance: Recorded<NetworkGovernance> = .notRecorded
    /// What is known of the situation, with client journeys.
    public var situation: Recorded<SituationAnalysis> = .notRecorded
    /// What it wants to reach.
    public var ambition: Recorded<Ambition> = .notRecorded
    /// The plan of approach.
    public var plan: Recorded<PlanOfApproach> = .notRecorded
    /// The plan of activities.
    public var activities: Recorded<ActivityPlan> = .notRecorded
    /// By what it sees whether that goes well.
    public var portfolio: Recorded<IndicatorPortfolio> = .notRecorded
    /// What it agreed about measuring by them.
    public var measurement: Recorded<MeasurementPlan> = .notRecorded
    /// How it keeps learning.
    public var learning: Recorded<LearningNetwork> = .notRecorded
    /// Its dynamic learning agendas, one for each group that keeps one.
    public var agendas: Listed<LearningAgenda> = []
    /// What it does so that every layer changes.
    public var transformation: Recorded<TransformationPlan> = .notRecorded
    /// The approaches of its municipalities.
    public var approaches: Listed<Approach> = []
    /// How its parties are steered.
    public var steering: Recorded<SteeringArrangement> = .notRecorded
    /// The ways out that were weighed where steering got stuck.
    public var solutionChoices: Listed<SolutionChoice> = []

    /// Makes a cooperation of which nothing was recorded.
    public init(_ id: Identifier<RegionalCooperation>) {
        formatVersion = .current
        self.id = id
    }

    /// The cooperation as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> RegionalCooperation {
        var view = self
        view.participants = participants.asKnown(on: day) { $0.knownOn }
        view.trajectory = part(trajectory, audience, day)
        view.organisation = part(organisation, audience, day)
        view.map = part(map, audience, day)
        view.earlierMaps = parts(earlierMaps, audience, day)
        view.governance = part(governance, audience, day)
        view.situation = part(situation, audience, day)
        view.ambition = part(ambition, audience, day)
        view.plan = part(plan, audience, day)
        view.activities = part(activities, audience, day)
        view.portfolio = part(portfolio, audience, day)
        view.measurement = measurement.asKnown(on: day).map { $0.asKnown(on: day) }
        view.learning = part(learning, audience, day)
        view.agendas = parts(agendas, audience, day)
        view.transformation = part(transformation, audience, day)
        view.approaches = parts(approaches, audience, day)
        view.steering = part(steering, audience, day)
        view.solutionChoices = parts(solutionChoices, audience, day)
        return view
    }

    private func part<Part: ReviewSubject>(
        _ part: Recorded<Part>, _ audience: Audience, _ day: CalendarDate
    ) -> Recorded<Part> {
        part.asKnown(on: day).map { $0.view(for: audience, on: day) }
    }

    private func parts<Part: ReviewSubject>(
        _ parts: Listed<Part>, _ audience: Audience, _ day: CalendarDate
    ) -> Listed<Part> {
        parts.asKnown(on: day, part: { $0.view(for: audience, on: day) }, since: { _ in nil })
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, participants, trajectory, organisation, map, earlierMaps, governance, situation
        case ambition, plan, activities, portfolio, measurement, learning, agendas, transformation, approaches
        case steering, solutionChoices
    }
    #endif
}
