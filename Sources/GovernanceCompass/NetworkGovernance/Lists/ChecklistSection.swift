public import Domain

/// The sections of the governance checklist that ask questions (onderdelen van de checklist).
///
/// Its first section holds what the network is called and how far it has come, its last one the pitfalls.
public enum ChecklistSection: String, ClosedList, Transferable {
    /// Oriëntatie op governancevorm.
    case form
    /// Mandaat, besluitvorming en legitimiteit.
    case mandate
    /// Structuur en formele afspraken.
    case structure
    /// Cultuur en informele samenwerking.
    case culture
    /// Reflectie en ontwikkeling.
    case reflection

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .form:
                (
                    LocalizedText(nl: "oriëntatie op governancevorm", en: "looking for a form of governance"),
                    LocalizedText(
                        nl: "Hoe groot het netwerk is en welke vorm erbij past.",
                        en: "How large the network is and which form fits it.")
                )
            case .mandate:
                (
                    LocalizedText(
                        nl: "mandaat, besluitvorming en legitimiteit", en: "mandate, decision-making and legitimacy"),
                    LocalizedText(
                        nl: "Wie mag besluiten, hoe dat gaat en of het leeft in organisaties.",
                        en: "Who may decide, how that is done and whether organisations speak of it.")
                )
            case .structure:
                (
                    LocalizedText(nl: "structuur en formele afspraken", en: "structure and formal agreements"),
                    LocalizedText(
                        nl: "Wat over rollen, overleg en privacy is vastgelegd.",
                        en: "What was laid down on roles, meetings and privacy.")
                )
            case .culture:
                (
                    LocalizedText(nl: "cultuur en informele samenwerking", en: "culture and informal cooperation"),
                    LocalizedText(
                        nl: "Of mensen elkaar snel vinden, vertrouwen en aanspreken.",
                        en: "Whether people find, trust and address each other.")
                )
            case .reflection:
                (
                    LocalizedText(nl: "reflectie en ontwikkeling", en: "reflection and development"),
                    LocalizedText(
                        nl: "Of de governance nog past en kan meebewegen.",
                        en: "Whether the governance still fits and can move along.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 2, Governance checklist voor netwerksamenwerking")])
    }

    /// Its questions, in the order of the checklist.
    public var questions: [GovernanceQuestion] { GovernanceQuestion.allCases.filter { $0.section == self } }
}
