public import Domain

extension ResponsibleParty {
    /// Whoever steers (stuurder).
    public static let steerer = ResponsibleParty(
        "steerer", name: LocalizedText(nl: "wie stuurt", en: "whoever steers"))
    /// Whoever steers and whoever is steered, together.
    public static let steererAndSteered = ResponsibleParty(
        "steererAndSteered",
        name: LocalizedText(
            nl: "wie stuurt en wie gestuurd wordt, samen", en: "whoever steers and whoever is steered, together"))
}
