import Domain
import Indicators

/// Finds by trying all tables of whole numbers, not below zero, which values a hidden cell can have.
///
/// It shares nothing with the package but what a reader sees: it writes each total as the sum of its inner cells and
/// counts those that are hidden up, one after another.
struct ExactTables {
    private let hidden: [TablePlace]
    /// For each hidden cell the inner cells that it is the sum of: positions among the open ones, and what is fixed.
    private var members: [(open: [Int], fixed: Int)] = []
    /// For each total that is shown: the open cells, and what they sum to.
    private var sums: [(open: [Int], rest: Int)] = []
    private var caps: [Int] = []

    /// Makes the equations of what is shown; what no shown total bounds is tried up to a few above its true value.
    init(_ published: PublishedTable, truth: CountTable) {
        let places = Self.places(published.dimensions)
        hidden = published.hidden
        var open: [TablePlace: Int] = [:]
        var shown: [TablePlace: Int] = [:]
        for place in places {
            switch published[place] {
            case .count(let count)?: shown[place] = count
            case .hidden? where !place.contains(nil):
                open[place] = caps.count
                caps.append((truth[place] ?? 0) + 3)
            default: break
            }
        }
        let inner = places.filter { !$0.contains(nil) }
        for place in places {
            var fixed = 0
            var unknown: [Int] = []
            for cell in inner where zip(place, cell).allSatisfy({ $0 == nil || $0 == $1 }) {
                if let number = open[cell] { unknown.append(number) } else { fixed += shown[cell] ?? 0 }
            }
            if let total = shown[place] {
                if !unknown.isEmpty || place.contains(nil) { sums.append((unknown, total - fixed)) }
            } else {
                members.append((unknown, fixed))
            }
        }
        for (unknown, rest) in sums {
            for number in unknown { caps[number] = min(caps[number], max(rest, 0)) }
        }
    }

    static func places(_ dimensions: [TableDimension]) -> [TablePlace] {
        var places: [TablePlace] = [[]]
        for dimension in dimensions {
            let values = dimension.categories.map { Optional($0) } + [nil]
            places = places.flatMap { place in values.map { place + [$0] } }
        }
        return places
    }

    /// The hidden places that can have one value only; `nil` if it took too long to find out.
    func unique() -> Set<TablePlace>? {
        var values = [Int](repeating: 0, count: caps.count)
        var rests = sums.map { $0.rest }
        var through = [[Int]](repeating: [], count: caps.count)
        var last = [Int](repeating: -1, count: sums.count)
        for (number, sum) in sums.enumerated() {
            for cell in sum.open {
                through[cell].append(number)
                last[number] = max(last[number], cell)
            }
            if sum.open.isEmpty && sum.rest != 0 { return nil }
        }
        var lowest = [Int](repeating: .max, count: members.count)
        var highest = [Int](repeating: .min, count: members.count)
        var steps = 0
        /// Whether to go on.
        func visit(_ cell: Int) -> Bool {
            steps += 1
            if steps > 3_000_000 { return false }
            if cell == values.count {
                var isOpen = false
                for (place, member) in members.enumerated() {
                    var sum = member.fixed
                    for number in member.open { sum += values[number] }
                    lowest[place] = min(lowest[place], sum)
                    highest[place] = max(highest[place], sum)
                    isOpen = isOpen || lowest[place] == highest[place]
                }
                return isOpen
            }
            for value in 0...caps[cell] {
                var fits = true
                for number in through[cell] {
                    rests[number] -= value
                    if rests[number] < 0 || (last[number] == cell && rests[number] != 0) { fits = false }
                }
                values[cell] = value
                let goesOn = !fits || visit(cell + 1)
                for number in through[cell] { rests[number] += value }
                if !goesOn { return false }
            }
            return true
        }
        _ = visit(0)
        if steps > 3_000_000 { return nil }
        var unique: Set<TablePlace> = []
        for (place, cell) in hidden.enumerated() where lowest[place] == highest[place] { unique.insert(cell) }
        return unique
    }
}
