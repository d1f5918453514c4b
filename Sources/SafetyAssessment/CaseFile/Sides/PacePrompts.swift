public import Domain

extension Rule where Subject == CaseFile {
    /// The work goes no faster than members can bear.
    public static let paceCanBeBorne = Rule(
        prompt: RuleDescription(
            .proeftuin(65),
            title: LocalizedText(
                nl: "Het gaat niet sneller dan ieder aankan",
                en: "It goes no faster than each can bear"),
            asks: LocalizedText(
                nl: "Kunt u het tempo aan, en kiest u mee wat eerst komt en wat kan wachten?",
                en: "Can you bear the pace, and do you have a say in what comes first and what can wait?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Vraag wat te veel is, kies samen wat nu voorgaat, en leg de rest even weg.",
                en: "Ask what is too much, choose together what goes first now, and put the rest aside for a while."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("6.2")],
            misuse: LocalizedText(
                nl: "Het tempo van een volwassene is nooit een reden om een kind langer onveilig te laten.",
                en: "An adult's pace is never a reason to leave a child unsafe for longer."),
            whyNotComputed: LocalizedText(
                nl: "Hoeveel iemand aankan is van buiten niet te zien, en verschilt van dag tot dag.",
                en: "How much somebody can bear cannot be seen from outside, and differs from day to day."),
            tensions: [.paceAndActing(with: .sturen(1)), .paceAndActing(with: .proeftuin(78))],
            yieldsTo: [.acuteDanger]),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in exam.exists(file.household.concerned, at: "involvement.household.concerned") })

    /// Who waits for another's pace was taken along in that choice.
    public static let waitingMemberIsTakenAlong = Rule(
        prompt: RuleDescription(
            .proeftuin(86),
            title: LocalizedText(
                nl: "Wie wacht op het tempo van een ander, is meegenomen in de keuze om te vertragen",
                en: "Who waits for another's pace was taken along in the choice to slow down"),
            asks: LocalizedText(
                nl: "Is met u besproken waarom de hulp langzamer gaat, en is gehoord wat dat wachten voor u betekent?",
                en:
                    "Was it discussed with you why the help goes slower, and was it heard what that waiting means for you?"
            ),
            appliesWhen: LocalizedText(
                nl: "hulp is vertraagd om het tempo van een ander te volgen",
                en: "help was slowed to follow another's pace"),
            mend: LocalizedText(
                nl: "Bespreek de keuze met deze persoon, en zoek wat intussen wel kan.",
                en: "Discuss the choice with this person, and find what can be done meanwhile."),
            strength: .recommendation, responsible: .professionals, citations: [.proeftuin("5.2"), .proeftuin("5.3")],
            misuse: LocalizedText(
                nl: "Uitleggen waarom iemand wacht kan zonder te vertellen wat een ander heeft gezegd.",
                en: "It can be explained why somebody waits without telling what another has said."),
            whyNotComputed: LocalizedText(
                nl: "Wat wachten voor iemand betekent, weet alleen wie wacht.",
                en: "What waiting means to somebody is known only to whoever waits.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in for help in file.slowedHelp { ask(help.waiting) } },
        applies: { file, exam in exam.exists(file.slowedHelp, at: "slowedHelp", of: .professionals) })
}
