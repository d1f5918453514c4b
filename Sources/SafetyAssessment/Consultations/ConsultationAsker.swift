public import Domain

/// From which field the professional is who asks mental health care (wie vraagt).
public enum ConsultationAsker: String, ClosedList, Transferable {
    /// The social domain (sociaal domein).
    case socialDomain
    /// Youth care (jeugdprofessional).
    case youth

    /// The term.
    public var term: Term {
        switch self {
        case .socialDomain:
            Term(
                rawValue,
                LocalizedText(nl: "professional uit het sociaal domein", en: "professional of the social domain"),
                definition: LocalizedText(
                    nl: "Wie in het sociaal domein met volwassenen en gezinnen werkt.",
                    en: "Somebody who works with adults and families in the social domain."),
                citations: [.kompas("Consultatiefunctie ggz")])
        case .youth:
            Term(
                rawValue, LocalizedText(nl: "jeugdprofessional", en: "youth professional"),
                definition: LocalizedText(
                    nl: "Wie met jeugdigen werkt, en vragen kan hebben over volwassenen om hen heen.",
                    en: "Somebody who works with young people, and may have questions about adults around them."),
                citations: [.kompas("Consultatiefunctie ggz")])
        }
    }
}
