/// A region that tries the new way of working (proeftuin), as the interim report lists them: twelve, and Haaglanden.
///
/// The report speaks of eleven and lists twelve; no count is asserted. What is said of a pilot holds as of a date and
/// may have changed since. The list grows: it travels as ``Coded``.
public enum Pilot: String, ClosedList, Transferable {
    /// Amsterdam-Amstelland.
    case amsterdamAmstelland
    /// FoodValley.
    case foodValley
    /// Rotterdam-Rijnmond.
    case rotterdamRijnmond
    /// Utrecht.
    case utrecht
    /// Utrecht-West.
    case utrechtWest
    /// Zeeland.
    case zeeland
    /// West-Brabant West.
    case westBrabantWest
    /// Gelderland Zuid.
    case gelderlandZuid
    /// Flevoland.
    case flevoland
    /// Hart van Brabant.
    case hartVanBrabant
    /// Zaanstreek-Waterland.
    case zaanstreekWaterland
    /// Friesland.
    case fryslan
    /// Haaglanden.
    case haaglanden

    /// The term.
    public var term: Term {
        switch self {
        case .amsterdamAmstelland:
            Term(
                rawValue, LocalizedText(nl: "Amsterdam-Amstelland", en: "Amsterdam-Amstelland"),
                definition: LocalizedText(
                    nl: "Proeftuin in Amsterdam-Amstelland, met als naam Blijvend Veilig.",
                    en: "Pilot in Amsterdam-Amstelland, named Blijvend Veilig."),
                citations: [.proeftuin("1.3"), .sturen("3.2")],
                aliases: [Term.Alias("Blijvend Veilig", in: .proeftuin)])
        case .foodValley:
            Term(
                rawValue, LocalizedText(nl: "FoodValley", en: "FoodValley"),
                definition: LocalizedText(
                    nl: "Proeftuin in FoodValley, met als naam Bouwstenen voor de toekomst.",
                    en: "Pilot in FoodValley, named Bouwstenen voor de toekomst."),
                citations: [.proeftuin("1.3"), .parallel("De proeftuin in FoodValley")],
                aliases: [
                    Term.Alias("Food Valley", in: .proeftuin), Term.Alias("Foodvalley", in: .proeftuin),
                    Term.Alias("Bouwstenen voor de toekomst", in: .proeftuin),
                ])
        case .rotterdamRijnmond:
            Term(
                rawValue, LocalizedText(nl: "Rotterdam-Rijnmond", en: "Rotterdam-Rijnmond"),
                definition: LocalizedText(
                    nl: "Proeftuin in Rotterdam-Rijnmond, met als naam Wij doen het beter.",
                    en: "Pilot in Rotterdam-Rijnmond, named Wij doen het beter."),
                citations: [.proeftuin("1.3")], aliases: [Term.Alias("Wij doen het beter", in: .proeftuin)])
        case .utrecht:
            Term(
                rawValue, LocalizedText(nl: "Utrecht", en: "Utrecht"),
                definition: LocalizedText(
                    nl: "Proeftuin in Utrecht, met als naam Netwerk kind- en gezinsbescherming.",
                    en: "Pilot in Utrecht, named Netwerk kind- en gezinsbescherming."),
                citations: [.proeftuin("1.3")],
                aliases: [Term.Alias("Netwerk kind- en gezinsbescherming", in: .proeftuin)])
        case .utrechtWest:
            Term(
                rawValue, LocalizedText(nl: "Utrecht-West", en: "Utrecht-West"),
                definition: LocalizedText(
                    nl: "Proeftuin in Utrecht-West, met als naam Bescherming in Beweging.",
                    en: "Pilot in Utrecht-West, named Bescherming in Beweging."),
                citations: [.proeftuin("1.3")], aliases: [Term.Alias("Bescherming in Beweging", in: .proeftuin)])
        case .zeeland:
            Term(
                rawValue, LocalizedText(nl: "Zeeland", en: "Zeeland"),
                definition: LocalizedText(
                    nl: "Proeftuin in Zeeland, met als naam Vaart in Veiligheid.",
                    en: "Pilot in Zeeland, named Vaart in Veiligheid."),
                citations: [.proeftuin("1.3")], aliases: [Term.Alias("Vaart in Veiligheid", in: .proeftuin)])
        case .westBrabantWest:
            Term(
                rawValue, LocalizedText(nl: "West-Brabant West", en: "West-Brabant West"),
                definition: LocalizedText(
                    nl: "Proeftuin in West-Brabant West; een eigen naam is niet gedrukt.",
                    en: "Pilot in West-Brabant West; no name of its own is printed."),
                citations: [.proeftuin("1.3")],
                aliases: [
                    Term.Alias("West Brabant West", in: .proeftuin), Term.Alias("West-Brabant-West", in: .proeftuin),
                ])
        case .gelderlandZuid:
            Term(
                rawValue, LocalizedText(nl: "Gelderland Zuid", en: "Gelderland Zuid"),
                definition: LocalizedText(
                    nl: "Proeftuin in Gelderland Zuid, met als naam Toekomsttuinen Gelderland Zuid.",
                    en: "Pilot in Gelderland Zuid, named Toekomsttuinen Gelderland Zuid."),
                citations: [.proeftuin("1.3")],
                aliases: [
                    Term.Alias("Gelderland-Zuid", in: .proeftuin),
                    Term.Alias("Toekomsttuinen Gelderland Zuid", in: .proeftuin),
                ])
        case .flevoland:
            Term(
                rawValue, LocalizedText(nl: "Flevoland", en: "Flevoland"),
                definition: LocalizedText(
                    nl: "Proeftuin in Flevoland, met als naam Nu beter beschermen, leren voor later.",
                    en: "Pilot in Flevoland, named Nu beter beschermen, leren voor later."),
                citations: [.proeftuin("1.3")],
                aliases: [Term.Alias("Nu beter beschermen, leren voor later", in: .proeftuin)])
        case .hartVanBrabant:
            Term(
                rawValue, LocalizedText(nl: "Hart van Brabant", en: "Hart van Brabant"),
                definition: LocalizedText(
                    nl: "Proeftuin in Hart van Brabant, met als naam Proeftuin Toekomstscenario Hart van Brabant.",
                    en: "Pilot in Hart van Brabant, named Proeftuin Toekomstscenario Hart van Brabant."),
                citations: [.proeftuin("1.3")],
                aliases: [Term.Alias("Proeftuin Toekomstscenario Hart van Brabant", in: .proeftuin)])
        case .zaanstreekWaterland:
            Term(
                rawValue, LocalizedText(nl: "Zaanstreek-Waterland", en: "Zaanstreek-Waterland"),
                definition: LocalizedText(
                    nl: "Proeftuin in Zaanstreek-Waterland, met als naam Zorg & veiligheid; allen voor één.",
                    en: "Pilot in Zaanstreek-Waterland, named Zorg & veiligheid; allen voor één."),
                citations: [.proeftuin("1.3")],
                aliases: [
                    Term.Alias("Zaanstreek", in: .proeftuin),
                    Term.Alias("Zorg & veiligheid; allen voor één", in: .proeftuin),
                ])
        case .fryslan:
            Term(
                rawValue, LocalizedText(nl: "Friesland", en: "Friesland"),
                definition: LocalizedText(
                    nl: "Proeftuin in Friesland, met als naam Regionaal veiligheidsteam in regio Fryslân.",
                    en: "Pilot in Friesland, named Regionaal veiligheidsteam in regio Fryslân."),
                citations: [.proeftuin("1.3")],
                aliases: [
                    Term.Alias("Fryslân", in: .proeftuin),
                    Term.Alias("Regionaal veiligheidsteam in regio Fryslân", in: .proeftuin),
                ])
        case .haaglanden:
            Term(
                rawValue, LocalizedText(nl: "Haaglanden", en: "Haaglanden"),
                definition: LocalizedText(
                    nl: "Regio die volgens de principes van het Toekomstscenario werkt en geen officiële "
                        + "proeftuin is.",
                    en: "Region that works by the principles of the Toekomstscenario and is no official pilot."),
                citations: [.proeftuin("1.3")], aliases: [Term.Alias("Den Haag", in: .proeftuin)])
        }
    }

