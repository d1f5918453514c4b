public import Domain

/// The steps of appreciative interviews, in their order (stappen van waarderende interviews).
public enum InterviewStep: String, ClosedList, Transferable {
    /// Formuleer een centrale vraag.
    case centralQuestion
    /// Kies deelnemers.
    case participants
    /// Maak een interviewformat.
    case format
    /// Interviews in duo's of kleine groepen.
    case interviews
    /// Focus op verhalen.
    case stories
    /// Leg de kern vast.
    case core
    /// Cluster thema's.
    case clustering
    /// Visualiseer inzichten.
    case visualising
    /// Reflecteer samen.
    case reflection
    /// Creëer een toekomstbeeld.
    case futureImage
    /// Formuleer een gedeelde ambitie.
    case ambition
    /// Check op draagvlak.
    case supportCheck

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .centralQuestion:
                (
                    LocalizedText(nl: "centrale vraag", en: "central question"),
                    LocalizedText(
                        nl: "Een positieve vraag die naar de toekomst kijkt.",
                        en: "A positive question that looks to the future.")
                )
            case .participants:
                (
                    LocalizedText(nl: "deelnemers kiezen", en: "choosing participants"),
                    LocalizedText(
                        nl: "Mensen met verschillende blikken, in elk geval uit de buitenring.",
                        en: "People who look differently, in any case of the outer ring.")
                )
            case .format:
                (
                    LocalizedText(nl: "interviewformat", en: "interview format"),
                    LocalizedText(
                        nl: "Vragen naar goede ervaringen, waarden en dromen.",
                        en: "Questions for good experiences, values and dreams.")
                )
            case .interviews:
                (
                    LocalizedText(
                        nl: "interviews in duo's of kleine groepen", en: "interviews in pairs or small groups"),
                    LocalizedText(
                        nl: "Mensen interviewen elkaar, in een veilige en open sfeer.",
                        en: "People interview each other, in a safe and open atmosphere.")
                )
            case .stories:
                (
                    LocalizedText(nl: "focus op verhalen", en: "focus on stories"),
                    LocalizedText(
                        nl: "Voorbeelden van wat werkt.",
                        en: "Examples of what works.")
                )
            case .core:
                (
                    LocalizedText(nl: "de kern vastleggen", en: "recording the core"),
                    LocalizedText(
                        nl: "Waarden, sterktes en beelden van de toekomst.",
                        en: "Values, strengths and images of the future.")
                )
            case .clustering:
                (
                    LocalizedText(nl: "thema's clusteren", en: "clustering themes"),
                    LocalizedText(
                        nl: "Wat terugkomt, bij elkaar.",
                        en: "What comes back, put together.")
                )
            case .visualising:
                (
                    LocalizedText(nl: "inzichten zichtbaar maken", en: "making insights visible"),
                    LocalizedText(
                        nl: "Wat men deelt, voor iedereen te zien.",
                        en: "What is shared, for everybody to see.")
                )
            case .reflection:
                (
                    LocalizedText(nl: "samen reflecteren", en: "reflecting together"),
                    LocalizedText(
                        nl: "Welke thema's inspireren, en hoe zij helpen bij knelpunten.",
                        en: "Which themes inspire, and how they help with bottlenecks.")
                )
            case .futureImage:
                (
                    LocalizedText(nl: "toekomstbeeld", en: "image of the future"),
                    LocalizedText(
                        nl: "Hoe het eruitziet als het optimaal gaat.",
                        en: "What it looks like when all goes as well as it can.")
                )
            case .ambition:
                (
                    LocalizedText(nl: "gedeelde ambitie formuleren", en: "wording a shared ambition"),
                    LocalizedText(
                        nl: "Een korte zin die inspireert.",
                        en: "A short sentence that inspires.")
                )
            case .supportCheck:
                (
                    LocalizedText(nl: "check op draagvlak", en: "check of support"),
                    LocalizedText(
                        nl: "Vragen of iedereen erachter staat, en opnemen in het plan.",
                        en: "Asking whether everybody is behind it, and putting it into the plan.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 5, Samen een ambitie formuleren aan de hand van waarderende interviews")])
    }
}

extension InterviewStep {
    /// The part of the method that it belongs to.
    public var part: InterviewPart {
        switch self {
        case .centralQuestion, .participants, .format: .preparation
        case .interviews, .stories, .core: .interviews
        case .clustering, .visualising, .reflection: .themes
        case .futureImage, .ambition, .supportCheck: .ambition
        }
    }
}
