/// The certified institution that was assigned (toegewezen gecertificeerde instelling).
public struct InstitutionAssignment: Hashable, Transferable {
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether the municipality with the duty of care has a contract with it; `nil` if that was not recorded.
    public var isContracted: Bool?
    /// Whether it was chosen for what the household is up against; `nil` if that was not recorded.
    public var fitsProblem: Bool?

    /// Makes an assignment; what is left out was not recorded.
    public init(on day: DateRange? = nil, isContracted: Bool? = nil, fitsProblem: Bool? = nil) {
        on = day
        self.isContracted = isContracted
        self.fitsProblem = fitsProblem
    }
}