    /// The name of its programme as printed; `nil` if none is printed.
    public var programme: String? {
        switch self {
        case .amsterdamAmstelland: "Blijvend Veilig"
        case .foodValley: "Bouwstenen voor de toekomst"
        case .rotterdamRijnmond: "Wij doen het beter"
        case .utrecht: "Netwerk kind- en gezinsbescherming"
        case .utrechtWest: "Bescherming in Beweging"
        case .zeeland: "Vaart in Veiligheid"
        case .gelderlandZuid: "Toekomsttuinen Gelderland Zuid"
        case .flevoland: "Nu beter beschermen, leren voor later"
        case .hartVanBrabant: "Proeftuin Toekomstscenario Hart van Brabant"
        case .zaanstreekWaterland: "Zorg & veiligheid; allen voor één"
        case .fryslan: "Regionaal veiligheidsteam in regio Fryslân"
        case .westBrabantWest, .haaglanden: nil
        }
    }

    /// Whether it is an official pilot.
    public var isOfficial: Bool { self != .haaglanden }

    /// When it started, by the tranche under which it is listed; `nil` if that is not in the source.
    ///
    /// The text speaks of the first six and lists seven: each is taken as it is listed. By quarter, because the text
    /// says "the end of".
    public var start: DateRange? {
        switch self {
        case .amsterdamAmstelland, .foodValley, .rotterdamRijnmond, .utrecht, .utrechtWest, .zeeland, .westBrabantWest:
            Self.endOf(2021)
        case .gelderlandZuid, .flevoland, .hartVanBrabant, .zaanstreekWaterland, .fryslan: Self.endOf(2022)
        case .haaglanden: nil
        }
    }

    private static func endOf(_ year: Int) -> DateRange? {
        try? DateRange(
            earliest: CalendarDate(year: year, month: 10, day: 1), latest: CalendarDate(year: year, month: 12, day: 31))
    }

    /// What is stated of its status, in the order of the source.
    public var statuses: [PilotStatement] { PilotStatement.all.filter { $0.pilot == self } }

    /// The features that are stated of it; one that is not among them is not stated, which is not no.
    public var features: [PilotFeature] { PilotFeature.allCases.filter { $0.pilots.contains(self) } }
}
