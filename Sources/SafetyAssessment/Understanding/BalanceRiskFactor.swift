public import Domain

/// A circumstance that the balance model counts as a load (draaglast, risicofactor): 22, on four levels.
///
/// The short terms are those of figure 8 of the guide, which names Bakker and others (1998) and St. Blijfgroep (2007).
/// What holds for populations says nothing of one household; nothing is weighted, counted or subtracted.
public enum BalanceRiskFactor: String, ClosedList, BalanceFactor, Transferable {
    // Personal.

    /// Negatief zelfbeeld.
    case negativeSelfImage
    /// Jeugdtrauma's.
    case youthTrauma
    /// Psychiatrische problematiek.
    case psychiatricProblems
    /// Incest of mishandeling in de jeugd.
    case abuseInYouth
    /// Verslaving.
    case addiction

    // In the family.

    /// Isolement.
    case isolation
    /// Conflicten.
    case conflicts
    /// Gebrekkige sociale bindingen.
    case poorSocialTies
    /// Werkloosheid (in het gezin).
    case unemployment
    /// Armoede.
    case poverty
    /// Ziekte.
    case illness
    /// Bagatelliseren van het geweld.
    case minimisingViolence

    // In the surroundings.

    /// Ontbreken van sociale voorzieningen.
    case lackOfServices
    /// Sociale desintegratie.
    case socialDisintegration
    /// Verpaupering.
    case deprivedNeighbourhood
    /// Discriminatie.
    case discrimination
    /// Acceptatie van geweld tegen vrouwen.
    case acceptanceOfViolence

    // In society.

    /// Ontbreken van een aanpak van huiselijk geweld.
    case lackOfApproach
    /// Cultuur die geweld legitimeert.
    case legitimisingCulture
    /// Economische crisis.
    case economicCrisis
    /// Werkloosheid (in de samenleving).
    case massUnemployment
    /// Afhankelijkheid.
    case dependence

    /// The level on which it stands.
    public var level: BalanceLevel {
        switch self {
        case .negativeSelfImage, .youthTrauma, .psychiatricProblems, .abuseInYouth, .addiction: .microPersonal
        case .isolation, .conflicts, .poorSocialTies, .unemployment, .poverty, .illness, .minimisingViolence:
            .mesoFamily
        case .lackOfServices, .socialDisintegration, .deprivedNeighbourhood, .discrimination, .acceptanceOfViolence:
            .mesoEnvironment
        case .lackOfApproach, .legitimisingCulture, .economicCrisis, .massUnemployment, .dependence: .macroSociety
        }
    }

    /// The term.
    public var term: Term {
        let names = names
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Figuur 8")])
    }

