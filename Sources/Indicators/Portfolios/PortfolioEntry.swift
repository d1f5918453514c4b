public import Domain

/// An indicator in a portfolio (indicator in de set), with what those who use it agreed about it.
///
/// Whether it counts or tells, and whether it only counts the use of a method, follows from the catalogue where that has
/// the indicator; what it costs and where its data come from differs from place to place.
public struct PortfolioEntry: Hashable, Identifiable, Transferable {
    /// The indicator.
    public let id: Identifier<IndicatorDefinition>
    /// Whether it counts or tells, of an indicator that the catalogue does not have; `nil` if that was not recorded.
    public var character: Coded<MeasureCharacter>?
    /// What it is used for here; `nil` if that was not recorded.
    public var purposes: [Coded<IndicatorPurpose>]?
    /// The extra work that it costs here; `nil` if that was not recorded.
    public var burden: Coded<AdministrativeBurden>?
    /// Where its data come from here; `nil` if that was not recorded.
    public var sources: [Coded<IndicatorSource>]?
    /// Whether professionals enter for it what they entered elsewhere already; `nil` if that was not recorded.
    public var isEnteredTwice: Bool?
    /// Whether those who use it find it really essential; `nil` if that was not recorded.
    public var isEssential: Bool?
    /// Whether they find that it can be measured well; `nil` if that was not recorded.
    public var isMeasurable: Bool?
    /// Its place in the order; `nil` if that was not recorded.
    public var rank: Int?
    /// The day on which it was chosen; `nil` if that was not recorded.
    public var chosenOn: DateRange?
    /// Whether it only counts how far a method is in use, of an indicator that the catalogue does not have; `nil` if that
    /// was not recorded.
    public var countsMethodUse: Bool?
    /// The element of the strategy that it measures; `nil` if that was not recorded.
    public var strategyElement: Identifier<StrategyElement>?
    /// What it is measured with; stated as none while nothing was chosen yet.
    public var instrument: Recorded<MeasuringInstrument>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an entry of which nothing else was recorded.
    public init(_ id: Identifier<IndicatorDefinition>, knownOn: CalendarDate? = nil) {
        self.id = id
        character = nil
        purposes = nil
        burden = nil
        sources = nil
        isEnteredTwice = nil
        isEssential = nil
        isMeasurable = nil
        rank = nil
        chosenOn = nil
        countsMethodUse = nil
        strategyElement = nil
        instrument = .notRecorded
        self.knownOn = knownOn
    }

    /// Whether it counts or tells, by the catalogue or else by the entry.
    public var settledCharacter: Coded<MeasureCharacter>? { IndicatorDefinition.of(id)?.character ?? character }
    /// Whether it only counts how far a method is in use, by the catalogue or else by the entry.
    public var settledMethodUse: Bool? {
        IndicatorDefinition.of(id).map { $0.family == .known(.methodInUse) } ?? countsMethodUse
    }

    func asKnown(on day: CalendarDate) -> PortfolioEntry {
        var known = self
        known.instrument = instrument.asKnown(on: day)
        return known
    }
}

/// What an indicator is measured with (meetinstrument); what is in it stays with its owner.
public struct MeasuringInstrument: Hashable, Transferable {
    /// The day on which it was chosen; `nil` if that was not recorded.
    public var chosenOn: DateRange?
    /// Whether those who use it find it simple; `nil` if that was not recorded.
    public var isSimple: Bool?
    /// Whether it was there already, or was lightly adapted; `nil` if that was not recorded.
    public var isExisting: Bool?
    /// Whether one that exists was looked for and none was usable; `nil` if that was not recorded.
    public var noneExisted: Bool?

    /// Makes an instrument.
    public init(
        chosenOn: DateRange? = nil, isSimple: Bool? = nil, isExisting: Bool? = nil, noneExisted: Bool? = nil
    ) {
        self.chosenOn = chosenOn
        self.isSimple = isSimple
        self.isExisting = isExisting
        self.noneExisted = noneExisted
    }
}

/// An element of the strategy of which the network wants to know whether it works (onderdeel van de strategie).
public struct StrategyElement: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<StrategyElement>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an element.
    public init(_ id: Identifier<StrategyElement>, knownOn: CalendarDate? = nil) {
        self.id = id
        self.knownOn = knownOn
    }
}

/// That somebody's need for feedback was mapped (feedbackbehoefte).
public struct FeedbackNeed: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<FeedbackNeed>
    /// Whose need; `nil` if that was not recorded.
    public var audience: Coded<FeedbackAudience>?
    /// The day on which it was mapped; `nil` if that was not recorded.
    public var mappedOn: DateRange?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a need.
    public init(
        _ id: Identifier<FeedbackNeed>, of audience: FeedbackAudience? = nil, on mappedOn: DateRange? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.audience = audience.map { .known($0) }
        self.mappedOn = mappedOn
        self.knownOn = knownOn
    }
}

/// A talk about the framework and what it shows (gesprek over het raamwerk).
public struct PortfolioTalk: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<PortfolioTalk>
    /// The day; `nil` if that was not recorded.
    public var on: DateRange?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a talk.
    public init(_ id: Identifier<PortfolioTalk>, on day: DateRange? = nil, knownOn: CalendarDate? = nil) {
        self.id = id
        on = day
        self.knownOn = knownOn
    }
}
