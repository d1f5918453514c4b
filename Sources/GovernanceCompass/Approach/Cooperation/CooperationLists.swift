public import Domain

/// What parties that cooperate agree on in practical terms (praktische afspraken), in the order of the source.
public enum CooperationAgreementSubject: String, ClosedList, Transferable {
    /// Werkprocessen.
    case workProcesses
    /// Financiële middelen.
    case funding
    /// Capaciteit.
    case capacity
    /// Privacyregels.
    case privacy

    /// The term.
    public var term: Term {
        switch self {
        case .workProcesses:
            Term(
                rawValue, LocalizedText(nl: "werkprocessen", en: "work processes"),
                definition: LocalizedText(
                    nl: "Wie wat wanneer doet als men samenwerkt.", en: "Who does what and when in cooperating."),
                citations: [.domein("7")])
        case .funding:
            Term(
                rawValue, LocalizedText(nl: "financiële middelen", en: "means"),
                definition: LocalizedText(
                    nl: "Welk geld er voor de samenwerking is.", en: "What money there is for the cooperation."),
                citations: [.domein("7")])
        case .capacity:
            Term(
                rawValue, LocalizedText(nl: "capaciteit", en: "capacity"),
                definition: LocalizedText(
                    nl: "Dat er genoeg tijd en mensen voor zijn.", en: "That there are time and people enough."),
                citations: [.domein("7")])
        case .privacy:
            Term(
                rawValue, LocalizedText(nl: "duidelijkheid over privacyregels", en: "clarity on privacy rules"),
                definition: LocalizedText(
                    nl: "Dat duidelijk is hoe men samen met gegevens omgaat.",
                    en: "That it is clear how data are handled together."),
                citations: [.domein("7")])
        }
    }
}

/// Whose perspective is looked at when a covenant is made (perspectief bij een convenant).
public enum CovenantPerspective: String, ClosedList, Transferable {
    /// Gezinnen.
    case families
    /// Hulpverleners.
    case professionals

    /// The term.
    public var term: Term {
        switch self {
        case .families:
            Term(
                rawValue, LocalizedText(nl: "het perspectief van gezinnen", en: "the perspective of families"),
                definition: LocalizedText(
                    nl: "Wat een afspraak voor gezinnen betekent.", en: "What an agreement means for families."),
                citations: [.domein("4.1")])
        case .professionals:
            Term(
                rawValue,
                LocalizedText(nl: "het perspectief van hulpverleners", en: "the perspective of professionals"),
                definition: LocalizedText(
                    nl: "Wat een afspraak voor hulpverleners betekent.",
                    en: "What an agreement means for professionals."),
                citations: [.domein("4.1")])
        }
    }
}

/// How domains get to know each other's tasks and powers (manier om schotten te verminderen); the source gives two
/// examples.
public enum DomainMeetingForm: String, ClosedList, Transferable {
    /// Structureel overleg.
    case structuralMeeting
    /// Werksessie.
    case workSession
    /// Iets anders.
    case anotherForm

    /// The term.
    public var term: Term {
        switch self {
        case .structuralMeeting:
            Term(
                rawValue, LocalizedText(nl: "structureel overleg van domeinen", en: "structural meeting of domains"),
                definition: LocalizedText(
                    nl: "Domeinen komen elkaar steeds weer tegen en leren elkaars taken en bevoegdheden.",
                    en: "Domains keep meeting, and learn each other's tasks and powers."),
                citations: [.domein("4.2"), .domein("7")])
        case .workSession:
            Term(
                rawValue, LocalizedText(nl: "werksessie van domeinen", en: "work session of domains"),
                definition: LocalizedText(
                    nl: "In een sessie wordt duidelijk wat ieder domein in een casus kan en moet.",
                    en: "A session makes clear what each domain can do and has to do in a case."),
                citations: [.domein("4.2"), .domein("7")])
        case .anotherForm:
            Term(
                rawValue, LocalizedText(nl: "een andere manier", en: "another way"),
                definition: LocalizedText(
                    nl: "Iets anders waardoor domeinen elkaar leren kennen.",
                    en: "Something else by which domains get to know each other."),
                citations: [.domein("4.2")],
                decision: LocalizedText(
                    nl: "De bron noemt twee manieren als voorbeeld; daarom staat deze erbij.",
                    en: "The source names two ways as examples; that is why this one is added."))
        }
    }
}
