/// Mapping the situation with parents and children, before help is deployed (de situatie in kaart brengen).
public struct SituationMapping: Hashable, Transferable {
    /// The day on which it was done; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether it was done with the parents; `nil` if that was not recorded.
    public var withParents: Bool?
    /// Whether it was done with the children, in a way that fits their age; `nil` if that was not recorded.
    public var withChildren: Bool?

    /// Makes a mapping; what is left out was not recorded.
    public init(on day: DateRange? = nil, withParents: Bool? = nil, withChildren: Bool? = nil) {
        on = day
        self.withParents = withParents
        self.withChildren = withChildren
    }
}
