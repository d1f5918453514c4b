/// Agreement of two raters beyond chance (Cohen's kappa), also with disagreement weighed by its size.
///
/// Its standard error is that of large samples (Fleiss, Cohen & Everitt 1969).
public struct CohenKappa: Hashable, Sendable {
    /// How much a disagreement counts.
    public enum Weights: Hashable, Sendable {
        /// Fully, however large.
        case none
        /// By the number of categories between (Cicchetti & Allison).
        case linear
        /// By its square (Fleiss & Cohen).
        case quadratic
    }

    /// Kappa: 1 is full agreement, 0 is what chance gives.
    public let estimate: Double
    /// Its asymptotic standard error.
    public let standardError: Double
    /// How many units both rated.
    public let count: Int
    /// How many units were left out because one of them gave no rating.
    public let missing: Int

    /// Computes it over the units that both rated; `nil` if there are not two raters, or if it cannot be computed.
    ///
    /// The categories are those that occur, in the order of their numbers: for weights, their places count.
    public init?(_ table: RatingTable, _ weights: Weights = .none) {
        guard table.raters == 2 else { return nil }
        let categories = table.categories
        var places: [Int: Int] = [:]
        for (place, category) in categories.enumerated() { places[category] = place }
        let size = categories.count
        var counts = [Double](repeating: 0, count: size * size)
        var rated = 0
        for row in table.ratings {
            guard let first = row[0], let second = row[1], let a = places[first], let b = places[second] else {
                continue
            }
            counts[a * size + b] += 1
            rated += 1
        }
        guard rated > 0, size > 1 else { return nil }
        self.init(parts: counts.map { $0 / Double(rated) }, size: size, weights, rated, table.units - rated)
    }

    private init?(parts: [Double], size: Int, _ weights: Weights, _ count: Int, _ missing: Int) {
        var rows = [Double](repeating: 0, count: size)
        var columns = rows
        for a in 0..<size {
            for b in 0..<size {
                rows[a] += parts[a * size + b]
                columns[b] += parts[a * size + b]
            }
        }
        func weight(_ a: Int, _ b: Int) -> Double {
            let apart = Double(a > b ? a - b : b - a) / Double(size - 1)
            switch weights {
            case .none: return a == b ? 1 : 0
            case .linear: return 1 - apart
            case .quadratic: return 1 - apart * apart
            }
        }
        var agreement = 0.0
        var chance = 0.0
        var ofRow = [Double](repeating: 0, count: size)
        var ofColumn = ofRow
        for a in 0..<size {
            for b in 0..<size {
                let weight = weight(a, b)
                agreement += weight * parts[a * size + b]
                chance += weight * rows[a] * columns[b]
                ofRow[a] += weight * columns[b]
                ofColumn[b] += weight * rows[a]
            }
        }
        guard chance < 1 else { return nil }
        let kappa = (agreement - chance) / (1 - chance)
        var sum = 0.0
        for a in 0..<size {
            for b in 0..<size {
                let term = weight(a, b) - (ofRow[a] + ofColumn[b]) * (1 - kappa)
                sum += parts[a * size + b] * term * term
            }
        }
        let rest = kappa - chance * (1 - kappa)
        let variance = max(sum - rest * rest, 0) / (Double(count) * (1 - chance) * (1 - chance))
        estimate = kappa
        standardError = variance.squareRoot()
        self.count = count
        self.missing = missing
    }

    /// The interval of large samples, kept within -1…1.
    public func interval(_ confidence: Confidence = .ninetyFive) -> ConfidenceInterval {
        let half = confidence.normalQuantile * standardError
        return ConfidenceInterval(
            estimate - half, estimate + half, around: estimate, in: -1...1, confidence, .normal)
    }
}
