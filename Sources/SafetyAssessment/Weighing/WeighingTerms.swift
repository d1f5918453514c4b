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

    /// All of them.
    public static let all: [Term] = [
        weighingRecord, organisedDissent,
    ]
}
