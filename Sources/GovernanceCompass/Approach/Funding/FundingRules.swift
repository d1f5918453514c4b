public import Domain

extension Rule where Subject == Approach {
    /// A breakthrough budget can be used at once, without procedure.
    public static let breakthroughBudgetIsFree = Rule(
        RuleDescription(
            .kompas(105),
            title: LocalizedText(
                nl:
                    "Een doorbraakbudget is flexibel, zonder aanvraag, toezicht of vaste criteria, en voor directe "
                    + "hulp op maat",
                en: "A breakthrough budget is flexible, without application, supervision or fixed criteria, and for "
                    + "direct help that fits"),
            asks: LocalizedText(
                nl: "Vastgelegd is dat het budget flexibel is en voor directe hulp op maat, en dat er geen aanvraag, "
                    + "toezicht of vast criterium bij hoort.",
                en:
                    "It is recorded that the budget is flexible and for direct help that fits, and that no application, "
                    + "supervision or fixed criterion belongs to it."),
            appliesWhen: LocalizedText(nl: "er een doorbraakbudget is", en: "there is a breakthrough budget"),
            mend: LocalizedText(
                nl: "Bespreek met wie het geld beheert wat er weg kan, zodat een professional vandaag kan helpen.",
                en: "Discuss with those who hold the money what can go, so that a professional can help today."),
            strength: .tip, responsible: .policyAndFunders, citations: [.kompas("Netwerkfinanciering")],
            misuse: LocalizedText(
                nl:
                    "Zonder criteria is niet zonder uitleg: schrijf achteraf op waarvoor het was, want een stelsel "
                    + "moet na te volgen zijn. Dat is een lezing van deze SDK.",
                en: "Without criteria is not without account: write afterwards what it was for, because a system must "
                    + "be possible to follow. That is a reading of this SDK.")),
        applies: { approach, exam in
            exam.fact(approach.funding.breakthroughBudget, at: "funding.breakthroughBudget").exists
        }
    ) { approach, exam in
        guard let budget = exam.need(approach.funding.breakthroughBudget, at: "funding.breakthroughBudget") else {
            return
        }
        exam.require(budget.isFlexible, is: true, at: "funding.breakthroughBudget.isFlexible")
        exam.require(budget.needsApplication, is: false, at: "funding.breakthroughBudget.needsApplication")
        exam.require(budget.isSupervised, is: false, at: "funding.breakthroughBudget.isSupervised")
        exam.require(budget.hasFixedCriteria, is: false, at: "funding.breakthroughBudget.hasFixedCriteria")
        exam.require(budget.isForDirectHelp, is: true, at: "funding.breakthroughBudget.isForDirectHelp")
    }

    /// Money that crosses domains makes network cooperation effective; that hardly exists yet.
    public static let moneyCrossesDomains = Rule(
        guidance: RuleDescription(
            .kompas(104),
            title: LocalizedText(
                nl: "Geld kan over domeinen heen worden ingezet, en besparingen komen terug bij wie eraan bijdroegen",
                en: "Money can be used across domains, and savings come back to those who contributed"),
            asks: LocalizedText(
                nl:
                    "De bron noemt geld over domeinen heen een voorwaarde voor effectieve netwerksamenwerking, en zegt dat "
                    + "het nog nauwelijks bestaat. Daarom houdt het hier niemand tegen: zoek met beleid en praktijk "
                    + "wat wel kan. Dat besparingen terugkomen bij ieder die eraan bijdroeg, geeft zij mee als idee.",
                en:
                    "The source calls money across domains a condition for effective network cooperation, and says that "
                    + "it hardly exists yet. So it stops nobody here: look with policy and practice for what is "
                    + "possible. That savings come back to all who contributed it gives as an idea."),
            mend: LocalizedText(
                nl: "Begin met één huishouden of één wijk, en laat zien wat het geld deed.",
                en: "Begin with one household or one neighbourhood, and show what the money did."),
            strength: .recommendation, responsible: .policyAndFunders,
            citations: [.kompas("Netwerkfinanciering"), .kompas("Stap 3, Format Plan van aanpak")],
            misuse: LocalizedText(
                nl: "Geen reden om met samenwerken te wachten tot het geld geregeld is.",
                en: "No reason to wait with cooperating until the money is arranged."),
            whyNotComputed: LocalizedText(
                nl: "De bron zegt zelf dat dit nauwelijks bestaat; als toets zou het samenwerking tegenhouden.",
                en: "The source itself says that this hardly exists; as a test it would stop cooperation.")))

