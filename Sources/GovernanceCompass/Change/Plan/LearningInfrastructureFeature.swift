public import Domain

/// A feature of the knowledge and learning infrastructure that the programme wants to be (kenmerk van de kennis- en
/// leerinfrastructuur).
public enum LearningInfrastructureFeature: String, ClosedList, Transferable {
    /// Sleutelvraagstukken uitdiepen.
    case keyQuestions
    /// Wie zit aan tafel, en wie hoort daar.
    case rightPeopleAtTable
    /// Kennis van elders krijgt hier betekenis.
    case knowledgeTransfer
    /// Besluiten komen uit een gezamenlijk proces.
    case jointDecision
    /// Ontwikkeling vanuit verbinding.
    case developmentFromConnection

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .keyQuestions:
                (
                    LocalizedText(nl: "sleutelvraagstukken uitdiepen", en: "exploring key questions"),
                    LocalizedText(
                        nl: "Vragen waar veel van afhangt worden diep bekeken.",
                        en: "Questions on which much hangs are looked into in depth.")
                )
            case .rightPeopleAtTable:
                (
                    LocalizedText(nl: "wie hoort aan tafel", en: "who belongs at the table"),
                    LocalizedText(
                        nl: "Elke keer wordt gevraagd wie er zit, en wie er zou moeten zitten.",
                        en: "Each time it is asked who sits there, and who should.")
                )
            case .knowledgeTransfer:
                (
                    LocalizedText(nl: "kennis betekenis geven", en: "giving knowledge meaning"),
                    LocalizedText(
                        nl: "Wat elders is geleerd, wordt vertaald naar de eigen plek.",
                        en: "What was learnt elsewhere is translated to the own place.")
                )
            case .jointDecision:
                (
                    LocalizedText(nl: "samen besluiten", en: "deciding together"),
                    LocalizedText(
                        nl: "Besluiten zijn de uitkomst van een gezamenlijk proces.",
                        en: "Decisions are the outcome of a joint process.")
                )
            case .developmentFromConnection:
                (
                    LocalizedText(nl: "ontwikkelen vanuit verbinding", en: "developing from connection"),
                    LocalizedText(
                        nl: "Wat er verandert, komt voort uit contact tussen mensen.",
                        en: "What changes comes from contact between people.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.parallel("Parallelle transformaties")])
    }
}
