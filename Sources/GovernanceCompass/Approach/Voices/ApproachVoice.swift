public import Domain

/// A group, or somebody by role, who is asked what it is like to work or live with an approach (stem).
///
/// It is one of those who can answer prompts. A group of professionals answers together and unnamed, so that nothing
/// is held about one of them: a voice is no ``CooperationParticipant``, who is one person.
public struct ApproachVoice: Hashable, Identifiable, Transferable {
    /// Who answers.
    public let id: Identifier<Participant>
    /// On which side; `nil` if that was not recorded.
    public var side: Coded<AskedSide>?
    /// The day on which this was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a voice.
    public init(_ id: Identifier<Participant>, _ side: AskedSide? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        self.side = side.map { .known($0) }
        self.knownOn = knownOn
    }
}

extension Approach {
    /// Calls a function with each voice of some sides, in alphabetical order and each once.
    ///
    /// It names nobody while it is not known who is to be asked: the list was not stated to be complete, somebody's
    /// side is not known, or one of the sides has no voice. A prompt is then undecided, whatever was answered.
    func forEachVoice(of sides: [AskedSide], _ body: (Identifier<Participant>) -> Void) {
        guard voices.isStatedComplete else { return }
        var asked: [Identifier<Participant>] = []
        var unheard = sides
        for voice in voices {
            guard let side = voice.side?.member else { return }
            unheard.removeAll { $0 == side }
            if sides.contains(side) && !asked.contains(voice.id) { asked.append(voice.id) }
        }
        guard unheard.isEmpty else { return }
        for voice in asked.sorted() { body(voice) }
    }
}
