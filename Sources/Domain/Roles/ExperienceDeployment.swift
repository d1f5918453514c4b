/// How an expert by experience takes part (vorm van inzet): the three ways that the pilots report.
public enum ExperienceDeployment: String, ClosedList, Transferable {
    /// Advies bij de vormgeving.
    case designAdvice
    /// Adviesrol aan professionals.
    case adviceToProfessionals
    /// Ondersteuning van huishoudens.
    case supportToHouseholds

    /// The term.
    public var term: Term {
        switch self {
        case .designAdvice:
            Term(
                rawValue, LocalizedText(nl: "advies bij de vormgeving", en: "advice on the design"),
                definition: LocalizedText(
                    nl: "Meedenken over hoe de proeftuin werkt, bijvoorbeeld in een werkgroep.",
                    en: "Thinking along about how the pilot works, in a working group for instance."),
                citations: [.proeftuin("3.6")])
        case .adviceToProfessionals:
            Term(
                rawValue, LocalizedText(nl: "adviesrol aan professionals", en: "advice to professionals"),
                definition: LocalizedText(
                    nl: "Aansluiten bij casuïstiekoverleg en meedenken met professionals.",
                    en: "Joining case conferences and thinking along with professionals."),
                citations: [.proeftuin("3.6")])
        case .supportToHouseholds:
            Term(
                rawValue, LocalizedText(nl: "ondersteuning van huishoudens", en: "support to households"),
                definition: LocalizedText(
                    nl: "Zelf met mensen spreken of mee op huisbezoek gaan.",
                    en: "Speaking with people or coming along on visits."),
                citations: [.proeftuin("3.6")])
        }
    }
}
