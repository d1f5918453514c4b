public import Domain

extension Rule where Subject == ActivityPlan {
    /// Those write the parts who carry them out.
    public static let doersWriteSubPlans = Rule(
        RuleDescription(
            .kompas(75),
            title: LocalizedText(
                nl:
                    "Deelplannen zijn geschreven door wie ze uitvoert, uit projectgroep en buitenring, met een goede mix "
                    + "van mensen",
                en:
                    "Sub-plans are written by those who carry them out, of project group and outer ring, with a good mix "
                    + "of people"),
            asks: LocalizedText(
                nl:
                    "Elk deelplan komt van mensen uit de projectgroep of de buitenring die het uitvoeren, en van meer dan "
                    + "één groep.",
                en:
                    "Each sub-plan is of people of the project group or the outer ring who carry it out, and of more than "
                    + "one group."),
            appliesWhen: LocalizedText(nl: "er deelplannen zijn", en: "there are sub-plans"),
            mend: LocalizedText(
                nl: "Laat wie het gaat doen het plan nalezen en herschrijven.",
                en: "Let those who will do it read and rewrite the plan."),
            strength: .recommendation, responsible: .coreGroup,
            citations: [.kompas("Stap 7, Aan de slag"), .kompas("Stap 7")],
            misuse: LocalizedText(
                nl:
                    "Meer dan één groep is het minste dat deze SDK vraagt, en nog geen goede mix: kijk samen wie ontbreekt.",
                en: "More than one group is the least that this SDK asks, and no good mix yet: look together who is "
                    + "absent.")),
        applies: { plan, exam in exam.exists(plan.subPlans, at: "subPlans") }
    ) { plan, exam in
        exam.require(!exam.hasUnlisted(plan.subPlans, at: "subPlans"), at: "subPlans")
        for part in plan.subPlans {
            let place: Address = "subPlans[\(part.id)]"
            let isFromThem =
                exam.names(.projectGroup, in: part.from, at: "\(place).from")
                || exam.names(.outerRing, in: part.from, at: "\(place).from")
            exam.require(isFromThem, at: "\(place).from", seen: .none)
            exam.require(part.isByThoseWhoCarryItOut, is: true, at: "\(place).isByThoseWhoCarryItOut")
            exam.require(
                exam.areDiverse(part.groups, at: "\(place).groups"), at: "\(place).groups", seen: .none,
                mend: .mixPeople)
        }
    }

