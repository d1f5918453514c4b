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
    /// The parts that were done; `nil` if that was not recorded.
    public var parts: [Coded<InterviewPart>]?

    /// Makes a record; what is left out was not recorded.
    public init(
        on day: DateRange? = nil, question: String? = nil, invited: [CooperationBody]? = nil,
        groups: [ConsultedGroup]? = nil, wasSafeAndOpen: Bool? = nil, parts: [InterviewPart]? = nil
    ) {
        on = day
        self.question = question
        self.invited = invited.map { $0.map { .known($0) } }
        self.groups = groups.map { $0.map { .known($0) } }
        self.wasSafeAndOpen = wasSafeAndOpen
        self.parts = parts.map { $0.map { .known($0) } }
    }
}
