extension Rule where Subject == Involvement {
    /// People notice that whoever directs knows them and keeps sight of safety.
    public static let directionIsExperienced = Rule(
        prompt: RuleDescription(
            .domein(16),
            title: LocalizedText(
                nl: "Wie regisseert bouwt een band op, houdt zicht op veiligheid en kan doorpakken",
                en: "Whoever directs builds a bond, keeps sight of safety and can push on"),
            asks: LocalizedText(
                nl:
                    "Merkt u dat iemand die u en de hulpverleners kent het geheel leidt, zicht houdt op de veiligheid, en kan doorpakken als het vastloopt?",
                en:
                    "Do you notice that somebody who knows you and the helpers leads the whole, watches over safety, and pushes on when it gets stuck?"
            ),
            appliesWhen: LocalizedText(nl: "er een regisseur is", en: "there is a director"),
            mend: LocalizedText(
                nl: "Vraag deze persoon wat er mist, en bespreek met de organisatie wat de regisseur nodig heeft.",
                en: "Ask this person what is lacking, and discuss with the organisation what the director needs."),
            strength: .method, responsible: .involvedOrganisations, citations: [.domein("1.2")],
            misuse: LocalizedText(
                nl: "Dit is een ervaring met hoe regie is geregeld, nooit een oordeel over wie regisseert.",
                en: "This is an experience of how direction is arranged, never a judgement of whoever directs."),
            whyNotComputed: LocalizedText(
                nl: "Een band is een ervaring; alleen wie met de regisseur te maken heeft, merkt of die er is.",
                en: "A bond is an experience; only those who deal with the director notice whether there is one.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { involvement, ask in involvement.household.forEachVoice(ask) },
        applies: { involvement, exam in exam.hasDirector(involvement.direction) })

    /// Whoever directs stays in contact with the household and with other providers.
    public static let directorStaysInContact = Rule(
        prompt: RuleDescription(
            .domein(88),
            title: LocalizedText(
                nl: "Wie regisseert blijft in contact met het huishouden en met de andere hulpverleners",
                en: "Whoever directs stays in contact with the household and with the other providers"),
            asks: LocalizedText(
                nl:
                    "Hoort u van wie het geheel regisseert, weet die wat er bij u allemaal speelt, en weet die wat elke hulpverlener doet?",
                en:
                    "Do you hear from whoever directs the whole, does that person know all that is going on, and what each helper does?"
            ),
            appliesWhen: LocalizedText(nl: "er een regisseur is", en: "there is a director"),
            mend: LocalizedText(
                nl: "Spreek met deze persoon af hoe en wanneer er contact is, ook als een ander het vaste contact is.",
                en: "Agree with this person how and when there is contact, also if somebody else is the fixed contact."),
            strength: .recommendation, responsible: .caseDirector, citations: [.domein("3.5"), .domein("Bijlage 6")],
            misuse: LocalizedText(
                nl: "Geen reden om elk gesprek te registreren; het wordt gevraagd.",
                en: "No reason to register every call; it is asked."),
            whyNotComputed: LocalizedText(
                nl: "Elk gesprek vastleggen zou iedereen belasten; de mensen om wie het gaat weten of er contact is.",
                en: "To record every talk would burden everybody; the people concerned know whether there is contact.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { involvement, ask in involvement.household.forEachVoice(ask) },
        applies: { involvement, exam in exam.hasDirector(involvement.direction) })

    /// The municipality moves from process direction to case direction at the right moment.
    public static let directionMovesInTime = Rule(
        prompt: RuleDescription(
            .domein(30),
            title: LocalizedText(
                nl: "De procesregie is aan de gemeente, tot het tijd is voor casusregie",
                en: "Process direction is the municipality's, until it is time for case direction"
            ),
            asks: LocalizedText(
                nl:
                    "Neemt de gemeente haar verantwoordelijkheid voor de procesregie, en is besproken wanneer die doorgaat naar casusregie?",
                en:
                    "Does the municipality take its responsibility for process direction, and was it discussed when that moves on to case direction?"
            ),
            appliesWhen: LocalizedText(
                nl: "er procesregie is, wie er ook voor staat",
                en: "there is process direction, whoever answers for it"),
            mend: LocalizedText(
                nl: "Bespreek met gemeente en hulpverleners wanneer het moment er is, en wat dan overgaat.",
                en: "Discuss with municipality and providers when the moment is there, and what then passes on."),
            strength: .recommendation, responsible: .municipality, citations: [.domein("5.2")],
            whyNotComputed: LocalizedText(
                nl: "De bron zegt niet wat het goede moment is; wie de casus kent, beoordeelt dat.",
                en: "The source does not say what the right moment is; those who know the case judge it.")),
        applies: { involvement, exam in
            exam.fact(involvement.direction.processResponsibility, at: "direction.processResponsibility").exists
        })

    /// Before a stuck case is scaled up it is looked whether the professional can arrange more.
    public static let firstArrangeMore = Rule(
        prompt: RuleDescription(
            .domein(35),
            title: LocalizedText(
                nl: "Loopt het vast, dan is eerst bekeken of de professional zelf meer kan regelen",
                en: "Where it is stuck it was first looked whether the professional can arrange more"),
            asks: LocalizedText(
                nl: "Is, voordat aan opschalen werd gedacht, bekeken wat de betrokken professional zelf kan regelen?",
                en:
                    "Was it looked at what the professional involved can arrange, before scaling up was thought of?"),
            appliesWhen: LocalizedText(
                nl: "iemand oordeelde dat het vastloopt", en: "somebody judged that it is stuck"),
            mend: LocalizedText(
                nl: "Loop samen na wat de professional kan regelen, en welke ruimte daarvoor nodig is.",
                en: "Go through together what the professional can arrange, and what room that takes."),
            strength: .recommendation, responsible: .manager, citations: [.domein("5.2")],
            misuse: LocalizedText(
                nl: "Nooit een reden om te wachten met opschalen als de veiligheid dat vraagt.",
                en: "Never a reason to wait with scaling up where safety asks for it."),
            whyNotComputed: LocalizedText(
                nl: "Hoeveel een professional zelf kan regelen is een inschatting van mensen, en hangt af van "
                    + "de casus.",
                en: "How much a professional can arrange is an estimate of people, and depends on the case."),
            yieldsTo: [.acuteDanger]),
        applies: { involvement, exam in
            exam.holds(involvement.direction.isStuck, at: "direction.isStuck", of: .professionals)
        })

    /// What is too heavy for the local field goes to MDA++.
    public static let heavyCasesGoFurther = Rule(
        prompt: RuleDescription(
            .domein(77),
            title: LocalizedText(
                nl: "Het lokale veld houdt wat het kan dragen; wat te zwaar is gaat naar MDA++",
                en: "The local field keeps what it can carry; what is too heavy goes to MDA++"),
            asks: LocalizedText(
                nl: "Past deze complexe, meervoudige casus bij wat het lokale veld kan, of is MDA++ nodig en gevraagd?",
                en:
                    "Does this complex, multiple case fit what the local field can do, or is MDA++ needed and asked for?"
            ),
            appliesWhen: LocalizedText(
                nl: "iemand oordeelde dat het meervoudig complex is",
                en: "somebody judged that it is complex and multiple"
            ),
            mend: LocalizedText(
                nl: "Bespreek met MDA++ wie wat doet, en blijf betrokken.",
                en: "Discuss with MDA++ who does what, and stay involved."),
            strength: .recommendation, responsible: .localTeam, citations: [.domein("Bijlage 6")],
            misuse: LocalizedText(
                nl:
                    "Dit beschrijft waar het onderzoek over ging en hoe één gemeente werkt; wat te zwaar is zegt de bron "
                    + "niet. Geen reden om een huishouden weg te sturen of hulp te laten wachten.",
                en:
                    "This describes what the study was about and how one municipality works; what is too heavy the source "
                    + "does not say. No reason to send a household away or to let help wait."),
            whyNotComputed: LocalizedText(
                nl: "Wat te zwaar is voor het lokale veld, legt de bron niet vast; mensen wegen het samen.",
                en: "The source does not lay down what is too heavy for the local field; people weigh it together.")),
        applies: { involvement, exam in
            exam.holds(
                involvement.direction.isMultipleComplex, at: "direction.isMultipleComplex", of: .professionals)
        })

    /// The organisations trust the director's judgement of how it goes.
    public static let directorsJudgementIsTrusted = Rule(
        prompt: RuleDescription(
            .domein(86),
            title: LocalizedText(
                nl: "De betrokken organisaties vertrouwen op het oordeel van de regie over hoe het gaat",
                en: "The organisations involved trust the judgement of direction on how it goes"),
            asks: LocalizedText(
                nl: "Gaat uw organisatie af op wat vanuit de regie over de voortgang wordt gezegd?",
                en: "Does your organisation go by what is said from direction on how it goes?"),
            appliesWhen: LocalizedText(nl: "er een regisseur is", en: "there is a director"),
            mend: LocalizedText(
                nl: "Bespreek met deze organisatie wat zij nodig heeft om erop te vertrouwen.",
                en: "Discuss with this organisation what it needs to trust it."),
            strength: .recommendation, responsible: .involvedOrganisations,
            citations: [.domein("6.1"), .domein("Bijlage 6")],
            misuse: LocalizedText(
                nl: "Een organisatie antwoordt over de samenwerking, niet over een persoon.",
                en: "An organisation answers about cooperation, not about a person."),
            whyNotComputed: LocalizedText(
                nl: "Vertrouwen op het oordeel van een ander is een ervaring; elke organisatie spreekt daarin "
                    + "voor zichzelf.",
                en: "To trust another's judgement is an experience; in it each organisation speaks for itself.")),
        ownExperience: true,
        applies: { involvement, exam in exam.hasDirector(involvement.direction) })

    /// Control over their own life people have themselves.
    public static let peopleDirectTheirOwnLives = Rule(
        guidance: RuleDescription(
            .parallel(33),
            title: LocalizedText(
                nl: "Kinderen en volwassenen houden zelf de regie over hun leven",
                en: "Children and adults keep control over their own lives"),
            asks: LocalizedText(
                nl: "Professionals ondersteunen mensen bij het voeren van hun eigen regie; zij nemen haar niet over.",
                en: "Professionals support people in directing their own lives; they do not take that over."),
            mend: LocalizedText(
                nl: "Vraag wat de persoon zelf wil en kan, en sluit daarbij aan.",
                en: "Ask what the person wants and can do, and join in with that."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Geen reden om mensen hun hulp zelf te laten regelen, of om bij gevaar niet te handelen.",
                en: "No reason to let people arrange their help themselves, or not to act in danger."),
            whyNotComputed: LocalizedText(
                nl: "Regie over het eigen leven heeft ieder mens al; niemand kan haar toewijzen of afvinken.",
                en: "Control over one's own life each person has already; nobody can assign it or tick it off.")))

    /// Blijvend Veilig: pairs of different expertise, each able to do all tasks.
    public static let pairsOfDifferentExpertise = Rule(
        guidance: RuleDescription(
            .sturen(31),
            title: LocalizedText(
                nl: "Professionals werken in duo's van verschillende expertise, en doen elk alle taken",
                en: "Professionals work in pairs of different expertise, and each does all tasks"),
            asks: LocalizedText(
                nl: "Taken die bij verschillende organisaties lagen, voert in Blijvend Veilig elke professional uit.",
                en: "In Blijvend Veilig each professional does the tasks that were spread over organisations."),
            mend: LocalizedText(
                nl: "Bespreek welke taken wie kan en mag doen; bevoegdheden blijven bij de organisaties.",
                en: "Discuss which tasks who can and may do; powers stay with the organisations."),
            strength: .method, responsible: .duo,
            citations: [.sturen("3.2"), .sturen("4.1.3"), .sturen("4.4.2")],
            misuse: LocalizedText(
                nl:
                    "De bron zegt zelf dat dit wettelijk eigenlijk niet kan; dit beschrijft een aanpak en vraagt niets.",
                en: "The source itself says that this is hardly possible by law; this describes an approach and asks "
                    + "nothing."),
            whyNotComputed: LocalizedText(
                nl: "Dit vertelt hoe één aanpak werkt; wie anders werkt, doet niets verkeerd.",
                en: "This tells how one approach works; whoever works otherwise does nothing wrong.")))
}

extension RuleSet where Subject == Involvement {
    /// What people are asked about direction, and what is only explained.
    static let directionPrompts = RuleSet(
        [
            .directionIsExperienced, .directionMovesInTime, .firstArrangeMore, .heavyCasesGoFurther,
            .directorsJudgementIsTrusted, .directorStaysInContact, .peopleDirectTheirOwnLives,
            .pairsOfDifferentExpertise,
        ],
        places: PlaceNames([
            PlaceNames.Name(
                "attestations[]",
                LocalizedText(nl: "het antwoord op de vraag in {1}", en: "the answer to the question in {1}")),
            PlaceNames.Name(
                "attestations[].of[]", LocalizedText(nl: "het eigen antwoord van {2}", en: "the own answer of {2}")),
            PlaceNames.Name(
                "direction.processResponsibility",
                LocalizedText(nl: "wie voor de procesregie staat", en: "who answers for process direction")),
            PlaceNames.Name("direction.isStuck", LocalizedText(nl: "of het vastloopt", en: "whether it is stuck")),
        ]))
}
