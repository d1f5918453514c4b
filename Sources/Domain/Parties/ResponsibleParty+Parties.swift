extension ResponsibleParty {
    /// The case director (casusregisseur).
    public static let caseDirector = ResponsibleParty(
        "caseDirector", name: LocalizedText(nl: "de casusregisseur", en: "the case director"))
    /// The fixed contact (vast contactpersoon).
    public static let fixedContact = ResponsibleParty(
        "fixedContact", name: LocalizedText(nl: "de vaste contactpersoon", en: "the fixed contact"))
    /// The household together with the professionals.
    public static let householdAndProfessionals = ResponsibleParty(
        "householdAndProfessionals",
        name: LocalizedText(
            nl: "het huishouden en de professionals samen", en: "the household and the professionals together"))
    /// The local team (lokaal team).
    public static let localTeam = ResponsibleParty(
        "localTeam", name: LocalizedText(nl: "het lokale team", en: "the local team"))
    /// The duo of local team and regional safety team.
    public static let duo = ResponsibleParty("duo", name: LocalizedText(nl: "het duo", en: "the duo"))
    /// The professionals who are involved.
    public static let professionals = ResponsibleParty(
        "professionals", name: LocalizedText(nl: "de betrokken professionals", en: "the professionals involved"))
    /// Whoever makes an appraisal.
    public static let assessor = ResponsibleParty(
        "assessor", name: LocalizedText(nl: "wie de taxatie maakt", en: "whoever makes the appraisal"))
    /// The party that intervenes.
    public static let interveningParty = ResponsibleParty(
        "interveningParty", name: LocalizedText(nl: "de partij die ingrijpt", en: "the party that intervenes"))
    /// Everyone involved.
    public static let everyone = ResponsibleParty(
        "everyone", name: LocalizedText(nl: "iedereen die betrokken is", en: "everyone involved"))
    /// The Child Care and Protection Board (Raad voor de Kinderbescherming).
    public static let childCareAndProtectionBoard = ResponsibleParty(
        "childCareAndProtectionBoard",
        name: LocalizedText(nl: "de Raad voor de Kinderbescherming", en: "the Child Care and Protection Board"))
    /// The certified institution (gecertificeerde instelling).
    public static let certifiedInstitution = ResponsibleParty(
        "certifiedInstitution",
        name: LocalizedText(nl: "de gecertificeerde instelling", en: "the certified institution"))
    /// The regional safety team (Regionaal Veiligheidsteam), through the organisations of its members.
    public static let regionalSafetyTeam = ResponsibleParty(
        "regionalSafetyTeam", name: LocalizedText(nl: "het Regionaal Veiligheidsteam", en: "the regional safety team"))
    /// Veilig Thuis.
    public static let veiligThuis = ResponsibleParty(
        "veiligThuis", name: LocalizedText(nl: "Veilig Thuis", en: "Veilig Thuis"))
}
