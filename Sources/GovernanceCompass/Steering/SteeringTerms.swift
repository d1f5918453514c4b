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
        citations: [.kompas("Stap 2"), .parallel("Over eigen schaduw heen stappen"), .sturen("4.3")],
        aliases: [Term.Alias("te veel nadruk op verantwoording", in: .kompas)],
        related: ["Concept.performanceParadox"])

    /// Formele sturing.
    public static let formalSteering = Term(
        "formalSteering", LocalizedText(nl: "formele sturing", en: "formal steering"),
        definition: LocalizedText(
            nl: "Hoe sturing bedoeld of bedacht is: structuur, samenstelling, doelen en opdrachten.",
            en: "How steering is meant or designed: structure, composition, goals and assignments."),
        citations: [.sturen("4.2"), .sturen("4.2.1"), .sturen("4.2.2")],
        related: ["Concept.materialSteering"])
    /// Materiële sturing.
    public static let materialSteering = Term(
        "materialSteering", LocalizedText(nl: "materiële sturing", en: "material steering"),
        definition: LocalizedText(
            nl: "Hoe sturing echt gaat, tussen mensen en groepen.",
            en: "How steering really happens, between people and groups."),
        citations: [.sturen("4.2"), .sturen("4.2.3")],
        related: ["Concept.formalSteering"])
    /// Beslisrecht.
    public static let decisionRight = Term(
        "decisionRight", LocalizedText(nl: "beslisrecht", en: "right to decide"),
        definition: LocalizedText(
            nl: "Dat iemand de knoop mag doorhakken; in een netwerk houdt de stuurder het niet.",
            en: "That somebody may settle a matter; in a network the steerer does not keep it."),
        citations: [.sturen("5.1")],
        related: ["Concept.finalResponsibility"])
    /// Informatieasymmetrie.
    public static let informationAsymmetry = Term(
        "informationAsymmetry", LocalizedText(nl: "informatieasymmetrie", en: "information asymmetry"),
        definition: LocalizedText(
            nl: "De een weet meer dan de ander.", en: "The one knows more than the other."),
        citations: [.sturen("2.2.2")],
        decision: LocalizedText(
            nl: "Alleen het verschil in kennis; met botsende belangen erbij is het het principaal-agentprobleem.",
            en: "The difference in knowledge only; together with clashing interests it is the principal-agent problem."),
        related: ["Concept.principalAgentProblem"])
    /// Principaal-agentprobleem.
    public static let principalAgentProblem = Term(
        "principalAgentProblem", LocalizedText(nl: "principaal-agentprobleem", en: "principal-agent problem"),
        definition: LocalizedText(
            nl: "Wie gestuurd wordt weet meer dan wie stuurt, en wil iets anders.",
            en: "Who is steered knows more than who steers, and wants something else."),
        citations: [.sturen("2.2.2")],
        related: ["Concept.informationAsymmetry"])

    /// All of them.
    public static let all: [Term] = [
        steeringForm, steeringStrategy, solutionDirection, performanceParadox, overAccountability,
        formalSteering, materialSteering, decisionRight, informationAsymmetry, principalAgentProblem,
    ]
}
