public import Domain
internal import Indicators

extension Rule where Subject == SituationAnalysis {
    /// The analysis covers five aspects.
    public static let analysisIsWhole = Rule(
        RuleDescription(
            .kompas(50),
            title: LocalizedText(
                nl:
                    "De analyse toont de problematiek, de samenwerking, wat beschermt en wat onveiligheid bevordert, wat "
                    + "daaraan te doen is, en welke wetten samenwerken beperken",
                en:
                    "The analysis shows the problem, the cooperation, what protects and what promotes unsafety, what can "
                    + "be done about it, and which laws limit cooperation"),
            asks: LocalizedText(
                nl: "Van alle vijf is vastgelegd dat de analyse ernaar kijkt.",
                en: "Of all five it is recorded that the analysis looks at it."),
            mend: LocalizedText(
                nl: "Vraag na wat hierover bekend is, en neem het op.",
                en: "Ask what is known of this, and take it in."),
            strength: .method, responsible: .analysts, citations: [.kompas("Stap 4")])
    ) { analysis, exam in
        guard let aspects = exam.need(analysis.aspects, at: "aspects") else { return }
        for aspect in AnalysisAspect.allCases {
            exam.require(exam.names(aspect, in: aspects, at: "aspects"), at: .aspect(aspect), seen: .none)
        }
    }

    /// The report is discussed with the inner and the outer ring together.
    public static let reportIsDiscussed = Rule(
        RuleDescription(
            .kompas(51),
            title: LocalizedText(
                nl: "Er is een rapportage, en binnen- en buitenring hebben haar samen besproken",
                en: "There is a report, and inner and outer ring discussed it together"),
            asks: LocalizedText(
                nl: "Er is een rapportage, geschreven op of vóór deze dag. Bij een bijeenkomst waren binnenring en "
                    + "buitenring, en is gezegd wat men ervan vindt.",
                en:
                    "There is a report, written on or before this day. At a meeting were inner and outer ring, and it was "
                    + "said what people think of it."),
            mend: LocalizedText(
                nl: "Nodig binnen- en buitenring samen uit, en vraag wat zij herkennen en missen.",
                en: "Invite inner and outer ring together, and ask what they recognise and miss."),
            strength: .method, responsible: .coreGroup,
            citations: [.kompas("Stap 4"), .kompas("Stap 4, Format voor een rapportage")])
    ) { analysis, exam in
        exam.requireReport(of: analysis)
        guard let meeting = exam.need(analysis.meeting, at: "meeting") else { return }
        if let on = exam.need(meeting.on, at: "meeting.on") {
            for bound in [on.earliest, on.latest] { exam.mayChange(on: bound) }
            exam.require(exam.hasCome(on, at: "meeting.on"), at: "meeting.on", seen: on.detail)
        }
        exam.require(meeting.hadCoreGroup, is: true, at: "meeting.hadCoreGroup")
        exam.require(meeting.hadOuterRing, is: true, at: "meeting.hadOuterRing")
        exam.require(meeting.hadFeedback, is: true, at: "meeting.hadFeedback")
    }

    /// The analysis is recorded, and the parties are behind it and want to get to work with it.
    public static let analysisIsShared = Rule(
        RuleDescription(
            .kompas(52),
            title: LocalizedText(
                nl: "De analyse ligt vast, en elke partij staat erachter en wil ermee aan de slag",
                en: "The analysis is recorded, and every party is behind it and wants to get to work with it"),
            asks: LocalizedText(
                nl:
                    "Er is een rapportage. Van elke partij is vastgelegd dat zij erachter staat en ermee aan de slag wil.",
                en: "There is a report. Of every party it is recorded that it is behind it and wants to get to work."),
            mend: LocalizedText(
                nl: "Vraag deze partij wat zij nodig heeft om erachter te staan.",
                en: "Ask this party what it needs to be behind it."),
            strength: .method, responsible: .coreGroup, citations: [.kompas("Stap 4")],
            misuse: LocalizedText(
                nl: "Een partij die niet achter de analyse staat, ziet misschien iets wat erin ontbreekt.",
                en: "A party that is not behind the analysis perhaps sees something that it lacks."))
    ) { analysis, exam in
        exam.requireReport(of: analysis)
        guard let endorsements = exam.need(analysis.endorsements, at: "endorsements") else { return }
        exam.require(!endorsements.isEmpty, at: "endorsements", seen: .none)
        exam.require(exam.isComplete(endorsements, at: "endorsements"), at: "endorsements")
        for endorsement in endorsements {
            let place: Address = "endorsements[\(endorsement.id)]"
            exam.require(endorsement.isBehindIt, is: true, at: "\(place).isBehindIt")
            exam.require(endorsement.wantsToAct, is: true, at: "\(place).wantsToAct")
        }
    }

