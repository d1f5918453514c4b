public import Domain

/// A way in which households and those close to them have a voice in the governance of a network (borgen van de stem).
///
/// It holds no word of theirs and names nobody: what somebody says is never joined to a case.
public struct HouseholdVoice: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<HouseholdVoice>
    /// The way; `nil` if that was not recorded.
    public var mechanism: Coded<VoiceMechanism>?
    /// Whether it is in use, and not only planned; `nil` if that was not recorded.
    public var isInUse: Bool?
    /// Whether it has influence on decisions; `nil` if that was not recorded.
    public var hasInfluence: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a voice.
    public init(
        _ id: Identifier<HouseholdVoice>, by mechanism: VoiceMechanism? = nil, isInUse: Bool? = nil,
        hasInfluence: Bool? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.mechanism = mechanism.map { .known($0) }
        self.isInUse = isInUse
        self.hasInfluence = hasInfluence
        self.knownOn = knownOn
    }
}
