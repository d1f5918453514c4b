public import Domain

extension Rule where Subject == IndicatorDefinition {
    /// What is called meaningful expresses the essence of the work and serves reflection and adjustment.
    public static let meaningfulExpressesEssence = Rule(
        RuleDescription(
            .domein(66),
            title: LocalizedText(
                nl:
                    "Een meting die betekenisvol heet, geeft de kern van het werk weer en helpt om terug te kijken en bij "
                    + "te sturen",
                en: "A measurement that is called meaningful expresses the essence of the work and helps to look back "
                    + "and adjust"),
            asks: LocalizedText(
                nl:
                    "Vastgelegd is welke kern de meting weergeeft, en hoe zij helpt om terug te kijken en bij te sturen.",
                en: "It is recorded which essence the measurement expresses, and how it helps to look back and adjust."),
            appliesWhen: LocalizedText(
                nl: "de meting betekenisvol wordt genoemd", en: "the measurement is called meaningful"),
            mend: LocalizedText(
                nl:
                    "Vraag wie het werk doen en wie het meemaken wat deze meting over de kern zegt, of noem haar anders.",
                en: "Ask those who do the work and those who experience it what this says of the essence, or call it "
                    + "something else."),
            strength: .method, responsible: .indicatorDesigners,
            citations: [.domein("6")]),
        applies: { definition, exam in exam.holds(definition.isCalledMeaningful, at: "isCalledMeaningful") }
    ) { definition, exam in
        if let essence = exam.need(definition.essence, at: "essence") {
            exam.require(!essence.isEmpty, at: "essence", seen: .none)
        }
        if let use = exam.need(definition.reflectionUse, at: "reflectionUse") {
            exam.require(!use.isEmpty, at: "reflectionUse", seen: .none)
        }
    }
}

extension RuleSet where Subject == IndicatorDefinition {
    /// The rule about one definition.
    public static let indicatorDefinition = RuleSet(
        [.meaningfulExpressesEssence],
        places: PlaceNames([
            PlaceNames.Name(
                "isCalledMeaningful",
                LocalizedText(
                    nl: "of de meting betekenisvol wordt genoemd", en: "whether the measurement is called meaningful")),
            PlaceNames.Name(
                "essence",
                LocalizedText(nl: "welke kern de meting weergeeft", en: "which essence the measurement expresses")),
            PlaceNames.Name(
                "reflectionUse",
                LocalizedText(
                    nl: "hoe de meting helpt om terug te kijken en bij te sturen",
                    en: "how the measurement helps to look back and adjust")),
        ]))
}
