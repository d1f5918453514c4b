/// Finds for each hidden cell whether its value is the only one that fits.
///
/// It needs one table that fits. A hidden cell is safe if another table fits that differs there, and then that table is
/// the proof. In one and two dimensions the answer is exact: the differences of two fitting tables are circulations in
/// a graph of rows and columns, whose cycles change each cell by one. With more dimensions it looks for small
/// differences first, then for what equations alone settle, and then tries values, as long as its budget lasts.
struct LeakCheck {
    enum Answer {
        case safe
        case leak
        case unknown
    }

    let shape: TableShape
    let counts: [Int]
    let hidden: [Bool]

    init(_ shape: TableShape, _ counts: [Int], hidden: [Bool]) {
        self.shape = shape
        self.counts = counts
        self.hidden = hidden
    }

    func report(in dimensions: [TableDimension]) -> LeakReport {
        var leaks: [TablePlace] = []
        var unproven: [TablePlace] = []
        for (index, answer) in answers() {
            switch answer {
            case .safe: break
            case .leak: leaks.append(shape.place(of: index, in: dimensions))
            case .unknown: unproven.append(shape.place(of: index, in: dimensions))
            }
        }
        return LeakReport(leaks: leaks, unproven: unproven, isContradictory: false)
    }

    /// The answer for each hidden cell, in the order of the table.
    func answers() -> [(index: Int, answer: Answer)] {
        var answers: [(index: Int, answer: Answer)] = []
        for index in hidden.indices where hidden[index] { answers.append((index, answer(index))) }
        return answers
    }

    func answer(_ index: Int) -> Answer {
        if shape.sizes.count == 2 { return hasCycle(index) ? .safe : .leak }
        if Box.cheapest(for: index, self, onlyHidden: true) != nil { return .safe }
        if shape.sizes.count == 1 { return .leak }
        var solver = TableSolver(shape, hidden: hidden, counts: counts)
        return solver.hasOther(at: index)
    }

    // MARK: Two dimensions

    /// Whether a cell lies on a cycle of changes by one that leaves what is shown and keeps all counts from falling
    /// below zero.
    ///
    /// With the sign of every total turned, all rows and all columns sum to zero. A cell that can be raised is an arc
    /// from its row to its column, one that can be lowered an arc back; a cell with one total in it the other way.
    private func hasCycle(_ index: Int) -> Bool {
        let (rows, columns) = (shape.sizes[0] + 1, shape.sizes[1] + 1)
        let (row, column) = (shape.position(of: index, along: 0), shape.position(of: index, along: 1))
        return (isArc(row, column, forward: true) && isReachable(row, from: column, rows, columns, forward: true))
            || (isArc(row, column, forward: false) && isReachable(row, from: column, rows, columns, forward: false))
    }

    private func isArc(_ row: Int, _ column: Int, forward: Bool) -> Bool {
        let index = row * shape.strides[0] + column
        guard hidden[index] else { return false }
        let isTurned = (row == shape.sizes[0]) != (column == shape.sizes[1])
        // Raising is always possible; lowering if there is something.
        return forward != isTurned || counts[index] > 0
    }

    /// Whether one comes from a column to a row over other cells; the other way round if it is not forward.
    private func isReachable(_ row: Int, from column: Int, _ rows: Int, _ columns: Int, forward: Bool) -> Bool {
        var seenRows = [Bool](repeating: false, count: rows)
        var seenColumns = [Bool](repeating: false, count: columns)
        var waiting = [(isRow: false, at: column)]
        seenColumns[column] = true
        while let (isRow, at) = waiting.popLast() {
            if isRow {
                for next in 0..<columns where !seenColumns[next] && isArc(at, next, forward: forward) {
                    seenColumns[next] = true
                    waiting.append((false, next))
                }
            } else {
                for next in 0..<rows where !seenRows[next] && isArc(next, at, forward: !forward) {
                    if at == column && next == row { continue }
                    if next == row { return true }
                    seenRows[next] = true
                    waiting.append((true, next))
                }
            }
        }
        return false
    }
}

/// A smallest difference of two tables: all its corners change by one.
///
/// Along each dimension either two categories stand against each other, or a category goes together with its total.
struct Box {
    /// Its corners with the way in which they change.
    let corners: [(index: Int, isRaised: Bool)]
    /// How many totals would have to be hidden as well, how many cells, and how many are counted in them.
    let cost: (totals: Int, cells: Int, count: Int)

    /// The box at a cell that hides least: no totals if possible, then few cells, then cells that count few.
    static func cheapest(for index: Int, _ check: LeakCheck, onlyHidden: Bool) -> Box? {
        var best: Box?
        let shape = check.shape
        var other = [Int](repeating: 0, count: shape.sizes.count)
        while true {
            if let box = Box(at: index, other, check, onlyHidden), best.map({ box.cost < $0.cost }) ?? true {
                best = box
                if box.cost == (0, 0, 0) { return box }
            }
            var axis = 0
            while axis < other.count, other[axis] == shape.sizes[axis] {
                other[axis] = 0
                axis += 1
            }
            guard axis < other.count else { return best }
            other[axis] += 1
        }
    }

    private init?(at index: Int, _ other: [Int], _ check: LeakCheck, _ onlyHidden: Bool) {
        let shape = check.shape
        var corners = [(index: index, isRaised: true)]
        for (axis, position) in other.enumerated() {
            let own = shape.position(of: index, along: axis)
            guard position != own else { return nil }
            // A category together with its total rises and falls with it; another category the other way.
            let isSame = own == shape.sizes[axis] || position == shape.sizes[axis]
            for corner in corners {
                corners.append(
                    (shape.moved(corner.index, along: axis, to: position), corner.isRaised == isSame))
            }
        }
        var cost = (totals: 0, cells: 0, count: 0)
        var canRise = true
        var canFall = true
        for corner in corners {
            if !check.hidden[corner.index] {
                if onlyHidden { return nil }
                cost.cells += 1
                if shape.isTotal(corner.index) { cost.totals += 1 }
                let (sum, overflow) = cost.count.addingReportingOverflow(check.counts[corner.index])
                cost.count = overflow ? Int.max : sum
            }
            if check.counts[corner.index] == 0 {
                if corner.isRaised { canFall = false } else { canRise = false }
            }
        }
        guard canRise || canFall else { return nil }
        self.corners = corners
        self.cost = cost
    }
}
