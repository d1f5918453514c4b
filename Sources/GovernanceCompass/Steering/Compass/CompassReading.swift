public import Domain

/// What the judgements of several people come to on the compass (lezing van het kompas), with their differences.
///
/// There is a cell only if all who were asked have judged, on both sides, and agree; no majority and no latest word
/// decides, and one side alone cannot say that something is shared.
public struct CompassReading: Hashable, Sendable {
    /// Where one participant puts the relation.
    public struct Position: Hashable, Sendable {
        /// Who judges.
        public let judge: Identifier<CooperationParticipant>
        /// On which side of the relation; `nil` if that is not known.
        public let side: SteeringSide?
        /// Whether the facts are clear; `nil` if that is not known.
        public let facts: FactClarity?
        /// Whether values agree; `nil` if that is not known.
        public let values: ValueAlignment?

        /// The cell; `nil` while one of the two is not known.
        public var cell: CompassCell? {
            guard let facts, let values else { return nil }
            return CompassCell(facts, values)
        }

        fileprivate var order: [String] {
            [judge.text, facts?.rawValue ?? "", values?.rawValue ?? "", side?.rawValue ?? ""]
        }
    }

    /// The positions, by judge; of somebody who stands there twice, both.
    public let positions: [Position]
    /// Whether enough people judged, on both sides of the relation, and nobody who was asked is left out.
    public let isComplete: Bool

    /// Whether the facts are clear, if all agree; `nil` while somebody is missing or differs.
    public var facts: FactClarity? {
        isComplete ? Self.agreed(positions.map { $0.facts }) : nil
    }

    /// Whether values agree, if all say the same of it; `nil` while somebody is missing or differs.
    public var values: ValueAlignment? {
        isComplete ? Self.agreed(positions.map { $0.values }) : nil
    }

    /// The cell, if all agree.
    public var cell: CompassCell? {
        guard let facts, let values else { return nil }
        return CompassCell(facts, values)
    }

    /// The sides of the compass on which judgements differ: what to talk about first.
    public var differences: [CompassSide] {
        var differences: [CompassSide] = []
        if Self.differ(positions.map { $0.facts }) { differences.append(.facts) }
        if Self.differ(positions.map { $0.values }) { differences.append(.values) }
        return differences
    }

    /// The cells that people put the relation in, in the order of the list.
    public var cells: [CompassCell] {
        CompassCell.allCases.filter { cell in positions.contains { $0.cell == cell } }
    }

    private static func agreed<Value: Hashable>(_ values: [Value?]) -> Value? {
        guard let first = values.first, !values.contains(where: { $0 != first }) else { return nil }
        return first
    }

    private static func differ<Value: Hashable>(_ values: [Value?]) -> Bool {
        let known = values.compactMap { $0 }
        return known.contains { $0 != known.first }
    }
}

extension SteeringRelation {
    /// What the judgements come to on a day.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - policy: Says how many people must have judged.
    public func compass(on day: CalendarDate, _ policy: Policy = Policy()) -> CompassReading {
        let known = judgements.asKnown(on: day) { $0.knownOn }
        var positions: [CompassReading.Position] = []
        for judgement in known {
            let judgement = judgement.asKnown(on: day)
            let position = CompassReading.Position(
                judge: judgement.id, side: judgement.side?.member, facts: judgement.facts.on(day).code().value,
                values: judgement.values.on(day).code().value)
            if !positions.contains(position) { positions.append(position) }
        }
        positions.sort { $0.order.lexicographicallyPrecedes($1.order) }
        let needed = policy[.compassJudges]
        let isEnough = needed.map { Set(positions.map { $0.judge }).count >= Swift.max(1, $0) } ?? false
        let isOfBoth = [SteeringSide.steerer, .steered].allSatisfy { side in positions.contains { $0.side == side } }
        return CompassReading(positions: positions, isComplete: known.isStatedComplete && isEnough && isOfBoth)
    }
}

extension PolicyKey where Value == Int {
    /// How many people must have judged a relation before there is a cell of the compass.
    public static let compassJudges = PolicyKey(
        "compassJudges", default: 2,
        note: LocalizedText(
            nl:
                "Hoeveel mensen over feiten en waarden geoordeeld hebben voordat er een cel is. De bron noemt geen getal; "
                + "dat 2 de standaard is, is een keuze van deze SDK.",
            en:
                "How many people judged facts and values before there is a cell. The source gives no number; that 2 is the "
                + "default is a choice of this SDK."))
}
