/// What an organisation may do by law (bevoegdheid), as the sources tell it.
///
/// Powers belong to organisations and never to a team that is put together of them, nor to a person.
public enum PowerToAct: String, ClosedList, Transferable {
    /// Onderzoek doen.
    case investigate
    /// Informatie inwinnen zonder instemming.
    case gatherWithoutConsent
    /// Hulp geven.
    case giveHelp
    /// Een maatregel uitvoeren.
    case executeMeasure
    /// Onafhankelijk toetsen.
    case testIndependently
    /// Een maatregel opleggen.
    case imposeMeasure

    /// The term.
    public var term: Term {
        switch self {
        case .investigate:
            Term(
                rawValue, LocalizedText(nl: "onderzoek doen", en: "investigate"),
                definition: LocalizedText(nl: "De onveiligheid onderzoeken.", en: "To investigate the unsafety."),
                citations: [.proeftuin("7.2"), .proeftuin("3.8"), .sturen("1.3")])
        case .gatherWithoutConsent:
            Term(
                rawValue,
                LocalizedText(
                    nl: "informatie inwinnen zonder instemming",
                    en: "gather information without consent"),
                definition: LocalizedText(
                    nl: "Bij anderen informatie inwinnen zonder dat de betrokkenen instemmen.",
                    en: "To gather information from others without those concerned agreeing."),
                citations: [.proeftuin("7.2"), .proeftuin("2.5"), .parallel("De proeftuin in FoodValley")])
        case .giveHelp:
            Term(
                rawValue, LocalizedText(nl: "hulp geven", en: "give help"),
                definition: LocalizedText(
                    nl: "Zelf hulp of ondersteuning geven.",
                    en: "To give help or support itself."),
                citations: [.proeftuin("7.2"), .proeftuin("3.8"), .proeftuin("2.1"), .sturen("1.3")],
                aliases: [Term.Alias("hulpverlening", in: .proeftuin)])
        case .executeMeasure:
            Term(
                rawValue, LocalizedText(nl: "een maatregel uitvoeren", en: "execute a measure"),
                definition: LocalizedText(
                    nl: "Een opgelegde maatregel uitvoeren.",
                    en: "To carry out a measure that was imposed."),
                citations: [.proeftuin("3.3"), .kompas("Eindnoten"), .sturen("Bijlage 3")])
        case .testIndependently:
            Term(
                rawValue, LocalizedText(nl: "onafhankelijk toetsen", en: "test independently"),
                definition: LocalizedText(
                    nl: "Onafhankelijk toetsen of een maatregel nodig is.",
                    en: "To test independently whether a measure is needed."),
                citations: [.proeftuin("3.3"), .proeftuin("2.8")])
        case .imposeMeasure:
            Term(
                rawValue, LocalizedText(nl: "een maatregel opleggen", en: "impose a measure"),
                definition: LocalizedText(
                    nl: "Een kinderbeschermingsmaatregel opleggen.",
                    en: "To impose a child protection measure."),
                citations: [.sturen("1.3"), .sturen("Bijlage 3")])
        }
    }

    /// Whether a kind of organisation has the power, as far as a source states it; `nil` where none does.
    ///
    /// Not stated is not "may not". ``PowerTable`` tells where it is written.
    public func isHeld(by party: PartyKind) -> Bool? {
        switch PowerTable.standing(of: party, for: self) {
        case .has: true
        case .hasNot: false
        case .notStated: nil
        }
    }
}
