public import Domain

/// What formality in a network hangs on (waar formaliteit van afhangt): four.
public enum FormalityDeterminant: String, ClosedList, Transferable {
    /// Rolverdeling.
    case roleDivision
    /// Verhouding tussen personen.
    case relationAmongPeople
    /// Belangen.
    case interests
    /// Verschil in doelen.
    case differenceOfGoals

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .roleDivision:
                (
                    LocalizedText(nl: "rolverdeling", en: "division of roles"),
                    LocalizedText(nl: "Wie wat doet.", en: "Who does what.")
                )
            case .relationAmongPeople:
                (
                    LocalizedText(nl: "verhouding tussen personen", en: "relation among people"),
                    LocalizedText(nl: "Hoe mensen zich tot elkaar verhouden.", en: "How people relate to each other.")
                )
            case .interests:
                (
                    LocalizedText(nl: "belangen", en: "interests"),
                    LocalizedText(nl: "Wat er voor ieder van afhangt.", en: "What hangs on it for each.")
                )
            case .differenceOfGoals:
                (
                    LocalizedText(nl: "verschil in doelen", en: "difference of goals"),
                    LocalizedText(nl: "Hoe ver doelen uit elkaar liggen.", en: "How far goals lie apart.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("5.1")])
    }
}
