/// Looks for whole numbers, not below zero, that fit the lines of a table: by narrowing what each can be, and by trying.
///
/// Trying has a budget: where it is used up the answer is that it is not known, never that it is safe.
struct TableSolver {
    /// What each hidden cell can be; a shown cell is one number.
    private var ranges: [CountRange]
    private let lines: [(cells: [Int], total: Int)]
    /// For each cell the lines through it.
    private let through: [[Int]]
    private var budget = 20_000
    /// Whether a bound was chosen by us, so that finding nothing proves nothing.
    private var isCapped = false
    private let counts: [Int]?

    /// What is shown, and nothing known of what is hidden.
    init(_ shape: TableShape, shown: [Int?]) {
        var largest = 0
        for case let count? in shown { largest = max(largest, count) }
        // Without any bound a hidden total could be anything: what is shown plus some.
        let cap = largest > Int.max / 4 ? Int.max / 2 : largest * 2 + 1000
        self.init(shape, ranges: shown.map { $0.map { CountRange(valid: $0, $0) } ?? CountRange(valid: 0, cap) }, nil)
    }

    /// One table that fits, and which of its cells are hidden.
    init(_ shape: TableShape, hidden: [Bool], counts: [Int]) {
        var ranges: [CountRange] = []
        for index in counts.indices {
            let (cap, overflow) = counts[index].addingReportingOverflow(1000)
            ranges.append(
                hidden[index]
                    ? CountRange(valid: 0, overflow ? Int.max : cap)
                    : CountRange(valid: counts[index], counts[index]))
        }
        self.init(shape, ranges: ranges, counts)
        isCapped = true
    }

    /// What each cell can be, and one table that fits.
    init(_ shape: TableShape, ranges: [CountRange], _ counts: [Int]?) {
        self.ranges = ranges
        self.counts = counts
        let lines = shape.lines
        var through = [[Int]](repeating: [], count: shape.count)
        for (number, line) in lines.enumerated() {
            for cell in line.cells { through[cell].append(number) }
            through[line.total].append(number)
        }
        self.lines = lines
        self.through = through
    }

    /// Whether narrowing alone shows that nothing fits.
    var isImpossible: Bool {
        var copy = self
        return copy.narrow(Array(lines.indices)) == nil
    }

    /// A table that fits; `nil` if there is none or none was found.
    func anyTable() -> [Int]? {
        var copy = self
        guard copy.narrow(Array(lines.indices)) != nil else { return nil }
        return copy.search() == true ? copy.ranges.map { $0.lower } : nil
    }

    /// Whether another table fits that differs at a cell from the one that is known.
    mutating func hasOther(at index: Int) -> LeakCheck.Answer {
        guard let known = counts?[index] else { return .unknown }
        guard narrow(Array(lines.indices)) != nil else { return .unknown }
        if ranges[index].lower == ranges[index].upper { return .leak }
        var isExhausted = true
        // Nearest first: where another one fits at all, a near one mostly does.
        var parts: [CountRange] = []
        for step in 1...3 {
            let (above, overflow) = known.addingReportingOverflow(step)
            if !overflow { parts.append(CountRange(valid: above, above)) }
            if known >= step { parts.append(CountRange(valid: known - step, known - step)) }
        }
        if known < Int.max - 4 { parts.append(CountRange(valid: known + 4, Int.max)) }
        if known >= 4 { parts.append(CountRange(valid: 0, known - 4)) }
        for part in parts {
            var copy = self
            copy.budget = 20_000
            let lower = max(part.lower, ranges[index].lower)
            let upper = min(part.upper, ranges[index].upper)
            guard lower <= upper else { continue }
            copy.ranges[index] = CountRange(valid: lower, upper)
            guard copy.narrow(through[index]) != nil else { continue }
            switch copy.search() {
            case true?: return .safe
            case false?: break
            case nil: isExhausted = false
            }
        }
        return isExhausted && !touchesCap ? .leak : .unknown
    }

