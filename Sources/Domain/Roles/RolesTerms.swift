/// Concepts of roles that are no closed list.
public enum RolesTerms: Sendable {
    /// Rol.
    public static let professionalRole = Term(
        "professionalRole", LocalizedText(nl: "rol", en: "role"),
        definition: LocalizedText(
            nl: "Wat iemand rond een huishouden of in een overleg doet.",
            en: "What somebody does around a household or in a meeting."),
        citations: [.proeftuin("2.6"), .parallel("Een nieuw scenario voor de toekomst"), .sturen("4.2.2")],
        decision: LocalizedText(
            nl: "Hier staat nooit een oordeel over hoe iemand die rol vervult.",
            en: "There is never a judgement here on how somebody fills that role."))
    /// Ervaringsdeskundige.
    public static let expertByExperience = Term(
        "expertByExperience", LocalizedText(nl: "ervaringsdeskundige", en: "expert by experience"),
        definition: LocalizedText(
            nl: "Iemand die eigen ervaring met onveiligheid of hulp gebruikt in een rol: bij de vormgeving, "
                + "naast professionals of naast huishoudens.",
            en: "Somebody who uses own experience of unsafety or help in a role: in design, beside "
                + "professionals or beside households."),
        citations: [
            .proeftuin("3.6"), .parallel("Een nieuw scenario voor de toekomst"), .domein("1.2"), .kompas("Stap 8"),
        ],
        decision: LocalizedText(
            nl: "Een rol met drie vormen van inzet, en geen soort partij.",
            en: "A role with three deployments, and no kind of party."),
        related: ["ProfessionalRole.expertByExperience"])

    /// All of them.
    public static let all: [Term] = [
        professionalRole, expertByExperience,
    ]
}
