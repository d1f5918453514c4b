public import Domain

extension Rule where Subject == CaseFile {
    /// Change is slow.
    public static let changeIsSlow = Rule(
        guidance: RuleDescription(
            .parallel(35),
            title: LocalizedText(
                nl: "Gedrag verandert langzaam en in kleine stappen, en soms lukt het niet",
                en: "Behaviour changes slowly and in small steps, and sometimes it fails"),
            asks: LocalizedText(
                nl: "Een plan rekent op kleine stappen en op een stap terug; langzaam gaan is op zichzelf geen falen.",
                en: "A plan counts on small steps and on a step back; to go slowly is in itself no failure."),
            appliesWhen: LocalizedText(nl: "er een hulpverleningsplan is", en: "there is an assistance plan"),
            mend: LocalizedText(
                nl: "Spreek samen af wat de eerstvolgende kleine stap is, en wat er gebeurt als die niet lukt.",
                en: "Agree together what the next small step is, and what happens if it fails."),
            strength: .recommendation, responsible: .everyone,
            citations: [
                .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
                .parallel("Over eigen schaduw heen stappen"),
            ],
            misuse: LocalizedText(
                nl: "Nooit een reden om onveiligheid te laten voortduren of bij acuut gevaar te wachten.",
                en: "Never a reason to let unsafety go on or to wait in acute danger."),
            whyNotComputed: LocalizedText(
                nl: "Langzame verandering is te verwachten; geen tempo is goed of fout.",
                en: "Slow change is to be expected; no pace is right or wrong."),
            yieldsTo: [.acuteDanger]),
        applies: { file, exam in exam.fact(file.assistancePlan, at: "assistancePlan").exists })

