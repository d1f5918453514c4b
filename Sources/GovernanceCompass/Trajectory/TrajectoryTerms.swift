public import Domain

/// Concepts of the trajectory of a network.
public enum TrajectoryTerms: Sendable {
    /// Draagvlak.
    public static let endorsement = Term(
        "endorsement", LocalizedText(nl: "draagvlak", en: "endorsement"),
        definition: LocalizedText(
            nl: "Vastgelegde steun van een partij, met datum en opmerking.",
            en: "A party's recorded support, with date and remark."),
        citations: [.domein("Bijlage 7"), .kompas("Stap 1"), .kompas("Stap 5"), .sturen("4.1.3")],
        aliases: [Term.Alias("commitment", in: .sturen)],
        decision: LocalizedText(nl: "Nooit een getal.", en: "Never a number."))
    /// Strategie.
    public static let ambitionStrategy = Term(
        "ambitionStrategy", LocalizedText(nl: "strategie", en: "ambition strategy"),
        definition: LocalizedText(
            nl: "Hoe een netwerk zijn ambitie wil bereiken.",
            en: "How a network wants to reach its ambition."),
        citations: [.kompas("Stap 6")],
        related: ["Concept.steeringStrategy", "Concept.barrierStrategy"])

    /// All of them.
    public static let all: [Term] = [
        endorsement, ambitionStrategy,
    ]
}
