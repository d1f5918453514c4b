public import Domain

extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let indicators = Glossary(
        of: "Indicators", [definitions, measurements, surveys, portfolios, reports])

    private static let definitions = [
        GlossaryList(concepts: DefinitionTerms.all, nl: "meten", en: "measuring"),
        GlossaryList(IndicatorKind.self, "IndicatorKind", nl: "soort maat", en: "kind of measure"),
        GlossaryList(
            IndicatorLevel.self, "IndicatorLevel", nl: "niveau van een indicator", en: "level of an indicator"),
        GlossaryList(
            IndicatorHorizon.self, "IndicatorHorizon", nl: "termijn van een indicator", en: "term of an indicator"),
        GlossaryList(IndicatorTheme.self, "IndicatorTheme", nl: "thema van een indicator", en: "theme of an indicator"),
        GlossaryList(
            IndicatorPolarity.self, "IndicatorPolarity", nl: "richting van een indicator",
            en: "polarity of an indicator"),
        GlossaryList(
            IndicatorFamily.self, "IndicatorFamily", nl: "familie van indicatoren", en: "family of indicators"),
        GlossaryList(IndicatorUnit.self, "IndicatorUnit", nl: "eenheid", en: "unit"),
        GlossaryList(IndicatorSource.self, "IndicatorSource", nl: "gegevensbron", en: "data source"),
        GlossaryList(IndicatorBasis.self, "IndicatorBasis", nl: "te berekenen uit", en: "computable from"),
        GlossaryList(IndicatorPurpose.self, "IndicatorPurpose", nl: "doel van een cijfer", en: "purpose of a figure"),
        GlossaryList(MeasureCharacter.self, "MeasureCharacter", nl: "aard van een maat", en: "character of a measure"),
        GlossaryList(MeasuringParty.self, "MeasuringParty", nl: "wie meet", en: "who measures"),
        GlossaryList(
            AdministrativeBurden.self, "AdministrativeBurden", nl: "registratielast", en: "administrative burden"),
    ]

    private static let measurements = [
        GlossaryList(FigureStatus.self, "FigureStatus", nl: "status van een cijfer", en: "status of a figure"),
        GlossaryList(FigureOrigin.self, "FigureOrigin", nl: "herkomst van een cijfer", en: "origin of a figure"),
        GlossaryList(CountedUnit.self, "CountedUnit", nl: "waarvan wordt geteld", en: "what is counted"),
        GlossaryList(PopulationSelection.self, "PopulationSelection", nl: "selectie", en: "selection"),
    ]

    private static let surveys = [
        GlossaryList(SurveyAnswer.self, "SurveyAnswer", nl: "antwoord op een stelling", en: "answer to a statement")
    ]

    private static let portfolios = [
        GlossaryList(
            FeedbackAudience.self, "FeedbackAudience", nl: "wie feedback nodig heeft", en: "who needs feedback"),
        GlossaryList(
            FrameworkUse.self, "FrameworkUse", nl: "waartoe een raamwerk dient", en: "what a framework serves"),
        GlossaryList(
            SteeringContent.self, "SteeringContent", nl: "inhoud van sturingsinformatie",
            en: "content of steering information"),
    ]

    private static let reports = [
        GlossaryList(FigureAspect.self, "FigureAspect", nl: "waar een cijfer over gaat", en: "what a figure is about"),
        GlossaryList(ClaimKind.self, "ClaimKind", nl: "soort conclusie", en: "kind of conclusion"),
        GlossaryList(ZeroMeaning.self, "ZeroMeaning", nl: "wat een nul betekent", en: "what a zero means"),
    ]
}
