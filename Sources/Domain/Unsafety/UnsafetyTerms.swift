/// Concepts of unsafety and safety that are no closed list.
public enum UnsafetyTerms: Sendable {
    /// Onveiligheid.
    public static let unsafety = Term(
        "unsafety", LocalizedText(nl: "onveiligheid", en: "unsafety"),
        definition: LocalizedText(
            nl: "Een situatie die iemand onveilig vindt voor iemand, met feiten, een vorm en een dag.",
            en: "A situation that somebody judges unsafe for somebody, with facts, a form and a day."),
        citations: [
            .domein("Bijlage 1.2"), .proeftuin("Samenvatting"), .parallel("Een nieuw scenario voor de toekomst"),
            .kompas("Inleiding"),
        ],
        aliases: [
            Term.Alias("onveilige thuissituatie", in: .parallel),
            Term.Alias("(dreigende) onveiligheid", in: .kompas),
        ],
        decision: LocalizedText(
            nl: "Altijd een oordeel van iemand, en geen vast gegeven.",
            en: "Always somebody's judgement, and no fixed fact."),
        related: ["UnsafetyStatus.present"])
    /// Vorm van onveiligheid.
    public static let unsafetyForm = Term(
        "unsafetyForm", LocalizedText(nl: "vorm van onveiligheid", en: "form of unsafety"),
        definition: LocalizedText(
            nl: "Waarin onveiligheid bestaat: huiselijk geweld, kindermishandeling of ouderenmishandeling.",
            en: "What unsafety consists of: domestic violence, child abuse or elder abuse."),
        citations: [.sturen("2.1.1"), .parallel("Een nieuw scenario voor de toekomst"), .kompas("Inleiding")],
        decision: LocalizedText(
            nl: "Eén bron noemt ontwikkelingsbedreiging als vorm; hier is dat een eigen oordeel.",
            en: "One source lists developmental threat as a form; here that is a judgement of its own."),
        related: ["Concept.developmentalThreat"])
    /// Huiselijk geweld en kindermishandeling.
    public static let domesticViolenceAndChildAbuse = Term(
        "domesticViolenceAndChildAbuse",
        LocalizedText(
            nl: "huiselijk geweld en kindermishandeling",
            en: "domestic violence and child abuse"),
        definition: LocalizedText(
            nl: "Verzamelnaam voor de vormen van onveiligheid thuis; raakt altijd meer leefgebieden.",
            en: "Collective name for the forms of unsafety at home; it always touches several areas of life."),
        citations: [.domein("1.2"), .sturen("1.3")],
        aliases: [Term.Alias("HGKM", in: .domein), Term.Alias("HGKM", in: .sturen)],
        decision: LocalizedText(nl: "Een verzamelnaam en geen vorm.", en: "A collective name and no form."),
        related: ["UnsafetyForm.domesticViolence", "UnsafetyForm.childAbuse"])
    /// Ontwikkelingsbedreiging.
    public static let developmentalThreat = Term(
        "developmentalThreat", LocalizedText(nl: "ontwikkelingsbedreiging", en: "developmental threat"),
        definition: LocalizedText(
            nl: "Het oordeel dat de ontwikkeling van een kind (ernstig) wordt bedreigd.",
            en: "The judgement that a child's development is (seriously) threatened."),
        citations: [
            .sturen("2.1.1"), .sturen("Bijlage 3"), .parallel("Een nieuw scenario voor de toekomst"),
            .proeftuin("3.5"),
        ],
        aliases: [
            Term.Alias("ontwikkelingsbedreigend", in: .sturen),
            Term.Alias("bedreigd in ontwikkeling", in: .proeftuin),
        ],
        decision: LocalizedText(
            nl: "Een eigen oordeel van iemand op een dag. Onveilig volgt er niet uit, en het volgt niet uit "
                + "onveilig.",
            en: "A judgement of its own by somebody on a day. Unsafe does not follow from it, nor it from unsafe."),
        related: ["ChildJudgement.Subject.developmentalThreat"])
    /// Acute onveiligheid.
    public static let acuteUnsafety = Term(
        "acuteUnsafety", LocalizedText(nl: "acute onveiligheid", en: "acute unsafety"),
        definition: LocalizedText(
            nl: "Gevaar dat nu om handelen vraagt, naar het oordeel van iemand.",
            en: "Danger that asks for action now, as judged by somebody."),
        citations: [.proeftuin("2.3"), .proeftuin("3.2"), .kompas("Stap 1")],
        aliases: [Term.Alias("crisis", in: .proeftuin), Term.Alias("acute (on)veiligheid", in: .kompas)],
        decision: LocalizedText(
            nl: "Los van structurele onveiligheid. Het blijft staan tot iemand vastlegt dat het voorbij is.",
            en: "Independent of structural unsafety. It stands until somebody records that it is over."),
        related: ["Concept.structuralUnsafety"])
    /// Structurele onveiligheid.
    public static let structuralUnsafety = Term(
        "structuralUnsafety", LocalizedText(nl: "structurele onveiligheid", en: "structural unsafety"),
        definition: LocalizedText(nl: "Onveiligheid die aanhoudt.", en: "Unsafety that persists."),
        citations: [.proeftuin("2.3"), .proeftuin("3.2"), .domein("1.3"), .sturen("2.1.1")],
        aliases: [
            Term.Alias("chronische onveiligheid", in: .proeftuin), Term.Alias("structureel onveilig", in: .domein),
        ],
        decision: LocalizedText(
            nl: "Geen bron noemt hoe lang: het is een oordeel. \"Chronisch\" betekent hetzelfde.",
            en: "No source says how long: it is a judgement. \"Chronic\" means the same."),
        related: ["Concept.acuteUnsafety"])
    /// Intieme terreur.
    public static let coerciveControl = Term(
        "coerciveControl", LocalizedText(nl: "intieme terreur", en: "coercive control"),
        definition: LocalizedText(
            nl: "Patroon waarin iemand een ander stelselmatig controleert en dwingt, vaak met "
                + "vrijheidsbeperking, isolatie en ernstig geweld.",
            en: "Pattern in which somebody structurally controls and coerces another, often with restriction "
                + "of freedom, isolation and serious violence."),
        citations: [.kompas("Geweldsprofielen"), .proeftuin("3.4"), .proeftuin("5.3")],
        aliases: [Term.Alias("intiem terreur", in: .proeftuin)],
        decision: LocalizedText(
            nl: "Een vermoeden is genoeg om mensen apart te spreken en instemming niet te tellen. Nooit een "
                + "berekend etiket.",
            en: "A suspicion is enough to speak with people apart and not to count agreement. Never a computed "
                + "label."))
    /// Rol in het geweld.
    public static let roleInViolence = Term(
        "roleInViolence", LocalizedText(nl: "rol in het geweld", en: "role in violence"),
        definition: LocalizedText(
            nl: "De rol van iemand in een gebeurtenis of patroon, naar het oordeel van iemand op een dag.",
            en: "Somebody's role in an event or pattern, as judged by somebody on a day."),
        citations: [.sturen("2.1.1"), .domein("2"), .proeftuin("6.7"), .kompas("Geweldsprofielen")],
        decision: LocalizedText(
            nl: "Hoort bij de gebeurtenis en nooit bij de persoon; kan betwist worden en eindigt.",
            en: "Belongs to the event and never to the person; it can be disputed and ends."),
        related: ["RoleInViolence.usesViolence", "Concept.person"])
    /// Onderliggende problematiek.
    public static let underlyingProblem = Term(
        "underlyingProblem", LocalizedText(nl: "onderliggende problematiek", en: "underlying problem"),
        definition: LocalizedText(
            nl: "Problemen die onveiligheid in stand houden, vaak meer tegelijk en van meer leden.",
            en: "Problems that keep unsafety going, often several at once and of several members."),
        citations: [.sturen("4.1.2"), .proeftuin("1.1"), .proeftuin("3.2"), .kompas("Stap 1")],
        aliases: [
            Term.Alias("achterliggende problematiek", in: .kompas),
            Term.Alias("achterliggende problematiek", in: .proeftuin),
        ],
        related: ["UnderlyingProblem.addiction", "Concept.lifeDomain"])
    /// Leefgebied.
    public static let lifeDomain = Term(
        "lifeDomain", LocalizedText(nl: "leefgebied", en: "area of life"),
        definition: LocalizedText(
            nl: "Een gebied van het leven, zoals wonen of opvoeden, waarnaar breed gekeken wordt.",
            en: "An area of life, such as housing or upbringing, that a broad look takes in."),
        citations: [.proeftuin("1.1"), .kompas("Gezinsgericht kijken en handelen"), .kompas("Conceptueel kader")],
        aliases: [Term.Alias("levensgebied", in: .kompas)],
        decision: LocalizedText(
            nl: "Een gebied en geen probleem. Geen bron geeft er een gesloten lijst van, dus deze lijst "
                + "bestaat hier niet.",
            en: "An area and no problem. No source gives a closed list, so there is none here."),
        related: ["Concept.underlyingProblem"])
    /// Complexe scheiding.
    public static let complexSeparation = Term(
        "complexSeparation", LocalizedText(nl: "complexe scheiding", en: "complex separation"),
        definition: LocalizedText(
            nl: "Scheiding waarin de strijd tussen de ouders voortgaat en de kinderen raakt.",
            en: "Separation in which the parents' struggle goes on and reaches the children."),
        citations: [.proeftuin("3.2"), .proeftuin("5.2"), .sturen("1.1")],
        aliases: [Term.Alias("vechtscheiding", in: .proeftuin), Term.Alias("echtscheiding", in: .sturen)],
        decision: LocalizedText(
            nl: "Een omstandigheid van het huishouden; het geweldsprofiel complexe conflictscheiding is iets "
                + "anders.",
            en: "A circumstance of the household; the violence profile complex conflict separation is another "
                + "thing."),
        related: ["ViolenceProfile.complexConflictSeparation"])

    /// All of them.
    public static let all: [Term] = [
        unsafety, unsafetyForm, domesticViolenceAndChildAbuse, developmentalThreat, acuteUnsafety,
        structuralUnsafety, coerciveControl, roleInViolence, underlyingProblem, lifeDomain, complexSeparation,
    ]
}
