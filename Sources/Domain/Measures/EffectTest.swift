/// A moment at which it was looked at whether the help works (toetsing van het effect).
public struct EffectTest: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<EffectTest>
    /// The day; `nil` if that was not recorded.
    public var on: CalendarDate?
    /// Whether professionals took part; `nil` if that was not recorded.
    public var withProfessionals: Bool?
    /// Whether the parents took part; `nil` if that was not recorded.
    public var withParents: Bool?
    /// Whether the children took part, in a way that fits their age; `nil` if that was not recorded.
    public var withChildren: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes an effect test; what is left out was not recorded.
    public init(
        _ id: Identifier<EffectTest>, on day: CalendarDate? = nil, withProfessionals: Bool? = nil,
        withParents: Bool? = nil, withChildren: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        on = day
        self.withProfessionals = withProfessionals
        self.withParents = withParents
        self.withChildren = withChildren
        self.knownOn = knownOn
    }
}
