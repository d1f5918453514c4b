/// Concepts of involvement that are no closed list.
public enum InvolvementTerms: Sendable {
    /// Vast contactpersoon.
    public static let fixedContact = Term(
        "fixedContact", LocalizedText(nl: "vast contactpersoon", en: "fixed contact"),
        definition: LocalizedText(
            nl: "De benaderbare professional, of het duo, die bij het huishouden blijft en alle hulp afstemt.",
            en: "The approachable professional, or the duo, who stays with the household and attunes all help."),
        citations: [
            .proeftuin("4.4"), .proeftuin("7.2"), .parallel("Een nieuw scenario voor de toekomst"), .domein("1.2"),
            .domein("Bijlage 6"), .sturen("4.1.3"),
        ],
        decision: LocalizedText(
            nl: "Eén tegelijk, of één duo; opvolgen gebeurt met een reden. Wie het huishouden het eerst ziet, "
                + "is iets anders.",
            en: "One at a time, or one duo; succession has a reason. Whom the household meets first is another "
                + "thing."),
        related: ["ProfessionalRole.fixedContact", "Concept.duo"])
    /// Eerste contact.
    public static let firstContact = Term(
        "firstContact", LocalizedText(nl: "eerste contact", en: "first contact"),
        definition: LocalizedText(
            nl: "Wie het huishouden het eerst ontmoet; dat kan de politie zijn.",
            en: "Whom the household meets first; that can be the police."),
        citations: [.parallel("Een nieuw scenario voor de toekomst")],
        related: ["Concept.fixedContact"])
    /// Duo.
    public static let duo = Term(
        "duo", LocalizedText(nl: "duo", en: "duo"),
        definition: LocalizedText(
            nl: "Twee professionals die samen met één huishouden werken.",
            en: "Two professionals who work together with one household."),
        citations: [
            .proeftuin("2.3"), .proeftuin("4.4"), .parallel("Een nieuw scenario voor de toekomst"),
            .parallel("De proeftuin in FoodValley"), .sturen("3.2"), .domein("Bijlage 6"),
        ],
        aliases: [
            Term.Alias("duoschap", in: .parallel), Term.Alias("samen optrekken", in: .parallel),
            Term.Alias("duo-schap", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "Meestal lokaal team met veiligheidsteam. Een duo breekt de regel van één regisseur niet.",
            en: "Mostly local team with safety team. A duo does not break the rule of one director."),
        related: ["ProfessionalRole.duoPartner"])
    /// Vorm van betrokkenheid.
    public static let involvementForm = Term(
        "involvementForm", LocalizedText(nl: "vorm van betrokkenheid", en: "form of involvement"),
        definition: LocalizedText(
            nl: "Hoe ver het veiligheidsteam bij een huishouden betrokken is: A tot D.",
            en: "How far the safety team is involved with a household: A to D."),
        citations: [
            .proeftuin("2.3"), .proeftuin("2.6"), .parallel("Een nieuw scenario voor de toekomst"),
            .proeftuin("7.2"),
        ],
        aliases: [Term.Alias("vorm van ondersteuning", in: .proeftuin), Term.Alias("variant", in: .proeftuin)],
        decision: LocalizedText(
            nl: "A tot D gelden. De vier handelingen van het artikel kunnen bij elke vorm; de indeling in "
                + "drieën is grover. Los van het juridisch kader.",
            en: "A to D hold. The article's four acts fit any form; the division in three is coarser. "
                + "Independent of the legal frame."),
        related: ["Concept.legalFrame"])
    /// Overdracht.
    public static let handOver = Term(
        "handOver", LocalizedText(nl: "overdracht", en: "hand-over"),
        definition: LocalizedText(
            nl: "Contact, regie of hulp gaat naar een ander; het telt waarom, en of het verhaal meegaat.",
            en: "Contact, direction or help passes to another; it matters why, and whether the story comes along."),
        citations: [
            .parallel("De ingezette veranderstrategie"), .domein("3.3"), .proeftuin("5.2"), .sturen("4.1.2"),
        ],
        aliases: [
            Term.Alias("estafette", in: .parallel), Term.Alias("warme overdracht", in: .proeftuin),
            Term.Alias("overdragen", in: .proeftuin), Term.Alias("herhaling van zetten", in: .sturen),
        ],
        decision: LocalizedText(
            nl: "Hoe vaak wordt geteld; of het te vermijden was is een oordeel.",
            en: "How often is counted; whether it was avoidable is a judgement."),
        related: ["Concept.relay"])
    /// Estafette.
    public static let relay = Term(
        "relay", LocalizedText(nl: "estafette", en: "relay"),
        definition: LocalizedText(
            nl: "Het huishouden gaat langs een keten van organisaties en ontmoet steeds nieuwe mensen.",
            en: "The household passes along a chain of organisations and keeps meeting new people."),
        citations: [
            .parallel("De ingezette veranderstrategie"),
            .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"), .proeftuin("3.8"),
            .proeftuin("7.2"),
        ],
        aliases: [Term.Alias("estafettemodel", in: .parallel), Term.Alias("estafette werken", in: .proeftuin)],
        related: ["Concept.handOver"])
    /// Afsluiten.
    public static let closing = Term(
        "closing", LocalizedText(nl: "afsluiten", en: "closing"),
        definition: LocalizedText(
            nl: "Een betrokkenheid, maatregel of zaak eindigt, met een reden, bereikbaarheid en wie er blijft.",
            en: "An involvement, measure or case ends, with a reason, reachability and who stays."),
        citations: [
            .proeftuin("2.9"), .proeftuin("4.4"), .parallel("De proeftuin in FoodValley"), .kompas("Stap 4"),
        ],
        aliases: [
            Term.Alias("sluiten", in: .parallel), Term.Alias("nazorg", in: .kompas),
            Term.Alias("afsluiting", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "Geen bron geeft criteria. Nooit alleen omdat het lang duurde.",
            en: "No source gives criteria. Never for duration alone."))
    /// Afbouwen.
    public static let taper = Term(
        "taper", LocalizedText(nl: "afbouwen", en: "taper"),
        definition: LocalizedText(
            nl: "Minder betrokken zijn, in stappen, terwijl iemand blijft.",
            en: "Being less involved, in steps, while somebody stays."),
        citations: [.proeftuin("4.4")], aliases: [Term.Alias("traject van afbouwen", in: .proeftuin)],
        related: ["Concept.closing"])
    /// Route voor een vastgelopen of urgente casus.
    public static let urgentRoute = Term(
        "urgentRoute", LocalizedText(nl: "route voor een vastgelopen of urgente casus", en: "urgent route"),
        definition: LocalizedText(
            nl: "Manier om een vastgelopen of urgente casus op gang te krijgen, met een aanleiding, een "
                + "regisseur, en wie wat wanneer doet.",
            en: "Way to get a stuck or urgent case moving, with a trigger, a director, and who does what when."),
        citations: [.kompas("Stap 7"), .domein("4.1"), .domein("Bijlage 6"), .proeftuin("2.8")],
        aliases: [
            Term.Alias("snelle start", in: .kompas), Term.Alias("escalatietafel", in: .domein),
            Term.Alias("doorbraaktafel", in: .domein), Term.Alias("Jeugdbeschermingstafel", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "Eén soort route. Doorbraakbudget is geld en hoort er niet bij.",
            en: "One kind of route. Breakthrough budget is money and does not belong here."))
    /// Snelle start.
    public static let quickStart = Term(
        "quickStart", LocalizedText(nl: "snelle start", en: "quick start"),
        definition: LocalizedText(
            nl: "Binnen enkele dagen komt een klein team samen, duidt de situatie, wijst een regiehouder aan "
                + "en begint.",
            en: "Within a few days a small team meets, interprets the situation, appoints a director and begins."),
        citations: [.kompas("Stap 7")],
        related: ["Concept.urgentRoute"])
    /// Jeugdbeschermingstafel.
    public static let youthProtectionTable = Term(
        "youthProtectionTable", LocalizedText(nl: "Jeugdbeschermingstafel", en: "youth protection table"),
        definition: LocalizedText(
            nl: "Overleg voor de Raad over een mogelijke maatregel; veel proeftuinen slaan het over als het "
                + "veiligheidsteam al betrokken is.",
            en: "Meeting before the Board on a possible measure; many pilots skip it if the safety team is "
                + "involved already."),
        citations: [.proeftuin("2.8")],
        decision: LocalizedText(
            nl: "Deze stap kan vervallen, de onafhankelijke toets niet.",
            en: "This step may go, the independent test not."),
        related: ["Concept.independentTest"])
    /// MDA++.
    public static let mdaPlusPlus = Term(
        "mdaPlusPlus", LocalizedText(nl: "MDA++", en: "MDA++"),
        definition: LocalizedText(
            nl: "Zwaardere specialistische aanpak voor een huishouden, met uitvoerende partijen aan tafel en "
                + "een eigen coördinator.",
            en: "Heavier specialist approach for a household, with executing parties at the table and a "
                + "coordinator of its own."),
        citations: [.proeftuin("2.8"), .domein("5.2"), .domein("Bijlage 6"), .kompas("Conceptueel kader")])
    /// Regionaal Expertteam.
    public static let regionalExpertTeam = Term(
        "regionalExpertTeam", LocalizedText(nl: "Regionaal Expertteam", en: "regional expert team"),
        definition: LocalizedText(
            nl: "Bestaand regionaal samenwerkingsverband waarmee proeftuinen hun verhouding zoeken.",
            en: "Existing regional cooperation with which pilots seek how to relate."),
        citations: [.proeftuin("2.8")],
        aliases: [Term.Alias("RET", in: .proeftuin), Term.Alias("Regionaal Expertiseteam", in: .proeftuin)])
    /// Bemoeizorg.
    public static let assertiveOutreach = Term(
        "assertiveOutreach", LocalizedText(nl: "bemoeizorg", en: "assertive outreach"),
        definition: LocalizedText(
            nl: "Ongevraagde zorg van de ggz in opdracht van de gemeente; valt buiten de consultatiefunctie.",
            en: "Unsolicited care by mental health care on the municipality's commission; outside the "
                + "consultation function."),
        citations: [.kompas("Consultatiefunctie ggz")])

    /// All of them.
    public static let all: [Term] = [
        fixedContact, firstContact, duo, involvementForm, handOver, relay, closing, taper, urgentRoute, quickStart,
        youthProtectionTable, mdaPlusPlus, regionalExpertTeam, assertiveOutreach,
    ]
}
