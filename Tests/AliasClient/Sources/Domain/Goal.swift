/// A type of the client, in its own module `Domain`.
public struct Goal {
    /// How many points there are to win.
    public var points: Int

    /// Makes a goal.
    public init(points: Int) {
        self.points = points
    }
}
