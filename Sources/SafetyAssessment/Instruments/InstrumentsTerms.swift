public import Domain

/// Concepts of instruments that are no closed list.
public enum InstrumentsTerms: Sendable {
    /// Instrument.
    public static let instrument = Term(
        "instrument", LocalizedText(nl: "instrument", en: "instrument"),
        definition: LocalizedText(
            nl: "Hulpmiddel met een doel, gebruikers, een moment, een blik en een eigenaar.",
            en: "Aid with a purpose, users, a moment, a focus and an owner."),
        citations: [.sturen("2.1.2, tabel 2"), .proeftuin("2.7"), .kompas("Stap 7")],
        aliases: [Term.Alias("methodiek", in: .proeftuin), Term.Alias("tool", in: .kompas)],
        decision: LocalizedText(
            nl: "Een hulpmiddel: het oordeel is van mensen. Uitkomsten worden niet omgerekend.",
            en: "An aid: the judgement is people's. Results are not converted."),
        related: ["Instrument.gipsEvaluation"])
    /// Meldcode.
    public static let reportingCode = Term(
        "reportingCode", LocalizedText(nl: "meldcode", en: "reporting code"),
        definition: LocalizedText(
            nl: "Stappen die een professional zet bij signalen van huiselijk geweld of kindermishandeling.",
            en: "Steps that a professional takes on signals of domestic violence or child abuse."),
        citations: [.sturen("2.1.2, tabel 2"), .kompas("Stap 1"), .kompas("Stap 7")],
        aliases: [Term.Alias("Besluit meldcode", in: .kompas)],
        decision: LocalizedText(
            nl: "De plicht is de code te gebruiken; een meldplicht, zoals Sturen schrijft, is dat niet.",
            en: "The duty is to use the code; that is no duty to report, as Sturen words it."),
        related: ["Concept.weighingFramework", "Concept.signal"])
    /// Instrumentenregister.
    public static let instrumentRegister = Term(
        "instrumentRegister", LocalizedText(nl: "instrumentenregister", en: "instrument register"),
        definition: LocalizedText(
            nl: "Wat van elk instrument bekend is: doel, gebruikers, moment, blik, uitgever en hoe het misleidt.",
            en: "What is known of each instrument: purpose, users, moment, focus, publisher and how it misleads."),
        citations: [.sturen("2.1.2, tabel 2"), .proeftuin("2.7")],
        decision: LocalizedText(
            nl: "Wat geen bron zegt blijft open. De waarschuwingen zijn van deze SDK.",
            en: "What no source says stays open. The warnings are of this SDK."),
        related: ["Concept.instrument"])
    /// Eigen instrument.
    public static let ownInstrument = Term(
        "ownInstrument", LocalizedText(nl: "eigen instrument", en: "own instrument"),
        definition: LocalizedText(
            nl: "Instrument dat een organisatie zelf meebrengt, met haar eigen vragen en grens.",
            en: "Instrument that an organisation brings along, with its own questions and threshold."),
        decision: LocalizedText(
            nl: "Dit pakket levert er geen, toont geen som, en laat wie anders oordeelt een reden geven.",
            en: "This package ships none, shows no sum, and has whoever judges otherwise give a reason."),
        related: ["Concept.instrument"])

    /// All of them.
    public static let all: [Term] = [
        instrument, reportingCode, instrumentRegister, ownInstrument,
    ]
}
