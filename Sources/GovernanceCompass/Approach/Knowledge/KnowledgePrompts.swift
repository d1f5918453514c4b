public import Domain

// What only people can say of knowledge: it is asked of groups, and no named professional is judged.

extension Rule where Subject == Approach {
    /// Specific knowledge and the profession are secured in expertise networks.
    public static let expertiseIsSecured = Rule(
        prompt: RuleDescription(
            .parallel(17),
            title: LocalizedText(
                nl: "Specifieke kennis en de ontwikkeling van het vak zijn geborgd in expertisenetwerken",
                en: "Specific knowledge and the development of the profession are secured in expertise networks"),
            asks: LocalizedText(
                nl: "Zijn jullie verbonden met een expertisenetwerk waarin kennis wordt gedeeld en het vak "
                    + "verder komt?",
                en: "Are you connected with an expertise network in which knowledge is shared and the profession "
                    + "develops?"),
            mend: LocalizedText(
                nl: "Zoek bij welk netwerk deze kennis hoort, en maak er tijd voor.",
                en: "Find to which network this knowledge belongs, and make time for it."),
            strength: .recommendation, responsible: .approachOrganisations,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            whyNotComputed: LocalizedText(
                nl: "Wie bij een expertisenetwerk hoort, staat in geen register; professionals kunnen zelf "
                    + "zeggen of zij erin leren.",
                en: "Who belongs to an expertise network stands in no register; professionals can say whether "
                    + "they learn in it.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// There is room, safety and reflection to learn.
    public static let learningHasRoom = Rule(
        prompt: RuleDescription(
            .proeftuin(56),
            title: LocalizedText(
                nl: "Om te leren is er ruimte in de caseload, een veilige omgeving, en reflectie op het eigen "
                    + "werk",
                en: "For learning there is room in the caseload, a safe setting, and reflection on one's own work"),
            asks: LocalizedText(
                nl: "Is er ruimte om te leren naast jullie huishoudens, kun je onzekerheden delen, en kijken "
                    + "jullie ook naar je eigen handelen?",
                en: "Is there room to learn beside your households, can you share uncertainty, and do you look "
                    + "at your own acts too?"),
            mend: LocalizedText(
                nl: "Maak de caseload lichter zolang iemand leert, en regel intervisie of supervisie.",
                en: "Make the caseload lighter while somebody learns, and arrange peer supervision or "
                    + "supervision."),
            strength: .method, responsible: .approachOrganisations,
            citations: [.proeftuin("6.5")],
            misuse: LocalizedText(
                nl: "De veilige omgeving is de voorwaarde; caseload en supervisie zijn adviezen van "
                    + "professionals.",
                en: "The safe setting is the condition; caseload and supervision are advice of professionals."),
            whyNotComputed: LocalizedText(
                nl: "Tijd is te tellen, maar of het veilig is om te leren, voelt alleen wie er werkt.",
                en: "Time can be counted, but whether it is safe to learn is felt only by those who work there.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// Who struggles with own values gets support.
    public static let ownValuesHaveSupport = Rule(
        prompt: RuleDescription(
            .domein(79),
            title: LocalizedText(
                nl: "Wie worstelt met eigen normen en waarden krijgt steun met training, intervisie of supervisie",
                en: "Who struggles with own norms and values is supported by training, peer supervision or "
                    + "supervision"),
            asks: LocalizedText(
                nl: "Kun je hier zeggen dat je met je eigen normen en waarden worstelt, en is er dan training, "
                    + "intervisie of supervisie?",
                en: "Can you say here that you struggle with your own norms and values, and is there training, "
                    + "peer supervision or supervision then?"),
            mend: LocalizedText(
                nl: "Bied aan wat helpt, zonder dat iemand ernaar hoeft te vragen.",
                en: "Offer what helps, without anybody having to ask."),
            strength: .recommendation, responsible: .approachManagers,
            citations: [.domein("4.1")],
            misuse: LocalizedText(
                nl: "Wie het zegt krijgt steun en geen oordeel.",
                en: "Who says it gets support and no judgement."),
            whyNotComputed: LocalizedText(
                nl: "Dat iemand met eigen normen en waarden worstelt, blijkt pas als die persoon het vertelt.",
                en: "That somebody struggles with own norms and values shows only when that person tells.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// What is lost when a specialist leaves is signalled.
    public static let knowledgeLossIsSignalled = Rule(
        prompt: RuleDescription(
            .domein(48),
            title: LocalizedText(
                nl: "Vertrekt iemand met specialistische kennis, dan is gesignaleerd welke kennis en contacten "
                    + "verloren gaan",
                en: "When somebody with specialist knowledge leaves, it is signalled which knowledge and "
                    + "contacts are lost"),
            asks: LocalizedText(
                nl: "Is, als zo iemand vertrekt, op tijd besproken welke kennis en welke contacten dan ontbreken?",
                en: "When such a person leaves, is it discussed in time which knowledge and contacts will then "
                    + "lack?"),
            mend: LocalizedText(
                nl: "Laat kennis en contacten overdragen, en zorg dat meer mensen ze hebben.",
                en: "Have knowledge and contacts handed over, and see that more people have them."),
            strength: .recommendation, responsible: .approachManagers,
            citations: [.domein("4.1"), .domein("Bijlage 6")],
            misuse: LocalizedText(
                nl: "Over wat een team mist, niet over wie gaat.",
                en: "About what a team lacks, not about who leaves."),
            whyNotComputed: LocalizedText(
                nl: "Welke kennis en contacten een team verliest, zien alleen mensen die het werk kennen.",
                en: "Which knowledge and contacts a team loses only people who know the work can see.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.manager, .professional], ask) })

    /// Knowledge of intimate terror grows, so that it is recognised before it escalates.
    public static let intimateTerrorIsRecognised = Rule(
        prompt: RuleDescription(
            .proeftuin(90),
            title: LocalizedText(
                nl: "De kennis over intieme terreur wordt uitgebouwd, zodat hulpverleners die herkennen voordat "
                    + "het escaleert",
                en: "Knowledge of intimate terror is extended, so that helpers recognise it before it escalates"),
            asks: LocalizedText(
                nl: "Bouwen jullie kennis over intieme terreur uit, en wordt die herkend zonder dat er eerst een "
                    + "escalatie nodig is?",
                en: "Is knowledge of intimate terror being extended, and is it recognised without an escalation "
                    + "being needed first?"),
            mend: LocalizedText(
                nl: "Volg scholing met mensen die het hebben meegemaakt, en spreek af wie meekijkt.",
                en: "Take training with people who lived through it, and agree who looks along."),
            strength: .recommendation, responsible: .regionalSafetyTeam,
            citations: [.proeftuin("5.3")],
            misuse: LocalizedText(
                nl: "Vraag het mensen nooit waar iemand bij is die macht over hen heeft. Niet herkend is geen "
                    + "bewijs dat het er niet is.",
                en: "Never ask people where somebody is present who has power over them. Not recognised is no "
                    + "proof that it is not there."),
            whyNotComputed: LocalizedText(
                nl: "Herkennen is een vaardigheid; een gevolgde scholing laat niet zien of het in het werk lukt.",
                en: "To recognise is a skill; training that was taken does not show whether it succeeds at work.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional, .households], ask) })

    /// Rotterdam-Rijnmond: intensive case directors are trained and equipped.
    public static let intensiveDirectorsAreEquipped = Rule(
        prompt: RuleDescription(
            .domein(46),
            title: LocalizedText(
                nl: "Intensief casusregisseurs zijn opgeleid in MultiFocus, en hebben de kennis, ervaring en "
                    + "ruimte om door te pakken",
                en: "Intensive case directors are trained in MultiFocus, and have the knowledge, experience and "
                    + "room to push on"),
            asks: LocalizedText(
                nl: "Krijgen intensief casusregisseurs de opleiding MultiFocus, en sluiten kennis, ervaring en "
                    + "aard bij de rol aan, zodat zij die eigen kunnen maken?",
                en: "Do intensive case directors get the MultiFocus training, and do knowledge, experience and "
                    + "nature fit the role, so that they can make it their own?"),
            mend: LocalizedText(
                nl: "Bespreek met wie de rol heeft wat nog nodig is, en geef er tijd voor.",
                en: "Discuss with whoever has the role what is still needed, and give time for it."),
            strength: .recommendation, responsible: .approachManagers,
            scope: .rotterdamRijnmond,
            citations: [.domein("3.2"), .domein("Bijlage 7")],
            misuse: LocalizedText(
                nl: "Gaat over hoe de organisatie de rol inricht; geen oordeel over wie haar heeft.",
                en: "Is about how the organisation sets up the role; no judgement on whoever has it."),
            whyNotComputed: LocalizedText(
                nl: "Bekwaamheid krijgt hier geen cijfer; wie de rol inricht, zegt of zij mogelijk is gemaakt.",
                en: "Competence gets no score here; those who arrange the role say whether it was made possible.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.manager], ask) })
}
