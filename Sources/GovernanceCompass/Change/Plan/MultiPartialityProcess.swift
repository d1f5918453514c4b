public import Domain

/// A process in which every side counts, on the level of the system (proces van meervoudige partijdigheid).
public struct MultiPartialityProcess: Hashable, Transferable {
    /// Whether government takes responsibility for it and leads it; `nil` if that was not recorded.
    public var isLedByGovernment: Bool?
    /// Whether it is meant to last, and no single event; `nil` if that was not recorded.
    public var isLasting: Bool?

    /// Makes a process.
    public init(isLedByGovernment: Bool? = nil, isLasting: Bool? = nil) {
        self.isLedByGovernment = isLedByGovernment
        self.isLasting = isLasting
    }
}
