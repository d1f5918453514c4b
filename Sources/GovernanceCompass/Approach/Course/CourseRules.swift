public import Domain

extension Rule where Subject == Approach {
    /// Before a pilot starts those involved talk about what it must concretely bring.
    public static let aimsComeFirst = Rule(
        RuleDescription(
            .domein(65),
            title: LocalizedText(
                nl: "Voordat een pilot begint, hebben betrokkenen besproken wat hij concreet moet opleveren",
                en: "Before a pilot starts, those involved have talked about what it must concretely bring"),
            asks: LocalizedText(
                nl: "Het gesprek over de concrete doelen was op of vóór de dag van de start.",
                en: "The talk about the concrete aims was on or before the day of the start."),
            appliesWhen: LocalizedText(nl: "een pilot is gestart", en: "a pilot started"),
            mend: LocalizedText(
                nl: "Voer het gesprek alsnog: wat willen we met deze pilot concreet bereiken?",
                en: "Have the talk after all: what do we concretely want to reach with this pilot?"),
            strength: .tip, responsible: .approachOrganisations,
            citations: [.domein("6.2"), .domein("6"), .domein("4.3")],
            misuse: LocalizedText(
                nl: "Concrete doelen zijn geen reden om na korte tijd af te rekenen: effecten zijn vaak pas na langere "
                    + "tijd te zien.",
                en:
                    "Concrete aims are no reason to settle up after a short time: effects often show only after a longer "
                    + "time.")),
        applies: { approach, exam in
            exam.holds(approach.course.isPilot, at: "course.isPilot")
                && exam.hasCome(approach.course.startedOn, at: "course.startedOn")
        }
    ) { approach, exam in
        guard let talked = exam.need(approach.course.aimsDiscussedOn, at: "course.aimsDiscussedOn"),
            let started = exam.need(approach.course.startedOn, at: "course.startedOn")
        else { return }
        exam.require(
            exam.isOnOrBefore(talked, at: "course.aimsDiscussedOn", started, at: "course.startedOn"),
            at: "course.aimsDiscussedOn", seen: talked.detail)
    }

    /// Putting an approach into practice is lodged in the municipality, which designs the chain.
    public static let municipalityCarriesApproach = Rule(
        RuleDescription(
            .domein(55),
            title: LocalizedText(
                nl: "De invoering is belegd binnen de gemeente, en de gemeente richt de keten in",
                en: "Putting it into practice is lodged in the municipality, and the municipality designs the chain"),
            asks: LocalizedText(
                nl: "Vastgelegd is dat de invoering bij de gemeente ligt en dat de gemeente de keten inricht.",
                en: "It is recorded that putting it into practice lies with the municipality and that the "
                    + "municipality designs the chain."),
            appliesWhen: LocalizedText(nl: "de aanpak wordt ingevoerd", en: "the approach is put into practice"),
            mend: LocalizedText(
                nl: "Spreek met de gemeente af wie daar de invoering draagt en hoe de keten eruitziet.",
                en: "Agree with the municipality who carries it there and what the chain looks like."),
            strength: .recommendation, responsible: .municipality, citations: [.domein("5.2")],
            misuse: LocalizedText(
                nl: "Dit gaat over de invoering. De aanpak van een casus staat in de bron los van de schaal en van de "
                    + "gemeentelijke organisatie.",
                en:
                    "This is about putting it into practice. How a case is approached stands, in the source, apart from "
                    + "the scale and from the municipal organisation.")),
        applies: { approach, exam in exam.holds(approach.course.isImplemented, at: "course.isImplemented") }
    ) { approach, exam in
        exam.requireStated(approach.course.isLodgedInMunicipality, at: "course.isLodgedInMunicipality")
        exam.requireStated(
            approach.course.isChainDesignedByMunicipality, at: "course.isChainDesignedByMunicipality")
    }
}

extension RuleSet where Subject == Approach {
    /// How an approach began and where it is lodged.
    static let approachCourse = RuleSet(
        [
            .aimsComeFirst, .municipalityCarriesApproach, .smallScaleIsLookedThrough, .initiativesAreCounted,
            .visionTakesTime, .embeddingIsForeseen,
        ],
        places: PlaceNames([
            PlaceNames.Name(
                "course.isPilot",
                LocalizedText(nl: "of het als pilot begon", en: "whether it began as a pilot")),
            PlaceNames.Name("course.startedOn", LocalizedText(nl: "de dag van de start", en: "the day of the start")),
            PlaceNames.Name(
                "course.aimsDiscussedOn",
                LocalizedText(nl: "het gesprek over de concrete doelen", en: "the talk about the concrete aims")),
            PlaceNames.Name(
                "course.isImplemented",
                LocalizedText(nl: "of de aanpak wordt ingevoerd", en: "whether the approach is put into practice")),
            PlaceNames.Name(
                "course.isLodgedInMunicipality",
                LocalizedText(
                    nl: "of de invoering binnen de gemeente is belegd",
                    en: "whether putting it into practice is lodged in the municipality")),
            PlaceNames.Name(
                "course.isChainDesignedByMunicipality",
                LocalizedText(
                    nl: "of de gemeente de keten inricht", en: "whether the municipality designs the chain")),
            PlaceNames.Name(
                "course.isExtended",
                LocalizedText(
                    nl: "of de aanpak wordt uitgebreid naar andere plekken of partners",
                    en: "whether the approach is extended to other places or partners")),
        ]))
}
