internal import Domain

// How rules of this room read lists and days. Where one entry of a list suffices, all are read before they are joined:
// what is read also says until when an outcome holds, and that must not hang on the order of the entries.

extension Examination {
    /// States that all entries of a list were recorded: what is said of each of them hangs on that.
    mutating func requireAll<Element>(_ list: Listed<Element>, at place: Address) {
        require(isComplete(list, at: place), at: "\(place).complete")
    }
}

extension CalendarDate {
    /// The last day that is not more than so many months after this one.
    func limit(months: Int) -> CalendarDate { adding(months: months, rounding: .up) ?? .max }
}
