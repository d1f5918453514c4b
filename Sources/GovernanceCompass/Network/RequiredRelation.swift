public import Domain

/// A relation between two kinds of party that a region finds necessary, or a party that ought to be there (gewenste
/// verbinding).
public struct RequiredRelation: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<RequiredRelation>
    /// The kind of party that ought to be there.
    public let kind: Coded<NetworkPartyKind>
    /// The kind that it ought to work with; `nil` if it only ought to be there.
    public let other: Coded<NetworkPartyKind>?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a relation.
    public init(
        _ id: Identifier<RequiredRelation>, of kind: NetworkPartyKind, with other: NetworkPartyKind? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = .known(kind)
        self.other = other.map { .known($0) }
        self.knownOn = knownOn
    }
}
