public import Domain

/// What an agreement of parties lays down (wat een samenwerkingsafspraak vastlegt).
public enum AgreementContent: String, ClosedList, Transferable {
    /// Rollen.
    case roles
    /// Verantwoordelijkheden.
    case responsibilities
    /// Doelen.
    case goals
    /// Wie wat doet namens wie.
    case whoActsForWhom
    /// Privacy.
    case privacy

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .roles:
                (
                    LocalizedText(nl: "rollen", en: "roles"),
                    LocalizedText(
                        nl: "Wat ieders rol is.",
                        en: "What the role of each is.")
                )
            case .responsibilities:
                (
                    LocalizedText(nl: "verantwoordelijkheden", en: "responsibilities"),
                    LocalizedText(
                        nl: "Waarvoor ieder verantwoordelijk is.",
                        en: "What each is responsible for.")
                )
            case .goals:
                (
                    LocalizedText(nl: "doelen", en: "goals"),
                    LocalizedText(
                        nl: "Wat ieder wil bereiken.",
                        en: "What each wants to reach.")
                )
            case .whoActsForWhom:
                (
                    LocalizedText(nl: "wie wat doet, namens wie", en: "who does what, for whom"),
                    LocalizedText(
                        nl: "Wie wat doet en namens welke partij.",
                        en: "Who does what and for which party.")
                )
            case .privacy:
                (
                    LocalizedText(nl: "afspraken over privacy", en: "agreements on privacy"),
                    LocalizedText(
                        nl: "Hoe met persoonsgegevens wordt omgegaan.",
                        en: "How personal data are dealt with.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [
                .kompas("Stap 2, Governance checklist voor netwerksamenwerking"), .kompas("Stap 7, Activiteitenplan"),
            ])
    }
}
