public import Domain

extension ResponsibleParty {
    /// Those who draw a network map together (deelnemers).
    public static let mapParticipants = ResponsibleParty(
        "mapParticipants",
        name: LocalizedText(nl: "wie de kaart samen tekenen", en: "those who draw the map together"))
    /// The core group (kerngroep, binnenring).
    public static let coreGroup = ResponsibleParty(
        "coreGroup", name: LocalizedText(nl: "de kerngroep", en: "the core group"))
    /// The five parties that work closely together by their task.
    public static let closePartners = ResponsibleParty(
        "closePartners",
        name: LocalizedText(
            nl: "gemeenten, lokale teams, gecertificeerde instellingen, Raad voor de Kinderbescherming en Veilig Thuis",
            en: "municipalities, local teams, certified institutions, Child Care and Protection Board and Veilig Thuis")
    )
}
