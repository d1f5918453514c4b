public import Domain

extension Figure {
    /// This figure as a part of another: both are counts of the same, in the same period (deel van een geheel).
    ///
    /// - Parameters:
    ///   - whole: The whole.
    ///   - missing: Of how many more it is not known; what the whole says of it, if left out.
    /// - Throws: ``FigureMismatch`` if they do not belong together, with both sides.
    public func share(of whole: Figure, missing: Int? = nil) throws(FigureMismatch) -> Share {
        if let mismatch = mismatch(with: whole, for: .ratio) { throw mismatch }
        guard case .count(let part)? = reading, case .count(let all)? = whole.reading, all > 0,
            let share = try? Share(part, of: all, missing: missing ?? whole.missing)
        else {
            throw FigureMismatch(
                .parts, self, LocalizedText(nl: text(in: .nl), en: text(in: .en)), whole,
                LocalizedText(nl: whole.text(in: .nl), en: whole.text(in: .en)))
        }
        return share
    }

    /// Two figures of different areas added: counts of the same definition, in the same period (optellen).
    ///
    /// What is missing is known only if it is known of both.
    ///
    /// - Throws: ``FigureMismatch`` if they do not belong together, with both sides.
    public func sum(with other: Figure) throws(FigureMismatch) -> FigureSum {
        if let mismatch = mismatch(with: other, for: .sum) { throw mismatch }
        guard case .count(let mine)? = reading, case .count(let theirs)? = other.reading else {
            throw FigureMismatch(.value, self, nil, other, nil)
        }
        let (count, overflow) = mine.addingReportingOverflow(theirs)
        guard !overflow else { throw FigureMismatch(.value, self, nil, other, nil) }
        var missing: Int?
        if let mine = self.missing, let theirs = other.missing {
            let (sum, overflow) = mine.addingReportingOverflow(theirs)
            missing = overflow ? nil : sum
        }
        return FigureSum(figures: [id, other.id].sorted(), count: count, missing: missing)
    }

    /// How this figure changed since an earlier one (verandering).
    ///
    /// - Throws: ``FigureMismatch`` if they do not belong together, with both sides.
    public func change(since earlier: Figure) throws(FigureMismatch) -> FigureChange {
        if let mismatch = mismatch(with: earlier, for: .change) { throw mismatch }
        guard case let (mine?, theirs?) = (period, earlier.period), theirs.start < mine.start else {
            throw FigureMismatch(.period, self, period?.localized, earlier, earlier.period?.localized)
        }
        return FigureChange(from: earlier, to: self)
    }
}

/// Two counts of different areas, added (som).
public struct FigureSum: Hashable, Sendable {
    /// The figures that were added.
    public let figures: [Identifier<Figure>]
    /// Their sum.
    public let count: Int
    /// Of how many more it is not known; `nil` if that was not recorded of both.
    public let missing: Int?
}
