internal import Domain

/// Collects what is due in the parts of a document, as it was known on a day.
struct DueCollector {
    /// A repeat: when it was held last, until when the next is in time, and for when it is planned.
    struct Moment {
        let address: Address
        var since: CalendarDate?
        var until: CalendarDate?
        var plannedOn: CalendarDate?
        var ground: DueGround
    }

    /// Who takes something up, by name of a participant or a party.
    struct Owners {
        var participants: [Identifier<CooperationParticipant>] = []
        var parties: [Identifier<NetworkParty>] = []
    }

    let day: CalendarDate
    let policy: Policy
    private var items: [CooperationDue] = []

    init(day: CalendarDate, policy: Policy) {
        self.day = day
        self.policy = policy
    }

    /// What was collected, in order.
    var result: [CooperationDue] { items.sorted() }

    /// Adds a repeat that a rule asks for.
    mutating func add(
        _ matter: DueMatter, _ moment: Moment, asked rule: RuleDescription, by owners: Owners = Owners()
    ) {
        add(matter, moment, of: rule.responsible, by: owners, rule: rule.id, citations: rule.citations)
    }

    /// Adds something with a day that people agreed on, or that still lacks it.
    mutating func add(
        _ matter: DueMatter, at address: Address, since: CalendarDate? = nil, on date: DateRange?,
        of responsible: ResponsibleParty, by owners: Owners = Owners()
    ) {
        add(
            matter, Moment(address: address, since: since, until: date?.lastDay, ground: .agreed), of: responsible,
            by: owners, rule: nil, citations: [])
    }

    private mutating func add(
        _ matter: DueMatter, _ moment: Moment, of responsible: ResponsibleParty, by owners: Owners, rule: RuleID?,
        citations: [Citation]
    ) {
        var moment = moment
        if moment.until == nil, let planned = moment.plannedOn {
            // What was never done, or has no time, has the day for which it is planned.
            moment.until = planned
            moment.plannedOn = nil
            moment.ground = .agreed
        }
        items.append(
            CooperationDue(
                matter: matter, address: moment.address, since: moment.since, until: moment.until,
                plannedOn: moment.plannedOn, responsible: responsible,
                participants: Set(owners.participants).sorted(), parties: Set(owners.parties).sorted(),
                ground: moment.ground, rule: rule, citations: citations))
    }

    /// A repeat by the days on which it was or will be held; what comes after so many months is due on the last of them.
    func moment(at address: Address, held dates: [DateRange?], every key: PolicyKey<Int>) -> Moment {
        let last = lastHeld(dates)
        return Moment(
            address: address, since: last, until: policy[key].flatMap { months in last?.lastDay(within: months) },
            plannedOn: nextPlanned(dates), ground: ground(of: key))
    }

    /// One of two records of the same repeat: that of which the next comes later.
    func joined(_ first: Moment?, _ second: Moment?) -> Moment? {
        guard let first, let second else { return first ?? second }
        var later = (second.until ?? .min) > (first.until ?? .min) ? second : first
        let plans = [first.plannedOn, second.plannedOn].compactMap { $0 }
        later.plannedOn = plans.min()
        return later
    }

    /// Where a time comes from that a policy may choose.
    func ground(of key: PolicyKey<Int>) -> DueGround {
        for choice in policy.choices where choice.name == key.name { return .chosen(key: key.name) }
        return .standard(key: key.name)
    }

    /// The last of some days that certainly came; of one that is not exactly known the earliest counts.
    func lastHeld(_ dates: [DateRange?]) -> CalendarDate? {
        var last: CalendarDate?
        for case .some(let date) in dates where date.isOnOrBefore(day) == true {
            guard let held = date.earliest ?? date.latest else { continue }
            last = Swift.max(last ?? held, held)
        }
        return last
    }

    /// The first of some days that certainly comes after the reference day.
    func nextPlanned(_ dates: [DateRange?]) -> CalendarDate? {
        var next: CalendarDate?
        for case .some(let date) in dates where date.isAfter(day) == true {
            guard let planned = date.lastDay else { continue }
            next = Swift.min(next ?? planned, planned)
        }
        return next
    }

    /// Whether a day certainly came.
    func hasCome(_ date: DateRange?) -> Bool { date?.isOnOrBefore(day) == true }
}

extension DateRange {
    /// The last day it can be, as far as it is known.
    var lastDay: CalendarDate? { latest ?? earliest }
}
