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
        for sum in sums where sum.open.isEmpty && sum.rest != 0 { return nil }
        var search = Search(self)
        // Each open cell comes first once: a second value of it is then soon found, or none is there.
        for cell in caps.indices {
            let order = [cell] + caps.indices.filter { $0 != cell }
            for (member, place) in zip(members, members.indices) where member.open == [cell] {
                if search.lowest[place] == search.highest[place] || search.lowest[place] == .max {
                    search.run(order, until: place, oneOfEach: true)
                }
            }
        }
        for place in members.indices where search.lowest[place] == search.highest[place] {
            if members[place].open.count > 1 { search.run(Array(caps.indices), until: place, oneOfEach: false) }
        }
        for place in members.indices where search.lowest[place] == .max {
            search.run(Array(caps.indices), until: place, oneOfEach: false)
        }
        if search.isExhausted { return nil }
        var unique: Set<TablePlace> = []
        for (place, cell) in hidden.enumerated() where search.lowest[place] == search.highest[place] {
            unique.insert(cell)
        }
        return unique
    }

    private struct Search {
        let tables: ExactTables
        var lowest: [Int]
        var highest: [Int]
        var isExhausted = false
        private var values: [Int]
        private var rests: [Int] = []
        private var steps = 0

        init(_ tables: ExactTables) {
            self.tables = tables
            lowest = [Int](repeating: .max, count: tables.members.count)
            highest = [Int](repeating: .min, count: tables.members.count)
            values = [Int](repeating: 0, count: tables.caps.count)
        }

        mutating func run(_ order: [Int], until place: Int, oneOfEach: Bool) {
            var through = [[Int]](repeating: [], count: order.count)
            var last = [Int](repeating: -1, count: tables.sums.count)
            for (number, sum) in tables.sums.enumerated() {
                for (step, cell) in order.enumerated() where sum.open.contains(cell) {
                    through[step].append(number)
                    last[number] = step
                }
            }
            rests = tables.sums.map { $0.rest }
            steps = 0
            _ = visit(0, order, through, last, place, oneOfEach)
            if steps > 2_000_000 { isExhausted = true }
        }

        private enum Next {
            case on
            case nextOfFirst
            case stop
        }

        private mutating func visit(
            _ step: Int, _ order: [Int], _ through: [[Int]], _ last: [Int], _ place: Int, _ oneOfEach: Bool
        ) -> Next {
            steps += 1
            if steps > 2_000_000 { return .stop }
            if step == order.count {
                for (place, member) in tables.members.enumerated() {
                    var sum = member.fixed
                    for number in member.open { sum += values[number] }
                    lowest[place] = min(lowest[place], sum)
                    highest[place] = max(highest[place], sum)
                }
                if lowest[place] < highest[place] { return .stop }
                return oneOfEach ? .nextOfFirst : .on
            }
            let cell = order[step]
            for value in 0...tables.caps[cell] {
                var fits = true
                for number in through[step] {
                    rests[number] -= value
                    if rests[number] < 0 || (last[number] == step && rests[number] != 0) { fits = false }
                }
                values[cell] = value
                let next = fits ? visit(step + 1, order, through, last, place, oneOfEach) : .on
                for number in through[step] { rests[number] += value }
                switch next {
                case .on: break
                case .nextOfFirst: if step > 0 { return .nextOfFirst }
                case .stop: return .stop
                }
            }
            return .on
        }
    }
}
