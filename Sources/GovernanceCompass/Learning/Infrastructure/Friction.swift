public import Domain

/// A tension between parties that came up in the cooperation (wrijving), and what was done with it.
///
/// It is between parties and never about a person.
public struct Friction: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<Friction>
    /// The parties that it is between; `nil` if that was not recorded.
    public var between: [Identifier<NetworkParty>]?
    /// What it comes from; `nil` if that was not recorded.
    public var sources: [Coded<BarrierKind>]?
    /// The words; they are never shown in a review.
    public var words: String?
    /// The day on which it was talked about; stated as none while it was not.
    public var discussedOn: Recorded<DateRange>
    /// Whether was asked again whose it is to act; `nil` if that was not recorded.
    public var isOwnershipAskedAgain: Bool?
    /// Whether those concerned see it as something to learn from; `nil` if that was not recorded.
    public var isSeenAsLearning: Bool?
    /// What was tried; `nil` if that was not recorded.
    public var responses: [Coded<FrictionResponse>]?
    /// The day on which it was over; stated as none while it lasts.
    public var overOn: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a friction of which nothing else was recorded.
    public init(_ id: Identifier<Friction>, knownOn: CalendarDate? = nil) {
        self.id = id
        between = nil
        sources = nil
        words = nil
        discussedOn = .notRecorded
        isOwnershipAskedAgain = nil
        isSeenAsLearning = nil
        responses = nil
        overOn = .notRecorded
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> Friction {
        var known = self
        known.discussedOn = discussedOn.asKnown(on: day)
        known.overOn = overOn.asKnown(on: day)
        return known
    }
}

/// A way to deal with friction (mogelijkheid als het schuurt), in the order of the guide.
public enum FrictionResponse: String, ClosedList, Transferable {
    /// In gesprek gaan.
    case talk
    /// Aan vertrouwen werken.
    case buildTrust
    /// Een onafhankelijke procesbegeleider inzetten.
    case independentFacilitator
    /// Het gezamenlijke doel in het oog houden.
    case sharedGoal
    /// Ruimte geven om te experimenteren.
    case experiment

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .talk:
                (
                    LocalizedText(nl: "in gesprek gaan", en: "talk"),
                    LocalizedText(nl: "De spanning benoemen, zonder verwijt.", en: "Naming the tension, without blame.")
                )
            case .buildTrust:
                (
                    LocalizedText(nl: "aan vertrouwen werken", en: "build trust"),
                    LocalizedText(nl: "Elkaar ook los van het werk ontmoeten.", en: "Meeting apart from the work too.")
                )
            case .independentFacilitator:
                (
                    LocalizedText(nl: "onafhankelijke procesbegeleider", en: "independent facilitator"),
                    LocalizedText(
                        nl: "Iemand zonder belang die het gesprek begeleidt.",
                        en: "Somebody without a stake who guides the talk.")
                )
            case .sharedGoal:
                (
                    LocalizedText(nl: "terug naar het gezamenlijke doel", en: "back to the shared goal"),
                    LocalizedText(
                        nl: "Het conflict naast het doel leggen.", en: "Holding the conflict against the goal.")
                )
            case .experiment:
                (
                    LocalizedText(nl: "ruimte om te experimenteren", en: "room to experiment"),
                    LocalizedText(nl: "Iets proberen dat ook mag mislukken.", en: "Trying what may fail too.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Wat als het schuurt?")])
    }
}
