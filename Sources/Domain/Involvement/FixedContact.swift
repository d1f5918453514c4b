/// The approachable professional, or duo, who stays with the household (vast contactpersoon, vast gezicht).
public struct FixedContact: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<FixedContact>
    /// The professional, or the two of a duo.
    public let professionals: [Identifier<Participant>]
    /// Since when; `nil` if that was not recorded.
    public var since: CalendarDate?
    /// The first day on which it no longer was; `nil` if it lasts.
    public var until: CalendarDate?
    /// Whether this contact coordinates all helpers and attunes them to each other; `nil` if that was not recorded.
    public var coordinatesHelpers: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a fixed contact of one professional.
    public init(
        _ id: Identifier<FixedContact>, professional: Identifier<Participant>, since: CalendarDate? = nil,
        until: CalendarDate? = nil, coordinatesHelpers: Bool? = nil
    ) {
        self.id = id
        professionals = [professional]
        self.since = since
        self.until = until
        self.coordinatesHelpers = coordinatesHelpers
    }

    /// Makes a duo (duo-schap) of two professionals.
    ///
    /// - Throws: ``InvalidValue`` if both are the same.
    public init(
        _ id: Identifier<FixedContact>, duo first: Identifier<Participant>, _ second: Identifier<Participant>,
        since: CalendarDate? = nil, until: CalendarDate? = nil, coordinatesHelpers: Bool? = nil
    ) throws(InvalidValue) {
        guard first != second else { throw Self.refusal }
        self.id = id
        professionals = [first, second]
        self.since = since
        self.until = until
        self.coordinatesHelpers = coordinatesHelpers
    }

    private static var refusal: InvalidValue {
        InvalidValue(
            "fixed contact",
            allowed: LocalizedText(nl: "één professional of een duo van twee", en: "one professional or a duo of two"))
    }

    /// Whether it was the contact on a day; `nil` if it is not known since when.
    public func isCurrent(on day: CalendarDate) -> Bool? {
        if let knownOn, knownOn > day { return false }
        if let until, until <= day { return false }
        return since.map { $0 <= day }
    }

    /// Whether it was the contact on a day, or that cannot be told.
    public func mayBeCurrent(on day: CalendarDate) -> Bool { isCurrent(on: day) != false }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, professionals, since, until, coordinatesHelpers, knownOn
    }

    /// Reads a fixed contact; refuses one of no professional, of more than two, or of the same one twice.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<FixedContact>.self, forKey: .id)
        professionals = try container.decode([Identifier<Participant>].self, forKey: .professionals)
        since = try container.decodeIfPresent(CalendarDate.self, forKey: .since)
        until = try container.decodeIfPresent(CalendarDate.self, forKey: .until)
        coordinatesHelpers = try container.decodeIfPresent(Bool.self, forKey: .coordinatesHelpers)
        knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
        guard professionals.count == 1 || (professionals.count == 2 && professionals.first != professionals.last) else {
            throw Self.refusal.decodingError(at: container.codingPath + [CodingKeys.professionals])
        }
    }
    #endif
}
