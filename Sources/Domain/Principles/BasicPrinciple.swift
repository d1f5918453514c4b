/// A basic principle of the Toekomstscenario (basisprincipe): exactly four.
public enum BasicPrinciple: String, ClosedList, Transferable {
    /// Gezinsgericht.
    case familyOriented
    /// Rechtsbeschermend en transparant.
    case rightsProtectingAndTransparent
    /// Eenvoudig.
    case simple
    /// Lerend.
    case learning

    /// The term.
    public var term: Term {
        switch self {
        case .familyOriented:
            Term(
                rawValue, LocalizedText(nl: "gezinsgericht", en: "family-oriented"),
                definition: LocalizedText(
                    nl: "Gericht op alle leden van het huishouden en wat er tussen hen gebeurt, en op hun "
                        + "eigen kracht en netwerk.",
                    en: "Directed at all members of the household and what is between them, and at their own "
                        + "strength and network."),
                citations: [.parallel("Een nieuw scenario voor de toekomst"), .proeftuin("1.4"), .kompas("Stap 5")])
        case .rightsProtectingAndTransparent:
            Term(
                rawValue,
                LocalizedText(
                    nl: "rechtsbeschermend en transparant",
                    en: "rights-protecting and transparent"),
                definition: LocalizedText(
                    nl: "De rechten van het huishouden bewaken, open werken, samen besluiten en tegenspraak "
                        + "organiseren waar nodig.",
                    en: "Guard the household's rights, work openly, decide together and organise contradiction "
                        + "where needed."),
                citations: [.parallel("Een nieuw scenario voor de toekomst"), .proeftuin("4.4"), .kompas("Stap 5")])
        case .simple:
            Term(
                rawValue, LocalizedText(nl: "eenvoudig", en: "simple"),
                definition: LocalizedText(
                    nl: "Voor iedereen te begrijpen: duidelijke taal, weinig mensen, een vast gezicht.",
                    en: "Understandable for everybody: clear language, few people, one fixed face."),
                citations: [.parallel("Een nieuw scenario voor de toekomst"), .proeftuin("4.4"), .kompas("Stap 5")])
        case .learning:
            Term(
                rawValue, LocalizedText(nl: "lerend", en: "learning"),
                definition: LocalizedText(
                    nl: "Steeds beter willen worden, door samen terug te kijken.",
                    en: "Wanting to get better all the time, by looking back together."),
                citations: [.parallel("Een nieuw scenario voor de toekomst"), .proeftuin("1.4"), .kompas("Stap 5")],
                aliases: [Term.Alias("lerend en gericht op continue verbetering", in: .proeftuin)])
        }
    }
}
