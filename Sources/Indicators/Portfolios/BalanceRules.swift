public import Domain

extension Rule where Subject == IndicatorPortfolio {
    /// Indicators are about quality too.
    public static let qualityIsMeasured = Rule(
        RuleDescription(
            .parallel(75),
            title: LocalizedText(
                nl: "Naast aantallen gaat het in de indicatoren ook over kwaliteit",
                en: "Beside numbers the indicators are about quality too"),
            asks: LocalizedText(
                nl:
                    "Er is ten minste één indicator die vertelt in plaats van telt; dat kwaliteit zo wordt gelezen, is een "
                    + "keuze van deze SDK.",
                en:
                    "There is at least one indicator that tells instead of counting; to read quality so is a choice of this "
                    + "SDK."),
            appliesWhen: LocalizedText(nl: "er indicatoren zijn gekozen", en: "indicators were chosen"),
            mend: LocalizedText(
                nl: "Kies een verhaal of klantreis erbij, van huishoudens zelf.",
                en: "Choose a story or client journey beside them, of households themselves."),
            strength: .recommendation, responsible: .indicatorUsers,
            citations: [.parallel("Over eigen schaduw heen stappen")]),
        applies: { portfolio, exam in exam.hasEntries(portfolio) }
    ) { portfolio, exam in
        exam.require(exam.has(.qualitative, in: portfolio), at: .character(.qualitative), seen: .none)
    }

    /// Steering information counts and tells, is complete, and is discussed with all important parties.
    public static let steeringInformationIsWhole = Rule(
        RuleDescription(
            .sturen(70),
            title: LocalizedText(
                nl: "Sturingsinformatie telt én vertelt, is volledig, en ligt op tafel bij alle belangrijke partijen",
                en: "Steering information counts and tells, is complete, and lies on the table of all important parties"
            ),
            asks: LocalizedText(
                nl: "Er zijn kwantitatieve en kwalitatieve indicatoren. Stand van zaken, problemen, successen en "
                    + "beslispunten staan erin. Alle belangrijke partijen zitten aan tafel, en getallen zijn altijd naast "
                    + "een eerder moment te leggen.",
                en: "There are quantitative and qualitative indicators. State of affairs, problems, successes and "
                    + "decision points are in it. All important parties are at the table, and numbers can be laid beside "
                    + "an earlier moment at any time."),
            appliesWhen: LocalizedText(
                nl: "de set als sturingsinformatie dient", en: "the set serves as steering information"),
            mend: LocalizedText(
                nl: "Vul aan wat ontbreekt, en nodig uit wie nog niet aan tafel zit.",
                en: "Add what lacks, and invite those who are not at the table yet."),
            strength: .tip, responsible: .indicatorUsers, citations: [.sturen("4.3"), .sturen("4.4.1")],
            misuse: LocalizedText(
                nl: "Naast een andere organisatie leggen kan alleen met dezelfde definities.",
                en: "Laying beside another organisation is possible with the same definitions only.")),
        applies: { portfolio, exam in exam.holds(portfolio.isSteeringInformation, at: "isSteeringInformation") }
    ) { portfolio, exam in
        exam.require(exam.has(.quantitative, in: portfolio), at: .character(.quantitative), seen: .none)
        exam.require(exam.has(.qualitative, in: portfolio), at: .character(.qualitative), seen: .none)
        if let content = exam.need(portfolio.content, at: "content") {
            for part in SteeringContent.allCases {
                exam.require(exam.names(part, in: content, at: "content"), at: .content(part), seen: .none)
            }
        }
        if let isWhole = exam.need(portfolio.areAllPartiesAtTheTable, at: "areAllPartiesAtTheTable") {
            exam.require(isWhole, at: "areAllPartiesAtTheTable")
        }
        if let canBe = exam.need(portfolio.canBeComparedAtAnyTime, at: "canBeComparedAtAnyTime") {
            exam.require(canBe, at: "canBeComparedAtAnyTime")
        }
    }

