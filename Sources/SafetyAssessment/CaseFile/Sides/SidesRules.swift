public import Domain

extension Rule where Subject == CaseFile {
    /// Where it is unsafe, safety comes first and what lies under it later.
    public static let safetyComesBeforeFactors = Rule(
        RuleDescription(
            .proeftuin(29),
            title: LocalizedText(
                nl: "Is het onveilig, dan gaat het eerst over veiligheid en daarna over wat eronder ligt",
                en: "Where it is unsafe, safety comes first and what lies under it later"),
            asks: LocalizedText(
                nl: "Er is een veiligheidsplan, en het is niet van na het hulpverleningsplan.",
                en: "There is a safety plan, and it is not of after the assistance plan."),
            appliesWhen: LocalizedText(
                nl: "het onveilig is en er een hulpverleningsplan is",
                en: "it is unsafe and there is an assistance plan"),
            mend: LocalizedText(
                nl: "Spreek nu af wat het veilig maakt; de hulp die loopt gaat door.",
                en: "Agree now on what makes it safe; the help under way goes on."),
            strength: .tip, responsible: .professionals, citations: [.proeftuin("6.2")],
            misuse: LocalizedText(
                nl: "Eén professional zei dit. Het houdt geen hulp tegen, ook niet voor geld of huis.",
                en: "One professional said this. It stops no help, for money or housing neither."),
            restates: .sturen(1)),
        applies: { file, exam in
            exam.holds(file.involvement.unsafety.present, at: "involvement.unsafety.present", of: .professionals)
                && exam.fact(file.assistancePlan, at: "assistancePlan").exists
        }
    ) { file, exam in
        guard
            let assistance = exam.need(file.assistancePlan, at: "assistancePlan"),
            let safety = exam.need(
                file.safetyPlan, at: "safetyPlan",
                mend: LocalizedText(nl: "Stel samen een veiligheidsplan op.", en: "Draw up a safety plan together."))
        else { return }
        exam.require(
            exam.isOnOrBefore(safety.on, at: "safetyPlan.on", assistance.on, at: "assistancePlan.on"),
            at: "safetyPlan.on", seen: safety.on.detail, needed: assistance.on.detail)
    }

    /// A parent who undergoes violence is supported, and limits are set.
    public static let parentUnderViolenceIsSupported = Rule(
        RuleDescription(
            .proeftuin(50),
            title: LocalizedText(
                nl: "Een ouder die geweld ondergaat krijgt steun, en gedrag dat niet kan krijgt grenzen",
                en: "A parent who undergoes violence is supported, and behaviour that is not acceptable is given limits"
            ),
            asks: LocalizedText(
                nl:
                    "Zolang iemand oordeelt dat een ouder geweld ondergaat, is vastgelegd dat die ouder gesteund wordt, in plaats "
                    + "van alle kanten gelijk te kiezen. Ook is vastgelegd dat het gedrag dat niet kan grenzen krijgt, "
                    + "bijvoorbeeld voorwaarden voor contact met een kind.",
                en:
                    "As long as somebody judges that a parent undergoes violence, it is recorded that this parent is "
                    + "supported, instead of taking every side alike. It is recorded too that behaviour that is not "
                    + "acceptable is given limits, conditions on contact with a child for instance."),
            appliesWhen: LocalizedText(
                nl: "mensen hebben vastgelegd dat een ouder geweld ondergaat",
                en: "people recorded that a parent undergoes violence"),
            mend: LocalizedText(
                nl: "Vraag deze ouder, apart, welke steun nodig is.",
                en: "Ask this parent, apart, what support is needed."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("6.7")],
            misuse: LocalizedText(
                nl:
                    "Het is een oordeel van iemand op een dag, dat betwist en opgeheven kan worden; een grens stellen is ook "
                    + "in verbinding blijven met wie geweld gebruikt.",
                en:
                    "It is somebody's judgement on a day, which can be disputed and lifted; to set a limit is also to stay in "
                    + "touch with who uses violence."),
            tensions: [.supportGoesFirst(with: .proeftuin(80)), .supportGoesFirst(with: .parallel(32))]),
        applies: { file, exam in exam.hasParentUnderViolence(file) }
    ) { file, exam in
        for judgement in file.parentsUnderViolence {
            let place: Address = "parentsUnderViolence[\(judgement.id)]"
            let stands = exam.holds(judgement.judged, at: place.appending("judged"), of: .professionals)
            if stands.isFalse { continue }
            exam.require(
                stands.implies(
                    exam.holds(judgement.isSupported, at: place.appending("isSupported"), of: .professionals)),
                at: place.appending("isSupported"), of: .professionals, seen: judgement.isSupported.detail)
            exam.require(
                stands.implies(
                    exam.holds(judgement.setsLimits, at: place.appending("setsLimits"), of: .professionals)),
                at: place.appending("setsLimits"), of: .professionals, seen: judgement.setsLimits.detail,
                mend: LocalizedText(
                    nl: "Zeg wat niet kan, en spreek zo nodig voorwaarden af voor het contact met de kinderen.",
                    en: "Say what is not acceptable, and agree on conditions for contact with the children if needed."))
        }
        exam.requireWhole(file.parentsUnderViolence, at: "parentsUnderViolence", of: .professionals)
    }

