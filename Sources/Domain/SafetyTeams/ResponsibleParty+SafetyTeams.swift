extension ResponsibleParty {
    /// The region that puts a safety team together.
    public static let region = ResponsibleParty(
        "region", name: LocalizedText(nl: "de regio", en: "the region"))
    /// The organisations in a safety team.
    public static let safetyTeamMembers = ResponsibleParty(
        "safetyTeamMembers",
        name: LocalizedText(
            nl: "de organisaties in het veiligheidsteam", en: "the organisations in the safety team"))
}
