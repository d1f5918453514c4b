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
        var name = ""
        for scalar in address.path.unicodeScalars {
            if scalar == "." || scalar == "[" { break }
            name.unicodeScalars.append(scalar)
        }
        self.init(rawValue: name)
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

    /// Whether anything was recorded of it in a cooperation, as it is; an identifier alone is nothing.
    public func isRecorded(in cooperation: RegionalCooperation) -> Bool {
        switch self {
        case .trajectory: Self.has(cooperation.trajectory) { NetworkTrajectory($0.id) }
        case .organisation: Self.has(cooperation.organisation) { NetworkOrganisation($0.id) }
        case .map: Self.has(cooperation.map) { NetworkMap($0.id) }
        case .governance: Self.has(cooperation.governance) { NetworkGovernance($0.id) }
        case .situation: Self.has(cooperation.situation) { SituationAnalysis($0.id) }
        case .ambition: Self.has(cooperation.ambition) { Ambition($0.id) }
        case .plan: Self.has(cooperation.plan) { PlanOfApproach($0.id) }
        case .portfolio: Self.has(cooperation.portfolio) { IndicatorPortfolio($0.id) }
        case .activities: Self.has(cooperation.activities) { ActivityPlan($0.id) }
        case .learning: Self.has(cooperation.learning) { LearningNetwork($0.id) }
        case .agendas: Self.has(cooperation.agendas) { LearningAgenda($0.id) }
        case .transformation: Self.has(cooperation.transformation) { TransformationPlan($0.id) }
        case .approaches: Self.has(cooperation.approaches) { Approach($0.id) }
        case .steering: Self.has(cooperation.steering) { SteeringArrangement($0.id) }
        case .solutionChoices: Self.has(cooperation.solutionChoices) { SolutionChoice($0.id) }
        }
    }

    private static func has<Part: Equatable>(_ part: Recorded<Part>, _ blank: (Part) -> Part) -> Bool {
        switch part {
        case .stated(let part, _): part != blank(part)
        case .statedAsNone: true
        case .notRecorded: false
        }
    }

    private static func has<Part>(_ parts: Listed<Part>, _ blank: (Part) -> Part) -> Bool {
        parts.isStatedComplete || parts.contains { $0 != blank($0) }
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
    /// The step that a rule belongs to; `nil` for a rule that goes for all steps, or stands beside them.
    ///
    /// It is the step of the first check that names the rule, or else the one under whose heading the guide has it, or
    /// else the step that yields the part that it is about. That a rule of another source stands at a step of the guide
    /// is a decision of this SDK.
    public init?(asking rule: RuleID) {
        guard let part = CooperationPart(of: rule) else { return nil }
        if let check = StepCheck.all.first(where: { $0.rules.contains(rule) }) {
            self = check.step
        } else if let step = Self.cited[rule] ?? part.step {
            self = step
        } else {
            return nil
        }
    }

    /// The step of the first heading of the guide that each rule cites: `Stap 4, Draaiboek Klantreis`.
    private static let cited: [RuleID: KompasStep] = {
        var cited: [RuleID: KompasStep] = [:]
        for rule in RuleSet.regionalCooperation.rules {
            for citation in rule.description.citations where citation.document == .kompas {
                let step = KompasStep.allCases.first { step in
                    let heading = "Stap " + step.number.description
                    return citation.section == heading || citation.section.utf8.starts(with: (heading + ",").utf8)
                }
                if cited[rule.description.id] == nil, let step { cited[rule.description.id] = step }
            }
        }
        return cited
    }()
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
