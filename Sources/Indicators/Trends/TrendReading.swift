public import Domain

/// What may be said of a share beside that of the period before (duiding van een verandering).
///
/// It says no more than the figures carry: nothing before the time is ripe, nothing of a difference that chance makes,
/// and nothing of better or worse where the direction has no meaning by itself. It never says why.
public struct TrendReading: Hashable, Sendable {
    /// What may be said.
    public enum Conclusion: Hashable, Sendable {
        /// Nothing yet: what is measured needs more time, until this day at least.
        case tooEarly(until: CalendarDate)
        /// Nothing: one of the periods has nobody of whom it is known.
        case nothingToCompare
        /// That there may be a difference or not: chance can make it.
        case noClearDifference
        /// That it cannot be told: depending on who is missing the difference turns round.
        case missingDecides
        /// That it is more than before.
        case higher(Meaning)
        /// That it is less than before.
        case lower(Meaning)
    }

    /// What a difference means.
    public enum Meaning: String, StableCode, Transferable {
        /// It goes the more favourable way.
        case asWished
        /// It goes the other way.
        case otherwise
        /// It means nothing by itself: it is to be talked about with those who know what is behind it.
        case contextual
    }

    /// What may be said.
    public let conclusion: Conclusion
    /// The difference with the period before.
    public let difference: ShareDifference
    /// Its interval; `nil` if there is nothing to compare.
    public let interval: ConfidenceInterval?

    /// Reads a share beside that of the period before.
    ///
    /// - Parameters:
    ///   - share: The share of this period.
    ///   - previous: The share of the period before, of other people and of the same definition.
    ///   - polarity: Which way is more favourable, as the definition of the indicator says.
    ///   - day: The day on which it is read.
    ///   - ripe: The first day on which it may be read, as the term of the indicator asks; `nil` if it has no term.
    ///   - confidence: How sure the interval is meant to be.
    public init(
        _ share: Share, after previous: Share, polarity: IndicatorPolarity, on day: CalendarDate, ripe: CalendarDate?,
        _ confidence: Confidence = .ninetyFive
    ) {
        difference = ShareDifference(share, minus: previous)
        interval = difference.newcombe(confidence)
        conclusion = Self.conclude(share, previous, interval, polarity, day, ripe)
    }

    private static func conclude(
        _ share: Share, _ previous: Share, _ interval: ConfidenceInterval?, _ polarity: IndicatorPolarity,
        _ day: CalendarDate, _ ripe: CalendarDate?
    ) -> Conclusion {
        if let ripe, day < ripe { return .tooEarly(until: ripe) }
        guard let interval else { return .nothingToCompare }
        if interval.contains(0) { return .noClearDifference }
        let isHigher = interval.lower > 0
        // Not recorded how many are missing is taken as it is said elsewhere: it is shown, and it settles nothing here.
        if let now = share.bounds, let before = previous.bounds {
            let isSettled = isHigher ? now.lowerBound > before.upperBound : now.upperBound < before.lowerBound
            if !isSettled { return .missingDecides }
        }
        let meaning: Meaning =
            switch polarity {
            case .contextual: .contextual
            case .higher: isHigher ? .asWished : .otherwise
            case .lower: isHigher ? .otherwise : .asWished
            }
        return isHigher ? .higher(meaning) : .lower(meaning)
    }
}

extension TrendReading.Conclusion {
    /// The conclusion as a sentence.
    public func text(in language: Language) -> String {
        switch self {
        case .tooEarly(let day):
            language == .nl
                ? "Te vroeg om iets te zeggen: dat kan niet voor \(day.text(in: .nl))."
                : "Too early to say anything: not before \(day.text(in: .en))."
        case .nothingToCompare:
            language == .nl
                ? "Niets te vergelijken: van een van beide perioden is van niemand bekend hoe het zit."
                : "Nothing to compare: of one of the periods it is known of nobody."
        case .noClearDifference:
            language == .nl
                ? "Geen duidelijk verschil: toeval kan het verklaren." : "No clear difference: chance can explain it."
        case .missingDecides:
            language == .nl
                ? "Niet te zeggen: van wie het onbekend is, kunnen het verschil omkeren."
                : "It cannot be told: those of whom it is unknown can turn the difference round."
        case .higher(let meaning):
            (language == .nl ? "Hoger dan in de periode ervoor; " : "Higher than in the period before; ")
                + meaning.text(in: language)
        case .lower(let meaning):
            (language == .nl ? "Lager dan in de periode ervoor; " : "Lower than in the period before; ")
                + meaning.text(in: language)
        }
    }
}

extension TrendReading.Meaning {
    /// What a difference means, as the end of a sentence.
    public func text(in language: Language) -> String {
        switch self {
        case .asWished:
            language == .nl
                ? "dat is de gewenste kant op. Waardoor, zegt dit cijfer niet."
                : "that is the wished way. What caused it this figure does not say."
        case .otherwise:
            language == .nl
                ? "dat is niet de gewenste kant op. Waardoor, zegt dit cijfer niet."
                : "that is not the wished way. What caused it this figure does not say."
        case .contextual:
            language == .nl
                ? "op zichzelf is dat niet beter of slechter. Bespreek het met wie weet wat erachter zit."
                : "by itself that is neither better nor worse. Talk about it with those who know what is behind it."
        }
    }
}
