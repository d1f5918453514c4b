public import Domain

/// An approach or region that the sources describe and of which some rules are (beschreven aanpak).
///
/// A region that adopts one takes over its rules and nothing else. What is described is how it was then. The list
/// grows: it travels as ``/Domain/Coded``.
public enum DescribedApproach: String, ClosedList, Transferable {
    /// Blijvend Veilig.
    case blijvendVeilig
    /// IHV13w.
    case ihv13w
    /// FoodValley.
    case foodValley
    /// Versterkte procesregie Gooise Meren.
    case gooiseMeren
    /// Rotterdam-Rijnmond.
    case rotterdamRijnmond
    /// Praktijkvoorbeeld Amsterdam.
    case amsterdam
    /// West-Brabant West.
    case westBrabantWest

    /// The term.
    public var term: Term {
        switch self {
        case .blijvendVeilig:
            Term(
                rawValue, LocalizedText(nl: "Blijvend Veilig", en: "Blijvend Veilig"),
                definition: LocalizedText(
                    nl: "Aanpak van Amsterdam en zijn regio: één team uit de partijen van de keten, voor huishoudens "
                        + "met en zonder kinderen.",
                    en: "Approach of Amsterdam and its region: one team out of the parties of the chain, for "
                        + "households with and without children."),
                citations: [.sturen("1.1"), .sturen("3.2"), .sturen("4.1.3"), .proeftuin("1.3")],
                aliases: [Term.Alias("BV", in: .sturen)], related: ["Pilot.amsterdamAmstelland"])
        case .ihv13w:
            Term(
                rawValue, LocalizedText(nl: "IHV13w", en: "IHV13w"),
                definition: LocalizedText(
                    nl: "Aanpak van Amstelveen en Aalsmeer: dertien weken intensieve hulp in het vrijwillig kader, met "
                        + "casusregie door de gemeente zelf.",
                    en: "Approach of Amstelveen and Aalsmeer: thirteen weeks of intensive voluntary help, with case "
                        + "direction by the municipality itself."),
                citations: [.sturen("1.1"), .sturen("3.2"), .sturen("4.1.3")],
                aliases: [Term.Alias("Intensieve Hulpverlening Vrijwillig traject in 13 weken", in: .sturen)])
        case .foodValley:
            Term(
                rawValue, LocalizedText(nl: "proeftuin FoodValley", en: "pilot FoodValley"),
                definition: LocalizedText(
                    nl: "Werkwijze van de proeftuin in FoodValley: vanuit verbinding, en met een grondige analyse van "
                        + "de onveiligheid.",
                    en: "Way of working of the pilot in FoodValley: out of connection, and with a thorough analysis "
                        + "of the unsafety."),
                citations: [.parallel("De proeftuin in FoodValley"), .proeftuin("1.3")],
                related: ["Pilot.foodValley"])
        case .gooiseMeren:
            Term(
                rawValue,
                LocalizedText(
                    nl: "versterkte procesregie Gooise Meren", en: "reinforced process direction of Gooise Meren"),
                definition: LocalizedText(
                    nl: "De gemeente houdt zelf de regie en is aanspreekpunt, en spreekt per casus af hoeveel contact "
                        + "er is.",
                    en: "The municipality keeps direction and is the contact point, and agrees for each case how "
                        + "much contact there is."),
                citations: [.domein("3.3"), .domein("Bijlage 6")])
        case .rotterdamRijnmond:
            Term(
                rawValue, LocalizedText(nl: "visie van Rotterdam-Rijnmond", en: "vision of Rotterdam-Rijnmond"),
                definition: LocalizedText(
                    nl:
                        "Het lokale veld is de basis, met intensief casusregisseurs; specialisten komen "
                        + "tijdelijk erbij.",
                    en: "The local field is the base, with intensive case directors; specialists join for a time."),
                citations: [.domein("3.2"), .domein("Bijlage 7")],
                related: ["Pilot.rotterdamRijnmond"])
        case .amsterdam:
            Term(
                rawValue, LocalizedText(nl: "praktijkvoorbeeld Amsterdam", en: "practice example of Amsterdam"),
                definition: LocalizedText(
                    nl: "Verbinding van jeugdbescherming en volwassenen-ggz in Amsterdam.",
                    en: "Connection of youth protection and mental health care for adults in Amsterdam."),
                citations: [.kompas("Stap 7, Verbinding jeugdbescherming en volwassenen-ggz: Amsterdam")])
        case .westBrabantWest:
            Term(
                rawValue, LocalizedText(nl: "proeftuin West-Brabant West", en: "pilot West-Brabant West"),
                definition: LocalizedText(
                    nl: "Werkwijze van de proeftuin West-Brabant West, met een eigen veiligheidskaart.",
                    en: "Way of working of the pilot West-Brabant West, with a safety card of its own."),
                citations: [.proeftuin("1.3"), .proeftuin("2.7")], related: ["Pilot.westBrabantWest"])
        }
    }

    /// The scopes whose rules apply where it is adopted.
    public var scopes: [Scope] {
        switch self {
        case .blijvendVeilig: [.blijvendVeilig, .blijvendVeiligOrIHV13w]
        case .ihv13w: [.ihv13w, .blijvendVeiligOrIHV13w]
        case .foodValley: [.foodValley]
        case .gooiseMeren: [.gooiseMeren]
        case .rotterdamRijnmond: [.rotterdamRijnmond]
        case .amsterdam: [.amsterdam]
        case .westBrabantWest: [.westBrabantWest]
        }
    }

    /// The pilot whose way of working it is; `nil` if it is none.
    public var pilot: Pilot? {
        switch self {
        case .blijvendVeilig: .amsterdamAmstelland
        case .foodValley: .foodValley
        case .rotterdamRijnmond: .rotterdamRijnmond
        case .westBrabantWest: .westBrabantWest
        case .ihv13w, .gooiseMeren, .amsterdam: nil
        }
    }

    /// The features that the sources name as what makes it what it is, in their order; none where they name none.
    public var features: [ApproachFeature] { ApproachFeature.allCases.filter { $0.approach == self } }
}
