public import Domain

/// The ratings of one thing, kept per informant and in the order of their days.
///
/// There is no mean over informants here, and there will not be one: who differs from whom is a result.
public struct Ratings: Hashable, Sendable {
    /// The ratings, by informant, then by day; those of nobody known first.
    public let all: [Rating]
    /// Who stated that nothing is left out; `nil` if nobody did.
    public let complete: Provenance?

    /// Makes a list of ratings in any order.
    public init(_ ratings: [Rating] = [], complete: Provenance? = nil) {
        all = ratings.sorted { a, b in
            if a.by != b.by { return (a.by?.text ?? "") < (b.by?.text ?? "") }
            if a.on != b.on { return a.on < b.on }
            // The lower mark last: of two on one day the lower is the latest, so that the order of writing is nothing.
            if a.grade != b.grade { return (a.grade?.tenths ?? -1) > (b.grade?.tenths ?? -1) }
            // Of two equal marks the one that was given apart comes first: the other counts.
            if a.inPresenceOf != b.inPresenceOf { return Self.comesBefore(a.inPresenceOf, b.inPresenceOf) }
            if a.mergedFrom != b.mergedFrom { return Self.comesBefore(a.mergedFrom, b.mergedFrom) }
            if a.release != b.release { return Self.comesBefore(a.release, b.release) }
            return (a.knownOn ?? .min) < (b.knownOn ?? .min)
        }
        self.complete = complete
    }

    /// Nobody first, then by the others; what was not recorded last.
    private static func comesBefore(_ a: [Identifier<Participant>]?, _ b: [Identifier<Participant>]?) -> Bool {
        guard let a else { return false }
        guard let b else { return true }
        return a.sorted().lexicographicallyPrecedes(b.sorted())
    }

    /// The latest rating up to and including a day of which it was not recorded whose it is.
    func latestOfSomebody(on day: CalendarDate) -> Rating? {
        var latest: Rating?
        for index in all.indices {
            guard all[index].by == nil else { break }
            if all[index].on <= day { latest = all[index] }
        }
        return latest
    }

    /// The ratings of one informant up to and including a day, the earliest first.
    public func of(_ informant: Identifier<Participant>, until day: CalendarDate) -> ArraySlice<Rating> {
        let start = firstIndex { $0 < informant }
        var end = start
        while end < all.count, all[end].by == informant, all[end].on <= day { end += 1 }
        return all[start..<end]
    }

    /// The latest rating of one informant up to and including a day.
    ///
    /// Of two on one day the lower counts, and one without a mark counts as the lowest: a decision of this SDK.
    public func latest(of informant: Identifier<Participant>, on day: CalendarDate) -> Rating? {
        // By position from the end: to see whether two identifiers are the same is cheaper than to put them in order.
        for index in all.indices.reversed() where all[index].on <= day && all[index].by == informant {
            return all[index]
        }
        return nil
    }

    /// Whether at a position stands the latest rating of somebody up to and including a day.
    func isLatest(_ index: Int, on day: CalendarDate) -> Bool {
        guard all[index].on <= day else { return false }
        let next = index + 1
        return next == all.count || all[next].on > day || all[next].by != all[index].by
    }

    /// The informants, each once, in alphabetical order.
    public var informants: [Identifier<Participant>] {
        var informants: [Identifier<Participant>] = []
        for rating in all {
            if let by = rating.by, informants.last != by { informants.append(by) }
        }
        return informants
    }

    /// The ratings as they were known on a day, with those that an audience may see.
    func view(for audience: Audience, on day: CalendarDate) -> Ratings {
        let complete = audience == .professional && complete?.isKnown(on: day) == true ? complete : nil
        var isWhole = audience == .professional && complete == self.complete
        for index in all.indices where (all[index].knownOn ?? all[index].on) > day { isWhole = false }
        if isWhole { return self }
        return Ratings(
            all.filter { ($0.knownOn ?? $0.on) <= day && $0.isVisible(to: audience) },
            complete: complete)
    }

    /// The first position whose informant does not come before.
    private func firstIndex(_ comesBefore: (Identifier<Participant>) -> Bool) -> Int {
        var low = 0
        var high = all.count
        while low < high {
            let middle = low + (high - low) / 2
            if all[middle].by.map(comesBefore) ?? true { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

#if !hasFeature(Embedded)
extension Ratings: Codable {
    private enum CodingKeys: String, CodingKey {
        case complete, entries
    }

    /// Reads `{"entries": […], "complete": {…}}`; what is absent was not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decodeIfPresent([Rating].self, forKey: .entries) ?? [],
            complete: try container.decodeIfPresent(Provenance.self, forKey: .complete))
    }

    /// Writes the ratings by informant, then by day.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(complete, forKey: .complete)
        if !all.isEmpty { try container.encode(all, forKey: .entries) }
    }
}
#endif
