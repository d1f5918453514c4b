extension ResponsibleParty {
    /// The Board, and the judge who decides.
    public static let boardAndJudge = ResponsibleParty(
        "boardAndJudge",
        name: LocalizedText(
            nl: "de Raad voor de Kinderbescherming en de rechter",
            en: "the Child Care and Protection Board and the judge")
    )
    /// The municipality with the duty of care, and the certified institution.
    public static let municipalityAndInstitution = ResponsibleParty(
        "municipalityAndInstitution",
        name: LocalizedText(
            nl: "de gemeente met de zorgplicht en de gecertificeerde instelling",
            en: "the municipality with the duty of care and the certified institution"))
    /// The regional safety team and the Board.
    public static let safetyTeamAndBoard = ResponsibleParty(
        "safetyTeamAndBoard",
        name: LocalizedText(
            nl: "het Regionaal Veiligheidsteam en de Raad voor de Kinderbescherming",
            en: "the regional safety team and the Child Care and Protection Board"))
    /// Veilig Thuis and the local team.
    public static let veiligThuisAndLocalTeam = ResponsibleParty(
        "veiligThuisAndLocalTeam",
        name: LocalizedText(nl: "Veilig Thuis en het lokale team", en: "Veilig Thuis and the local team"))
    /// The regional safety team and the authorities.
    public static let safetyTeamAndAuthorities = ResponsibleParty(
        "safetyTeamAndAuthorities",
        name: LocalizedText(
            nl: "het Regionaal Veiligheidsteam en de overheid", en: "the regional safety team and the authorities"))
}
