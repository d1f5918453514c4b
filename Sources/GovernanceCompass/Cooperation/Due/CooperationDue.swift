public import Domain

/// Something in the document of a cooperation that has a day, or comes back after some time (wat aan de beurt is).
///
/// It helps to plan and judges nobody: what is past its day was perhaps done and not written down.
public struct CooperationDue: Hashable, Sendable {
    /// What is due.
    public let matter: DueMatter
    /// Where it stands.
    public let address: Address
    /// Since when it counts: when it was done last, when what it follows on was done, or when it was agreed; `nil` if
    /// that was not recorded.
    public let since: CalendarDate?
    /// The last day on which it is in time; `nil` if there is none: it ought to be done, and has no day.
    public let until: CalendarDate?
    /// The next day for which it is planned, where that is another one; `nil` if it is not planned.
    public let plannedOn: CalendarDate?
    /// Whose it is, by role.
    public let responsible: ResponsibleParty
    /// The participants who took it up, in alphabetical order.
    public let participants: [Identifier<CooperationParticipant>]
    /// The parties that took it up, in alphabetical order.
    public let parties: [Identifier<NetworkParty>]
    /// Where its day comes from.
    public let ground: DueGround
    /// The rule that asks for it; `nil` if none does.
    public let rule: RuleID?
    /// Where the sources speak of it.
    public let citations: [Citation]

    /// Whether its day is past; `nil` if it has none.
    public func isOverdue(on day: CalendarDate) -> Bool? { until.map { $0 < day } }
}

extension CooperationDue: Comparable {
    /// By the last day, what has none last, then by address, then by what it is.
    public static func < (a: Self, b: Self) -> Bool {
        if (a.until == nil) != (b.until == nil) { return a.until != nil }
        let first = (a.until ?? .max, a.address, a.matter.name.nl, a.since ?? .min, a.plannedOn ?? .min)
        let second = (b.until ?? .max, b.address, b.matter.name.nl, b.since ?? .min, b.plannedOn ?? .min)
        return first < second
    }
}

/// Where the day of something that is due comes from (herkomst van de termijn).
public enum DueGround: Hashable, Sendable {
    /// People agreed on it, or still have to: it stands in the document.
    case agreed
    /// A source prints the time.
    case printed
    /// The region chose the time; the key of its policy.
    case chosen(key: String)
    /// The time is a default of this SDK, not of a source; the key with which a region chooses its own.
    case standard(key: String)

    /// What it says.
    public var name: LocalizedText {
        switch self {
        case .agreed: LocalizedText(nl: "afgesproken", en: "agreed")
        case .printed: LocalizedText(nl: "termijn uit de bron", en: "time printed by the source")
        case .chosen: LocalizedText(nl: "door de regio gekozen termijn", en: "time chosen by the region")
        case .standard: LocalizedText(nl: "standaard van deze SDK", en: "default of this SDK")
        }
    }
}

extension RegionalCooperation {
    /// Everything in the document that has a day or comes back, by what was known on a day: what has a day in the
    /// order of those days, then what ought to have one and has none.
    ///
    /// The network map, the fit of the governance and the meetings on progress can be recorded in the trajectory and in
    /// a part of their own: they stand here once, by the later of both. What is past stays until it is recorded as
    /// done; of actions that no part records as done, all stay. Maps before the last one are not looked at.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - policy: Says after how many months things come back; see ``CooperationDue/ground``.
    public func dueList(on day: CalendarDate, policy: Policy = Policy()) -> [CooperationDue] {
        let view = view(for: .professional, on: day)
        var list = DueCollector(day: day, policy: policy)
        list.addRepeats(of: view)
        list.addOrganising(of: view)
        list.addPlanning(of: view)
        list.addLearning(of: view)
        list.addChanging(of: view)
        return list.result
    }
}
