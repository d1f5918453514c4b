public import Domain

extension ResponsibleParty {
    /// Those who make the analysis: project group and core group.
    public static let analysts = ResponsibleParty(
        "analysts",
        name: LocalizedText(nl: "de projectgroep met de kerngroep", en: "the project group with the core group"))
    /// Those who join people's own world early.
    public static let thoseWhoReachOut = ResponsibleParty(
        "thoseWhoReachOut",
        name: LocalizedText(
            nl: "lokale teams, huisartsen en ervaringsdeskundigen",
            en: "local teams, general practitioners and experts by experience"))
    /// Whoever organises a client journey.
    public static let journeyOrganiser = ResponsibleParty(
        "journeyOrganiser",
        name: LocalizedText(nl: "wie de klantreis organiseert", en: "whoever organises the client journey"))
}
