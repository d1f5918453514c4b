internal import Domain

// How rules read a report: what it concludes, and the figures that a conclusion rests on.

extension Examination {
    /// Whether a report has conclusions of one of these kinds; unknown where a kind is, or where there may be more.
    mutating func concludes(_ report: MonitorReport, _ kinds: [ClaimKind]) -> Truth {
        let exists = exists(report.claims, at: "claims")
        guard exists.isTrue else { return exists }
        var isThere = Truth.false
        for claim in report.claims { isThere = isOf(claim, kinds) || isThere }
        return isThere || hasUnlisted(report.claims, at: "claims.complete")
    }

    /// The conclusions of these kinds; states that the list has them all, and of one of an unknown kind that it is none.
    mutating func claims(in report: MonitorReport, of kinds: [ClaimKind]) -> [ReportClaim] {
        require(!hasUnlisted(report.claims, at: "claims.complete"), at: "claims.complete")
        var claims: [ReportClaim] = []
        for claim in report.claims {
            let isOfKind = isOf(claim, kinds)
            if isOfKind.isTrue { claims.append(claim) }
            if isOfKind.isUnknown { require(!isOfKind, at: "claims[\(claim.id)].kind") }
        }
        return claims
    }

    private mutating func isOf(_ claim: ReportClaim, _ kinds: [ClaimKind]) -> Truth {
        fact(claim.kind, at: "claims[\(claim.id)].kind").satisfies { kinds.contains($0) }
    }

    /// The figures that a conclusion rests on; states that they are all, and of one that the report lacks that it is
    /// missing.
    mutating func figures(of claim: ReportClaim, in report: MonitorReport) -> [ReportFigure] {
        require(
            !hasUnlisted(claim.figures, at: "claims[\(claim.id)].figures.complete"),
            at: "claims[\(claim.id)].figures.complete")
        // A conclusion that rests on no figure: what it does rest on is not known.
        if claim.figures.isEmpty {
            require(unknown(at: "claims[\(claim.id)].figures"), at: "claims[\(claim.id)].figures")
        }
        var figures: [ReportFigure] = []
        for id in claim.figures {
            if let figure = need(report.figure(id), at: "figures[\(id)]") { figures.append(figure) }
        }
        return figures
    }

    /// Whether a conclusion rests on something else than how much was done: cases, time, cost, or what an area is like.
    ///
    /// What it rests on is not known if it names no figure.
    mutating func restsOnMoreThanEffort(_ claim: ReportClaim, in report: MonitorReport) -> Truth {
        if claim.figures.isEmpty { return unknown(at: "claims[\(claim.id)].figures") }
        let effort: [FigureAspect] = [.timeSpent, .caseVolume, .cost, .context]
        var more = Truth.false
        for id in claim.figures {
            let figure = fact(report.figure(id), at: "figures[\(id)]")
            guard let known = report.figure(id) else {
                more = more || figure.exists
                continue
            }
            more = fact(known.about, at: "figures[\(id)].about").satisfies { !effort.contains($0) } || more
        }
        return more || hasUnlisted(claim.figures, at: "claims[\(claim.id)].figures.complete")
    }

    /// Whether a report has comparisons for one of these uses; unknown where a use is, or where there may be more.
    mutating func hasComparison(_ report: MonitorReport, for uses: [Figure.Use]) -> Truth {
        let exists = exists(report.comparisons, at: "comparisons")
        guard exists.isTrue else { return exists }
        var isThere = Truth.false
        for comparison in report.comparisons { isThere = isFor(uses, comparison) || isThere }
        return isThere || hasUnlisted(report.comparisons, at: "comparisons.complete")
    }

    /// The comparisons for one of these uses; states that the list has them all.
    mutating func comparisons(in report: MonitorReport, for uses: [Figure.Use]) -> [ReportComparison] {
        require(!hasUnlisted(report.comparisons, at: "comparisons.complete"), at: "comparisons.complete")
        var found: [ReportComparison] = []
        for comparison in report.comparisons {
            let isForUse = isFor(uses, comparison)
            if isForUse.isTrue { found.append(comparison) }
            if isForUse.isUnknown { require(!isForUse, at: "comparisons[\(comparison.id)].use") }
        }
        return found
    }

    private mutating func isFor(_ uses: [Figure.Use], _ comparison: ReportComparison) -> Truth {
        fact(comparison.use, at: "comparisons[\(comparison.id)].use").satisfies { uses.contains($0) }
    }
}

extension ClaimKind {
    /// All that say more than what can be seen.
    static var conclusions: [ClaimKind] {
        var kinds: [ClaimKind] = []
        for kind in allCases where kind != .description { kinds.append(kind) }
        return kinds
    }
}

extension ReportFigure {
    /// Whether it is a part of a whole, with its counts or as a printed percentage.
    var isShare: Bool {
        if case .share? = figure.reading { return true }
        return figure.unit == .known(.percentage) && figure.reading != nil
    }

    /// Whether it says something of a group as a whole: a share, or what is measured in days, months or a mark.
    var isOfAGroup: Bool {
        if isShare { return true }
        guard figure.reading != nil, let unit = figure.unit.member else { return false }
        return [.days, .months, .grade].contains(unit)
    }

    /// Whether it says zero.
    var isZero: Bool { figure.reading?.isZero ?? false }
}

extension Figure {
    /// Whether it measures the same as another, by definition, version, unit and what is counted, neither being marked
    /// as not comparable with the other; `nil` if that was not recorded of one of them.
    func measuresTheSame(as other: Figure) -> Bool? {
        if notComparableWith.contains(other.id) || other.notComparableWith.contains(id) { return false }
        guard definition == other.definition, definitionVersion == other.definitionVersion, unit == other.unit
        else { return false }
        guard let mine = population, let theirs = other.population else { return nil }
        return mine.counted == theirs.counted
    }
}
