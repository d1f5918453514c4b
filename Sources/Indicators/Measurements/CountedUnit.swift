public import Domain

/// What one of the things is that a figure counts (telling van wat).
public enum CountedUnit: String, ClosedList, Transferable {
    /// Each household once.
    case households
    /// Each person once.
    case persons
    /// Each child once.
    case children
    /// Each report; a household may have several.
    case reports
    /// Each measure; a child or household may have several.
    case measures
    /// Each request.
    case requests
    /// Each trajectory; a household may have several.
    case trajectories
    /// Each professional once, never by name.
    case professionals
    /// Each client who answered.
    case clients
    /// Each talk of a study.
    case talks
    /// Each organisation once.
    case organisations
    /// Each time that it happened.
    case events
    /// What fits none of the others.
    case other

    /// The term.
    public var term: Term {
        switch self {
        case .households:
            Term(
                rawValue, LocalizedText(nl: "huishoudens", en: "households"),
                definition: LocalizedText(nl: "Elk huishouden één keer.", en: "Each household once."),
                citations: [.proeftuin("2.5"), .kompas("Stap 6")])
        case .persons:
            Term(
                rawValue, LocalizedText(nl: "personen", en: "persons"),
                definition: LocalizedText(nl: "Elke persoon één keer.", en: "Each person once."),
                citations: [.sturen("3.2")])
        case .children:
            Term(
                rawValue, LocalizedText(nl: "kinderen", en: "children"),
                definition: LocalizedText(nl: "Elk kind één keer.", en: "Each child once."),
                citations: [.sturen("2.1.1")])
        case .reports:
            Term(
                rawValue, LocalizedText(nl: "meldingen", en: "reports"),
                definition: LocalizedText(
                    nl: "Elke melding; een huishouden kan er meer hebben.",
                    en: "Each report; a household may have several."), citations: [.sturen("3.2")])
        case .measures:
            Term(
                rawValue, LocalizedText(nl: "maatregelen", en: "measures"),
                definition: LocalizedText(
                    nl: "Elke maatregel; een kind of huishouden kan er meer hebben.",
                    en: "Each measure; a child or household may have several."),
                citations: [.proeftuin("2.5, tabel 2.3")])
        case .requests:
            Term(
                rawValue, LocalizedText(nl: "verzoeken", en: "requests"),
                definition: LocalizedText(nl: "Elk verzoek.", en: "Each request."),
                citations: [.proeftuin("2.5, tabel 2.3")])
        case .trajectories:
            Term(
                rawValue, LocalizedText(nl: "trajecten", en: "trajectories"),
                definition: LocalizedText(
                    nl: "Elk traject; een huishouden kan er meer hebben.",
                    en: "Each trajectory; a household may have several."), citations: [.sturen("4.1.4")])
        case .professionals:
            Term(
                rawValue, LocalizedText(nl: "professionals", en: "professionals"),
                definition: LocalizedText(
                    nl: "Elke professional één keer, nooit met naam.", en: "Each professional once, never by name."),
                citations: [.proeftuin("6.6")])
        case .clients:
            Term(
                rawValue, LocalizedText(nl: "cliënten", en: "clients"),
                definition: LocalizedText(nl: "Elke cliënt die antwoordde.", en: "Each client who answered."),
                citations: [.proeftuin("5.4")])
        case .talks:
            Term(
                rawValue, LocalizedText(nl: "gesprekken", en: "talks"),
                definition: LocalizedText(nl: "Elk gesprek van een onderzoek.", en: "Each talk of a study."),
                citations: [.proeftuin("1.2")])
        case .organisations:
            Term(
                rawValue, LocalizedText(nl: "organisaties", en: "organisations"),
                definition: LocalizedText(nl: "Elke organisatie één keer.", en: "Each organisation once."),
                citations: [.sturen("4.2.1")])
        case .events:
            Term(
                rawValue, LocalizedText(nl: "gebeurtenissen", en: "events"),
                definition: LocalizedText(nl: "Elke keer dat het voorkwam.", en: "Each time that it happened."),
                citations: [.kompas("Stap 6")])
        case .other:
            Term(
                rawValue, LocalizedText(nl: "iets anders", en: "something else"),
                definition: LocalizedText(nl: "Wat in geen van de andere past.", en: "What fits none of the others."),
                decision: LocalizedText(nl: "Een indeling van deze SDK.", en: "A division of this SDK."))
        }
    }
}
