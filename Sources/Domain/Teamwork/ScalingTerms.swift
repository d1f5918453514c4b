/// The eight things that the sources call *scaling* (op- en afschalen), kept apart.
///
/// Handing over and tapering stand with the involvement; the six others stand here.
public enum ScalingTerms: Sendable {
    /// Bijschalen.
    public static let addExpertise = Term(
        "addExpertise", LocalizedText(nl: "bijschalen", en: "add expertise"),
        definition: LocalizedText(
            nl: "Expertise toevoegen terwijl iedereen blijft.",
            en: "Adding expertise while everybody stays."),
        citations: [.proeftuin("6.4")],
        related: ["Concept.escalateCase", "Concept.handOver"])
    /// Opschalen.
    public static let escalateCase = Term(
        "escalateCase", LocalizedText(nl: "opschalen", en: "escalate a case"),
        definition: LocalizedText(
            nl: "Een casus naar een andere autoriteit of een zwaarder kader brengen.",
            en: "Taking a case to another authority or a heavier frame."),
        citations: [.proeftuin("4.4"), .proeftuin("6.4"), .domein("4.1")],
        related: ["Concept.addExpertise", "Concept.decisionEscalation"])
    /// Op- en afschalen van functies.
    public static let functionScaling = Term(
        "functionScaling", LocalizedText(nl: "op- en afschalen van functies", en: "scaling of functions"),
        definition: LocalizedText(
            nl: "Meer of minder behandeling, begeleiding of bescherming inzetten.",
            en: "Deploying more or less treatment, guidance or protection."),
        citations: [.kompas("Stap 5"), .kompas("Stap 6"), .kompas("Stap 7")],
        aliases: [Term.Alias("op- en afschaling", in: .kompas)],
        related: ["Concept.escalateCase"])
    /// Escaleren van een beslissing.
    public static let decisionEscalation = Term(
        "decisionEscalation", LocalizedText(nl: "escaleren van een beslissing", en: "decision escalation"),
        definition: LocalizedText(
            nl: "Een beslissing langs een afgesproken ladder hoger leggen.",
            en: "Taking a decision up an agreed ladder."),
        citations: [.domein("4.1")],
        aliases: [Term.Alias("escalatieladder", in: .domein), Term.Alias("escalatieroute", in: .domein)],
        related: ["Concept.barrierEscalation"])
    /// Agenderen van een knelpunt.
    public static let barrierEscalation = Term(
        "barrierEscalation", LocalizedText(nl: "agenderen van een knelpunt", en: "barrier escalation"),
        definition: LocalizedText(
            nl: "Een belemmering die men zelf niet kan oplossen bij bestuur of rijk neerleggen.",
            en: "Putting a barrier that one cannot solve before the board or the ministry."),
        citations: [.kompas("Leeswijzer"), .kompas("Conceptueel kader"), .kompas("Stap 7")],
        aliases: [Term.Alias("terugleggen", in: .kompas), Term.Alias("agenderen", in: .kompas)],
        related: ["Concept.barrier"])
    /// Contactfrequentie.
    public static let contactFrequency = Term(
        "contactFrequency", LocalizedText(nl: "contactfrequentie", en: "contact frequency"),
        definition: LocalizedText(
            nl: "Vaker of minder vaak contact tussen regisseur en hulpverleners.",
            en: "More or less frequent contact between director and providers."),
        citations: [.domein("Bijlage 6")],
        related: ["Concept.caseIntensity"])

    /// All of them.
    public static let all: [Term] = [
        addExpertise, escalateCase, functionScaling, decisionEscalation, barrierEscalation, contactFrequency,
    ]
}
