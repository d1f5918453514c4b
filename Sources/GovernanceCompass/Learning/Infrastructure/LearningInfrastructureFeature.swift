public import Domain

/// What the programme wants to have as a learning infrastructure (kenmerk van de leerinfrastructuur), in the order of
/// the article.
///
/// They are qualities that people recognise or not: nothing is computed of them.
public enum LearningInfrastructureFeature: String, ClosedList, Transferable {
    /// Sleutelvraagstukken worden uitgediept.
    case keyQuestions
    /// Er wordt gekeken wie aan tafel hoort.
    case rightPeopleAtTable
    /// Kennis van elders krijgt betekenis.
    case knowledgeTransfer
    /// Besluiten komen uit een gezamenlijk proces.
    case jointDecision
    /// Ontwikkeling komt voort uit verbinding.
    case developmentFromConnection

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .keyQuestions:
                (
                    LocalizedText(nl: "sleutelvragen uitdiepen", en: "exploring key questions"),
                    LocalizedText(
                        nl: "De vragen waar het om draait krijgen tijd.", en: "The questions that matter get time.")
                )
            case .rightPeopleAtTable:
                (
                    LocalizedText(nl: "kijken wie aan tafel hoort", en: "asking who should be at the table"),
                    LocalizedText(
                        nl: "Steeds wordt nagegaan wie er zit en wie er mist.",
                        en: "Each time it is asked who is there and who is missing.")
                )
            case .knowledgeTransfer:
                (
                    LocalizedText(nl: "kennis van elders benutten", en: "using knowledge from elsewhere"),
                    LocalizedText(
                        nl: "Wat elders is geleerd wordt vertaald naar hier.",
                        en: "What was learnt elsewhere is translated to here.")
                )
            case .jointDecision:
                (
                    LocalizedText(nl: "besluiten in een gezamenlijk proces", en: "deciding in a joint process"),
                    LocalizedText(
                        nl: "Een besluit is de uitkomst van samen zoeken.",
                        en: "A decision is the outcome of looking together.")
                )
            case .developmentFromConnection:
                (
                    LocalizedText(nl: "ontwikkelen vanuit verbinding", en: "developing from connection"),
                    LocalizedText(
                        nl: "Vernieuwing begint bij mensen die elkaar kennen.",
                        en: "Renewal begins with people who know each other.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.parallel("Parallele transformaties")],
            related: ["Concept.learningInfrastructure"])
    }
}
