public import Domain

/// A table as others see it: counts, and cells that are hidden.
public struct PublishedTable: Hashable, Sendable {
    /// The sides of the table.
    public let dimensions: [TableDimension]
    let shape: TableShape
    /// What is shown, totals included, in the order of the shape; `nil` is hidden.
    let shown: [Int?]

    /// Makes a table of what is shown, totals included: along each dimension the total comes after the categories.
    ///
    /// - Throws: ``/Domain/InvalidValue`` for what ``CountTable`` refuses.
    public init(_ dimensions: [TableDimension], shown: [Int?]) throws(InvalidValue) {
        guard let shape = TableShape(dimensions), shown.count == shape.count else {
            throw InvalidValue("table", allowed: CountTable.allowed)
        }
        for case let count? in shown where count < 0 {
            throw InvalidValue("table", allowed: CountTable.allowed)
        }
        self.init(dimensions, shape, shown)
    }

    init(_ dimensions: [TableDimension], _ shape: TableShape, _ shown: [Int?]) {
        self.dimensions = dimensions
        self.shape = shape
        self.shown = shown
    }

    /// Makes the table in which some places are hidden, just these and no others: it may leak.
    ///
    /// - Throws: ``/Domain/InvalidValue`` if there is no such place.
    public init(_ table: CountTable, hiding places: [TablePlace]) throws(InvalidValue) {
        var shown: [Int?] = table.counts.map { $0 }
        for place in places {
            guard let index = table.shape.index(of: place, in: table.dimensions) else {
                throw InvalidValue("table place", allowed: CountTable.allowed)
            }
            shown[index] = nil
        }
        self.init(table.dimensions, table.shape, shown)
    }

    /// What is shown at a place: a count, or that it is hidden; `nil` if there is no such place.
    public subscript(place: TablePlace) -> ShownCount? {
        guard let index = shape.index(of: place, in: dimensions) else { return nil }
        guard let count = shown[index] else { return .hidden }
        return .count(count)
    }

    /// The places that are hidden, in the order of the table.
    public var hidden: [TablePlace] {
        var places: [TablePlace] = []
        for index in shown.indices where shown[index] == nil {
            places.append(shape.place(of: index, in: dimensions))
        }
        return places
    }

    /// What can be computed back from it, by somebody who knows that counts are not below zero and add up.
    ///
    /// It looks for tables that fit what is shown; none at all means that what is shown contradicts itself.
    public func leaks() -> LeakReport {
        guard let fitting = TableSolver(shape, shown: shown).anyTable() else {
            return LeakReport(
                leaks: [], unproven: hidden, isContradictory: TableSolver(shape, shown: shown).isImpossible)
        }
        return LeakCheck(shape, fitting, hidden: shown.map { $0 == nil }).report(in: dimensions)
    }
}

/// What a reader sees in a cell.
public enum ShownCount: Hashable, Sendable {
    /// A count.
    case count(Int)
    /// Nothing: it is hidden.
    case hidden
}

/// Which hidden cells can be computed back from what is shown (lekken).
public struct LeakReport: Hashable, Sendable {
    /// The hidden places that can have one value only.
    public let leaks: [TablePlace]
    /// The hidden places of which it could not be found out; treat them as leaks.
    public let unproven: [TablePlace]
    /// Whether what is shown contradicts itself: no counts fit it.
    public let isContradictory: Bool

    /// Whether no hidden cell can be computed back, and that is proved.
    public var isSafe: Bool { leaks.isEmpty && unproven.isEmpty && !isContradictory }
}
