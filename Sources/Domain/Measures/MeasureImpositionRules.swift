extension Rule where Subject == Measure {
    /// Only a judge imposes a child protection measure.
    ///
    /// That the Board asks the court is told in the source and not required here: the law knows other requesters.
    public static let judgeImposes = Rule(
        RuleDescription(
            .sturen(23),
            title: LocalizedText(
                nl: "Een kinderbeschermingsmaatregel is opgelegd door een rechter",
                en: "A child protection measure is imposed by a judge"),
            asks: LocalizedText(
                nl: "Na een verzoek, meestal van de Raad bij ernstige ontwikkelingsbedreiging, besliste een rechter.",
                en: "After a request, mostly of the Board on a serious developmental threat, a judge decided."),
            appliesWhen: LocalizedText(
                nl: "er een kinderbeschermingsmaatregel is opgelegd", en: "a child protection measure was imposed"),
            mend: LocalizedText(
                nl: "Zoek de uitspraak op en leg vast welke rechter besliste.",
                en: "Look up the decision and record which judge took it."),
            strength: .process, responsible: .boardAndJudge, citations: [.sturen("1.3"), .sturen("Bijlage 3")],
            misuse: LocalizedText(
                nl: "Een huis- of contactverbod heeft een andere autoriteit: daarover zegt dit niets.",
                en: "A house or contact ban has another authority: of those this says nothing.")),
        applies: { measure, exam in exam.isProtection(measure) && exam.hasTaken(.imposed, in: measure) }
    ) { measure, exam in
        let authority = exam.fact(measure.imposedBy, at: "imposedBy")
        exam.require(
            authority.satisfies { $0.isJudge }, at: "imposedBy", seen: authority.detail,
            needed: ImposingAuthority.juvenileCourt.detail)
    }

    /// The institution is one that the municipality contracted, and fits the problem.
    ///
    /// A provisional supervision order counts as one: the child is under supervision all the same.
    public static let institutionIsAssigned = Rule(
        RuleDescription(
            .sturen(24),
            title: LocalizedText(
                nl:
                    "Bij een ondertoezichtstelling is een gecontracteerde instelling toegewezen die past bij wat er speelt",
                en: "With a supervision order an institution under contract is assigned that fits what is going on"),
            asks: LocalizedText(
                nl:
                    "De gemeente met de zorgplicht heeft de instelling gecontracteerd, en zij is gekozen voor dit probleem.",
                en:
                    "The municipality with the duty of care has the institution under contract, and it was chosen for this "
                    + "problem."),
            appliesWhen: LocalizedText(
                nl: "er een ondertoezichtstelling is opgelegd", en: "a supervision order was imposed"),
            mend: LocalizedText(
                nl: "Zoek met de gemeente een instelling die zij contracteert en die past.",
                en: "Find, with the municipality, an institution that it contracts and that fits."),
            strength: .process, responsible: .municipalityAndInstitution, citations: [.sturen("1.3")],
            misuse: LocalizedText(
                nl: "Een ontbrekend contract is geen reden om een kind te laten wachten.",
                en: "A missing contract is no reason to let a child wait.")),
        applies: { measure, exam in
            exam.fact(measure.kind, at: "kind").satisfies { $0.isSupervisionOrder }
                && exam.hasTaken(.imposed, in: measure)
        }
    ) { measure, exam in
        guard let institution = exam.need(measure.institution, at: "institution") else { return }
        exam.require(institution.isContracted, is: true, at: "institution.isContracted")
        exam.require(institution.fitsProblem, is: true, at: "institution.fitsProblem")
    }

    /// A measure always comes with support, care or protection.
    public static let measureComesWithHelp = Rule(
        RuleDescription(
            .proeftuin(34),
            title: LocalizedText(
                nl: "Bij een maatregel hoort altijd ondersteuning, zorg of bescherming",
                en: "A measure always comes with support, care or protection"),
            asks: LocalizedText(
                nl: "Zolang de maatregel geldt, krijgen mensen echt hulp; een wachtlijst is geen hulp.",
                en: "While the measure is in force people really get help; a waiting list is no help."),
            appliesWhen: LocalizedText(nl: "er een maatregel van kracht is", en: "a measure is in force"),
            mend: LocalizedText(
                nl: "Regel nu hulp die met voorrang begint, en zeg de ouders wanneer.",
                en: "Arrange help now that starts with priority, and tell the parents when."),
            strength: .method, responsible: .safetyTeamAndAuthorities, citations: [.proeftuin("7.2")],
            misuse: LocalizedText(
                nl: "Dit is geen reden om een nodige maatregel uit te stellen; het vraagt om hulp, niet om wachten.",
                en: "This is no reason to put off a measure that is needed; it asks for help, not for waiting.")),
        applies: { measure, exam in exam.isInForce(measure) }
    ) { measure, exam in
        let isHelped = measure.help.some { help in exam.isGiven(help) }
        exam.require(
            isHelped || exam.hasUnlisted(measure.help, at: "help"), at: "help", seen: .none,
            needed: .count(1, .accompanyingHelp))
    }
}

extension Examination {
    /// Whether help is given on the day: it has begun, and it is known not to have ended.
    fileprivate mutating func isGiven(_ help: AccompanyingHelp) -> Truth {
        let hasBegun = hasCome(help.from, at: "help[\(help.id)].from")
        guard !hasBegun.isFalse else { return .false }
        let ended = fact(help.ended, at: "help[\(help.id)].ended").exists
        guard ended.isTrue, let end = need(help.ended, at: "help[\(help.id)].ended") else { return hasBegun && !ended }
        return hasBegun && !hasCome(end, at: "help[\(help.id)].ended")
    }
}

extension Noun {
    /// Kinds of help that go with a measure.
    static let accompanyingHelp = Noun(
        one: LocalizedText(nl: "vorm van hulp", en: "form of help"),
        many: LocalizedText(nl: "vormen van hulp", en: "forms of help"))
}
