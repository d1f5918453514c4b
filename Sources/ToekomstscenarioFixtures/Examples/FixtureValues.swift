import Domain

extension Identifier {
    /// An identifier of a prefix and another one; `refused-literal` if that is none.
    init<Other>(fixture prefix: String, _ other: Identifier<Other>) {
        self = (try? Identifier(prefix + other.text)) ?? "refused-literal"
    }
}

extension DateRange {
    /// A day that is exactly known.
    static func day(_ day: CalendarDate) -> DateRange { DateRange(exactly: day) }
}

extension Timeline {
    /// One statement that has held since a day.
    static func since(_ day: CalendarDate, _ value: Value) -> Timeline {
        Timeline([.stated(value, Provenance(heldOn: .day(day), knownOn: day, by: "lokaal"))])
    }
}
