public import Domain

extension Rule where Subject == HouseholdAnalysis {
    /// The analysis is made with those concerned.
    public static let analysisIsMadeWithMembers = Rule(
        RuleDescription(
            .parallel(26),
            title: LocalizedText(
                nl: "De analyse van de onveiligheid is gemaakt met ieder die betrokken is",
                en: "The analysis of the unsafety is made with everyone concerned"),
            asks: LocalizedText(
                nl: "Van ieder die betrokken is, is vastgelegd dat die bijdroeg aan de analyse, of waarom (nog) niet.",
                en: "Of everyone concerned it is recorded that he or she contributed to the analysis, or why not (yet)."
            ),
            appliesWhen: LocalizedText(nl: "er een gezamenlijke analyse is", en: "there is a joint analysis"),
            mend: LocalizedText(
                nl: "Vraag deze persoon wat er volgens hem of haar speelt, en neem dat op.",
                en: "Ask this person what is going on in his or her eyes, and take that up."),
            strength: .method, responsible: .professionals, scope: .foodValley,
            citations: [.parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl: "Een reden laat zien waarom iemand ontbreekt; gehoord is diegene daarmee niet.",
                en: "A reason shows why somebody is missing; it does not make that person heard."),
            tensions: [.apartComesFirst], yieldsTo: [.acuteDanger])
    ) { analysis, exam in
        guard let concerned = exam.concerned(in: analysis) else { return }
        for person in concerned { exam.requireContribution(of: person, to: analysis) }
    }

