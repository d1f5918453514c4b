public import Domain

/// The circles in which parties wait for each other (georganiseerde onmacht): none can move before another did.
///
/// A circle names no party that holds up the others: each of them waits for the next.
public struct WaitingCircles: Hashable, Sendable {
    /// After how many circles the search stops, unless another number is given: more nobody can talk through.
    public static let standardLimit = 500
    /// After how many steps the search stops: edges looked at, and parties of circles written down.
    public static let stepLimit = 250_000

    /// The sets of parties that wait for each other, directly or through others, in alphabetical order: these are
    /// always all.
    public let knots: [[Identifier<NetworkParty>]]
    /// The circles that pass no party twice, each from its first party in the alphabet on, each party waiting for the
    /// next and the last for the first.
    public let circles: [[Identifier<NetworkParty>]]
    /// Whether these are all circles; `false` if a bound was reached and there may be more.
    public let areAllCircles: Bool
    /// The bound that the search kept to.
    public let limit: Int

    init(_ graph: NetworkGraph, _ waiting: DenseGraph, limit: Int) {
        let limit = Swift.max(0, limit)
        let found = waiting.circles(limit: limit, stepLimit: Self.stepLimit)
        knots = waiting.knots().map { graph.identifiers($0) }
        circles = found.found.map { graph.identifiers($0) }
        areAllCircles = found.areAll
        self.limit = limit
    }
}

extension NetworkMap {
    /// The circles in which parties wait for each other on a day and none takes a first step.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - limit: After how many circles the search stops; it then says so.
    public func waitingCircles(on day: CalendarDate, limit: Int = WaitingCircles.standardLimit) -> WaitingCircles {
        let graph = NetworkGraph(self, on: day)
        return WaitingCircles(graph, graph.waiting(in: self, on: day), limit: limit)
    }
}
