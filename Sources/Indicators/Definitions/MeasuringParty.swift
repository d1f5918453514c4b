public import Domain

/// Who measures (wie meet).
public enum MeasuringParty: String, ClosedList, Transferable {
    /// Those concerned measure themselves.
    case household
    /// The local team keeps it.
    case localTeam
    /// The regional safety team keeps it.
    case safetyTeam
    /// An organisation keeps it.
    case organisation
    /// The parties keep it together.
    case network
    /// The municipality keeps it.
    case municipality
    /// The programme team keeps it.
    case programme
    /// Researchers measure.
    case researchers

    /// The term.
    public var term: Term {
        switch self {
        case .household:
            Term(
                rawValue, LocalizedText(nl: "het huishouden zelf", en: "the household itself"),
                definition: LocalizedText(
                    nl: "Wie erbij betrokken zijn, meten zelf.", en: "Those concerned measure themselves."),
                citations: [.kompas("Stap 6")])
        case .localTeam:
            Term(
                rawValue, LocalizedText(nl: "het lokale team", en: "the local team"),
                definition: LocalizedText(nl: "Het lokale team houdt het bij.", en: "The local team keeps it."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        case .safetyTeam:
            Term(
                rawValue, LocalizedText(nl: "het Regionaal Veiligheidsteam", en: "the regional safety team"),
                definition: LocalizedText(
                    nl: "Het Regionaal Veiligheidsteam houdt het bij.", en: "The regional safety team keeps it."),
                citations: [.proeftuin("2.5")])
        case .organisation:
            Term(
                rawValue, LocalizedText(nl: "een organisatie", en: "an organisation"),
                definition: LocalizedText(nl: "Een organisatie houdt het bij.", en: "An organisation keeps it."),
                citations: [.sturen("4.1.4")])
        case .network:
            Term(
                rawValue, LocalizedText(nl: "het netwerk samen", en: "the network together"),
                definition: LocalizedText(nl: "De partijen houden het samen bij.", en: "The parties keep it together."),
                citations: [.kompas("Stap 6")])
        case .municipality:
            Term(
                rawValue, LocalizedText(nl: "de gemeente", en: "the municipality"),
                definition: LocalizedText(nl: "De gemeente houdt het bij.", en: "The municipality keeps it."),
                citations: [.sturen("4.1.4")])
        case .programme:
            Term(
                rawValue, LocalizedText(nl: "het landelijke programma", en: "the national programme"),
                definition: LocalizedText(nl: "Het programmateam houdt het bij.", en: "The programme team keeps it."),
                citations: [.proeftuin("2.5"), .kompas("Stap 6")])
        case .researchers:
            Term(
                rawValue, LocalizedText(nl: "onderzoekers", en: "researchers"),
                definition: LocalizedText(nl: "Onderzoekers meten.", en: "Researchers measure."),
                citations: [.proeftuin("1.2")])
        }
    }
}
