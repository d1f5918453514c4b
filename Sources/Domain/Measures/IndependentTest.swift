/// The Board's own judgement on whether a measure is needed (onafhankelijke toets).
public struct IndependentTest: Hashable, Transferable {
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The professional of the Board who tested; `nil` if that was not recorded.
    public var tester: Identifier<Participant>?

    /// Makes a test; what is left out was not recorded.
    public init(on day: DateRange? = nil, tester: Identifier<Participant>? = nil) {
        on = day
        self.tester = tester
    }
}
