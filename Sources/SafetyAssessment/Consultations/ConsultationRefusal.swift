public import Domain

/// Why a question to mental health care was turned down (reden van afwijzing).
public enum ConsultationRefusal: String, ClosedList, Transferable {
    /// Because of who asked.
    case asker
    /// Because it was a general question.
    case notIndividual
    /// Because of the age of the person.
    case age
    /// Because the person is in treatment.
    case inTreatment
    /// Because it was assertive outreach.
    case outreach
    /// For another reason.
    case other

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .asker:
                (
                    LocalizedText(nl: "om wie de vraag stelt", en: "because of who asks"),
                    LocalizedText(
                        nl: "De vrager zou er niet voor in aanmerking komen.",
                        en: "The one who asked would not be entitled to it.")
                )
            case .notIndividual:
                (
                    LocalizedText(nl: "algemene vraag", en: "general question"),
                    LocalizedText(
                        nl: "De vraag is niet tot één persoon te herleiden.",
                        en: "The question cannot be traced to one person.")
                )
            case .age:
                (
                    LocalizedText(nl: "om de leeftijd", en: "because of the age"),
                    LocalizedText(
                        nl: "De persoon valt onder andere afspraken.", en: "Other agreements hold for the person.")
                )
            case .inTreatment:
                (
                    LocalizedText(nl: "al in behandeling", en: "in treatment already"),
                    LocalizedText(
                        nl: "De vraag hoort bij de behandelaar.", en: "The question belongs to the practitioner.")
                )
            case .outreach:
                (
                    LocalizedText(nl: "het is bemoeizorg", en: "it is assertive outreach"),
                    LocalizedText(
                        nl: "Wat gevraagd wordt is een andere dienst.", en: "What is asked is another service.")
                )
            case .other:
                (
                    LocalizedText(nl: "andere reden", en: "other reason"),
                    LocalizedText(
                        nl: "Een reden die hier niet genoemd is.", en: "A reason that is not named here.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Consultatiefunctie ggz")])
    }
}
