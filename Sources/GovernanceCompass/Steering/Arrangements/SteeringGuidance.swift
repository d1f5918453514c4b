public import Domain

// What steering may lean on: choices of value, possibilities and explanations. Nothing in it can be met or unmet.

extension Rule where Subject == SteeringArrangement {
    /// If solving problems comes first, practice leads.
    public static let practiceLeads = Rule(
        guidance: RuleDescription(
            .sturen(50),
            title: LocalizedText(
                nl: "Wie het oplossen van problemen het belangrijkst vindt, stelt de praktijk leidend",
                en: "Who finds solving problems most important lets practice lead"),
            asks: LocalizedText(
                nl: "Is uitgesproken wat het zwaarst weegt, en ziet wie het werk doet daar iets van terug?",
                en: "Was it said what weighs most, and do those who do the work see something of it?"),
            mend: LocalizedText(
                nl: "Spreek uit wat voorgaat als kosten en resultaat elkaar in de weg zitten.",
                en: "Say what goes first when cost and result are in each other's way."),
            strength: .recommendation, responsible: .municipality, citations: [.sturen("5.1")],
            whyNotComputed: LocalizedText(
                nl: "Wat het zwaarst weegt is een waardekeuze van de gemeente zelf; de bron zegt wat eruit volgt.",
                en: "What weighs most is the municipality's own choice of values; the source says what follows from it."
            )))

