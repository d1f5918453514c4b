public import Domain

/// Whose task an explanatory analysis was taken to be (wie de analyse maakt): the pilots see it differently.
public enum AnalysisPerformer: String, ClosedList, Transferable {
    /// Gedragswetenschapper.
    case behaviouralScientist
    /// Professional van het veiligheidsteam.
    case safetyTeamProfessional
    /// Somebody else.
    case other

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .behaviouralScientist:
                (
                    LocalizedText(nl: "gedragswetenschapper", en: "behavioural scientist"),
                    LocalizedText(
                        nl: "De gedragswetenschapper maakt haar, met de betrokkenen.",
                        en: "The behavioural scientist makes it, with those concerned.")
                )
            case .safetyTeamProfessional:
                (
                    LocalizedText(nl: "professional van het veiligheidsteam", en: "professional of the safety team"),
                    LocalizedText(
                        nl: "De professional die met het huishouden werkt maakt haar, met de betrokkenen.",
                        en: "The professional who works with the household makes it, with those concerned.")
                )
            case .other:
                (
                    LocalizedText(nl: "iemand anders", en: "somebody else"),
                    LocalizedText(nl: "Een ander maakt haar.", en: "Another person makes it.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.7")])
    }
}
