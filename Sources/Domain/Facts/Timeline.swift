/// A fact that changes over time (verloop): each statement holds until the next one.
public struct Timeline<Value: Sendable & Hashable>: Hashable, Sendable {
    /// The statements, the earliest first; one without a day stands first.
    public let statements: [Recorded<Value>]

    /// Makes a timeline of statements in any order.
    public init(_ statements: [Recorded<Value>] = []) {
        self.statements = statements.filter { $0.provenance != nil }.sorted { a, b in
            let (x, y) = (Self.order(a), Self.order(b))
            if x.held != y.held { return x.held < y.held }
            return x.known < y.known
        }
    }

    /// What held on a day: the latest statement that had begun and was known by then.
    ///
    /// Not recorded if none had, if it cannot be told whether an imprecisely dated one had begun, or if two
    /// statements of the same days differ.
    public func on(_ day: CalendarDate) -> Recorded<Value> {
        var latest = Recorded<Value>.notRecorded
        for statement in statements {
            guard let provenance = statement.provenance, provenance.isKnown(on: day) else { continue }
            guard let heldOn = provenance.heldOn else {
                latest = statement
                continue
            }
            switch heldOn.isOnOrBefore(day) {
            case true?: latest = Self.settled(latest, statement)
            case false?: break
            case nil: latest = Self.says(latest, statement) ? latest : .notRecorded
            }
        }
        return latest
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

    /// The later of two statements, or nothing where two of the same days, known on the same day, differ.
    private static func settled(_ earlier: Recorded<Value>, _ later: Recorded<Value>) -> Recorded<Value> {
        guard let a = earlier.provenance, let b = later.provenance, a.heldOn == b.heldOn, a.knownOn == b.knownOn else {
            return later
        }
        return says(earlier, later) ? later : .notRecorded
    }

    private static func says(_ a: Recorded<Value>, _ b: Recorded<Value>) -> Bool {
        switch (a, b) {
        case (.stated(let x, _), .stated(let y, _)): x == y
        case (.statedAsNone, .statedAsNone): true
        default: false
        }
    }

    private static func order(_ statement: Recorded<Value>) -> (held: Int, known: Int) {
        let held = statement.provenance?.heldOn
        let start = held?.earliest ?? held?.latest
        return (start?.dayNumber ?? .min, statement.provenance?.knownOn?.dayNumber ?? .min)
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
