/// Agreement of several raters on numbers (intraklassecorrelatie, ICC), after Shrout & Fleiss (1979).
///
/// It needs a full table: units with a missing rating are left out, and how many is told.
public struct IntraclassCorrelation: Hashable, Sendable {
    /// Each unit was rated by other raters; of one rating.
    public let single1: Double
    /// The raters stand for all raters; of one rating.
    public let single2: Double
    /// The raters are the only ones of interest; of one rating.
    public let single3: Double
    /// As ``single1``, of the mean of all raters.
    public let mean1: Double
    /// As ``single2``, of the mean of all raters.
    public let mean2: Double
    /// As ``single3``, of the mean of all raters.
    public let mean3: Double
    /// How many units it was computed over.
    public let count: Int
    /// How many units were left out because a rating is missing.
    public let missing: Int

    /// Computes it; `nil` with fewer than two full units, or if they do not differ at all.
    public init?(_ table: RatingTable) {
        var rows: [[Double]] = []
        for row in table.ratings {
            var full: [Double] = []
            for case let rating? in row { full.append(Double(rating)) }
            if full.count == table.raters { rows.append(full) }
        }
        guard rows.count >= 2 else { return nil }
        let n = Double(rows.count)
        let k = Double(table.raters)
        var ofRaters = [Double](repeating: 0, count: table.raters)
        var ofUnits: [Double] = []
        var all: [Double] = []
        for row in rows {
            ofUnits.append(RatingTable.sum(row))
            all += row
            for (rater, rating) in row.enumerated() { ofRaters[rater] += rating }
        }
        // The sums so far are whole numbers and exact. In ascending order the rest does not depend on the order of
        // units and raters, not even in the last bit.
        let mean = RatingTable.sum(all) / (n * k)
        func squares(_ sums: [Double], _ count: Double) -> Double {
            var squares = 0.0
            for sum in sums.sorted() { squares += (sum / count - mean) * (sum / count - mean) * count }
            return squares
        }
        let total = squares(all, 1)
        let between = squares(ofUnits, k)
        let amongRaters = squares(ofRaters, n)
        let unitsSquare = between / (n - 1)
        let withinSquare = (total - between) / (n * (k - 1))
        let ratersSquare = amongRaters / (k - 1)
        let errorSquare = max(total - between - amongRaters, 0) / ((n - 1) * (k - 1))
        guard unitsSquare > 0 else { return nil }
        single1 = (unitsSquare - withinSquare) / (unitsSquare + (k - 1) * withinSquare)
        single2 =
            (unitsSquare - errorSquare)
            / (unitsSquare + (k - 1) * errorSquare + k * (ratersSquare - errorSquare) / n)
        single3 = (unitsSquare - errorSquare) / (unitsSquare + (k - 1) * errorSquare)
        mean1 = (unitsSquare - withinSquare) / unitsSquare
        mean2 = (unitsSquare - errorSquare) / (unitsSquare + (ratersSquare - errorSquare) / n)
        mean3 = (unitsSquare - errorSquare) / unitsSquare
        count = rows.count
        missing = table.units - rows.count
    }
}
