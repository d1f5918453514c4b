public import Domain

extension Rule where Subject == CaseFile {
    /// The risk appraisal comes before the assistance plan.
    public static let riskAppraisalComesFirst = Rule(
        RuleDescription(
            .sturen(6),
            title: LocalizedText(
                nl: "De risicotaxatie is gemaakt voordat het hulpverleningsplan er kwam",
                en: "The risk appraisal is made before the assistance plan"),
            asks: LocalizedText(
                nl: "Er is een risicotaxatie van vóór of op de dag van het hulpverleningsplan.",
                en: "There is a risk appraisal of before or on the day of the assistance plan."),
            appliesWhen: LocalizedText(nl: "er een hulpverleningsplan is", en: "there is an assistance plan"),
            mend: LocalizedText(
                nl: "Maak alsnog een risicotaxatie en leg het plan ernaast.",
                en: "Make a risk appraisal after all and hold the plan against it."),
            strength: .method, responsible: .caseDirector, citations: [.sturen("2.1.2")]),
        applies: { file, exam in exam.fact(file.assistancePlan, at: "assistancePlan").exists }
    ) { file, exam in
        guard let plan = exam.need(file.assistancePlan, at: "assistancePlan") else { return }
        guard let appraisals = exam.need(file.appraisals, at: "appraisals") else { return }
        let isInTime = appraisals.some { appraisal in
            exam.fact(appraisal.kind, at: "appraisals[\(appraisal.id)].kind") == .risk
                && exam.isOnOrBefore(
                    appraisal.on, at: "appraisals[\(appraisal.id)].on", plan.on, at: "assistancePlan.on")
        }
        exam.require(
            isInTime || exam.hasUnlisted(appraisals, at: "appraisals"), at: "appraisals",
            needed: Appraisal.Kind.risk.detail)
    }

    /// Good enough is a mark of 7 from everyone, repeated.
    public static let goodEnoughIsRepeated = Rule(
        RuleDescription(
            .sturen(7),
            title: LocalizedText(
                nl: "Het is pas goed genoeg als ieder elk hulpverleningsdoel meermaals, met tussenpozen, een 7 geeft",
                en: "It is good enough only when everyone rates every assistance goal 7, several times at intervals"),
            asks: LocalizedText(
                nl:
                    "De laatste cijfers van ieder die betrokken is, voor de ervaren veiligheid, zijn voor elk doel een 7 of hoger, "
                    + "meer dan eens en met tijd ertussen; wie geen cijfer kan geven, is anders gehoord.",
                en:
                    "The latest marks of everyone concerned, for the safety experienced, are 7 or higher for every goal, more "
                    + "than once and with time in between; who cannot give one was heard in another way."),
            appliesWhen: LocalizedText(
                nl: "iemand de veiligheid goed genoeg noemt", en: "somebody calls the safety good enough"),
            mend: LocalizedText(
                nl: "Werk verder aan dit doel en vraag deze persoon later opnieuw een cijfer.",
                en: "Work on with this goal and ask this person for a mark again later."),
            strength: .method, responsible: .everyone, citations: [.sturen("2.1.2")],
            misuse: LocalizedText(
                nl:
                    "Goed genoeg is de naam van deze cijfers, geen oordeel dat het veilig is. De bron zegt niet wie beoordeelt; "
                    + "dat ieders cijfer telt is een keuze van deze SDK. De bron noemt een 7; hoger telt hier mee.",
                en:
                    "Good enough is the name of these marks, no judgement that it is safe. The source does not say who rates; "
                    + "that everyone's mark counts is a choice of this SDK. The source names a 7; higher counts here "
                    + "too."),
            policyKeys: ["goodEnoughRepetitions", "goodEnoughInterval"]),
        applies: { file, exam in exam.holds(file.claimsGoodEnough, at: "claimsGoodEnough") }
    ) { file, exam in exam.requireGoodEnough(in: file) }

    /// The assistance plan is about the whole system.
    public static let assistancePlanIsSystemOriented = Rule(
        RuleDescription(
            .sturen(8),
            title: LocalizedText(
                nl: "Het hulpverleningsplan gaat over wat er tussen mensen speelt, en over persoon én omgeving",
                en: "The assistance plan is about what happens between people, and about person and environment"),
            asks: LocalizedText(
                nl: "Het plan is voor meer dan één betrokkene, en gaat over wisselwerking, individuele factoren en "
                    + "omgevingsfactoren.",
                en:
                    "The plan is for more than one person concerned, and about interaction, individual factors and factors "
                    + "in the environment."),
            appliesWhen: LocalizedText(nl: "er een hulpverleningsplan is", en: "there is an assistance plan"),
            mend: LocalizedText(
                nl: "Vul het plan aan, samen met wie erin nog ontbreken.",
                en: "Complete the plan, together with those who are not in it yet."),
            strength: .method, responsible: .caseDirector, citations: [.sturen("2.1.2")]),
        applies: { file, exam in exam.fact(file.assistancePlan, at: "assistancePlan").exists }
    ) { file, exam in
        guard let plan = exam.need(file.assistancePlan, at: "assistancePlan") else { return }
        if let persons = exam.need(plan.persons, at: "assistancePlan.persons"),
            let concerned = exam.need(file.household.concerned, at: "involvement.household.concerned")
        {
            let included = concerned.filter { persons.contains($0.id) }
            // Others of the plan may be concerned where nobody stated that all those are listed.
            let mayBeMore =
                persons.contains { $0 != persons.first }
                ? exam.hasUnlisted(concerned, at: "involvement.household.concerned") : .false
            let isOnlyOne =
                concerned.count == 1
                ? !exam.hasUnlisted(concerned, at: "involvement.household.concerned") : .false
            exam.require(
                Truth(included.count > 1) || mayBeMore || isOnlyOne, at: "assistancePlan.persons",
                seen: .ids(of: persons),
                mend: LocalizedText(
                    nl: "Betrek er meer dan één mens bij: problemen hangen samen.",
                    en: "Take in more than one person: problems hang together."))
        }
        exam.require(plan.coversInteraction, is: true, at: "assistancePlan.coversInteraction")
        exam.require(plan.coversIndividualFactors, is: true, at: "assistancePlan.coversIndividualFactors")
        exam.require(plan.coversEnvironmentalFactors, is: true, at: "assistancePlan.coversEnvironmentalFactors")
    }
}