    /// Behind the figures stands the story of those who work and of those who live there.
    public static let figuresHaveAStory = Rule(
        RuleDescription(
            .kompas(53),
            title: LocalizedText(
                nl:
                    "Naast cijfers staat het verhaal van mensen uit de praktijk en van huishoudens, naasten en inwoners",
                en:
                    "Beside figures stands the story of people from practice and of households, close ones and residents"
            ),
            asks: LocalizedText(
                nl: "Mensen uit de praktijk zijn gevraagd, en ook huishoudens, naasten en inwoners.",
                en: "People from practice were asked, and households, close ones and residents too."),
            appliesWhen: LocalizedText(nl: "de analyse cijfers gebruikt", en: "the analysis uses figures"),
            mend: LocalizedText(
                nl: "Vraag welke signalen, vragen of problemen het meest voorkomen, bijvoorbeeld in een klantreis.",
                en: "Ask which signals, questions or problems occur most, for instance in a client journey."),
            strength: .recommendation, responsible: .analysts,
            citations: [.kompas("Stap 4, Klantreis: Het verhaal achter de cijfers")], restates: .parallel(75)),
        applies: { analysis, exam in exam.hasSource(in: analysis) { $0.character == .quantitative } }
    ) { analysis, exam in
        for kind in AnalysisSourceKind.voices {
            exam.require(exam.hasSource(in: analysis) { $0 == kind }, at: .source(kind), seen: .none)
        }
    }

    /// Data that are missing are said to be missing.
    public static let missingDataIsSaid = Rule(
        RuleDescription(
            .kompas(58),
            title: LocalizedText(
                nl: "De rapportage zegt welke gegevens of bronnen ontbreken",
                en: "The report says which data or sources are missing"),
            asks: LocalizedText(
                nl: "De rapportage heeft een onderdeel over ontbrekende data, ook als er niets ontbreekt.",
                en: "The report has a section on missing data, also if none are."),
            appliesWhen: LocalizedText(nl: "er een rapportage is", en: "there is a report"),
            mend: LocalizedText(
                nl: "Schrijf op wat jullie niet weten; neem het nooit voor nul.",
                en: "Write down what you do not know; never take it for zero."),
            strength: .recommendation, responsible: .analysts,
            citations: [.kompas("Stap 4, Format voor een rapportage")],
            misuse: LocalizedText(
                nl: "Het format is een hulp en geen eis: een rapportage mag anders zijn ingedeeld.",
                en: "The format is a help and no demand: a report may be divided in another way.")),
        applies: { analysis, exam in exam.fact(analysis.report, at: "report").exists }
    ) { analysis, exam in
        guard let report = exam.need(analysis.report, at: "report") else { return }
        exam.require(exam.has(.missingData, in: report), at: .section(.missingData), seen: .none)
    }

