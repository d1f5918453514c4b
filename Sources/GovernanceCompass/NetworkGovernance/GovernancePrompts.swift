public import Domain

// What only people can say of the governance of a network, and what is only explained: nothing recorded settles it.

extension Rule where Subject == NetworkGovernance {
    /// Partners act from the perspective and interest of the household.
    ///
    /// Only the answers of households themselves count.
    public static let householdsInterestLeads = Rule(
        prompt: RuleDescription(
            .kompas(32),
            title: LocalizedText(
                nl: "Partijen handelen vanuit het perspectief en belang van het huishouden",
                en: "Parties act from the perspective and interest of the household"),
            asks: LocalizedText(
                nl: "Merk je dat organisaties steeds samen doen wat goed is voor jou en je huishouden?",
                en: "Do you notice that organisations always do together what is good for you and your household?"),
            mend: LocalizedText(
                nl: "Vraag huishoudens wat zij van de samenwerking merken, en begin daar.",
                en: "Ask households what they notice of the cooperation, and begin there."),
            strength: .method, responsible: .networkTogether,
            citations: [.kompas("Stap 2, Mandaat, legitimiteit en besluitvorming")],
            misuse: LocalizedText(
                nl: "Wie niet wil antwoorden hoeft dat niet, en merkt daar niets van.",
                en: "Whoever does not want to answer need not, and notices nothing of it."),
            whyNotComputed: LocalizedText(
                nl: "Of organisaties in het belang van een huishouden handelen, merkt dat huishouden zelf.",
                en: "Whether organisations act in the interest of a household is noticed by that household itself.")),
        ownExperience: true)

    /// People can speak without fear of what follows.
    ///
    /// Only the answers of those who took part count.
    public static let speakingIsSafe = Rule(
        prompt: RuleDescription(
            .kompas(36),
            title: LocalizedText(
                nl: "Wie meepraat hoeft niet bang te zijn voor gevolgen",
                en: "Whoever takes part in talks need not be afraid of consequences"),
            asks: LocalizedText(
                nl: "Kun je hier zeggen wat je vindt, zonder bang te zijn voor gevolgen, bijvoorbeeld voor de hulp of "
                    + "bescherming van jou en je huishouden?",
                en:
                    "Can you say here what you think, without being afraid of consequences, for instance for the help or "
                    + "protection of you and your household?"),
            mend: LocalizedText(
                nl:
                    "Houd wat iemand zegt los van elke casus, en spreek af bij wie die terechtkan als het toch misgaat.",
                en: "Keep what somebody says apart from every case, and agree to whom that person can turn if it goes "
                    + "wrong after all."),
            strength: .method, responsible: .networkTogether,
            citations: [.kompas("Stap 2, Neem de stem van huishoudens en hun naasten mee")],
            misuse: LocalizedText(
                nl: "Een antwoord hoort nooit in een dossier, en zwijgen is geen ja.",
                en: "An answer never belongs in a file, and silence is no yes."),
            whyNotComputed: LocalizedText(
                nl: "Of meepraten gevolgen had, weet alleen wie meepraatte.",
                en: "Whether taking part had consequences is known only to those who took part."),
            tensions: [
                Tension(with: .kompas(6), reading: .askAndProtect), Tension(with: .kompas(33), reading: .askAndProtect),
            ]),
        ownExperience: true)

    /// Professionals have room.
    public static let professionalsHaveRoom = Rule(
        prompt: RuleDescription(
            .kompas(37),
            title: LocalizedText(
                nl: "Professionals hebben ruimte en zeggenschap om naar eigen inzicht te werken",
                en: "Professionals have room and say to work by their own judgement"),
            asks: LocalizedText(
                nl:
                    "Heb je ruimte om naar eigen inzicht te werken, met weinig regels die in de weg zitten, en om te leren "
                    + "en te reflecteren?",
                en:
                    "Do you have room to work by your own judgement, with few rules in the way, and to learn and reflect?"
            ),
            mend: LocalizedText(
                nl: "Vraag welke regel het meest in de weg zit, en haal die weg of leg haar voor aan wie erover gaat.",
                en: "Ask which rule stands in the way most, and take it away or put it to those who decide on it."),
            strength: .tip, responsible: .involvedOrganisations,
            citations: [.kompas("Stap 2, Borg professionele ruimte")],
            whyNotComputed: LocalizedText(
                nl: "Twee mensen met dezelfde regels kunnen heel verschillende ruimte voelen.",
                en: "Two people with the same rules can feel very different room.")))

