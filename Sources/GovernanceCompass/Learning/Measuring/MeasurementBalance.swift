public import Domain
public import Indicators

/// What a set of indicators leaves out, as far as it can be told (waarschuwingen bij een indicatorenset).
///
/// It warns and judges nothing: what is not measured may still go well. `nil` and the lists called open mean that it
/// cannot be told from what was recorded.
public struct MeasurementBalance: Hashable, Sendable {
    /// Whether all indicators are there for accountability only; `nil` if that cannot be told.
    public let isForAccountabilityOnly: Bool?
    /// Whether all indicators only count; `nil` if that cannot be told.
    public let isQuantityOnly: Bool?
    /// The elements of the strategy that no indicator measures, in alphabetical order.
    public let unmeasuredStrategy: [Identifier<StrategyElement>]
    /// The elements of the strategy of which that cannot be told.
    public let openStrategy: [Identifier<StrategyElement>]
    /// The elements of the ambition that no indicator says something of, in alphabetical order.
    public let unmeasuredAmbition: [Identifier<MeasuredAmbition>]
    /// The elements of the ambition of which that cannot be told.
    public let openAmbition: [Identifier<MeasuredAmbition>]
    /// The indicators of the set of which nobody recorded when they are looked at again, in alphabetical order.
    public let withoutRepeat: [Identifier<IndicatorDefinition>]
}

/// That an indicator is to be looked at again (herhaalmoment).
public struct MeasurementDue: Hashable, Sendable {
    /// The indicator.
    public let indicator: Identifier<IndicatorDefinition>
    /// The first day on which it is due; the reference day if it was never looked at.
    public let on: CalendarDate
}

extension MeasurementPlan {
    /// What the set leaves out on a day, by what was known then.
    public func balance(of portfolio: IndicatorPortfolio, on day: CalendarDate) -> MeasurementBalance {
        let set = portfolio.view(for: .professional, on: day)
        let plan = asKnown(on: day)
        let entries = set.entries
        var strategy: (no: [Identifier<StrategyElement>], open: [Identifier<StrategyElement>]) = ([], [])
        for element in set.strategy {
            switch Self.some(entries, { $0.strategyElement.map { $0 == element.id } }) {
            case true?: break
            case false?: strategy.no.append(element.id)
            case nil: strategy.open.append(element.id)
            }
        }
        // Only what is in the set counts, and of each of its indicators must be known what it belongs to.
        var ambition: (no: [Identifier<MeasuredAmbition>], open: [Identifier<MeasuredAmbition>]) = ([], [])
        for element in plan.ambition {
            let isMeasured = Self.some(entries) { entry in
                plan.entry(of: entry.id)?.ambition.map { $0.contains(element.id) }
            }
            switch isMeasured {
            case true?: break
            case false?: ambition.no.append(element.id)
            case nil: ambition.open.append(element.id)
            }
        }
        let hasEntries = entries.isRecorded && !entries.isEmpty
        return MeasurementBalance(
            isForAccountabilityOnly: hasEntries ? Self.some(entries) { Self.serves($0) }.map { !$0 } : nil,
            isQuantityOnly: hasEntries
                ? Self.some(entries) { $0.settledCharacter?.member.map { $0 == .qualitative } }.map { !$0 } : nil,
            unmeasuredStrategy: strategy.no.sorted(), openStrategy: strategy.open.sorted(),
            unmeasuredAmbition: ambition.no.sorted(), openAmbition: ambition.open.sorted(),
            withoutRepeat: entries.filter { plan.entry(of: $0.id)?.repeatMonths == nil }.map { $0.id }.sorted())
    }

    /// When the indicators are to be looked at again, by what was known on a day; the earliest first.
    ///
    /// Of a day that is not exactly known the earliest counts. An indicator without agreed months is left out:
    /// ``MeasurementBalance/withoutRepeat`` names it.
    public func due(on day: CalendarDate) -> [MeasurementDue] {
        var due: [MeasurementDue] = []
        for entry in asKnown(on: day).entries {
            guard let months = entry.repeatMonths else { continue }
            switch entry.lookedAtOn {
            case .stated(let last, _):
                guard let last = last.earliest ?? last.latest, let next = last.adding(months: months, rounding: .up)
                else { continue }
                due.append(MeasurementDue(indicator: entry.id, on: next))
            case .statedAsNone: due.append(MeasurementDue(indicator: entry.id, on: day))
            case .notRecorded: continue
            }
        }
        return due.sorted { ($0.on, $0.indicator) < ($1.on, $1.indicator) }
    }

    private func entry(of indicator: Identifier<IndicatorDefinition>) -> MeasurementPlanEntry? {
        entries.first { $0.id == indicator }
    }

    /// Whether an entry passes a test; `nil` if that cannot be told of all of them or there may be others.
    private static func some(_ entries: Listed<PortfolioEntry>, _ test: (PortfolioEntry) -> Bool?) -> Bool? {
        var isOpen = !entries.isStatedComplete
        for entry in entries {
            guard let passes = test(entry) else {
                isOpen = true
                continue
            }
            if passes { return true }
        }
        return isOpen ? nil : false
    }

    /// Whether an indicator serves learning or adjusting.
    private static func serves(_ entry: PortfolioEntry) -> Bool? {
        guard let purposes = entry.purposes else { return nil }
        if purposes.contains(.known(.learning)) || purposes.contains(.known(.adjusting)) { return true }
        return purposes.contains { !$0.isKnown } ? nil : false
    }
}
