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

/// What a consultation is about (onderwerp van consultatie).
public enum ConsultationTopic: String, ClosedList, Transferable {
    /// Diagnostische kwesties.
    case diagnosticMatters
    /// Begeleiding.
    case guidance
    /// Terugvalpreventie.
    case relapsePrevention
    /// Praktische handelingsadviezen.
    case practicalAdvice

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .diagnosticMatters:
                (
                    LocalizedText(nl: "diagnostische kwesties", en: "diagnostic matters"),
                    LocalizedText(
                        nl: "Vragen over wat er psychisch aan de hand kan zijn.",
                        en: "Questions about what may be the matter psychologically.")
                )
            case .guidance:
                (
                    LocalizedText(nl: "begeleiding", en: "guidance"),
                    LocalizedText(
                        nl: "Vragen over hoe iemand het best begeleid wordt.",
                        en: "Questions about how somebody is best guided.")
                )
            case .relapsePrevention:
                (
                    LocalizedText(nl: "terugvalpreventie", en: "prevention of relapse"),
                    LocalizedText(
                        nl: "Vragen over hoe klachten wegblijven.", en: "Questions about how complaints stay away.")
                )
            case .practicalAdvice:
                (
                    LocalizedText(nl: "praktisch handelingsadvies", en: "practical advice"),
                    LocalizedText(
                        nl: "Vragen over hoe in een situatie met iemand om te gaan.",
                        en: "Questions about how to deal with somebody in a situation.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Consultatiefunctie ggz")])
    }
}

/// In what form a consultation is held (vorm van consultatie).
public enum ConsultationForm: String, ClosedList, Transferable {
    /// Bereikbaarheidsdienst.
    case onCallService
    /// Telefonische consultatie.
    case byPhone
    /// Eenmalige face-to-face consultatie.
    case onceFaceToFace
    /// Deelname aan MDO's en wijktafels.
    case atConferences

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .onCallService:
                (
                    LocalizedText(nl: "bereikbaarheidsdienst", en: "on-call service"),
                    LocalizedText(
                        nl: "De ggz is bereikbaar voor vragen.", en: "Mental health care can be reached with questions."
                    )
                )
            case .byPhone:
                (
                    LocalizedText(nl: "telefonische consultatie", en: "consultation by phone"),
                    LocalizedText(nl: "De vraag wordt gebeld.", en: "The question is put by phone.")
                )
            case .onceFaceToFace:
                (
                    LocalizedText(nl: "eenmalige consultatie in persoon", en: "single consultation in person"),
                    LocalizedText(
                        nl: "De ggz-medewerker komt één keer in gesprek.",
                        en: "The worker of mental health care joins a talk once.")
                )
            case .atConferences:
                (
                    LocalizedText(nl: "deelname aan overleg", en: "taking part in conferences"),
                    LocalizedText(
                        nl: "De ggz zit aan bij MDO's en wijktafels.",
                        en: "Mental health care joins case conferences and neighbourhood tables.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Consultatiefunctie ggz")])
    }
}