    /// Other funding begins with a small project, a sound analysis and good agreements.
    public static let fundersAreWonSmall = Rule(
        guidance: RuleDescription(
            .kompas(124),
            title: LocalizedText(
                nl:
                    "Andere bekostiging begint met een klein project, een gedegen kosten-batenanalyse en goede afspraken "
                    + "over investeringen en baten",
                en: "Other funding begins with a small project, a sound analysis of costs and benefits, and good "
                    + "agreements on investments and benefits"),
            asks: LocalizedText(
                nl: "Een klein project beperkt het risico en wekt vertrouwen. Betrek landelijke partijen vooraf, en "
                    + "bespreek wat landelijke regels in de weg leggen.",
                en: "A small project limits the risk and builds trust. Involve national parties beforehand, and "
                    + "discuss what national rules put in the way."),
            mend: LocalizedText(
                nl: "Vraag één financier mee te kijken bij een klein project.",
                en: "Ask one funder to look along with a small project."),
            strength: .tip, responsible: .policyAndFunders, citations: [.kompas("Netwerkfinanciering")],
            whyNotComputed: LocalizedText(
                nl: "Dit zijn ideeën voor een gesprek met financiers; wie het anders aanpakt, laat niets liggen.",
                en: "These are ideas for talks with funders; whoever goes about it otherwise leaves nothing undone.")))

    /// Funding for whole households is worth thinking about.
    public static let fundingIsForHouseholds = Rule(
        guidance: RuleDescription(
            .kompas(125),
            title: LocalizedText(
                nl:
                    "Er is nagedacht over structurele financiering voor hele huishoudens, en niet alleen "
                    + "voor individuen",
                en: "Structural funding for whole households, and not only for individuals, was thought about"),
            asks: LocalizedText(
                nl: "Dit is een denkrichting: maak bijvoorbeeld ruimte voor gezamenlijke inzet rond huishoudens en "
                    + "naasten, naast individuele indicaties.",
                en: "This is a direction of thought: make room, for instance, for joint effort around households and "
                    + "those near to them, beside individual indications."),
            mend: LocalizedText(
                nl: "Zet op de agenda welk geld er voor een heel huishouden is.",
                en: "Put on the agenda what money there is for a whole household."),
            strength: .tip, responsible: .policyAndFunders, citations: [.kompas("Netwerkfinanciering")],
            whyNotComputed: LocalizedText(
                nl: "De bron wijst een denkrichting aan, en laat open waar het denken op uitkomt.",
                en: "The source points out a direction of thought, and leaves open where thinking leads.")))
}

extension RuleSet where Subject == Approach {
    /// What was arranged about money.
    static let approachFunding = RuleSet(
        [.breakthroughBudgetIsFree, .moneyCrossesDomains, .fundersAreWonSmall, .fundingIsForHouseholds],
        places: PlaceNames([
            PlaceNames.Name(
                "funding.breakthroughBudget",
                LocalizedText(nl: "het doorbraakbudget", en: "the breakthrough budget")),
            PlaceNames.Name(
                "funding.breakthroughBudget.isFlexible",
                LocalizedText(
                    nl: "of het doorbraakbudget flexibel is", en: "whether the breakthrough budget is flexible")),
            PlaceNames.Name(
                "funding.breakthroughBudget.needsApplication",
                LocalizedText(
                    nl: "of het doorbraakbudget een aanvraag vraagt",
                    en: "whether the breakthrough budget needs an application")),
            PlaceNames.Name(
                "funding.breakthroughBudget.isSupervised",
                LocalizedText(
                    nl: "of er toezicht is op het gebruik van het doorbraakbudget",
                    en: "whether the use of the breakthrough budget is supervised")),
            PlaceNames.Name(
                "funding.breakthroughBudget.hasFixedCriteria",
                LocalizedText(
                    nl: "of het doorbraakbudget vaste criteria heeft",
                    en: "whether the breakthrough budget has fixed criteria")),
            PlaceNames.Name(
                "funding.breakthroughBudget.isForDirectHelp",
                LocalizedText(
                    nl: "of het doorbraakbudget voor directe hulp is",
                    en: "whether the breakthrough budget is for direct help")),
        ]))
}
