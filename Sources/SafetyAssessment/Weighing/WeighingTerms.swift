public import Domain

/// Concepts of weighing that are no closed list.
public enum WeighingTerms: Sendable {
    /// Weging.
    public static let weighingRecord = Term(
        "weighingRecord", LocalizedText(nl: "weging", en: "weighing"),
        definition: LocalizedText(
            nl: "Gedateerde afweging achter de keuze om in te grijpen of te wachten.",
            en: "Dated weighing behind the choice to intervene or to wait."),
        citations: [
            .proeftuin("4.4"), .proeftuin("6.4"), .parallel("De ingezette veranderstrategie"), .domein("4.1"),
        ],
        aliases: [
            Term.Alias("proportionaliteit en subsidiariteit", in: .proeftuin),
            Term.Alias("afweging", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "De schade van wachten en die van ingrijpen worden allebei gewogen, en opnieuw als het doorgaat.",
            en: "The harm of waiting and that of intervening are both weighed, and again if it goes on."),
        related: ["Concept.weighingFramework", "Concept.organisedDissent"])
    /// Tegenspraak.
    public static let organisedDissent = Term(
        "organisedDissent", LocalizedText(nl: "tegenspraak", en: "organised dissent"),
        definition: LocalizedText(
            nl: "Een tegenstem die met opzet rond een besluit georganiseerd wordt.",
            en: "A counter-voice arranged on purpose around a decision."),
        citations: [
            .parallel("Een nieuw scenario voor de toekomst"),
            .parallel("Wat vraagt dit van de organisatorische omgeving van de professional?"), .proeftuin("6.2"),
            .proeftuin("6.5"), .domein("Bijlage 7"),
        ],
        aliases: [
            Term.Alias("supervisie", in: .proeftuin), Term.Alias("kritische vragen", in: .proeftuin),
            Term.Alias("intervisie", in: .domein),
        ],
        related: ["Concept.independentTest", "Concept.supervision"])
    /// Proportionaliteit.
    public static let proportionality = Term(
        "proportionality", LocalizedText(nl: "proportionaliteit", en: "proportionality"),
        definition: LocalizedText(
            nl: "De schade van ingrijpen afgezet tegen de onveiligheid.",
            en: "The harm of intervening set against the unsafety."),
        citations: [.proeftuin("4.4")],
        decision: LocalizedText(
            nl: "Vastgelegd wordt dat het gewogen is, nooit of de verhouding klopt: dat oordelen mensen.",
            en: "It is recorded that it was weighed, never whether the balance is right: people judge that."),
        related: ["Concept.subsidiarity", "Concept.weighingRecord"])
    /// Subsidiariteit.
    public static let subsidiarity = Term(
        "subsidiarity", LocalizedText(nl: "subsidiariteit", en: "subsidiarity"),
        definition: LocalizedText(
            nl: "Nagaan of alles is ingezet wat met hulp kan, voordat het met dwang gaat.",
            en: "To go through whether everything was put in place that help can do, before it is done by compulsion."),
        citations: [.proeftuin("4.4"), .proeftuin("6.4")],
        related: ["Concept.proportionality", "Concept.weighingRecord"])

    /// All of them.
    public static let all: [Term] = [
        weighingRecord, organisedDissent, proportionality, subsidiarity,
    ]
}