    private var names: (name: LocalizedText, definition: LocalizedText) {
        switch self {
        case .negativeSelfImage:
            (
                LocalizedText(nl: "negatief zelfbeeld", en: "negative self-image"),
                LocalizedText(
                    nl: "Iemand denkt laag over zichzelf.", en: "Somebody thinks little of himself or herself.")
            )
        case .youthTrauma:
            (
                LocalizedText(nl: "jeugdtrauma", en: "youth trauma"),
                LocalizedText(
                    nl: "Iemand draagt een ingrijpende ervaring uit de jeugd mee.",
                    en: "Somebody carries a drastic experience of youth.")
            )
        case .psychiatricProblems:
            (
                LocalizedText(nl: "psychiatrische problematiek", en: "psychiatric problems"),
                LocalizedText(
                    nl: "Iemand heeft psychiatrische problemen.", en: "Somebody has psychiatric problems.")
            )
        case .abuseInYouth:
            (
                LocalizedText(nl: "incest of mishandeling in de jeugd", en: "incest or abuse in youth"),
                LocalizedText(
                    nl: "Iemand is als kind misbruikt of mishandeld.", en: "Somebody was abused as a child.")
            )
        case .addiction:
            (
                LocalizedText(nl: "verslaving", en: "addiction"),
                LocalizedText(
                    nl: "Iemand is verslaafd.", en: "Somebody is addicted.")
            )
        case .isolation:
            (
                LocalizedText(nl: "isolement", en: "isolation"),
                LocalizedText(
                    nl: "Het gezin staat er alleen voor.", en: "The family is on its own.")
            )
        case .conflicts:
            (
                LocalizedText(nl: "conflicten", en: "conflicts"),
                LocalizedText(
                    nl: "Er zijn conflicten in het gezin.", en: "There are conflicts in the family.")
            )
        case .poorSocialTies:
            (
                LocalizedText(nl: "gebrekkige sociale bindingen", en: "poor social ties"),
                LocalizedText(
                    nl: "Banden met anderen zijn zwak.", en: "Ties with others are weak.")
            )
        case .unemployment:
            (
                LocalizedText(nl: "werkloosheid in het gezin", en: "unemployment in the family"),
                LocalizedText(
                    nl: "Iemand in het gezin heeft geen werk.", en: "Somebody in the family is out of work.")
            )
        case .poverty:
            (
                LocalizedText(nl: "armoede", en: "poverty"),
                LocalizedText(
                    nl: "Er is te weinig om van te leven.", en: "There is too little to live on.")
            )
        case .illness:
            (
                LocalizedText(nl: "ziekte", en: "illness"),
                LocalizedText(
                    nl: "Iemand in het gezin is ziek.", en: "Somebody in the family is ill.")
            )
        case .minimisingViolence:
            (
                LocalizedText(nl: "bagatelliseren van het geweld", en: "minimising the violence"),
                LocalizedText(
                    nl: "Het geweld wordt kleiner gemaakt dan het is.", en: "The violence is made smaller than it is.")
            )
        case .lackOfServices:
            (
                LocalizedText(nl: "ontbreken van sociale voorzieningen", en: "lack of social services"),
                LocalizedText(
                    nl: "Voorzieningen in de buurt ontbreken.", en: "Services nearby are lacking.")
            )
        case .socialDisintegration:
            (
                LocalizedText(nl: "sociale desintegratie", en: "social disintegration"),
                LocalizedText(
                    nl: "Mensen in de omgeving hebben weinig met elkaar.",
                    en: "People around have little to do with each other.")
            )
        case .deprivedNeighbourhood:
            (
                LocalizedText(nl: "verpaupering", en: "decay of the neighbourhood"),
                LocalizedText(
                    nl: "De omgeving raakt in verval.", en: "The surroundings fall into decay.")
            )
        case .discrimination:
            (
                LocalizedText(nl: "discriminatie", en: "discrimination"),
                LocalizedText(
                    nl: "Mensen worden om wie zij zijn achtergesteld.",
                    en: "People are put at a disadvantage for who they are.")
            )
        case .acceptanceOfViolence:
            (
                LocalizedText(nl: "acceptatie van geweld tegen vrouwen", en: "acceptance of violence against women"),
                LocalizedText(
                    nl: "De omgeving vindt geweld tegen vrouwen gewoon.",
                    en: "People around take violence against women for granted.")
            )
        case .lackOfApproach:
            (
                LocalizedText(
                    nl: "ontbreken van een aanpak van huiselijk geweld", en: "lack of an approach to domestic violence"),
                LocalizedText(
                    nl: "Er wordt als samenleving niets aan gedaan.", en: "Society does nothing about it.")
            )
        case .legitimisingCulture:
            (
                LocalizedText(nl: "cultuur die geweld legitimeert", en: "culture that legitimises violence"),
                LocalizedText(
                    nl: "Geweld geldt als geoorloofd.", en: "Violence is taken to be allowed.")
            )
        case .economicCrisis:
            (
                LocalizedText(nl: "economische crisis", en: "economic crisis"),
                LocalizedText(
                    nl: "Het gaat economisch slecht.", en: "The economy is in trouble.")
            )
        case .massUnemployment:
            (
                LocalizedText(nl: "werkloosheid in de samenleving", en: "unemployment in society"),
                LocalizedText(
                    nl: "Veel mensen hebben geen werk.", en: "Many people are out of work.")
            )
        case .dependence:
            (
                LocalizedText(nl: "afhankelijkheid", en: "dependence"),
                LocalizedText(
                    nl: "Iemands positie hangt van een ander af, zoals bij een verblijfsstatus.",
                    en: "Somebody's position depends on another, as with a residence status.")
            )
        }
    }
}
