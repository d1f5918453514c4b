public import Domain

/// Concepts of ratings that are no closed list.
public enum RatingsTerms: Sendable {
    /// Beoordeling.
    public static let rating = Term(
        "rating", LocalizedText(nl: "beoordeling", en: "rating"),
        definition: LocalizedText(
            nl: "Een cijfer van één informant over één ding op één dag.",
            en: "A mark by one informant about one thing on one day."),
        citations: [.sturen("2.1.2"), .proeftuin("2.6")],
        aliases: [
            Term.Alias("cijfer", in: .sturen), Term.Alias("veiligheidscijfer", in: .proeftuin),
            Term.Alias("zelfrapportage", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Cijfers over verschillende dingen worden nooit samen gerekend, en er is geen cijfer voor een "
                + "zaak.",
            en: "Marks of different things are never reckoned together, and there is no mark for a case."),
        related: ["Concept.informant"])
    /// Goed genoeg.
    public static let goodEnough = Term(
        "goodEnough", LocalizedText(nl: "goed genoeg", en: "good enough"),
        definition: LocalizedText(
            nl: "Samen en herhaald geven alle betrokkenen een voldoende voor ervaren veiligheid.",
            en: "Together and repeatedly all concerned rate experienced safety sufficiently."),
        citations: [.sturen("2.1.2"), .sturen("2.1.1")],
        decision: LocalizedText(
            nl: "Sturen gebruikt de woorden ook voor stabiele veiligheid; hier is het de norm voor cijfers.",
            en: "Sturen uses the words for stable safety too; here it is the norm for ratings."),
        related: ["Concept.stableSafety", "Concept.sufficientSafety"])

    /// All of them.
    public static let all: [Term] = [
        rating, goodEnough,
    ]
}
