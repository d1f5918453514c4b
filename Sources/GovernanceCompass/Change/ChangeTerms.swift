public import Domain

/// Concepts of change of the system.
public enum ChangeTerms: Sendable {
    /// Parallelle transformatie.
    public static let parallelTransformation = Term(
        "parallelTransformation", LocalizedText(nl: "parallelle transformatie", en: "parallel transformation"),
        definition: LocalizedText(
            nl: "Dezelfde verandering wordt gevraagd van iedere laag, niet alleen van professionals.",
            en: "The same change is asked of every layer, not only of professionals."),
        citations: [
            .parallel("Samenvatting"), .parallel("Parallele transformaties"), .domein("7"), .sturen("4.4.3"),
        ],
        aliases: [Term.Alias("paradigmashift", in: .sturen)],
        related: ["Concept.transition"])
    /// Transitie.
    public static let transition = Term(
        "transition", LocalizedText(nl: "transitie", en: "transition"),
        definition: LocalizedText(
            nl: "Diepe verandering van cultuur, structuur en praktijk, die tientallen jaren duurt.",
            en: "Deep change of culture, structure and practice that takes decades."),
        citations: [.kompas("Stap 5")],
        decision: LocalizedText(nl: "Een tijdshorizon en geen plan.", en: "A time horizon and no plan."),
        related: ["Concept.parallelTransformation"])
    /// Oplossingsrichting voor het stelsel.
    public static let reformRoute = Term(
        "reformRoute", LocalizedText(nl: "oplossingsrichting voor het stelsel", en: "reform route"),
        definition: LocalizedText(
            nl: "Manier om het stelsel te verbeteren: een rol toevoegen, aanpassen of hervormen.",
            en: "Way to improve the system: add a role, adjust or reform."),
        citations: [.domein("3.5"), .domein("7")], aliases: [Term.Alias("oplossingsrichting", in: .domein)],
        related: ["Concept.solutionDirection"])
    /// Ring.
    public static let systemRing = Term(
        "systemRing", LocalizedText(nl: "ring", en: "system ring"),
        definition: LocalizedText(
            nl: "Ring rond het gezin waarop verandering nodig is.",
            en: "Ring around the family on which change is needed."),
        citations: [.domein("4"), .domein("Bijlage 7"), .parallel("Parallele transformaties"), .proeftuin("7.3")],
        aliases: [Term.Alias("niveau", in: .parallel)],
        decision: LocalizedText(
            nl: "Eén lijst uit drie bronnen, met per ring wie haar noemt. De krachtige ringen van het Kompas "
                + "zijn een andere lijst.",
            en: "One list of three sources, each ring with who names it. The powerful rings of the Kompas are "
                + "another list."),
        related: ["SystemRing.family", "FrameworkRing.collaboration"])

    /// All of them.
    public static let all: [Term] = [
        parallelTransformation, transition, reformRoute, systemRing,
    ]
}
