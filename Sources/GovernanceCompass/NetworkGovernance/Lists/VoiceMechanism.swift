public import Domain

/// A way to give households and those close to them a voice in governance (borgen van de stem).
public enum VoiceMechanism: String, ClosedList, Transferable {
    /// Structurele betrokkenheid van ervaringsdeskundigen.
    case structuralExperienceExperts
    /// Reflecties op hulpverlening.
    case careReflections
    /// Kind- en jongerenparticipatie.
    case childYouthParticipation
    /// Lokale cliëntenraad.
    case localClientCouncil
    /// Cliëntfeedback als indicator.
    case clientFeedbackIndicator

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .structuralExperienceExperts:
                (
                    LocalizedText(
                        nl: "structurele betrokkenheid van ervaringsdeskundigen",
                        en: "structural involvement of experts by experience"),
                    LocalizedText(
                        nl: "Ervaringsdeskundigen doen met invloed mee in groepen die sturen en evalueren.",
                        en: "Experts by experience take part, with influence, in groups that steer and evaluate.")
                )
            case .careReflections:
                (
                    LocalizedText(
                        nl: "reflecties op hulpverlening als input voor sturingsinformatie",
                        en: "reflections on help as input for steering information"),
                    LocalizedText(
                        nl: "Wat huishoudens en naasten over de hulp vertellen is een bron om op te sturen.",
                        en: "What households and those close to them tell of help is a source to steer by.")
                )
            case .childYouthParticipation:
                (
                    LocalizedText(
                        nl: "kind- en jongerenparticipatie", en: "participation of children and young people"),
                    LocalizedText(
                        nl: "Kinderen en jongeren doen mee op een manier die bij hen past.",
                        en: "Children and young people take part in a way that fits them.")
                )
            case .localClientCouncil:
                (
                    LocalizedText(nl: "lokale cliëntenraad", en: "local client council"),
                    LocalizedText(
                        nl:
                            "Ervaringsdeskundigen, huishoudens en naasten kijken geregeld terug op besluiten in complexe "
                            + "situaties.",
                        en:
                            "Experts by experience, households and those close to them look back regularly on decisions in "
                            + "complex situations."
                    )
                )
            case .clientFeedbackIndicator:
                (
                    LocalizedText(
                        nl: "cliëntfeedback als indicator voor netwerkfunctioneren",
                        en: "client feedback as an indicator of how the network works"),
                    LocalizedText(
                        nl: "Wat cliënten na afloop terugzeggen telt mee voor hoe het netwerk werkt.",
                        en: "What clients say back afterwards counts for how the network works.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Figuur 7")])
    }
}
