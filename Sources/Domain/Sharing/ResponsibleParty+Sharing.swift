extension ResponsibleParty {
    /// Whoever shares information or asks for it.
    public static let whoShares = ResponsibleParty(
        "whoShares",
        name: LocalizedText(
            nl: "wie informatie deelt of opvraagt", en: "whoever shares information or asks for it"))
    /// The municipality (gemeente).
    public static let municipality = ResponsibleParty(
        "municipality", name: LocalizedText(nl: "de gemeente", en: "the municipality"))
}
