public import Domain

/// Something that practice, knowledge, policy and households did together (gezamenlijk werk in de helix).
public struct JointWork: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<JointWork>
    /// What was done; `nil` if that was not recorded.
    public var activity: Coded<JointActivity>?
    /// Who took part; `nil` if that was not recorded.
    public var parties: [Coded<HelixParty>]?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes joint work.
    public init(
        _ id: Identifier<JointWork>, _ activity: JointActivity? = nil, with parties: [HelixParty]? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.activity = activity.map { .known($0) }
        self.parties = parties.map { $0.map { .known($0) } }
        self.knownOn = knownOn
    }
}
