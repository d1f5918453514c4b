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
            strength: .recommendation, responsible: .professionals,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            whyNotComputed: LocalizedText(
                nl: "Wie bij een expertisenetwerk hoort, staat in geen register; professionals kunnen zelf "
                    + "zeggen of zij erin leren.",
                en: "Who belongs to an expertise network stands in no register; professionals can say whether "
                    + "they learn in it.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// There is room to learn, from each other, in safety and from one's own work.
    public static let learningHasRoom = Rule(
        prompt: RuleDescription(
            .proeftuin(56),
            title: LocalizedText(
                nl: "Professionals leren van elkaar in een veilige omgeving, hebben daar ruimte voor in "
                    + "de caseload, en reflecteren op het eigen werk",
                en: "Professionals learn from each other in a safe setting, have room for it in the "
                    + "caseload, and reflect on their own work"),
            asks: LocalizedText(
                nl: "Is er ruimte om te leren naast jullie huishoudens, en kun je onzekerheden delen? Leren jullie "
                    + "van elkaar, en kijken jullie ook naar je eigen handelen?",
                en: "Is there room to learn beside your households, and can you share uncertainty? Do you learn "
                    + "from each other, and do you look at your own acts too?"),
            mend: LocalizedText(
                nl: "Maak de caseload lichter zolang iemand leert, en regel intervisie of supervisie.",
                en: "Make the caseload lighter while somebody learns, and arrange peer supervision or "
                    + "supervision."),
            strength: .method, responsible: .approachOrganisations,
            citations: [.proeftuin("6.5")],
            misuse: LocalizedText(
                nl: "De veilige omgeving en het leren van elkaar zijn voorwaarden; caseload en "
                    + "supervisie zijn adviezen van professionals.",
                en: "The safe setting and learning from each other are conditions; caseload and "
                    + "supervision are advice of professionals."),
            whyNotComputed: LocalizedText(
                nl: "Tijd is te tellen, maar of het veilig is om te leren, voelt alleen wie er werkt.",
                en: "Time can be counted, but whether it is safe to learn is felt only by those who work there.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// Who finds it hard to step over own values gets support.
    public static let ownValuesHaveSupport = Rule(
        prompt: RuleDescription(
            .domein(79),
            title: LocalizedText(
                nl: "Wie moeite heeft om over eigen waarden heen te stappen krijgt steun met training, "
                    + "intervisie en supervisie",
                en: "Who finds it hard to step over own values is supported by training, peer "
                    + "supervision and supervision"),
            asks: LocalizedText(
                nl: "Kun je hier zeggen dat je moeilijk over je eigen waarden heen stapt? Is er dan steun met "
                    + "training, intervisie en supervisie?",
                en: "Can you say here that you find it hard to step over your own values? Is there support then, "
                    + "by training, peer supervision and supervision?"),
            mend: LocalizedText(
                nl: "Bied aan wat helpt, zonder dat iemand ernaar hoeft te vragen.",
                en: "Offer what helps, without anybody having to ask."),
            strength: .recommendation, responsible: .approachManagers,
            citations: [.domein("4.1")],
            misuse: LocalizedText(
                nl: "Wie het zegt krijgt steun en geen oordeel.",
                en: "Who says it gets support and no judgement."),
            whyNotComputed: LocalizedText(
                nl: "Dat iemand moeite heeft met eigen waarden, blijkt pas als die persoon het vertelt.",
                en: "That somebody has trouble with own values shows only when that person tells.")),
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
                nl: "Over wat een team mist, niet over wie gaat. De bron noemt het verlies; dat het "
                    + "wordt gesignaleerd volgt daaruit.",
                en: "About what a team lacks, not about who leaves. The source names the loss; that it "
                    + "is signalled follows from it."),
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
                nl: "Wordt de kennis over intieme terreur uitgebouwd, en wordt intieme terreur herkend "
                    + "zonder dat er eerst een escalatie nodig is?",
                en: "Is knowledge of intimate terror being extended, and is intimate terror recognised "
                    + "without an escalation being needed first?"),
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
                nl: "Intensief casusregisseurs hebben de opleiding MultiFocus, ruimte in hun caseload, "
                    + "en de kennis, ervaring en vaardigheden om vasthoudend door te pakken",
                en: "Intensive case directors have the MultiFocus training, room in their caseload, and "
                    + "the knowledge, experience and skills to push on persistently"),
            asks: LocalizedText(
                nl: "Krijgen intensief casusregisseurs de opleiding MultiFocus en ruimte in hun "
                    + "caseload? Passen kennis, ervaring, vaardigheden en aard bij de rol, zodat zij die "
                    + "eigen kunnen maken?",
                en: "Do intensive case directors get the MultiFocus training and room in their caseload? "
                    + "Do knowledge, experience, skills and nature fit the role, so that they can make it "
                    + "their own?"),
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
