public import Domain

/// A goal of a safety plan (veiligheidsdoel) or of an assistance plan (hulpverleningsdoel), with its ratings.
public struct Goal: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<Goal>
    /// The words of those who set it; they are never shown in a review.
    public var words: String?
    /// Whose safety or situation it is about; `nil` if that was not recorded.
    public var concerns: [Identifier<Participant>]?
    /// The ratings.
    public var ratings: Ratings

    /// Makes a goal.
    public init(
        _ id: Identifier<Goal>, words: String? = nil, concerns: [Identifier<Participant>]? = nil,
        ratings: Ratings = Ratings()
    ) {
        self.id = id
        self.words = words
        self.concerns = concerns
        self.ratings = ratings
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, words, concerns, ratings
    }

    /// Reads a goal; absent ratings were not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<Goal>.self, forKey: .id)
        words = try container.decodeIfPresent(String.self, forKey: .words)
        concerns = try container.decodeIfPresent([Identifier<Participant>].self, forKey: .concerns)
        ratings = try container.decodeIfPresent(Ratings.self, forKey: .ratings) ?? Ratings()
    }
    #endif
}

extension Listed where Element == Goal {
    /// The goals with their ratings as they were known on a day, with those that an audience may see.
    func view(for audience: Audience, on day: CalendarDate) -> Listed {
        var view = self
        for index in entries.indices {
            let ratings = entries[index].ratings.view(for: audience, on: day)
            if ratings != entries[index].ratings { view.entries[index].ratings = ratings }
        }
        if let complete, !complete.isKnown(on: day) { view.complete = nil }
        return view
    }
}
