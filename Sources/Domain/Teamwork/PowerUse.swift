/// That a power was used for a household (gebruik van een bevoegdheid), through the organisation that has it.
public struct PowerUse: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<PowerUse>
    /// Which power; `nil` if that was not recorded.
    public var power: Coded<PowerToAct>?
    /// The organisation for which it was used, never the safety team as such; `nil` if that was not recorded.
    public var organisation: Coded<PartyKind>?
    /// The professional who used it; `nil` if that was not recorded.
    public var by: Identifier<Participant>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether the organisation has the power, where it was asked; `nil` if that was not recorded.
    public var isHeldByOrganisation: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<PowerUse>, _ power: PowerToAct? = nil, through organisation: PartyKind? = nil,
        by professional: Identifier<Participant>? = nil, on day: DateRange? = nil, isHeldByOrganisation: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.power = power.map { .known($0) }
        self.organisation = organisation.map { .known($0) }
        by = professional
        on = day
        self.isHeldByOrganisation = isHeldByOrganisation
        self.knownOn = knownOn
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, power, organisation, by, on, isHeldByOrganisation, knownOn
    }
    #endif
}
