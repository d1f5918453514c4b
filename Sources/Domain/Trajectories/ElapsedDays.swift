/// A number of days that passed (doorlooptijd): all of them, or those so far.
///
/// It has no order and no sum: what still runs is no number, but a bound of one.
public enum ElapsedDays: Hashable, Sendable {
    /// So many days.
    case exactly(Int)
    /// At least so many: it still runs.
    case atLeast(Int)

    /// The days that surely passed.
    public var days: Int {
        switch self {
        case .exactly(let days), .atLeast(let days): days
        }
    }

    /// Whether it still runs.
    public var isOpen: Bool {
        switch self {
        case .exactly: false
        case .atLeast: true
        }
    }
}