extension Examination {
    /// States that everyone gave every assistance goal a 7 or higher, several times at intervals.
    mutating func requireGoodEnough(in file: CaseFile) {
        guard let plan = need(file.assistancePlan, at: "assistancePlan") else { return }
        guard let goals = need(plan.goals, at: "assistancePlan.goals") else { return }
        guard let repetitions = policy(.goodEnoughRepetitions), let interval = policy(.goodEnoughInterval) else {
            return
        }
        guard let concerned = self.concerned(in: file) else { return }
        require(!goals.isEmpty, at: "assistancePlan.goals", seen: .none, needed: .count(1, .goal))
        for goal in goals {
            requireRatings(
                of: goal, by: concerned, atLeast: 7, in: file, on: day, at: "assistancePlan.goals[\(goal.id)]")
            for person in concerned where person.isToBeHeard(on: day) {
                guard let latest = goal.ratings.latest(of: person.id, on: day), latest.isAtLeast(7) else {
                    continue
                }
                requireRepetitions(
                    of: goal, by: person.id, atLeast: repetitions, interval: interval,
                    at: "assistancePlan.goals[\(goal.id)].ratings[\(person.id)]")
            }
        }
        requireWhole(goals, at: "assistancePlan.goals")
    }

    /// States that an informant gave a 7 so many times: marks that are not known, and while coercive control is
    /// suspected marks that were not given apart, neither count nor begin the count anew.
    fileprivate mutating func requireRepetitions(
        of goal: Goal, by informant: Identifier<Participant>, atLeast repetitions: Int, interval: Int,
        at place: @autoclosure () -> Address
    ) {
        guard goal.ratings.latestOfSomebody(on: day) == nil else {
            return require(unknown(at: "assistancePlan.goals[\(goal.id)].ratings.by"), at: place())
        }
        let ratings = goal.ratings
        let day = day
        func times(_ counts: (Rating) -> Bool) -> Int {
            ratings.repetitions(by: informant, atLeastDaysApart: interval, until: day, where: counts)
        }
        let certain = times { $0.wasApart && $0.isAtLeast(7) }
        let known = times { $0.isAtLeast(7) }
        let possible = times { $0.grade == nil || $0.isAtLeast(7) }
        if certain < repetitions && repetitions <= possible {
            if known < repetitions { return require(unknown(at: place(), of: informant), at: place()) }
            guard isFree(of: .suspectedCoerciveControl, at: place(), voice: informant) else { return }
        }
        require(
            possible >= repetitions, at: place(), of: informant, seen: .count(possible, .sevenOrHigher),
            needed: .count(repetitions, .sevenOrHigher),
            mend: LocalizedText(
                nl: "Vraag deze persoon later opnieuw een cijfer; één keer is niet genoeg.",
                en: "Ask this person for a mark again later; once is not enough."))
    }
}

extension PolicyKey where Value == Int {
    /// How many times a 7 is "several times" (meermaals).
    public static let goodEnoughRepetitions = PolicyKey(
        "goodEnoughRepetitions", default: 2,
        note: LocalizedText(
            nl: "Hoe vaak een 7 meermaals is. De bron noemt geen getal; 2 is een keuze van deze SDK.",
            en: "How many times a 7 is several times. The source gives no number; 2 is a default of this SDK."))
    /// How many days lie between two of them at least (met tussenpozen); without default.
    public static let goodEnoughInterval = PolicyKey(
        "goodEnoughInterval", default: nil,
        note: LocalizedText(
            nl:
                "Hoeveel dagen er minstens tussen twee cijfers zitten. De bron noemt geen getal: kies er een, met reden.",
            en: "How many days lie between two marks at least. The source gives no number: choose one, with a reason."))
}

extension Ratings {
    /// How many times in a row, up to and including a day, an informant gave a mark that counts, each a number of
    /// days after the one before; one that does not count begins the count anew.
    func repetitions(
        by informant: Identifier<Participant>, atLeastDaysApart interval: Int, until day: CalendarDate,
        where counts: (Rating) -> Bool
    ) -> Int {
        var times = 0
        var last: CalendarDate?
        for rating in of(informant, until: day) {
            guard counts(rating) else {
                times = 0
                last = nil
                continue
            }
            if let last, last == rating.on || last.days(until: rating.on) < interval { continue }
            times += 1
            last = rating.on
        }
        return times
    }
}

extension Noun {
    /// Marks of 7 or higher.
    static let sevenOrHigher = Noun(
        one: LocalizedText(nl: "keer een 7 of hoger", en: "time a 7 or higher"),
        many: LocalizedText(nl: "keer een 7 of hoger", en: "times a 7 or higher"))
}
