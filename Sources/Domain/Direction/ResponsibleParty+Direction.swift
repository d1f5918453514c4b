extension ResponsibleParty {
    /// The municipality and the local team.
    public static let municipalityAndLocalTeam = ResponsibleParty(
        "municipalityAndLocalTeam",
        name: LocalizedText(nl: "de gemeente en het lokale team", en: "the municipality and the local team"))
    /// Whoever direct a case or a part of it.
    public static let directors = ResponsibleParty(
        "directors", name: LocalizedText(nl: "wie regie voeren", en: "those who direct"))
    /// The director and the providers.
    public static let directorAndProviders = ResponsibleParty(
        "directorAndProviders",
        name: LocalizedText(nl: "de regisseur en de hulpverleners", en: "the director and the providers"))
    /// The manager.
    public static let manager = ResponsibleParty("manager", name: LocalizedText(nl: "de manager", en: "the manager"))
    /// The organisations that work with the household.
    public static let involvedOrganisations = ResponsibleParty(
        "involvedOrganisations",
        name: LocalizedText(nl: "de betrokken organisaties", en: "the organisations involved"))
}
