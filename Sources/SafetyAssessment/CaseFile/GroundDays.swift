internal import Domain

/// The days of what the conditions of stable safety read, by the places where they read it.
struct GroundDays {
    private var days: [Address: [DateRange]] = [:]
    private var periods: [Address: [Period]] = [:]

    /// Looks them up.
    ///
    /// - Parameters:
    ///   - known: The file as it was known on the day, with what the audience may see.
    ///   - day: The day.
    init(of known: CaseFile, on day: CalendarDate) {
        noteWhole(known.household.concerned, at: "involvement.household.concerned")
        noteEvents(of: known, on: day)
        if case .stated(let plan, let provenance) = known.assistancePlan {
            note(plan.on ?? provenance.heldOn, at: "assistancePlan")
            noteWhole(plan.riskFactors, at: "assistancePlan.riskFactors")
            for factor in plan.riskFactors {
                note(
                    factor.standing.on(day).provenance?.heldOn,
                    at: "assistancePlan.riskFactors[\(factor.id)].standing")
            }
        }
        if case .stated(let plan, let provenance) = known.recoveryPlan {
            note(provenance.heldOn, at: "recoveryPlan")
            note(plan.startedOn.value, at: "recoveryPlan.startedOn")
        }
        if case .stated(let claim, let provenance) = known.stableSafety {
            note(provenance.heldOn, at: "stableSafety")
            noteJudgements(of: claim, known)
        }
    }

    /// The facts that a condition read, each with its days, in an order of their own.
    func grounds(_ facts: [Evidence]) -> [StableSafetyStanding.Ground] {
        var grounds: [StableSafetyStanding.Ground] = []
        for fact in facts {
            var told = (days[fact.at] ?? []).sorted { $0.comesBefore($1) }
            // A day that was seen is that day, and not all days that stand at the same place.
            if case .date(let seen) = fact.seen { told = [DateRange(exactly: seen)] }
            let periods = (periods[fact.at] ?? []).sorted {
                ($0.start, $0.end ?? .max) < ($1.start, $1.end ?? .max)
            }
            grounds.append(StableSafetyStanding.Ground(fact, days: told, periods: periods))
        }
        return grounds.sorted { $0.comesBefore($1) }
    }

    private mutating func note(_ day: DateRange?, at place: Address) {
        guard let day, !(days[place]?.contains(day) ?? false) else { return }
        days[place, default: []].append(day)
    }

    /// Notes the day on which a list was stated to be whole.
    private mutating func noteWhole<Element>(_ list: Listed<Element>, at place: Address) {
        guard let complete = list.complete else { return }
        note(complete.heldOn ?? complete.knownOn.map { DateRange(exactly: $0) }, at: place)
    }

    private mutating func noteEvents(of known: CaseFile, on day: CalendarDate) {
        for event in known.events { note(event.on, at: "events[\(event.id)]") }
        guard let halfYear = Period.sixMonths(upTo: day) else { return }
        for statement in known.events.coverage where statement.period.overlaps(halfYear) {
            for person in statement.asked {
                let place: Address = "events.coverage[\(person)]"
                if !(periods[place]?.contains(statement.period) ?? false) {
                    periods[place, default: []].append(statement.period)
                }
            }
        }
    }

    private mutating func noteJudgements(of claim: StableSafetyClaim, _ known: CaseFile) {
        var judged: [Identifier<Participant>] = []
        for judgement in claim.judgements {
            judged.append(judgement.by)
            guard let on = judgement.on else { continue }
            let day = DateRange(exactly: on)
            note(day, at: "stableSafety.judgements[\(judgement.by)].with")
            note(day, at: "stableSafety.judgements[\(judgement.by)].isGoodEnough")
            // What counts since the last no is made of the judgements with others only.
            if let joint = judgement.dayOfJointJudgement(by: judgement.by),
                claim.lastNo(of: judgement.by).map({ joint > $0 }) ?? true
            {
                note(day, at: "stableSafety.judgements[\(judgement.by)]")
            }
        }
        for record in known.heardOtherwise where !judged.contains(record.person) {
            note(record.on.map { DateRange(exactly: $0) }, at: "stableSafety.judgements[\(record.person)]")
        }
    }
}

extension DateRange {
    /// The order in which days are told: by the first day it can be, then by the last.
    fileprivate func comesBefore(_ other: DateRange) -> Bool {
        (earliest ?? .min, latest ?? .max) < (other.earliest ?? .min, other.latest ?? .max)
    }
}

extension StableSafetyStanding.Ground {
    /// By address, then by day, then by what was seen: never by the order in which it was read.
    fileprivate func comesBefore(_ other: StableSafetyStanding.Ground) -> Bool {
        if evidence.at != other.evidence.at { return evidence.at < other.evidence.at }
        if let first = days.first, let second = other.days.first, first != second { return first.comesBefore(second) }
        return evidence.seen.text(in: .nl) < other.evidence.seen.text(in: .nl)
    }
}
