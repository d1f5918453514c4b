internal import Domain

/// Figures that form one run over time (reeks): of the same definition, the same people, the same area.
public struct FigureSeries: Hashable, Sendable {
    /// The figures, the earliest first.
    public let figures: [Figure]

    /// Makes a series; the order of the figures makes no difference.
    ///
    /// - Throws: ``FigureMismatch`` of the first two that do not belong together, with both sides.
    public init(_ figures: [Figure]) throws(FigureMismatch) {
        let sorted = figures.sorted { a, b in
            switch (a.period?.start, b.period?.start) {
            case (let mine?, let theirs?) where mine != theirs: mine < theirs
            case (nil, _?): true
            case (_?, nil): false
            default: a.id < b.id
            }
        }
        for index in sorted.indices {
            for later in sorted.indices where later > index {
                if let mismatch = sorted[index].mismatch(with: sorted[later], for: .change) { throw mismatch }
            }
        }
        self.figures = sorted
    }
}