    /// The informal network is asked too.
    public static let networkIsAskedFirst = Rule(
        RuleDescription(
            .proeftuin(51),
            title: LocalizedText(
                nl: "Ook het eigen netwerk is gevraagd bij het werken aan veiligheid",
                en: "The informal network too was asked in work on safety"),
            asks: LocalizedText(
                nl: "Vastgelegd is dat het eigen netwerk is gevraagd om mee te doen.",
                en: "It is recorded that the informal network was asked to take part."),
            appliesWhen: LocalizedText(nl: "het onveilig is", en: "it is unsafe"),
            mend: LocalizedText(
                nl: "Vraag elk gezinslid, apart, wie er om het gezin heen staat en wie daarvan mag meedoen.",
                en: "Ask each member, apart, who stands around the family and who of them may take part."),
            strength: .tip, responsible: .professionals, citations: [.proeftuin("3.4")],
            misuse: LocalizedText(
                nl:
                    "De bron begint bij het netwerk; of het eerst is gevraagd, is hier niet te zien. Bescherming wacht er niet op. "
                    + "Wie uit het netwerk veilig is, zegt degene die gevaar loopt.",
                en:
                    "The source begins with the network; whether it was asked first cannot be seen here. Protection does not "
                    + "wait for it. Who of the network is safe, the person in danger says."),
            yieldsTo: [.acuteDanger]),
        applies: { file, exam in
            exam.holds(file.involvement.unsafety.present, at: "involvement.unsafety.present", of: .professionals)
        }
    ) { file, exam in
        guard let asked = exam.need(file.networkAsked, at: "networkAsked") else { return }
        exam.require(exam.hasCome(asked, at: "networkAsked"), at: "networkAsked", seen: asked.detail)
    }

