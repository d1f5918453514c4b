extension DenseGraph {
    /// What a graph without directions hangs together by.
    struct Separation {
        /// The number of the group that each node is in; groups are numbered by their first node.
        var group: [Int]
        /// How many groups there are.
        var groupCount = 0
        /// Of each node the sizes of what its group falls apart into without it; empty if it stays whole.
        var pieces: [[Int]]
        /// The edges without which a group falls apart.
        var bridges: [(Int, Int)] = []
    }

    /// What the graph hangs together by; each edge stands in it in both directions.
    ///
    /// One walk in depth over every edge (Hopcroft and Tarjan), with a list of its own in place of the call stack.
    func separation() -> Separation {
        var found = Separation(
            group: [Int](repeating: -1, count: count), pieces: [[Int]](repeating: [], count: count))
        var entered = [Int](repeating: -1, count: count)
        var lowest = [Int](repeating: 0, count: count)
        var sizes = [Int](repeating: 1, count: count)
        var next = [Int](repeating: 0, count: count)
        var parents = [Int](repeating: -1, count: count)
        var time = 0
        var path: [Int] = []
        for root in 0..<count where entered[root] < 0 {
            var visited = [root]
            enter(root)
            while let node = path.last {
                guard next[node] < positions(of: node).upperBound else {
                    path.removeLast()
                    leave(node)
                    continue
                }
                let neighbour = neighbour(at: next[node])
                next[node] += 1
                if neighbour == parents[node] || neighbour == node { continue }
                if entered[neighbour] < 0 {
                    parents[neighbour] = node
                    visited.append(neighbour)
                    enter(neighbour)
                } else {
                    lowest[node] = Swift.min(lowest[node], entered[neighbour])
                }
            }
            settle(visited, root)
            found.groupCount += 1
        }
        return found

        func enter(_ node: Int) {
            entered[node] = time
            lowest[node] = time
            time += 1
            next[node] = positions(of: node).lowerBound
            found.group[node] = found.groupCount
            path.append(node)
        }
        func leave(_ node: Int) {
            let parent = parents[node]
            guard parent >= 0 else { return }
            sizes[parent] += sizes[node]
            lowest[parent] = Swift.min(lowest[parent], lowest[node])
            if lowest[node] >= entered[parent] { found.pieces[parent].append(sizes[node]) }
            if lowest[node] > entered[parent] {
                found.bridges.append((Swift.min(node, parent), Swift.max(node, parent)))
            }
        }
        /// What is left of the group beside the pieces below a node is one piece too.
        func settle(_ visited: [Int], _ root: Int) {
            for node in visited where !found.pieces[node].isEmpty {
                if node == root {
                    if found.pieces[node].count == 1 { found.pieces[node] = [] }
                } else {
                    found.pieces[node].append(visited.count - 1 - found.pieces[node].reduce(0, +))
                }
            }
        }
    }
}
