extension Rule where Subject == Measure {
    /// The institution maps the situation first, then deploys help and tests regularly whether it works.
    ///
    /// Help that ran before the measure, and what protects somebody now, is not held against the order of things: in
    /// danger nothing waits for the mapping.
    public static let institutionMapsAndTests = Rule(
        RuleDescription(
            .sturen(25),
            title: LocalizedText(
                nl:
                    "De instelling brengt eerst samen de situatie in kaart, zet hulp in en toetst regelmatig of die werkt",
                en:
                    "The institution first maps the situation together, deploys help and tests regularly whether it works"
            ),
            asks: LocalizedText(
                nl:
                    "Met ouders en kinderen is de situatie in kaart gebracht voordat nieuwe hulp begon; met hulpverleners, "
                    + "ouders en kinderen is steeds op tijd bekeken of die werkt.",
                en:
                    "The situation was mapped with parents and children before new help began; with professionals, parents "
                    + "and children it was looked at in time, each time, whether it works."),
            appliesWhen: LocalizedText(
                nl: "een gecertificeerde instelling een maatregel uitvoert die van kracht is",
                en: "a certified institution carries out a measure that is in force"),
            mend: LocalizedText(
                nl: "Bekijk met hulpverleners, ouders en kinderen of de hulp werkt.",
                en: "Look, with professionals, parents and children, at whether the help works."),
            strength: .process, responsible: .certifiedInstitution, citations: [.sturen("Bijlage 3")],
            misuse: LocalizedText(
                nl: "In kaart brengen houdt geen bescherming op: wat nu veilig maakt, begint meteen.",
                en: "Mapping holds up no protection: what makes it safe now starts at once."),
            policyKeys: ["effectTestInterval"]),
        applies: { measure, exam in
            exam.fact(measure.executedBy, at: "executedBy") == .certifiedInstitution && exam.isInForce(measure)
        }
    ) { measure, exam in
        guard let mapping = exam.need(measure.mapping, at: "mapping", mend: .mapTogether) else { return }
        exam.require(mapping.withParents, is: true, at: "mapping.withParents", mend: .mapTogether)
        exam.require(mapping.withChildren, is: true, at: "mapping.withChildren", mend: .mapTogether)
        guard let imposed = exam.needImposition(of: measure), let help = exam.need(measure.help, at: "help") else {
            return
        }
        exam.require(
            !help.isEmpty, at: "help", seen: .none, needed: .count(1, .accompanyingHelp),
            mend: LocalizedText(
                nl: "Zet hulp in die past bij wat samen in kaart is gebracht.",
                en: "Deploy help that fits what was mapped together."))
        for help in help {
            let isOlder = exam.isOnOrBefore(
                help.from, at: "help[\(help.id)].from", imposed.on, at: "events[\(imposed.id)].on")
            exam.require(
                isOlder || exam.fact(help.kind, at: "help[\(help.id)].kind") == .protection
                    || exam.isOnOrBefore(mapping.on, at: "mapping.on", help.from, at: "help[\(help.id)].from"),
                at: "help[\(help.id)].from", seen: help.from.detail, needed: mapping.on.detail,
                mend: LocalizedText(
                    nl: "Breng alsnog met ouders en kinderen in kaart wat er speelt, en leg de hulp ernaast.",
                    en: "Map what is going on with parents and children after all, and hold the help against it."))
        }
        exam.requireEffectTests(of: measure, since: imposed.on, at: "events[\(imposed.id)].on")
    }

