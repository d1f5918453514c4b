public import Domain

/// What a network map shows on a day: lists to talk about, in alphabetical order, and no mark for a party.
///
/// Whether parties hang together is counted over the lines in which both of them see cooperation; lines of which one did
/// not say stand in ``openLines``, and may change it.
public struct NetworkAnalysis: Hashable, Sendable {
    /// A party without which others lose touch with each other (verbinder), and what its group falls apart into.
    ///
    /// It says that a network leans on few, not that a party is more or does better than another.
    public struct BridgingParty: Hashable, Sendable {
        /// The party.
        public let party: Identifier<NetworkParty>
        /// How many parties each of the groups has that remain, the largest first.
        public let pieces: [Int]
    }

    /// The day.
    public let day: CalendarDate
    /// All parties, also those that only a line or a wait names.
    public let parties: [Identifier<NetworkParty>]
    /// The parties that are directly involved.
    public let directlyInvolved: [Identifier<NetworkParty>]
    /// The parties of indirect influence.
    public let ofIndirectInfluence: [Identifier<NetworkParty>]
    /// The parties that are not involved yet.
    public let notYetInvolved: [Identifier<NetworkParty>]
    /// The parties of which the involvement is not recorded, or recorded in two ways.
    public let involvementNotKnown: [Identifier<NetworkParty>]
    /// The lines that both parties find strong.
    public let strongLines: [PartyPair]
    /// The lines that one of their parties, or both, find less than strong.
    public let weakLines: [PartyPair]
    /// The weak lines on which there is no action.
    public let weakLinesWithoutAction: [PartyPair]
    /// The lines of which one of the parties, or both, did not say how it sees them.
    public let openLines: [PartyPair]
    /// The lines that their two parties see differently.
    public let linesSeenDifferently: [PartyPair]
    /// The groups within which parties can reach each other over cooperation; a party without any stands alone.
    public let groups: [[Identifier<NetworkParty>]]
    /// The parties without which their group falls apart.
    public let bridgingParties: [BridgingParty]
    /// The lines without which a group falls apart.
    public let bridgingLines: [PartyPair]
    /// Who waits for whom in circles.
    public let waiting: WaitingCircles
}

extension NetworkMap {
    /// What the map shows on a day, in time that grows with its parties and lines.
    ///
    /// - Parameters:
    ///   - day: The day: what became known later is not read.
    ///   - circleLimit: After how many circles of waiting parties the search stops.
    public func analysis(
        on day: CalendarDate, circleLimit: Int = WaitingCircles.standardLimit
    ) -> NetworkAnalysis {
        let graph = NetworkGraph(self, on: day)
        let lines = sortedLines(of: graph, on: day)
        let involvement = involvement(of: graph, on: day)
        let separation = graph.cooperation.separation()
        var groups = [[Identifier<NetworkParty>]](repeating: [], count: separation.groupCount)
        var bridging: [NetworkAnalysis.BridgingParty] = []
        for party in graph.parties.indices {
            groups[separation.group[party]].append(graph.parties[party])
            guard !separation.pieces[party].isEmpty else { continue }
            bridging.append(
                NetworkAnalysis.BridgingParty(
                    party: graph.parties[party], pieces: separation.pieces[party].sorted(by: >)))
        }
        let bridges = separation.bridges.sorted { $0 < $1 }
        return NetworkAnalysis(
            day: day, parties: graph.parties, directlyInvolved: involvement.direct,
            ofIndirectInfluence: involvement.indirect, notYetInvolved: involvement.notYet,
            involvementNotKnown: involvement.notKnown, strongLines: lines.strong, weakLines: lines.weak,
            weakLinesWithoutAction: lines.weakWithoutAction, openLines: lines.open,
            linesSeenDifferently: lines.seenDifferently, groups: groups, bridgingParties: bridging,
            bridgingLines: bridges.compactMap { graph.pair($0.0, $0.1) },
            waiting: WaitingCircles(graph, graph.waiting(in: self, on: day), limit: circleLimit))
    }

