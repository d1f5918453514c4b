public import Domain

/// A line between two parties on a network map (verbinding), with what each of the two sees in it.
///
/// What they see may differ: both views stay, and neither is the right one. Of a line, only its own two parties say how
/// it is; a party that is concerned in another way has a line of its own. A party can also state that it sees no
/// cooperation and wants none: that is a view too.
public struct NetworkLine: Hashable, Transferable {
    /// One end of a line: a party, and what it sees over time.
    public struct End: Hashable, Transferable {
        /// The party.
        public let party: Identifier<NetworkParty>
        /// How it sees the cooperation, over time.
        public var sees: Timeline<Coded<RelationQuality>>

        /// Makes an end; without statements nothing was recorded of how the party sees the line.
        public init(_ party: Identifier<NetworkParty>, sees: Timeline<Coded<RelationQuality>> = Timeline()) {
            self.party = party
            self.sees = sees
        }

        /// Makes an end of one statement, said and known on a day.
        public init(_ party: Identifier<NetworkParty>, _ quality: RelationQuality, on day: CalendarDate) {
            let provenance = Provenance(heldOn: DateRange(exactly: day), knownOn: day)
            self.init(party, sees: Timeline([.stated(.known(quality), provenance)]))
        }
    }

    /// The parties that it stands between.
    public let between: PartyPair
    /// The end of ``PartyPair/first``.
    public private(set) var first: End
    /// The end of ``PartyPair/second``.
    public private(set) var second: End
    /// The day on which it was drawn; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a line of its two ends, in any order.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if both ends are the same party.
    public init(_ a: End, _ b: End, knownOn: CalendarDate? = nil) throws(InvalidValue) {
        between = try PartyPair(a.party, b.party)
        (first, second) = a.party == between.first ? (a, b) : (b, a)
        self.knownOn = knownOn
    }

    /// How one of its parties sees it on a day; `nil` if that was not recorded or the line is not that party's.
    public func quality(seenBy party: Identifier<NetworkParty>, on day: CalendarDate) -> RelationQuality? {
        for end in [first, second] where end.party == party { return end.sees.on(day).code().value }
        return nil
    }

    /// Whether its two parties see it differently on a day; `nil` while one of them did not say.
    ///
    /// A difference is something to talk about, not an error.
    public func isSeenDifferently(on day: CalendarDate) -> Bool? {
        switch (first.sees.on(day).code(), second.sees.on(day).code()) {
        case (.notRecorded, _), (_, .notRecorded): nil
        case (.stated(let a, _), .stated(let b, _)): a != b
        case (.statedAsNone, .statedAsNone): false
        default: true
        }
    }

    /// The view that asks most: lacking before improvable before strong; `nil` while neither party said anything.
    func weakestView(on day: CalendarDate) -> RelationQuality? {
        let views = [first.sees.on(day).code().value, second.sees.on(day).code().value]
        for quality in [RelationQuality.lacking, .improvable, .strong] where views.contains(quality) { return quality }
        return nil
    }

    /// The line as it was known on a day.
    func asKnown(on day: CalendarDate) -> NetworkLine {
        var line = self
        line.first.sees = first.sees.asKnown(on: day)
        line.second.sees = second.sees.asKnown(on: day)
        return line
    }

    /// This line with what was recorded in another entry of the same two parties.
    func joined(with other: NetworkLine) -> NetworkLine {
        var line = self
        line.first.sees = Timeline(first.sees.statements + other.first.sees.statements)
        line.second.sees = Timeline(second.sees.statements + other.second.sees.statements)
        return line
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case ends, knownOn
    }

    /// Reads a line of two ends in any order; refuses one of another number of ends or of one party.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let ends = try container.decode([End].self, forKey: .ends)
        let knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
        let path = container.codingPath + [CodingKeys.ends]
        guard ends.count == 2, let a = ends.first, let b = ends.last else {
            throw PartyPair.refusal.decodingError(at: path)
        }
        do { try self.init(a, b, knownOn: knownOn) } catch { throw error.decodingError(at: path) }
    }

    /// Writes the ends in the order of their parties.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode([first, second], forKey: .ends)
        try container.encodeIfPresent(knownOn, forKey: .knownOn)
    }
    #endif
}
