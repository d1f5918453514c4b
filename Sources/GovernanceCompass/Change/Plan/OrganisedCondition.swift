public import Domain

/// A condition that was organised so that people can change (georganiseerde conditie), and for whom.
public struct OrganisedCondition: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<OrganisedCondition>
    /// Which it is, if it is one that the source gives as an example.
    public var condition: Coded<EnablingCondition>?
    /// For whom; `nil` if that was not recorded.
    public var beneficiaries: [Coded<ConditionBeneficiary>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a condition.
    public init(
        _ id: Identifier<OrganisedCondition>, _ condition: EnablingCondition? = nil,
        for beneficiaries: [ConditionBeneficiary]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.condition = condition.map { .known($0) }
        self.beneficiaries = beneficiaries.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }
}
