public import Domain

extension PlaceNames {
    /// What the places of a set of indicators are called.
    public static let indicatorPortfolio = PlaceNames([
        name("ambitionSetOn", "de dag waarop de ambitie is vastgesteld", "the day on which the ambition was set"),
        name("entries", "de indicatoren", "the indicators"),
        name("entries.complete", "of alle indicatoren zijn vastgelegd", "whether all indicators were recorded"),
        name("entries[].character", "of indicator {1} telt of vertelt", "whether indicator {1} counts or tells"),
        name("entries[].burden", "de registratielast van indicator {1}", "the burden of indicator {1}"),
        name("entries[].sources", "waar indicator {1} vandaan komt", "where indicator {1} comes from"),
        name("entries[].purposes", "waarvoor indicator {1} dient", "what indicator {1} is for"),
        name(
            "entries[].isEnteredTwice", "of er voor indicator {1} iets dubbel wordt ingevoerd",
            "whether something is entered twice for indicator {1}"),
        name("entries[].isEssential", "of indicator {1} essentieel is", "whether indicator {1} is essential"),
        name("entries[].isMeasurable", "of indicator {1} goed meetbaar is", "whether indicator {1} is well measurable"),
        name("entries[].rank", "de plaats van indicator {1} in de volgorde", "the place of indicator {1} in the order"),
        name(
            "entries[].chosenOn", "de dag waarop indicator {1} is gekozen", "the day on which indicator {1} was chosen"),
        name(
            "entries[].countsMethodUse", "of indicator {1} alleen het gebruik van een methode telt",
            "whether indicator {1} only counts the use of a method"),
        name(
            "entries[].strategyElement", "het onderdeel van de strategie bij indicator {1}",
            "the element of the strategy of indicator {1}"),
        name("entries[].instrument", "het instrument voor indicator {1}", "the instrument for indicator {1}"),
        name(
            "entries[].instrument.chosenOn", "de dag waarop het instrument voor indicator {1} is gekozen",
            "the day on which the instrument for indicator {1} was chosen"),
        name(
            "entries[].instrument.isSimple", "of het instrument voor indicator {1} eenvoudig is",
            "whether the instrument for indicator {1} is simple"),
        name(
            "entries[].instrument.isExisting", "of het instrument voor indicator {1} al bestond",
            "whether the instrument for indicator {1} existed already"),
        name(
            "entries[].instrument.noneExisted", "of er voor indicator {1} naar een bestaand instrument is gezocht",
            "whether an existing instrument was looked for for indicator {1}"),
        name("isStrategySupported", "of de strategie wordt gedragen", "whether the strategy is supported"),
        name("strategy", "de onderdelen van de strategie", "the elements of the strategy"),
        name("strategy.complete", "of alle onderdelen zijn vastgelegd", "whether all elements were recorded"),
        name("strategy[].indicator", "een indicator voor onderdeel {1}", "an indicator for element {1}"),
        name("uses", "waartoe het raamwerk dient", "what the framework serves"),
        name("uses.reflectionAtWork", "reflectie op de werkvloer", "reflection at work"),
        name("uses.adjustingAgreements", "bijsturen van afspraken", "adjusting agreements"),
        name("feedbackNeeds.complete", "of alle behoeften zijn vastgelegd", "whether all needs were recorded"),
        name("feedbackNeeds[].audience", "wiens behoefte {1} is", "whose need {1} is"),
        name(
            "feedbackNeeds[].mappedOn", "de dag waarop behoefte {1} in kaart kwam",
            "the day on which need {1} was mapped"),
        name("audiences.families", "de behoefte van gezinnen", "the need of families"),
        name("audiences.professionals", "de behoefte van professionals", "the need of professionals"),
        name("audiences.managers", "de behoefte van managers", "the need of managers"),
        name("audiences.administrators", "de behoefte van bestuurders", "the need of administrators"),
        name("alignedOn", "de dag waarop behoeften op één lijn zijn gebracht", "the day on which needs were aligned"),
        name("systemsSetUpOn", "de dag waarop systemen zijn ingericht", "the day on which systems were set up"),
        name("isBurdenFeasible", "of registreren haalbaar is", "whether registering is feasible"),
        name("measuresSuccess", "of er succes mee wordt gemeten", "whether success is measured by it"),
        name("judgesChange", "of er verandering mee wordt beoordeeld", "whether change is judged by it"),
        name(
            "isSteeringInformation", "of de set als sturingsinformatie dient",
            "whether the set serves as steering information"),
        name("content", "wat de sturingsinformatie vertelt", "what the steering information tells"),
        name("content.stateOfAffairs", "de stand van zaken", "the state of affairs"),
        name("content.problems", "de problemen", "the problems"),
        name("content.successes", "de successen", "the successes"),
        name("content.decisionPoints", "de beslispunten", "the decision points"),
        name("characters.quantitative", "een kwantitatieve indicator", "a quantitative indicator"),
        name("characters.qualitative", "een kwalitatieve indicator", "a qualitative indicator"),
        name("sources.households", "een indicator met huishoudens als bron", "an indicator with households as source"),
        name("purposes.learning", "een indicator om van te leren", "an indicator to learn from"),
        name(
            "areAllPartiesAtTheTable", "of alle belangrijke partijen aan tafel zitten",
            "whether all important parties are at the table"),
        name(
            "canBeComparedAtAnyTime", "of getallen altijd naast een eerder moment kunnen",
            "whether numbers can be laid beside an earlier moment at any time"),
        name("inUseSince", "sinds wanneer het raamwerk in gebruik is", "since when the framework is in use"),
        name("talks.complete", "of alle gesprekken zijn vastgelegd", "whether all talks were recorded"),
        name("talks.recent", "een recent gesprek over het raamwerk", "a recent talk about the framework"),
        name("talks[].on", "de dag van gesprek {1}", "the day of talk {1}"),
        name("attestations[]", "een antwoord op vraag {1}", "an answer to question {1}"),
    ])

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
