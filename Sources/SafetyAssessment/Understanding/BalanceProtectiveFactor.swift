public import Domain

/// A circumstance that the balance model counts as a capacity (draagkracht, beschermende factor): 16, on four levels.
///
/// The short terms are those of figure 8 of the guide, which names Bakker and others (1998) and St. Blijfgroep (2007).
/// None of them is a demonstrated strength; nothing is weighted, counted or subtracted.
public enum BalanceProtectiveFactor: String, ClosedList, BalanceFactor, Transferable {
    // Personal.

    /// Stabiele persoonlijkheid.
    case stablePersonality
    /// Goede gezondheid.
    case goodHealth
    /// Positieve jeugdervaringen.
    case positiveYouth
    /// Sociale vaardigheden.
    case socialSkills

    // In the family.

    /// Sociale steun.
    case socialSupport
    /// Goede sociale bindingen.
    case goodSocialTies
    /// Familie en vrienden.
    case familyAndFriends
    /// Uitpraten van spanningen en conflicten.
    case talkingThingsOut
    /// Erkenning van het geweld.
    case acknowledgingViolence

    // In the surroundings.

    /// Materiële bestaansvoorwaarden in orde.
    case materialSecurity
    /// Sociale cohesie.
    case socialCohesion
    /// Beschikbaarheid van hulp.
    case availableHelp

    // In society.

    /// Stabiel sociaal en politiek klimaat.
    case stableClimate
    /// Open tolerante samenleving.
    case tolerantSociety
    /// Gelijkwaardigheid van vrouwen en mannen.
    case equalityOfWomenAndMen
    /// Cultuur die geweld afwijst.
    case cultureAgainstViolence

    /// The level on which it stands.
    public var level: BalanceLevel {
        switch self {
        case .stablePersonality, .goodHealth, .positiveYouth, .socialSkills: .microPersonal
        case .socialSupport, .goodSocialTies, .familyAndFriends, .talkingThingsOut, .acknowledgingViolence: .mesoFamily
        case .materialSecurity, .socialCohesion, .availableHelp: .mesoEnvironment
        case .stableClimate, .tolerantSociety, .equalityOfWomenAndMen, .cultureAgainstViolence: .macroSociety
        }
    }

    /// The term.
    public var term: Term {
        let names = names
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Figuur 8")])
    }

    private var names: (name: LocalizedText, definition: LocalizedText) {
        switch self {
        case .stablePersonality:
            (
                LocalizedText(nl: "stabiele persoonlijkheid", en: "stable personality"),
                LocalizedText(
                    nl: "Iemand is evenwichtig.", en: "Somebody is balanced.")
            )
        case .goodHealth:
            (
                LocalizedText(nl: "goede gezondheid", en: "good health"),
                LocalizedText(
                    nl: "Iemand is gezond.", en: "Somebody is healthy.")
            )
        case .positiveYouth:
            (
                LocalizedText(nl: "positieve jeugdervaringen", en: "positive experiences in youth"),
                LocalizedText(
                    nl: "Iemand heeft het goed gehad als kind.", en: "Somebody was well off as a child.")
            )
        case .socialSkills:
            (
                LocalizedText(nl: "sociale vaardigheden", en: "social skills"),
                LocalizedText(
                    nl: "Iemand kan goed met anderen omgaan.", en: "Somebody gets on well with others.")
            )
        case .socialSupport:
            (
                LocalizedText(nl: "sociale steun", en: "social support"),
                LocalizedText(
                    nl: "Er zijn mensen die steunen.", en: "There are people who support.")
            )
        case .goodSocialTies:
            (
                LocalizedText(nl: "goede sociale bindingen", en: "good social ties"),
                LocalizedText(
                    nl: "Banden met anderen zijn goed.", en: "Ties with others are good.")
            )
        case .familyAndFriends:
            (
                LocalizedText(nl: "familie en vrienden", en: "family and friends"),
                LocalizedText(
                    nl: "Familie en vrienden zijn in de buurt.", en: "Family and friends are near.")
            )
        case .talkingThingsOut:
            (
                LocalizedText(nl: "uitpraten van spanningen en conflicten", en: "talking strains and conflicts out"),
                LocalizedText(
                    nl: "Spanningen worden besproken tot zij over zijn.",
                    en: "Strains are talked over until they are gone.")
            )
        case .acknowledgingViolence:
            (
                LocalizedText(nl: "erkenning van het geweld", en: "acknowledging the violence"),
                LocalizedText(
                    nl: "Mensen zeggen dat er geweld is.", en: "People say that there is violence.")
            )
        case .materialSecurity:
            (
                LocalizedText(nl: "materiële bestaansvoorwaarden in orde", en: "material conditions in order"),
                LocalizedText(
                    nl: "Wonen, inkomen en eten zijn geregeld.", en: "Housing, income and food are seen to.")
            )
        case .socialCohesion:
            (
                LocalizedText(nl: "sociale cohesie", en: "social cohesion"),
                LocalizedText(
                    nl: "Mensen in de omgeving letten op elkaar.", en: "People around look after each other.")
            )
        case .availableHelp:
            (
                LocalizedText(nl: "beschikbaarheid van hulp", en: "available help"),
                LocalizedText(
                    nl: "Hulp is er, en te bereiken.", en: "Help is there, and within reach.")
            )
        case .stableClimate:
            (
                LocalizedText(nl: "stabiel sociaal en politiek klimaat", en: "stable social and political climate"),
                LocalizedText(
                    nl: "De samenleving is rustig.", en: "Society is calm.")
            )
        case .tolerantSociety:
            (
                LocalizedText(nl: "open en tolerante samenleving", en: "open and tolerant society"),
                LocalizedText(
                    nl: "Mensen mogen verschillen.", en: "People may differ.")
            )
        case .equalityOfWomenAndMen:
            (
                LocalizedText(nl: "gelijkwaardigheid van vrouwen en mannen", en: "equality of women and men"),
                LocalizedText(
                    nl: "Vrouwen en mannen zijn gelijkwaardig.", en: "Women and men are equals.")
            )
        case .cultureAgainstViolence:
            (
                LocalizedText(nl: "cultuur die geweld afwijst", en: "culture that rejects violence"),
                LocalizedText(
                    nl: "Geweld geldt als onaanvaardbaar.", en: "Violence is taken to be unacceptable.")
            )
        }
    }
}
