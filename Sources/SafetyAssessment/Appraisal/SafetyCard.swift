public import Domain

/// A short, factual summary of how safe it is now (veiligheidskaart), with somebody who keeps it up to date.
///
/// One pilot has it for every household. It is a summary and no judgement: how old it is says nothing of how safe it is.
public struct SafetyCard: Hashable, Transferable, Discreet {
    /// That the card was filled in or looked over (bijwerking).
    public struct Update: Hashable, Identifiable, Transferable {
        /// The identifier.
        public let id: Identifier<Update>
        /// The day; `nil` if that was not recorded.
        public var on: CalendarDate?
        /// Who did it; `nil` if that was not recorded.
        public var by: Identifier<Participant>?
        /// Whether only facts stand on it; `nil` if that was not recorded.
        public var isFactual: Bool?
        /// The day on which it became known; the day itself if `nil`.
        public var knownOn: CalendarDate?

        /// Makes an update; what is left out was not recorded.
        public init(
            _ id: Identifier<Update>, on day: CalendarDate? = nil, by participant: Identifier<Participant>? = nil,
            isFactual: Bool? = nil, knownOn: CalendarDate? = nil
        ) {
            self.id = id
            on = day
            self.by = participant
            self.isFactual = isFactual
            self.knownOn = knownOn
        }
    }

    /// Who fills it in and keeps it up to date, over time: whoever brings in the case.
    public var owner: Timeline<Identifier<Participant>>
    /// Whether who keeps it is whoever brought the case in; `nil` if that was not recorded.
    public var isKeptBySubmitter: Bool?
    /// The times that it was filled in or looked over.
    public var updates: Listed<Update>
    /// The words; they are never shown in a review.
    public var words: String?
    /// With whom it was shared; `nil` if that was not recorded.
    public var sharedWith: [Identifier<Participant>]?

    /// Makes a card; what is left out was not recorded.
    public init(
        owner: Timeline<Identifier<Participant>> = Timeline(), isKeptBySubmitter: Bool? = nil,
        updates: Listed<Update> = [], words: String? = nil, sharedWith: [Identifier<Participant>]? = nil
    ) {
        self.owner = owner
        self.isKeptBySubmitter = isKeptBySubmitter
        self.updates = updates
        self.words = words
        self.sharedWith = sharedWith
    }

    /// Whether the card was up to date on a day (actueel): looked over in so many days before it.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - days: How many days a card counts as up to date; the source gives no number. Less than 0 counts as 0.
    /// - Returns: Whether it was; unknown if an update has no day, or if updates may be left out.
    public func isFresh(on day: CalendarDate, within days: Int) -> Truth {
        guard let limit = day.adding(days: -Swift.max(0, Swift.min(days, 4_000_000))) else {
            return updates.contains { $0.on.map { $0 <= day } ?? false } ? .true : .unknown
        }
        var isFresh: Truth = updates.isStatedComplete ? .false : .unknown
        for update in updates {
            guard let on = update.on else {
                isFresh = isFresh || .unknown
                continue
            }
            isFresh = Truth(limit <= on && on <= day) || isFresh
        }
        return isFresh
    }

    /// The first day on which a card that was up to date no longer is, if it is not looked over again.
    public func holdsUntil(from day: CalendarDate, within days: Int) -> CalendarDate? {
        var latest: CalendarDate?
        for update in updates {
            guard let on = update.on, on <= day else { continue }
            latest = Swift.max(latest ?? on, on)
        }
        guard isFresh(on: day, within: days).isTrue, days < 4_000_000, let latest else { return nil }
        return latest.adding(days: Swift.max(0, days) + 1)
    }

    /// Whether an audience may see it: professionals, and those with whom it was shared.
    func isVisible(to audience: Audience) -> Bool { audience.sees(nil, releasedTo: sharedWith ?? []) }

    /// The card as it was known on a day; of those with whom it was shared others see only themselves.
    func view(for audience: Audience, on day: CalendarDate) -> SafetyCard {
        var view = self
        view.owner = owner.asKnown(on: day)
        view.updates = updates.asKnown(on: day) { $0.knownOn ?? $0.on }
        switch audience {
        case .professional: break
        case .person(let reader): view.sharedWith = [reader]
        case .conference(let present): view.sharedWith = sharedWith?.filter { present.contains($0) }
        }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case owner, isKeptBySubmitter, updates, words, sharedWith
    }
    #endif
}
