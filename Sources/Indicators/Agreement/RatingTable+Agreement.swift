extension RatingTable {
    /// In which part of the pairs of ratings of one unit both are the same; `nil` if no unit has two ratings.
    ///
    /// Each unit counts equally, however many rated it. Agreement by chance is still in it.
    public var percentAgreement: Double? {
        let counts = counts
        var sum = 0.0
        var units = 0.0
        for row in counts {
            let raters = Self.sum(row)
            guard raters >= 2 else { continue }
            var same = 0.0
            for count in row { same += count * (count - 1) }
            sum += same / (raters * (raters - 1))
            units += 1
        }
        return units > 0 ? sum / units : nil
    }

    /// Fleiss' kappa, extended to missing ratings (Gwet); `nil` if it cannot be computed.
    ///
    /// Units with a single rating count for how often a category is chosen, not for agreement.
    public var fleissKappa: Double? {
        guard let agreement = percentAgreement else { return nil }
        var chance = 0.0
        for part in prevalence { chance += part * part }
        return Self.beyond(chance, agreement)
    }

    /// Gwet's AC1; `nil` if it cannot be computed.
    ///
    /// - Parameter categories: How many categories there were to choose from; `nil` if all of them were chosen.
    public func gwetAC1(categories: Int? = nil) -> Double? {
        let prevalence = prevalence
        let choices = categories ?? prevalence.count
        guard let agreement = percentAgreement, choices >= 2, choices >= prevalence.count else { return nil }
        var chance = 0.0
        for part in prevalence { chance += part * (1 - part) }
        return Self.beyond(chance / Double(choices - 1), agreement)
    }

    /// For each category, which part of the ratings of a unit it is, on average over the units.
    private var prevalence: [Double] {
        let counts = counts
        var parts = [Double](repeating: 0, count: counts.first?.count ?? 0)
        for row in counts {
            let raters = Self.sum(row)
            for place in parts.indices { parts[place] += row[place] / raters }
        }
        return parts.map { $0 / Double(counts.count) }
    }

    static func beyond(_ chance: Double, _ agreement: Double) -> Double? {
        // Where everybody always chooses the same, nothing is left to agree on beyond chance.
        chance < 1 ? (agreement - chance) / (1 - chance) : nil
    }

    static func sum(_ numbers: [Double]) -> Double {
        var sum = 0.0
        for number in numbers { sum += number }
        return sum
    }
}

// MARK: Krippendorff

extension RatingTable {
    /// What the numbers of a rating mean to each other (meetniveau).
    public enum Scale: Hashable, Sendable {
        /// Names only: the same or not.
        case nominal
        /// An order.
        case ordinal
        /// Differences mean something.
        case interval
        /// Differences in relation to the size mean something; zero is nothing.
        case ratio
    }

    /// Krippendorff's alpha; `nil` if it cannot be computed.
    ///
    /// Units with a single rating are left out, as the definition asks. On a ratio scale no rating is below zero.
    public func krippendorffAlpha(_ scale: Scale) -> Double? {
        let values = categories
        if scale == .ratio, let least = values.first, least < 0 { return nil }
        let pairable = counts.filter { Self.sum($0) >= 2 }
        var totals = [Double](repeating: 0, count: values.count)
        for row in pairable {
            for place in totals.indices { totals[place] += row[place] }
        }
        let all = Self.sum(totals)
        guard all > 1 else { return nil }
        var observed = 0.0
        var expected = 0.0
        for a in values.indices {
            for b in values.indices where a != b {
                let distance = Self.distance(a, b, values, totals, scale)
                expected += totals[a] * totals[b] * distance
                for row in pairable { observed += row[a] * row[b] / (Self.sum(row) - 1) * distance }
            }
        }
        guard expected > 0 else { return nil }
        return 1 - (all - 1) * observed / expected
    }

    private static func distance(
        _ a: Int, _ b: Int, _ values: [Int], _ totals: [Double], _ scale: Scale
    ) -> Double {
        let difference = Double(values[a]) - Double(values[b])
        switch scale {
        case .nominal: return 1
        case .ordinal:
            var between = -(totals[a] + totals[b]) / 2
            for place in min(a, b)...max(a, b) { between += totals[place] }
            return between * between
        case .interval: return difference * difference
        case .ratio:
            let part = difference / (Double(values[a]) + Double(values[b]))
            return part * part
        }
    }
}
