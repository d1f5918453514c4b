public import Domain

/// A type of decision that comes up in a network (soort besluit), and on which level it can be taken.
public struct DecisionType: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<DecisionType>
    /// What it is about, in words of the network; they are never shown in a review.
    public var words: String?
    /// The level on which it can be taken; stated as none while that was left open.
    public var level: Recorded<Coded<DecisionLevel>>
    /// Whether representatives have to report back before it is taken; `nil` if that was not recorded.
    public var isReportedBack: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a type of decision.
    public init(
        _ id: Identifier<DecisionType>, words: String? = nil, level: Recorded<Coded<DecisionLevel>> = .notRecorded,
        isReportedBack: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.words = words
        self.level = level
        self.isReportedBack = isReportedBack
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> DecisionType {
        var known = self
        known.level = level.asKnown(on: day)
        return known
    }
}

/// What a representative may decide for the own organisation (mandaat): a row of the mandate matrix.
///
/// It tells what an organisation handed out, and says nothing of whoever holds it.
public struct RepresentationMandate: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<RepresentationMandate>
    /// The representative.
    public let of: Identifier<CooperationParticipant>
    /// The party for which the representative decides; `nil` if that was not recorded.
    public var party: Identifier<NetworkParty>?
    /// The type of decision.
    public let over: Identifier<DecisionType>
    /// Whether the representative may decide without asking first; `nil` if that was not recorded.
    public var mayDecide: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a mandate.
    public init(
        _ id: Identifier<RepresentationMandate>, of participant: Identifier<CooperationParticipant>,
        for party: Identifier<NetworkParty>? = nil, over decision: Identifier<DecisionType>, mayDecide: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        of = participant
        self.party = party
        over = decision
        self.mayDecide = mayDecide
        self.knownOn = knownOn
    }
}

extension NetworkGovernance {
    /// What stands in the mandate matrix of a network on a day (mandateringsmatrix).
    public struct MandateRow: Hashable, Sendable {
        /// The type of decision.
        public let decision: Identifier<DecisionType>
        /// The parties for which somebody may decide without asking first, in alphabetical order.
        public let decide: [Identifier<NetworkParty>]
        /// The parties whose representatives ask first.
        public let askFirst: [Identifier<NetworkParty>]
        /// The parties of which nothing is recorded for this decision, or two things of the same representative.
        public let notKnown: [Identifier<NetworkParty>]
    }

    /// The mandate matrix on a day: a row for each decision that the network takes together.
    ///
    /// - Parameters:
    ///   - parties: The parties that take part in decisions.
    ///   - day: The day.
    public func mandateMatrix(of parties: [Identifier<NetworkParty>], on day: CalendarDate) -> [MandateRow] {
        let view = view(for: .professional, on: day)
        var rows: [MandateRow] = []
        for decision in view.decisions.entries.sorted(by: { $0.id < $1.id }) {
            guard decision.level.code().value == .network, rows.last?.decision != decision.id else { continue }
            var said: [Identifier<NetworkParty>: [Identifier<CooperationParticipant>: Set<Bool>]] = [:]
            for mandate in view.mandates where mandate.over == decision.id {
                guard let party = mandate.party, let mayDecide = mandate.mayDecide else { continue }
                said[party, default: [:]][mandate.of, default: []].insert(mayDecide)
            }
            var decide: Set<Identifier<NetworkParty>> = []
            var askFirst: Set<Identifier<NetworkParty>> = []
            for (party, representatives) in said {
                if representatives.values.contains([true]) { decide.insert(party) }
                if representatives.values.contains([false]) { askFirst.insert(party) }
            }
            // One representative who may decide is enough, beside others who ask first.
            let sorted = Set(parties).sorted()
            rows.append(
                MandateRow(
                    decision: decision.id, decide: sorted.filter { decide.contains($0) },
                    askFirst: sorted.filter { askFirst.contains($0) && !decide.contains($0) },
                    notKnown: sorted.filter { !askFirst.contains($0) && !decide.contains($0) }))
        }
        return rows
    }
}
