public import Domain

/// What several raters made of the same units (beoordelingen): vignettes, files, situations.
///
/// It holds no names of raters: agreement is a figure of a team or an instrument, never of a professional. A rating that
/// is missing is `nil`, and no category of its own.
public struct RatingTable: Hashable, Sendable {
    /// The ratings: a row for each unit, a place in it for each rater.
    public let ratings: [[Int?]]
    /// How many raters there are.
    public let raters: Int

    /// Makes a table.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the rows are not of one length, there are fewer than two raters, or a rating
    ///   lies outside ±1,000,000.
    public init(_ ratings: [[Int?]]) throws(InvalidValue) {
        let raters = ratings.first?.count ?? 0
        var isValid = raters >= 2
        for row in ratings {
            isValid = isValid && row.count == raters
            for rating in row { isValid = (-1_000_000...1_000_000).contains(rating ?? 0) && isValid }
        }
        guard isValid else { throw InvalidValue("ratings", allowed: Self.allowed) }
        self.ratings = ratings
        self.raters = raters
    }

    /// Makes the table of two raters out of how often they chose which pair: a row for each category of the first.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if it is not square, a count is below zero, or there are more than a million.
    public init(counts: [[Int]]) throws(InvalidValue) {
        var rows: [[Int?]] = []
        for (first, row) in counts.enumerated() {
            guard row.count == counts.count else { throw InvalidValue("ratings", allowed: Self.allowed) }
            for (second, count) in row.enumerated() {
                guard count >= 0, count <= 1_000_000 - rows.count else {
                    throw InvalidValue("ratings", allowed: Self.allowed)
                }
                rows.append(contentsOf: repeatElement([first, second], count: count))
            }
        }
        try self.init(rows)
    }

    /// What a table of ratings may be.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "rijen met evenveel plaatsen, van minstens twee beoordelaars, met getallen van -1000000 tot 1000000",
            en: "rows of one length, of at least two raters, with numbers from -1000000 to 1000000")
    }

    /// How many units there are.
    public var units: Int { ratings.count }

    /// How many ratings are missing.
    public var missing: Int {
        var missing = 0
        for row in ratings {
            for rating in row where rating == nil { missing += 1 }
        }
        return missing
    }

    /// The categories that occur, in ascending order.
    public var categories: [Int] {
        var found: Set<Int> = []
        for row in ratings {
            for case let rating? in row { found.insert(rating) }
        }
        return found.sorted()
    }

    /// For each unit with at least one rating: how many raters chose each category.
    ///
    /// Sorted, so that sums over them do not depend on the order of the units, not even in the last bit.
    var counts: [[Double]] {
        let categories = categories
        var places: [Int: Int] = [:]
        for (place, category) in categories.enumerated() { places[category] = place }
        var counts: [[Double]] = []
        for row in ratings {
            var count = [Double](repeating: 0, count: categories.count)
            var isRated = false
            for case let rating? in row {
                guard let place = places[rating] else { continue }
                count[place] += 1
                isRated = true
            }
            if isRated { counts.append(count) }
        }
        return counts.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
