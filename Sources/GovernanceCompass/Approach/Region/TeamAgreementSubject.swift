public import Domain

/// What municipalities agree about a team that works for several of them (afspraak over een lokaal-overstijgend team).
public enum TeamAgreementSubject: String, ClosedList, Transferable {
    /// Verantwoordelijkheid.
    case responsibility
    /// Inzet.
    case deployment
    /// Expertise.
    case expertise
    /// Financiën.
    case funding

    /// The term.
    public var term: Term {
        switch self {
        case .responsibility:
            Term(
                rawValue, LocalizedText(nl: "verantwoordelijkheid voor het team", en: "responsibility for the team"),
                definition: LocalizedText(
                    nl: "Wie voor het team staat, en waarvoor de professionals erin verantwoordelijk zijn.",
                    en: "Who answers for the team, and what the professionals in it are responsible for."),
                citations: [.domein("4.2")])
        case .deployment:
            Term(
                rawValue, LocalizedText(nl: "inzet van het team", en: "deployment of the team"),
                definition: LocalizedText(
                    nl: "Wie van waar in het team werkt, en waarvoor.",
                    en: "Who from where works in it, and for what."),
                citations: [.domein("4.2")])
        case .expertise:
            Term(
                rawValue, LocalizedText(nl: "expertise in het team", en: "expertise in the team"),
                definition: LocalizedText(
                    nl: "Welke kennis de professionals in het team hebben.",
                    en: "What knowledge the professionals in the team have."),
                citations: [.domein("4.2")])
        case .funding:
            Term(
                rawValue, LocalizedText(nl: "financiën van het team", en: "funding of the team"),
                definition: LocalizedText(nl: "Wie het team hoe betaalt.", en: "Who pays for the team, and how."),
                citations: [.domein("4.2")])
        }
    }
}
