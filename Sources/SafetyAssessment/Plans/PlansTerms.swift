public import Domain

/// Concepts of plans that are no closed list.
public enum PlansTerms: Sendable {
    /// Veiligheidsplan.
    public static let safetyPlan = Term(
        "safetyPlan", LocalizedText(nl: "veiligheidsplan", en: "safety plan"),
        definition: LocalizedText(
            nl: "Afspraken die het nu veilig maken en houden, met doelen en bodemeisen.",
            en: "Agreements that make and keep it safe now, with goals and bottom lines."),
        citations: [.sturen("2.1.2"), .domein("4.1"), .domein("Bijlage 1.1"), .kompas("Stap 5")],
        aliases: [Term.Alias("integraal veiligheidsplan", in: .domein)],
        decision: LocalizedText(
            nl: "Eén per huishouden; het mandaat is er een deel van.",
            en: "One per household; the mandate is a part of it."),
        related: ["Concept.onePlan", "Concept.bottomLineRequirement"])
    /// Bodemeis.
    public static let bottomLineRequirement = Term(
        "bottomLineRequirement", LocalizedText(nl: "bodemeis", en: "bottom line"),
        definition: LocalizedText(
            nl: "Wat minstens nodig is, door een professional gesteld en uitgelegd.",
            en: "The minimum, set and explained by a professional."),
        citations: [.sturen("2.1.2"), .parallel("De proeftuin in FoodValley"), .proeftuin("6.2")],
        aliases: [
            Term.Alias("bodemeisen", in: .sturen), Term.Alias("stevige kaders", in: .parallel),
            Term.Alias("grenzen", in: .proeftuin),
        ],
        related: ["Concept.safetyPlan"])
    /// Hulpverleningsplan.
    public static let assistancePlan = Term(
        "assistancePlan", LocalizedText(nl: "hulpverleningsplan", en: "assistance plan"),
        definition: LocalizedText(
            nl: "Wie wat wanneer doet aan wat de onveiligheid in stand houdt.",
            en: "Who does what when about what keeps unsafety going."),
        citations: [.sturen("2.1.2"), .proeftuin("2.7"), .domein("Bijlage 6"), .kompas("Stap 7")],
        aliases: [
            Term.Alias("gezinsplan", in: .proeftuin), Term.Alias("plan van aanpak", in: .proeftuin),
            Term.Alias("plan van aanpak", in: .domein), Term.Alias("gezamenlijk plan", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "\"Plan van aanpak\" is in dit pakket het plan van een netwerk.",
            en: "In this package \"plan van aanpak\" is the plan of a network."))
    /// Herstelplan.
    public static let recoveryPlan = Term(
        "recoveryPlan", LocalizedText(nl: "herstelplan", en: "recovery plan"),
        definition: LocalizedText(
            nl: "Wat leden van het huishouden zelf nodig hebben om te herstellen.",
            en: "What members of the household need for recovery."),
        citations: [.sturen("2.1.2"), .domein("Bijlage 1.2"), .kompas("Stap 1")],
        aliases: [Term.Alias("herstel", in: .kompas)])
    /// Borgingsplan.
    public static let networkSafetyPlan = Term(
        "networkSafetyPlan", LocalizedText(nl: "borgingsplan", en: "network safety plan"),
        definition: LocalizedText(
            nl: "Plan van de mensen rond het huishouden om het veilig te houden als professionals weggaan.",
            en: "Plan of the people around the household to keep it safe when professionals leave."),
        citations: [.proeftuin("3.4"), .sturen("2.1.2")], aliases: [Term.Alias("nazorg", in: .sturen)],
        decision: LocalizedText(
            nl: "De eigenaar is het netwerk van het huishouden.",
            en: "The household's network owns it."),
        related: ["Concept.informalNetwork", "Concept.closing"])
    /// Één plan.
    public static let onePlan = Term(
        "onePlan", LocalizedText(nl: "één plan", en: "one plan"),
        definition: LocalizedText(
            nl: "Alle plannen van een huishouden passen bij elkaar en noemen elkaar.",
            en: "All plans of a household cohere and name each other."),
        citations: [
            .sturen("4.1.3"), .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
            .domein("1.2"), .kompas("Stap 7"),
        ],
        aliases: [Term.Alias("één samenhangend geheel", in: .parallel), Term.Alias("gezamenlijk plan", in: .kompas)],
        decision: LocalizedText(
            nl: "Een samenhang tussen plannen en geen vijfde plan.",
            en: "A relation among plans and no fifth plan."),
        related: ["Concept.oneFamilyOnePlanOneDirector"])
    /// Voldoende veiligheid.
    public static let sufficientSafety = Term(
        "sufficientSafety", LocalizedText(nl: "voldoende veiligheid", en: "sufficient safety"),
        definition: LocalizedText(
            nl: "Wat betrokkenen samen genoeg vinden voor dit huishouden.",
            en: "What those concerned agree is enough for this household."),
        citations: [.sturen("2.1.2"), .proeftuin("3.5")], aliases: [Term.Alias("veilig genoeg", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Per persoon vastgelegd; telt niet als instemming bij een vermoeden van intieme terreur.",
            en: "Recorded per person; no agreement where coercive control is suspected."),
        related: ["Concept.coerciveControl"])

    /// All of them.
    public static let all: [Term] = [
        safetyPlan, bottomLineRequirement, assistancePlan, recoveryPlan, networkSafetyPlan, onePlan,
        sufficientSafety,
    ]
}
