extension Listed {
    /// The list as it was known on a day: without the entries that became known later.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - knownOn: The day on which an entry became known; always known if `nil`.
    func known(on day: CalendarDate, since knownOn: (Element) -> CalendarDate?) -> Listed {
        var view = asKnown(on: day)
        for entry in entries {
            if let known = knownOn(entry), known > day {
                view.entries = entries.filter { entry in knownOn(entry).map { $0 <= day } ?? true }
                break
            }
        }
        return view
    }
}
