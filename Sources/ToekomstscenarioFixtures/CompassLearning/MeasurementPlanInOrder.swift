public import Domain
public import GovernanceCompass
public import Indicators

/// A synthetic plan of measuring beside a synthetic set of indicators.
///
/// Everything in it is made up.
public enum MeasurementPlanInOrder: Sendable {
    /// The reference day.
    public static let day: CalendarDate = "2026-11-20"

    /// The set: two indicators, one that counts and one that tells.
    public static var portfolio: IndicatorPortfolio {
        var portfolio = IndicatorPortfolio("set")
        portfolio.strategy = Listed([StrategyElement("luisteren"), StrategyElement("leren")], complete: known)
        portfolio.entries = Listed(
            [
                entry("REGIO-teller", .quantitative, .accountability, "leren"),
                entry("REGIO-verhaal", .qualitative, .learning, "luisteren"),
            ], complete: known)
        return portfolio
    }

    /// The plan.
    public static var plan: MeasurementPlan {
        var plan = MeasurementPlan("plan")
        plan.portfolio = "set"
        plan.ambition = Listed([MeasuredAmbition("veilig"), MeasuredAmbition("samen")], complete: known)
        let entries = [
            try? MeasurementPlanEntry(
                "REGIO-teller", of: ["samen"], everyMonths: 12, lookedAtOn: .stated(.day("2026-03-31"), known),
                owners: ["beleid"]),
            try? MeasurementPlanEntry(
                "REGIO-verhaal", of: ["veilig"], everyMonths: 6, lookedAtOn: .statedAsNone(known), owners: ["team-dorp"]
            ),
        ]
        plan.entries = Listed(entries.compactMap { $0 }, complete: known)
        return plan
    }

    static let known = Provenance(knownOn: "2026-10-01")

    private static func entry(
        _ id: Identifier<IndicatorDefinition>, _ character: MeasureCharacter, _ purpose: IndicatorPurpose,
        _ element: Identifier<StrategyElement>
    ) -> PortfolioEntry {
        var entry = PortfolioEntry(id, knownOn: "2026-03-15")
        entry.character = .known(character)
        entry.purposes = [.known(purpose)]
        entry.strategyElement = element
        return entry
    }
}
