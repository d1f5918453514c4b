/// Concepts of the chain that are no closed list.
public enum ChainTerms: Sendable {
    /// Jeugdbeschermingsketen.
    public static let protectionChain = Term(
        "protectionChain", LocalizedText(nl: "jeugdbeschermingsketen", en: "youth protection chain"),
        definition: LocalizedText(
            nl: "De opeenvolging van organisaties van melding tot gedwongen hulp.",
            en: "The sequence of organisations from report to compulsory help."),
        citations: [.sturen("1.3"), .sturen("Bijlage 3"), .parallel("Samenvatting"), .domein("5.1")],
        aliases: [
            Term.Alias("jeugdveiligheidsketen", in: .sturen), Term.Alias("veiligheidsketen", in: .parallel),
            Term.Alias("keten", in: .parallel),
        ])
    /// Signaal.
    public static let signal = Term(
        "signal", LocalizedText(nl: "signaal", en: "signal"),
        definition: LocalizedText(
            nl: "Iets dat iemand opvalt en dat op onveiligheid kan wijzen; geen diagnose.",
            en: "Something that somebody notices and that may point to unsafety; no diagnosis."),
        citations: [.sturen("2.1.1"), .parallel("Een nieuw scenario voor de toekomst"), .kompas("Stap 6")],
        aliases: [Term.Alias("signalering", in: .kompas)],
        decision: LocalizedText(
            nl: "Signaal, melding en aanmelding zijn drie dingen; een indicator zegt waar hij begint.",
            en: "Signal, report and referral are three things; an indicator says where it starts."),
        related: ["Concept.report", "Concept.referral"])
    /// Melding.
    public static let report = Term(
        "report", LocalizedText(nl: "melding", en: "report"),
        definition: LocalizedText(
            nl: "Zorgen die iemand bij Veilig Thuis meldt.",
            en: "Worries that somebody reports to Veilig Thuis."),
        citations: [.sturen("1.3"), .sturen("Bijlage 3"), .domein("3.3"), .kompas("Stap 1")],
        related: ["Concept.signal", "Concept.referral"])
    /// Aanmelding.
    public static let referral = Term(
        "referral", LocalizedText(nl: "aanmelding", en: "referral"),
        definition: LocalizedText(
            nl: "Een huishouden bij het veiligheidsteam of een ander team aanmelden.",
            en: "Registering a household with the safety team or another team."),
        citations: [.proeftuin("2.5"), .sturen("Bijlage 6")],
        related: ["Concept.report"])
    /// Triage.
    public static let triage = Term(
        "triage", LocalizedText(nl: "triage", en: "triage"),
        definition: LocalizedText(
            nl: "Beoordelen wat er met een melding of aanmelding gebeurt.",
            en: "Judging what is done with a report or referral."),
        citations: [.sturen("Bijlage 3"), .proeftuin("2.5"), .domein("Bijlage 3.1")])
    /// Verzoek tot onderzoek of toetsing.
    public static let investigationRequest = Term(
        "investigationRequest",
        LocalizedText(
            nl: "verzoek tot onderzoek of toetsing",
            en: "request to investigate or test"),
        definition: LocalizedText(
            nl: "Verzoek aan de Raad om te onderzoeken of te toetsen of een maatregel nodig is.",
            en: "Request to the Board to investigate, or to test, whether a measure is needed."),
        citations: [.sturen("1.3"), .sturen("Bijlage 3"), .proeftuin("2.5")],
        aliases: [
            Term.Alias("Verzoek Tot Onderzoek", in: .sturen), Term.Alias("verzoek tot toetsing", in: .proeftuin),
            Term.Alias("verzoek tot onderzoek", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "Eén soort verzoek met twee doelen. De redenen worden vastgelegd en geen verzoeker is "
                + "uitgesloten.",
            en: "One kind of request with two aims. Reasons are recorded and no requester is excluded."))

    /// All of them.
    public static let all: [Term] = [
        protectionChain, signal, report, referral, triage, investigationRequest,
    ]
}
