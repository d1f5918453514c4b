public import Domain

// What only people can say of room: it is felt by those who have it, together or without a name.

extension Rule where Subject == Approach {
    /// Managers and administrators say that everything possible may be used.
    public static let possibilitiesAreStated = Rule(
        prompt: RuleDescription(
            .domein(39),
            title: LocalizedText(
                nl: "Managers en bestuurders zeggen hardop dat alle mogelijkheden binnen de kaders gebruikt "
                    + "mogen worden",
                en: "Managers and administrators say aloud that all possibilities within the frames may be used"),
            asks: LocalizedText(
                nl: "Hebben jullie van managers en bestuurders gehoord dat je binnen de kaders alles mag "
                    + "gebruiken wat kan?",
                en: "Have you heard from managers and administrators that you may use all that is possible "
                    + "within the frames?"),
            mend: LocalizedText(
                nl: "Zeg het in het eerstvolgende overleg, met een voorbeeld erbij.",
                en: "Say it in the next meeting, with an example."),
            strength: .recommendation, responsible: .managersAndAdministrators,
            citations: [.domein("4.1"), .domein("7")],
            misuse: LocalizedText(
                nl: "Het gaat om wat binnen de kaders kan; geen vrijbrief om buiten de wet te handelen.",
                en: "It is about what is possible within the frames; no licence to act outside the law."),
            whyNotComputed: LocalizedText(
                nl: "Of iets hardop is gezegd, weten alleen de mensen die het hadden moeten horen.",
                en: "Whether something was said aloud is known only to the people who should have heard it.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// Support rests on openness and mutual trust.
    ///
    /// Both sides are asked.
    public static let supportRestsOnTrust = Rule(
        prompt: RuleDescription(
            .domein(40),
            title: LocalizedText(
                nl: "De steun aan professionals berust op openheid en vertrouwen over en weer",
                en: "Support of professionals rests on openness and mutual trust"),
            asks: LocalizedText(
                nl: "Is de steun tussen bestuurders en professionals gebaseerd op openheid, en vertrouwen jullie "
                    + "elkaar?",
                en: "Does the support between administrators and professionals rest on openness, and do you "
                    + "trust each other?"),
            mend: LocalizedText(
                nl: "Bespreek samen wanneer steun er is, en wat er gebeurt als het anders loopt.",
                en: "Discuss together when there is support, and what happens when things turn out otherwise."),
            strength: .recommendation, responsible: .managersAndAdministrators,
            citations: [.domein("4.2")],
            misuse: LocalizedText(
                nl: "Geen blanco cheque. Steun vervalt niet alleen omdat het slecht afliep: het gaat erom of in "
                    + "het belang van de cliënt is gehandeld.",
                en: "No blank cheque. Support does not lapse only because it ended badly: what matters is "
                    + "whether one acted in the client's interest."),
            whyNotComputed: LocalizedText(
                nl: "Vertrouwen over en weer is een ervaring; geen afspraak op papier toont dat het er is.",
                en: "Mutual trust is an experience; no agreement on paper shows that it is there.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional, .director], ask) })

    /// The workload is relieved, so that time for families remains.
    public static let workloadIsRelieved = Rule(
        prompt: RuleDescription(
            .domein(92),
            title: LocalizedText(
                nl: "De werkdruk is verlicht, zodat er tijd is voor gezinnen en om mee te denken over het werk",
                en: "The workload is relieved, so that there is time for families and to think along about the "
                    + "work"),
            asks: LocalizedText(
                nl: "Merken jullie dat de druk is verlicht, en dat er tijd is voor wat gezinnen nodig hebben en "
                    + "om mee te denken?",
                en: "Do you notice that the load is relieved, and that there is time for what families need and "
                    + "to think along?"),
            mend: LocalizedText(
                nl: "Kies met professionals welke taak vervalt voordat er een bij komt.",
                en: "Choose with professionals which task falls away before one is added."),
            strength: .recommendation, responsible: .managersAndAdministrators,
            citations: [.domein("4.1")],
            whyNotComputed: LocalizedText(
                nl: "Cijfers over caseload zeggen niet of de druk is verlicht; dat merkt wie het werk doet.",
                en: "Figures on caseload do not tell whether pressure was relieved; those who do the work notice.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// Those who do the work have the mandate and the support to do what is needed.
    ///
    /// What comes on paper with a position is another rule.
    public static let executorsFeelMandate = Rule(
        prompt: RuleDescription(
            .proeftuin(57),
            title: LocalizedText(
                nl: "Uitvoerders van het lokale team en het veiligheidsteam voelen het mandaat en de "
                    + "steun om te doen wat nodig is",
                en: "Those who do the work in the local team and the safety team feel the mandate and "
                    + "the support to do what is needed"),
            asks: LocalizedText(
                nl: "Hebben jullie het mandaat en de steun om te doen wat nodig is, en zorgen "
                    + "bestuurders en overheden voor de voorwaarden?",
                en: "Have you the mandate and the support to do what is needed, and do administrators "
                    + "and governments create the conditions?"),
            mend: LocalizedText(
                nl: "Vraag uitvoerders welke voorwaarde ontbreekt, en breng die bij bestuurders.",
                en: "Ask those who do the work which condition lacks, and bring it to administrators."),
            strength: .recommendation, responsible: .regionalAdministrators,
            citations: [.proeftuin("7.4")],
            misuse: LocalizedText(
                nl: "Gevraagd aan een groep, nooit als oordeel over iemand.",
                en: "Asked of a group, never as a judgement on somebody."),
            whyNotComputed: LocalizedText(
                nl: "Een mandaat op papier is nog geen steun; of die er is, voelen de uitvoerders.",
                en: "A mandate on paper is not yet support; whether it is there is felt by those who do the work."),
            restates: .domein(33)),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// There is room for mistakes and learning, for administrators too.
    public static let mistakesAreAllowed = Rule(
        prompt: RuleDescription(
            .parallel(47),
            title: LocalizedText(
                nl: "Er is ruimte om fouten te maken en ervan te leren, en bestuurders stellen zich ook "
                    + "kwetsbaar op",
                en: "There is room to make mistakes and to learn from them, and administrators show themselves "
                    + "vulnerable too"),
            asks: LocalizedText(
                nl: "Kun je hier een fout vertellen en ervan leren, en stellen leidinggevenden en "
                    + "bestuurders zich ook kwetsbaar op en bevragen zij zichzelf?",
                en: "Can you tell of a mistake here and learn from it, and do managers and "
                    + "administrators show themselves vulnerable too and question themselves?"),
            mend: LocalizedText(
                nl: "Begin als leidinggevende of bestuurder zelf: vertel wat je leerde.",
                en: "Begin yourself as a manager or administrator: tell what you learnt."),
            strength: .method, responsible: .managersAndAdministrators,
            citations: [.organisationalSetting],
            whyNotComputed: LocalizedText(
                nl: "Of een fout verteld mag worden, voelt wie er een maakte; geen document legt dat vast.",
                en: "Whether a mistake may be told is felt by whoever made one; no document records it.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional, .manager, .director], ask) })

    /// Instruments, reports and accountability do not stand in the way of the request for help.
    public static let instrumentsDoNotHinder = Rule(
        prompt: RuleDescription(
            .parallel(49),
            title: LocalizedText(
                nl: "Instrumenten, rapportages en verantwoording staan de hulpvraag niet in de weg, of zijn "
                    + "aangepast",
                en: "Instruments, reports and accountability do not stand in the way of the request for help, or "
                    + "were adapted"),
            asks: LocalizedText(
                nl: "Kunnen jullie met de instrumenten, rapportages en verantwoording samen met andere "
                    + "organisaties de hulpvraag van de leden van een huishouden centraal zetten?",
                en: "Can you, with the instruments, reports and accountability, together with other "
                    + "organisations put the requests of the members of a household at the centre?"),
            mend: LocalizedText(
                nl: "Vraag wie ermee werken wat hindert, en pas dat aan of laat het weg.",
                en: "Ask those who work with them what hinders, and adapt it or leave it out."),
            strength: .recommendation, responsible: .approachOrganisations,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            whyNotComputed: LocalizedText(
                nl: "Hetzelfde formulier kan de een helpen en de ander hinderen; wie ermee werkt, weet dat.",
                en: "The same form can help one and hinder another; those who work with it know.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// Accountability furthers joining in with households and the safety within them.
    public static let accountabilityHelps = Rule(
        prompt: RuleDescription(
            .parallel(68),
            title: LocalizedText(
                nl: "De manier van verantwoorden bevordert het aansluiten bij huishoudens en de "
                    + "veiligheid daarbinnen",
                en: "The way of accounting furthers joining in with households and the safety within "
                    + "them"),
            asks: LocalizedText(
                nl: "Bevordert de manier waarop jullie je verantwoorden het aansluiten bij huishoudens "
                    + "en de veiligheid daarbinnen?",
                en: "Does the way in which you account further joining in with households and the safety "
                    + "within them?"),
            mend: LocalizedText(
                nl: "Ontwerp samen een vorm van verantwoorden die het werk met huishoudens helpt.",
                en: "Design together a form of accounting that helps the work with households."),
            strength: .tip, responsible: .commissionersAndSupervisors,
            citations: [.parallel("Over eigen schaduw heen stappen")],
            whyNotComputed: LocalizedText(
                nl: "Wat verantwoording met het werk doet, weten degenen die zich moeten verantwoorden.",
                en: "What accountability does to the work is known to those who are held to it.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// Within the frames often more is possible than people think.
    public static let moreIsPossible = Rule(
        guidance: RuleDescription(
            .domein(82),
            title: LocalizedText(
                nl: "Binnen de kaders is gezocht naar wat er wel kan",
                en: "What is possible within the frames was looked for"),
            asks: LocalizedText(
                nl: "Begin bij wat gezinnen nodig hebben, en zoek binnen de wet naar wat kan. De ruimte "
                    + "is vaak groter dan wie er werkt of leidt vermoedt.",
                en: "Begin with what families need, and look within the law for what is possible. There "
                    + "is often more room than those who work or lead there suspect."),
            mend: LocalizedText(
                nl: "Vraag bij een grens wie haar stelde, en wat er zou kunnen als die wijkt.",
                en: "At a limit ask who set it, and what would be possible if it gave way."),
            strength: .tip, responsible: .approachLead,
            citations: [.domein("5.3"), .domein("7")],
            misuse: LocalizedText(
                nl: "Geen aanmoediging om buiten de wet te handelen.",
                en: "No encouragement to act outside the law."),
            whyNotComputed: LocalizedText(
                nl: "Het is een aanmoediging om ruimte te zoeken; hoeveel er te vinden was, weet niemand.",
                en: "It encourages people to look for room; how much there was to find nobody knows."),
            tensions: [
                Tension(
                    with: .domein(45),
                    reading: LocalizedText(
                        nl: "Zoek wat er kan binnen de ruimte die is vastgelegd, en meld waar zij te krap is.",
                        en: "Look for what is possible within the room that was settled, and tell where it is too "
                            + "tight."))
            ]))
}
