/// Where a recorded fact comes from: the day it held, the day it became known, and who said so.
public struct Provenance: Hashable, Transferable {
    /// The day or days on which it held; `nil` if that was not recorded.
    public let heldOn: DateRange?
    /// The day on which it became known to those who keep the file; `nil` if that was not recorded.
    public let knownOn: CalendarDate?
    /// Who said or judged it; `nil` if that was not recorded.
    public let by: Identifier<Participant>?

    /// Makes a provenance; what is left out was not recorded.
    public init(heldOn: DateRange? = nil, knownOn: CalendarDate? = nil, by: Identifier<Participant>? = nil) {
        self.heldOn = heldOn
        self.knownOn = knownOn
        self.by = by
    }

    /// Whether the fact was known on a day; one without a day of becoming known always was.
    @inlinable public func isKnown(on day: CalendarDate) -> Bool {
        guard let knownOn else { return true }
        return knownOn <= day
    }
}