    /// The analysis says how it arose, why it goes on, and which patterns there are.
    public static let analysisExplains = Rule(
        RuleDescription(
            .parallel(27),
            title: LocalizedText(
                nl: "De analyse legt uit hoe het onveilig werd, hoe dat kan voortduren, en welke patronen er zijn",
                en: "The analysis explains how it became unsafe, how that can go on, and which patterns there are"),
            asks: LocalizedText(
                nl: "Vastgelegd is dat het ontstaan en het voortduren worden uitgelegd, en minstens één patroon.",
                en: "It is recorded that the origin and the going on are explained, and at least one pattern."),
            appliesWhen: LocalizedText(nl: "er een gezamenlijke analyse is", en: "there is a joint analysis"),
            mend: LocalizedText(
                nl: "Zoek samen uit wat steeds terugkomt, en schrijf dat naast de gebeurtenissen.",
                en: "Find out together what keeps coming back, and write that beside the events."),
            strength: .method, responsible: .professionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl:
                    "De bron vraagt dit van wie met mensen werkt; dat het in de analyse staat, is hoe deze SDK het leest.",
                en:
                    "The source asks this of those who work with people; that it is in the analysis is how this SDK reads it."
            ))
    ) { analysis, exam in
        let shared = analysis.shared
        exam.require(shared.explainsHowItArose, is: true, at: "shared.explainsHowItArose")
        exam.require(shared.explainsHowItPersists, is: true, at: "shared.explainsHowItPersists")
        exam.require(
            exam.exists(analysis.patterns, at: "patterns", of: .professionals), at: "patterns", seen: .none)
    }

    /// Analysis and solutions are shared.
    public static let analysisIsShared = Rule(
        RuleDescription(
            .parallel(30),
            title: LocalizedText(
                nl: "Huishouden, netwerk en professionals komen samen tot de analyse en tot haalbare oplossingen",
                en: "Household, network and professionals come to the analysis and to feasible solutions together"),
            asks: LocalizedText(
                nl:
                    "Vastgelegd is wie samen tot de analyse en tot de oplossingen kwamen, en dat zij de oplossingen haalbaar "
                    + "vinden.",
                en:
                    "It is recorded who came to the analysis and to the solutions together, and that they find the solutions "
                    + "feasible."),
            appliesWhen: LocalizedText(nl: "er een gezamenlijke analyse is", en: "there is a joint analysis"),
            mend: LocalizedText(
                nl: "Leg de analyse en de oplossingen voor aan wie nog niet meedacht, en pas ze samen aan.",
                en: "Put the analysis and the solutions to those who did not think along yet, and adjust them together."
            ),
            strength: .method, responsible: .householdAndProfessionals,
            citations: [.parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?")],
            misuse: LocalizedText(
                nl: "Is er geen netwerk of wil het huishouden dat er niet bij, dan is dat geen tekort.",
                en: "If there is no network, or the household does not want it there, that is no gap."),
            tensions: [.apartComesFirst], yieldsTo: [.acuteDanger])
    ) { analysis, exam in
        let shared = analysis.shared
        exam.requireSides(shared.sides, shared.hasNetwork, at: "shared.sides")
        exam.requireSides(shared.sidesOfSolutions, shared.hasNetwork, at: "shared.sidesOfSolutions")
        exam.require(shared.areSolutionsFeasible, is: true, at: "shared.areSolutionsFeasible")
        _ = exam.isFree(of: .suspectedCoerciveControl, at: "shared.sides")
    }

    /// Every perspective is heard and has a place.
    public static let everyPerspectiveHasAPlace = Rule(
        RuleDescription(
            .parallel(32),
            title: LocalizedText(
                nl: "Hoe ieder het ziet, is gehoord en heeft een plek in de analyse",
                en: "How each sees it was heard and has a place in the analysis"),
            asks: LocalizedText(
                nl:
                    "Van ieder die betrokken is, is vastgelegd dat diens kijk is gehoord, en dat die in de analyse staat.",
                en:
                    "Of everyone concerned it is recorded that his or her view was heard, and that it is in the analysis."
            ),
            appliesWhen: LocalizedText(nl: "er een gezamenlijke analyse is", en: "there is a joint analysis"),
            mend: LocalizedText(
                nl: "Vraag hoe deze persoon het ziet, en geef dat een plek naast wat anderen zien.",
                en: "Ask how this person sees it, and give that a place beside what others see."),
            strength: .method, responsible: .professionals,
            citations: [
                .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
                .parallel("Over eigen schaduw heen stappen"),
            ],
            misuse: LocalizedText(
                nl:
                    "Een plek geven is niet gelijk geven; geweld blijft geweld, en een kind spreekt zich niet uit waar dat "
                    + "gevaarlijk is.",
                en:
                    "To give a place is not to say that somebody is right; violence stays violence, and no child speaks out "
                    + "where that is dangerous."),
            tensions: [
                Tension(
                    with: .proeftuin(50),
                    reading: LocalizedText(
                        nl: "Stelden mensen vast dat een ouder slachtoffer is, dan gaat steun aan die ouder voor.",
                        en: "Once people recorded that a parent is a victim, supporting that parent comes first."))
            ], yieldsTo: [.acuteDanger])
    ) { analysis, exam in
        guard let concerned = exam.concerned(in: analysis) else { return }
        for person in concerned { exam.requirePlace(for: person, in: analysis) }
    }

    /// The analysis looks at more than one person.
    public static let patternsAreNoPersons = Rule(
        RuleDescription(
            .parallel(65),
            title: LocalizedText(
                nl: "De analyse zoekt patronen tussen mensen en met hun omgeving, en niet alleen in één persoon",
                en:
                    "The analysis looks for patterns between people and with their surroundings, and not in one person only"
            ),
            asks: LocalizedText(
                nl: "Minstens één patroon in de analyse speelt tussen mensen of met wat hen omgeeft.",
                en: "At least one pattern in the analysis plays between people or with what surrounds them."),
            appliesWhen: LocalizedText(nl: "de analyse patronen noemt", en: "the analysis names patterns"),
            mend: LocalizedText(
                nl: "Vraag wat er tussen mensen gebeurt voor en na wat er misgaat, en wie of wat daarin meespeelt.",
                en: "Ask what happens between people before and after things go wrong, and who or what plays a part."),
            strength: .recommendation, responsible: .professionals, citations: [.parallel("Parallele transformaties")],
            misuse: LocalizedText(
                nl: "Een patroon tussen mensen maakt wie geweld gebruikt niet minder verantwoordelijk.",
                en: "A pattern between people makes whoever uses violence no less responsible."),
            restates: .parallel(27)),
        applies: { analysis, exam in
            exam.exists(analysis.patterns, at: "patterns", of: .professionals)
        }
    ) { analysis, exam in
        let patterns = analysis.patterns
        let isBeyondPersons = patterns.some { pattern in
            exam.fact(pattern.level, at: "patterns[\(pattern.id)].level", of: .professionals) != .person
        }
        exam.require(
            isBeyondPersons || exam.hasUnlisted(patterns, at: "patterns.betweenPeople", of: .professionals),
            at: "patterns.betweenPeople", of: .professionals, seen: .none)
    }

    /// The analysis is concrete, factual, substantiated and explanatory.
    public static let analysisIsConcrete = Rule(
        prompt: RuleDescription(
            .parallel(25),
            title: LocalizedText(
                nl: "De analyse van de onveiligheid is concreet, feitelijk, onderbouwd en verklarend",
                en: "The analysis of the unsafety is concrete, factual, substantiated and explanatory"),
            asks: LocalizedText(
                nl: "Leest u in de analyse wat er is gebeurd, waarop dat rust, en hoe het zo kon komen?",
                en: "Do you read in the analysis what happened, what that rests on, and how it could come about?"),
            appliesWhen: LocalizedText(nl: "er een gezamenlijke analyse is", en: "there is a joint analysis"),
            mend: LocalizedText(
                nl: "Lees haar met iemand die het huishouden niet kent, en vul aan wat die niet kan volgen.",
                en: "Read it with somebody who does not know the household, and add what that reader cannot follow."),
            strength: .method, responsible: .professionals, scope: .foodValley,
            citations: [.parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl: "De vraag gaat over de tekst, en niet over wie haar schreef.",
                en: "The question is about the text, and not about who wrote it."),
            whyNotComputed: LocalizedText(
                nl: "Concreet, feitelijk en goed uitgelegd is het oordeel van een lezer; een tekst beoordeelt "
                    + "zichzelf niet.",
                en: "Concrete, factual and well explained is the judgement of a reader; a text does not judge itself."))
    )
}

