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
        related: ["Concept.solutionDirection", "ReformRoute.addConnectingRole"])
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

    /// Heldenrol.
    public static let heroRole = Term(
        "heroRole", LocalizedText(nl: "heldenrol", en: "hero role"),
        definition: LocalizedText(
            nl: "Wat van professionals wordt verwacht, en wat iedere laag zelf op zich moet nemen.",
            en: "What is expected of professionals, and what every layer has to take upon itself."),
        citations: [.parallel("Over eigen schaduw heen stappen")],
        decision: LocalizedText(
            nl: "Gevraagd van lagen, nooit een oordeel over een mens.",
            en: "Asked of layers, never a judgement on a person."),
        related: ["HeroRoleExpectation.connectAsPeople"])
    /// Boemerangbeleid.
    public static let boomerangPolicy = Term(
        "boomerangPolicy", LocalizedText(nl: "boemerangbeleid", en: "boomerang policy"),
        definition: LocalizedText(
            nl: "Verandering die na enkele jaren weer een stap in hetzelfde blijkt te zijn.",
            en: "Change that after some years turns out to be one more step in the same."),
        citations: [.parallel("Over eigen schaduw heen stappen")],
        decision: LocalizedText(
            nl: "De bron legt het woord niet uit; dit is hoe zij het gebruikt.",
            en: "The source does not explain the word; this is how it uses it."))
    /// Helix.
    public static let helix = Term(
        "helix", LocalizedText(nl: "helix", en: "helix"),
        definition: LocalizedText(
            nl: "Praktijk, kennis, beleid en huishoudens die samen beproeven, analyseren, begrijpen en besluiten.",
            en: "Practice, knowledge, policy and households that try out, analyse, understand and decide together."),
        citations: [.parallel("Parallele transformaties")],
        aliases: [Term.Alias("triple helix", in: .parallel), Term.Alias("quadruple helix", in: .parallel)],
        related: ["HelixParty.households", "JointActivity.tryOut"])
    /// Aanname onder het stelsel.
    public static let systemAssumption = Term(
        "systemAssumption", LocalizedText(nl: "aanname onder het stelsel", en: "assumption under the system"),
        definition: LocalizedText(
            nl: "Wat het stelsel, vaak stilzwijgend, voor waar houdt.",
            en: "What the system holds to be true, often in silence."),
        citations: [.parallel("De ingezette veranderstrategie")],
        related: ["AssumptionStep.faced", "Statement.Kind.assumption"])
    /// Normalisatie.
    public static let normalisation = Term(
        "normalisation", LocalizedText(nl: "normalisatie", en: "normalisation"),
        definition: LocalizedText(
            nl: "Hoe een nieuwe werkwijze begint, eigen wordt en gewoon wordt.",
            en: "How a new way of working begins, becomes one's own and becomes normal."),
        citations: [.domein("Bijlage 7")],
        aliases: [Term.Alias("Normalization Theory Process", in: .domein)],
        related: ["NormalisationMechanism.coherence"])

    /// All of them.
    public static let all: [Term] = [
        parallelTransformation, transition, reformRoute, systemRing, heroRole, boomerangPolicy, helix, systemAssumption,
        normalisation,
    ]
}
