public import Domain

extension TransformationBarrier {
    /// The theme.
    public var theme: BarrierTheme {
        switch self {
        case .fearOfConsequences, .lackOfMandate, .privacyUncertainty, .lackOfCapacity: .doingWhatIsNeeded
        case .experiencedDistance, .lackOfSharedOwnership, .weakLayerConnection, .externalPartners:
            .cooperationAndConnection
        case .changeOverload, .mediaScrutiny: .politicalAndSocialContext
        }
    }

    /// The elements of the network to which the source links it; empty where it names none.
    public var elements: [NetworkElement] {
        switch self {
        case .fearOfConsequences, .lackOfCapacity: [.resources, .trust]
        case .lackOfMandate: [.autonomyAndDecisions, .trust]
        case .privacyUncertainty, .experiencedDistance, .lackOfSharedOwnership, .weakLayerConnection, .changeOverload,
            .mediaScrutiny:
            []
        case .externalPartners: [.networkManagement]
        }
    }

    /// The layers that feel it.
    public var feltBy: [ActorLayer] {
        switch self {
        case .fearOfConsequences, .lackOfMandate, .privacyUncertainty, .lackOfCapacity, .externalPartners:
            [.professional]
        case .experiencedDistance, .weakLayerConnection, .changeOverload, .mediaScrutiny:
            [.professional, .manager, .director]
        case .lackOfSharedOwnership: [.professional, .manager]
        }
    }

    /// The layers that are asked to act; empty where the source asks none.
    public var asked: [ActorLayer] {
        switch self {
        case .fearOfConsequences, .lackOfCapacity, .weakLayerConnection, .changeOverload: [.manager, .director]
        case .lackOfMandate, .privacyUncertainty: [.manager]
        case .experiencedDistance: [.professional, .manager, .director]
        case .lackOfSharedOwnership: [.professional, .manager]
        case .externalPartners: [.director]
        case .mediaScrutiny: []
        }
    }

    /// The strategies that the source names for it, in its order.
    public var strategies: [BarrierStrategy] { BarrierStrategy.allCases.filter { $0.barrier == self } }
}
