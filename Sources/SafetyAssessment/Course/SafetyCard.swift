public import Domain

/// A short, factual summary of how safe it is now (veiligheidskaart), kept up to date by whoever brings the case in.
///
/// Only that it is kept, and how, is recorded here; what stands on it stays where it is.
public struct SafetyCard: Hashable, Transferable {
    /// Whether whoever brought the case in keeps it; `nil` if that was not recorded.
    public var isKeptBySubmitter: Bool?
    /// Whether it is factual; `nil` if that was not recorded.
    public var isFactual: Bool?
    /// Whether it is short; `nil` if that was not recorded.
    public var isShort: Bool?
    /// The last day on which it was filled in or changed; `nil` if that was not recorded.
    public var updatedOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        isKeptBySubmitter: Bool? = nil, isFactual: Bool? = nil, isShort: Bool? = nil, updatedOn: CalendarDate? = nil
    ) {
        self.isKeptBySubmitter = isKeptBySubmitter
        self.isFactual = isFactual
        self.isShort = isShort
        self.updatedOn = updatedOn
    }
}
