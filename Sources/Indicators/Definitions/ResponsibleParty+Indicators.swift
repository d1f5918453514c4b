internal import Domain

extension ResponsibleParty {
    /// Whoever makes the report.
    static let reportMaker = ResponsibleParty(
        "reportMaker", name: LocalizedText(nl: "wie het rapport maakt", en: "whoever makes the report"))
    /// The programme, the pilots and their partners.
    static let programmeAndPartners = ResponsibleParty(
        "programmeAndPartners",
        name: LocalizedText(
            nl: "het programma, de proeftuinen en hun partners", en: "the programme, the pilots and their partners"))
    /// Those who choose and use the indicators together.
    static let indicatorUsers = ResponsibleParty(
        "indicatorUsers",
        name: LocalizedText(nl: "wie de indicatoren samen kiezen", en: "those who choose the indicators together"))
    /// Those who make the indicators.
    static let indicatorDesigners = ResponsibleParty(
        "indicatorDesigners", name: LocalizedText(nl: "wie de indicatoren maken", en: "those who make the indicators"))
}
