public import Domain

extension CaseFile {
    /// In which phase work is on the day of a context, what that phase asks and what it rests on.
    ///
    /// The file is looked at as it was known on that day, with what the audience may see. What each requirement comes to
    /// is what the rule comes to that asks it; where the rule has a condition of its own, that is left out for what a
    /// phase rests on.
    public func phaseStanding(in context: ReviewContext) -> PhaseStanding {
        phaseStanding(in: context, reachedOn: firstDayOfImmediateSafety(until: context.day, in: context))
    }

    /// The phases of every day of a period, each day as it was known on that day, with what the audience may see.
    ///
    /// - Parameters:
    ///   - period: The days; of one that is longer than ``PhaseHistory/longest`` days, or open, as many as that.
    ///   - context: The audience, and what was chosen, adopted and answered; its day makes no difference.
    public func phases(over period: Period, in context: ReviewContext) -> PhaseHistory {
        var spans: [PhaseHistory.Span] = []
        var start = period.start
        var current: PhaseStanding?
        var day = period.start
        var looked = 0
        var next: CalendarDate?
        var end: CalendarDate? = day
        func close(before end: CalendarDate?) {
            guard let standing = current, let span = try? Period(start: start, end: end) else { return }
            spans.append(PhaseHistory.Span(period: span, standing: standing))
        }
        let reachedOn = firstDayOfImmediateSafety(until: period.lastDay(of: PhaseHistory.longest), in: context)
        while period.contains(day) {
            guard looked < PhaseHistory.longest else {
                next = day
                break
            }
            looked += 1
            var then = context
            then.day = day
            let standing = phaseStanding(in: then, reachedOn: reachedOn)
            if current?.saysTheSame(as: standing) != true {
                close(before: day)
                start = day
            }
            current = standing
            guard let tomorrow = day.adding(days: 1) else {
                end = nil
                break
            }
            day = tomorrow
            end = day
        }
        close(before: end)
        return PhaseHistory(for: context.audience, spans, continuesOn: next)
    }

    private func phaseStanding(in context: ReviewContext, reachedOn: CalendarDate?) -> PhaseStanding {
        var norms = context
        // A departure from a rule, with its reason, is no answer to what the phase asks.
        norms.deviations = []
        let review = RuleSet<CaseFile>.phaseRequirements.review(self, in: norms)
        let known = view(for: context.audience, on: context.day)
        let phase = known.phase.on(context.day).code().value
        func requirement(_ requirement: PhaseRequirement) -> PhaseStanding.Requirement? {
            review[requirement.rule].map { PhaseStanding.Requirement(requirement, $0.outcome) }
        }
        let wasReached = reachedOn.map { $0 < context.day } ?? false
        var findings: [PhaseFinding] = []
        for notice in review.notices
        where notice.circumstance == Circumstance.acuteDanger.code && notice.state == .holds {
            findings.append(.acuteDanger)
        }
        if let phase, phase > .immediateSafety, let ground = review[PhaseRequirement.safetyGoalsAtSix.rule] {
            switch ground.outcome.state {
            case .met, .notApplicable: break
            case .notMet: findings.append(wasReached ? .immediateSafetyLost : .immediateSafetyNotReached)
            default: findings.append(.immediateSafetyUnknown)
            }
        }
        if phase == nil { findings.append(.phaseNotRecorded) }
        var until = known.phase.nextChange(after: context.day)
        for finding in review.findings {
            guard let change = finding.outcome.until else { continue }
            until = min(until ?? change, change)
        }
        return PhaseStanding(
            phase, asks: (phase?.asks ?? []).compactMap { requirement($0) },
            restsOn: (phase?.restsOn ?? []).compactMap { requirement($0) }, findings: findings, until: until)
    }

    /// The first day, up to another, on which everyone gave every safety goal at least a 6; `nil` if there is none.
    ///
    /// That can end only by a mark: so it is looked for on the days of marks and on the days before them.
    private func firstDayOfImmediateSafety(until last: CalendarDate?, in context: ReviewContext) -> CalendarDate? {
        var days: Set<CalendarDate> = []
        for goal in safetyPlan.goals {
            for rating in goal.ratings.all {
                let known = max(rating.on, rating.knownOn ?? rating.on)
                days.insert(known)
                if let before = known.adding(days: -1) { days.insert(before) }
            }
        }
        for day in days.sorted() where day <= last ?? .max {
            var then = context
            then.day = day
            then.deviations = []
            let finding = RuleSet<CaseFile>.immediateSafety.review(self, in: then).findings.first
            if finding?.outcome.state == .met { return day }
        }
        return nil
    }
}

extension Period {
    /// The last of so many days of it; `nil` beyond the calendar.
    fileprivate func lastDay(of days: Int) -> CalendarDate? {
        let last = start.adding(days: days - 1)
        guard let end, let own = end.adding(days: -1) else { return last }
        return min(own, last ?? own)
    }
}

extension RuleSet where Subject == CaseFile {
    /// The norm of the first phase.
    fileprivate static let immediateSafety = RuleSet([.safetyGoalsAreRatedSix], places: .caseFile)

    /// What the phases ask, each without the condition of its own rule where it has to hold whatever is claimed.
    static let phaseRequirements = RuleSet(
        [
            .safetyPlanIsJoint, .safetyPlanRestsOnAgreement, .goalsRespectBottomLines, .safetyGoalsAreRatedSix,
            .riskAppraisalComesFirst, .assistancePlanIsSystemOriented, .goodEnoughWhateverIsClaimed,
            .riskFactorsAreAddressed, .recoveryIsStatedByMembers,
        ],
        places: RuleSet<CaseFile>.caseFile.places, detectors: RuleSet<CaseFile>.caseFile.detectors)
}

extension Rule where Subject == CaseFile {
    /// The check of STUREN-07, whether or not somebody calls it good enough.
    fileprivate static let goodEnoughWhateverIsClaimed = Rule(Rule.goodEnoughIsRepeated.description) { file, exam in
        exam.requireGoodEnough(in: file)
    }
}
