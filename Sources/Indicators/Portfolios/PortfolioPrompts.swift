public import Domain

extension Rule where Subject == IndicatorPortfolio {
    /// A quality framework may test the monitoring and never leads it.
    public static let frameworkDoesNotLead = Rule(
        prompt: RuleDescription(
            .domein(56),
            title: LocalizedText(
                nl: "Een kwaliteitskader mag het monitoren toetsen en stuurt het niet",
                en: "A quality framework may test the monitoring and does not lead it"),
            asks: LocalizedText(
                nl: "Bepaalt wat jullie willen weten wat je meet, en toetst het kwaliteitskader dat alleen?",
                en: "Does what you want to know decide what you measure, and does the quality framework only test it?"),
            mend: LocalizedText(
                nl: "Begin bij wat jullie samen willen weten, en leg het kader er daarna naast.",
                en: "Begin with what you want to know together, and lay the framework beside it afterwards."),
            strength: .recommendation, responsible: .indicatorUsers, citations: [.domein("5.2")],
            whyNotComputed: LocalizedText(
                nl: "Of een kader stuurt of alleen toetst, weten de mensen die ermee werken.",
                en: "Whether a framework leads or only tests is known to the people who work with it.")))

    /// Cooperation is counted for its use, not for its own sake.
    public static let cooperationIsUseful = Rule(
        prompt: RuleDescription(
            .domein(74),
            title: LocalizedText(
                nl: "Samenwerking wordt gemeten omdat zij helpt, niet om de samenwerking zelf",
                en: "Cooperation is measured because it helps, not for its own sake"),
            asks: LocalizedText(
                nl: "Zien degenen die samenwerken dat het helpt, en zegt jullie maat daar iets over?",
                en: "Do those who cooperate see that it helps, and does your measure say something of that?"),
            mend: LocalizedText(
                nl: "Vraag professionals en huishoudens wanneer samenwerken hielp, en schrijf dat naast het aantal "
                    + "overleggen.",
                en: "Ask professionals and households when cooperating helped, and write that beside the number of "
                    + "meetings."),
            strength: .recommendation, responsible: .indicatorUsers, citations: [.domein("6.1")],
            whyNotComputed: LocalizedText(
                nl: "Dat samenwerken helpt laat zich niet tellen; wie samenwerkt, kan het vertellen.",
                en: "That cooperation helps cannot be counted; those who cooperate can tell.")))
}
