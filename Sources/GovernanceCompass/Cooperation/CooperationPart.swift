public import Domain
internal import Indicators

/// A part of the picture that a region keeps (onderdeel van het beeld): what a rule, or a missing fact, belongs to.
///
/// Its raw value is the place of the part, with which addresses in a review begin.
public enum CooperationPart: String, CaseIterable, Hashable, Sendable {
    /// Where it stands in the eight steps.
    case trajectory
    /// How it is organised.
    case organisation
    /// The network map.
    case map
    /// How it decides.
    case governance
    /// What is known of the situation.
    case situation
    /// What it wants to reach.
    case ambition
    /// The plan of approach.
    case plan
    /// The set of indicators.
    case portfolio
    /// The plan of activities.
    case activities
    /// How it keeps learning.
    case learning
    /// The learning agendas.
    case agendas
    /// What it does so that every layer changes.
    case transformation
    /// The approaches of its municipalities.
    case approaches
    /// How its parties are steered.
    case steering
    /// The ways out that were weighed.
    case solutionChoices

    /// The part that a rule is about; `nil` for a rule of another subject.
    public init?(of rule: RuleID) {
        guard let part = Self.parts[rule] else { return nil }
        self = part
    }

    /// The part that a place in a review belongs to; `nil` for a place in the context of the review, such as an answer.
    public init?(at address: Address) {
        let name = address.path.prefix { $0 != "." && $0 != "[" }
        self.init(rawValue: String(name))
    }

    /// What it is called.
    public var name: LocalizedText {
        let places = RuleSet.regionalCooperation.places
        return LocalizedText(nl: places.text(for: address, in: .nl), en: places.text(for: address, in: .en))
    }

    /// The step of the trajectory that yields it; `nil` for what belongs to no single step.
    public var step: KompasStep? {
        switch self {
        case .organisation, .map: .organisationalStructure
        case .governance: .governance
        case .plan: .planOfApproach
        case .situation: .currentSituation
        case .ambition: .sharedAmbition
        case .portfolio: .strategyAndIndicators
        case .activities: .activityPlan
        case .learning, .agendas: .learningNetwork
        case .trajectory, .transformation, .approaches, .steering, .solutionChoices: nil
        }
    }

    /// Whether anything was recorded of it in a cooperation, as it is.
    public func isRecorded(in cooperation: RegionalCooperation) -> Bool {
        switch self {
        case .trajectory: cooperation.trajectory.provenance != nil
        case .organisation: cooperation.organisation.provenance != nil
        case .map: cooperation.map.provenance != nil
        case .governance: cooperation.governance.provenance != nil
        case .situation: cooperation.situation.provenance != nil
        case .ambition: cooperation.ambition.provenance != nil
        case .plan: cooperation.plan.provenance != nil
        case .portfolio: cooperation.portfolio.provenance != nil
        case .activities: cooperation.activities.provenance != nil
        case .learning: cooperation.learning.provenance != nil
        case .agendas: cooperation.agendas.isRecorded
        case .transformation: cooperation.transformation.provenance != nil
        case .approaches: cooperation.approaches.isRecorded
        case .steering: cooperation.steering.provenance != nil
        case .solutionChoices: cooperation.solutionChoices.isRecorded
        }
    }

    private var address: Address {
        switch self {
        case .trajectory: "trajectory"
        case .organisation: "organisation"
        case .map: "map"
        case .governance: "governance"
        case .situation: "situation"
        case .ambition: "ambition"
        case .plan: "plan"
        case .portfolio: "portfolio"
        case .activities: "activities"
        case .learning: "learning"
        case .agendas: "agendas"
        case .transformation: "transformation"
        case .approaches: "approaches"
        case .steering: "steering"
        case .solutionChoices: "solutionChoices"
        }
    }

    private static let parts: [RuleID: CooperationPart] = {
        var parts: [RuleID: CooperationPart] = [:]
        func add<Subject>(_ set: RuleSet<Subject>, _ part: CooperationPart) {
            for rule in set.rules { parts[rule.description.id] = part }
        }
        add(RuleSet<NetworkTrajectory>.networkTrajectory, .trajectory)
        add(RuleSet<NetworkOrganisation>.networkOrganisation, .organisation)
        add(RuleSet<NetworkMap>.networkMap, .map)
        add(RuleSet<NetworkGovernance>.networkGovernance, .governance)
        add(RuleSet<SituationAnalysis>.situationAnalysis, .situation)
        add(RuleSet<Ambition>.ambition, .ambition)
        add(RuleSet<PlanOfApproach>.planOfApproach, .plan)
        add(RuleSet<IndicatorPortfolio>.indicatorPortfolio, .portfolio)
        add(RuleSet<ActivityPlan>.activityPlan, .activities)
        add(RuleSet<LearningNetwork>.learningNetwork, .learning)
        add(RuleSet<LearningAgenda>.learningAgenda, .agendas)
        add(RuleSet<TransformationPlan>.transformationPlan, .transformation)
        add(RuleSet<Approach>.approach, .approaches)
        add(RuleSet<SteeringArrangement>.steeringArrangement, .steering)
        add(RuleSet<SolutionChoice>.solutionChoice, .solutionChoices)
        return parts
    }()
}

extension KompasStep {
    /// The step that a rule belongs to: that of the part that it is about, or else the first of which a check names it;
    /// `nil` for a rule that goes for all steps.
    ///
    /// The guide puts its requirements under its steps; that a rule about a part stands at the step that yields the part
    /// is a decision of this SDK.
    public init?(asking rule: RuleID) {
        guard let part = CooperationPart(of: rule) else { return nil }
        if let step = part.step {
            self = step
            return
        }
        guard let check = StepCheck.all.first(where: { $0.rules.contains(rule) }) else { return nil }
        self = check.step
    }
}

extension Review {
    /// What is not known yet of one part of a cooperation, in the order of the open questions.
    public struct OpenPart: Hashable, Sendable {
        /// The part; `nil` for a value that the sources leave open and nobody chose.
        public let part: CooperationPart?
        /// The questions, the most asked for first.
        public let questions: [OpenQuestion]
    }

    /// What is not known yet, by part: first the part with the question that most rules wait for.
    ///
    /// Each question stands in one part: that of its place, or of the rule that asks for an answer.
    public var openParts: [OpenPart] {
        var order: [CooperationPart?] = []
        var questions: [CooperationPart?: [OpenQuestion]] = [:]
        for question in openQuestions {
            let part = CooperationPart(at: question.fact.at) ?? question.rules.first.flatMap { CooperationPart(of: $0) }
            if questions[part] == nil { order.append(part) }
            questions[part, default: []].append(question)
        }
        return order.map { OpenPart(part: $0, questions: questions[$0] ?? []) }
    }
}
