internal import Domain
internal import Indicators

extension DueCollector {
    /// Adds what is due of the situation, both plans and the indicators.
    mutating func addPlanning(of whole: RegionalCooperation) {
        if let situation = whole.situation.value { addJourneys(of: situation) }
        if let plan = whole.plan.value { addParts(of: plan) }
        if let plan = whole.activities.value { addActivities(of: plan) }
        if let portfolio = whole.portfolio.value { addTalks(about: portfolio) }
        addIndicators(of: whole)
    }

    private mutating func addJourneys(of situation: SituationAnalysis) {
        let toRepeat = Set(situation.journeysToRepeat(on: day))
        for journey in situation.journeys {
            let place: Address = "situation.journeys[\(journey.id)]"
            if let on = journey.on.value, !hasCome(on) {
                add(.clientJourney, at: "\(place).on", on: on, of: .journeyOrganiser)
            }
            let planned = journey.repeatOn.value
            guard toRepeat.contains(journey.id) || planned.map({ !hasCome($0) }) ?? false else { continue }
            add(
                .journeyAgain,
                Moment(
                    address: "\(place).repeatOn", since: lastHeld([journey.on.value]), until: planned?.lastDay,
                    ground: .agreed), asked: Rule<SituationAnalysis>.journeyIsRepeated.description)
        }
    }

    /// A part is due since the last of the steps that it uses was done; until when, the guide does not say.
    private mutating func addParts(of plan: PlanOfApproach) {
        for part in plan.dueParts(on: day) {
            add(
                .planPart(part),
                Moment(
                    address: "plan.\(Address.planPart(part))", since: lastHeld(part.uses.map { plan.doneOn($0).value }),
                    ground: .agreed), asked: Rule<PlanOfApproach>.planGrowsWithSteps.description)
        }
    }

    private mutating func addActivities(of plan: ActivityPlan) {
        for activity in plan.activities {
            add(
                .activity, at: "activities.activities[\(activity.id)].due", since: activity.knownOn, on: activity.due,
                of: .organisations,
                by: Owners(participants: activity.responsible ?? [], parties: [activity.organisation].compactMap { $0 })
            )
        }
        if let timeline = plan.networkTimeline.value {
            add(
                .endOfTimeline, at: "activities.networkTimeline", since: timeline.from,
                on: timeline.until.map { DateRange(exactly: $0) }, of: .coreGroup)
        }
        for organisation in plan.organisations {
            guard let timeline = organisation.timeline.value else { continue }
            add(
                .endOfTimeline, at: "activities.organisations[\(organisation.id)].timeline", since: timeline.from,
                on: timeline.until.map { DateRange(exactly: $0) }, of: .organisations,
                by: Owners(parties: [organisation.id]))
        }
    }

    /// Only a set that is in use is talked about again.
    private mutating func addTalks(about portfolio: IndicatorPortfolio) {
        guard hasCome(portfolio.inUseSince.value) else { return }
        add(
            .portfolioTalk,
            moment(at: "portfolio.talks.recent", held: portfolio.talks.map { $0.on }, every: .portfolioTalkMonths),
            asked: Rule<IndicatorPortfolio>.talkGoesOn.description)
    }

    /// An indicator of the set of which no repeat was agreed has no day.
    private mutating func addIndicators(of whole: RegionalCooperation) {
        let users = Rule<IndicatorPortfolio>.talkGoesOn.description.responsible
        var dates: [Identifier<IndicatorDefinition>: CalendarDate] = [:]
        var agreed: Set<Identifier<IndicatorDefinition>> = []
        if let plan = whole.measurement.value {
            for due in plan.due(on: day) {
                dates[due.indicator] = Swift.min(dates[due.indicator] ?? due.on, due.on)
            }
            for entry in plan.entries where agreed.insert(entry.id).inserted {
                add(
                    .indicator, at: "measurement.entries[\(entry.id)].lookedAtOn",
                    since: lastHeld([entry.lookedAtOn.value]), on: dates[entry.id].map { DateRange(exactly: $0) },
                    of: users, by: Owners(participants: entry.owners ?? []))
            }
        }
        for entry in whole.portfolio.value?.entries ?? [] where agreed.insert(entry.id).inserted {
            add(.indicator, at: "portfolio.entries[\(entry.id)]", on: nil, of: users)
        }
    }
}
