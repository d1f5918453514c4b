public import Domain

/// Which counts are too small to be shown (minimale celgrootte), and what else is hidden.
///
/// No source prints a minimum, so there is no default: who publishes chooses it and answers for it.
public struct SuppressionPolicy: Hashable, Sendable {
    /// The smallest count that is shown.
    ///
    /// With 3, counts of 1 and 2 are hidden. Zero is shown.
    public let minimum: Int
    /// Whether a cell that holds everybody of its row or column is hidden too: it tells of each of them what they are.
    public let hidesWholeGroups: Bool

    /// Makes a policy.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if the minimum is outside 2…1000.
    public init(minimum: Int, hidesWholeGroups: Bool = true) throws(InvalidValue) {
        guard minimum >= 2, minimum <= 1000 else {
            throw InvalidValue(
                "minimum cell size",
                allowed: LocalizedText(nl: "2 tot en met 1000", en: "2 to 1000"))
        }
        self.minimum = minimum
        self.hidesWholeGroups = hidesWholeGroups
    }
}

/// A table of which small counts are hidden, and as many others as it takes to keep them so (celonderdrukking).
///
/// Nobody who knows only that counts are not below zero and add up can compute a hidden one: for each of them there is
/// another table that fits. It does not protect against who knows more, such as a person's own cell, nor against a
/// second publication: see ``Differencing``.
public struct Suppression: Hashable, Sendable {
    /// Why a cell is hidden.
    public enum Reason: Hashable, Sendable {
        /// It counts too few.
        case small
        /// It holds everybody of its row or column.
        case wholeGroup
        /// Without it another one could be computed.
        case complement
    }

    /// A hidden cell.
    public struct HiddenCell: Hashable, Sendable {
        /// Where it is.
        public let place: TablePlace
        /// Why it is hidden.
        public let reason: Reason
    }

    /// What may be shown.
    public let published: PublishedTable
    /// What was hidden and why, in the order of the table.
    public let hidden: [HiddenCell]

    /// Hides what has to be hidden.
    public init(_ table: CountTable, _ policy: SuppressionPolicy) {
        var reasons = Self.first(table, policy)
        let shape = table.shape
        for index in 0..<shape.count where reasons[index] != nil {
            let check = LeakCheck(shape, table.counts, hidden: reasons.map { $0 != nil })
            if Self.isProtected(index, check) { continue }
            // There always is one: the cell together with all its totals, each one more.
            guard let box = Box.cheapest(for: index, check, onlyHidden: false) else { continue }
            for corner in box.corners where reasons[corner.index] == nil { reasons[corner.index] = .complement }
        }
        // What was hidden to protect others has its own cell on the same cycle: it is protected with it.
        var shown: [Int?] = table.counts.map { $0 }
        var hidden: [HiddenCell] = []
        for (index, reason) in reasons.enumerated() {
            guard let reason else { continue }
            shown[index] = nil
            hidden.append(HiddenCell(place: shape.place(of: index, in: table.dimensions), reason: reason))
        }
        published = PublishedTable(table.dimensions, shape, shown)
        self.hidden = hidden
    }

    /// Whether there is a proof already; with many dimensions only the small differences count as one.
    private static func isProtected(_ index: Int, _ check: LeakCheck) -> Bool {
        switch check.shape.sizes.count {
        case 2:
            if case .safe = check.answer(index) { return true }
            return false
        default: return Box.cheapest(for: index, check, onlyHidden: true) != nil
        }
    }

    private static func first(_ table: CountTable, _ policy: SuppressionPolicy) -> [Reason?] {
        var reasons: [Reason?] = []
        for count in table.counts { reasons.append(count > 0 && count < policy.minimum ? .small : nil) }
        guard policy.hidesWholeGroups else { return reasons }
        for line in table.shape.lines where line.cells.count > 1 && table.counts[line.total] > 0 {
            for cell in line.cells where table.counts[cell] == table.counts[line.total] && reasons[cell] == nil {
                reasons[cell] = .wholeGroup
            }
        }
        return reasons
    }
}
