public import Domain

/// How often something happened among so many, or in so much time (verhouding): events of an exposure.
///
/// Unlike a ``Share`` it can be above one: a household can be reported twice.
public struct EventRate: Hashable, Sendable {
    /// How many events.
    public let events: Int
    /// Among how many, or in how many units of time.
    public let exposure: Int
    /// How many there are of whom no events were recorded; `nil` if that was not recorded.
    public let missing: Int?

    /// Makes a rate.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if a count is below zero.
    public init(_ events: Int, among exposure: Int, missing: Int? = nil) throws(InvalidValue) {
        guard events >= 0, exposure >= 0, missing ?? 0 >= 0 else {
            throw InvalidValue("event rate", allowed: Self.allowed)
        }
        self.events = events
        self.exposure = exposure
        self.missing = missing
    }

    /// What the counts of a rate may be.
    public static var allowed: LocalizedText {
        LocalizedText(nl: "tellingen van 0 of meer", en: "counts of 0 or more")
    }

    /// The rate per so many; `nil` without an exposure.
    public func estimate(per unit: Int = 1) -> Double? {
        exposure > 0 ? Double(events) / Double(exposure) * Double(unit) : nil
    }

    /// Byar's approximation of the exact Poisson interval; `nil` without an exposure or with a unit below 1.
    public func byar(per unit: Int = 1, _ confidence: Confidence = .ninetyFive) -> ConfidenceInterval? {
        guard unit > 0, let estimate = estimate(per: unit) else { return nil }
        let z = confidence.normalQuantile
        func bound(_ count: Double, _ sign: Double) -> Double {
            let root = 1 - 1 / (9 * count) + sign * z / (3 * count.squareRoot())
            return root > 0 ? count * root * root * root : 0
        }
        let scale = Double(unit) / Double(exposure)
        let lower = events == 0 ? 0 : bound(Double(events), -1) * scale
        return ConfidenceInterval(
            lower, bound(Double(events) + 1, 1) * scale, around: estimate, in: 0...Double.greatestFiniteMagnitude,
            confidence, .byar)
    }
}
