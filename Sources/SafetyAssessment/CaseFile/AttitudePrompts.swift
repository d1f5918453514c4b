public import Domain

extension Rule where Subject == CaseFile {
    /// On signals the reporting code is applied.
    public static let reportingCodeIsApplied = Rule(
        prompt: RuleDescription(
            .sturen(16),
            title: LocalizedText(
                nl: "Bij signalen is de meldcode toegepast", en: "On signals the reporting code is applied"),
            asks: LocalizedText(
                nl:
                    "Werkt u in zorg, onderwijs, kinderopvang, maatschappelijke ondersteuning, jeugdhulp of justitie: hebt u bij "
                    + "deze signalen de meldcode toegepast?",
                en:
                    "If you work in health care, education, childcare, social support, youth help or justice: did you apply "
                    + "the reporting code on these signals?"),
            appliesWhen: LocalizedText(nl: "er signalen zijn vastgelegd", en: "signals are recorded"),
            mend: LocalizedText(
                nl: "Pas de meldcode alsnog toe, en overleg als u twijfelt.",
                en: "Apply the reporting code after all, and consult if you are in doubt."),
            strength: .legalDuty, responsible: .professionals, citations: [.sturen("2.1.2, tabel 2")],
            misuse: LocalizedText(
                nl:
                    "De bron spreekt van een plicht te rapporteren en te overleggen; hier wordt alleen gevraagd of de code is "
                    + "toegepast. Toepassen is niet hetzelfde als melden. Voor wie er niet werkt geldt deze plicht hier niet: "
                    + "antwoord dan 'niet van toepassing'.",
                en:
                    "The source speaks of a duty to report and to consult; here it is only asked whether the code was "
                    + "applied. To apply it is not the same as to report. For those who do not work there this duty does not "
                    + "hold here: then answer 'not applicable'."),
            whyNotComputed: LocalizedText(
                nl: "Of de meldcode is toegepast, kan alleen de professional zeggen die de signalen zag.",
                en: "Whether the reporting code was applied only the professional who saw the signals can say.")),
        applies: { file, exam in
            let chain = exam.fact(file.chain, at: "chain", of: .professionals)
            guard case .stated(let trajectory, _) = file.chain.asKnown(on: exam.day) else { return chain.exists }
            return exam.exists(trajectory.signals, at: "chain.signals", of: .professionals)
        })

    /// Everybody has a right to safety.
    public static let safetyIsARight = Rule(
        guidance: RuleDescription(
            .sturen(18),
            title: LocalizedText(
                nl: "Ieder mens, kind of volwassene, heeft recht op veiligheid",
                en: "Every human being, child or adult, has a right to safety"),
            asks: LocalizedText(
                nl:
                    "Thuis en daarbuiten. De staat en wie namens haar werkt zien erop toe dat geweld wordt voorkomen, onderzocht "
                    + "en bestraft, en dat slachtoffers worden begeleid.",
                en:
                    "At home and outside it. The state and those who act for it see to it that violence is prevented, "
                    + "investigated and punished, and that victims are supported."),
            mend: LocalizedText(
                nl: "Laat onveiligheid niet ongemoeid.", en: "Do not leave unsafety as it is."),
            strength: .legalDuty, responsible: .everyone, citations: [.sturen("2.1.1"), .sturen("1.1")],
            misuse: LocalizedText(
                nl:
                    "Een plicht van de staat, zoals de bron die uit een verdrag aanhaalt; geen feit in een casus kan haar nakomen "
                    + "of schenden.",
                en:
                    "A duty of the state, as the source quotes it from a convention; no fact of a case can fulfil or break it."
            ),
            whyNotComputed: LocalizedText(
                nl: "Dit recht heeft ieder mens altijd; het hangt niet af van wat een dossier vertelt.",
                en: "This right each human being always has; it does not depend on what a file tells.")))

