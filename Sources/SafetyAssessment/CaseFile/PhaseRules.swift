public import Domain

extension Rule where Subject == CaseFile {
    /// Immediate safety comes first.
    public static let immediateSafetyComesFirst = Rule(
        RuleDescription(
            .sturen(1),
            title: LocalizedText(
                nl: "Eerst is er directe veiligheid, daarna begint de volgende fase",
                en: "Immediate safety is reached before the next phase begins"),
            asks: LocalizedText(
                nl:
                    "Op de dag dat fase 2 (voor het laatst) begon, gaf ieder elk veiligheidsdoel minstens een 6; wie dat niet "
                    + "kan, is anders gehoord.",
                en:
                    "On the day on which phase 2 began (for the last time) everyone rated every safety goal at least 6; who "
                    + "cannot was heard in another way."),
            appliesWhen: LocalizedText(
                nl: "er gewerkt wordt in fase 2 of later", en: "work is in phase 2 or later"),
            mend: LocalizedText(
                nl: "Ga terug naar wat er nog niet veilig is, en werk daar eerst aan.",
                en: "Go back to what is not safe yet, and work on that first."),
            strength: .method, responsible: .caseDirector, citations: [.sturen("2.1.2")],
            misuse: LocalizedText(
                nl:
                    "Dit houdt geen hulp tegen: hulp die al liep gaat door. De bron zegt niet wie beoordeelt; dat ieders cijfer "
                    + "telt is een keuze van deze SDK.",
                en:
                    "This stops no help: help that was under way goes on. The source does not say who rates; that everyone's "
                    + "mark counts is a choice of this SDK.")),
        applies: { file, exam in exam.isPhase(.riskDrivenCare, orLaterIn: file) }
    ) { file, exam in
        guard
            let plan = exam.need(
                file.safetyPlan, at: "safetyPlan",
                mend: LocalizedText(nl: "Stel samen een veiligheidsplan op.", en: "Draw up a safety plan together.")),
            let goals = exam.need(plan.goals, at: "safetyPlan.goals"),
            let began = exam.need(file.phase.begin(ofLaterThan: .immediateSafety, by: exam.day), at: "phase.heldOn")
        else { return }
        exam.require(!goals.isEmpty, at: "safetyPlan.goals", seen: .none, needed: .count(1, .goal))
        if !goals.isEmpty, let concerned = exam.concerned(in: file) {
            for goal in goals {
                exam.requireRatings(
                    of: goal, by: concerned, atLeast: 6, in: file, on: began, at: "safetyPlan.goals[\(goal.id)]")
            }
        }
        exam.requireWhole(goals, at: "safetyPlan.goals")
    }

    /// Stable safety is judged by everyone, with each other, more than once and over a longer time.
    public static let stableSafetyIsJudgedTogether = Rule(
        RuleDescription(
            .sturen(9),
            title: LocalizedText(
                nl:
                    "Stabiele veiligheid is door alle betrokkenen met elkaar, meermaals en over langere tijd beoordeeld",
                en: "Stable safety is judged by all involved, with each other, repeatedly and over a longer time"),
            asks: LocalizedText(
                nl:
                    "Ieder die betrokken is oordeelde meer dan eens, samen met anderen, dat het goed genoeg is; dat hoeft niet "
                    + "met allen tegelijk. Tussen het eerste en het laatste oordeel zit langere tijd. Na een nee begint het "
                    + "tellen opnieuw. Wie niet kan oordelen, is anders gehoord.",
                en:
                    "Everyone concerned judged more than once, together with others, that it is good enough; that need not be "
                    + "with all at once. A longer time lies between the first and the latest judgement. After a no the "
                    + "count begins anew. Who cannot judge was heard in another way."),
            appliesWhen: LocalizedText(
                nl: "iemand de veiligheid stabiel noemt", en: "somebody calls the safety stable"),
            mend: LocalizedText(
                nl: "Vraag ook deze persoon, en vraag het later nog eens.",
                en: "Ask this person too, and ask again later."),
            strength: .method, responsible: .everyone, citations: [.sturen("2.1.1")],
            misuse: LocalizedText(
                nl:
                    "Dit zijn voorwaarden van een bewering, geen toestand van een huishouden en geen drempel voor hulp.",
                en: "These are conditions of a claim, no state of a household and no threshold for help."),
            policyKeys: ["stableSafetyRepetitions", "stableSafetyPeriod"]),
        applies: { file, exam in exam.fact(file.stableSafety, at: "stableSafety").exists }
    ) { file, exam in exam.requireJointJudgements(in: file) }

