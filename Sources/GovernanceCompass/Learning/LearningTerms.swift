public import Domain

/// Concepts of learning together.
public enum LearningTerms: Sendable {
    /// Dynamische leeragenda.
    public static let learningAgenda = Term(
        "learningAgenda", LocalizedText(nl: "dynamische leeragenda", en: "dynamic learning agenda"),
        definition: LocalizedText(
            nl: "Leervragen met uitdaging en belemmering, die in de tijd gevolgd worden.",
            en: "Learning questions with challenge and barrier, followed over time."),
        citations: [.domein("2"), .domein("Bijlage 1.2"), .proeftuin("7.3")],
        aliases: [Term.Alias("DLA", in: .domein), Term.Alias("leersessie", in: .proeftuin)],
        related: ["Concept.learningCycle", "Concept.barrier"])
    /// Leercyclus.
    public static let learningCycle = Term(
        "learningCycle", LocalizedText(nl: "leercyclus", en: "learning cycle"),
        definition: LocalizedText(
            nl: "Uitproberen, kijken, waarderen en bijstellen.",
            en: "Trying, looking, appreciating and adjusting."),
        citations: [.kompas("Stap 8"), .parallel("De ingezette veranderstrategie"), .domein("2"), .proeftuin("1.2")],
        aliases: [
            Term.Alias("PDCA", in: .kompas), Term.Alias("IMWR", in: .kompas),
            Term.Alias("actieonderzoek", in: .proeftuin),
        ],
        related: ["Concept.learningAgenda"])
    /// Leerinfrastructuur.
    public static let learningInfrastructure = Term(
        "learningInfrastructure", LocalizedText(nl: "leerinfrastructuur", en: "learning infrastructure"),
        definition: LocalizedText(nl: "Wat een netwerk aan het leren houdt.", en: "What keeps a network learning."),
        citations: [.parallel("Parallele transformaties"), .kompas("Stap 8"), .domein("Bijlage 4")],
        aliases: [Term.Alias("lerend netwerk", in: .kompas), Term.Alias("uitwisselingsstructuur", in: .domein)])
    /// Barrière.
    public static let barrier = Term(
        "barrier", LocalizedText(nl: "barrière", en: "barrier"),
        definition: LocalizedText(
            nl: "Wat in de weg staat, waar het knelt en wie gevraagd wordt iets te doen.",
            en: "What stands in the way, where it bites and who is asked to act."),
        citations: [
            .domein("4"), .sturen("4.3"), .parallel("Over eigen schaduw heen stappen"), .kompas("Stap 7"),
            .kompas("Wat als het schuurt?"),
        ],
        aliases: [
            Term.Alias("uitdaging", in: .sturen), Term.Alias("knelpunt", in: .kompas),
            Term.Alias("systeembelemmering", in: .kompas), Term.Alias("wrijving", in: .kompas),
            Term.Alias("uitdaging", in: .domein), Term.Alias("belemmering", in: .domein),
        ],
        decision: LocalizedText(
            nl: "Een uitdaging in de evaluatie is alleen de eerste helft van een leervraag. Een dilemma heeft "
                + "twee kanten en geen oplossing, en is een eigen begrip.",
            en: "A challenge in the evaluation is only the first half of a learning question. A dilemma has "
                + "two sides and no solution, and is a concept of its own."),
        related: ["Concept.dilemma"])
    /// Dilemma.
    public static let dilemma = Term(
        "dilemma", LocalizedText(nl: "dilemma", en: "dilemma"),
        definition: LocalizedText(
            nl: "Twee kanten die allebei gelden en die men samen uithoudt.",
            en: "Two sides that both hold and that people bear together."),
        citations: [.proeftuin("6.7")],
        related: ["Concept.barrier"])
    /// Strategie tegen een barrière.
    public static let barrierStrategy = Term(
        "barrierStrategy", LocalizedText(nl: "strategie tegen een barrière", en: "barrier strategy"),
        definition: LocalizedText(
            nl: "Manier om een barrière weg te nemen of ermee te leren leven.",
            en: "Way to remove a barrier or to learn to live with it."),
        citations: [.domein("1.3"), .domein("4")], aliases: [Term.Alias("strategie", in: .domein)],
        related: ["Concept.steeringStrategy", "Concept.ambitionStrategy"])

    /// Leervraag.
    public static let learningQuestion = Term(
        "learningQuestion", LocalizedText(nl: "leervraag", en: "learning question"),
        definition: LocalizedText(
            nl: "Een uitdaging als vraag, “hoe kan ik”, met de barrière die zij ontmoet, “terwijl”.",
            en: "A challenge as a question, “how can I”, with the barrier that it meets, “while”."),
        citations: [.domein("2"), .domein("Bijlage 1.2")],
        related: ["Concept.learningAgenda", "Concept.barrier"])
    /// Systeemanalyse.
    public static let systemAnalysis = Term(
        "systemAnalysis", LocalizedText(nl: "systeemanalyse", en: "system analysis"),
        definition: LocalizedText(
            nl: "Matrix van systeemaspecten en actoren, met wat een verandering belemmert en helpt.",
            en: "Matrix of aspects of the system and actors, with what hinders and helps a change."),
        citations: [.domein("2.1"), .domein("Bijlage 3.1"), .domein("Bijlage 3.2")],
        related: ["Concept.learningAgenda"])
    /// Boundary object.
    public static let boundaryObject = Term(
        "boundaryObject", LocalizedText(nl: "boundary object", en: "boundary object"),
        definition: LocalizedText(
            nl: "Plek of vorm zonder hiërarchie waar partijen over grenzen heen van elkaar leren.",
            en: "Place or form without hierarchy where parties learn from each other across boundaries."),
        citations: [.kompas("Stap 8")],
        related: ["Concept.learningInfrastructure"])
    /// Succesmoment.
    public static let successMoment = Term(
        "successMoment", LocalizedText(nl: "succesmoment", en: "success moment"),
        definition: LocalizedText(
            nl: "Gepland moment om te vieren wat lukte, ook iets kleins.",
            en: "Planned moment to celebrate what succeeded, something small too."),
        citations: [.kompas("Stap 8")])

    /// All of them.
    public static let all: [Term] = [
        learningAgenda, learningQuestion, systemAnalysis, learningCycle, learningInfrastructure, boundaryObject,
        successMoment, barrier, dilemma, barrierStrategy,
    ]
}