    /// A situation may stay on the edge.
    public static let situationMayStayOnTheEdge = Rule(
        guidance: RuleDescription(
            .parallel(36),
            title: LocalizedText(
                nl: "Een situatie mag op het randje blijven staan, zonder eindoordeel veilig of onveilig",
                en: "A situation may stay recorded as on the edge, without a final verdict of safe or unsafe"),
            asks: LocalizedText(
                nl:
                    "Niet alles is op te lossen. Dat het op het randje blijft kan worden vastgelegd; de onveiligheid "
                    + "benoemen gaat dan door.",
                en:
                    "Not everything can be solved. That it stays on the edge can be recorded; naming the unsafety then goes on."
            ),
            appliesWhen: LocalizedText(
                nl: "iemand oordeelt dat het op het randje blijft", en: "somebody judges that it stays on the edge"),
            mend: LocalizedText(
                nl: "Spreek af wie blijft kijken, wie men belt, en wanneer u opnieuw weegt.",
                en: "Agree who keeps looking, whom people call, and when you weigh again."),
            strength: .recommendation, responsible: .everyone,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Op het randje is niet goed genoeg, en geen reden om te sluiten of weg te gaan.",
                en: "On the edge is not good enough, and no reason to close or to leave."),
            whyNotComputed: LocalizedText(
                nl: "De bron geeft ruimte om geen eindoordeel te vellen; niemand hoeft haar te gebruiken.",
                en: "The source gives room to pass no final verdict; nobody has to use it."),
            yieldsTo: [.acuteDanger]),
        applies: { file, exam in
            exam.holds(file.dialogue.isOnTheEdge, at: "dialogue.isOnTheEdge", of: .professionals)
        })

    /// Help may be directed at the parents.
    public static let helpMayBeForParents = Rule(
        guidance: RuleDescription(
            .parallel(38),
            title: LocalizedText(
                nl: "Hulp mag gericht zijn op wat er bij de ouders speelt, terwijl het kind centraal blijft",
                en: "Help may be directed at what the parents struggle with, while the child stays central"),
            asks: LocalizedText(
                nl:
                    "Dat een plan vooral gaat over wat er bij de ouders speelt, is op zichzelf geen gemis; het kind moet er wel "
                    + "veilig door worden.",
                en:
                    "That a plan is mostly about what the parents struggle with is in itself no lack; but the child has to "
                    + "become safe by it."),
            appliesWhen: LocalizedText(nl: "er een hulpverleningsplan is", en: "there is an assistance plan"),
            mend: LocalizedText(
                nl: "Bespreek wat de hulp aan de ouders voor het kind verandert, en wie dat bij het kind navraagt.",
                en: "Talk over what help to the parents changes for the child, and who asks the child about that."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Een toestemming en geen plicht; nooit een reden om het kind buiten beeld te laten.",
                en: "A permission and no duty; never a reason to leave the child out of view."),
            whyNotComputed: LocalizedText(
                nl: "De bron staat iets toe; een plan dat zich op het kind richt, mist daardoor niets.",
                en: "The source allows something; a plan that is directed at the child lacks nothing by that.")),
        applies: { file, exam in exam.fact(file.assistancePlan, at: "assistancePlan").exists })

    /// To depart from the standard is allowed.
    public static let departingIsAllowed = Rule(
        guidance: RuleDescription(
            .parallel(44),
            title: LocalizedText(
                nl: "Afwijken van een standaardoplossing mag, en vraagt moed en dekking",
                en: "To depart from a standard solution is allowed, and asks courage and cover"),
            asks: LocalizedText(
                nl:
                    "De bron noemt het risico voor wie afwijkt. Een reden vastleggen, en een organisatie die erachter staat, "
                    + "voegt deze SDK daaraan toe.",
                en:
                    "The source names the risk for whoever departs. To record a reason, and an organisation that stands behind "
                    + "it, is added by this SDK."),
            mend: LocalizedText(
                nl: "Leg vast waarom u afwijkt, en bespreek het met een collega of leidinggevende.",
                en: "Record why you depart, and talk it over with a colleague or manager."),
            strength: .recommendation, responsible: .involvedOrganisations,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Van een wettelijke plicht wijkt een reden niet af: die blijft staan.",
                en: "No reason departs from a legal duty: that stays."),
            whyNotComputed: LocalizedText(
                nl: "Afwijken mag en hoeft nooit; of er een reden is vastgelegd, toetst een andere regel.",
                en: "To depart is allowed and never required; another rule tests whether a reason was recorded."),
            restates: .domein(37)))

    /// Pain and anger are not held against parents.
    public static let painIsNotHeldAgainstParents = Rule(
        guidance: RuleDescription(
            .parallel(63),
            title: LocalizedText(
                nl: "Pijn of boosheid laten zien, of meer vertellen, telt niet tegen ouders",
                en: "To show pain or anger, or to tell more, does not count against parents"),
            asks: LocalizedText(
                nl:
                    "Geen regel van dit pakket leest boosheid of openheid als risico; concreet onveilig gedrag blijft wel "
                    + "benoemd worden.",
                en:
                    "No rule of this package reads anger or openness as a risk; concrete unsafe behaviour does go on being "
                    + "named."),
            appliesWhen: LocalizedText(nl: "het onveilig is", en: "it is unsafe"),
            mend: LocalizedText(
                nl: "Vraag wat er onder de boosheid zit, en zeg dat vertellen niet wordt afgestraft.",
                en: "Ask what lies under the anger, and say that telling is not punished."),
            strength: .recommendation, responsible: .everyone, citations: [.parallel("Parallele transformaties")],
            misuse: LocalizedText(
                nl:
                    "Dit gaat over pijn tonen; dreigen of slaan is onveilig gedrag. Komt er meer ernstigs naar boven, dan is het "
                    + "daarmee niet slechter gegaan.",
                en:
                    "This is about showing pain; to threaten or hit is unsafe behaviour. If more that is serious comes to light, "
                    + "things did not go worse by that."),
            whyNotComputed: LocalizedText(
                nl: "Geen regel weegt pijn of boosheid mee; er is dus niets om te toetsen.",
                en: "No rule weighs pain or anger; so there is nothing to test.")),
        applies: { file, exam in
            exam.holds(file.involvement.unsafety.present, at: "involvement.unsafety.present", of: .professionals)
        })
}
