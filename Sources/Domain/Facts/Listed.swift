/// A list of records that knows how complete it is.
///
/// An empty list says nothing by itself. It says *none* where somebody stated that it is complete, or, for what
/// happens over time, where its coverage leaves no day and no person out.
public struct Listed<Element: Sendable & Hashable>: Hashable, Sendable {
    /// The records.
    public var entries: [Element]
    /// Who stated, and when, that nothing is left out; `nil` if nobody did.
    public var complete: Provenance?
    /// Who was asked or watched over which periods.
    public var coverage: [Coverage]

    /// Makes a list of which nothing was recorded.
    public init() { self.init([], complete: nil) }

    /// Makes a list.
    public init(_ entries: [Element] = [], complete: Provenance? = nil, coverage: [Coverage] = []) {
        self.entries = entries
        self.complete = complete
        self.coverage = coverage
    }

    /// Whether anything was recorded about it: an entry, or the statement that there is none.
    @inlinable public var isRecorded: Bool { !entries.isEmpty || complete != nil }

    /// Whether somebody stated that nothing is left out: only then does an absent entry mean that there is none.
    @inlinable public var isStatedComplete: Bool { complete != nil }

    /// The list as it was known on a day: what was stated about its completeness later was not stated then.
    ///
    /// The entries stay: which of them were known the elements themselves have to say.
    public func asKnown(on day: CalendarDate) -> Self {
        var known = self
        if !isStatedComplete(on: day) { known.complete = nil }
        // Looked for first: what is taken out of a list makes a copy of it.
        if coverage.contains(where: { $0.becameKnown(after: day) }) {
            known.coverage.removeAll { $0.becameKnown(after: day) }
        }
        return known
    }

    /// Whether somebody had stated on a day that nothing is left out.
    @inlinable public func isStatedComplete(on day: CalendarDate) -> Bool {
        guard let complete else { return false }
        return complete.isKnown(on: day)
    }

    /// Whether anything was recorded about it on a day: an entry, or the statement that there is none.
    @inlinable public func isRecorded(on day: CalendarDate) -> Bool { !entries.isEmpty || isStatedComplete(on: day) }

    /// The first day of a period that no coverage statement answers for a person; `nil` if every day is covered.
    public func firstUncoveredDay(
        of period: Period, for person: Identifier<Participant>, on day: CalendarDate
    ) -> CalendarDate? {
        var open = period.start
        // Each round moves the first open day forward, so there are at most as many rounds as statements.
        for _ in coverage.indices {
            var reached = open
            for statement in coverage where statement.asked.contains(person) && statement.period.start <= open {
                if let knownOn = statement.knownOn, knownOn > day { continue }
                guard let end = statement.period.end else { return nil }
                if end > reached { reached = end }
            }
            if reached == open { break }
            open = reached
        }
        if let end = period.end, open >= end { return nil }
        return open
    }
}

extension Listed: RandomAccessCollection {
    /// The position of the first entry.
    @inlinable public var startIndex: Int { entries.startIndex }
    /// The position after the last entry.
    @inlinable public var endIndex: Int { entries.endIndex }
    /// The entry at a position.
    @inlinable public subscript(position: Int) -> Element { entries[position] }
}

extension Listed: ExpressibleByArrayLiteral {
    /// Makes a list that nobody stated to be complete.
    public init(arrayLiteral elements: Element...) { self.init(elements) }
}

#if !hasFeature(Embedded)
extension Listed: Codable where Element: Codable {
    private enum CodingKeys: String, CodingKey {
        case complete, coverage, entries
    }

    /// Reads `{"entries": […], "complete": {…}, "coverage": […]}`; what is absent was not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        entries = try container.decodeIfPresent([Element].self, forKey: .entries) ?? []
        complete = try container.decodeIfPresent(Provenance.self, forKey: .complete)
        coverage = try container.decodeIfPresent([Coverage].self, forKey: .coverage) ?? []
    }

    /// Writes the entries, and what is known of their completeness.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(complete, forKey: .complete)
        if !coverage.isEmpty { try container.encode(coverage, forKey: .coverage) }
        if !entries.isEmpty { try container.encode(entries, forKey: .entries) }
    }
}

extension KeyedDecodingContainer {
    /// Reads a list; a key that is absent or null has nothing recorded.
    public func decode<Element: Codable & Hashable & Sendable>(
        _ type: Listed<Element>.Type, forKey key: Key
    ) throws -> Listed<Element> {
        try decodeIfPresent(type, forKey: key) ?? Listed([], complete: nil)
    }
}

extension KeyedEncodingContainer {
    /// Writes a list; one of which nothing was recorded leaves no key.
    public mutating func encode<Element: Codable & Hashable & Sendable>(
        _ list: Listed<Element>, forKey key: Key
    ) throws {
        guard list.isRecorded || !list.coverage.isEmpty else { return }
        try encodeIfPresent(list, forKey: key)
    }
}
#endif
