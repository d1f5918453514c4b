import Domain

/// A quarter of a year: `2026-Q3`.
struct Quarter: Equatable {
    let year: Int
    let number: Int

    static let ofExample = Quarter(year: 2026, number: 3)

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), parts[1].utf8.count == 2,
            parts[1].first == "Q", let number = Int(parts[1].dropFirst()), (1...4).contains(number)
        else { return nil }
        self.init(year: year, number: number)
        guard period != nil, previous.period != nil else { return nil }
    }

    private init(year: Int, number: Int) {
        self.year = year
        self.number = number
    }

    var previous: Quarter {
        number == 1 ? Quarter(year: year - 1, number: 4) : Quarter(year: year, number: number - 1)
    }

    var period: Period? {
        guard let start = try? CalendarDate(year: year, month: number * 3 - 2, day: 1),
            let end = start.adding(months: 3)
        else { return nil }
        return try? Period(start: start, end: end)
    }

    var text: String { "\(year)-Q\(number)" }
}
