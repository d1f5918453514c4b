extension Glossary {
    /// The terms of this module.
    ///
    /// Every closed list stands here, in a line of its room, and so do the concepts that are no closed list.
    /// `.ci/steps/catalogue` checks that none is left out.
    public static let domain = Glossary(of: "Domain", [parties, household, involvement, consent, voices])

    private static let parties = [
        GlossaryList(PartyKind.self, "PartyKind", nl: "soort partij", en: "kind of party")
    ]

    private static let household = [
        GlossaryList(Person.Residence.self, "Person.Residence", nl: "waar iemand woont", en: "where somebody lives"),
        GlossaryList(Relation.Kind.self, "Relation.Kind", nl: "soort relatie", en: "kind of relation"),
    ]

    private static let involvement = [
        GlossaryList(InvolvementForm.self, "InvolvementForm", nl: "vorm van betrokkenheid", en: "form of involvement")
    ]

    private static let consent = [
        GlossaryList(Consent.Purpose.self, "Consent.Purpose", nl: "waarvoor toestemming", en: "what consent is for"),
        GlossaryList(
            Consent.Capacity.self, "Consent.Capacity", nl: "namens wie toestemming", en: "on whose behalf consent"),
    ]

    private static let voices = [
        GlossaryList(Statement.Kind.self, "Statement.Kind", nl: "soort uitspraak", en: "kind of statement")
    ]
}
