extension Listed {
    /// The list as it was known on a day: without the entries that became known later.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - part: What was known of an entry; `nil` if all of it was.
    ///   - knownOn: The day on which an entry became known; always known if `nil`.
    public func asKnown(
        on day: CalendarDate, part: (Element) -> Element? = { _ in nil }, since knownOn: (Element) -> CalendarDate?
    ) -> Listed {
        var known = asKnown(on: day)
        for entry in entries {
            guard let first = knownOn(entry), first > day else { continue }
            known.entries = entries.filter { entry in knownOn(entry).map { $0 <= day } ?? true }
            break
        }
        for index in known.entries.indices {
            if let part = part(known.entries[index]) { known.entries[index] = part }
        }
        return known
    }
}
