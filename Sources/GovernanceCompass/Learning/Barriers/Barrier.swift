public import Domain

/// What stands in the way, where it bites and who is asked to act (barrière, belemmering).
///
/// It is about how things are arranged, never about a person: it says in which layers it bites, and which are asked. It
/// belongs to a learning question; what a region does against a barrier to its change is a ``MetBarrier``, and that one
/// was passed on to those who decide on it is a ``BarrierEscalation``.
public struct Barrier: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<Barrier>
    /// What kind of barrier it is; `nil` if that was not recorded.
    public var kind: Coded<BarrierKind>?
    /// What stands in the way, in words of those who meet it; they are never shown in a review.
    public var words: String?
    /// The layers in which it bites; `nil` if that was not recorded.
    public var bitesIn: [Coded<ActorLayer>]?
    /// The layers that are asked to act; empty if nobody is, `nil` if that was not recorded.
    public var askedToAct: [Coded<ActorLayer>]?
    /// The scale on which it can be solved; `nil` if that was not recorded.
    public var scale: Coded<GeographicScale>?

    /// Makes a barrier.
    public init(
        _ id: Identifier<Barrier>, _ kind: BarrierKind? = nil, words: String? = nil, bitesIn: [ActorLayer]? = nil,
        askedToAct: [ActorLayer]? = nil, scale: GeographicScale? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.words = words
        self.bitesIn = bitesIn.map { $0.map { .known($0) } }
        self.askedToAct = askedToAct.map { $0.map { .known($0) } }
        self.scale = scale.map { .known($0) }
    }
}
