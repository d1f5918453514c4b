/// A problem that can keep unsafety going (onderliggende problematiek): the union of what the sources name.
///
/// All sources introduce theirs as examples, so the list stays open and travels as ``Coded``. It is no list of areas
/// of life, and nothing is counted or added up.
public enum UnderlyingProblem: String, ClosedList, Transferable {
    /// Psychische problemen.
    case psychologicalProblems
    /// Trauma.
    case trauma
    /// Licht verstandelijke beperking.
    case mildIntellectualDisability
    /// Verslaving.
    case addiction
    /// Intergenerationele problematiek.
    case intergenerationalProblems
    /// Delicten.
    case offences
    /// Schulden.
    case debts
    /// Armoede.
    case poverty
    /// Bestaansonzekerheid.
    case livelihoodInsecurity
    /// Problemen met werk.
    case work
    /// Instabiele woonsituatie.
    case unstableHousing
    /// Relatieproblemen.
    case relationshipProblems
    /// Uiteenlopende opvattingen over ouderschap.
    case divergingViewsOnParenthood
    /// Niet naar school gaan.
    case schoolAbsence

    /// The term.
    public var term: Term {
        switch self {
        case .psychologicalProblems:
            Term(
                rawValue, LocalizedText(nl: "psychische problemen", en: "psychological problems"),
                definition: LocalizedText(
                    nl: "Psychische of psychiatrische problemen van een betrokkene.",
                    en: "Psychological or psychiatric problems of somebody concerned."),
                citations: [.sturen("4.1.3"), .sturen("4.1.2"), .proeftuin("3.2"), .kompas("Inleiding")],
                aliases: [
                    Term.Alias("GGZ", in: .sturen), Term.Alias("psychiatrische problemen", in: .proeftuin),
                    Term.Alias("psychische klachten", in: .kompas),
                ])
        case .trauma:
            Term(
                rawValue, LocalizedText(nl: "trauma", en: "trauma"),
                definition: LocalizedText(
                    nl: "Gevolgen van ingrijpende of gewelddadige ervaringen.",
                    en: "Consequences of drastic or violent experiences."),
                citations: [.sturen("4.1.3"), .sturen("4.1.2")])
        case .mildIntellectualDisability:
            Term(
                rawValue, LocalizedText(nl: "licht verstandelijke beperking", en: "mild intellectual disability"),
                definition: LocalizedText(
                    nl: "Een licht verstandelijke beperking van een betrokkene.",
                    en: "A mild intellectual disability of somebody concerned."),
                citations: [.sturen("4.1.3"), .proeftuin("3.2")], aliases: [Term.Alias("LVB", in: .sturen)])
        case .addiction:
            Term(
                rawValue, LocalizedText(nl: "verslaving", en: "addiction"),
                definition: LocalizedText(
                    nl: "Verslaving van een betrokkene.",
                    en: "Addiction of somebody concerned."),
                citations: [.sturen("4.1.3"), .proeftuin("3.2"), .kompas("Inleiding")])
        case .intergenerationalProblems:
            Term(
                rawValue, LocalizedText(nl: "intergenerationele problematiek", en: "intergenerational problems"),
                definition: LocalizedText(
                    nl: "Problemen die van ouders op kinderen overgaan.",
                    en: "Problems that pass from parents to children."),
                citations: [
                    .sturen("4.1.3"), .sturen("4.1.2"),
                    .parallel("Wat vraagt dit van de organisatorische omgeving van de professional?"),
                ])
        case .offences:
            Term(
                rawValue, LocalizedText(nl: "delicten", en: "offences"),
                definition: LocalizedText(
                    nl: "Strafbare feiten van een betrokkene.",
                    en: "Offences of somebody concerned."),
                citations: [.sturen("4.1.3")])
        case .debts:
            Term(
                rawValue, LocalizedText(nl: "schulden", en: "debts"),
                definition: LocalizedText(nl: "Schulden van het huishouden.", en: "Debts of the household."),
                citations: [.sturen("4.1.3"), .sturen("4.1.2")])
        case .poverty:
            Term(
                rawValue, LocalizedText(nl: "armoede", en: "poverty"),
                definition: LocalizedText(nl: "Te weinig geld om van te leven.", en: "Too little money to live on."),
                citations: [.proeftuin("3.2"), .kompas("Inleiding")])
        case .livelihoodInsecurity:
            Term(
                rawValue, LocalizedText(nl: "bestaansonzekerheid", en: "insecurity of livelihood"),
                definition: LocalizedText(
                    nl: "Niet zeker zijn van inkomen en de eerste levensbehoeften.",
                    en: "Not being sure of income and the first necessities of life."),
                citations: [.proeftuin("7.2"), .proeftuin("7.4")],
                aliases: [Term.Alias("bestaanszekerheid", in: .proeftuin)])
        case .work:
            Term(
                rawValue, LocalizedText(nl: "problemen met werk", en: "problems with work"),
                definition: LocalizedText(
                    nl: "Geen werk, of problemen in het werk.",
                    en: "No work, or problems at work."),
                citations: [.proeftuin("3.2")], aliases: [Term.Alias("werk", in: .proeftuin)])
        case .unstableHousing:
            Term(
                rawValue, LocalizedText(nl: "instabiele woonsituatie", en: "unstable housing"),
                definition: LocalizedText(nl: "Geen vaste of passende woning.", en: "No fixed or fitting home."),
                citations: [.proeftuin("7.2"), .sturen("4.1.3")], aliases: [Term.Alias("wonen", in: .sturen)])
        case .relationshipProblems:
            Term(
                rawValue, LocalizedText(nl: "relatieproblemen", en: "relationship problems"),
                definition: LocalizedText(
                    nl: "Ernstige problemen tussen partners of ex-partners.",
                    en: "Serious problems between partners or former partners."),
                citations: [.proeftuin("3.2")],
                related: ["Concept.complexSeparation"])
        case .divergingViewsOnParenthood:
            Term(
                rawValue,
                LocalizedText(
                    nl: "uiteenlopende opvattingen over ouderschap",
                    en: "diverging views on parenthood"),
                definition: LocalizedText(
                    nl: "Ouders vullen het ouderschap zo verschillend in dat het botst.",
                    en: "Parents see parenthood so differently that it clashes."),
                citations: [.proeftuin("3.2")],
                related: ["Concept.complexSeparation"])
        case .schoolAbsence:
            Term(
                rawValue, LocalizedText(nl: "niet naar school gaan", en: "absence from school"),
                definition: LocalizedText(nl: "Een kind gaat niet naar school.", en: "A child does not go to school."),
                citations: [.proeftuin("3.5")])
        }
    }
}
