public import Domain

/// The figures of a cohort, or of one area of it.
///
/// Each carries how many are missing: a record in which something does not stand is never counted as not so. Figures
/// without anything to count have no percentage and no mean.
public struct CohortFigures: Hashable, Sendable {
    /// What was asked.
    public let question: CohortQuestion
    private let slots: [Int64]

    init(_ question: CohortQuestion, _ slots: [Int64]) {
        self.question = question
        self.slots = slots
    }

    /// A count with how many more there may be.
    public struct Count: Hashable, Sendable {
        /// How many it is known of.
        public let count: Int64
        /// Of how many it is not known.
        public let missing: Int64
    }

    /// A mean of days, with who is not in it.
    public struct MeanDays: Hashable, Sendable {
        /// Of how many it is the mean (n).
        public let count: Int64
        /// The mean; `nil` of nobody.
        public let mean: Double?
        /// The standard deviation with n - 1; `nil` of fewer than two.
        public let standardDeviation: Double?
        /// Of how many the time still runs: the mean leaves them out, and is too low when they are many.
        public let open: Int64
        /// Of how many the time is not known.
        public let missing: Int64
    }

    /// How many records there are.
    public var records: Int64 { slots[CohortSlot.records] }

    /// How many were registered in the period (instroom); missing are those without a day of registration.
    public var registrations: Count {
        Count(count: slots[CohortSlot.registered], missing: slots[CohortSlot.registrationMissing])
    }

    /// Of how many care started in the period.
    public var starts: Count { Count(count: slots[CohortSlot.started], missing: slots[CohortSlot.startMissing]) }

    /// Open at the start, registered, closed and open at the end, out of the records of which both days are known;
    /// `nil` if a count does not fit.
    public var flow: StockAndFlow? {
        guard let opening = rounded(CohortSlot.opening), let inflow = rounded(CohortSlot.inflow),
            let outflow = rounded(CohortSlot.outflow), let closing = rounded(CohortSlot.closing)
        else { return nil }
        return StockAndFlow(opening: opening, inflow: inflow, outflow: outflow, closing: closing)
    }

    /// How many records are not in ``flow`` because a day is missing, or because they end before the period does.
    public var flowMissing: Int64 { slots[CohortSlot.flowMissing] }

    /// In which part of the registrations children are concerned.
    public var withChildren: Share? { share(CohortSlot.withChildren, not: CohortSlot.withoutChildren) }
    /// Which part of the registrations runs in the compulsory frame.
    public var compulsory: Share? { share(CohortSlot.compulsory, not: CohortSlot.voluntary) }
    /// For which part of the registrations a compulsory measure was imposed.
    public var withMeasure: Share? { share(CohortSlot.withMeasure, not: CohortSlot.withoutMeasure) }

    /// Which part of the registrations has a form of involvement.
    public func form(_ form: InvolvementForm) -> Share? {
        guard let place = InvolvementForm.allCases.firstIndex(of: form), place < 4 else { return nil }
        var known: Int64 = 0
        for other in 0..<4 { known &+= slots[CohortSlot.firstForm + other] }
        return share(slots[CohortSlot.firstForm + place], of: known, in: slots[CohortSlot.registered])
    }

    /// The days from registration to the start of care, over those registered in the period.
    public var waiting: MeanDays {
        let known = slots[CohortSlot.waited] &+ slots[CohortSlot.stillWaiting] &+ slots[CohortSlot.neverStarted]
        return mean(
            CohortSlot.waited, open: slots[CohortSlot.stillWaiting], missing: slots[CohortSlot.registered] &- known)
    }

    /// How many were closed without care having started: they are in no waiting time.
    public var neverStarted: Int64 { slots[CohortSlot.neverStarted] }

    /// How many of those registered in the period waited no longer than the norm; `nil` if a count does not fit.
    ///
    /// Who still waits is in its bounds, who never started is left out.
    public var waitingWithinNorm: WithinNorm? {
        let unknown = waiting.missing
        guard let within = Int(exactly: slots[CohortSlot.withinNorm]),
            let beyond = Int(exactly: slots[CohortSlot.beyondNorm]),
            let open = Int(exactly: slots[CohortSlot.openNorm]), let missing = Int(exactly: unknown)
        else { return nil }
        return try? WithinNorm(
            norm: question.waitingNorm, within: within, beyond: beyond, open: open, missing: missing)
    }

    /// The days from registration to close, over those closed in the period.
    public var duration: MeanDays {
        mean(CohortSlot.closed, open: 0, missing: slots[CohortSlot.closedMissing])
    }

    // MARK: Parts

    private func rounded(_ slot: Int) -> RoundedCount? {
        Int(exactly: slots[slot]).flatMap { try? RoundedCount($0) }
    }

    private func share(_ yes: Int, not no: Int) -> Share? {
        share(slots[yes], of: slots[yes] &+ slots[no], in: slots[CohortSlot.registered])
    }

    private func share(_ yes: Int64, of known: Int64, in all: Int64) -> Share? {
        guard let yes = Int(exactly: yes), let all = Int(exactly: all), let known = Int(exactly: known), known <= all
        else { return nil }
        return try? Share(yes, of: known, missing: all - known)
    }

    private func mean(_ slot: Int, open: Int64, missing: Int64) -> MeanDays {
        let moments = ExactMoments(
            count: slots[slot], sum: slots[slot + 1], squaresLow: slots[slot + 2], squaresHigh: slots[slot + 3])
        return MeanDays(
            count: slots[slot], mean: moments.mean, standardDeviation: moments.standardDeviation, open: open,
            missing: missing)
    }

    /// Whether counts that were read can belong together, so that nothing computed from them is nonsense.
    static func areConsistent(_ slots: [Int64]) -> Bool {
        let registered = slots[CohortSlot.registered]
        // Each is at most 2^59, more than there can be, so that the sums of four below are exact.
        let most: Int64 = 576_460_752_303_423_488
        for slot in slots where slot > most { return false }
        func atMost(_ parts: [Int], _ whole: Int64) -> Bool {
            var sum: Int64 = 0
            for part in parts { sum += slots[part] }
            return sum <= whole
        }
        let forms = [
            CohortSlot.firstForm, CohortSlot.firstForm + 1, CohortSlot.firstForm + 2, CohortSlot.firstForm + 3,
        ]
        return slots[CohortSlot.records] > 0
            && atMost([CohortSlot.registered, CohortSlot.registrationMissing], slots[CohortSlot.records])
            && atMost([CohortSlot.withChildren, CohortSlot.withoutChildren], registered)
            && atMost([CohortSlot.compulsory, CohortSlot.voluntary], registered)
            && atMost([CohortSlot.withMeasure, CohortSlot.withoutMeasure], registered) && atMost(forms, registered)
            && atMost([CohortSlot.waited, CohortSlot.stillWaiting, CohortSlot.neverStarted], registered)
            && atMost([CohortSlot.withinNorm, CohortSlot.beyondNorm, CohortSlot.openNorm], registered)
            && atMost([CohortSlot.closed], slots[CohortSlot.records])
    }
}
