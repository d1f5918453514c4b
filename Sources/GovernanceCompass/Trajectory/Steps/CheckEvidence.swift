public import Domain

/// What shows that a check of a step holds, or not yet (onderbouwing bij een controlevraag).
///
/// It refers to where something can be found and holds no text of it. A step with open checks can be begun, done and
/// endorsed all the same: checks help to look, and certify nothing.
public struct CheckEvidence: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<CheckEvidence>
    /// The check; `nil` if that was not recorded.
    public var check: Identifier<StepCheck>?
    /// What it shows; `nil` if that was not recorded.
    public var standing: Coded<CheckStanding>?
    /// What kind of thing shows it; `nil` if that was not recorded.
    public var kind: Coded<EvidenceKind>?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Where it can be found, in words of the region; it is never shown in a review.
    public var place: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes evidence; what is left out was not recorded.
    public init(
        _ id: Identifier<CheckEvidence>, for check: Identifier<StepCheck>? = nil, _ standing: CheckStanding? = nil,
        _ kind: EvidenceKind? = nil, on day: DateRange? = nil, place: String? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.check = check
        self.standing = standing.map { .known($0) }
        self.kind = kind.map { .known($0) }
        on = day
        self.place = place
        self.knownOn = knownOn
    }
}
