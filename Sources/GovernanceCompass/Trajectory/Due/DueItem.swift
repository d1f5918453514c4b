public import Domain

/// Something that a network repeats, and when that is due (wat wanneer aan de beurt is).
public struct DueItem: Hashable, Sendable {
    /// What is repeated.
    public let activity: RepeatedActivity
    /// The last day on which it was held, as far as it is exactly known; `nil` if it was never held.
    public let lastOn: CalendarDate?
    /// The next day for which it is planned; `nil` if it is not.
    public let plannedOn: CalendarDate?
    /// The last day on which it would still be in time; `nil` if it was never held, or the time was not chosen.
    public let dueOn: CalendarDate?
    /// Whether that day is past.
    public let isOverdue: Bool
}

extension NetworkTrajectory {
    /// What is due on a day: each repeat of a step that was begun, the first due first, and what was never held last.
    ///
    /// Of the network map the time is ``Domain/PolicyKey/networkMapMonths``, half a year by default; of the form of
    /// governance ``Domain/PolicyKey/governanceReviewMonths`` and of everything else
    /// ``Domain/PolicyKey/repeatMonths``, a year by default. All defaults are of this SDK, not of the source.
    public func dueList(on day: CalendarDate, policy: Policy = Policy()) -> [DueItem] {
        let view = view(for: .professional, on: day)
        var items: [DueItem] = []
        for activity in RepeatedActivity.allCases {
            guard let state = view.state(of: activity.step, on: day), state != .notBegun else { continue }
            let days = view.repeats.filter { $0.activity == .known(activity) }.compactMap { $0.on?.exact }
            let last = days.filter { $0 <= day }.max()
            let due = last.flatMap { last in
                policy[activity.months].map { last.adding(months: $0, rounding: .up) ?? .max }
            }
            items.append(
                DueItem(
                    activity: activity, lastOn: last, plannedOn: days.filter { $0 > day }.min(), dueOn: due,
                    isOverdue: due.map { $0 < day } ?? false))
        }
        let order = items.indices.sorted { (items[$0].dueOn ?? .max, $0) < (items[$1].dueOn ?? .max, $1) }
        return order.map { items[$0] }
    }
}
