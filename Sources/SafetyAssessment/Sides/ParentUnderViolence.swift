public import Domain

/// The judgement that a parent undergoes violence by the other (slachtoffer-ouder), and what follows from it.
///
/// It is somebody's judgement from a day on, it can be lifted, and it is no property of the parent. Where it stands,
/// supporting this parent goes before taking every side.
public struct ParentUnderViolence: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ParentUnderViolence>
    /// The parent.
    public let parent: Identifier<Participant>
    /// Whether somebody judges so, over time; each judgement has its judge.
    public var judged: Timeline<Bool>
    /// Whether this parent is supported (steunen); `nil` if that was not recorded.
    public var isSupported: Bool?
    /// Whether limits are set to the violence, and conditions on contact (grenzen en voorwaarden); `nil` if that was
    /// not recorded.
    public var setsLimits: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a judgement; what is left out was not recorded.
    public init(
        _ id: Identifier<ParentUnderViolence>, parent: Identifier<Participant>, judged: Timeline<Bool> = Timeline(),
        isSupported: Bool? = nil, setsLimits: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.parent = parent
        self.judged = judged
        self.isSupported = isSupported
        self.setsLimits = setsLimits
        self.knownOn = knownOn
    }

    /// The judgement as it was known on a day.
    func asKnown(on day: CalendarDate) -> ParentUnderViolence {
        var view = self
        view.judged = judged.asKnown(on: day)
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, parent, judged, isSupported, setsLimits, knownOn
    }
    #endif
}
