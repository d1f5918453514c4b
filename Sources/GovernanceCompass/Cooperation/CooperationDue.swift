public import Domain
public import Indicators

/// Something that a region does again or has to do, and when (wat aan de beurt is).
public struct CooperationDue: Hashable, Sendable {
    /// What is due.
    public enum Matter: Hashable, Sendable {
        /// Something that a network repeats.
        case repeated(RepeatedActivity)
        /// Something in the learning network.
        case learning(LearningDue.Matter)
        /// Looking at an indicator again.
        case measurement(Identifier<IndicatorDefinition>)
        /// Repeating a client journey, because a bottleneck is open.
        case journey(Identifier<ClientJourney>)
        /// An action on the network map.
        case networkAction(Identifier<NetworkAction>)
    }

    /// What is due.
    public let matter: Matter
    /// The last day on which it was done, as far as it is exactly known; `nil` if that is not known or it never was.
    public let lastOn: CalendarDate?
    /// The next day for which it is planned; `nil` if it is not.
    public let plannedOn: CalendarDate?
    /// The last day on which it is in time; `nil` if nothing says so.
    public let by: CalendarDate?
    /// Whether that day is past.
    public let isOverdue: Bool
}

extension RegionalCooperation {
    /// What is due on a day by what was known then: the first due first, and what has no day last.
    ///
    /// A map that was drawn, and a review of the governance that was held, count as repeats too, where the trajectory
    /// does not name them. An action on the map stands here as long as it is on the map: nothing records that one was
    /// done but the next map.
    public func dueList(on day: CalendarDate, policy: Policy = Policy()) -> [CooperationDue] {
        let known = view(for: .professional, on: day)
        var due: [CooperationDue] = []
        for item in known.trajectory.value?.dueList(on: day, policy: policy) ?? [] {
            due.append(known.item(item, on: day, policy))
        }
        for item in known.learning.value?.due(on: day, policy: policy) ?? [] {
            due.append(CooperationDue(.learning(item.matter), by: item.by, on: day))
        }
        for item in known.measuring.value?.due(on: day) ?? [] {
            due.append(CooperationDue(.measurement(item.indicator), by: item.on, on: day))
        }
        for journey in known.situation.value?.journeysToRepeat(on: day) ?? [] {
            due.append(CooperationDue(.journey(journey), by: nil, on: day))
        }
        for action in (known.map.value?.actions ?? []).sorted(by: { ($0.id, $0.due ?? .max) < ($1.id, $1.due ?? .max) })
        {
            let item = CooperationDue(.networkAction(action.id), by: action.due, on: day)
            if due.last != item { due.append(item) }
        }
        // What is of one day stays in the order of the parts.
        let order = due.indices.sorted { (due[$0].by ?? .max, $0) < (due[$1].by ?? .max, $1) }
        return order.map { due[$0] }
    }

    private func item(_ item: DueItem, on day: CalendarDate, _ policy: Policy) -> CooperationDue {
        let held: CalendarDate? =
            switch item.activity {
            case .networkMap: map.value?.drawnOn.value?.exact
            case .governanceFit: governance.value?.lastFormReview(on: day)
            default: nil
            }
        guard let held, held <= day, held > item.lastOn ?? .min else {
            return CooperationDue(
                matter: .repeated(item.activity), lastOn: item.lastOn, plannedOn: item.plannedOn, by: item.dueOn,
                isOverdue: item.isOverdue)
        }
        let by = policy[item.activity.months].map { held.lastDay(within: $0) }
        return CooperationDue(
            matter: .repeated(item.activity), lastOn: held, plannedOn: item.plannedOn, by: by,
            isOverdue: by.map { $0 < day } ?? false)
    }
}

extension CooperationDue {
    fileprivate init(_ matter: Matter, by last: CalendarDate?, on day: CalendarDate) {
        self.init(
            matter: matter, lastOn: nil, plannedOn: nil, by: last, isOverdue: last.map { $0 < day } ?? false)
    }
}

extension NetworkGovernance {
    /// The last day of a review of the form that is exactly known.
    fileprivate func lastFormReview(on day: CalendarDate) -> CalendarDate? {
        formReviews.compactMap { $0.on?.exact }.filter { $0 <= day }.max()
    }
}
