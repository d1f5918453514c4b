public import Domain

/// The appreciative interviews by which an ambition was made (waarderende interviews): with whom, and how it was.
///
/// It holds no answer of anybody.
public struct AppreciativeInterviews: Hashable, Transferable, Discreet {
    /// The day, or the days, on which they were held; `nil` if that was not recorded.
    public var on: DateRange?
    /// The central question, positive and about the future; it is never shown in a review.
    public var question: String?
    /// The bodies that were invited; `nil` if that was not recorded.
    public var invited: [Coded<CooperationBody>]?
    /// The groups that took part; `nil` if that was not recorded.
    public var groups: [Coded<ConsultedGroup>]?
    /// Whether it was safe and open, as those say who took part; `nil` if that was not recorded.
    public var wasSafeAndOpen: Bool?
    /// The steps that were taken; `nil` if that was not recorded.
    public var steps: [Coded<InterviewStep>]?
    /// The themes that came back in them.
    public var themes: Listed<InterviewTheme>

    /// Makes a record; what is left out was not recorded.
    public init(
        on day: DateRange? = nil, question: String? = nil, invited: [CooperationBody]? = nil,
        groups: [ConsultedGroup]? = nil, wasSafeAndOpen: Bool? = nil, steps: [InterviewStep]? = nil,
        themes: Listed<InterviewTheme> = []
    ) {
        on = day
        self.question = question
        self.invited = invited.map { $0.map { .known($0) } }
        self.groups = groups.map { $0.map { .known($0) } }
        self.wasSafeAndOpen = wasSafeAndOpen
        self.steps = steps.map { $0.map { .known($0) } }
        self.themes = themes
    }

    /// The steps that were not taken, in their order; `nil` if nothing was recorded of steps.
    public var stepsLeft: [InterviewStep]? {
        guard let steps else { return nil }
        return InterviewStep.allCases.filter { !steps.contains(.known($0)) }
    }

    func asKnown(on day: CalendarDate) -> AppreciativeInterviews {
        var known = self
        known.themes = themes.asKnown(on: day) { $0.knownOn }
        return known
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case on, question, invited, groups, wasSafeAndOpen, steps, themes
    }
    #endif
}
