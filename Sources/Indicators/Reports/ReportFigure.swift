public import Domain

/// A figure in a report, with what the report says of it (cijfer in een rapport).
public struct ReportFigure: Hashable, Identifiable, Transferable {
    /// The identifier of the figure.
    public var id: Identifier<Figure> { figure.id }
    /// The figure.
    public var figure: Figure
    /// What it is about; `nil` if that was not recorded.
    public var about: Coded<FigureAspect>?
    /// Which way it would have to go to be good news, where the catalogue does not have its definition; `nil` if that was
    /// not recorded.
    public var polarity: Coded<IndicatorPolarity>?
    /// After which time it can show something, where the catalogue does not say so; `nil` if that was not recorded.
    public var horizon: Coded<IndicatorHorizon>?
    /// Whether it counts painful or serious things, of which more may also be openness or trust, where the catalogue does
    /// not have its definition; `nil` if that was not recorded.
    public var mayShowOpenness: Bool?
    /// What stands behind a zero; `nil` if that was not recorded.
    public var zero: Coded<ZeroMeaning>?

    /// Puts a figure into a report.
    public init(_ figure: Figure, about aspect: FigureAspect? = nil) {
        self.figure = figure
        about = aspect.map { .known($0) }
        polarity = nil
        horizon = nil
        mayShowOpenness = nil
        zero = nil
    }

    /// The polarity, by the catalogue or else by the report.
    public var settledPolarity: Coded<IndicatorPolarity>? { figure.catalogueDefinition?.polarity ?? polarity }
    /// Whether more may also be openness, by the catalogue or else by the report.
    public var settledOpenness: Bool? { figure.catalogueDefinition?.mayShowOpenness ?? mayShowOpenness }
    /// The term, by the catalogue or else by the report; `nil` where neither says so.
    public var settledHorizon: Coded<IndicatorHorizon>? { figure.catalogueDefinition?.horizon ?? horizon }
}

/// What a report concludes from figures (conclusie).
public struct ReportClaim: Hashable, Identifiable, Transferable, Discreet {
    /// The identifier.
    public let id: Identifier<ReportClaim>
    /// What it concludes; `nil` if that was not recorded.
    public var kind: Coded<ClaimKind>?
    /// The figures that it rests on.
    public var figures: Listed<Identifier<Figure>>
    /// Of whom it speaks; `nil` if that was not recorded.
    public var about: Identifier<FigurePopulation>?
    /// In which term it says that this was reached; stated as none if it names none.
    public var horizon: Recorded<Coded<IndicatorHorizon>>
    /// How many months families were followed after close; `nil` if that was not recorded.
    public var followUpMonths: Int?
    /// With what it was compared: a group, a region or a time that can be compared; stated as none if with nothing.
    public var comparison: Recorded<Identifier<FigurePopulation>>
    /// What it says, in the words of the report; never shown in a review.
    public var words: String?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a conclusion.
    public init(
        _ id: Identifier<ReportClaim>, _ kind: ClaimKind? = nil, from figures: Listed<Identifier<Figure>> = [],
        about population: Identifier<FigurePopulation>? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.kind = kind.map { .known($0) }
        self.figures = figures
        about = population
        horizon = .notRecorded
        followUpMonths = nil
        comparison = .notRecorded
        words = nil
        self.knownOn = knownOn
    }

    func asKnown(on day: CalendarDate) -> ReportClaim {
        var known = self
        known.figures = figures.asKnown(on: day)
        known.horizon = horizon.asKnown(on: day)
        known.comparison = comparison.asKnown(on: day)
        return known
    }

    #if !hasFeature(Embedded)
    private static var refusal: InvalidValue {
        InvalidValue(
            "follow-up months",
            allowed: LocalizedText(nl: "een geheel getal van 0 of meer", en: "an integer of 0 or more"))
    }

    private enum CodingKeys: String, CodingKey {
        case id, kind, figures, about, horizon, followUpMonths, comparison, words, knownOn
    }

    /// Reads a conclusion; what is absent was not recorded, and a number of months below zero is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(Identifier<ReportClaim>.self, forKey: .id)
        kind = try container.decodeIfPresent(Coded<ClaimKind>.self, forKey: .kind)
        figures = try container.decode(Listed<Identifier<Figure>>.self, forKey: .figures)
        about = try container.decodeIfPresent(Identifier<FigurePopulation>.self, forKey: .about)
        horizon = try container.decode(Recorded<Coded<IndicatorHorizon>>.self, forKey: .horizon)
        let path = container.codingPath + [CodingKeys.followUpMonths]
        // Of a number that is no integer a decoder may lose the path, so the error is made here.
        do { followUpMonths = try container.decodeIfPresent(Int.self, forKey: .followUpMonths) } catch {
            throw Self.refusal.decodingError(at: path)
        }
        if let followUpMonths, followUpMonths < 0 { throw Self.refusal.decodingError(at: path) }
        comparison = try container.decode(Recorded<Identifier<FigurePopulation>>.self, forKey: .comparison)
        words = try container.decodeIfPresent(String.self, forKey: .words)
        knownOn = try container.decodeIfPresent(CalendarDate.self, forKey: .knownOn)
    }
    #endif
}

/// Two figures that a report adds or lays beside each other (vergelijking).
public struct ReportComparison: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ReportComparison>
    /// The one.
    public let first: Identifier<Figure>
    /// The other.
    public let second: Identifier<Figure>
    /// What they are laid together for; `nil` if that was not recorded.
    public var use: Figure.Use?
    /// Whether the report shows how the municipalities or organisations differ; `nil` if that was not recorded.
    public var showsContext: Bool?
    /// Whether they are put in an order from good to bad; `nil` if that was not recorded.
    public var isRanking: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a comparison.
    public init(
        _ id: Identifier<ReportComparison>, _ first: Identifier<Figure>, _ second: Identifier<Figure>,
        for use: Figure.Use? = nil, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.first = first
        self.second = second
        self.use = use
        showsContext = nil
        isRanking = nil
        self.knownOn = knownOn
    }
}

/// A value that a report holds its figures against (referentiewaarde).
public struct ReportReference: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ReportReference>
    /// Whether it was only observed somewhere, and is no norm; `nil` if that was not recorded.
    public var isOnlyObserved: Bool?
    /// Whether the report judges by it; `nil` if that was not recorded.
    public var isJudgedBy: Bool?
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes a reference.
    public init(
        _ id: Identifier<ReportReference>, isOnlyObserved: Bool? = nil, isJudgedBy: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.isOnlyObserved = isOnlyObserved
        self.isJudgedBy = isJudgedBy
        self.knownOn = knownOn
    }
}

/// How the meaning of figures was established together (gezamenlijke duiding).
public struct JointInterpretation: Hashable, Transferable {
    /// Whether the pilots or partners took part; `nil` if that was not recorded.
    public var withPartners: Bool?
    /// Whether it was done in the region; `nil` if that was not recorded.
    public var regionally: Bool?
    /// Whether it was done nationally; `nil` if that was not recorded.
    public var nationally: Bool?
    /// Whether it is done again and again; `nil` if that was not recorded.
    public var isRecurring: Bool?

    /// Makes an interpretation.
    public init(
        withPartners: Bool? = nil, regionally: Bool? = nil, nationally: Bool? = nil, isRecurring: Bool? = nil
    ) {
        self.withPartners = withPartners
        self.regionally = regionally
        self.nationally = nationally
        self.isRecurring = isRecurring
    }
}
