public import Domain

/// A party's recorded support for something, with the days and a remark (draagvlak); never a number.
public struct Endorsement: Hashable, Identifiable, Transferable, Discreet {
    /// The party that says it.
    public let id: Identifier<NetworkParty>
    /// Whether it supports it, over time.
    public var isSupport: Timeline<Bool>
    /// A remark in the party's own words; it is never shown in a review.
    public var remark: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an endorsement; without statements nothing was recorded of what the party says.
    public init(
        by party: Identifier<NetworkParty>, _ isSupport: Timeline<Bool> = Timeline(), remark: String? = nil,
        knownOn: CalendarDate? = nil
    ) {
        id = party
        self.isSupport = isSupport
        self.remark = remark
        self.knownOn = knownOn
    }

    /// Makes an endorsement of one statement, said and known on a day.
    public init(by party: Identifier<NetworkParty>, _ isSupport: Bool, on day: CalendarDate, remark: String? = nil) {
        let provenance = Provenance(heldOn: DateRange(exactly: day), knownOn: day)
        self.init(by: party, Timeline([.stated(isSupport, provenance)]), remark: remark, knownOn: day)
    }

    func asKnown(on day: CalendarDate) -> Endorsement {
        var known = self
        known.isSupport = isSupport.asKnown(on: day)
        return known
    }
}

extension Listed<Endorsement> {
    /// What a party says over time; `nil` if it has no entry.
    func support(of party: Identifier<NetworkParty>) -> Timeline<Bool>? {
        let entries = entries.filter { $0.id == party }
        return entries.isEmpty ? nil : Timeline(entries.flatMap { $0.isSupport.statements })
    }
}

extension Examination {
    /// Whether a party supports something on the reference day; unknown while it did not say.
    mutating func supports(
        _ party: Identifier<NetworkParty>, in list: Listed<Endorsement>, at place: Address
    ) -> Truth {
        guard let support = list.support(of: party) else { return hasUnlisted(list, at: "\(place)[\(party)]") }
        return holds(support, at: "\(place)[\(party)]")
    }
}
