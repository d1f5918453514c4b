public import Domain

extension Rule where Subject == CaseFile {
    /// Parents may need to be spoken with apart.
    public static let parentsMayBeSpokenApart = Rule(
        guidance: RuleDescription(
            .proeftuin(26),
            title: LocalizedText(
                nl: "Heeft een kind hulp nodig, dan kan het van belang zijn om ouders ook apart te spreken",
                en: "Where a child needs help, it can matter to speak with the parents apart too"),
            asks: LocalizedText(
                nl: "Durft elke ouder te zeggen wat er tussen de andere ouder en het kind speelt, als die erbij is?",
                en:
                    "Does each parent dare to say what goes on between the other parent and the child while that one is there?"
            ),
            appliesWhen: LocalizedText(nl: "er een minderjarig kind betrokken is", en: "a child under 18 is concerned"),
            mend: LocalizedText(
                nl: "Bied elke ouder een gesprek alleen aan.", en: "Offer each parent a talk alone."),
            strength: .tip, responsible: .professionals, citations: [.proeftuin("4.3")],
            whyNotComputed: LocalizedText(
                nl: "De bron zegt dat het van belang kan zijn; of het hier zo is, weegt de professional.",
                en: "The source says that it can matter; whether it does here, the professional weighs.")),
        applies: { file, exam in exam.hasMinor(file) })

    /// Connection comes before acting from safety or violence.
    public static let connectionComesFirst = Rule(
        guidance: RuleDescription(
            .proeftuin(79),
            title: LocalizedText(
                nl: "Een eerste contact zoekt verbinding, voordat het over handelen gaat",
                en: "A first contact seeks connection before it is about acting"),
            asks: LocalizedText(
                nl: "Wat zou maken dat dit gezin u een tweede keer binnenlaat?",
                en: "What would make this family let you in a second time?"),
            appliesWhen: LocalizedText(nl: "het onveilig is", en: "it is unsafe"),
            mend: LocalizedText(
                nl: "Vraag eerst hoe het met ieder gaat, en vertel daarna waarvoor u komt.",
                en: "Ask first how each is doing, and then tell what you come for."),
            strength: .tip, responsible: .professionals, citations: [.proeftuin("6.2")],
            misuse: LocalizedText(
                nl: "Verbinding zoeken is niet zwijgen over onveiligheid; bij acuut gevaar gaat handelen voor.",
                en: "To seek connection is not to be silent about unsafety; in acute danger acting goes first."),
            whyNotComputed: LocalizedText(
                nl: "Hoe een eerste contact verbinding vindt, is aan de mensen zelf; het advies laat elke weg open.",
                en: "How a first contact finds connection is up to the people; the advice leaves each way open."),
            yieldsTo: [.acuteDanger]),
        applies: { file, exam in
            exam.holds(file.involvement.unsafety.present, at: "involvement.unsafety.present", of: .professionals)
        })

    /// Mistakes that people tell of are not held against them.
    public static let toldMistakesAreSafe = Rule(
        guidance: RuleDescription(
            .proeftuin(93),
            title: LocalizedText(
                nl: "Wie een fout vertelt, wordt daar niet te snel op afgerekend",
                en: "Who tells of a mistake is not judged for it too quickly"),
            asks: LocalizedText(
                nl: "Wat deed u de laatste keer dat iemand iets moeilijks opbiechtte, en durft die persoon het weer?",
                en:
                    "What did you do the last time that somebody told something hard, and would that person dare to again?"
            ),
            appliesWhen: LocalizedText(nl: "er gesprekken zijn vastgelegd", en: "conversations are recorded"),
            mend: LocalizedText(
                nl: "Bedank voor het vertellen, en bespreek samen wat er nu nodig is.",
                en: "Thank for the telling, and discuss together what is needed now."),
            strength: .recommendation, responsible: .professionals,
            citations: [.proeftuin("4.4"), .proeftuin("5.2")],
            misuse: LocalizedText(
                nl: "Onveiligheid wordt nog steeds gewogen, ook als iemand haar zelf vertelde.",
                en: "Unsafety is weighed all the same, also where somebody told of it."),
            whyNotComputed: LocalizedText(
                nl: "Geen regel telt een vertelde fout tegen iemand mee; meer valt er niet te toetsen.",
                en: "No rule counts a mistake that was told against anybody; there is nothing more to test.")),
        applies: { file, exam in exam.exists(file.conversations, at: "conversations") })
}