    /// The core group follows the progress and brings people together.
    public static let progressIsFollowed = Rule(
        RuleDescription(
            .kompas(76),
            title: LocalizedText(
                nl:
                    "De kerngroep volgt de voortgang, en brengt mensen geregeld bij elkaar om te horen wat wel en niet werkt",
                en:
                    "The core group follows the progress, and regularly brings people together to hear what works and what "
                    + "does not"),
            asks: LocalizedText(
                nl:
                    "De kerngroep volgt het plan. Een bijeenkomst is gepland of geweest binnen de gekozen tijd, een jaar als "
                    + "niets anders is gekozen.",
                en:
                    "The core group follows the plan. A meeting is planned or was held within the chosen time, a year if "
                    + "nothing else was chosen."),
            appliesWhen: .activityPlanIsMade,
            mend: LocalizedText(
                nl: "Plan een bijeenkomst, en vraag wat er beter kan.",
                en: "Plan a meeting, and ask what can be better."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 7, Aan de slag")],
            policyKeys: [PolicyKey.repeatMonths.name]),
        applies: { plan, exam in exam.isMade(plan) }
    ) { plan, exam in
        guard let months = exam.policy(.repeatMonths) else { return }
        exam.requireAll([.innerRing], in: plan.monitoredBy, at: "monitoredBy")
        var isFollowed = Truth.false
        for meeting in plan.progressMeetings {
            isFollowed = exam.isWithin(months, of: meeting.on, at: "progressMeetings[\(meeting.id)].on") || isFollowed
        }
        exam.require(
            isFollowed || exam.hasUnlisted(plan.progressMeetings, at: "progressMeetings"), at: "progressMeetings",
            seen: .none)
    }

    /// Barriers of the system are addressed.
    public static let barriersAreAddressed = Rule(
        RuleDescription(
            .kompas(77),
            title: LocalizedText(
                nl:
                    "Belemmeringen van het systeem zijn geadresseerd: opgepakt in het plan, of doorgegeven aan wie erover "
                    + "gaat",
                en:
                    "Barriers of the system are addressed: taken up in the plan, or passed on to those who decide on them"
            ),
            asks: LocalizedText(
                nl: "Bij elke belemmering die het netwerk kan oplossen hoort een actie; elke andere is doorgegeven.",
                en: "Each barrier that the network can solve has an activity; each other was passed on."),
            appliesWhen: LocalizedText(nl: "er belemmeringen zijn ingebracht", en: "barriers were raised"),
            mend: LocalizedText(
                nl: "Bespreek wie hierover gaat, geef het met onderbouwing door, en vertel het wie het inbracht.",
                en: "Discuss who decides on this, pass it on with reasons, and tell those who raised it."),
            strength: .method, responsible: .coreGroup,
            citations: [
                .kompas("Stap 7, Aan de slag"), .kompas("Stap 7, Activiteitenplan"),
                .kompas("Leeswijzer, Wie doet wat?"),
            ],
            misuse: LocalizedText(
                nl: "Dat iets is doorgegeven, is geen reden om intussen niet te doen wat een huishouden nodig heeft.",
                en: "That something was passed on is no reason not to do meanwhile what a household needs.")),
        applies: { plan, exam in exam.exists(plan.barriers, at: "barriers") }
    ) { plan, exam in
        exam.require(!exam.hasUnlisted(plan.barriers, at: "barriers"), at: "barriers")
        let activities = Set(plan.activities.map { $0.id })
        for barrier in plan.barriers {
            let place: Address = "barriers[\(barrier.id)]"
            let isPassedOn = exam.hasCome(barrier.escalatedOn, at: "\(place).escalatedOn")
            let isSolvable = exam.holds(barrier.isSolvableHere, at: "\(place).isSolvableHere")
            let isTakenUp = isSolvable && exam.isInPlan(barrier, among: activities, of: plan)
            let state = barrier.state(on: exam.day)
            exam.require(
                isPassedOn || isTakenUp, at: place, seen: state.detail, mend: isSolvable.isTrue ? .takeItUp : nil)
        }
    }

    /// It is agreed when help starts after a signal, and followed.
    public static let helpStartIsAgreed = Rule(
        RuleDescription(
            .kompas(81),
            title: LocalizedText(
                nl: "Er is afgesproken hoe snel hulp na een signaal begint, en het wordt gevolgd",
                en: "It is agreed how soon help starts after a signal, and it is followed"),
            asks: LocalizedText(
                nl: "De termijn is vastgelegd, en ook dat wordt gevolgd of die wordt gehaald.",
                en: "The term is recorded, and also that it is followed whether it is kept."),
            appliesWhen: .activityPlanIsMade,
            mend: LocalizedText(
                nl: "Spreek samen een termijn af die bij jullie gebied past, en kijk wie wacht.",
                en: "Agree a term together that fits your area, and look who is waiting."),
            strength: .tip, responsible: .networkTogether, citations: [.kompas("Stap 7, Activiteitenplan")],
            misuse: LocalizedText(
                nl:
                    "Een termijn is een afspraak over het systeem en geen cijfer voor een team; bij gevaar wacht niemand.",
                en: "A term is an agreement about the system and no mark for a team; with danger nobody waits.")),
        applies: { plan, exam in exam.isMade(plan) }
    ) { plan, exam in
        guard let term = exam.need(plan.startTerm, at: "startTerm") else { return }
        exam.require(exam.fact(term.length, at: "startTerm.length").exists, at: "startTerm.length")
        exam.require(term.isMonitored, is: true, at: "startTerm.isMonitored")
    }
}

extension RuleSet where Subject == ActivityPlan {
    /// The rules about an activity plan.
    public static let activityPlan = RuleSet(
        [
            .goalsAreAboutHome, .planIsConcrete, .activityPlanIsCarried, .doersWriteSubPlans, .progressIsFollowed,
            .barriersAreAddressed, .activitiesAreWhole, .helpStartIsAgreed, .competencesAreTrained,
        ], places: .activityPlan)
}

extension LocalizedText {
    fileprivate static let takeItUp = LocalizedText(
        nl: "Neem een actie hiervoor op in het plan, en vertel het wie het inbracht.",
        en: "Take an activity for this into the plan, and tell those who raised it.")
    fileprivate static let mixPeople = LocalizedText(
        nl: "Nodig mensen van een andere groep uit om mee te schrijven.",
        en: "Invite people of another group to write along.")
}
