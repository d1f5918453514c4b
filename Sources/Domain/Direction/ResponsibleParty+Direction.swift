extension ResponsibleParty {
    /// The municipality that arranges direction (gemeente).
    public static let directingMunicipality = ResponsibleParty(
        "directingMunicipality", name: LocalizedText(nl: "de gemeente", en: "the municipality"))
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

extension Scope {
    /// The vision of the region Rotterdam-Rijnmond.
    public static let rotterdamRijnmond = Scope(
        "rotterdamRijnmond", name: LocalizedText(nl: "Rotterdam-Rijnmond", en: "Rotterdam-Rijnmond"))
    /// Reinforced process direction in the municipality of Gooise Meren.
    public static let gooiseMeren = Scope(
        "gooiseMeren",
        name: LocalizedText(nl: "procesregie Gooise Meren", en: "process direction Gooise Meren"))
    /// The approaches Blijvend Veilig and IHV13w, for what both of them do: a rule has one scope.
    public static let blijvendVeiligOrIHV13w = Scope(
        "blijvendVeilig-ihv13w",
        name: LocalizedText(nl: "Blijvend Veilig of IHV13w", en: "Blijvend Veilig or IHV13w"))
}
