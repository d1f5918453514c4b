public import Domain

/// The corrections and objections of those concerned, over time (correcties en bezwaren): what was added stays.
///
/// Nothing takes one out: it can be answered, taken back by whoever made it, and released.
public struct Objections: Hashable, Sendable {
    /// All of them, also those that were answered or taken back, in the order of their identifiers.
    public private(set) var all: Listed<Objection>

    /// Makes the list; of two with one identifier the first stays.
    public init(_ objections: [Objection] = [], complete: Provenance? = nil) {
        let order = objections.indices.sorted { (objections[$0].id.text, $0) < (objections[$1].id.text, $1) }
        var kept: [Objection] = []
        for index in order where kept.last?.id != objections[index].id { kept.append(objections[index]) }
        all = Listed(kept, complete: complete)
    }

    /// Adds one.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if there is one with this identifier already: what somebody said is not
    ///   written over.
    public mutating func add(_ objection: Objection) throws(InvalidValue) {
        guard self[objection.id] == nil else {
            throw InvalidValue(
                "objection", allowed: LocalizedText(nl: "een eigen kenmerk", en: "an identifier of its own"))
        }
        self = Objections(all.entries + [objection], complete: all.complete)
    }

    /// Records when one was answered; it stays.
    public mutating func answer(_ id: Identifier<Objection>, on day: DateRange, provenance: Provenance = Provenance()) {
        change(id) { $0.answered = .stated(day, provenance) }
    }

    /// Records that whoever made it took it back; it stays, with the first such day.
    public mutating func withdraw(_ id: Identifier<Objection>, on day: CalendarDate) {
        change(id) { objection in if objection.withdrawn == nil { objection.withdrawn = day } }
    }

    /// Records to whom else whoever made it released it.
    public mutating func release(_ id: Identifier<Objection>, to others: [Identifier<Participant>]) {
        change(id) { objection in
            objection.release = objection.releasedTo + others.filter { !objection.releasedTo.contains($0) }
        }
    }

    /// The one with an identifier.
    public subscript(id: Identifier<Objection>) -> Objection? { all.entries.first { $0.id == id } }

    /// Those about a record, which are shown beside it.
    public func about(_ subject: Objection.Subject) -> [Objection] { all.entries.filter { $0.about == subject } }

    /// Whether a record is contested on a day: somebody put something beside it, and did not take it back.
    ///
    /// It stays contested after it was answered: only who contests it can say that it is settled.
    public func isContested(_ subject: Objection.Subject, on day: CalendarDate) -> Bool {
        all.entries.contains { $0.about == subject && $0.stands(on: day) }
    }

    /// What is contested on a day, each once, by place.
    public func contested(on day: CalendarDate) -> [Objection.Subject] {
        var subjects: [Objection.Subject] = []
        for objection in all where objection.stands(on: day) && !subjects.contains(objection.about) {
            subjects.append(objection.about)
        }
        return subjects.sorted { $0.place < $1.place }
    }

    /// Those that were known on a day, as they were known, and that an audience may see.
    public func view(for audience: Audience, on day: CalendarDate) -> Objections {
        var view = self
        view.all = all.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        for index in view.all.entries.indices where view.all.entries[index].asKnown(on: day) != view.all.entries[index]
        {
            view.all.entries[index] = view.all.entries[index].asKnown(on: day)
        }
        return view
    }

    private mutating func change(_ id: Identifier<Objection>, _ change: (inout Objection) -> Void) {
        for index in all.entries.indices where all.entries[index].id == id { change(&all.entries[index]) }
    }
}

#if !hasFeature(Embedded)
extension Objections: Codable {
    /// Reads a list in any order.
    public init(from decoder: any Decoder) throws {
        let list = try Listed<Objection>(from: decoder)
        self.init(list.entries, complete: list.complete)
    }

    /// Writes the list, by identifier.
    public func encode(to encoder: any Encoder) throws { try all.encode(to: encoder) }
}

extension KeyedDecodingContainer {
    /// Reads the list; a key that is absent or null has nothing recorded.
    func decode(_ type: Objections.Type, forKey key: Key) throws -> Objections {
        try decodeIfPresent(type, forKey: key) ?? Objections()
    }
}

extension KeyedEncodingContainer {
    /// Writes the list; one of which nothing was recorded leaves no key.
    mutating func encode(_ objections: Objections, forKey key: Key) throws {
        guard objections.all.isRecorded else { return }
        try encodeIfPresent(objections, forKey: key)
    }
}
#endif