    /// Doing the work leads, accounting for it follows.
    public static let executionLeads = Rule(
        prompt: RuleDescription(
            .kompas(38),
            title: LocalizedText(
                nl: "Wat de uitvoering nodig heeft gaat voor op verantwoorden, en ook besluiten gaan vlot",
                en: "What doing the work needs comes before accounting for it, and decisions are smooth too"),
            asks: LocalizedText(
                nl: "Gaat doen wat nodig is voor als het botst met verantwoorden, en verlopen processen vlot, ook die "
                    + "van besluiten?",
                en:
                    "Does doing what is needed come first when it collides with accounting for it, and do processes run "
                    + "smoothly, those of deciding too?"),
            mend: LocalizedText(
                nl: "Zoek samen één verantwoording die niemand helpt en die niet hoeft, en stop ermee.",
                en: "Find together one account that helps nobody and that nobody must give, and stop giving it."),
            strength: .recommendation, responsible: .networkTogether,
            citations: [.kompas("Stap 2, Governance is meer dan structuur")],
            whyNotComputed: LocalizedText(
                nl: "Wat voorgaat blijkt op een drukke dag, en niet uit een beleidsstuk.",
                en: "What comes first shows on a busy day, and not in a policy paper.")))

    /// Platforms for sharing information are safe and stay within privacy law.
    ///
    /// This package decides on no lawfulness.
    public static let platformsAreSafe = Rule(
        prompt: RuleDescription(
            .kompas(85),
            title: LocalizedText(
                nl: "Digitale platforms om informatie te delen zijn veilig en blijven binnen de privacywetgeving",
                en: "Digital platforms for sharing information are safe and stay within privacy law"),
            asks: LocalizedText(
                nl: "Heeft wie verantwoordelijk is voor het platform beoordeeld dat het veilig is en binnen de "
                    + "privacywetgeving blijft?",
                en: "Did whoever answers for the platform judge that it is safe and stays within privacy law?"),
            mend: LocalizedText(
                nl:
                    "Leg het platform voor aan wie ervoor verantwoordelijk is, met de handreiking over persoonsgegevens "
                    + "erbij.",
                en: "Put the platform to whoever answers for it, with the guide on personal data at hand."),
            strength: .tip, responsible: .involvedOrganisations, citations: [.kompas("Stap 7, Activiteitenplan")],
            misuse: LocalizedText(
                nl: "Twijfel over een platform is geen reden om bij onveiligheid niets te delen.",
                en: "Doubt about a platform is no reason to share nothing when somebody is unsafe."),
            whyNotComputed: LocalizedText(
                nl: "Over veilig en rechtmatig oordeelt wie het platform beheert; een lijst van kanalen zegt "
                    + "daar niets over.",
                en: "Whoever answers for the platform judges what is safe and lawful; a list of channels tells "
                    + "nothing of that.")))

    /// Governance has room to develop along the way.
    public static let governanceDevelops = Rule(
        guidance: RuleDescription(
            .kompas(40),
            title: LocalizedText(
                nl: "Governance krijgt ruimte om gaandeweg te groeien",
                en: "Governance is given room to grow along the way"),
            asks: LocalizedText(
                nl:
                    "Governance die werkt ontstaat door elke dag samen te werken, niet op papier. Wat nu geregeld is, mag "
                    + "later anders.",
                en:
                    "Governance that works comes about by cooperating every day, not on paper. What is arranged now may "
                    + "be different later."),
            mend: LocalizedText(
                nl: "Vraag bij elke afspraak wie haar mag aanpassen, en wanneer.",
                en: "Ask with every agreement who may change it, and when."),
            strength: .recommendation, responsible: .networkTogether,
            citations: [
                .kompas("Stap 2, Mandaat, legitimiteit en besluitvorming"),
                .kompas("Stap 2, Governance ontwikkelt mee"),
            ],
            whyNotComputed: LocalizedText(
                nl: "Ruimte om te groeien die niemand gebruikt, is geen tekort.",
                en: "Room to grow that nobody uses is no shortfall."),
            tensions: [
                Tension(
                    with: .domein(45),
                    reading: LocalizedText(
                        nl:
                            "Vastleggen geeft houvast en ruimte laten geeft lucht: het netwerk weegt zelf wat nu nodig is.",
                        en:
                            "Laying down gives hold and leaving room gives air: the network weighs itself what is needed "
                            + "now."))
            ]))

    /// Trust and relations take time.
    public static let trustTakesTime = Rule(
        guidance: RuleDescription(
            .kompas(114),
            title: LocalizedText(
                nl: "Vertrouwen en relaties krijgen tijd", en: "Trust and relations are given time"),
            asks: LocalizedText(
                nl:
                    "Relaties houden de samenwerking bijeen, en groeien langzaam. Samen leren en terugkijken laat zien wat "
                    + "werkt en versterkt de band.",
                en:
                    "Relations hold the cooperation together, and grow slowly. Learning and looking back together shows "
                    + "what works and strengthens the bond."),
            mend: LocalizedText(
                nl: "Plan tijd om elkaar te leren kennen, ook als er niets te besluiten is.",
                en: "Plan time to get to know each other, also when there is nothing to decide."),
            strength: .tip, responsible: .networkTogether, citations: [.kompas("Stap 2")],
            whyNotComputed: LocalizedText(
                nl: "Geen aantal maanden is genoeg of te weinig; vertrouwen laat zich niet plannen.",
                en: "No number of months is enough or too few; trust cannot be planned.")))
}
