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

    /// All of them.
    public static let all: [Term] = [
        instrument, reportingCode,
    ]
}
