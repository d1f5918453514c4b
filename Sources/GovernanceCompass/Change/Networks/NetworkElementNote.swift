public import Domain

/// How an element of the network looks in a region (beeld van een netwerkelement), as somebody sees it.
///
/// It is described and not measured: no source has a scale for it.
public struct NetworkElementNote: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<NetworkElementNote>
    /// The element; `nil` if that was not recorded.
    public var element: Coded<NetworkElement>?
    /// Who sees it so; `nil` if that was not recorded.
    public var by: Identifier<CooperationParticipant>?
    /// The means of which it speaks, if it is about resources.
    public var resources: [Coded<NetworkResource>]?
    /// What formality hangs on here, if it is about that.
    public var determinants: [Coded<FormalityDeterminant>]?
    /// What is seen, in words; they are never shown in a review.
    public var words: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a note.
    public init(
        _ id: Identifier<NetworkElementNote>, _ element: NetworkElement? = nil,
        by participant: Identifier<CooperationParticipant>? = nil, words: String? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.element = element.map { .known($0) }
        by = participant
        resources = nil
        determinants = nil
        self.words = words
        self.knownOn = knownOn
    }
}

extension TransformationPlan {
    /// The elements of the network that nobody described by a day.
    public func elementsWithoutNote(on day: CalendarDate) -> [NetworkElement] {
        let known = elements.asKnown(on: day) { $0.knownOn }
        return NetworkElement.allCases.filter { element in !known.contains { $0.element == .known(element) } }
    }
}