    /// Change is judged by more than the uptake of a method.
    public static let changeIsMoreThanMethod = Rule(
        RuleDescription(
            .parallel(67),
            title: LocalizedText(
                nl: "Of er iets verandert, wordt aan meer afgelezen dan aan het gebruik van een methode",
                en: "Whether something changes is read from more than the use of a method"),
            asks: LocalizedText(
                nl: "Ten minste één indicator kijkt verder dan hoeveel een methode wordt gebruikt.",
                en: "At least one indicator looks further than how much a method is used."),
            appliesWhen: LocalizedText(nl: "er verandering mee wordt beoordeeld", en: "change is judged by it"),
            mend: LocalizedText(
                nl: "Kies een indicator bij huishoudens, of op een andere laag van het stelsel.",
                en: "Choose an indicator with households, or on another layer of the system."),
            strength: .recommendation, responsible: .indicatorUsers,
            citations: [.parallel("Parallele transformaties")]),
        applies: { portfolio, exam in exam.holds(portfolio.judgesChange, at: "judgesChange") }
    ) { portfolio, exam in
        var looksFurther = Truth.false
        for entry in portfolio.entries {
            let isMethod = exam.holds(entry.settledMethodUse, at: "entries[\(entry.id)].countsMethodUse")
            looksFurther = looksFurther || !isMethod
        }
        exam.require(
            looksFurther || exam.hasUnlisted(portfolio.entries, at: "entries.complete"), at: "entries", seen: .none)
    }

    /// Families are a source of the measure of success.
    public static let familiesAreASource = Rule(
        RuleDescription(
            .domein(73),
            title: LocalizedText(
                nl: "Of het lukt, wordt ook bij gezinnen zelf gemeten",
                en: "Whether it succeeds is measured with families themselves too"),
            asks: LocalizedText(
                nl: "Ten minste één indicator heeft huishoudens als bron.",
                en: "At least one indicator has households as its source."),
            appliesWhen: LocalizedText(nl: "er succes mee wordt gemeten", en: "success is measured by it"),
            mend: LocalizedText(
                nl: "Vraag het gezinnen, ieder apart en op een veilige manier.",
                en: "Ask families, each apart and in a safe way."),
            strength: .recommendation, responsible: .indicatorUsers, citations: [.domein("6.1")],
            misuse: LocalizedText(
                nl: "Wie niet wil of kan antwoorden, mag daar niets van merken.",
                en: "Who does not want to or cannot answer must notice nothing of it.")),
        applies: { portfolio, exam in exam.holds(portfolio.measuresSuccess, at: "measuresSuccess") }
    ) { portfolio, exam in
        var isASource = Truth.false
        for entry in portfolio.entries {
            isASource = exam.names(.households, in: entry.sources, at: "entries[\(entry.id)].sources") || isASource
        }
        exam.require(
            isASource || exam.hasUnlisted(portfolio.entries, at: "entries.complete"), at: "sources.households",
            seen: .none)
    }

    /// Indicators serve learning, not only accountability.
    public static let indicatorsServeLearning = Rule(
        RuleDescription(
            .kompas(66),
            title: LocalizedText(
                nl: "Indicatoren zijn er ook om te leren en te verbeteren, niet alleen voor verantwoording",
                en: "Indicators are there to learn and improve too, not only to account"),
            asks: LocalizedText(
                nl: "Bij ten minste één indicator is leren of bijsturen een doel.",
                en: "Of at least one indicator learning or adjusting is a purpose."),
            appliesWhen: LocalizedText(nl: "er indicatoren zijn gekozen", en: "indicators were chosen"),
            mend: LocalizedText(
                nl: "Kies samen van welke indicator je wilt leren, en plan wanneer je ernaar kijkt.",
                en: "Choose together from which indicator you want to learn, and plan when you look at it."),
            strength: .recommendation, responsible: .indicatorUsers, citations: [.kompas("Stap 6")]),
        applies: { portfolio, exam in exam.hasEntries(portfolio) }
    ) { portfolio, exam in
        var serves = Truth.false
        for entry in portfolio.entries {
            let place: Address = "entries[\(entry.id)].purposes"
            serves =
                (exam.names(.learning, in: entry.purposes, at: place)
                    || exam.names(.adjusting, in: entry.purposes, at: place)) || serves
        }
        exam.require(
            serves || exam.hasUnlisted(portfolio.entries, at: "entries.complete"), at: "purposes.learning", seen: .none)
    }
}
