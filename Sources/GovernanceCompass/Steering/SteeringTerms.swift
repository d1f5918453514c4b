public import Domain

/// Concepts of steering.
public enum SteeringTerms: Sendable {
    /// Sturingsvorm.
    public static let steeringForm = Term(
        "steeringForm", LocalizedText(nl: "sturingsvorm", en: "form of steering"),
        definition: LocalizedText(
            nl: "Hoe een stuurder bereikt dat anderen doelen overnemen: hiërarchie, markt of netwerk.",
            en: "How a steerer gets others to adopt goals: hierarchy, market or network."),
        citations: [.sturen("2.2.1")],
        related: ["Concept.networkGovernanceForm"])
    /// Sturingsstrategie.
    public static let steeringStrategy = Term(
        "steeringStrategy", LocalizedText(nl: "sturingsstrategie", en: "steering strategy"),
        definition: LocalizedText(
            nl: "Wat een stuurder doet: sturen, kopen of overleggen.",
            en: "What a steerer does: directing, buying or deliberating."),
        citations: [.sturen("2.2.2")], aliases: [Term.Alias("strategie", in: .sturen)],
        decision: LocalizedText(
            nl: "Nooit kortweg strategie: er zijn er drie.",
            en: "Never just strategy: there are three."),
        related: ["Concept.barrierStrategy", "Concept.ambitionStrategy"])
    /// Oplossingsrichting.
    public static let solutionDirection = Term(
        "solutionDirection", LocalizedText(nl: "oplossingsrichting", en: "solution direction"),
        definition: LocalizedText(
            nl: "Uitweg als sturen vastloopt: onverstandig, onvolmaakt of ironisch.",
            en: "Way out when steering gets stuck: unwise, imperfect or ironic."),
        citations: [.sturen("2.4"), .sturen("4.4")],
        decision: LocalizedText(
            nl: "In de evaluatie is hetzelfde woord een route om het stelsel te verbeteren.",
            en: "In the evaluation the same word is a route to improve the system."),
        related: ["Concept.reformRoute"])
    /// Prestatieparadox.
    public static let performanceParadox = Term(
        "performanceParadox", LocalizedText(nl: "prestatieparadox", en: "performance paradox"),
        definition: LocalizedText(
            nl: "Een prestatiemaat onderscheidt goed en slecht niet meer, omdat erop gestuurd wordt.",
            en: "A measure of performance no longer tells good from bad, because it is steered on."),
        citations: [.sturen("2.2.1"), .sturen("2.2.2"), .domein("3.2")],
        related: ["Concept.overAccountability"])
    /// Oververantwoording.
    public static let overAccountability = Term(
        "overAccountability", LocalizedText(nl: "oververantwoording", en: "over-accountability"),
        definition: LocalizedText(
            nl: "Zoveel verantwoorden dat het het doel verdringt.",
            en: "Accounting so much that it drives out the purpose."),
        citations: [.kompas("Stap 2"), .parallel("Over eigen schaduw heen stappen"), .proeftuin("2.8")],
        aliases: [Term.Alias("te veel nadruk op verantwoording", in: .kompas)],
        related: ["Concept.performanceParadox"])

    /// All of them.
    public static let all: [Term] = [
        steeringForm, steeringStrategy, solutionDirection, performanceParadox, overAccountability,
    ]
}
