public import Domain

// What only people can say of a region: understanding and fit are experienced, and budgets are not recorded here.

extension Rule where Subject == Approach {
    /// Those who steer and those who are steered understand each other's practice.
    ///
    /// The answer of each side counts.
    public static let bothSidesUnderstandEachOther = Rule(
        prompt: RuleDescription(
            .sturen(62),
            title: LocalizedText(
                nl: "Wie stuurt en wie gestuurd wordt begrijpen elkaars praktijk, en leren samen",
                en: "Those who steer and those who are steered understand each other's practice, and learn "
                    + "together"),
            asks: LocalizedText(
                nl: "Begrijpt de andere kant waar jullie in het werk tegenaan lopen, en leren jullie daar samen "
                    + "van?",
                en: "Does the other side understand what you run into in your work, and do you learn from it "
                    + "together?"),
            mend: LocalizedText(
                nl: "Loop een dag mee met elkaar, vooral als de aanpak groter wordt.",
                en: "Spend a day with each other, above all when the approach grows."),
            strength: .recommendation, responsible: .steererAndSteered,
            citations: [.sturen("5.2")],
            whyNotComputed: LocalizedText(
                nl: "Elkaar begrijpen gaat twee kanten op; alleen beide kanten samen kunnen zeggen of het lukt.",
                en: "To understand each other goes both ways; only both sides together can say whether it succeeds.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.commissioner, .professional], ask) })

    /// A strong local approach uses what others know and fits the cooperation in the region.
    public static let localApproachFitsTheRegion = Rule(
        prompt: RuleDescription(
            .sturen(63),
            title: LocalizedText(
                nl: "De lokale aanpak is stevig, gebruikt wat andere gemeenten al weten, en sluit aan bij de "
                    + "samenwerking in de regio",
                en: "The local approach is firm, uses what other municipalities know already, and fits the "
                    + "cooperation in the region"),
            asks: LocalizedText(
                nl: "Is de aanpak van deze gemeente stevig, gebruikt die wat andere gemeenten al weten, "
                    + "en sluit die aan bij hoe jullie in de regio samenwerken?",
                en: "Is the approach of this municipality firm, does it use what other municipalities "
                    + "know already, and does it fit how you cooperate in the region?"),
            mend: LocalizedText(
                nl: "Vraag een gemeente die al verder is wat zij leerde, en leg jullie aanpak naast de afspraken "
                    + "in de regio.",
                en: "Ask a municipality that is further on what it learnt, and lay your approach beside the "
                    + "agreements in the region."),
            strength: .recommendation, responsible: .municipality,
            citations: [.sturen("5.2")],
            misuse: LocalizedText(nl: "Aansluiten is niet hetzelfde doen.", en: "To fit is not to do the same."),
            whyNotComputed: LocalizedText(
                nl: "Of een lokale aanpak aansluit, is een oordeel van wie in de regio samenwerkt.",
                en: "Whether a local approach fits is a judgement of those who cooperate in the region.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.chainPartner], ask) })

    /// Working together in the region does not make a municipality stop investing; its administrators are asked.
    public static let investmentGoesOn = Rule(
        prompt: RuleDescription(
            .sturen(65),
            title: LocalizedText(
                nl: "Door regionaal samenwerken stopt geen gemeente met investeren in preventie, jeugd "
                    + "of het lokale team",
                en: "Working together in the region makes no municipality stop investing in prevention, "
                    + "youth or the local team"),
            asks: LocalizedText(
                nl: "Investeert elke gemeente, nu gemeenten regionaal samenwerken, nog in preventie, in "
                    + "jeugd en in het lokale team?",
                en: "Does each municipality, now that municipalities work together in the region, still "
                    + "invest in prevention, in youth and in the local team?"),
            appliesWhen: LocalizedText(
                nl: "gemeenten regionaal samenwerken",
                en: "municipalities work together in the region"),
            mend: LocalizedText(
                nl: "Bespreek als bestuurders wat een gemeente terugziet van wat zij zelf investeert.",
                en: "Discuss as administrators what a municipality sees back of its own investment."),
            strength: .recommendation, responsible: .regionalAdministrators,
            citations: [.sturen("5.2")],
            misuse: LocalizedText(
                nl: "Geen ranglijst van gemeenten naar geld.",
                en: "No ranking of municipalities by money."),
            whyNotComputed: LocalizedText(
                nl: "Hiervoor zijn begrotingen van gemeenten nodig, en die horen niet bij wat hier wordt vastgelegd.",
                en: "This would take budgets of municipalities, which are no part of what is recorded here.")),
        ownExperience: true,
        ofEach: { approach, ask in approach.forEachVoice(of: [.director], ask) },
        applies: { approach, exam in exam.holds(approach.region.worksTogether, at: "region.worksTogether") })
}