    /// Recovery starts from what members say they need.
    public static let recoveryIsStatedByMembers = Rule(
        RuleDescription(
            .sturen(10),
            title: LocalizedText(
                nl: "Herstel begint na risicogestuurde zorg, met wat gezinsleden zelf zeggen nodig te hebben",
                en: "Recovery comes after risk-driven care, from what members themselves say they need"),
            asks: LocalizedText(
                nl:
                    "Er is een hulpverleningsplan van voor het begin van het herstel; in het herstelplan zegt ieder zelf wat "
                    + "nodig is, en wie dat niet kan, is anders gehoord; behandeling die nodig is, is georganiseerd.",
                en:
                    "There is an assistance plan of before recovery began; in the recovery plan each says what is needed, and "
                    + "who cannot was heard in another way; treatment that is relevant is organised."),
            appliesWhen: LocalizedText(
                nl: "er gewerkt wordt aan herstel (fase 3)", en: "work is on recovery (phase 3)"),
            mend: LocalizedText(
                nl: "Vraag deze persoon wat nodig is om te herstellen.",
                en: "Ask this person what is needed to recover."),
            strength: .method, responsible: .caseDirector, citations: [.sturen("2.1.2")],
            misuse: LocalizedText(
                nl: "Fase 3 hangt niet af van stabiele veiligheid: daar werkt zij juist aan.",
                en: "Phase 3 does not hang on stable safety: it works towards that.")),
        applies: { file, exam in exam.isPhase(.traumaInformedRecovery, orLaterIn: file) }
    ) { file, exam in
        let assistance = exam.need(
            file.assistancePlan, at: "assistancePlan",
            mend: LocalizedText(
                nl: "Maak eerst een hulpverleningsplan voor wat de onveiligheid in stand houdt.",
                en: "First make an assistance plan for what keeps the unsafety going."))
        guard
            let plan = exam.need(
                file.recoveryPlan, at: "recoveryPlan",
                mend: LocalizedText(nl: "Maak samen een herstelplan.", en: "Make a recovery plan together.")),
            let concerned = exam.concerned(in: file)
        else { return }
        if let assistance { exam.requireStart(of: plan, after: assistance) }
        for person in concerned where person.isToBeHeard(on: exam.day) {
            exam.requireOwnNeed(of: person, in: plan, file)
        }
        exam.require(
            exam.holds(plan.isTreatmentRelevant, at: "recoveryPlan.isTreatmentRelevant")
                .implies(exam.holds(plan.isTreatmentOrganised, at: "recoveryPlan.isTreatmentOrganised")),
            at: "recoveryPlan.isTreatmentOrganised", seen: false.detail, needed: true.detail,
            mend: LocalizedText(
                nl: "Organiseer de behandeling van trauma of psychische klachten.",
                en: "Organise the treatment of trauma or psychological complaints."))
    }
}

extension Examination {
    /// States that everyone judged with others, more than once and over a longer time, that it is good enough.
    mutating func requireJointJudgements(in file: CaseFile) {
        guard let claim = need(file.stableSafety, at: "stableSafety") else { return }
        guard let repetitions = policy(.stableSafetyRepetitions), let period = policy(.stableSafetyPeriod) else {
            return
        }
        guard let concerned = self.concerned(in: file) else { return }
        for person in concerned where person.isToBeHeard(on: day) {
            requireJudgements(of: person, in: claim, file, repetitions: repetitions, period: period)
        }
        requireWhole(claim.judgements, at: "stableSafety.judgements", of: .professionals)
        _ = isFree(of: .suspectedCoerciveControl, at: "stableSafety.judgements")
    }

    /// States that work on recovery, if it began, began no earlier than the assistance plan was made.
    fileprivate mutating func requireStart(of plan: RecoveryPlan, after assistance: AssistancePlan) {
        switch plan.startedOn {
        case .stated(let start, _):
            require(
                isOnOrBefore(assistance.on, at: "assistancePlan.on", start, at: "recoveryPlan.startedOn"),
                at: "recoveryPlan.startedOn", seen: start.detail, needed: assistance.on.detail,
                mend: LocalizedText(
                    nl: "Bespreek wat de onveiligheid in stand houdt, en of het herstelplan daarbij past.",
                    en: "Talk over what keeps the unsafety going, and whether the recovery plan fits that."))
        case .statedAsNone: break
        case .notRecorded: require(unknown(at: "recoveryPlan.startedOn"), at: "recoveryPlan.startedOn")
        }
    }