    /// What the group of a party falls apart into without it; empty if it stays whole.
    ///
    /// Counted over the lines in which both parties see cooperation, as in ``analysis(on:circleLimit:)``.
    public func pieces(
        without party: Identifier<NetworkParty>, on day: CalendarDate
    ) -> [[Identifier<NetworkParty>]] {
        let graph = NetworkGraph(self, on: day)
        guard let number = graph.numbers[party] else { return [] }
        let cooperation = graph.cooperation
        let whole = cooperation.separation()
        guard !whole.pieces[number].isEmpty else { return [] }
        var edges: [(from: Int, to: Int)] = []
        for relation in graph.relations
        where relation.isCooperation && relation.first != number && relation.second != number {
            edges.append((relation.first, relation.second))
            edges.append((relation.second, relation.first))
        }
        let rest = DenseGraph(count: graph.parties.count, edges: edges).separation()
        var pieces = [[Identifier<NetworkParty>]](repeating: [], count: rest.groupCount)
        for other in graph.parties.indices where other != number && whole.group[other] == whole.group[number] {
            pieces[rest.group[other]].append(graph.parties[other])
        }
        return pieces.filter { !$0.isEmpty }
    }
}

extension NetworkMap {
    private struct SortedLines {
        var strong: [PartyPair] = []
        var weak: [PartyPair] = []
        var weakWithoutAction: [PartyPair] = []
        var open: [PartyPair] = []
        var seenDifferently: [PartyPair] = []
    }

    private func sortedLines(of graph: NetworkGraph, on day: CalendarDate) -> SortedLines {
        // By the numbers of their parties, the lower one first: that is the order of the alphabet.
        var withAction = [Set<Int>](repeating: [], count: graph.parties.count)
        for action in actions where NetworkGraph.isKnown(action.knownOn, on: day) {
            guard let first = graph.numbers[action.between.first], let second = graph.numbers[action.between.second]
            else { continue }
            withAction[first].insert(second)
        }
        var sorted = SortedLines()
        for relation in graph.relations {
            let pair = lines.entries[relation.line].between
            if relation.isOpen { sorted.open.append(pair) }
            if relation.isWeak {
                sorted.weak.append(pair)
                if !withAction[relation.first].contains(relation.second) { sorted.weakWithoutAction.append(pair) }
            } else if relation.seenByFirst == .quality(.strong) && relation.seenBySecond == .quality(.strong) {
                sorted.strong.append(pair)
            }
            if !relation.isOpen && relation.seenByFirst != relation.seenBySecond { sorted.seenDifferently.append(pair) }
        }
        return sorted
    }

    private struct Involvement {
        var direct: [Identifier<NetworkParty>] = []
        var indirect: [Identifier<NetworkParty>] = []
        var notYet: [Identifier<NetworkParty>] = []
        var notKnown: [Identifier<NetworkParty>] = []
    }

    private func involvement(of graph: NetworkGraph, on day: CalendarDate) -> Involvement {
        var stated = [PartyInvolvement?](repeating: nil, count: graph.parties.count)
        var isDisputed = [Bool](repeating: false, count: graph.parties.count)
        for party in parties where NetworkGraph.isKnown(party.knownOn, on: day) {
            guard let number = graph.numbers[party.id], let involvement = party.involvement?.member else { continue }
            if let other = stated[number], other != involvement { isDisputed[number] = true }
            stated[number] = involvement
        }
        var found = Involvement()
        for number in graph.parties.indices {
            let party = graph.parties[number]
            switch isDisputed[number] ? nil : stated[number] {
            case .direct: found.direct.append(party)
            case .indirectInfluence: found.indirect.append(party)
            case .notYetInvolved: found.notYet.append(party)
            case nil: found.notKnown.append(party)
            }
        }
        return found
    }
}
