public import Domain

/// That somebody picked up a signal (vervolg): when, and who.
public struct SignalFollowUp: Hashable, Transferable {
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// Who; `nil` if that was not recorded.
    public var by: Identifier<Participant>?

    /// Makes a record; what is left out was not recorded.
    public init(on day: DateRange? = nil, by participant: Identifier<Participant>? = nil) {
        on = day
        self.by = participant
    }
}

/// A concern or signal that a person concerned brings to professionals (signaal van een betrokkene).
///
/// It is that person's word. What others see of unsafety and report stands in the chain.
public struct MemberSignal: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// The identifier.
    public let id: Identifier<MemberSignal>
    /// Whose signal it is.
    public let by: Identifier<Participant>
    /// The words; they are never shown in a review.
    public var words: String?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// What was done about it; stated as none if nothing was.
    public var followUp: Recorded<SignalFollowUp>
    /// To whom it was released; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known; the day itself if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a signal; what is left out was not recorded.
    public init(
        _ id: Identifier<MemberSignal>, by participant: Identifier<Participant>, words: String? = nil,
        on day: DateRange? = nil, followUp: Recorded<SignalFollowUp> = .notRecorded,
        releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        by = participant
        self.words = words
        on = day
        self.followUp = followUp
        release = releasedTo
        self.knownOn = knownOn
    }

    /// Whose signal it is.
    public var voice: Identifier<Participant>? { by }
    /// To whom it was released; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, by, words, on, followUp, knownOn
        case release = "releasedTo"
    }
    #endif
}

extension Listed where Element == MemberSignal {
    /// The signals as they were known on a day, with those that an audience may see.
    func seen(by audience: Audience, on day: CalendarDate) -> Listed {
        var view = view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        for index in view.entries.indices where view.entries[index].followUp.provenance?.isKnown(on: day) == false {
            view.entries[index].followUp = .notRecorded
        }
        return view
    }
}
