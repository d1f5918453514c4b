extension Rule where Subject == Measure {
    /// An organisation asks and carries out, and a counter-voice is organised.
    ///
    /// The source lets the safety team ask and carry out; a team has no powers, its members' organisations have. So
    /// the rule asks which organisation acted, and finds no fault in one outside the team, such as a local team that
    /// asks the Board. A measure that was imposed without a request, such as a house ban, has nobody who asked. The counter-voice may come after an urgent request: nothing waits for it.
    public static let organisationHoldsThePower = Rule(
        RuleDescription(
            .parallel(18),
            title: LocalizedText(
                nl:
                    "Wie de maatregel verzoekt en uitvoert, is een organisatie en niet het team als zodanig, en er is "
                    + "tegenspraak",
                en:
                    "Whoever asks for the measure and carries it out is an organisation and not the team as such, and there "
                    + "is a counter-voice"),
            asks: LocalizedText(
                nl:
                    "Van verzoek en uitvoering staat vast welke organisatie het deed, en er is tegenspraak georganiseerd.",
                en:
                    "Of request and execution it is recorded which organisation did it, and a counter-voice was organised."
            ),
            appliesWhen: LocalizedText(
                nl: "een maatregel is verzocht of opgelegd", en: "a measure was requested or imposed"),
            mend: LocalizedText(
                nl: "Leg vast welke organisatie in of naast het team handelde, en organiseer tegenspraak.",
                en: "Record which organisation in or beside the team acted, and organise a counter-voice."),
            strength: .process, responsible: .regionalSafetyTeam,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl:
                    "Dit verbiedt geen organisatie iets en houdt bij gevaar niets op: tegenspraak kan ook achteraf. Of de "
                    + "organisatie de bevoegdheid heeft, toetst het niet.",
                en:
                    "This forbids no organisation anything and holds up nothing in danger: a counter-voice can come later. "
                    + "Whether the organisation has the power it does not test.")),
        applies: { measure, exam in
            exam.hasTaken(.requested, in: measure) || exam.hasTaken(.imposed, in: measure)
        }
    ) { measure, exam in
        let requester = exam.fact(measure.requestedBy, at: "requestedBy")
        let isImposedUnasked = !exam.hasTaken(.requested, in: measure) && !requester.exists
        exam.require(
            requester.satisfies { $0 != .regionalSafetyTeam } || isImposedUnasked, at: "requestedBy",
            seen: requester.detail)
        exam.require(
            exam.holds(measure.hasOrganisedDissent, at: "hasOrganisedDissent"), at: "hasOrganisedDissent",
            seen: false.detail, needed: true.detail,
            mend: LocalizedText(
                nl: "Vraag iemand die er niet bij betrokken is om tegen te spreken.",
                en: "Ask somebody who is not involved to speak against it."))
        let executor = exam.fact(measure.executedBy, at: "executedBy")
        exam.require(
            exam.hasTaken(.imposed, in: measure).implies(executor.satisfies { $0 != .regionalSafetyTeam }),
            at: "executedBy", seen: executor.detail)
    }

    /// A measure has an aim.
    public static let interventionHasAim = Rule(
        RuleDescription(
            .parallel(19),
            title: LocalizedText(nl: "Een maatregel heeft een gericht doel", en: "A measure has a targeted aim"),
            asks: LocalizedText(
                nl: "Vastgelegd is wat de maatregel moet bereiken.",
                en: "It is recorded what the measure is to bring about."),
            appliesWhen: LocalizedText(nl: "er een maatregel is opgelegd", en: "a measure was imposed"),
            mend: LocalizedText(
                nl: "Benoem samen met het huishouden waarvoor de maatregel er is.",
                en: "Name, together with the household, what the measure is for."),
            strength: .recommendation, responsible: .regionalSafetyTeam, scope: .foodValley,
            citations: [.parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl: "Alleen of er een doel staat, niet of het goed is; dat wegen mensen.",
                en: "Only whether an aim is there, not whether it is good; people weigh that.")),
        applies: { measure, exam in exam.hasTaken(.imposed, in: measure) }
    ) { measure, exam in
        guard exam.need(measure.aim, at: "aim") != nil else { return }
        exam.require(true, at: "aim")
    }

    /// Closing stays in view.
    public static let closingIsInView = Rule(
        RuleDescription(
            .parallel(20),
            title: LocalizedText(
                nl: "Van een lopende maatregel blijft het einde in zicht",
                en: "The end of a running measure stays in view"),
            asks: LocalizedText(
                nl:
                    "Er staat een dag waarop de maatregel eindigt of opnieuw wordt bekeken; bij een verlenging is het doel "
                    + "opnieuw bekeken.",
                en:
                    "There is a day on which the measure ends or is looked at again; at an extension the aim was looked at "
                    + "anew."),
            appliesWhen: LocalizedText(nl: "er een maatregel van kracht is", en: "a measure is in force"),
            mend: LocalizedText(
                nl: "Spreek af wanneer wordt bekeken of de maatregel dicht kan, en waarvoor hij nog nodig is.",
                en: "Agree when it is looked at whether the measure can be closed, and what it is still needed for."),
            strength: .recommendation, responsible: .regionalSafetyTeam, scope: .foodValley,
            citations: [.parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl:
                    "De bron noemt geen aantal dagen; snel sluiten is geen doel en nooit een reden om te stoppen. Dag en "
                    + "nieuwe blik bij verlengen zijn een lezing van deze SDK.",
                en:
                    "The source gives no number of days; closing soon is no aim and never a reason to stop. Day and new look "
                    + "at an extension are a reading of this SDK.")),
        applies: { measure, exam in exam.isInForce(measure) }
    ) { measure, exam in
        if let end = exam.need(measure.foreseenEnd, at: "foreseenEnd") {
            exam.mayChange(on: end.earliest?.adding(days: 1))
            exam.mayChange(on: end.latest?.adding(days: 1))
            exam.require(Truth(end.isOnOrAfter(exam.day)), at: "foreseenEnd", seen: end.detail)
        }
        guard let events = exam.need(measure.events, at: "events") else { return }
        for event in events {
            exam.require(
                exam.isTaken(event, as: .extended)
                    .implies(exam.holds(event.isAimReconsidered, at: "events[\(event.id)].isAimReconsidered")),
                at: "events[\(event.id)].isAimReconsidered", seen: false.detail, needed: true.detail)
        }
    }

    /// That a measure would force parents to behave otherwise is doubted.
    public static let forcingIsDoubted = Rule(
        prompt: RuleDescription(
            .parallel(22),
            title: LocalizedText(
                nl: "Of een maatregel ouders tot ander gedrag dwingt, is niet zomaar aangenomen",
                en: "That a measure forces parents to behave differently was not simply assumed"),
            asks: LocalizedText(
                nl:
                    "Is besproken of deze maatregel ouders tot ander gedrag kan brengen, en is dat niet zomaar aangenomen?",
                en:
                    "Was it discussed whether this measure can bring parents to behave differently, and was that not simply "
                    + "assumed?"),
            appliesWhen: LocalizedText(
                nl: "een kinderbeschermingsmaatregel wordt overwogen, verzocht of opgelegd",
                en: "a child protection measure is considered, requested or imposed"),
            mend: LocalizedText(
                nl: "Bespreek wat de maatregel wel en niet kan veranderen, en wat daar nog bij nodig is.",
                en: "Discuss what the measure can and cannot change, and what else that takes."),
            strength: .recommendation, responsible: .professionals,
            citations: [.parallel("De ingezette veranderstrategie")],
            misuse: LocalizedText(
                nl: "Twijfel aan een aanname is geen oordeel dat de maatregel niet nodig is.",
                en: "Doubting an assumption is no judgement that the measure is not needed."),
            whyNotComputed: LocalizedText(
                nl: "Een aanname achter een maatregel staat zelden in een tekst; wie haar bespraken, kunnen het "
                    + "zeggen.",
                en: "The assumption behind a measure seldom stands in a text; those who discussed it can say.")),
        applies: { measure, exam in exam.isProtection(measure) && exam.exists(measure.events, at: "events") })
}
