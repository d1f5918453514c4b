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

extension Recorded {
    /// That it was recorded as not being there.
    static var recordedNone: Recorded { .statedAsNone(Provenance(knownOn: "2026-05-20", by: "lokaal")) }

    /// Changes what was stated.
    mutating func change(_ change: (inout Value) -> Void) {
        guard case .stated(var value, let provenance) = self else { return }
        change(&value)
        self = .stated(value, provenance)
    }

    /// Lets what was recorded have become known on another day.
    mutating func becameKnown(on day: CalendarDate) {
        let moved = Provenance(heldOn: provenance?.heldOn, knownOn: day, by: provenance?.by)
        switch self {
        case .stated(let value, _): self = .stated(value, moved)
        case .statedAsNone: self = .statedAsNone(moved)
        case .notRecorded: break
        }
    }
}

extension Listed {
    /// That it was recorded that there are none.
    static var recordedNone: Listed { Listed([], complete: Provenance(knownOn: "2026-05-20", by: "lokaal")) }

    /// Takes entries away; a statement that the list is complete stays, so that they are known not to be there.
    mutating func drop(where isDropped: (Element) -> Bool) { entries.removeAll(where: isDropped) }

    /// Takes entries away, and the statement that the list is complete: nothing is known of them.
    mutating func forget(where isForgotten: (Element) -> Bool) {
        drop(where: isForgotten)
        complete = nil
    }
}

extension Listed where Element: Identifiable {
    /// Changes one entry.
    mutating func change(_ id: Element.ID, _ change: (inout Element) -> Void) {
        for index in entries.indices where entries[index].id == id { change(&entries[index]) }
    }

    /// Takes one entry away; a statement that the list is complete stays, so that it is known not to be there.
    mutating func drop(_ id: Element.ID) { drop { $0.id == id } }

    /// Takes one entry away, and the statement that the list is complete: nothing is known of it.
    mutating func forget(_ id: Element.ID) { forget { $0.id == id } }
}
