public import Domain

extension ResponsibleParty {
    /// The administrators of the municipalities of a region.
    public static let regionalAdministrators = ResponsibleParty(
        "regionalAdministrators",
        name: LocalizedText(nl: "de bestuurders in de regio", en: "the administrators in the region"))
    /// Managers and administrators together.
    public static let managersAndAdministrators = ResponsibleParty(
        "managersAndAdministrators",
        name: LocalizedText(nl: "managers en bestuurders", en: "managers and administrators"))
    /// The managers of those who do the work.
    public static let approachManagers = ResponsibleParty(
        "approachManagers", name: LocalizedText(nl: "de managers", en: "the managers"))
    /// The organisations that carry an approach together.
    public static let approachOrganisations = ResponsibleParty(
        "approachOrganisations",
        name: LocalizedText(
            nl: "de organisaties die de aanpak dragen", en: "the organisations that carry the approach"))
    /// Those who lead an approach in the region: project leader or programme leader.
    public static let approachLead = ResponsibleParty(
        "approachLead", name: LocalizedText(nl: "wie de aanpak in de regio trekt", en: "whoever leads the approach"))
    /// Those who steer an approach.
    public static let approachSteerers = ResponsibleParty(
        "approachSteerers", name: LocalizedText(nl: "wie op de aanpak sturen", en: "those who steer the approach"))
    /// Commissioners and supervisors.
    public static let commissionersAndSupervisors = ResponsibleParty(
        "commissionersAndSupervisors",
        name: LocalizedText(nl: "opdrachtgevers en toezichthouders", en: "commissioners and supervisors"))
    /// Policy makers and funders.
    public static let policyAndFunders = ResponsibleParty(
        "policyAndFunders", name: LocalizedText(nl: "beleid en financiers", en: "policy and funders"))
}