    /// Forms may be combined.
    public static let formsMayBeCombined = Rule(
        guidance: RuleDescription(
            .sturen(51),
            title: LocalizedText(
                nl: "Sturingsvormen mogen naast elkaar: één netwerk kan sturen, kopen en overleggen tegelijk dragen",
                en: "Forms of steering may stand side by side: one network can carry directing, purchasing and "
                    + "deliberating"),
            asks: LocalizedText(
                nl: "Waar meer dan één vorm in gebruik is, wordt elke vorm apart naast het kompas gelegd.",
                en: "Where more than one form is in use, each form is laid beside the compass apart."),
            appliesWhen: LocalizedText(
                nl: "er in een relatie meer dan één vorm in gebruik is",
                en: "more than one form is in use in a relation"),
            mend: LocalizedText(
                nl: "Spreek af welke vorm wanneer geldt, zodat niemand hoeft te raden.",
                en: "Agree which form holds when, so that nobody needs to guess."),
            strength: .theory, responsible: .steerer,
            citations: [.sturen("4.2.1"), .sturen("4.2.2"), .sturen("5.1")],
            whyNotComputed: LocalizedText(
                nl: "Het model staat toe dat vormen naast elkaar bestaan; bij één vorm blijven mag ook.",
                en: "The model allows forms to stand side by side; to keep to one form is fine too.")),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.usesSeveral(in: relation) }
        })

    /// When cooperation stalls, look for the common interest.
    public static let commonInterestIsSought = Rule(
        guidance: RuleDescription(
            .sturen(79),
            title: LocalizedText(
                nl: "Loopt samenwerken in de keten vast, dan zoeken partijen het gezamenlijk belang, uit overtuiging",
                en: "When cooperation in the chain stalls, parties look for the common interest, out of conviction"),
            asks: LocalizedText(
                nl: "Eén respondent vertelt dat bestuurders en directeuren hun steun uitspraken, zonder convenant.",
                en: "One respondent tells that boards and directors spoke out their support, without a covenant."),
            mend: LocalizedText(
                nl: "Zoek met bestuurders en directeuren wat jullie allemaal willen, en laat hen het uitspreken.",
                en: "Look with boards and directors for what you all want, and have them speak it out."),
            strength: .tip, responsible: .steerer, citations: [.sturen("4.1.3")],
            misuse: LocalizedText(
                nl: "De ervaring van één stem; waar belangen botsen is uitspreken alleen niet genoeg.",
                en: "The experience of one voice; where interests clash speaking out alone is not enough."),
            whyNotComputed: LocalizedText(
                nl: "Eén respondent vertelt dit van één aanpak; het is ervaring om van te leren, en geen eis.",
                en: "One respondent tells this of one approach; it is experience to learn from, and no demand.")))

    /// Without the will of every actor a network falls apart.
    public static let networkNeedsWill = Rule(
        guidance: RuleDescription(
            .sturen(80),
            title: LocalizedText(
                nl: "Een netwerk houdt stand zolang elke partij wil meewerken, in het tempo dat nodig is",
                en: "A network holds as long as every party wants to cooperate, at the pace that is needed"),
            asks: LocalizedText(
                nl:
                    "Niemand kan in een horizontale verhouding worden gedwongen; valt de wil weg, dan valt het geheel uiteen.",
                en: "Nobody can be forced in a horizontal relation; if the will goes, the whole falls apart."),
            appliesWhen: .isNetwork,
            mend: LocalizedText(
                nl: "Vraag elke partij wat zij nodig heeft om mee te blijven doen.",
                en: "Ask every party what it needs to stay in."),
            strength: .theory, responsible: .steererAndSteered, citations: [.sturen("4.3")],
            whyNotComputed: LocalizedText(
                nl: "Dit verklaart waarom een netwerk uiteenvalt; een wil valt niet te eisen.",
                en: "This explains why a network falls apart; a will cannot be demanded.")),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.uses(.network, in: relation) }
        })

    /// The more complex and the further apart, the harder it is.
    ///
    /// A relation that only rises; explained with the compass.
    public static let complexityHampers = Rule(
        guidance: RuleDescription(
            .sturen(81),
            title: LocalizedText(
                nl: "Hoe complexer het probleem en hoe verder belangen uiteenlopen, hoe moeilijker samenwerken is",
                en: "The more complex the problem and the further interests are apart, the harder it is to cooperate"),
            asks: LocalizedText(
                nl: "Het gaat beter waar mensen en partijen kunnen duiden en verbinden.",
                en: "It goes better where people and parties can interpret and connect."),
            appliesWhen: .isRelation,
            mend: LocalizedText(
                nl: "Leg je eigen positie naast die van de ander, in alle vier de velden.",
                en: "Lay your own position beside that of the other, in all four fields."),
            strength: .theory, responsible: .steererAndSteered, citations: [.sturen("2.4.3")],
            misuse: LocalizedText(
                nl: "Moeilijk samenwerken zegt niets over de wil of kunde van wie er werkt.",
                en: "That cooperating is hard says nothing of the will or skill of those who work there."),
            whyNotComputed: LocalizedText(
                nl: "Hoe moeilijk samenwerken wordt, heeft geen maat; de bron legt het uit en vraagt niets.",
                en: "How hard it gets to cooperate has no measure; the source explains it and asks nothing.")),
        applies: { arrangement, exam in exam.isAnyRelation(of: arrangement) { _, _ in .true } })

    /// Steerer and experts depend on each other.
    ///
    /// STUREN-45 looks at facilitation.
    public static let bothDependOnEachOther = Rule(
        guidance: RuleDescription(
            .sturen(82),
            title: LocalizedText(
                nl:
                    "Stuurder en deskundigen hebben elkaar nodig: kennis alleen is niet genoeg, en middelen alleen ook niet",
                en: "Steerer and experts need each other: knowledge alone is not enough, nor are means alone"),
            asks: LocalizedText(
                nl: "Deskundigen hangen af van wet en middelen, zoals de stuurder van hun kennis afhangt.",
                en: "Experts depend on law and means, as the steerer depends on their knowledge."),
            appliesWhen: .isRelation,
            mend: LocalizedText(
                nl: "Benoem over en weer wat je van de ander nodig hebt.",
                en: "Name to each other what you need of the other."),
            strength: .theory, responsible: .steererAndSteered, citations: [.sturen("5.1")],
            whyNotComputed: LocalizedText(
                nl: "Dit legt een wederzijdse afhankelijkheid uit; of de stuurder faciliteert, bekijkt een "
                    + "andere regel.",
                en: "This explains a mutual dependence; another rule looks whether the steerer facilitates.")),
        applies: { arrangement, exam in exam.isAnyRelation(of: arrangement) { _, _ in .true } })
}

extension Examination {
    /// Whether more than one form is in use in a relation.
    fileprivate mutating func usesSeveral(in relation: SteeringRelation) -> Truth {
        let hierarchy = uses(.hierarchy, in: relation)
        let market = uses(.market, in: relation)
        let network = uses(.network, in: relation)
        return (hierarchy && market) || (hierarchy && network) || (market && network)
    }
}

extension LocalizedText {
    fileprivate static let isNetwork = LocalizedText(
        nl: "er in een relatie netwerksturing is", en: "there is steering by network in a relation")
}
