extension Array where Element == Int {
    /// Puts positions in order, those that are equal as they stood: stretches that are in order already are merged.
    ///
    /// What a rule notes mostly stands in order, person by person or goal by goal. To look for that costs one comparison
    /// a position, and sorting anew many.
    mutating func mergeRuns(by precedes: (Int, Int) -> Bool) {
        var ends = runEnds(precedes)
        var merged: [Int] = []
        while ends.count > 1 {
            merged.removeAll(keepingCapacity: true)
            merged.reserveCapacity(count)
            var start = 0
            var stretches = 0
            for index in stride(from: 0, to: ends.count, by: 2) {
                let middle = ends[index]
                let end = index + 1 < ends.count ? ends[index + 1] : middle
                merge(start..<middle, middle..<end, into: &merged, precedes)
                ends[stretches] = end
                stretches += 1
                start = end
            }
            swap(&self, &merged)
            ends.removeLast(ends.count - stretches)
        }
    }

    /// Where the stretches end that are in order; one for all, without an allocation, if they are.
    private func runEnds(_ precedes: (Int, Int) -> Bool) -> [Int] {
        var ends: [Int] = []
        for index in indices.dropFirst() where precedes(self[index], self[index - 1]) { ends.append(index) }
        if !ends.isEmpty { ends.append(count) }
        return ends
    }

    private func merge(
        _ first: Range<Int>, _ second: Range<Int>, into merged: inout [Int], _ precedes: (Int, Int) -> Bool
    ) {
        var left = first.lowerBound
        var right = second.lowerBound
        while left < first.upperBound && right < second.upperBound {
            if precedes(self[right], self[left]) {
                merged.append(self[right])
                right += 1
            } else {
                merged.append(self[left])
                left += 1
            }
        }
        merged += self[left..<first.upperBound]
        merged += self[right..<second.upperBound]
    }
}
