public import Domain

/// A boundary in the system that was met as an obstacle (grens als belemmering), with who takes it up and how.
public struct BoundaryObstacle: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<BoundaryObstacle>
    /// Which boundary: the article names those of ``BarrierKind/ofArticle``; `nil` if that was not recorded.
    public var boundary: Coded<BarrierKind>?
    /// The parties that take it up; empty if it was recorded that none does, `nil` if that was not recorded.
    public var owners: [Identifier<NetworkParty>]?
    /// The steps by which they try to break through it; empty if there are none, `nil` if that was not recorded.
    public var steps: [Identifier<TransformationStep>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an obstacle.
    public init(
        _ id: Identifier<BoundaryObstacle>, _ boundary: BarrierKind? = nil,
        owners: [Identifier<NetworkParty>]? = nil, steps: [Identifier<TransformationStep>]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.boundary = boundary.map { .known($0) }
        self.owners = owners
        self.steps = steps
        self.knownOn = knownOn
    }
}
