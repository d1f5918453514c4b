public import Domain

/// What two publications of one table give away together (verschil tussen publicaties).
///
/// Each can be safe, and both together not: what the first hides the second shows, or their difference is one family
/// that came in between.
public struct Differencing: Hashable, Sendable {
    /// Places that one hides and the other shows.
    public let revealed: [TablePlace]
    /// Places that both show, and of which the difference is too small to be shown.
    public let smallDifferences: [TablePlace]
    /// Hidden places that can be computed from both together if both are about the same people; empty otherwise.
    public let leaks: LeakReport

    /// Compares two publications.
    ///
    /// - Parameters:
    ///   - first: The earlier publication.
    ///   - second: The later one.
    ///   - minimum: The smallest count that is shown; a difference below it counts as small, zero does not.
    ///   - areSamePeople: Whether both count the same people on the same day. If not, only what is hidden in one and
    ///     shown in the other and the differences are looked at.
    /// - Throws: ``/Domain/InvalidValue`` if the two have other dimensions, or the same people have other counts.
    public init(
        _ first: PublishedTable, _ second: PublishedTable, minimum: Int, areSamePeople: Bool
    ) throws(InvalidValue) {
        guard first.dimensions == second.dimensions else {
            throw InvalidValue(
                "publications",
                allowed: LocalizedText(nl: "twee tabellen met dezelfde dimensies", en: "two tables of the same sides"))
        }
        var revealed: [TablePlace] = []
        var small: [TablePlace] = []
        var together: [Int?] = []
        for index in 0..<first.shape.count {
            let place = first.shape.place(of: index, in: first.dimensions)
            let (a, b) = (first.shown[index], second.shown[index])
            together.append(a ?? b)
            if (a == nil) != (b == nil) { revealed.append(place) }
            guard let a, let b, a != b else { continue }
            if areSamePeople {
                throw InvalidValue(
                    "publications",
                    allowed: LocalizedText(
                        nl: "dezelfde aantallen voor dezelfde mensen", en: "the same counts of the same people"))
            }
            if (a > b ? a - b : b - a) < minimum { small.append(place) }
        }
        self.revealed = revealed
        smallDifferences = small
        leaks =
            areSamePeople
            ? PublishedTable(first.dimensions, first.shape, together).leaks()
            : LeakReport(leaks: [], unproven: [], isContradictory: false)
    }

    /// Whether nothing was found.
    public var isSafe: Bool { revealed.isEmpty && smallDifferences.isEmpty && leaks.isSafe }
}
