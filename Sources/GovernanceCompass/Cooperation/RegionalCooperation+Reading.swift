public import Domain

/// A barrier that comes back (terugkerende barrière): of what kind it is, and where it was met.
///
/// It is about how things are arranged and about no person. It counts versions and places, and weighs nothing.
public struct ReturningBarrier: Hashable, Sendable {
    /// A question that stood on an agenda for several versions.
    public struct Question: Hashable, Sendable {
        /// The agenda.
        public let agenda: Identifier<LearningAgenda>
        /// The question, of the latest version.
        public let id: Identifier<LearningQuestion>
        /// In how many versions it stood, as far as people said what it goes on with.
        public let versions: Int
        /// Whether people said so of all of them; else there may be more.
        public let isSettled: Bool
        /// The layers that are asked to act, as people said; `nil` if that was not recorded.
        public let asked: [ActorLayer]?
    }

    /// The kind; `nil` if that was not recorded.
    public let kind: BarrierKind?
    /// The questions that persist, by agenda and question.
    public let questions: [Question]
    /// The frictions that come from it and last, in alphabetical order.
    public let frictions: [Identifier<Friction>]
    /// The barriers of that kind that were met in the change, in alphabetical order.
    public let met: [Identifier<MetBarrier>]
}

extension RegionalCooperation {
    /// The map before the present one, by what was known on a day; `nil` if no map of an earlier day is recorded.
    ///
    /// Of maps of the same day the last in the alphabet counts.
    public func previousMap(on day: CalendarDate) -> NetworkMap? {
        let known = view(for: .professional, on: day)
        guard let current = known.map.value else { return nil }
        let drawn = current.drawnOn.value?.latest ?? .max
        var previous: (day: CalendarDate, map: NetworkMap)?
        for map in known.earlierMaps where map.id != current.id {
            guard let earlier = map.drawnOn.value?.latest, earlier < drawn else { continue }
            if let found = previous, (found.day, found.map.id) > (earlier, map.id) { continue }
            previous = (earlier, map)
        }
        return previous?.map
    }

    /// What differs between the present map and the one before it, that one as it was known when the present one was
    /// drawn; `nil` if there are no two maps.
    public func mapComparison(on day: CalendarDate) -> NetworkMapComparison? {
        guard let current = map.asKnown(on: day).value, let previous = previousMap(on: day),
            let drawn = previous.drawnOn.value?.latest
        else { return nil }
        let last = current.drawnOn.value?.earliest?.adding(days: -1) ?? drawn
        return current.comparison(with: previous, on: Swift.max(drawn, last), and: day)
    }

    /// The barriers that come back: those that a question names which stood in several versions of an agenda, in the
    /// order of the list, and last those of which the kind was not recorded.
    public func returningBarriers(on day: CalendarDate) -> [ReturningBarrier] {
        let known = view(for: .professional, on: day)
        var questions: [BarrierKind?: [ReturningBarrier.Question]] = [:]
        for agenda in known.agendas.entries.sorted(by: { $0.id < $1.id }) {
            let latest = agenda.latestVersions(on: day).flatMap { $0.questions.entries }
            for standing in agenda.persistence(on: day) where standing.versions.count > 1 {
                // Of a question that stands there twice nothing is told on which its entries differ.
                let barrier = Recorded.agreed(latest.filter { $0.id == standing.id }.map { $0.barrier }).value
                let asked = barrier?.askedToAct.map { codes in
                    ActorLayer.allCases.filter { codes.contains(.known($0)) }
                }
                let question = ReturningBarrier.Question(
                    agenda: agenda.id, id: standing.id, versions: standing.versions.count,
                    isSettled: standing.isSettled, asked: asked)
                let kind = barrier?.kind?.member
                if questions[kind]?.contains(question) != true { questions[kind, default: []].append(question) }
            }
        }
        let kinds: [BarrierKind?] = BarrierKind.allCases.map { $0 } + [nil]
        return kinds.compactMap { kind in
            guard let found = questions[kind] else { return nil }
            return ReturningBarrier(
                kind: kind, questions: found, frictions: known.lastingFrictions(of: kind, on: day),
                met: known.metBarriers(of: kind))
        }
    }

    /// What the set of indicators leaves out on a day; without agreements on measuring nothing is said of the ambition.
    public func measurementBalance(on day: CalendarDate) -> MeasurementBalance? {
        let known = view(for: .professional, on: day)
        guard let portfolio = known.portfolio.value else { return nil }
        let plan = known.measurement.value ?? MeasurementPlan("none")
        return plan.balance(of: portfolio, on: day)
    }

    private func lastingFrictions(of kind: BarrierKind?, on day: CalendarDate) -> [Identifier<Friction>] {
        guard let kind, let learning = learning.value else { return [] }
        var lasting: Set<Identifier<Friction>> = []
        for friction in learning.frictions where friction.sources?.contains(.known(kind)) == true {
            if case .stated(let over, _) = friction.overOn, over.isOnOrBefore(day) != false { continue }
            lasting.insert(friction.id)
        }
        return lasting.sorted()
    }

    private func metBarriers(of kind: BarrierKind?) -> [Identifier<MetBarrier>] {
        guard let kind, let plan = transformation.value else { return [] }
        var met: Set<Identifier<MetBarrier>> = []
        for entry in plan.barriers where entry.barrier == .known(kind) { met.insert(entry.id) }
        return met.sorted()
    }
}
