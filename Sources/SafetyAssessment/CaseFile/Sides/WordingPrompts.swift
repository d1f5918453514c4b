public import Domain

extension Rule where Subject == CaseFile {
    /// Words are chosen with care.
    public static let wordsAreChosenWithCare = Rule(
        prompt: RuleDescription(
            .proeftuin(48),
            title: LocalizedText(
                nl: "Woorden zijn met zorg gekozen en uitgelegd, zonder etiket dat nergens op rust",
                en: "Words are chosen and explained with care, without a label that rests on nothing"),
            asks: LocalizedText(
                nl: "Passen de woorden die over u en uw gezin zijn gebruikt, en zijn ze u uitgelegd?",
                en: "Do the words that were used about you and your family fit, and were they explained to you?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Vraag welk woord pijn doet, leg uit wat u ermee bedoelt, en zoek samen een woord dat klopt.",
                en: "Ask which word hurts, explain what you mean by it, and find a word together that is right."),
            strength: .recommendation, responsible: .professionals,
            citations: [.proeftuin("3.5"), .proeftuin("5.3")],
            misuse: LocalizedText(
                nl:
                    "Dit verbiedt niet dat kindermishandeling bij de naam wordt genoemd en vastgelegd waar daar grond voor is.",
                en: "This does not forbid that child abuse is named and recorded where there is ground for it."),
            whyNotComputed: LocalizedText(
                nl: "Of een woord past of pijn doet, weet de persoon voor wie het is gebruikt.",
                en: "Whether a word fits or hurts is known to the person for whom it was used.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in exam.exists(file.household.concerned, at: "involvement.household.concerned") })

    /// What must be and what may be chosen is clear, and nobody is threatened.
    public static let choiceIsExplicit = Rule(
        prompt: RuleDescription(
            .proeftuin(49),
            title: LocalizedText(
                nl: "Bij vrijwillige hulp is duidelijk wat moet en wat mag, en er is niet gedreigd",
                en: "With voluntary help it is clear what must and what may be, and nobody was threatened"),
            asks: LocalizedText(
                nl: "Wist u bij elke stap of u kon kiezen, en kon u nee zeggen zonder dat er met iets is gedreigd?",
                en: "Did you know at each step whether you could choose, and could you say no without being threatened?"
            ),
            appliesWhen: LocalizedText(nl: "het kader vrijwillig is", en: "the frame is voluntary"),
            mend: LocalizedText(
                nl: "Zeg rustig wat moet en wat een keuze is, en kom erop terug in een tweede gesprek.",
                en: "Say calmly what must be and what is a choice, and come back to it in a second talk."),
            strength: .recommendation, responsible: .professionals, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl: "Eerlijk zeggen wat er kan volgen is geen dreigen; erover zwijgen is geen vrijwilligheid.",
                en: "To say honestly what may follow is no threat; to be silent about it is not voluntary."),
            whyNotComputed: LocalizedText(
                nl: "Of een keuze vrij voelde, weet alleen wie voor die keuze stond.",
                en: "Whether a choice felt free is known only to whoever faced that choice.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in
            exam.fact(file.involvement.legalFrame, at: "involvement.legalFrame") == .voluntary
        })

    /// Words fit the culture and the faith of the family.
    public static let wordsFitCulture = Rule(
        prompt: RuleDescription(
            .proeftuin(89),
            title: LocalizedText(
                nl: "Hoe problemen worden benoemd past bij de cultuur en het geloof van het gezin",
                en: "How problems are named fits the culture and the faith of the family"),
            asks: LocalizedText(
                nl:
                    "Sluit hoe er over problemen wordt gesproken aan bij wat voor u thuis en in uw geloof belangrijk is?",
                en: "Does the way problems are spoken of fit what matters at your home and in your faith?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Vraag hoe dit gezin het zelf zou noemen, en gebruik dat woord ernaast.",
                en: "Ask what this family would call it itself, and use that word beside yours."),
            strength: .recommendation, responsible: .professionals, citations: [.proeftuin("3.5")],
            misuse: LocalizedText(
                nl: "Cultuur of geloof maakt geweld niet minder; vraag het ieder apart, niet aan één woordvoerder.",
                en: "Culture or faith makes violence no less; ask each person apart, not one who speaks for all."),
            whyNotComputed: LocalizedText(
                nl: "Wat bij iemands cultuur en geloof past, vertelt ieder zelf; gezinsleden kunnen daarin "
                    + "verschillen.",
                en: "What fits somebody's culture and faith each tells personally; members of a family can "
                    + "differ in it.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in exam.exists(file.household.concerned, at: "involvement.household.concerned") })
}
