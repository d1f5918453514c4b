public import Domain

/// What was arranged about money (netwerkfinanciering).
public struct FundingArrangement: Hashable, Transferable {
    /// The budget to break a deadlock for a household; stated as none if there is none.
    public var breakthroughBudget: Recorded<BreakthroughBudget> = .notRecorded

    /// Makes an arrangement of which nothing was recorded.
    public init() {}

    func asKnown(on day: CalendarDate) -> FundingArrangement {
        var known = self
        known.breakthroughBudget = breakthroughBudget.asKnown(on: day)
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case breakthroughBudget
    }
    #endif
}

/// A budget that professionals can use at once for a household that is stuck (doorbraakbudget).
///
/// Here stand its terms, once. That parties learn from it together is a ``BoundaryObject`` of the kind
/// ``BoundaryObjectKind/breakthroughBudget``, which tells when and how and holds no terms of its own;
/// ``RegionalCooperation/openReferences`` names one whose terms no approach records.
public struct BreakthroughBudget: Hashable, Transferable {
    /// Whether it can be used flexibly; `nil` if that was not recorded.
    public var isFlexible: Bool?
    /// Whether one has to apply for it; `nil` if that was not recorded.
    public var needsApplication: Bool?
    /// Whether its use is supervised, which writing down afterwards is not; `nil` if that was not recorded.
    public var isSupervised: Bool?
    /// Whether it has fixed criteria; `nil` if that was not recorded.
    public var hasFixedCriteria: Bool?
    /// Whether it is for direct help that fits; `nil` if that was not recorded.
    public var isForDirectHelp: Bool?
    /// Whether its use is written down afterwards; `nil` if that was not recorded.
    public var isLoggedAfterwards: Bool?

    /// Makes a budget; what is left out was not recorded.
    public init(
        isFlexible: Bool? = nil, needsApplication: Bool? = nil, isSupervised: Bool? = nil,
        hasFixedCriteria: Bool? = nil, isForDirectHelp: Bool? = nil, isLoggedAfterwards: Bool? = nil
    ) {
        self.isFlexible = isFlexible
        self.needsApplication = needsApplication
        self.isSupervised = isSupervised
        self.hasFixedCriteria = hasFixedCriteria
        self.isForDirectHelp = isForDirectHelp
        self.isLoggedAfterwards = isLoggedAfterwards
    }
}
