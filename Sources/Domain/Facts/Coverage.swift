/// Who was asked, or who watched, over which period (dekking): what makes "there was none" a statement.
public struct Coverage: Hashable, Transferable {
    /// The period that was asked about or watched.
    public let period: Period
    /// Those who were asked or watched over; each child counts for itself.
    public let asked: [Identifier<Participant>]
    /// Who asked.
    public let by: Identifier<Participant>?
    /// The day on which this became known.
    public let knownOn: CalendarDate?

    /// Makes a coverage statement.
    public init(
        _ period: Period, asked: [Identifier<Participant>], by: Identifier<Participant>? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.period = period
        self.asked = asked.sorted()
        self.by = by
        self.knownOn = knownOn
    }

    /// Whether it became known only after a day.
    func becameKnown(after day: CalendarDate) -> Bool {
        guard let knownOn else { return false }
        return knownOn > day
    }
}
