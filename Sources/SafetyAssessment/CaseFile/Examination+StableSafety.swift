internal import Domain

// The conditions of stable safety, each by itself: DOMEIN-14 asks the first three, STUREN-09 the fourth.

extension Examination {
    /// States that nothing unsafe happened in the past six months, everyone having been asked or watched over.
    ///
    /// While coercive control is suspected, that nobody told of an event does not count.
    mutating func requireSixMonthsWithoutUnsafeEvents(in file: CaseFile) {
        guard let period = Period.sixMonths(upTo: day) else {
            return require(unknown(at: "events"), at: "events")
        }
        for event in file.events {
            let isWithin = fell(event, within: period)
            require(
                !(isWithin && isFact(event)), at: "events[\(event.id)]", of: event.voice,
                seen: event.on.detail,
                mend: LocalizedText(
                    nl: "Werk eerst aan wat hier gebeurde; het halve jaar begint daarna.",
                    en: "Work first on what happened here; the half year begins after that."))
        }
        if let concerned = self.concerned(in: file) {
            for person in concerned where person.isToBeHeard(on: day) { requireCoverage(of: person, in: file, period) }
        }
        _ = isFree(of: .suspectedCoerciveControl, at: "events")
    }

    /// States that each risk factor was addressed, made manageable or reduced, and that none is left out.
    mutating func requireRiskFactorsAddressed(in file: CaseFile) {
        guard
            let plan = need(
                file.assistancePlan, at: "assistancePlan",
                mend: LocalizedText(
                    nl: "Maak een hulpverleningsplan voor wat de onveiligheid in stand houdt.",
                    en: "Make an assistance plan for what keeps the unsafety going."))
        else { return }
        for factor in plan.riskFactors {
            let standing = fact(
                factor.standing, at: "assistancePlan.riskFactors[\(factor.id)].standing", of: .professionals)
            require(
                standing.satisfies { $0.counts }, at: "assistancePlan.riskFactors[\(factor.id)].standing",
                of: .professionals, seen: standing.detail,
                mend: LocalizedText(
                    nl: "Bespreek wat hieraan helpt, en doe dat.", en: "Discuss what helps with this, and do that."))
        }
        require(
            !hasUnlisted(plan.riskFactors, at: "assistancePlan.riskFactors", of: .professionals),
            at: "assistancePlan.riskFactors", of: .professionals)
    }

    /// States that a start was made with recovery.
    mutating func requireRecoveryStarted(in file: CaseFile) {
        guard
            let plan = need(
                file.recoveryPlan, at: "recoveryPlan",
                mend: LocalizedText(nl: "Maak samen een herstelplan.", en: "Make a recovery plan together.")),
            let start = need(
                plan.startedOn, at: "recoveryPlan.startedOn",
                mend: LocalizedText(
                    nl: "Begin met wat iemand nodig zegt te hebben om te herstellen.",
                    en: "Begin with what somebody says to need to recover."))
        else { return }
        require(
            hasCome(start, at: "recoveryPlan.startedOn"), at: "recoveryPlan.startedOn", seen: start.detail,
            mend: LocalizedText(
                nl: "Begin met wat iemand nodig zegt te hebben om te herstellen.",
                en: "Begin with what somebody says to need to recover."))
    }

    /// Whether an event is told as a fact; what is told as something else may be one.
    mutating func isFact(_ event: UnsafeEvent) -> Truth {
        guard event.isToldAsFact == true else { return unknown(at: "events[\(event.id)].kind", of: event.voice) }
        return .true
    }

    /// Whether an event fell in the past six months.
    private mutating func fell(_ event: UnsafeEvent, within period: Period) -> Truth {
        guard let date = event.on else { return unknown(at: "events[\(event.id)].on", of: event.voice) }
        for bound in [date.earliest, date.latest] {
            mayChange(on: bound)
            mayChange(on: bound?.dayAfterSixMonths)
        }
        guard let isWithin = date.isWithin(period) else {
            return unknown(at: "events[\(event.id)].on", of: event.voice)
        }
        return Truth(isWithin)
    }

    /// States that somebody was asked or watched over on each day before this one of six months.
    private mutating func requireCoverage(of person: Person, in file: CaseFile, _ period: Period) {
        mayChange(on: person.firstDay)
        guard let whole = period.ending(before: day, from: person.firstDay) else { return }
        if let open = file.events.firstUncoveredDay(of: Period(openFrom: whole.start), for: person.id, on: day) {
            // What is covered stays so until the day after the last covered one; what is not leaves the half year.
            mayChange(on: open < day ? open.dayAfterSixMonths : open.adding(days: 1))
        }
        requireCoverage(of: file.events, over: whole, for: person.id, at: "events")
    }
}

extension CalendarDate {
    /// The first day on which this day no longer lies in the past six months; `nil` beyond the calendar.
    var dayAfterSixMonths: CalendarDate? { adding(days: 1)?.adding(months: 6, rounding: .up) }
}