    /// The household takes an active part.
    public static let householdLeads = Rule(
        RuleDescription(
            .proeftuin(64),
            title: LocalizedText(
                nl: "Ieder uit het huishouden heeft een actieve rol in informatie, besluiten en plan",
                en: "Everyone of the household has an active part in information, decisions and plan"),
            asks: LocalizedText(
                nl:
                    "Met ieder die betrokken is, is gesproken; ieder zei of die het eens is met het plan, en schreef eraan "
                    + "mee. Wie dat niet kan, is anders gehoord.",
                en:
                    "Everyone concerned was spoken with, said whether he or she agrees with the plan, and took part in "
                    + "drawing it up. Who cannot was heard in another way."),
            appliesWhen: LocalizedText(nl: "er een veiligheidsplan is", en: "there is a safety plan"),
            mend: LocalizedText(
                nl: "Vraag deze persoon wat nu het belangrijkst is, en neem het op in het plan.",
                en: "Ask this person what matters most now, and take it into the plan."),
            strength: .method, responsible: .householdAndProfessionals, citations: [.proeftuin("3.4")],
            misuse: LocalizedText(
                nl:
                    "Meedoen is niet hetzelfde als bij elke bespreking zitten, en niemand hoeft het eens te zijn. Of het "
                    + "huishouden bepaalt waar het over gaat en hoe snel, vraagt PROEFTUIN-65; hier is het niet te zien.",
                en:
                    "To take part is not to sit in every meeting, and nobody has to agree. Whether the household decides what it "
                    + "is about and how fast is asked by PROEFTUIN-65; it cannot be seen here."),
            yieldsTo: [.acuteDanger]),
        applies: { file, exam in exam.fact(file.safetyPlan, at: "safetyPlan").exists }
    ) { file, exam in
        guard let plan = exam.need(file.safetyPlan, at: "safetyPlan"), let concerned = exam.concerned(in: file) else {
            return
        }
        let authors = exam.fact(plan.drawnUpBy, at: "safetyPlan.drawnUpBy")
        for person in concerned where person.isToBeHeard(on: exam.day) {
            let isExempt = exam.isHeardOtherwise(person.id, in: file) || exam.mayBeUnborn(person)
            exam.require(
                isExempt || exam.hasTold(person.id, in: file), at: "conversations.of[\(person.id)]", of: person.id,
                seen: .none)
            exam.require(
                isExempt || exam.hasDecided(person.id, on: plan), at: "safetyPlan.agreements[\(person.id)]",
                of: person.id, seen: .none)
            exam.require(
                isExempt || authors.satisfies { $0.contains(person.id) }, at: "safetyPlan.drawnUpBy[\(person.id)]",
                of: person.id, seen: .none)
        }
        _ = exam.isFree(of: .suspectedCoerciveControl, at: "safetyPlan.drawnUpBy")
    }
}

extension Tension {
    /// Supporting the parent who undergoes violence goes before taking every side.
    static func supportGoesFirst(with rule: RuleID) -> Tension {
        Tension(
            with: rule,
            reading: LocalizedText(
                nl:
                    "Niet voor één ouder kiezen houdt op waar mensen hebben vastgelegd dat een ouder geweld ondergaat: dan "
                    + "gaat steun aan die ouder voor.",
                en:
                    "Not choosing one parent ends where people recorded that a parent undergoes violence: then support of "
                    + "that parent goes first."))
    }
}

extension Examination {
    /// Whether somebody's judgement stands that a parent undergoes violence.
    mutating func hasParentUnderViolence(_ file: CaseFile) -> Truth {
        file.parentsUnderViolence.some { judgement in
            holds(judgement.judged, at: "parentsUnderViolence[\(judgement.id)].judged", of: .professionals)
        } || hasUnlisted(file.parentsUnderViolence, at: "parentsUnderViolence", of: .professionals)
    }

    /// Whether a person told something: in a statement, or in a conversation.
    fileprivate mutating func hasTold(_ person: Identifier<Participant>, in file: CaseFile) -> Truth {
        for statement in file.statements where statement.by == person { return .true }
        return file.conversations.some { conversation in
            fact(conversation.with, at: "conversations[\(conversation.id)].with").satisfies { $0.contains(person) }
        } || hasUnlisted(file.conversations, at: "conversations.of[\(person)]", of: person)
    }

    /// Whether a person said yes or no to a plan.
    fileprivate mutating func hasDecided(_ person: Identifier<Participant>, on plan: SafetyPlan) -> Truth {
        plan.agreements.some { agreement in
            guard agreement.by == person else { return .false }
            return fact(agreement.agrees, at: "safetyPlan.agreements[\(person)]", of: person).exists
        } || hasUnlisted(plan.agreements, at: "safetyPlan.agreements[\(person)]", of: person)
    }
}
