public import Domain

/// A domain beyond one's own that the request for help touches (ander domein), and who works along from there.
public struct TouchedDomain: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<TouchedDomain>
    /// Which domain; `nil` if that was not recorded.
    public var domain: Coded<PolicyDomain>?
    /// The parties of the case that work along from there; `nil` if that was not recorded.
    public var partners: [Identifier<InvolvedParty>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<TouchedDomain>, _ domain: PolicyDomain? = nil, partners: [Identifier<InvolvedParty>]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.domain = domain.map { .known($0) }
        self.partners = partners
        self.knownOn = knownOn
    }
}
