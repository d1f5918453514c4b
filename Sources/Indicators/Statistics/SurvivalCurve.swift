/// Which part still runs after so many days (Kaplan–Meier), when some are still open.
///
/// Who is open counts as long as is known, and is then left out: not counted as ended, and not left out from the
/// start. That those who are open are like the others is an assumption of the method.
public struct SurvivalCurve: Hashable, Sendable {
    /// The curve from one day on.
    public struct Step: Hashable, Sendable {
        /// After how many days.
        public let day: Int
        /// How many still ran just before.
        public let atRisk: Int64
        /// How many ended then.
        public let ended: Int64
        /// How many were open then, and are left out after it.
        public let open: Int64
        /// The part that still runs from then on.
        public let survival: Double
        /// Greenwood's sum: the variance of the logarithm of the part; infinite once nothing runs.
        public let greenwood: Double

        /// The standard error of the part; `nil` once nothing runs.
        public var standardError: Double? {
            greenwood.isFinite ? survival * greenwood.squareRoot() : nil
        }
    }

    /// On which scale the band around the curve is made.
    public enum Band: Hashable, Sendable {
        /// On the part itself.
        case plain
        /// On its logarithm: what R shows unless it is told otherwise.
        case log
        /// On the logarithm of its negative logarithm: never outside 0…1.
        case logLog
    }

    /// The steps: each day on which something ended or was open, in ascending order.
    public let steps: [Step]
    /// Of how many the time is not known.
    public let missing: Int64

    /// Makes the curve of what was counted.
    public init(_ tally: SurvivalTally) {
        let ordered = tally.ordered
        // Each row is at most 2^53 twice over, and there are fewer rows than would fill the rest of 64 bits but for
        // made-up parts: a Double holds those too.
        var atRisk: Int64 = 0
        var isCountable = true
        for (_, row) in ordered {
            let (sum, overflow) = atRisk.addingReportingOverflow(row.ended + row.open)
            isCountable = isCountable && !overflow
            atRisk = sum
        }
        var steps: [Step] = []
        var survival = 1.0
        var greenwood = 0.0
        for (day, row) in ordered where isCountable {
            let n = Double(atRisk)
            let ended = Double(row.ended)
            if row.ended > 0 {
                survival *= (n - ended) / n
                greenwood += row.ended == atRisk ? .infinity : ended / (n * (n - ended))
            }
            steps.append(
                Step(
                    day: day, atRisk: atRisk, ended: row.ended, open: row.open, survival: survival,
                    greenwood: greenwood))
            atRisk -= row.ended + row.open
        }
        self.steps = steps
        missing = tally.missing
    }

    /// How many times the curve is made of.
    public var count: Int64 { steps.first?.atRisk ?? 0 }

    /// The part that still runs after so many days; `nil` without times, and beyond the last day of which anything is
    /// known while some still ran.
    public func survival(after days: Int) -> Double? {
        guard days >= 0, let last = steps.last else { return nil }
        if days > last.day && last.survival > 0 { return nil }
        return step(at: days)?.survival ?? 1
    }

    /// The interval of the part that still runs after so many days; `nil` without a part, and once nothing runs.
    public func interval(
        after days: Int, _ band: Band = .logLog, _ confidence: Confidence = .ninetyFive
    ) -> ConfidenceInterval? {
        guard let survival = survival(after: days) else { return nil }
        guard let step = step(at: days) else {
            return ConfidenceInterval(1, 1, around: 1, in: 0...1, confidence, band.method)
        }
        let bounds = step.bounds(band, confidence.normalQuantile)
        return bounds.map {
            ConfidenceInterval($0.lower, $0.upper, around: survival, in: 0...1, confidence, band.method)
        }
    }

    /// The first day from which at most a part still runs: the median for 1 of 2; `nil` if it does not come so far.
    ///
    /// Where the curve lies exactly on the part, some programs take the middle of that stretch; this takes its first
    /// day, which is one on which something ended.
    public func day(atMost part: Int, of whole: Int) -> Int? {
        guard part >= 0, whole > 0, part < whole else { return nil }
        return first(Double(part) / Double(whole)) { $0.survival }
    }

    /// The first day from which at most half still runs; `nil` if it does not come so far.
    public var median: Int? { day(atMost: 1, of: 2) }

    /// The days between which the median lies: those at which the band comes down to one half.
    ///
    /// A bound that the band does not reach is `nil`.
    public func medianBounds(
        _ band: Band = .logLog, _ confidence: Confidence = .ninetyFive
    ) -> (lower: Int?, upper: Int?) {
        let z = confidence.normalQuantile
        return (
            first(0.5) { $0.bounds(band, z)?.lower ?? $0.survival },
            first(0.5) { $0.bounds(band, z)?.upper ?? 1 }
        )
    }

    /// The last step on or before a day.
    private func step(at day: Int) -> Step? {
        var low = 0
        var high = steps.count
        while low < high {
            let middle = low + (high - low) / 2
            if steps[middle].day <= day { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? steps[low - 1] : nil
    }

    /// The first day from which a value is at most a part; a rounding error of the product does not move it.
    private func first(_ part: Double, _ value: (Step) -> Double) -> Int? {
        for step in steps where step.ended > 0 && value(step) <= part + 1e-12 { return step.day }
        return nil
    }
}

extension SurvivalCurve.Step {
    fileprivate func bounds(_ band: SurvivalCurve.Band, _ z: Double) -> (lower: Double, upper: Double)? {
        guard greenwood.isFinite, survival > 0 else { return nil }
        guard survival < 1 else { return (1, 1) }
        let half = z * greenwood.squareRoot()
        switch band {
        case .plain: return (max(survival - survival * half, 0), min(survival + survival * half, 1))
        case .log:
            return (
                survival * ElementaryFunctions.exp(-half), min(survival * ElementaryFunctions.exp(half), 1)
            )
        case .logLog:
            let log = ElementaryFunctions.log(survival)
            return (
                ElementaryFunctions.exp(log * ElementaryFunctions.exp(half / -log)),
                ElementaryFunctions.exp(log * ElementaryFunctions.exp(-half / -log))
            )
        }
    }
}

extension SurvivalCurve.Band {
    var method: ConfidenceInterval.Method {
        switch self {
        case .plain: .greenwoodPlain
        case .log: .greenwoodLog
        case .logLog: .greenwoodLogLog
        }
    }
}
