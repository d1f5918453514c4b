public import Domain

/// What is agreed with experts by experience (afspraak met ervaringsdeskundigen).
public enum ExperienceAgreement: String, ClosedList, Transferable {
    /// Hun rol.
    case role
    /// Hun ondersteuning.
    case support
    /// Hun vergoeding.
    case compensation

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .role:
                (
                    LocalizedText(nl: "rol", en: "role"),
                    LocalizedText(
                        nl: "Wat zij doen en waarover zij meebeslissen.", en: "What they do and what they co-decide.")
                )
            case .support:
                (
                    LocalizedText(nl: "ondersteuning", en: "support"),
                    LocalizedText(
                        nl: "Wie hen bijstaat, ook als het veel oproept.",
                        en: "Who supports them, also when it calls up much.")
                )
            case .compensation:
                (
                    LocalizedText(nl: "vergoeding", en: "compensation"),
                    LocalizedText(nl: "Wat zij voor hun inzet krijgen.", en: "What they get for their effort.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 8")])
    }
}