    /// Behaviour is condemned, never the person.
    public static let behaviourIsCondemnedNotThePerson = Rule(
        prompt: RuleDescription(
            .sturen(32),
            title: LocalizedText(
                nl: "Het gedrag wordt afgekeurd en niet de mens, en er is echte nieuwsgierigheid",
                en: "The behaviour is condemned and not the person, and there is sincere curiosity"),
            asks: LocalizedText(
                nl:
                    "Merkt u dat men duidelijk is over wat er niet mag gebeuren en u als mens niet afwijst? Merkt u ook dat men "
                    + "echt wil begrijpen hoe het komt?",
                en:
                    "Do you notice that people are clear about what must not happen and do not reject you as a person? Do you "
                    + "also notice that they really want to understand how it comes?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Vraag deze persoon wat die hoorde, en zeg opnieuw wat u bedoelt.",
                en: "Ask this person what he or she heard, and say again what you mean."),
            strength: .method, responsible: .professionals, scope: .blijvendVeilig, citations: [.sturen("4.1.3")],
            misuse: LocalizedText(
                nl: "Begrijpen is niet goedpraten: het geweld moet stoppen. Geen oordeel over een professional.",
                en: "To understand is not to excuse: the violence must stop. No judgement on a professional."),
            whyNotComputed: LocalizedText(
                nl: "Of iemand zich als mens afgewezen voelt, kan alleen die persoon zeggen.",
                en: "Whether somebody feels rejected as a human being only that person can say.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in exam.exists(file.household.concerned, at: "involvement.household.concerned") })

    /// Why safety comes first.
    public static let safetyMakesHelpPossible = Rule(
        guidance: RuleDescription(
            .sturen(72),
            title: LocalizedText(
                nl: "Eerst veiligheid, want anders kan niemand goed onderzoeken, helpen of nadenken",
                en: "Safety first, for otherwise nobody can investigate, help or think well"),
            asks: LocalizedText(
                nl:
                    "Wie in geweld leeft kan eigen oplossingen moeilijk gebruiken, en ook professionals die eraan blootstaan zien en "
                    + "helpen minder goed.",
                en:
                    "Who lives in violence can hardly use solutions of their own, and professionals who are exposed to it see "
                    + "and help less well too."),
            appliesWhen: LocalizedText(nl: "het onveilig is", en: "it is unsafe"),
            mend: LocalizedText(
                nl: "Bespreek wat vandaag nodig is om het geweld te laten stoppen.",
                en: "Discuss what is needed today to make the violence stop."),
            strength: .method, responsible: .caseDirector, citations: [.sturen("2.1.2")],
            misuse: LocalizedText(
                nl: "Nooit een reden om hulp te onthouden tot het veilig is.",
                en: "Never a reason to withhold help until it is safe."),
            whyNotComputed: LocalizedText(
                nl: "Dit zegt waarom veiligheid eerst komt; een andere regel toetst de volgorde zelf.",
                en: "This says why safety comes first; another rule tests the order itself."),
            restates: .sturen(1)),
        applies: { file, exam in
            exam.holds(file.involvement.unsafety.present, at: "involvement.unsafety.present", of: .professionals)
        })

    /// Help for partial problems alone does not become one approach.
    public static let partsAreNotTheWhole = Rule(
        guidance: RuleDescription(
            .sturen(75),
            title: LocalizedText(
                nl: "Hulp gaat over het geheel en over het geweld, niet alleen over deelproblemen",
                en: "Help is about the whole and about the violence, not only about partial problems"),
            asks: LocalizedText(
                nl:
                    "Een onderzoek in vier grote steden vond dat hulp zich op deelproblemen richtte, zoals schulden. Helpers "
                    + "werkten weinig samen en wisten weinig van het geweld. Een aanpak van het geheel ontstond zo niet.",
                en:
                    "A study in four large cities found that help was aimed at partial problems such as debts. Helpers "
                    + "cooperated little and knew little of the violence. So no approach of the whole came about."
            ),
            appliesWhen: LocalizedText(nl: "er een hulpverleningsplan is", en: "there is an assistance plan"),
            mend: LocalizedText(
                nl: "Leg naast elk deelprobleem de vraag wat het met de onveiligheid te maken heeft.",
                en: "Put beside each partial problem the question what it has to do with the unsafety."),
            strength: .theory, responsible: .professionals, citations: [.sturen("2.1.2")],
            misuse: LocalizedText(
                nl: "Een uitkomst van één onderzoek: zij zegt niets over wie hier helpt.",
                en: "A finding of one study: it says nothing of who helps here."),
            whyNotComputed: LocalizedText(
                nl: "Een uitkomst van onderzoek is goed om te weten; niemand kan eraan voldoen of tekortschieten.",
                en: "A finding of research is good to know; nobody can comply with it or fall short.")),
        applies: { file, exam in exam.fact(file.assistancePlan, at: "assistancePlan").exists })

    /// Professionals stand beside people, not above them.
    public static let professionalsStandBeside = Rule(
        prompt: RuleDescription(
            .sturen(76),
            title: LocalizedText(
                nl: "Professionals staan naast mensen en niet erboven, zonder te beschuldigen",
                en: "Professionals stand beside people and not above them, without accusing"),
            asks: LocalizedText(
                nl:
                    "Merkt u dat men naast u staat, aansluit bij wat u meemaakt en nodig hebt, en u niet beschuldigt? Blijft ook "
                    + "duidelijk wat men samen met u wil bereiken?",
                en:
                    "Do you notice that people stand beside you, join in with what you go through and need, and do not accuse "
                    + "you? Does it stay clear too what they want to reach with you?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Vraag deze persoon wanneer het voelde alsof er over hem of haar werd beslist.",
                en: "Ask this person when it felt as if things were decided over his or her head."),
            strength: .method, responsible: .professionals, citations: [.sturen("4.4.2"), .sturen("5.1")],
            misuse: LocalizedText(
                nl:
                    "Ernaast staan is niet wegkijken: de eigen zorg wordt uitgesproken. Geen oordeel over een professional.",
                en: "To stand beside is not to look away: one's own concern is said. No judgement on a professional."),
            whyNotComputed: LocalizedText(
                nl: "Of iemand naast je staat of boven je, voel je alleen zelf.",
                en: "Whether somebody stands beside you or above you only you can feel."),
            restates: .parallel(79)),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in exam.exists(file.household.concerned, at: "involvement.household.concerned") })

    /// Practical help lowers stress.
    public static let practicalHelpCounts = Rule(
        guidance: RuleDescription(
            .sturen(77),
            title: LocalizedText(
                nl: "Wie stress heeft krijgt ook praktische hulp, al is het opruimen of afwassen",
                en: "Who is under stress gets practical help too, be it tidying up or washing up"),
            asks: LocalizedText(
                nl: "Wat zou deze week lucht geven aan wie de zorg draagt, en wie kan dat doen?",
                en: "What would give air this week to whoever carries the care, and who can do that?"),
            mend: LocalizedText(
                nl: "Doe er één ding van, samen.", en: "Do one thing of it, together."),
            strength: .tip, responsible: .professionals, scope: .blijvendVeilig, citations: [.sturen("4.1.3")],
            misuse: LocalizedText(
                nl: "Praktische hulp vervangt het werk aan veiligheid niet, en een vol aanrecht is geen oordeel waard.",
                en: "Practical help does not replace work on safety, and a full sink deserves no judgement."),
            whyNotComputed: LocalizedText(
                nl: "Wat lucht geeft verschilt per gezin; het is een advies en geen vereiste.",
                en: "What gives relief differs from family to family; it is advice and no requirement.")))

    /// Voluntary cooperation helps trust and motivation.
    public static let voluntaryWorkBuildsTrust = Rule(
        guidance: RuleDescription(
            .sturen(78),
            title: LocalizedText(
                nl: "Vrijwillig samenwerken helpt vertrouwen en eigen motivatie, en daarmee blijvende veiligheid",
                en: "Voluntary cooperation helps trust and own motivation, and with them lasting safety"),
            asks: LocalizedText(
                nl: "Zo zien respondenten het; gemeten is het niet. Wat maakt dat mensen hier zelf meedoen?",
                en: "Respondents see it so; it was not measured. What makes people take part here themselves?"),
            appliesWhen: LocalizedText(
                nl: "hulp in het vrijwillige kader wordt gegeven", en: "help is given in the voluntary frame"),
            mend: LocalizedText(
                nl: "Vraag ieder apart wat deze hulp voor hem of haar de moeite waard maakt.",
                en: "Ask each apart what makes this help worth while to him or her."),
            strength: .theory, responsible: .professionals, citations: [.sturen("4.1.4")],
            misuse: LocalizedText(
                nl: "Geen reden om bij acuut gevaar te wachten, en wat onder druk gebeurt is geen vrijwilligheid.",
                en: "No reason to wait in acute danger, and what happens under pressure is not voluntary."),
            whyNotComputed: LocalizedText(
                nl: "Respondenten vertellen wat vrijwilligheid volgens hen doet; een verwachting kan niemand "
                    + "schenden.",
                en: "Respondents tell what they think voluntariness does; nobody can break an expectation."),
            yieldsTo: [.acuteDanger]),
        applies: { file, exam in
            exam.fact(file.involvement.legalFrame, at: "involvement.legalFrame") == .voluntary
        })

    /// A household keeps no overview and need not tell its story again and again.
    public static let storyIsToldOnce = Rule(
        prompt: RuleDescription(
            .domein(26),
            title: LocalizedText(
                nl: "Een huishouden hoeft zelf geen overzicht te houden en zijn verhaal niet steeds opnieuw te doen",
                en: "A household need not keep the overview itself, nor tell its story again and again"),
            asks: LocalizedText(
                nl:
                    "Houden anderen voor u bij wie wat doet, en hoeft u uw verhaal niet steeds opnieuw te vertellen?",
                en:
                    "Do others keep track for you of who does what, and need you not tell your story again and again?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Vraag deze persoon wat die dubbel moest vertellen of uitzoeken, en neem dat over.",
                en: "Ask this person what had to be told or found out twice, and take that over."),
            strength: .recommendation, responsible: .professionals,
            citations: [.domein("3.1"), .domein("Bijlage 1.2"), .domein("Bijlage 6")],
            misuse: LocalizedText(
                nl:
                    "Overzicht overnemen is geen regie over iemands leven overnemen; wie iets zelf wil doen, doet dat. Moet een "
                    + "gezin zelf het overzicht houden, dan zegt dat iets over het netwerk en niets over het gezin.",
                en:
                    "To take over the overview is not to direct somebody's life; who wants to do a thing does it. If a family "
                    + "has to keep the overview itself, that says something of the network and nothing of the family."),
            whyNotComputed: LocalizedText(
                nl: "Hoe vaak een verhaal opnieuw moest worden verteld, weet alleen wie het vertelde.",
                en: "How often a story had to be told again is known only to whoever told it.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in exam.exists(file.household.concerned, at: "involvement.household.concerned") })
}

extension RuleSet where Subject == CaseFile {
    /// What is asked about attitude, and reasons that are explained.
    static let attitudeAndReasons = RuleSet(
        [
            .reportingCodeIsApplied, .safetyIsARight, .behaviourIsCondemnedNotThePerson, .safetyMakesHelpPossible,
            .partsAreNotTheWhole, .professionalsStandBeside, .practicalHelpCounts, .voluntaryWorkBuildsTrust,
            .storyIsToldOnce,
        ],
        places: PlaceNames([
            PlaceNames.Name("chain.signals", LocalizedText(nl: "de signalen", en: "the signals"))
        ]))
}
