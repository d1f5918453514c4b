public import Domain

/// Whether something of a closed list holds, as those who were asked together found (antwoord per onderdeel).
public struct ListAnswer<Member: ClosedList>: Hashable, Sendable {
    /// What it is about.
    public let about: Coded<Member>
    /// Whether it holds; `nil` if that was not recorded.
    public var holds: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an answer.
    public init(_ about: Member, holds: Bool?, knownOn: CalendarDate? = nil) {
        self.about = .known(about)
        self.holds = holds
        self.knownOn = knownOn
    }
}

#if !hasFeature(Embedded)
extension ListAnswer: Codable {}
#endif
