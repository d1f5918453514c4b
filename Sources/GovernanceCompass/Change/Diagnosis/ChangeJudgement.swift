public import Domain

/// What one participant judges of one thing over time (oordeel): that it is there, or that it is not.
///
/// It judges a change, a mechanism or a factor, never a person. Judgements of several people stay beside each other.
public struct ChangeJudgement<Item: ClosedList>: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ChangeJudgement<Item>>
    /// What is judged; `nil` if that was not recorded.
    public var item: Coded<Item>?
    /// The layer of which it is said; of the change as a whole if `nil`.
    public var layer: Coded<ActorLayer>?
    /// Who judges; `nil` if that was not recorded.
    public var by: Identifier<CooperationParticipant>?
    /// Whether it is there, over time.
    public var isThere: Timeline<Bool>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a judgement; without statements nothing was recorded of what it says.
    public init(
        _ id: Identifier<ChangeJudgement<Item>>, _ item: Item? = nil, of layer: ActorLayer? = nil,
        by participant: Identifier<CooperationParticipant>? = nil, isThere: Timeline<Bool> = Timeline(),
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.item = item.map { .known($0) }
        self.layer = layer.map { .known($0) }
        by = participant
        self.isThere = isThere
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> ChangeJudgement {
        var known = self
        known.isThere = isThere.asKnown(on: day)
        return known
    }
}

/// What those who judged one thing say together.
public enum JudgedStanding: Hashable, Sendable {
    /// All of them say that it is there.
    case isThere
    /// All of them say that it is not there.
    case isLacking
    /// They differ: something to talk about, not an error.
    case isContested
    /// Nobody judged it.
    case notJudged
}

extension Listed {
    /// What those who judged a thing say together on a day, of the change as a whole or of one layer.
    ///
    /// A judgement of which the thing or the answer is not known is not counted.
    public func standing<Item>(
        of item: Item, on day: CalendarDate, in layer: ActorLayer? = nil
    ) -> JudgedStanding where Element == ChangeJudgement<Item> {
        var saysYes = false
        var saysNo = false
        for judgement in entries where judgement.item == .known(item) && judgement.layer == layer.map({ .known($0) }) {
            if let knownOn = judgement.knownOn, knownOn > day { continue }
            guard let isThere = judgement.isThere.on(day).value else { continue }
            if isThere { saysYes = true } else { saysNo = true }
        }
        return switch (saysYes, saysNo) {
        case (true, true): .isContested
        case (true, false): .isThere
        case (false, true): .isLacking
        case (false, false): .notJudged
        }
    }
}