extension Tension {
    /// Apart comes before together on suspicion of coercive control.
    static let apartComesFirst = Tension(
        with: .proeftuin(25),
        reading: LocalizedText(
            nl: "Bij een vermoeden van intieme terreur gaat apart voor samen.",
            en: "On suspicion of coercive control apart comes before together."))
}

extension RuleSet where Subject == HouseholdAnalysis {
    /// The rules about how far an analysis is shared and explains.
    static let sharedAnalysis = RuleSet(
        [
            .analysisIsMadeWithMembers, .analysisExplains, .analysisIsShared, .everyPerspectiveHasAPlace,
            .patternsAreNoPersons, .analysisIsConcrete,
        ],
        places: PlaceNames([
            PlaceNames.Name(
                "shared.voices[]", LocalizedText(nl: "de bijdrage van {1}", en: "the contribution of {1}")),
            PlaceNames.Name(
                "shared.voices",
                LocalizedText(nl: "de bijdragen aan de analyse", en: "the contributions to the analysis")),
            PlaceNames.Name(
                "shared.voices[].wasHeardOtherwise",
                LocalizedText(
                    nl: "of een ander vertelde hoe het met {1} is", en: "whether somebody else told how {1} is")),
            PlaceNames.Name(
                "shared.voices[].contributed",
                LocalizedText(nl: "of {1} bijdroeg aan de analyse", en: "whether {1} contributed to the analysis")),
            PlaceNames.Name(
                "shared.voices[].whyNot",
                LocalizedText(nl: "waarom {1} (nog) niet bijdroeg", en: "why {1} did not contribute (yet)")),
            PlaceNames.Name(
                "shared.voices[].isHeard",
                LocalizedText(
                    nl: "of is gehoord hoe {1} het ziet", en: "whether it was heard how {1} sees it")),
            PlaceNames.Name(
                "shared.voices[].hasPlace",
                LocalizedText(
                    nl: "of wat {1} ziet in de analyse staat", en: "whether what {1} sees is in the analysis")),
            PlaceNames.Name(
                "shared.perspectives[]", LocalizedText(nl: "hoe {1} het ziet", en: "how {1} sees it")),
            PlaceNames.Name(
                "shared.sides",
                LocalizedText(nl: "wie samen tot de analyse kwamen", en: "who came to the analysis together")),
            PlaceNames.Name(
                "shared.sides.of[]",
                LocalizedText(nl: "deze kant bij de analyse ({1})", en: "this side in the analysis ({1})")),
            PlaceNames.Name(
                "shared.sidesOfSolutions",
                LocalizedText(nl: "wie samen tot de oplossingen kwamen", en: "who came to the solutions together")),
            PlaceNames.Name(
                "shared.sidesOfSolutions.of[]",
                LocalizedText(nl: "deze kant bij de oplossingen ({1})", en: "this side in the solutions ({1})")),
            PlaceNames.Name(
                "shared.hasNetwork",
                LocalizedText(
                    nl: "of er een netwerk is dat het huishouden erbij wil",
                    en: "whether there is a network that the household wants there")),
            PlaceNames.Name(
                "shared.areSolutionsFeasible",
                LocalizedText(nl: "of de oplossingen haalbaar zijn", en: "whether the solutions are feasible")),
            PlaceNames.Name(
                "shared.explainsHowItArose",
                LocalizedText(nl: "hoe het onveilig werd", en: "how it became unsafe")),
            PlaceNames.Name(
                "shared.explainsHowItPersists",
                LocalizedText(nl: "hoe het onveilig kan blijven", en: "how it can stay unsafe")),
            PlaceNames.Name(
                "patterns", LocalizedText(nl: "de patronen in de analyse", en: "the patterns in the analysis")),
            PlaceNames.Name(
                "patterns.betweenPeople",
                LocalizedText(
                    nl: "een patroon tussen mensen of met hun omgeving",
                    en: "a pattern between people or with their surroundings")),
            PlaceNames.Name(
                "patterns[].level",
                LocalizedText(nl: "waar patroon {1} speelt", en: "where pattern {1} plays")),
            PlaceNames.Name(
                "shared.qualities",
                LocalizedText(nl: "wat voor analyse het is", en: "what kind of analysis it is")),
        ]))
}
