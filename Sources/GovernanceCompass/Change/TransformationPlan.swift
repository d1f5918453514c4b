public import Domain

/// What a region does so that every layer changes (transformatieplan), and what is known of how it goes.
///
/// It holds no word about a household and no judgement on a named person: it speaks of layers, parties and steps, and
/// every audience sees the same. No picture of a system is whole: what it shows is what was recorded.
public struct TransformationPlan: Hashable, Identifiable, Transferable, ReviewSubject {
    /// The version of the format.
    public let formatVersion: FormatVersion
    /// The identifier.
    public let id: Identifier<TransformationPlan>
    /// The route along which change was begun.
    public var route: Recorded<Coded<TransformationRoute>>
    /// The way in which the system is to be improved.
    public var reform: Recorded<Coded<ReformRoute>>
    /// The steps and activities.
    public var steps: Listed<TransformationStep>
    /// The layers of a redesign that were settled.
    public var design: Listed<DesignedLayer>
    /// The conditions that were organised.
    public var conditions: Listed<OrganisedCondition>
    /// Whether those conditions were organised in connection with each other.
    public var areConditionsCoherent: Recorded<Bool>
    /// Boundaries in the system that were met as obstacles.
    public var boundaries: Listed<BoundaryObstacle>
    /// A process in which every side counts, on the level of the system.
    public var multiPartiality: Recorded<MultiPartialityProcess>
    /// Assumptions under the system that were found.
    public var assumptions: Listed<SystemAssumption>
    /// Places where the new way of working is tried out.
    public var experiments: Listed<LocalExperiment>
    /// Decisions about the new set-up.
    public var setUpDecisions: Listed<SetUpDecision>
    /// What practice, knowledge, policy and households did together.
    public var jointWork: Listed<JointWork>
    /// The vision; stated as none while there is none.
    public var vision: Recorded<SharedVision>
    /// How layers of parties stand in the change.
    public var standings: Listed<LayerStanding>
    /// Moments at which people looked back together.
    public var reflections: Listed<TransformationReflection>
    /// Moments at which layers of the policy column shared what they see.
    public var exchanges: Listed<ColumnExchange>
    /// Who can say whether policy and practice learn from each other.
    public var learningSides: Recorded<LearningSides>
    /// Whether supervision is being set up or changed.
    public var isSupervisionSetUp: Recorded<Bool>
    /// The day on which a new way of working was implemented; stated as none while it was not.
    public var implementedOn: Recorded<DateRange>
    /// The day on which a structure of exchange among municipalities was or is to be set up; stated as none while there
    /// is no such plan.
    public var exchangeSetUpOn: Recorded<DateRange>
    /// What municipalities were asked before it.
    public var exchangeInquiries: Listed<ExchangeInquiry>
    /// What participants judge of the components of change.
    public var components: Listed<ChangeJudgement<ChangeComponent>>
    /// What participants judge of the mechanisms by which the new becomes normal.
    public var mechanisms: Listed<ChangeJudgement<NormalisationMechanism>>
    /// What participants judge of the success factors.
    public var successFactors: Listed<ChangeJudgement<SuccessFactor>>
    /// How the elements of the network look.
    public var elements: Listed<NetworkElementNote>
    /// Barriers that were met, with the strategies against them.
    public var barriers: Listed<MetBarrier>

    /// Makes a plan of which nothing was recorded.
    public init(_ id: Identifier<TransformationPlan>) {
        formatVersion = .current
        self.id = id
        route = .notRecorded
        reform = .notRecorded
        steps = []
        design = []
        conditions = []
        areConditionsCoherent = .notRecorded
        boundaries = []
        multiPartiality = .notRecorded
        assumptions = []
        experiments = []
        setUpDecisions = []
        jointWork = []
        vision = .notRecorded
        standings = []
        reflections = []
        exchanges = []
        learningSides = .notRecorded
        isSupervisionSetUp = .notRecorded
        implementedOn = .notRecorded
        exchangeSetUpOn = .notRecorded
        exchangeInquiries = []
        components = []
        mechanisms = []
        successFactors = []
        elements = []
        barriers = []
    }

    /// The plan as it was known on a day; every audience sees the same.
    public func view(for audience: Audience, on day: CalendarDate) -> TransformationPlan {
        var view = self
        view.route = route.asKnown(on: day)
        view.reform = reform.asKnown(on: day)
        view.steps = steps.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.design = design.asKnown(on: day) { $0.knownOn }
        view.conditions = conditions.asKnown(on: day) { $0.knownOn }
        view.areConditionsCoherent = areConditionsCoherent.asKnown(on: day)
        view.boundaries = boundaries.asKnown(on: day) { $0.knownOn }
        view.multiPartiality = multiPartiality.asKnown(on: day)
        view.assumptions = assumptions.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.experiments = experiments.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.setUpDecisions = setUpDecisions.asKnown(on: day) { $0.knownOn }
        view.jointWork = jointWork.asKnown(on: day) { $0.knownOn }
        view.vision = vision.asKnown(on: day)
        view.standings = standings.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.reflections = reflections.asKnown(on: day) { $0.knownOn }
        view.exchanges = exchanges.asKnown(on: day) { $0.knownOn }
        view.learningSides = learningSides.asKnown(on: day)
        view.isSupervisionSetUp = isSupervisionSetUp.asKnown(on: day)
        view.implementedOn = implementedOn.asKnown(on: day)
        view.exchangeSetUpOn = exchangeSetUpOn.asKnown(on: day)
        view.exchangeInquiries = exchangeInquiries.asKnown(on: day) { $0.knownOn }
        view.components = components.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.mechanisms = mechanisms.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.successFactors = successFactors.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.elements = elements.asKnown(on: day) { $0.knownOn }
        view.barriers = barriers.asKnown(on: day) { $0.knownOn }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case formatVersion, id, route, reform, steps, design, conditions, areConditionsCoherent, boundaries
        case multiPartiality, assumptions, experiments, setUpDecisions, jointWork, vision, standings, reflections
        case exchanges, learningSides, isSupervisionSetUp, implementedOn, exchangeSetUpOn, exchangeInquiries
        case components, mechanisms, successFactors, elements, barriers
    }
    #endif
}
