public import Domain

// What the evaluation says of its ten barriers. Which layers feel one and which are asked to act is read from its
// sections, and a decision of this package.

extension BarrierKind {
    /// The theme under which the evaluation puts it; `nil` of a barrier that it does not name.
    public var theme: BarrierTheme? {
        switch self {
        case .fearOfConsequences, .lackOfMandate, .privacyUncertainty, .lackOfCapacity: .doingWhatIsNeeded
        case .experiencedDistance, .lackOfSharedOwnership, .weakLayerConnection, .externalPartners:
            .cooperationAndConnection
        case .changeOverload, .mediaScrutiny: .politicalAndSocialContext
        default: nil
        }
    }

    /// The elements of the network to which the evaluation links it; empty where it names none.
    ///
    /// Most by a reference from one section to the other; uncertainty about privacy by the covenant that it tells as an
    /// example of trust.
    public var elements: [NetworkElement] {
        switch self {
        case .fearOfConsequences, .lackOfCapacity: [.resources, .trust]
        case .lackOfMandate: [.autonomyAndDecisions, .trust]
        case .privacyUncertainty: [.trust]
        case .externalPartners: [.networkManagement]
        default: []
        }
    }

    /// The layers that feel it; empty where the evaluation does not speak of it.
    public var feltBy: [ActorLayer] {
        switch self {
        case .fearOfConsequences, .lackOfMandate, .privacyUncertainty, .lackOfCapacity, .externalPartners:
            [.professional]
        case .experiencedDistance, .weakLayerConnection, .changeOverload, .mediaScrutiny:
            [.professional, .manager, .director]
        case .lackOfSharedOwnership: [.professional, .manager]
        default: []
        }
    }

    /// The layers that are asked to act; empty where the evaluation asks none.
    public var asked: [ActorLayer] {
        switch self {
        case .fearOfConsequences, .lackOfCapacity, .weakLayerConnection, .changeOverload: [.manager, .director]
        case .lackOfMandate, .privacyUncertainty: [.manager]
        case .experiencedDistance: [.professional, .manager, .director]
        case .lackOfSharedOwnership: [.professional, .manager]
        case .externalPartners: [.director]
        default: []
        }
    }

    /// The strategies that the evaluation names for it, in its order.
    public var strategies: [BarrierStrategy] { BarrierStrategy.allCases.filter { $0.barrier == self } }
}