    fileprivate mutating func requireOwnNeed(of person: Person, in plan: RecoveryPlan, _ file: CaseFile) {
        var isStated = false
        for need in plan.needs where need.of == person.id {
            isStated = true
            let statedBy = fact(need.statedBy, at: "recoveryPlan.needs[\(need.id)].statedBy", of: person.id)
            if (statedBy == person.id).isTrue && !need.wasApart && !isHeardOtherwise(person.id, in: file).isTrue
                && !isFree(
                    of: .suspectedCoerciveControl, at: "recoveryPlan.needs[\(need.id)].statedBy", voice: person.id)
            {
                continue
            }
            require(
                statedBy == person.id || isHeardOtherwise(person.id, in: file),
                at: "recoveryPlan.needs[\(need.id)].statedBy", of: person.id, seen: statedBy.detail,
                needed: person.id.detail)
        }
        guard !isStated else { return }
        require(
            mayBeUnborn(person) || isHeardOtherwise(person.id, in: file)
                || hasUnlisted(plan.needs, at: "recoveryPlan.needs.of[\(person.id)]", of: person.id),
            at: "recoveryPlan.needs.of[\(person.id)]", of: person.id, seen: .none)
    }

    fileprivate mutating func requireJudgements(
        of person: Person, in claim: StableSafetyClaim, _ file: CaseFile, repetitions: Int, period: Int
    ) {
        var isRecorded = false
        var isWhole = true
        for judgement in claim.judgements where judgement.by == person.id {
            isRecorded = true
            if judgement.with == nil || judgement.on == nil || judgement.isGoodEnough == nil { isWhole = false }
            _ = need(judgement.with, at: "stableSafety.judgements[\(person.id)].with", of: person.id)
            _ = need(judgement.on, at: "stableSafety.judgements[\(person.id)].on", of: person.id)
            _ = need(
                judgement.isGoodEnough, at: "stableSafety.judgements[\(person.id)].isGoodEnough", of: person.id)
        }
        guard isRecorded else {
            return require(
                isHeardOtherwise(person.id, in: file) || mayBeUnborn(person)
                    || hasUnlisted(claim.judgements, at: "stableSafety.judgements[\(person.id)]", of: person.id),
                at: "stableSafety.judgements[\(person.id)]", of: person.id, seen: .none)
        }
        // What is missing of a judgement was noted; how many there are cannot be told then.
        guard isWhole else { return }
        let lastNo = claim.lastNo(of: person.id)
        guard !claim.isLatest(lastNo, of: person.id) else {
            return require(
                false, at: "stableSafety.judgements[\(person.id)].isGoodEnough", of: person.id, seen: false.detail,
                needed: true.detail)
        }
        let joint = claim.jointJudgementDays(of: person.id, after: lastNo)
        require(
            joint.count >= repetitions, at: "stableSafety.judgements[\(person.id)]", of: person.id,
            seen: .count(joint.count, .jointJudgement), needed: .count(repetitions, .jointJudgement))
        guard let first = joint.first, let last = joint.last, joint.count > 1 else { return }
        require(
            first.days(until: last) >= period, at: "stableSafety.judgements[\(person.id)]", of: person.id,
            seen: .count(first.days(until: last), .day), needed: .count(period, .day))
    }
}

extension PolicyKey where Value == Int {
    /// How many joint judgements are "repeatedly" (herhaaldelijk).
    public static let stableSafetyRepetitions = PolicyKey(
        "stableSafetyRepetitions", default: 2,
        note: LocalizedText(
            nl: "Hoe vaak herhaaldelijk is. De bron noemt geen getal; 2 is een keuze van deze SDK.",
            en: "How many times is repeatedly. The source gives no number; 2 is a default of this SDK."))
    /// How many days are "a longer period" (langere perioden) at least; without default.
    public static let stableSafetyPeriod = PolicyKey(
        "stableSafetyPeriod", default: nil,
        note: LocalizedText(
            nl: "Hoeveel dagen langere tijd minstens is. De bron noemt geen getal: kies er een, met reden.",
            en: "How many days a longer time is at least. The source gives no number: choose one, with a reason."))
}

extension Noun {
    /// Days.
    static let day = Noun(one: LocalizedText(nl: "dag", en: "day"), many: LocalizedText(nl: "dagen", en: "days"))
    /// Judgements made together with others.
    static let jointJudgement = Noun(
        one: LocalizedText(nl: "gezamenlijk oordeel", en: "joint judgement"),
        many: LocalizedText(nl: "gezamenlijke oordelen", en: "joint judgements"))
}
