public import Domain

// What is asked of a weighing by itself, asked of all weighings and measures of a file together.

extension Rule where Subject == CaseFile {
    /// Who chooses to intervene or to wait weighs both; in a case file waiting without a weighing is a gap.
    public static let bothRisksAreWeighed = Rule(
        .bothRisksAreWeighed,
        applies: { file, exam in
            exam.holds(file.involvement.unsafety.present, at: "involvement.unsafety.present", of: .professionals)
                || exam.exists(file.weighings, at: "weighings", of: .professionals)
        }
    ) { file, exam in
        exam.require(
            exam.exists(file.weighings, at: "weighings", of: .professionals), at: "weighings", of: .professionals,
            seen: .none,
            mend: LocalizedText(
                nl: "Weeg samen wat wachten kost en wat ingrijpen kost, en leg vast wie dat deed.",
                en: "Weigh together what waiting costs and what intervening costs, and record who did so."))
        for weighing in file.weighings { exam.requireBothRisks(in: weighing, at: "weighings[\(weighing.id)]") }
        exam.requireWhole(file.weighings, at: "weighings", of: .professionals)
    }

    /// Powers and measures are used only after a weighing; in a case file no measure is without one.
    public static let powersAreWeighed = Rule(
        .powersAreWeighed,
        applies: { file, exam in exam.hasCompellingWeighing(file) || exam.hasImposedMeasure(file) }
    ) { file, exam in
        for weighing in file.weighings {
            let place: Address = "weighings[\(weighing.id)]"
            let usesPowers = exam.usesPowers(weighing, at: place)
            if !usesPowers.isFalse { exam.requireParts(of: weighing, if: usesPowers, at: place) }
        }
        for measure in file.measures {
            let isImposed = exam.wasImposed(measure)
            if isImposed.isFalse { continue }
            exam.require(
                isImposed.implies(exam.isWeighed(measure, in: file)), at: "weighings.of[\(measure.id)]",
                of: .professionals, seen: .none,
                mend: LocalizedText(
                    nl: "Weeg alsnog wat deze maatregel goed en kapot kan maken, en leg vast wie dat deed.",
                    en: "Weigh after all what this measure can mend and break, and record who did so."))
        }
        exam.requireWhole(file.weighings, at: "weighings", of: .professionals)
        exam.requireWhole(file.measures, at: "measures", of: .professionals)
    }

    /// A weighing is made again; in a case file a later weighing is one.
    public static let weighingRecurs = Rule(
        .weighingRecurs,
        applies: { file, exam in exam.exists(file.weighings, at: "weighings", of: .professionals) }
    ) { file, exam in
        for weighing in file.weighings {
            exam.requireRecurrence(
                of: weighing, among: file.weighings, at: "weighings[\(weighing.id)]",
                unless: exam.isOver(weighing, in: file))
        }
        exam.requireWhole(file.weighings, at: "weighings", of: .professionals)
    }
}

extension Examination {
    /// Whether the choice in some weighing was a power, a measure or a placement.
    fileprivate mutating func hasCompellingWeighing(_ file: CaseFile) -> Truth {
        file.weighings.some { usesPowers($0, at: "weighings[\($0.id)]") }
            || hasUnlisted(file.weighings, at: "weighings", of: .professionals)
    }

    /// Whether a measure was imposed by the day.
    mutating func hasImposedMeasure(_ file: CaseFile) -> Truth {
        file.measures.some { wasImposed($0) } || hasUnlisted(file.measures, at: "measures", of: .professionals)
    }

    /// Whether a measure was imposed by the day; unknown where it may have been without being recorded.
    mutating func wasImposed(_ measure: Measure) -> Truth {
        measure.events.some { isImposition($0, of: measure) }
            || hasUnlisted(measure.events, at: "measures[\(measure.id)].events")
    }

    /// Whether an event is the imposition of a measure, by the day.
    mutating func isImposition(_ event: MeasureEvent, of measure: Measure) -> Truth {
        let isStep = fact(event.step, at: "measures[\(measure.id)].events[\(event.id)].step") == .imposed
        guard !isStep.isFalse else { return .false }
        mayChange(on: event.on?.earliest)
        mayChange(on: event.on?.latest)
        guard let hasCome = event.on?.isOnOrBefore(day) else {
            return isStep && unknown(at: "measures[\(measure.id)].events[\(event.id)].on")
        }
        return isStep && Truth(hasCome)
    }

    /// Whether what was weighed is over: all measures that it names ended, or the involvement did.
    fileprivate mutating func isOver(_ weighing: Weighing, in file: CaseFile) -> Truth {
        if hasClosed(file) { return .true }
        guard let measures = weighing.measures, !measures.isEmpty else { return .false }
        return measures.every { id in
            var hasEnded = Truth.false
            for measure in file.measures where measure.id == id { hasEnded = self.hasEnded(measure) }
            return hasEnded
        }
    }

    /// Whether it was recorded that the involvement was closed by the day, and not taken up again.
    private mutating func hasClosed(_ file: CaseFile) -> Bool {
        guard case .stated(let closing, _) = file.involvement.closing else { return false }
        mayChange(on: closing.closedOn)
        mayChange(on: closing.until)
        if let until = closing.until, until <= day { return false }
        guard let closedOn = closing.closedOn else { return false }
        return closedOn <= day
    }

    /// Whether the end of a measure was recorded, by the day.
    private mutating func hasEnded(_ measure: Measure) -> Truth {
        measure.events.some { event in
            let place: Address = "measures[\(measure.id)].events[\(event.id)]"
            let isEnd = fact(event.step, at: place.appending("step")) == .ended
            guard !isEnd.isFalse else { return .false }
            mayChange(on: event.on?.earliest)
            mayChange(on: event.on?.latest)
            guard let hasCome = event.on?.isOnOrBefore(day) else { return isEnd && unknown(at: place.appending("on")) }
            return isEnd && Truth(hasCome)
        }
    }

    /// Whether a weighing that chose a power, a measure or a placement names a measure, and came before it.
    fileprivate mutating func isWeighed(_ measure: Measure, in file: CaseFile) -> Truth {
        let isWeighed = file.weighings.some { weighing in
            let place: Address = "weighings[\(weighing.id)]"
            let isAbout = fact(weighing.measures, at: place.appending("measures"), of: .professionals)
                .satisfies { $0.contains(measure.id) }
            guard !isAbout.isFalse else { return .false }
            return isAbout && usesPowers(weighing, at: place) && isBefore(weighing, measure)
        }
        return isWeighed || hasUnlisted(file.weighings, at: "weighings.of[\(measure.id)]", of: .professionals)
    }

    private mutating func isBefore(_ weighing: Weighing, _ measure: Measure) -> Truth {
        let on = weighing.on.map { DateRange(exactly: $0) }
        return measure.events.some { event in
            isImposition(event, of: measure)
                && isOnOrBefore(
                    on, at: "weighings[\(weighing.id)].on", event.on,
                    at: "measures[\(measure.id)].events[\(event.id)].on")
        } || hasUnlisted(measure.events, at: "measures[\(measure.id)].events")
    }
}
