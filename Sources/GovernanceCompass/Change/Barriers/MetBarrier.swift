public import Domain

/// A barrier that a region met (aangetroffen barrière), with the strategies that it chose against it.
///
/// It is a barrier to the change as a whole. One that stands in a learning question is a ``Barrier``, with the layers in
/// which it bites there; that one was raised to those who decide on it is a ``BarrierEscalation``. All of them have
/// their kinds from the one list ``BarrierKind``.
public struct MetBarrier: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<MetBarrier>
    /// Which it is: strategies are known of ``BarrierKind/ofEvaluation``; `nil` if that was not recorded.
    public var barrier: Coded<BarrierKind>?
    /// The barrier in words of the region; they are never shown in a review.
    public var words: String?
    /// The strategies that were chosen; empty if none was, `nil` if that was not recorded.
    public var strategies: [Coded<BarrierStrategy>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a met barrier.
    public init(
        _ id: Identifier<MetBarrier>, _ barrier: BarrierKind? = nil, words: String? = nil,
        strategies: [BarrierStrategy]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.barrier = barrier.map { .known($0) }
        self.words = words
        self.strategies = strategies.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }

    /// The chosen strategies that the source names for another barrier: no error, and worth a question.
    public var strategiesOfOtherBarriers: [BarrierStrategy] {
        guard let barrier = barrier?.member, let strategies else { return [] }
        return BarrierStrategy.allCases.filter { $0.barrier != barrier && strategies.contains(.known($0)) }
    }
}
