public import Domain

/// A field around one's own position when interpreting and connecting (veld bij duiden en verbinden).
public enum PositionField: String, ClosedList, Transferable {
    /// Visie.
    case vision
    /// Interne organisatie.
    case internalOrganisation
    /// Politieke omgeving.
    case politicalEnvironment
    /// Wet- en regelgeving.
    case lawAndRegulation

    /// The term.
    public var term: Term {
        switch self {
        case .vision:
            Term(
                rawValue, LocalizedText(nl: "visie", en: "vision"),
                definition: LocalizedText(
                    nl: "Hoe een actor het probleem ziet, vanuit eigen kennis; bij gezinnen: hun doelen en belangen.",
                    en: "How an actor sees the problem, from own knowledge; with families: their goals and interests."),
                citations: [.sturen("2.4.3"), .sturen("4.4.2")])
        case .internalOrganisation:
            Term(
                rawValue, LocalizedText(nl: "interne organisatie", en: "internal organisation"),
                definition: LocalizedText(
                    nl: "Werkprocessen, en belangen van andere afdelingen.",
                    en: "Work processes, and interests of other departments."),
                citations: [.sturen("2.4.3"), .sturen("4.4.2")])
        case .politicalEnvironment:
            Term(
                rawValue, LocalizedText(nl: "politieke omgeving", en: "political environment"),
                definition: LocalizedText(
                    nl: "Partijen buiten de organisatie, aandacht en goed gebruik van publiek geld.",
                    en: "Parties outside the organisation, attention, and good use of public money."),
                citations: [.sturen("2.4.3"), .sturen("4.4.2")])
        case .lawAndRegulation:
            Term(
                rawValue, LocalizedText(nl: "wet- en regelgeving", en: "law and regulation"),
                definition: LocalizedText(
                    nl: "Wettelijke kaders, en de ruimte die erin zit.", en: "Legal frames, and the room in them."),
                citations: [.sturen("2.4.3"), .sturen("4.4.2")])
        }
    }
}

/// What an actor needs before interpreting and connecting can help (voorwaarde voor samenwerken).
public enum ConnectPrecondition: String, ClosedList, Transferable {
    /// Own views on the problem are clear.
    case viewIsClear
    /// It is clear how expertise and means can be used.
    case useOfMeansIsClear
    /// The actor wants to contribute.
    case wantsToContribute

    /// The term.
    public var term: Term {
        switch self {
        case .viewIsClear:
            Term(
                rawValue, LocalizedText(nl: "eigen opvatting helder", en: "own view clear"),
                definition: LocalizedText(
                    nl: "De actor weet wat hij zelf van het probleem vindt.",
                    en: "The actor knows what it thinks of the problem itself."),
                citations: [.sturen("2.4.3")])
        case .useOfMeansIsClear:
            Term(
                rawValue, LocalizedText(nl: "eigen inzet helder", en: "own use of means clear"),
                definition: LocalizedText(
                    nl: "De actor weet hoe eigen kennis en middelen kunnen helpen.",
                    en: "The actor knows how own knowledge and means can help."),
                citations: [.sturen("2.4.3")])
        case .wantsToContribute:
            Term(
                rawValue, LocalizedText(nl: "wil bijdragen", en: "wants to contribute"),
                definition: LocalizedText(
                    nl: "De actor wil zelf aan een oplossing bijdragen.",
                    en: "The actor itself wants to contribute to a solution."),
                citations: [.sturen("2.4.3")])
        }
    }
}

/// A pitfall of interpreting and connecting (valkuil bij duiden en verbinden).
public enum ConnectPitfall: String, ClosedList, Transferable {
    /// Meewaaien met de externe (politieke) wind.
    case driftingWithExternalWind
    /// Uitsluitend focus op de eigen organisatie.
    case internalFocusOnly
    /// Overmatige focus op wet- en regelgeving.
    case excessiveRuleFocus

    /// The term.
    public var term: Term {
        switch self {
        case .driftingWithExternalWind:
            Term(
                rawValue, LocalizedText(nl: "meewaaien met de externe wind", en: "drifting with the external wind"),
                definition: LocalizedText(
                    nl: "Eigen belangen wijken voor die van de ander; het risico is teleurstellen of overwerken.",
                    en: "Own interests give way to those of the other; the risk is to disappoint or overwork."),
                citations: [.sturen("2.4.3")])
        case .internalFocusOnly:
            Term(
                rawValue, LocalizedText(nl: "alleen de eigen organisatie", en: "own organisation only"),
                definition: LocalizedText(
                    nl: "Alleen naar binnen kijken; het risico is dat banden breken en weerstand groeit.",
                    en: "To look inside only; the risk is that ties break and resistance grows."),
                citations: [.sturen("2.4.3")])
        case .excessiveRuleFocus:
            Term(
                rawValue, LocalizedText(nl: "te veel op regels letten", en: "too much focus on rules"),
                definition: LocalizedText(
                    nl: "Achter regels verdwijnt het probleem; het risico is dat professionals afhaken.",
                    en: "Behind rules the problem disappears; the risk is that professionals turn away."),
                citations: [.sturen("2.4.3")])
        }
    }
}
