/// A part of the attitude that professionals name (grondhouding): words to speak of, in the order of the source.
///
/// It is no checklist: no type of this package holds a judgement on a named professional.
public enum Attitude: String, ClosedList, Transferable {
    /// Respect voor de ongelijke positie.
    case respectUnequalPosition
    /// Naast mensen staan.
    case standBeside
    /// Investeren in contact.
    case investInContact
    /// Open, brede blik.
    case openBroadView
    /// Weten dat je het fout kunt hebben.
    case knowYouMayBeWrong
    /// Kritische vragen en grenzen.
    case askAndSetLimits
    /// Transparant zijn en uitleggen.
    case beTransparent
    /// Vasthouden.
    case holdOn

    /// The term.
    public var term: Term {
        switch self {
        case .respectUnequalPosition:
            Term(
                rawValue,
                LocalizedText(
                    nl: "respect voor de ongelijke positie",
                    en: "respect for the unequal position"),
                definition: LocalizedText(
                    nl: "Beseffen dat het huishouden afhankelijker is dan de professional, en daar zorgvuldig "
                        + "mee omgaan.",
                    en: "Being aware that the household is more dependent than the professional, and handling "
                        + "that with care."),
                citations: [.proeftuin("6.2"), .proeftuin("7.4")])
        case .standBeside:
            Term(
                rawValue, LocalizedText(nl: "naast mensen staan", en: "stand beside people"),
                definition: LocalizedText(
                    nl: "Naast het huishouden staan en niet erboven.",
                    en: "Standing beside the household and not above it."),
                citations: [.proeftuin("6.2"), .sturen("4.1.3"), .parallel("Over eigen schaduw heen stappen")],
                aliases: [Term.Alias("naast het gezin", in: .sturen)])
        case .investInContact:
            Term(
                rawValue, LocalizedText(nl: "investeren in contact", en: "invest in contact"),
                definition: LocalizedText(
                    nl: "In verbinding komen met mensen.",
                    en: "Coming into connection with people."),
                citations: [.proeftuin("6.2"), .parallel("De proeftuin in FoodValley")])
        case .openBroadView:
            Term(
                rawValue, LocalizedText(nl: "open, brede blik", en: "open, broad view"),
                definition: LocalizedText(
                    nl: "Breed en minder normerend kijken, onderzoekend en nieuwsgierig.",
                    en: "Looking broadly and less normatively, enquiring and curious."),
                citations: [.proeftuin("6.2"), .proeftuin("7.4")])
        case .knowYouMayBeWrong:
            Term(
                rawValue, LocalizedText(nl: "weten dat je het fout kunt hebben", en: "know that you may be wrong"),
                definition: LocalizedText(
                    nl: "Bereid zijn de eigen overtuiging te betwijfelen.",
                    en: "Being ready to doubt one's own conviction."),
                citations: [
                    .proeftuin("6.2"),
                    .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
                ])
        case .askAndSetLimits:
            Term(
                rawValue, LocalizedText(nl: "kritische vragen en grenzen", en: "critical questions and limits"),
                definition: LocalizedText(
                    nl: "Kritische vragen durven stellen en grenzen aangeven.",
                    en: "Daring to ask critical questions and to set limits."),
                citations: [.proeftuin("6.2")])
        case .beTransparent:
            Term(
                rawValue, LocalizedText(nl: "transparant zijn en uitleggen", en: "be transparent and explain"),
                definition: LocalizedText(
                    nl: "Uitleggen wat je doet en waarom, zodat het te volgen is.",
                    en: "Explaining what you do and why, so that it can be followed."),
                citations: [.proeftuin("6.2"), .proeftuin("7.4")])
        case .holdOn:
            Term(
                rawValue, LocalizedText(nl: "vasthouden", en: "hold on"),
                definition: LocalizedText(
                    nl: "Niet loslaten, juist als het ingewikkeld en onveilig wordt.",
                    en: "Not letting go, precisely when it gets complicated and unsafe."),
                citations: [.proeftuin("6.2"), .sturen("4.1.3")],
                aliases: [Term.Alias("vasthoudendheid", in: .sturen), Term.Alias("vasthoudend", in: .proeftuin)])
        }
    }
}
