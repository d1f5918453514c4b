/// The talk on whether the youth protector of the safety team stays (gesprek over wie blijft).
///
/// What anybody preferred is not kept here: that is somebody's own word.
public struct WorkerDiscussion: Hashable, Transferable {
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Whether it was held with the household; `nil` if that was not recorded.
    public var withHousehold: Bool?
    /// Whether it was held with the youth protector; `nil` if that was not recorded.
    public var withWorker: Bool?

    /// Makes a discussion; what is left out was not recorded.
    public init(on day: DateRange? = nil, withHousehold: Bool? = nil, withWorker: Bool? = nil) {
        on = day
        self.withHousehold = withHousehold
        self.withWorker = withWorker
    }
}
