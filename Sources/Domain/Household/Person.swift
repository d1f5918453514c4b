/// A human being (persoon), from before birth to over a hundred years old.
///
/// It has no name: names stay with the caller, who can give them to ``ReviewText`` as labels. It has no role in
/// violence either: that is a judgement about an event, never a property of a person.
public struct Person: Hashable, Identifiable, Transferable, Discreet {
    /// When somebody was born, or is expected.
    public enum Birth: Hashable, Sendable {
        /// Born on a day.
        case born(DateRange)
        /// Not born yet; expected on a day.
        case expected(DateRange)

        /// Whether the person was not born yet when this was recorded.
        public var isExpected: Bool {
            switch self {
            case .born: false
            case .expected: true
            }
        }
    }

    /// Where a person concerned lives.
    public enum Residence: String, ClosedList, Transferable {
        /// In the household.
        case inHousehold
        /// Elsewhere, and part of what is unsafe or of what protects.
        case elsewhere

        /// The term.
        public var term: Term {
            switch self {
            case .inHousehold:
                Term(
                    rawValue, LocalizedText(nl: "woont in het huishouden", en: "lives in the household"),
                    definition: LocalizedText(
                        nl: "Lid van het huishouden.", en: "Member of the household."),
                    citations: [.kompas("Inleiding")])
            case .elsewhere:
                Term(
                    rawValue, LocalizedText(nl: "woont elders", en: "lives elsewhere"),
                    definition: LocalizedText(
                        nl: "Betrokkene buiten het huishouden, zoals een ouder die langskomt.",
                        en: "Person concerned outside the household, such as a parent who visits."),
                    citations: [.kompas("Inleiding")])
            }
        }
    }

    /// The identifier.
    public let id: Identifier<Participant>
    /// When the person was born or is expected; `nil` if that was not recorded.
    public var birth: Birth?
    /// Where the person lives; `nil` if that was not recorded.
    public var residence: Coded<Residence>?

    /// Makes a person.
    public init(_ id: Identifier<Participant>, birth: Birth? = nil, residence: Residence? = nil) {
        self.id = id
        self.birth = birth
        self.residence = residence.map { .known($0) }
    }

    /// Whether the person is not born yet on a day; `nil` if that cannot be told.
    public func isUnborn(on day: CalendarDate) -> Bool? {
        switch birth {
        case .born(let date): date.isAfter(day)
        // Expected earlier than today: the birth may have happened and not have been recorded.
        case .expected(let date): date.isAfter(day) == true ? true : nil
        case nil: nil
        }
    }

    /// Whether the person is under 18 on a day (minderjarig); `nil` if that cannot be told.
    ///
    /// An unborn child is.
    public func isMinor(on day: CalendarDate) -> Bool? {
        switch birth {
        case .born(let date):
            guard let earliest = date.earliest?.age(on: day) ?? age(before: date.earliest, on: day),
                let latest = date.latest?.age(on: day) ?? age(before: date.latest, on: day)
            else { return nil }
            if earliest < 18 { return true }
            return latest >= 18 ? false : nil
        case .expected: return true
        case nil: return nil
        }
    }

    /// Whether the person is to be heard on a day: everybody but who is certainly not born yet.
    ///
    /// An infant is to be heard too: where it cannot rate or speak, it is heard in another way, and that is recorded.
    public func isToBeHeard(on day: CalendarDate) -> Bool { isUnborn(on: day) != true }

    /// The next day after a day on which the answers above may be others, nothing new being recorded: the expected or
    /// recorded birth, or the eighteenth birthday.
    public func nextChange(after day: CalendarDate) -> CalendarDate? {
        let date: DateRange
        switch birth {
        case .born(let born): date = born
        case .expected(let expected): date = expected
        case nil: return nil
        }
        var next: CalendarDate?
        for bound in [date.earliest, date.latest] {
            // Eighteen years have fewer than 6576 days: of most adults there is nothing to work out.
            guard let bound, bound.days(until: day) < 6576 else { continue }
            for change in [bound, bound.adding(days: 1), bound.adding(years: 18, rounding: .up)] {
                guard let change, change > day else { continue }
                next = Swift.min(next ?? change, change)
            }
        }
        return next
    }

    /// A bound that is known and lies after the day counts as age 0.
    private func age(before bound: CalendarDate?, on day: CalendarDate) -> Int? {
        guard let bound, bound > day else { return nil }
        return 0
    }
}

#if !hasFeature(Embedded)
extension Person.Birth: Codable {
    private enum CodingKeys: String, CodingKey {
        case born, expected
    }

    /// Reads `{"born": …}` or `{"expected": …}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let born = try container.decodeIfPresent(DateRange.self, forKey: .born)
        let expected = try container.decodeIfPresent(DateRange.self, forKey: .expected)
        switch (born, expected) {
        case (let date?, nil): self = .born(date)
        case (nil, let date?): self = .expected(date)
        default:
            throw InvalidValue(
                "birth", allowed: LocalizedText(nl: "born of expected, niet allebei", en: "born or expected, not both")
            ).decodingError(at: container.codingPath)
        }
    }

    /// Writes the form that is read.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .born(let date): try container.encode(date, forKey: .born)
        case .expected(let date): try container.encode(date, forKey: .expected)
        }
    }
}
#endif
