/// A fact that changes over time (verloop): each statement holds until the next one.
public struct Timeline<Value: Sendable & Hashable>: Hashable, Sendable {
    /// The statements, the earliest first; one without a day stands first.
    public let statements: [Recorded<Value>]

    /// Makes a timeline of statements in any order.
    public init(_ statements: [Recorded<Value>] = []) {
        self.statements = statements.filter { $0.provenance != nil }.sorted { Self.order($0) < Self.order($1) }
    }

    /// What held on a day: the latest statement that had begun and was known by then.
    ///
    /// What became known later about the same days corrects what was said of them. Not recorded if no statement had
    /// begun, or if statements differ of which each may be the latest: two of the same days, or an imprecisely dated
    /// one, or one without a day, that may have begun before or after another.
    public func on(_ day: CalendarDate) -> Recorded<Value> {
        var hasBegun = false
        // The day before which a statement must have begun to be certainly followed by another.
        var followed: CalendarDate?
        for statement in statements where counts(statement, on: day) {
            guard let held = statement.provenance?.heldOn else {
                hasBegun = true
                continue
            }
            guard held.isOnOrBefore(day) == true else { continue }
            hasBegun = true
            let earliest = held.earliest ?? .min
            followed = Swift.max(followed ?? earliest, earliest)
        }
        guard hasBegun else { return .notRecorded }
        var latest: Recorded<Value>?
        for statement in statements where counts(statement, on: day) {
            let held = statement.provenance?.heldOn
            guard Self.mayBeLatest(held, on: day, followed) else { continue }
            if let latest, !Self.says(latest, statement) { return .notRecorded }
            if latest == nil || held?.isOnOrBefore(day) == true { latest = statement }
        }
        return latest ?? .notRecorded
    }

    /// Whether it was known on the day and not corrected by what became known about the same days by then.
    private func counts(_ statement: Recorded<Value>, on day: CalendarDate) -> Bool {
        guard let provenance = statement.provenance, provenance.isKnown(on: day) else { return false }
        for other in statements {
            guard let later = other.provenance, later.heldOn == provenance.heldOn, later.isKnown(on: day),
                let knownOn = later.knownOn, knownOn > provenance.knownOn ?? .min
            else { continue }
            return false
        }
        return true
    }

    private static func mayBeLatest(
        _ held: DateRange?, on day: CalendarDate, _ followed: CalendarDate?
    ) -> Bool {
        // One without a day may be the latest.
        guard let held else { return true }
        if held.isOnOrBefore(day) == false { return false }
        guard let followed else { return true }
        return Swift.min(held.latest ?? .max, day) >= followed
    }

    /// The next day after a day on which a statement that is known by then begins, or may begin.
    public func nextChange(after day: CalendarDate) -> CalendarDate? {
        var next: CalendarDate?
        for statement in statements {
            guard let provenance = statement.provenance, provenance.isKnown(on: day) else { continue }
            for bound in [provenance.heldOn?.earliest, provenance.heldOn?.latest] {
                guard let bound, bound > day else { continue }
                next = Swift.min(next ?? bound, bound)
            }
        }
        return next
    }

    /// The timeline as it was known on a day.
    public func asKnown(on day: CalendarDate) -> Self {
        for statement in statements {
            if let provenance = statement.provenance, !provenance.isKnown(on: day) {
                return Timeline(statements.filter { $0.provenance?.isKnown(on: day) ?? false })
            }
        }
        return self
    }

    private static func says(_ a: Recorded<Value>, _ b: Recorded<Value>) -> Bool {
        switch (a, b) {
        case (.stated(let x, _), .stated(let y, _)): x == y
        case (.statedAsNone, .statedAsNone): true
        default: false
        }
    }

    private static func order(_ statement: Recorded<Value>) -> (first: Int, last: Int, known: Int, by: String) {
        let provenance = statement.provenance
        let held = provenance?.heldOn
        return (
            (held?.earliest ?? held?.latest)?.dayNumber ?? .min, (held?.latest ?? held?.earliest)?.dayNumber ?? .min,
            provenance?.knownOn?.dayNumber ?? .min, provenance?.by?.text ?? ""
        )
    }
}

#if !hasFeature(Embedded)
extension Timeline: Codable where Value: Codable {
    /// Reads a list of statements in any order.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([Recorded<Value>].self))
    }
    /// Writes the statements, the earliest first.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(statements)
    }
}

extension KeyedDecodingContainer {
    /// Reads a timeline; a key that is absent or null has no statements.
    public func decode<Value: Codable & Hashable & Sendable>(
        _ type: Timeline<Value>.Type, forKey key: Key
    ) throws -> Timeline<Value> {
        try decodeIfPresent(type, forKey: key) ?? Timeline()
    }
}

extension KeyedEncodingContainer {
    /// Writes a timeline; one without statements leaves no key.
    public mutating func encode<Value: Codable & Hashable & Sendable>(
        _ timeline: Timeline<Value>, forKey key: Key
    ) throws {
        guard !timeline.statements.isEmpty else { return }
        try encodeIfPresent(timeline, forKey: key)
    }
}
#endif
