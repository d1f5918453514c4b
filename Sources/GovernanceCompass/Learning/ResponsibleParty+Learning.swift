public import Domain

extension ResponsibleParty {
    /// Those who draw up a learning agenda (opstellers van de leeragenda).
    public static let agendaDrafters = ResponsibleParty(
        "agendaDrafters",
        name: LocalizedText(nl: "wie de leeragenda opstellen", en: "those who draw up the learning agenda"))
    /// Those who accompany a learning agenda: project leaders and researchers.
    public static let agendaCompanions = ResponsibleParty(
        "agendaCompanions",
        name: LocalizedText(
            nl: "projectleiders en onderzoekers bij de leeragenda",
            en: "project leaders and researchers at the learning agenda"))
    /// The parties that learn together in a network (lerend netwerk).
    public static let learningParties = ResponsibleParty(
        "learningParties",
        name: LocalizedText(nl: "de partijen in het lerende netwerk", en: "the parties in the learning network"))
    /// The owners of an action that is tried in a learning cycle (actie-eigenaren).
    public static let cycleOwners = ResponsibleParty(
        "cycleOwners",
        name: LocalizedText(nl: "de eigenaren van de leercyclus", en: "the owners of the learning cycle"))
    /// Those who hold the national learning sessions and spread what came out (onderzoeksteam).
    public static let learningSessionHosts = ResponsibleParty(
        "learningSessionHosts",
        name: LocalizedText(nl: "het onderzoeksteam van de leersessie", en: "the research team of the learning session")
    )
}
