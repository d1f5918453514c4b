public import Domain

// What only people can say of how an approach grows: no record shows how long a vision takes, or when work is too much.

extension Rule where Subject == Approach {
    /// Where an approach grows it was looked at what leans on its small scale.
    public static let smallScaleIsLookedThrough = Rule(
        prompt: RuleDescription(
            .sturen(83),
            title: LocalizedText(
                nl: "Bij het uitbreiden is bekeken welke werkzame elementen leunen op de kleine schaal",
                en: "In extending it was looked at which working elements lean on the small scale"),
            asks: LocalizedText(
                nl: "Is bekeken wat alleen werkt zolang het klein is, zoals om wachtlijsten heen werken of extra "
                    + "personeel? En is bekeken wat partners op grotere schaal kunnen en willen geven?",
                en: "Was it looked at what works only while it is small, such as working around waiting lists or "
                    + "extra staff? And was it looked at what partners can and will give on a larger scale?"),
            appliesWhen: LocalizedText(nl: "de aanpak wordt uitgebreid", en: "the approach is extended"),
            mend: LocalizedText(
                nl: "Loop met partners langs wat er bij de grotere schaal niet meer kan, en kies wat daarvoor in "
                    + "de plaats komt.",
                en: "Go with partners through what is no longer possible on the larger scale, and choose what "
                    + "takes its place."),
            strength: .theory, responsible: .approachSteerers,
            citations: [.sturen("4.3")],
            whyNotComputed: LocalizedText(
                nl: "Wat op kleine schaal leunt, weten de mensen die het werk kennen; geen meting wijst het aan.",
                en: "What leans on a small scale is known to people who know the work; no measurement shows it.")),
        applies: { approach, exam in exam.holds(approach.course.isExtended, at: "course.isExtended") })

    /// Initiatives do not pile up until help suffers.
    ///
    /// That counting what is running mends it is this package's reading of the source.
    public static let initiativesAreCounted = Rule(
        prompt: RuleDescription(
            .sturen(88),
            title: LocalizedText(
                nl: "Initiatieven stapelen zich niet zo op dat de hulp aan gezinnen eronder lijdt",
                en: "Initiatives do not pile up so far that help to families suffers"),
            asks: LocalizedText(
                nl: "Merken jullie dat er, naast alle initiatieven die lopen, genoeg tijd overblijft om gezinnen te "
                    + "helpen?",
                en: "Do you notice that, beside all the initiatives that are running, enough time remains to help "
                    + "families?"),
            mend: LocalizedText(
                nl: "Tel wat er loopt, en kies met wie het doen wat er stopt.",
                en: "Count what is running, and choose with those who do it what stops."),
            strength: .theory, responsible: .approachSteerers,
            citations: [.sturen("5.1")],
            misuse: LocalizedText(
                nl: "Nooit een reden om bij onveiligheid niets te doen.",
                en: "Never a reason to do nothing about unsafety."),
            whyNotComputed: LocalizedText(
                nl: "Een telling van initiatieven zegt niet wanneer het te veel is; dat voelt wie ze uitvoert.",
                en: "A count of initiatives does not tell when it is too many; those who carry them feel it.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional], ask) })

    /// New partners and places get the time to make the vision theirs.
    public static let visionTakesTime = Rule(
        prompt: RuleDescription(
            .proeftuin(55),
            title: LocalizedText(
                nl: "Nieuwe partners en plekken krijgen de tijd om zich de visie eigen te maken, en niets is "
                    + "zomaar gekopieerd",
                en: "New partners and places get the time to make the vision their own, and nothing was simply "
                    + "copied"),
            asks: LocalizedText(
                nl: "Krijgen jullie de tijd om de visie en uitgangspunten eigen te maken, en past de werkwijze "
                    + "bij hoe het bij jullie is?",
                en: "Do you get the time to make the vision and principles your own, and does the way of working "
                    + "fit how things are with you?"),
            appliesWhen: LocalizedText(nl: "de aanpak wordt uitgebreid", en: "the approach is extended"),
            mend: LocalizedText(
                nl: "Begin met weinig huishoudens, en bespreek wat de visie hier betekent.",
                en: "Begin with few households, and discuss what the vision means here."),
            strength: .recommendation, responsible: .regionalSafetyTeam,
            citations: [.proeftuin("6.7"), .proeftuin("7.4")],
            whyNotComputed: LocalizedText(
                nl: "Geen maat zegt hoeveel tijd een visie vraagt; nieuwe partners merken of zij die krijgen.",
                en: "No measure tells how much time a vision takes; new partners notice whether they get it.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.professional, .chainPartner], ask) },
        applies: { approach, exam in exam.holds(approach.course.isExtended, at: "course.isExtended") })

    /// What changes when a pilot becomes regular work is foreseen.
    public static let embeddingIsForeseen = Rule(
        guidance: RuleDescription(
            .sturen(85),
            title: LocalizedText(
                nl: "Wat er verandert als een pilot gewoon werk wordt, is voorzien",
                en: "What changes when a pilot becomes regular work is foreseen"),
            asks: LocalizedText(
                nl: "Goede dossiers en vaste formats worden dan belangrijk, tijd om te leren wordt krapper, en deuren "
                    + "gaan vaker dicht. Houd daar rekening mee; er valt niets te toetsen.",
                en: "Good files and fixed formats then become important, time for learning gets short, and doors "
                    + "close more often. Reckon with that; there is nothing to check."),
            mend: LocalizedText(
                nl: "Bespreek voor de overgang welke ruimte blijft, en waar je terechtkunt als een deur "
                    + "dichtgaat.",
                en: "Discuss before the change which room stays, and where to turn when a door closes."),
            strength: .tip, responsible: .approachSteerers,
            citations: [.sturen("4.3")],
            whyNotComputed: LocalizedText(
                nl: "Het gaat over wat nog moet komen; er is nog niets dat kan ontbreken.",
                en: "It is about what is yet to come; there is nothing yet that could be lacking.")))
}
