public import Domain

/// That a step of an explanatory analysis was taken (gezette stap): when, and with whom.
public struct ExplanatoryStepTaken: Hashable, Transferable {
    /// The step.
    public let step: Coded<ExplanatoryStep>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// With which persons concerned; `nil` if that was not recorded.
    public var with: [Identifier<Participant>]?
    /// The goals that came of it; `nil` if that was not recorded.
    public var goals: [Identifier<Goal>]?
    /// The day on which it became known; the day itself if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ step: ExplanatoryStep, on day: DateRange? = nil, with persons: [Identifier<Participant>]? = nil,
        goals: [Identifier<Goal>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.step = .known(step)
        on = day
        with = persons
        self.goals = goals
        self.knownOn = knownOn
    }
}
