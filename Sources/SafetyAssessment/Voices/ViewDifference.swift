public import Domain

/// That people see one situation differently (verschillende visies): each view stays, beside the others.
public struct ViewDifference: Hashable, Identifiable, Transferable, Voiced, Discreet {
    /// How one of them sees it.
    public struct Viewpoint: Hashable, Identifiable, Transferable, Voiced, Discreet {
        /// The identifier.
        public let id: Identifier<Viewpoint>
        /// Whose view it is.
        public let by: Identifier<Participant>
        /// The words; they are never shown in a review.
        public var words: String?
        /// The day; `nil` if that was not recorded.
        public var on: DateRange?
        /// To whom it was released; `nil` if that was not recorded.
        public var release: [Identifier<Participant>]?
        /// The day on which it became known.
        public var knownOn: CalendarDate?

        /// Makes a view.
        public init(
            _ id: Identifier<Viewpoint>, by participant: Identifier<Participant>, words: String? = nil,
            on day: DateRange? = nil, releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
        ) {
            self.id = id
            by = participant
            self.words = words
            on = day
            release = releasedTo
            self.knownOn = knownOn
        }

        /// Whose view it is.
        public var voice: Identifier<Participant>? { by }
        /// To whom it was released; nobody if nothing was recorded.
        public var releasedTo: [Identifier<Participant>] { release ?? [] }

        #if !hasFeature(Embedded)
        private enum CodingKeys: String, CodingKey {
            case id, by, words, on, knownOn
            case release = "releasedTo"
        }
        #endif
    }

    /// The identifier.
    public let id: Identifier<ViewDifference>
    /// Between whom, persons concerned and professionals; `nil` if that was not recorded.
    public var between: [Identifier<Participant>]?
    /// How each of them sees it.
    public var viewpoints: Listed<Viewpoint>
    /// Whether they are in dialogue, over time.
    public var isInDialogue: Timeline<Bool>
    /// Whether they came to see it alike by themselves; `nil` if that was not recorded.
    public var isSettled: Bool?
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// To whom it was told that views differ; `nil` if that was not recorded.
    public var release: [Identifier<Participant>]?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<ViewDifference>, between participants: [Identifier<Participant>]? = nil,
        viewpoints: Listed<Viewpoint> = [], isInDialogue: Timeline<Bool> = Timeline(), isSettled: Bool? = nil,
        on day: DateRange? = nil, releasedTo: [Identifier<Participant>]? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        between = participants
        self.viewpoints = viewpoints
        self.isInDialogue = isInDialogue
        self.isSettled = isSettled
        on = day
        release = releasedTo
        self.knownOn = knownOn
    }

    /// It is nobody's own word.
    public var voice: Identifier<Participant>? { nil }
    /// To whom it was told; nobody if nothing was recorded.
    public var releasedTo: [Identifier<Participant>] { release ?? [] }

    /// The difference as it was known on a day, with the views that an audience may see, and between those alone.
    func view(for audience: Audience, on day: CalendarDate) -> ViewDifference {
        var view = self
        view.viewpoints = viewpoints.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        view.isInDialogue = isInDialogue.asKnown(on: day)
        guard audience != .professional else { return view }
        let seen = view.viewpoints.entries
        view.between = between.map { persons in
            persons.filter { person in
                audience.sees(person, releasedTo: []) || seen.contains { $0.by == person }
            }
        }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, between, viewpoints, isInDialogue, isSettled, on, knownOn
        case release = "releasedTo"
    }
    #endif
}
