public import Domain

/// A category of a table (categorie): a region, a form, an age group.
///
/// It has no values: `Identifier<TableCategory>` is the space of their codes.
public enum TableCategory: Sendable {}

/// One side of a table: what it is about, and its categories.
public struct TableDimension: Hashable, Sendable {
    /// What it is about.
    public let id: Identifier<TableDimension>
    /// Its categories, without the total.
    public let categories: [Identifier<TableCategory>]

    /// Makes a dimension.
    ///
    /// - Throws: ``/Domain/InvalidValue`` without a category, with more than 10,000, or with one twice.
    public init(
        _ id: Identifier<TableDimension>, _ categories: [Identifier<TableCategory>]
    ) throws(InvalidValue) {
        guard !categories.isEmpty, categories.count <= 10_000, Set(categories).count == categories.count else {
            throw InvalidValue(
                "table dimension",
                allowed: LocalizedText(
                    nl: "1 tot 10000 verschillende categorieën", en: "1 to 10000 different categories"))
        }
        self.id = id
        self.categories = categories
    }
}

/// A place in a table: for each dimension a category, or `nil` for the total.
public typealias TablePlace = [Identifier<TableCategory>?]

/// Counts by one to four dimensions with all their totals (kruistabel).
///
/// The totals are computed, so that they always add up. It holds what nobody outside may see: publish a
/// ``PublishedTable``.
public struct CountTable: Hashable, Sendable {
    /// The sides of the table.
    public let dimensions: [TableDimension]
    let shape: TableShape
    /// All counts, totals included, in the order of the shape.
    let counts: [Int]

    /// Makes a table of its inner counts, the categories of the last dimension next to each other.
    ///
    /// - Throws: ``/Domain/InvalidValue`` without one to four different dimensions, with another number of counts than
    ///   the categories ask for, with a count below zero, with more than a million cells, or if a total is more than
    ///   can be counted.
    public init(_ dimensions: [TableDimension], counts inner: [Int]) throws(InvalidValue) {
        let refusal = InvalidValue("table", allowed: Self.allowed)
        guard let shape = TableShape(dimensions) else { throw refusal }
        var counts = [Int](repeating: 0, count: shape.count)
        var next = 0
        for index in 0..<shape.count where !shape.isTotal(index) {
            guard next < inner.count, inner[next] >= 0 else { throw refusal }
            counts[index] = inner[next]
            next += 1
        }
        guard next == inner.count else { throw refusal }
        for axis in shape.sizes.indices {
            for index in 0..<shape.count where shape.position(of: index, along: axis) < shape.sizes[axis] {
                let total = shape.total(of: index, along: axis)
                let (sum, overflow) = counts[total].addingReportingOverflow(counts[index])
                guard !overflow else { throw refusal }
                counts[total] = sum
            }
        }
        self.dimensions = dimensions
        self.shape = shape
        self.counts = counts
    }

    /// What a table may be.
    public static var allowed: LocalizedText {
        LocalizedText(
            nl: "een tot vier verschillende dimensies, hooguit een miljoen cellen, en tellingen van 0 of meer",
            en: "one to four different dimensions, at most a million cells, and counts of 0 or more")
    }

    /// The count at a place; `nil` if there is no such place.
    public subscript(place: TablePlace) -> Int? {
        shape.index(of: place, in: dimensions).map { counts[$0] }
    }
}

/// How the cells of a table, totals included, follow each other.
struct TableShape: Hashable, Sendable {
    /// The number of categories of each dimension; the total comes after them.
    let sizes: [Int]
    /// How far apart neighbours along a dimension are.
    let strides: [Int]
    /// The number of cells, totals included.
    let count: Int

    init?(_ dimensions: [TableDimension]) {
        var names: Set<Identifier<TableDimension>> = []
        var sizes: [Int] = []
        for dimension in dimensions {
            names.insert(dimension.id)
            sizes.append(dimension.categories.count)
        }
        guard (1...4).contains(sizes.count), names.count == sizes.count else { return nil }
        self.init(sizes)
    }

    init?(_ sizes: [Int]) {
        var strides: [Int] = []
        var count = 1
        for size in sizes.reversed() {
            guard size >= 1, size <= 10_000, count <= 1_000_000 / (size + 1) else { return nil }
            strides.append(count)
            count *= size + 1
        }
        self.sizes = sizes
        self.strides = strides.reversed()
        self.count = count
    }

    func position(of index: Int, along axis: Int) -> Int { index / strides[axis] % (sizes[axis] + 1) }

    /// The cell at another position along a dimension.
    func moved(_ index: Int, along axis: Int, to position: Int) -> Int {
        index + (position - self.position(of: index, along: axis)) * strides[axis]
    }

    func total(of index: Int, along axis: Int) -> Int { moved(index, along: axis, to: sizes[axis]) }

    func isTotal(_ index: Int) -> Bool {
        for axis in sizes.indices where position(of: index, along: axis) == sizes[axis] { return true }
        return false
    }

    func index(of place: TablePlace, in dimensions: [TableDimension]) -> Int? {
        guard place.count == sizes.count else { return nil }
        var index = 0
        for (axis, category) in place.enumerated() {
            guard let category else {
                index += sizes[axis] * strides[axis]
                continue
            }
            guard let position = dimensions[axis].categories.firstIndex(of: category) else { return nil }
            index += position * strides[axis]
        }
        return index
    }

    func place(of index: Int, in dimensions: [TableDimension]) -> TablePlace {
        var place: TablePlace = []
        for axis in sizes.indices {
            let position = position(of: index, along: axis)
            place.append(position < sizes[axis] ? dimensions[axis].categories[position] : nil)
        }
        return place
    }

    /// All lines of the table: the cells along a dimension, and the total behind them.
    var lines: [(cells: [Int], total: Int)] {
        var lines: [(cells: [Int], total: Int)] = []
        for axis in sizes.indices {
            for index in 0..<count where position(of: index, along: axis) == 0 {
                var cells: [Int] = []
                for position in 0..<sizes[axis] { cells.append(index + position * strides[axis]) }
                lines.append((cells, index + sizes[axis] * strides[axis]))
            }
        }
        return lines
    }
}
