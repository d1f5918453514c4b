/// A directed graph of numbered nodes: what map analysis counts with, so that no identifier is compared twice.
///
/// Its nodes are 0 up to ``count``; the neighbours of a node are in ascending order, each once.
struct DenseGraph: Sendable {
    /// How many nodes it has.
    let count: Int
    private let starts: [Int]
    private let ends: [Int]

    /// Makes a graph of edges in any order; repeated ones count once.
    init(count: Int, edges: [(from: Int, to: Int)]) {
        self.count = count
        // Sorted by end and then by start, each by counting: linear, and the neighbours come out in order.
        let byEnd = Self.sorted(edges, count) { $0.to }
        let byStart = Self.sorted(byEnd, count) { $0.from }
        var starts = [Int](repeating: 0, count: count + 1)
        var ends: [Int] = []
        ends.reserveCapacity(byStart.count)
        var last: (from: Int, to: Int)?
        for edge in byStart {
            if let last, last == edge { continue }
            last = edge
            ends.append(edge.to)
            starts[edge.from + 1] += 1
        }
        var sum = 0
        for node in starts.indices {
            sum += starts[node]
            starts[node] = sum
        }
        self.starts = starts
        self.ends = ends
    }

    private static func sorted(
        _ edges: [(from: Int, to: Int)], _ count: Int, by key: ((from: Int, to: Int)) -> Int
    ) -> [(from: Int, to: Int)] {
        var places = [Int](repeating: 0, count: count + 1)
        for edge in edges { places[key(edge) + 1] += 1 }
        var sum = 0
        for node in places.indices {
            sum += places[node]
            places[node] = sum
        }
        var sorted = edges
        for edge in edges {
            sorted[places[key(edge)]] = edge
            places[key(edge)] += 1
        }
        return sorted
    }

    /// How many edges it has.
    var edgeCount: Int { ends.count }
    /// The positions of the neighbours of a node.
    func positions(of node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }
    /// The neighbour at a position.
    func neighbour(at position: Int) -> Int { ends[position] }
}
