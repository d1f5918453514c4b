public import Domain

/// Concepts of an approach.
public enum ApproachTerms: Sendable {
    /// Aanpak.
    public static let approach = Term(
        "approach", LocalizedText(nl: "aanpak", en: "approach"),
        definition: LocalizedText(
            nl: "Een aanpak zoals een gemeente of regio die heeft ingericht.",
            en: "An approach as a municipality or region has set it up."),
        citations: [.sturen("4.1.3"), .domein("1.3"), .proeftuin("1.4")],
        aliases: [Term.Alias("werkwijze", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Regels van één aanpak gelden alleen waar die is overgenomen. Sturen op een aanpak is iets "
                + "anders dan sturen binnen een aanpak.",
            en: "Rules of one approach hold only where it is adopted. To steer on an approach is another thing "
                + "than to steer within one."))

    /// All of them.
    public static let all: [Term] = [
        approach
    ]
}
