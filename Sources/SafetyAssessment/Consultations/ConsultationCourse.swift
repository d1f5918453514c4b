public import Domain

/// What came of a question to mental health care (verloop).
public enum ConsultationCourse: String, ClosedList, Transferable {
    /// A consultation was held.
    case consulted
    /// The practitioner who treats the person was asked.
    case practitionerAsked
    /// Assertive outreach was started.
    case outreachStarted
    /// It was turned down.
    case turnedDown

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .consulted:
                (
                    LocalizedText(nl: "consultatie gehouden", en: "consultation held"),
                    LocalizedText(
                        nl: "De ggz gaf advies via de consultatiefunctie.",
                        en: "Mental health care advised by way of the consultation function.")
                )
            case .practitionerAsked:
                (
                    LocalizedText(nl: "behandelaar benaderd", en: "practitioner asked"),
                    LocalizedText(
                        nl: "De vraag ging naar de behandelaar of regiebehandelaar.",
                        en: "The question went to the practitioner, or the one who directs the treatment.")
                )
            case .outreachStarted:
                (
                    LocalizedText(nl: "bemoeizorg gestart", en: "assertive outreach started"),
                    LocalizedText(
                        nl:
                            "De ggz zoekt iemand op die zelf geen hulp vraagt, als deel van de openbare geestelijke "
                            + "gezondheidszorg.",
                        en:
                            "Mental health care goes to somebody who does not ask for help, as part of public mental "
                            + "health care.")
                )
            case .turnedDown:
                (
                    LocalizedText(nl: "vraag afgewezen", en: "question turned down"),
                    LocalizedText(
                        nl: "De ggz nam de vraag niet aan.", en: "Mental health care did not take up the question.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Consultatiefunctie ggz")])
    }
}
