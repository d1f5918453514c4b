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
                        nl: "De ggz zoekt iemand op die zelf geen hulp vraagt.",
                        en: "Mental health care goes to somebody who does not ask for help.")
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

/// Under which act a service is paid (bekostiging), as the guide names them.
public enum CareFunding: String, ClosedList, Transferable {
    /// Zorgverzekeringswet (Zvw).
    case healthInsuranceAct
    /// Wet maatschappelijke ondersteuning (Wmo).
    case socialSupportAct
    /// Jeugdwet.
    case youthAct

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText, alias: String?) =
            switch self {
            case .healthInsuranceAct:
                (
                    LocalizedText(nl: "Zorgverzekeringswet", en: "Health Insurance Act"),
                    LocalizedText(
                        nl: "Daaruit wordt de consultatiefunctie sinds 2024 betaald.",
                        en: "The consultation function has been paid under it since 2024."), "ZVW"
                )
            case .socialSupportAct:
                (
                    LocalizedText(nl: "Wet maatschappelijke ondersteuning", en: "Social Support Act"),
                    LocalizedText(nl: "Daaruit wordt bemoeizorg betaald.", en: "Assertive outreach is paid under it."),
                    "Wmo"
                )
            case .youthAct:
                (
                    LocalizedText(nl: "Jeugdwet", en: "Youth Act"),
                    LocalizedText(
                        nl: "Daarin staan de afspraken tussen gemeenten en ggz over jeugdigen.",
                        en: "It holds what municipalities and mental health care arrange about young people."), nil
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Consultatiefunctie ggz")],
            aliases: names.alias.map { [Term.Alias($0, in: .kompas)] } ?? [])
    }
}
