public import Domain

/// What differs between a network map and the one before it (vergelijking van kaarten), in alphabetical order.
///
/// It tells what changed and not whether that is better: a party that is honest about a line now may have been polite
/// about it before.
public struct NetworkMapComparison: Hashable, Sendable {
    /// That a party sees a line in another way than before.
    public struct ChangedView: Hashable, Sendable {
        /// The line.
        public let line: PartyPair
        /// The party.
        public let party: Identifier<NetworkParty>
        /// How it saw the line before.
        public let before: SeenRelation
        /// How it sees the line now.
        public let after: SeenRelation
    }

    /// The parties that were not on the map before.
    public let newParties: [Identifier<NetworkParty>]
    /// The parties that are not on the map any more.
    public let goneParties: [Identifier<NetworkParty>]
    /// The lines that were not there before.
    public let newLines: [PartyPair]
    /// The lines that are not there any more.
    public let goneLines: [PartyPair]
    /// The views of a line that differ; also that a party did not say before, or does not say now.
    public let changedViews: [ChangedView]
    /// The lines that were weak and are so still.
    public let stillWeakLines: [PartyPair]
    /// The sets of parties that waited for each other before and do so still, as they are now.
    public let stillWaiting: [[Identifier<NetworkParty>]]
}

extension NetworkMap {
    /// What differs between this map and the one before it.
    ///
    /// - Parameters:
    ///   - previous: The map before it.
    ///   - previousDay: The day on which that one is read, such as that of its drawing.
    ///   - day: The day on which this one is read.
    public func comparison(
        with previous: NetworkMap, on previousDay: CalendarDate, and day: CalendarDate
    ) -> NetworkMapComparison {
        let before = NetworkGraph(previous, on: previousDay)
        let after = NetworkGraph(self, on: day)
        let earlierLines = LineTable(before, of: previous)
        var newLines: [PartyPair] = []
        var changed: [NetworkMapComparison.ChangedView] = []
        var stillWeak: [PartyPair] = []
        var kept: Set<PartyPair> = []
        for relation in after.relations {
            let pair = lines.entries[relation.line].between
            guard let earlier = earlierLines[pair] else {
                newLines.append(pair)
                continue
            }
            kept.insert(pair)
            if earlier.isWeak && relation.isWeak { stillWeak.append(pair) }
            let views = [
                (pair.first, earlier.seenByFirst, relation.seenByFirst),
                (pair.second, earlier.seenBySecond, relation.seenBySecond),
            ]
            for (party, before, after) in views where before != after {
                changed.append(.init(line: pair, party: party, before: before, after: after))
            }
        }
        let waited = before.waiting(in: previous, on: previousDay).knots().map { Set(before.identifiers($0)) }
        let waiting = after.waiting(in: self, on: day).knots().map { after.identifiers($0) }
        return NetworkMapComparison(
            newParties: after.parties.filter { before.numbers[$0] == nil },
            goneParties: before.parties.filter { after.numbers[$0] == nil }, newLines: newLines,
            goneLines: earlierLines.pairs.filter { !kept.contains($0) }, changedViews: changed,
            stillWeakLines: stillWeak,
            stillWaiting: waiting.filter { knot in
                waited.contains { earlier in knot.filter { earlier.contains($0) }.count > 1 }
            })
    }

    /// The lines of a map by their parties.
    private struct LineTable {
        private(set) var pairs: [PartyPair] = []
        private var relations: [PartyPair: NetworkGraph.Relation] = [:]

        init(_ graph: NetworkGraph, of map: NetworkMap) {
            for relation in graph.relations {
                let pair = map.lines.entries[relation.line].between
                pairs.append(pair)
                relations[pair] = relation
            }
        }

        subscript(pair: PartyPair) -> NetworkGraph.Relation? { relations[pair] }
    }

    /// From which day on the map asks to be drawn again (herinnering); `nil` if the day of its drawing is not recorded.
    ///
    /// The day is as exact as that of the drawing.
    ///
    /// - Parameter months: After how many months; half a year is what the guide gives as an example.
    public func dueAgain(after months: Int = 6) -> DateRange? {
        guard let drawn = drawnOn.value else { return nil }
        let earliest = drawn.earliest?.lastDay(within: months).adding(days: 1)
        let latest = drawn.latest?.lastDay(within: months).adding(days: 1)
        return try? DateRange(earliest: earliest, latest: latest)
    }
}

extension CalendarDate {
    /// The last day that is not more than so many months after this one.
    func lastDay(within months: Int) -> CalendarDate { adding(months: months, rounding: .up) ?? .max }
}
