public import Domain

extension Rule where Subject == CaseFile {
    /// The safety plan lays down the mandate.
    public static let safetyPlanLaysDownMandate = Rule(
        RuleDescription(
            .domein(23),
            title: LocalizedText(
                nl: "In het veiligheidsplan staat wie mag doorzetten of zwaardere hulp mag inzetten",
                en: "The safety plan says who may push on or bring in heavier help"),
            asks: LocalizedText(
                nl: "Van het veiligheidsplan is vastgelegd dat het mandaat erin staat.",
                en: "Of the safety plan it is recorded that the mandate stands in it."),
            appliesWhen: LocalizedText(nl: "er een veiligheidsplan is", en: "there is a safety plan"),
            mend: LocalizedText(
                nl: "Spreek af wie mag doorzetten als het vastloopt, en zet dat in het plan.",
                en: "Agree who may push on when it gets stuck, and put that in the plan."),
            strength: .recommendation, responsible: .caseDirector, citations: [.domein("4.1"), .domein("5.2")],
            misuse: LocalizedText(
                nl:
                    "Vastleggen is niet dichttimmeren: laat ruimte om te leren, en blijf bespreken of het mandaat ook zo wordt "
                    + "ervaren.",
                en:
                    "To lay it down is not to nail it shut: leave room to learn, and go on talking about whether the mandate "
                    + "is felt so too.")),
        applies: { file, exam in exam.fact(file.safetyPlan, at: "safetyPlan").exists }
    ) { file, exam in
        guard let plan = exam.need(file.safetyPlan, at: "safetyPlan") else { return }
        exam.require(plan.laysDownMandate, is: true, at: "safetyPlan.laysDownMandate")
    }

    /// Where several domains work at it, their parts stand in one safety plan.
    public static let domainsHaveOnePlan = Rule(
        RuleDescription(
            .domein(24),
            title: LocalizedText(
                nl: "Werken er meer domeinen, dan is er één integraal veiligheidsplan",
                en: "Where several domains work, there is one integral safety plan"),
            asks: LocalizedText(
                nl: "Er is een veiligheidsplan, en wat elk domein nu doet staat daarin.",
                en: "There is a safety plan, and what each domain does now stands in it."),
            appliesWhen: LocalizedText(
                nl: "er op deze dag meer dan één domein aan werkt",
                en: "more than one domain works at it on this day"),
            mend: LocalizedText(
                nl: "Leg de plannen naast elkaar, en neem wat dit domein doet op in het veiligheidsplan.",
                en: "Put the plans side by side, and take what this domain does into the safety plan."),
            strength: .recommendation, responsible: .municipality,
            citations: [.domein("Bijlage 1.1"), .domein("Bijlage 1.2")]),
        applies: { file, exam in
            exam.hasTwoDomains(file.course.domains) { effort, exam in exam.isActive(effort) }
                || exam.hasUnlisted(file.course.domains, at: "course.domains")
        }
    ) { file, exam in
        _ = exam.need(
            file.safetyPlan, at: "safetyPlan",
            mend: LocalizedText(nl: "Stel samen een veiligheidsplan op.", en: "Draw up a safety plan together."))
        for effort in file.course.domains {
            let isActive = exam.isActive(effort)
            if isActive.isFalse { continue }
            let plan = exam.fact(effort.plan, at: "course.domains[\(effort.id)].plan")
            exam.require(
                !isActive || plan == .inOnePlan, at: "course.domains[\(effort.id)].plan", seen: plan.detail,
                needed: DomainEffort.PlanPlace.inOnePlan.detail)
        }
        exam.require(!exam.hasUnlisted(file.course.domains, at: "course.domains"), at: "course.domains")
    }

    /// Violence in the home is approached across domains from the start, and all answer for it.
    public static let violenceIsCrossDomain = Rule(
        RuleDescription(
            .domein(49),
            title: LocalizedText(
                nl: "Bij geweld thuis werken domeinen meteen samen, en staan zij er allemaal voor",
                en: "Where there is violence at home domains work together at once, and all answer for it"),
            asks: LocalizedText(
                nl:
                    "Vanaf het begin, of binnen de gekozen dagen daarna, werkten er twee of meer domeinen aan, en elk domein is mee "
                    + "verantwoordelijk.",
                en:
                    "From the start, or within the chosen days after it, two or more domains worked at it, and each domain shares "
                    + "responsibility."),
            appliesWhen: LocalizedText(nl: "het onveilig is", en: "it is unsafe"),
            mend: LocalizedText(
                nl: "Vraag de andere domeinen wat zij kunnen doen, en spreek af dat zij er samen voor staan.",
                en: "Ask the other domains what they can do, and agree that they answer for it together."),
            strength: .recommendation, responsible: .involvedOrganisations, citations: [.domein("4.2")],
            misuse: LocalizedText(
                nl: "Meer domeinen is niet meer hulpverleners aan tafel; het huishouden houdt één aanspreekpunt.",
                en: "More domains is not more helpers at the table; the household keeps one point of contact."),
            policyKeys: [PolicyKey<Int>.crossDomainStart.name]),
        applies: { file, exam in
            exam.holds(file.involvement.unsafety.present, at: "involvement.unsafety.present", of: .professionals)
        }
    ) { file, exam in
        guard let efforts = exam.need(file.course.domains, at: "course.domains") else { return }
        for effort in efforts {
            let isActive = exam.isActive(effort)
            if isActive.isFalse { continue }
            exam.require(
                !isActive
                    || exam.holds(
                        effort.sharesResponsibility, at: "course.domains[\(effort.id)].sharesResponsibility"),
                at: "course.domains[\(effort.id)].sharesResponsibility", seen: effort.sharesResponsibility.detail,
                needed: true.detail)
        }
        let isOpen = exam.hasUnlisted(efforts, at: "course.domains")
        let hasTwo = exam.hasTwoDomains(efforts) { effort, exam in
            exam.hasBegun(effort.since, at: "course.domains[\(effort.id)]")
        }
        let isKnown = !isOpen && efforts.every { exam.isDated($0) }
        guard isKnown.isTrue, hasTwo.isTrue, let start = efforts.firstDay(by: exam.day) else {
            let mayBeTwo = hasTwo || isOpen
            return exam.require(
                mayBeTwo.isFalse ? mayBeTwo : isKnown && mayBeTwo, at: "course.domains", seen: .none,
                needed: .count(2, .policyDomain))
        }
        let areAtOnce = exam.hasTwoDomains(efforts) { effort, _ in effort.began(by: start) }
        if areAtOnce.isTrue { return exam.require(areAtOnce, at: "course.domains") }
        guard let days = exam.policy(.crossDomainStart), let limit = start.adding(days: days) else { return }
        let day = exam.day
        exam.require(
            exam.hasTwoDomains(efforts) { effort, _ in effort.began(by: Swift.min(limit, day)) }, at: "course.domains",
            needed: limit.detail)
    }