    /// The number of households is known, or said to be missing.
    ///
    /// Zero is no number here, by a decision of this SDK: no record is never read as no violence.
    public static let householdsAreCounted = Rule(
        RuleDescription(
            .kompas(117),
            title: LocalizedText(
                nl:
                    "Bekend is hoeveel huishoudens te maken hebben met onveiligheid of een verhoogd risico, of er staat dat "
                    + "dit niet bekend is",
                en: "It is known how many households meet unsafety or run a raised risk, or it says that this is not "
                    + "known"),
            asks: LocalizedText(
                nl: "Er is een aantal van meer dan nul, of het aantal huishoudens staat bij de ontbrekende data.",
                en: "There is a number above zero, or the number of households stands with the missing data."),
            mend: LocalizedText(
                nl: "Zoek het aantal in de bronnen voor jullie gebied, of zet het bij de ontbrekende data.",
                en: "Look for the number in the sources on your area, or put it with the missing data."),
            strength: .recommendation, responsible: .analysts, citations: [.kompas("Stap 4, Feiten en cijfers")],
            misuse: LocalizedText(
                nl: "Een aantal van wie bekend is, is nooit het aantal van wie het overkomt; nul betekent dat niemand "
                    + "het zag.",
                en: "A number of those who are known is never the number of those whom it happens to; zero means that "
                    + "nobody saw it."))
    ) { analysis, exam in
        var isSaidToLack = Truth.false
        for datum in analysis.missingData {
            isSaidToLack = exam.fact(datum.topic, at: "missingData[\(datum.id)].topic") == .households || isSaidToLack
        }
        exam.require(
            exam.isCounted(analysis.householdCount, at: "householdCount") || isSaidToLack
                || exam.hasUnlisted(analysis.missingData, at: "missingData.complete"),
            at: "householdCount", seen: .none)
    }

    /// The analysis takes account of shortages of staff and of how to make them smaller.
    public static let shortagesAreConsidered = Rule(
        RuleDescription(
            .kompas(118),
            title: LocalizedText(
                nl: "De rapportage houdt rekening met personeelstekorten, en met hoe die kleiner worden",
                en: "The report takes account of shortages of staff, and of how they become smaller"),
            asks: LocalizedText(
                nl:
                    "De rapportage heeft een onderdeel over de arbeidsmarkt, en zegt hoe tekorten kleiner kunnen worden.",
                en: "The report has a section on the labour market, and says how shortages can become smaller."),
            appliesWhen: LocalizedText(nl: "er een rapportage is", en: "there is a report"),
            mend: LocalizedText(
                nl: "Vraag organisaties welke tekorten zij verwachten en wat daaraan helpt.",
                en: "Ask organisations which shortages they expect and what helps."),
            strength: .recommendation, responsible: .analysts,
            citations: [.kompas("Stap 4, Feiten en cijfers"), .kompas("Stap 4, Format voor een rapportage")]),
        applies: { analysis, exam in exam.fact(analysis.report, at: "report").exists }
    ) { analysis, exam in
        guard let report = exam.need(analysis.report, at: "report") else { return }
        exam.require(exam.has(.labourMarket, in: report), at: .section(.labourMarket), seen: .none)
        exam.require(report.saysHowToReduceShortages, is: true, at: "report.saysHowToReduceShortages")
    }
}

extension Examination {
    /// Whether there is a source that passes a test, or may be one that is not recorded.
    fileprivate mutating func hasSource(
        in analysis: SituationAnalysis, _ test: (AnalysisSourceKind) -> Bool
    ) -> Truth {
        var isThere = Truth.false
        for source in analysis.sources {
            isThere = fact(source.kind, at: "sources[\(source.id)].kind").satisfies(test) || isThere
        }
        return isThere || hasUnlisted(analysis.sources, at: "sources.complete")
    }
}

extension AnalysisSourceKind {
    /// Those of whom the guide says that they are asked, in its order.
    static let voices: [AnalysisSourceKind] = [.practitioners, .households, .closeOnes, .residents]
}

extension Address {
    /// Where a kind of source is looked for; it is no identifier, and so it has a name of its own.
    static func source(_ kind: AnalysisSourceKind) -> Address { "sources.\(kind)" }
    /// Where an aspect of the analysis is looked for; it is no identifier, and so it has a name of its own.
    static func aspect(_ aspect: AnalysisAspect) -> Address { "aspects.\(aspect)" }
    /// Where a section of the report is looked for.
    static func section(_ section: ReportSection) -> Address { "report.sections.\(section)" }
}

extension LocalizedText {
    static let writeReport = LocalizedText(
        nl: "Schrijf op wat jullie samen zien, hoe kort ook.", en: "Write down what you see together, however short.")
}
