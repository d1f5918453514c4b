/// Finds the sets of nodes that can all reach each other (Tarjan), with a list of its own in place of the call stack.
///
/// Its tables are made once and used for many walks over parts of the same graph.
struct KnotWalk: Sendable {
    private let graph: DenseGraph
    private var entered: [Int]
    private var lowest: [Int]
    private var next: [Int]
    private var isOpen: [Bool]
    /// How many edges were looked at.
    private(set) var steps = 0

    init(_ graph: DenseGraph) {
        self.graph = graph
        entered = [Int](repeating: -1, count: graph.count)
        lowest = [Int](repeating: 0, count: graph.count)
        next = [Int](repeating: 0, count: graph.count)
        isOpen = [Bool](repeating: false, count: graph.count)
    }

    /// The sets of two nodes and more, each in ascending order.
    ///
    /// - Parameters:
    ///   - nodes: The nodes to look at.
    ///   - parts: The part that each node of the graph is in.
    ///   - part: The part of these nodes; edges out of it do not count.
    mutating func knots(of nodes: [Int], parts: [Int], part: Int) -> [[Int]] {
        for node in nodes { entered[node] = -1 }
        var knots: [[Int]] = []
        var open: [Int] = []
        var path: [Int] = []
        var time = 0
        for root in nodes where entered[root] < 0 {
            enter(root, &time, &path, &open)
            while let node = path.last {
                guard next[node] < graph.positions(of: node).upperBound else {
                    path.removeLast()
                    if let parent = path.last { lowest[parent] = Swift.min(lowest[parent], lowest[node]) }
                    if lowest[node] == entered[node], let knot = close(node, &open) { knots.append(knot) }
                    continue
                }
                let neighbour = graph.neighbour(at: next[node])
                next[node] += 1
                steps += 1
                guard parts[neighbour] == part else { continue }
                if entered[neighbour] < 0 {
                    enter(neighbour, &time, &path, &open)
                } else if isOpen[neighbour] {
                    lowest[node] = Swift.min(lowest[node], entered[neighbour])
                }
            }
        }
        return knots
    }

    private mutating func enter(_ node: Int, _ time: inout Int, _ path: inout [Int], _ open: inout [Int]) {
        entered[node] = time
        lowest[node] = time
        time += 1
        next[node] = graph.positions(of: node).lowerBound
        isOpen[node] = true
        open.append(node)
        path.append(node)
    }

    private mutating func close(_ node: Int, _ open: inout [Int]) -> [Int]? {
        var knot: [Int] = []
        while let last = open.popLast() {
            isOpen[last] = false
            knot.append(last)
            if last == node { break }
        }
        return knot.count > 1 ? knot.sorted() : nil
    }
}

extension DenseGraph {
    /// The sets of nodes that can all reach each other, of two nodes and more, the smallest first.
    func knots() -> [[Int]] {
        var walk = KnotWalk(self)
        let parts = [Int](repeating: 0, count: count)
        return walk.knots(of: Array(0..<count), parts: parts, part: 0).sorted { $0[0] < $1[0] }
    }
}
