public import Domain

/// A mark (cijfer) by one informant about one thing on one day.
///
/// It belongs to the thing that holds it, a goal for instance, and marks of different things never meet. A mark that
/// was put together from several people's marks says so in ``mergedFrom``.
public struct Rating: Hashable, Transferable, Voiced {
    /// Whose mark it is; `nil` if that was not recorded.
    public let by: Identifier<Participant>?
    /// The day.
    public let on: CalendarDate
    /// The mark; `nil` if somebody was asked and gave none, or it was not recorded.
    public var grade: Grade?
    /// Who else was there: nobody if empty, `nil` if that was not recorded.
    public var inPresenceOf: [Identifier<Participant>]?
    /// The people whose marks were merged into this one; `nil` for one informant's own.
    public var mergedFrom: [Identifier<Participant>]?
    /// To whom the informant released it; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known; the day of the mark if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a rating.
    public init(
        by participant: Identifier<Participant>?, _ grade: Grade?, on day: CalendarDate,
        inPresenceOf: [Identifier<Participant>]? = nil, mergedFrom: [Identifier<Participant>]? = nil,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        by = participant
        on = day
        self.grade = grade
        self.inPresenceOf = inPresenceOf
        self.mergedFrom = mergedFrom
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose mark it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    /// Whether there is a mark and it is at least this one.
    public func isAtLeast(_ minimum: Grade) -> Bool {
        guard let grade else { return false }
        return grade >= minimum
    }

    /// Whether it was recorded that nobody else was there.
    public var wasApart: Bool {
        guard let inPresenceOf else { return false }
        return inPresenceOf.isEmpty
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case by, on, grade, inPresenceOf, mergedFrom, knownOn
        case release = "releasedTo"
    }
    #endif
}
