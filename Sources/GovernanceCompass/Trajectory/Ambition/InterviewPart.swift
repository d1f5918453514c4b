public import Domain

/// A part of the appreciative interviews by which an ambition is made (onderdeel van de waarderende interviews): four, in this order.
public enum InterviewPart: String, ClosedList, Transferable {
    /// Voorbereiding.
    case preparation
    /// Waarderende interviews.
    case interviews
    /// Gemeenschappelijke thema's ontdekken.
    case themes
    /// Ambitie formuleren.
    case ambition

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .preparation:
                (
                    LocalizedText(nl: "voorbereiding", en: "preparation"),
                    LocalizedText(
                        nl: "Een positieve vraag, deelnemers en een lijst met vragen kiezen.",
                        en: "Choosing a positive question, participants and a list of questions.")
                )
            case .interviews:
                (
                    LocalizedText(nl: "interviews", en: "interviews"),
                    LocalizedText(
                        nl: "Elkaar interviewen, verhalen delen en de kern noteren.",
                        en: "Interviewing each other, sharing stories and noting the core.")
                )
            case .themes:
                (
                    LocalizedText(nl: "gemeenschappelijke thema's", en: "common themes"),
                    LocalizedText(
                        nl: "Samenbrengen wat terugkomt, het laten zien en bespreken.",
                        en: "Bringing together what comes back, showing and discussing it.")
                )
            case .ambition:
                (
                    LocalizedText(nl: "ambitie formuleren", en: "putting the ambition into words"),
                    LocalizedText(
                        nl: "Een toekomstbeeld maken, de ambitie verwoorden en draagvlak nagaan.",
                        en: "Making a picture of the future, wording the ambition and looking at support.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 5, Samen een ambitie formuleren aan de hand van waarderende interviews")])
    }
}
