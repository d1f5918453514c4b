extension DenseGraph {
    /// Circles, each from its smallest node on.
    struct Circles {
        var found: [[Int]] = []
        /// Whether these are all; `false` if a bound was reached.
        var areAll = true
    }

    /// The elementary circles: those that pass no node twice.
    ///
    /// Johnson's algorithm, with lists of its own in place of the call stack. There can be more circles than anybody
    /// can count, so it stops at a bound.
    ///
    /// - Parameters:
    ///   - limit: After how many circles it stops.
    ///   - stepLimit: After how many steps it stops: edges looked at, and nodes of circles written down.
    func circles(limit: Int, stepLimit: Int) -> Circles {
        var walk = CircleWalk(self, limit: limit, stepLimit: stepLimit)
        walk.run()
        walk.circles.found.sort { $0.lexicographicallyPrecedes($1) }
        return walk.circles
    }
}

/// A walk over the circles of a graph.
private struct CircleWalk {
    private let graph: DenseGraph
    private let limit: Int
    private let stepLimit: Int
    var circles = DenseGraph.Circles()
    private var knotWalk: KnotWalk
    private var steps = 0
    /// The part of the graph that each node is in; -1 once it is done with.
    private var parts: [Int]
    private var next: [Int]
    private var isBlocked: [Bool]
    /// Whether a circle was found through the node while it was on the path.
    private var isClosed: [Bool]
    /// The nodes that wait to be looked at again until a node is.
    private var waiting: [Set<Int>]

    init(_ graph: DenseGraph, limit: Int, stepLimit: Int) {
        self.graph = graph
        self.limit = limit
        self.stepLimit = stepLimit
        knotWalk = KnotWalk(graph)
        parts = [Int](repeating: 0, count: graph.count)
        next = [Int](repeating: 0, count: graph.count)
        isBlocked = [Bool](repeating: false, count: graph.count)
        isClosed = [Bool](repeating: false, count: graph.count)
        waiting = [Set<Int>](repeating: [], count: graph.count)
    }

    mutating func run() {
        var open = knotWalk.knots(of: Array(0..<graph.count), parts: parts, part: 0)
        open.sort { $0[0] > $1[0] }
        for node in parts.indices { parts[node] = -1 }
        var part = 0
        while let knot = open.popLast() {
            part += 1
            for node in knot { parts[node] = part }
            let start = knot[0]
            guard findCircles(through: start, in: knot, part) else {
                circles.areAll = false
                return
            }
            parts[start] = -1
            let rest = knotWalk.knots(of: Array(knot.dropFirst()), parts: parts, part: part)
            for node in knot { parts[node] = -1 }
            open += rest.sorted { $0[0] > $1[0] }
        }
    }

    /// Finds every circle through a node of a knot; false if a bound was reached.
    private mutating func findCircles(through start: Int, in knot: [Int], _ part: Int) -> Bool {
        for node in knot {
            isBlocked[node] = false
            isClosed[node] = false
            waiting[node].removeAll()
        }
        var path: [Int] = []
        enter(start, &path)
        while let node = path.last {
            guard next[node] < graph.positions(of: node).upperBound else {
                path.removeLast()
                leave(node, part)
                continue
            }
            let neighbour = graph.neighbour(at: next[node])
            next[node] += 1
            steps += 1
            if steps + knotWalk.steps > stepLimit { return false }
            guard parts[neighbour] == part else { continue }
            if neighbour == start {
                guard circles.found.count < limit else { return false }
                circles.found.append(path)
                for member in path { isClosed[member] = true }
                steps += path.count
            } else if !isBlocked[neighbour] {
                enter(neighbour, &path)
            }
        }
        return true
    }

    private mutating func enter(_ node: Int, _ path: inout [Int]) {
        path.append(node)
        next[node] = graph.positions(of: node).lowerBound
        isBlocked[node] = true
        isClosed[node] = false
    }

    private mutating func leave(_ node: Int, _ part: Int) {
        if isClosed[node] { return unblock(node) }
        for position in graph.positions(of: node) {
            steps += 1
            let neighbour = graph.neighbour(at: position)
            if parts[neighbour] == part { waiting[neighbour].insert(node) }
        }
    }

    private mutating func unblock(_ node: Int) {
        var open = [node]
        while let node = open.popLast() {
            guard isBlocked[node] else { continue }
            isBlocked[node] = false
            for other in waiting[node] {
                steps += 1
                if isBlocked[other] { open.append(other) }
            }
            waiting[node].removeAll()
        }
    }
}
