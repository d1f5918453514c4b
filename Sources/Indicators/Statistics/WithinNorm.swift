public import Domain

/// How many stayed within a norm time (binnen de norm), when some still run.
///
/// Who is closed and who is already past the norm are settled. Who still runs and is not past it is *open*: leaving
/// them out makes the share too good when the slow ones are the ones that are still open. So there is a best and a
/// worst share, and the truth lies between them.
public struct WithinNorm: Hashable, Sendable {
    /// The norm in days: that many days still lie within it.
    public let norm: Int
    /// Of how many the time ended within the norm.
    public private(set) var within = 0
    /// Of how many the time passed the norm, ended or not.
    public private(set) var beyond = 0
    /// Of how many the time still runs, not past the norm yet.
    public private(set) var open = 0
    /// Of how many the time is not known.
    public private(set) var missing = 0

    /// Nothing counted yet; a norm of days below zero is taken as zero.
    public init(norm: Int) { self.norm = max(norm, 0) }

    /// Counts the times.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if there are more than can be counted.
    public init(_ times: [ElapsedDays?], norm: Int) throws(InvalidValue) {
        self.init(norm: norm)
        for time in times { try add(time) }
    }

    /// Counts a time; `nil` is missing.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if there are more than can be counted.
    public mutating func add(_ time: ElapsedDays?) throws(InvalidValue) {
        guard let (next, overflow) = all?.addingReportingOverflow(1), !overflow, next >= 0 else {
            throw InvalidValue("within norm", allowed: Self.allowed)
        }
        switch time {
        case .exactly(let days): if days <= norm { within += 1 } else { beyond += 1 }
        case .atLeast(let days): if days <= norm { open += 1 } else { beyond += 1 }
        case nil: missing += 1
        }
    }

    /// Makes it of counts, as a table gives them.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if a count is below zero, or together they are more than can be counted.
    public init(norm: Int, within: Int, beyond: Int, open: Int, missing: Int) throws(InvalidValue) {
        self.init(norm: norm)
        self.within = within
        self.beyond = beyond
        self.open = open
        self.missing = missing
        guard min(within, beyond, open, missing) >= 0, all != nil else {
            throw InvalidValue("within norm", allowed: Self.allowed)
        }
    }

    /// What the counts may be.
    public static var allowed: LocalizedText {
        LocalizedText(nl: "tellingen van 0 of meer", en: "counts of 0 or more")
    }

    private var all: Int? {
        var sum = 0
        for count in [within, beyond, open, missing] {
            let (next, overflow) = sum.addingReportingOverflow(count)
            if overflow { return nil }
            sum = next
        }
        return sum
    }

    /// The share if all that is open ends within the norm.
    public var best: Share? { try? Share(within + open, of: within + beyond + open, missing: missing) }
    /// The share if nothing that is open ends within the norm.
    public var worst: Share? { try? Share(within, of: within + beyond + open, missing: missing) }
    /// The share among the settled alone; it leaves out who still waits, and is shown only beside the bounds.
    public var settled: Share? { try? Share(within, of: within + beyond, missing: missing) }
}
