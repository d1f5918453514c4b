public import Domain
public import Indicators

/// A synthetic set of indicators that is recorded and in order: the base of the examples of portfolios.
///
/// Everything in it is made up.
public enum PortfolioInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the set on the day, with the answers of those who use it.
    public static var situation: RuleExample<IndicatorPortfolio>.Situation {
        var context = ReviewContext(on: day)
        for rule in [RuleID.domein(56), .domein(74)] {
            context.attestations.append(Attestation(rule, .yes, by: "kerngroep", on: "2026-10-01"))
        }
        return RuleExample.Situation(portfolio, in: context)
    }

    /// The set.
    public static var portfolio: IndicatorPortfolio {
        var portfolio = IndicatorPortfolio("streek")
        portfolio.ambitionSetOn = .stated(.day("2026-02-10"), known)
        portfolio.entries = Listed(entries, complete: known)
        portfolio.strategy = Listed([StrategyElement("luisteren"), StrategyElement("samen-leren")], complete: known)
        portfolio.isStrategySupported = .stated(true, known)
        portfolio.uses = .stated(FrameworkUse.allCases.map { .known($0) }, known)
        portfolio.feedbackNeeds = Listed(
            FeedbackAudience.allCases.map { audience in
                FeedbackNeed(need(of: audience), of: audience, on: .day("2026-03-01"), knownOn: "2026-03-01")
            }, complete: known)
        portfolio.alignedOn = .stated(.day("2026-04-01"), known)
        portfolio.systemsSetUpOn = .stated(.day("2026-05-01"), known)
        portfolio.isBurdenFeasible = .stated(true, known)
        portfolio.measuresSuccess = .stated(true, known)
        portfolio.judgesChange = .stated(true, known)
        portfolio.isSteeringInformation = .stated(true, known)
        portfolio.content = .stated(SteeringContent.allCases.map { .known($0) }, known)
        portfolio.areAllPartiesAtTheTable = .stated(true, known)
        portfolio.canBeComparedAtAnyTime = .stated(true, known)
        portfolio.inUseSince = .stated(.day("2026-06-01"), known)
        portfolio.talks = Listed(
            [PortfolioTalk("najaar", on: .day("2026-10-01"), knownOn: "2026-10-01")], complete: known)
        return portfolio
    }

    static let known = Provenance(knownOn: "2026-10-05")

    /// The identifier of the need of an audience.
    static func need(of audience: FeedbackAudience) -> Identifier<FeedbackNeed> {
        switch audience {
        case .families: "gezinnen"
        case .professionals: "professionals"
        case .managers: "managers"
        case .administrators: "bestuurders"
        }
    }

    private static let entries: [PortfolioEntry] = [
        entry("KOMPAS-I1.3", from: .households, rank: 1, measures: "luisteren"),
        entry("STUREN-I15", from: .households, rank: 2, measures: "luisteren"),
        entry("KOMPAS-I3.4", from: .networkRecords, rank: 3, measures: "samen-leren"),
    ]

    private static func entry(
        _ id: Identifier<IndicatorDefinition>, from source: IndicatorSource, rank: Int,
        measures element: Identifier<StrategyElement>
    ) -> PortfolioEntry {
        var entry = PortfolioEntry(id, knownOn: "2026-03-15")
        entry.purposes = [.known(.learning)]
        entry.burden = .known(.derived)
        entry.sources = [.known(source)]
        entry.isEnteredTwice = false
        entry.isEssential = true
        entry.isMeasurable = true
        entry.rank = rank
        entry.chosenOn = .day("2026-03-15")
        entry.countsMethodUse = false
        entry.strategyElement = element
        entry.instrument = .stated(
            MeasuringInstrument(chosenOn: .day("2026-05-01"), isSimple: true, isExisting: true), known)
        return entry
    }
}
