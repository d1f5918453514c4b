/// Concepts of consent, sharing, file and rights that are no closed list.
public enum ConsentTerms: Sendable {
    /// Toestemming.
    public static let consent = Term(
        "consent", LocalizedText(nl: "toestemming", en: "consent"),
        definition: LocalizedText(
            nl: "Het ja van één persoon voor één doel en één partij, vanaf een dag, tot het wordt ingetrokken.",
            en: "One person's yes for one purpose and one party, from a day, until it is withdrawn."),
        citations: [
            .proeftuin("4.4"), .proeftuin("5.2"), .sturen("4.1.3"), .kompas("Stap 7"),
            .parallel("De proeftuin in FoodValley"),
        ],
        aliases: [Term.Alias("contract", in: .sturen)],
        decision: LocalizedText(
            nl: "Per persoon en doel; een contract is een bundel. De bronnen noemen geen leeftijden. Voor "
                + "kinderen telt het gezag mee.",
            en: "Per person and purpose; a contract is a bundle. The sources name no ages. For children "
                + "parental authority matters."),
        related: ["Concept.parentalAuthority"])
    /// Grond voor delen.
    public static let sharingGround = Term(
        "sharingGround", LocalizedText(nl: "grond voor delen", en: "ground for sharing"),
        definition: LocalizedText(
            nl: "Waarom informatie in dit geval gedeeld mag worden.",
            en: "Why information may be shared in this instance."),
        citations: [
            .proeftuin("4.4"), .parallel("De proeftuin in FoodValley"), .domein("Bijlage 6"), .kompas("Stap 3"),
        ],
        aliases: [Term.Alias("AVG", in: .domein), Term.Alias("privacykaders", in: .kompas)],
        decision: LocalizedText(
            nl: "Vastgelegd en niet beoordeeld. Uitkomsten zijn: met naam en grond, anoniem, of geen grond "
                + "vastgelegd en dan eerst regelen met wie; nooit \"mag niet\".",
            en: "Recorded and not judged. Outcomes are: named with a ground, anonymous, or no ground recorded "
                + "and then settle first with whom; never \"not allowed\"."))
    /// Anoniem.
    public static let anonymous = Term(
        "anonymous", LocalizedText(nl: "anoniem", en: "anonymous"),
        definition: LocalizedText(nl: "Een casus bespreken zonder namen.", en: "Discussing a case without names."),
        citations: [.proeftuin("2.3"), .proeftuin("4.4")])
    /// Dossierregime.
    public static let caseFileRegime = Term(
        "caseFileRegime", LocalizedText(nl: "dossierregime", en: "case file regime"),
        definition: LocalizedText(
            nl: "Wie het dossier bijhoudt, leest en erin schrijft.",
            en: "Who keeps the file, reads it and writes in it."),
        citations: [
            .proeftuin("3.7"), .proeftuin("4.4"), .proeftuin("7.4"), .sturen("5.2"), .domein("6.3"),
            .kompas("Stap 7"),
        ],
        aliases: [
            Term.Alias("regie-applicatie", in: .sturen), Term.Alias("dossierregistratie", in: .proeftuin),
            Term.Alias("informatiesystemen", in: .domein), Term.Alias("digitale platformen", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Toestemming is nog geen toegang. Het regime verschilt per regio.",
            en: "Consent is not yet access. The regime differs by region."),
        related: ["FileArrangement.sharedFile"])
    /// Rechtsinformatie.
    public static let rightsInformation = Term(
        "rightsInformation", LocalizedText(nl: "rechtsinformatie", en: "rights information"),
        definition: LocalizedText(
            nl: "Wat het huishouden te horen kreeg over rechten, klachten en hoe besluiten vallen.",
            en: "What the household was told about rights, complaints and how decisions are made."),
        citations: [.proeftuin("4.4"), .parallel("Een nieuw scenario voor de toekomst"), .kompas("Stap 5")],
        aliases: [
            Term.Alias("rechtsbeschermend", in: .parallel), Term.Alias("rechtsbescherming", in: .proeftuin),
            Term.Alias("rechten van het huishouden", in: .kompas),
        ],
        related: ["PrincipleElement.knowingRights"])

    /// All of them.
    public static let all: [Term] = [
        consent, sharingGround, anonymous, caseFileRegime, rightsInformation,
    ]
}
