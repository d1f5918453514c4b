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
    /// Managers and directors of the parties.
    public static let managersAndDirectors = ResponsibleParty(
        "managersAndDirectors",
        name: LocalizedText(nl: "managers en bestuurders van de partijen", en: "managers and directors of the parties"))
    /// The parties that wait for each other, and the ministers where the system holds them.
    public static let waitingParties = ResponsibleParty(
        "waitingParties",
        name: LocalizedText(
            nl: "de partijen die op elkaar wachten, en de bewindspersonen waar het stelsel hen vasthoudt",
            en: "the parties that wait for each other, and the ministers where the system holds them"))
}
