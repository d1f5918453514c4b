public import Domain

extension ResponsibleParty {
    /// The parties of a network together (het netwerk).
    public static let networkTogether = ResponsibleParty(
        "networkTogether",
        name: LocalizedText(nl: "de partijen van het netwerk samen", en: "the parties of the network together"))
    /// Those who agree on consultation of the ggz.
    public static let consultationPartners = ResponsibleParty(
        "consultationPartners",
        name: LocalizedText(
            nl: "gemeenten, ggz-aanbieders en zorgverzekeraars van de regio",
            en: "municipalities, ggz providers and health insurers of the region"))
}
