public import Domain

/// What was recorded of a period of which somebody says that nothing unsafe happened (periode zonder onveilige
/// gebeurtenissen).
///
/// It does not say that it was quiet. Events that may have fallen in it, told as something else than a fact or without
/// an exact day, stand apart; and so does for whom nobody was asked or watched, from which day on.
public struct QuietPeriod: Hashable, Transferable {
    /// A person for whom a part of the period has no answer.
    public struct Uncovered: Hashable, Transferable {
        /// The person.
        public let person: Identifier<Participant>
        /// The first day that no coverage statement answers for.
        public let from: CalendarDate
    }

    /// The period.
    public let period: Period
    /// The events that fell in it, told as a fact, by identifier.
    public let events: [Identifier<UnsafeEvent>]
    /// The events that may have fallen in it, or of which it is not told as a fact that they happened.
    public let possible: [Identifier<UnsafeEvent>]
    /// The last day on which something unsafe certainly happened in it; `nil` if there is none that is exactly known.
    public let lastEventOn: CalendarDate?
    /// Those for whom a part of the period is not covered, by identifier.
    public let uncovered: [Uncovered]

    /// Looks at a period.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - events: The events, as they are known on the day.
    ///   - persons: Those who are to be asked or watched over, each from the first day on which that can be: a child is
    ///     not before its birth.
    ///   - day: The day on which it is looked at.
    init(
        _ period: Period, in events: Listed<UnsafeEvent>,
        of persons: [(id: Identifier<Participant>, since: CalendarDate?)], on day: CalendarDate
    ) {
        self.period = period
        var certain: [Identifier<UnsafeEvent>] = []
        var possible: [Identifier<UnsafeEvent>] = []
        var last: CalendarDate?
        for event in events {
            let isWithin = event.on.flatMap { $0.isWithin(period) }
            if isWithin == false { continue }
            if isWithin == true, event.isToldAsFact == true {
                certain.append(event.id)
                if let exact = event.on?.exact { last = max(last ?? exact, exact) }
            } else {
                possible.append(event.id)
            }
        }
        self.events = certain.sorted()
        self.possible = possible.sorted()
        lastEventOn = last
        var uncovered: [Uncovered] = []
        for person in persons {
            guard let period = period.ending(before: day, from: person.since),
                let open = events.firstUncoveredDay(of: period, for: person.id, on: day)
            else { continue }
            uncovered.append(Uncovered(person: person.id, from: open))
        }
        self.uncovered = uncovered.sorted { $0.person < $1.person }
    }
}

extension Period {
    /// The days of it before a day and from another on; `nil` if there are none.
    func ending(before day: CalendarDate, from first: CalendarDate?) -> Period? {
        let start = max(self.start, first ?? self.start)
        let end = min(self.end ?? day, day)
        return try? Period(start: start, end: end)
    }
}