    /// It is discussed with the household and the youth protector who stays.
    public static let whoStaysIsDiscussed = Rule(
        RuleDescription(
            .proeftuin(37),
            title: LocalizedText(
                nl: "Met het huishouden en de jeugdbeschermer is besproken wie er bij een maatregel blijft",
                en: "It is discussed with the household and the youth protector who stays when a measure comes"),
            asks: LocalizedText(
                nl: "Er is besproken of de jeugdbeschermer uit het veiligheidsteam blijft of dat een ander beter past.",
                en: "It was discussed whether the youth protector of the safety team stays or another one fits better."),
            appliesWhen: LocalizedText(
                nl: "een kinderbeschermingsmaatregel is verzocht of opgelegd en er een jeugdbeschermer uit het "
                    + "veiligheidsteam betrokken is",
                en: "a child protection measure was requested or imposed and a youth protector of the safety team is "
                    + "involved"),
            mend: LocalizedText(
                nl: "Bespreek alsnog met het huishouden en de jeugdbeschermer wie er blijft.",
                en: "Discuss with the household and the youth protector who stays after all."),
            strength: .agreement, responsible: .regionalSafetyTeam, citations: [.proeftuin("3.3")],
            misuse: LocalizedText(
                nl: "De maatregel wacht hier niet op; het gesprek kan ook erna.",
                en: "The measure does not wait for this; the talk can come after it too.")),
        applies: { measure, exam in
            exam.isProtection(measure) && exam.fact(measure.safetyTeamWorker, at: "safetyTeamWorker").exists
                && (exam.hasTaken(.requested, in: measure) || exam.hasTaken(.imposed, in: measure))
        }
    ) { measure, exam in
        guard let discussion = exam.need(measure.workerDiscussion, at: "workerDiscussion") else { return }
        exam.require(discussion.withHousehold, is: true, at: "workerDiscussion.withHousehold")
        exam.require(discussion.withWorker, is: true, at: "workerDiscussion.withWorker")
    }
}

extension Examination {
    /// States that effect tests followed each other, and the start of help, in time until the day.
    fileprivate mutating func requireEffectTests(
        of measure: Measure, since imposed: DateRange, at address: @autoclosure () -> Address
    ) {
        for test in measure.effectTests {
            require(test.withProfessionals, is: true, at: "effectTests[\(test.id)].withProfessionals")
            require(test.withParents, is: true, at: "effectTests[\(test.id)].withParents")
            require(test.withChildren, is: true, at: "effectTests[\(test.id)].withChildren")
        }
        guard let interval = policy(.effectTestInterval), let imposed = need(imposed.exact, at: address()),
            let start = startOfHelp(in: measure, since: imposed)
        else { return }
        var moments: [CalendarDate] = []
        for test in measure.effectTests {
            guard let on = need(test.on, at: "effectTests[\(test.id)].on") else { return }
            if on <= day && on > start { moments.append(on) }
        }
        moments.sort()
        var longest = 0
        var last = start
        for moment in moments {
            longest = Swift.max(longest, last.days(until: moment))
            last = moment
        }
        mayChange(on: last.adding(days: interval)?.adding(days: 1))
        let isOverdue = last.days(until: day) > interval
        require(
            Truth(longest <= interval && !isOverdue) || hasUnlisted(measure.effectTests, at: "effectTests"),
            at: "effectTests", seen: isOverdue ? .date(last) : .count(longest, .dayBetweenTests),
            needed: .count(interval, .dayBetweenTests))
    }

    /// The day on which help under the measure began: its imposition, or the first help after it.
    private mutating func startOfHelp(in measure: Measure, since imposed: CalendarDate) -> CalendarDate? {
        var first: CalendarDate?
        for help in measure.help {
            guard let from = need(help.from, at: "help[\(help.id)].from"),
                let began = need(from.exact, at: "help[\(help.id)].from")
            else { return nil }
            first = Swift.min(first ?? began, began)
        }
        return first.map { Swift.max($0, imposed) }
    }
}

extension LocalizedText {
    /// What mends a mapping that was not made, or not with everybody.
    fileprivate static var mapTogether: LocalizedText {
        LocalizedText(
            nl: "Breng alsnog met de ouders en de kinderen in kaart wat er speelt.",
            en: "Map with the parents and the children what is going on after all.")
    }
}

extension PolicyKey where Value == Int {
    /// How many days "regularly" (regelmatig) lets pass at most between two looks at whether help works; no default.
    public static let effectTestInterval = PolicyKey(
        "effectTestInterval", default: nil,
        note: LocalizedText(
            nl:
                "Hoeveel dagen er hooguit tussen twee toetsingen zitten. De bron zegt regelmatig en noemt geen getal: kies er "
                + "een, met reden.",
            en:
                "How many days lie between two effect tests at most. The source says regularly and gives no number: choose "
                + "one, with a reason."))
}

extension Noun {
    /// Days between two effect tests.
    static let dayBetweenTests = Noun(
        one: LocalizedText(nl: "dag tussen twee toetsingen", en: "day between two tests"),
        many: LocalizedText(nl: "dagen tussen twee toetsingen", en: "days between two tests"))
}