    /// Leaving the usual path has a reason, and stays within the law.
    public static let departuresHaveAReason = Rule(
        RuleDescription(
            .domein(37),
            title: LocalizedText(
                nl: "Wie van het gebaande pad afwijkt heeft daar een reden voor, en blijft binnen de wet",
                en: "Whoever leaves the usual path has a reason for it, and stays within the law"),
            asks: LocalizedText(
                nl: "Van elke afwijking is vastgelegd waarom, en dat is nagegaan dat zij binnen de wet blijft.",
                en: "Of each departure it is recorded why, and that it was looked at and stays within the law."),
            appliesWhen: LocalizedText(
                nl: "iemand van het gebaande pad is afgeweken", en: "somebody left the usual path"),
            mend: LocalizedText(
                nl: "Schrijf op waarom dit voor dit huishouden nodig was, en met wie het is nagegaan.",
                en: "Write down why this household needed it, and with whom it was looked at."),
            strength: .recommendation, responsible: .professionals,
            citations: [.domein("4.1"), .domein("5.3"), .domein("7")],
            misuse: LocalizedText(
                nl:
                    "Afwijken met een reden is goed werk en geen fout. Van een plicht in de wet kan zo niet worden afgeweken, en dit "
                    + "zegt niet wat de wet toestaat.",
                en:
                    "To depart with a reason is good work and no fault. A duty in the law cannot be left in this way, and "
                    + "this does not say what the law allows.")),
        applies: { file, exam in exam.exists(file.course.departures, at: "course.departures", of: .professionals) }
    ) { file, exam in
        for departure in file.course.departures {
            exam.require(
                exam.fact(
                    departure.reason, at: "course.departures[\(departure.id)].reason", of: .professionals
                ).exists,
                at: "course.departures[\(departure.id)].reason", of: .professionals, seen: .none)
            exam.require(
                departure.staysWithinLaw, is: true, at: "course.departures[\(departure.id)].staysWithinLaw",
                of: .professionals,
                mend: LocalizedText(
                    nl: "Bespreek met een jurist of leidinggevende hoe het wel kan.",
                    en: "Discuss with a lawyer or manager how it can be done."))
        }
        exam.requireWhole(file.course.departures, at: "course.departures", of: .professionals)
    }
}

extension Examination {
    /// Whether it was recorded since when a domain works at it.
    fileprivate mutating func isDated(_ effort: DomainEffort) -> Truth {
        guard effort.since != nil else { return unknown(at: "course.domains[\(effort.id)].since") }
        return .true
    }
}

extension DomainEffort {
    /// Whether it began on a day or before; unknown where that was not recorded.
    fileprivate func began(by day: CalendarDate) -> Truth { Truth(since.map { $0 <= day }) }
}

extension Listed where Element == DomainEffort {
    /// The earliest day by the reference day on which one of them began; `nil` if none is known.
    fileprivate func firstDay(by day: CalendarDate) -> CalendarDate? {
        var first: CalendarDate?
        for effort in self {
            guard let since = effort.since, since <= day else { continue }
            first = Swift.min(first ?? since, since)
        }
        return first
    }
}

extension PolicyKey where Value == Int {
    /// Within how many days after the first domain a second one works at it; without default.
    public static let crossDomainStart = PolicyKey(
        "crossDomainStart", default: nil,
        note: LocalizedText(
            nl:
                "Binnen hoeveel dagen na het eerste domein een tweede meewerkt. De bron zegt alleen: meteen; zonder keuze is later "
                + "dan dezelfde dag onbeslist.",
            en:
                "Within how many days after the first domain a second one works along. The source says only: at once; "
                + "unchosen, later than the same day is undecided."))
}

extension Noun {
    /// Domains of policy.
    static let policyDomain = Noun(
        one: LocalizedText(nl: "domein", en: "domain"), many: LocalizedText(nl: "domeinen", en: "domains"))
}