    /// Whether a bound that we chose ourselves still stands: then finding nothing proves nothing.
    private var touchesCap: Bool {
        guard isCapped, let counts else { return false }
        for index in ranges.indices where ranges[index].lower < ranges[index].upper {
            if ranges[index].upper >= counts[index].addingReportingOverflow(1000).partialValue { return true }
        }
        return false
    }

    /// Tries values until all cells have one; `nil` if the budget is used up before it is known.
    private mutating func search() -> Bool? {
        guard budget > 0 else { return nil }
        budget -= 1
        var open: Int?
        for index in ranges.indices where ranges[index].lower < ranges[index].upper {
            guard let best = open else {
                open = index
                continue
            }
            if width(index) < width(best) { open = index }
        }
        guard let open else { return true }
        let range = ranges[open]
        let start = min(max(counts?[open] ?? range.lower, range.lower), range.upper)
        var isKnown = true
        var step = 0
        while true {
            let (above, overflow) = start.addingReportingOverflow(step)
            let isAbove = !overflow && above <= range.upper
            let isBelow = step > 0 && start - range.lower >= step
            guard isAbove || isBelow else { return isKnown ? false : nil }
            for value in [isAbove ? above : nil, isBelow ? start - step : nil] {
                guard let value else { continue }
                guard budget > 0 else { return nil }
                var copy = self
                copy.ranges[open] = CountRange(valid: value, value)
                guard copy.narrow(through[open]) != nil else {
                    budget -= 1
                    continue
                }
                let answer = copy.search()
                budget = copy.budget
                if answer == true {
                    ranges = copy.ranges
                    return true
                }
                if answer == nil { isKnown = false }
            }
            step += 1
        }
    }

    private func width(_ index: Int) -> Int {
        ranges[index].upper.subtractingReportingOverflow(ranges[index].lower).partialValue
    }

    /// Narrows the cells of some lines, and of those that this touches; `nil` if nothing fits any more.
    private mutating func narrow(_ start: [Int]) -> Void? {
        var waiting = start
        var isWaiting = [Bool](repeating: false, count: lines.count)
        for line in start { isWaiting[line] = true }
        while let number = waiting.popLast() {
            isWaiting[number] = false
            let line = lines[number]
            // Sums beyond what can be counted tell nothing: they are left alone.
            var least = 0
            var most = 0
            var isCountable = true
            for cell in line.cells {
                let (low, lowOverflow) = least.addingReportingOverflow(ranges[cell].lower)
                let (high, highOverflow) = most.addingReportingOverflow(ranges[cell].upper)
                isCountable = isCountable && !lowOverflow && !highOverflow
                least = low
                most = high
            }
            guard isCountable else { continue }
            let total = ranges[line.total]
            var changed: [Int] = []
            guard clip(line.total, to: least, most, &changed) != nil else { return nil }
            for cell in line.cells {
                let range = ranges[cell]
                // What the others leave to it.
                let lower = total.lower.subtractingReportingOverflow(most - range.upper)
                let upper = total.upper.subtractingReportingOverflow(least - range.lower)
                guard
                    clip(
                        cell, to: lower.overflow ? range.lower : lower.partialValue,
                        upper.overflow ? range.upper : upper.partialValue, &changed) != nil
                else { return nil }
            }
            for cell in changed {
                for next in through[cell] where !isWaiting[next] {
                    isWaiting[next] = true
                    waiting.append(next)
                }
            }
        }
        return ()
    }

    private mutating func clip(_ cell: Int, to lower: Int, _ upper: Int, _ changed: inout [Int]) -> Void? {
        let range = ranges[cell]
        let clipped = (max(range.lower, lower), min(range.upper, upper))
        guard clipped.0 <= clipped.1 else { return nil }
        if clipped != (range.lower, range.upper) {
            ranges[cell] = CountRange(valid: clipped.0, clipped.1)
            changed.append(cell)
        }
        return ()
    }
}
