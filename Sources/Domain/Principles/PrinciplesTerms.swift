/// Concepts of principles and attitude that are no closed list.
public enum PrinciplesTerms: Sendable {
    /// Basisprincipe.
    public static let basicPrinciple = Term(
        "basicPrinciple", LocalizedText(nl: "basisprincipe", en: "basic principle"),
        definition: LocalizedText(
            nl: "Een van de vier principes waaraan elke stap wordt getoetst.",
            en: "One of the four principles against which each step is assessed."),
        citations: [.parallel("Een nieuw scenario voor de toekomst"), .proeftuin("1.4"), .kompas("Stap 5")],
        aliases: [Term.Alias("kernprincipe", in: .parallel), Term.Alias("pijler", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Precies vier. In het Kompas staat bij de vierde het cijfer 5.",
            en: "Exactly four. The Kompas prints the figure 5 with the fourth."),
        related: ["BasicPrinciple.simple"])
    /// Regie over het eigen leven.
    public static let householdDirection = Term(
        "householdDirection", LocalizedText(nl: "regie over het eigen leven", en: "control over one's own life"),
        definition: LocalizedText(
            nl: "De regie over hun leven ligt altijd bij de mensen zelf.",
            en: "Control over their lives always lies with the people themselves."),
        citations: [
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"), .proeftuin("3.4"),
            .kompas("Stap 3"),
        ],
        aliases: [Term.Alias("zelfbeschikking", in: .kompas)],
        decision: LocalizedText(
            nl: "Een uitgangspunt: er is geen veld waarin iemand die regie krijgt of verliest.",
            en: "A premise: there is no field in which somebody is given or loses that control."),
        related: ["ProfessionalRole.caseDirector"])
    /// Meervoudige partijdigheid.
    public static let multiPartiality = Term(
        "multiPartiality", LocalizedText(nl: "meervoudige partijdigheid", en: "multi-partiality"),
        definition: LocalizedText(
            nl: "De kant van elk lid zien: ieders perspectief horen en een plek geven.",
            en: "Seeing every member's side: hearing each perspective and giving it a place."),
        citations: [
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
            .domein("Bijlage 2.1"), .proeftuin("5.2"), .proeftuin("6.7"),
        ],
        aliases: [Term.Alias("meervoudig partijdig", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Begrensd: waar een slachtoffer-ouder is, of een vermoeden van intieme terreur, gaat "
                + "bescherming voor. Wat de overheid ervan leert, hoort bij GovernanceCompass.",
            en: "Bounded: with a victim-parent, or where coercive control is suspected, protection goes first. "
                + "What government learns of it belongs to GovernanceCompass."),
        related: ["Concept.coerciveControl"])
    /// Vertragen en verdragen.
    public static let pace = Term(
        "pace", LocalizedText(nl: "vertragen en verdragen", en: "slow down and bear"),
        definition: LocalizedText(
            nl: "Tijd nemen om te begrijpen wat er aan de hand is, en verdragen dat dat duurt.",
            en: "Taking time to understand what is going on, and bearing that this takes time."),
        citations: [
            .proeftuin("4.3"), .proeftuin("5.2"), .proeftuin("7.4"),
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"), .domein("1.2"),
        ],
        aliases: [Term.Alias("kleine stapjes", in: .parallel), Term.Alias("vertragen", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Geldt niet zolang acuut gevaar is vastgelegd; wachten en ingrijpen worden altijd beide gewogen.",
            en: "Does not hold while acute danger is recorded; waiting and intervening are always both weighed."),
        related: ["Concept.acuteUnsafety", "Concept.weighingRecord"])
    /// Grondhouding.
    public static let attitude = Term(
        "attitude", LocalizedText(nl: "grondhouding", en: "attitude"),
        definition: LocalizedText(
            nl: "Hoe een professional mensen tegemoet treedt.",
            en: "How a professional meets people."),
        citations: [
            .proeftuin("4.2"), .proeftuin("6.2"),
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"), .sturen("4.1.3"),
            .kompas("Werken onder hoogspanning"),
        ],
        aliases: [Term.Alias("houding", in: .proeftuin), Term.Alias("leidende principes", in: .sturen)],
        decision: LocalizedText(
            nl: "Alleen woorden om over te spreken, en vragen. Nooit een afvinklijst van iemand.",
            en: "Words to speak of, and questions, only. Never a checklist of somebody."),
        related: ["Attitude.standBeside"])
    /// Compassievolle aanpak.
    public static let compassion = Term(
        "compassion", LocalizedText(nl: "compassievolle aanpak", en: "compassionate approach"),
        definition: LocalizedText(
            nl: "Het gedrag afkeuren en de persoon niet, met oprechte nieuwsgierigheid.",
            en: "Condemning the behaviour and not the person, with sincere curiosity."),
        citations: [.sturen("4.1.3")],
        related: ["Attitude.holdOn"])
    /// Zelfreflectie.
    public static let selfReflection = Term(
        "selfReflection", LocalizedText(nl: "zelfreflectie", en: "self-reflection"),
        definition: LocalizedText(
            nl: "Kritisch naar het eigen handelen kijken om betere zorg te geven.",
            en: "Looking critically at what one does oneself, to give better care."),
        citations: [
            .sturen("4.1.3"), .parallel("Wat vraagt dit van de organisatorische omgeving van de professional?"),
        ])
    /// Mentaliseren.
    public static let mentalising = Term(
        "mentalising", LocalizedText(nl: "mentaliseren", en: "mentalising"),
        definition: LocalizedText(
            nl: "Gedachten, gevoelens en bedoelingen begrijpen, van jezelf en van anderen: koel hoofd, warm hart.",
            en: "Understanding thoughts, feelings and intentions, one's own and others': cool head, warm heart."),
        citations: [.kompas("Werken onder hoogspanning")])
    /// Werken vanuit verbinding.
    public static let workingFromConnection = Term(
        "workingFromConnection", LocalizedText(nl: "werken vanuit verbinding", en: "working from connection"),
        definition: LocalizedText(
            nl: "Investeren in de relatie, luisteren, echt begrijpen, en van daaruit in beweging komen.",
            en: "Investing in the relation, listening, truly understanding, and moving to change from there."),
        citations: [.parallel("De proeftuin in FoodValley")])
    /// Maatwerk.
    public static let tailoredWork = Term(
        "tailoredWork", LocalizedText(nl: "maatwerk", en: "tailored work"),
        definition: LocalizedText(
            nl: "Hulp die past bij dit huishouden, ook buiten de gebaande paden als dat goed gemotiveerd is.",
            en: "Help that fits this household, also beyond beaten paths if well motivated."),
        citations: [
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"), .domein("4.1"),
            .proeftuin("6.2"), .kompas("Netwerkfinanciering"),
        ],
        aliases: [Term.Alias("doen wat nodig is", in: .domein), Term.Alias("op maat", in: .parallel)],
        related: ["TailoredWorkPrinciple.adjustPace", "Concept.reasonedDeviation"])
    /// Gezinsgericht werken.
    public static let familyOrientedWork = Term(
        "familyOrientedWork", LocalizedText(nl: "gezinsgericht werken", en: "family-oriented work"),
        definition: LocalizedText(
            nl: "Naar iedereen kijken en wat er tussen hen gebeurt, en iedereen helpen.",
            en: "Looking at everybody and what is between them, and helping everybody."),
        citations: [
            .proeftuin("4.3"), .kompas("Gezinsgericht kijken en handelen"), .domein("3.2"), .sturen("4.1.3"),
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
        ],
        aliases: [
            Term.Alias("systeemgericht", in: .sturen), Term.Alias("systeemgericht", in: .domein),
            Term.Alias("integraal systeem- en mensgericht werken", in: .parallel),
            Term.Alias("systeemgericht", in: .proeftuin),
        ],
        related: ["SafetyScope.family"])
    /// Gemotiveerd afwijken.
    public static let reasonedDeviation = Term(
        "reasonedDeviation", LocalizedText(nl: "gemotiveerd afwijken", en: "reasoned deviation"),
        definition: LocalizedText(
            nl: "Vastgelegd afwijken van een methode of afspraak, met een reden.",
            en: "Recorded departure from a method or agreement, with a reason."),
        citations: [
            .domein("4.1"), .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
            .kompas("Stap 7"),
        ],
        aliases: [Term.Alias("professionele ongehoorzaamheid", in: .parallel)],
        decision: LocalizedText(
            nl: "Geldt voor methode, werkwijze en afspraak. Bij een wettelijke plicht wordt het vastgelegd en "
                + "blijft de regel niet in orde.",
            en: "Holds for method, process and agreement. With a legal duty it is recorded and the rule stays "
                + "not in order."))
    /// Gezamenlijke taal.
    public static let sharedLanguage = Term(
        "sharedLanguage", LocalizedText(nl: "gezamenlijke taal", en: "shared language"),
        definition: LocalizedText(
            nl: "Dezelfde woorden en taxaties voor veiligheid, tussen organisaties en met huishoudens.",
            en: "The same words and appraisals of safety, between organisations and with households."),
        citations: [.proeftuin("3.5"), .proeftuin("6.5"), .domein("3.3")])
    /// Kernelement.
    public static let kernelElement = Term(
        "kernelElement", LocalizedText(nl: "kernelement", en: "kernel element"),
        definition: LocalizedText(
            nl: "Wat maakt dat de nieuwe aanpak werkt, volgens het onderzoek in de proeftuinen.",
            en: "What makes the new approach work, by the research in the pilots."),
        citations: [.proeftuin("7.4")],
        related: ["KernelElement.takeTime"])

    /// All of them.
    public static let all: [Term] = [
        basicPrinciple, householdDirection, multiPartiality, pace, attitude, compassion, selfReflection,
        mentalising, workingFromConnection, tailoredWork, familyOrientedWork, reasonedDeviation, sharedLanguage,
        kernelElement,
    ]
}
