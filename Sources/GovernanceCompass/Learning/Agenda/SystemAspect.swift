public import Domain

/// An aspect of the system under which a system analysis places what it finds (systeemaspect).
///
/// Six are rows of the two analyses that the evaluation prints, and culture it names where it tells of the form.
public enum SystemAspect: String, ClosedList, Transferable {
    /// Kennisinfrastructuur.
    case knowledgeInfrastructure
    /// Wet- en regelgeving.
    case legislation
    /// Interactie.
    case interaction
    /// Verantwoordelijkheden.
    case responsibilities
    /// Regie.
    case direction
    /// Financiering.
    case funding
    /// Cultuur.
    case culture

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText, citations: [Citation]) =
            switch self {
            case .knowledgeInfrastructure:
                (
                    LocalizedText(nl: "kennisinfrastructuur", en: "knowledge infrastructure"),
                    LocalizedText(nl: "Wie wat weet en overziet.", en: "Who knows and oversees what."),
                    [.domein("Bijlage 3.1"), .domein("Bijlage 3.2")]
                )
            case .legislation:
                (
                    LocalizedText(nl: "wet- en regelgeving", en: "legislation"),
                    LocalizedText(nl: "Wat wetten en regels mogelijk maken.", en: "What laws and rules allow."),
                    [.domein("2.1"), .domein("Bijlage 3.1"), .domein("Bijlage 3.2")]
                )
            case .interaction:
                (
                    LocalizedText(nl: "interactie", en: "interaction"),
                    LocalizedText(nl: "Hoe partijen met elkaar omgaan.", en: "How parties deal with each other."),
                    [.domein("2.1"), .domein("Bijlage 3.1"), .domein("Bijlage 3.2")]
                )
            case .responsibilities:
                (
                    LocalizedText(nl: "verantwoordelijkheden", en: "responsibilities"),
                    LocalizedText(nl: "Wie waarvoor staat.", en: "Who stands for what."),
                    [.domein("Bijlage 3.1"), .domein("Bijlage 3.2")]
                )
            case .direction:
                (
                    LocalizedText(nl: "regie", en: "direction"),
                    LocalizedText(nl: "Wie overziet en afstemt.", en: "Who oversees and attunes."),
                    [.domein("Bijlage 3.1"), .domein("Bijlage 3.2")]
                )
            case .funding:
                (
                    LocalizedText(nl: "financiering", en: "funding"),
                    LocalizedText(nl: "Waar het geld vandaan komt.", en: "Where the money comes from."),
                    [.domein("2.1"), .domein("Bijlage 3.2")]
                )
            case .culture:
                (
                    LocalizedText(nl: "cultuur", en: "culture"),
                    LocalizedText(nl: "Wat men gewoon vindt.", en: "What people take for granted."), [.domein("2.1")]
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: names.citations)
    }
}
