extension Rule where Subject == Measure {
    /// An opinion in a preface about money worries and placement, kept visible as an opinion.
    public static let placementIsAboutUnsafety = Rule(
        guidance: RuleDescription(
            .sturen(17),
            title: LocalizedText(
                nl: "Een uithuisplaatsing gaat over onveiligheid en niet over geldzorgen, vindt de auteur",
                en: "A placement is about unsafety and not about money worries, the author holds"),
            asks: LocalizedText(
                nl:
                    "De auteur vindt, in een voorwoord, dat kinderen niet om geldzorgen uit huis gaan. Dat is een mening; "
                    + "vraag bij elk kind wat er echt meespeelde.",
                en:
                    "The author holds, in a preface, that children are not placed for money worries. That is an opinion; ask "
                    + "for each child what really played a part."),
            appliesWhen: LocalizedText(
                nl: "het om een machtiging uithuisplaatsing gaat", en: "it is about an authorisation for placement"),
            mend: LocalizedText(
                nl: "Leg vast op welke feiten de uithuisplaatsing rust.",
                en: "Record on which facts the placement rests."),
            strength: .tip, responsible: .everyone, citations: [.sturen("Voorwoord")],
            misuse: LocalizedText(
                nl:
                    "Een mening uit een voorwoord: geen regel, geen recht, en geen bewijs dat geldzorgen niet meespeelden.",
                en: "An opinion in a preface: no rule, no law, and no proof that money worries played no part."),
            whyNotComputed: LocalizedText(
                nl: "Aan een mening valt niet te voldoen; zij staat hier zodat ieder haar als mening herkent.",
                en: "An opinion cannot be complied with; it stands here so that everybody recognises it as one.")),
        applies: { measure, exam in exam.fact(measure.kind, at: "kind") == .outOfHomePlacementAuthorisation })

    /// Voluntary help comes first.
    public static let voluntaryComesFirst = Rule(
        guidance: RuleDescription(
            .sturen(33),
            title: LocalizedText(
                nl: "Eerst vrijwillige hulp; dwang zo veel mogelijk voorkomen",
                en: "Voluntary help first; compulsion avoided as far as possible"),
            asks: LocalizedText(
                nl: "Is nagegaan wat er vrijwillig kan, en is dat geprobeerd zolang het veilig genoeg was?",
                en: "Was it looked at what can be done voluntarily, and was that tried as long as it was safe enough?"),
            appliesWhen: LocalizedText(
                nl: "een maatregel wordt overwogen, verzocht of opgelegd",
                en: "a measure is considered, requested or imposed"),
            mend: LocalizedText(
                nl: "Bespreek met het huishouden wat er vrijwillig mogelijk is.",
                en: "Discuss with the household what is possible voluntarily."),
            strength: .method, responsible: .professionals,
            citations: [.sturen("1.1"), .sturen("4.1.4")],
            misuse: LocalizedText(
                nl: "Nooit een reden om bij acuut gevaar te wachten; te laat kan erger zijn dan te vroeg.",
                en: "Never a reason to wait in acute danger; too late can be worse than too early."),
            whyNotComputed: LocalizedText(
                nl: "Dit geeft de richting aan; of vrijwillige hulp is gewogen, toetst een andere regel.",
                en: "This gives the direction; another rule tests whether voluntary help was weighed."),
            restates: .proeftuin(31), yieldsTo: [.acuteDanger]),
        applies: { measure, exam in exam.exists(measure.events, at: "events") })

    /// The institution works on safety and development, on recovery, and on the threat.
    public static let institutionSecuresSafety = Rule(
        guidance: RuleDescription(
            .sturen(73),
            title: LocalizedText(
                nl: "De instelling werkt aan een veilig kind dat zich ontwikkelt, aan herstel, en aan wat bedreigt",
                en: "The institution works on a safe child that develops, on recovery, and on what threatens"),
            asks: LocalizedText(
                nl: "Waaruit blijkt dat de maatregel de veiligheid terugbrengt, voor het kind en voor het hele gezin?",
                en: "What shows that the measure brings safety back, for the child and for the whole family?"),
            appliesWhen: LocalizedText(
                nl: "een gecertificeerde instelling een maatregel uitvoert",
                en: "a certified institution carries out a measure"),
            mend: LocalizedText(
                nl: "Bespreek met ouders en kinderen wat er al veiliger is en wat nog niet.",
                en: "Discuss with parents and children what is safer already and what is not."),
            strength: .process, responsible: .certifiedInstitution,
            citations: [.sturen("1.3"), .sturen("Bijlage 3")],
            whyNotComputed: LocalizedText(
                nl: "De bron omschrijft de taak van de instelling, en noemt niets waaraan het te toetsen is.",
                en: "The source describes the institution's task, and names nothing by which to test it.")),
        applies: { measure, exam in
            exam.fact(measure.executedBy, at: "executedBy") == .certifiedInstitution
                && exam.hasTaken(.imposed, in: measure)
        })
}
