public import Domain

/// What practice, knowledge, policy and households do together (gezamenlijke activiteit), in the order of the source.
public enum JointActivity: String, ClosedList, Transferable {
    /// Beproeven.
    case tryOut
    /// Analyseren.
    case analyse
    /// Begrijpen.
    case understand
    /// Besluiten.
    case decide

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .tryOut:
                (
                    LocalizedText(nl: "beproeven in de helix", en: "trying out in the helix"),
                    LocalizedText(nl: "Uitproberen wat zou kunnen werken.", en: "Trying what might work.")
                )
            case .analyse:
                (
                    LocalizedText(nl: "analyseren in de helix", en: "analysing in the helix"),
                    LocalizedText(nl: "Bekijken wat er gebeurde.", en: "Looking at what happened.")
                )
            case .understand:
                (
                    LocalizedText(nl: "begrijpen in de helix", en: "understanding in the helix"),
                    LocalizedText(nl: "Achterhalen waarom het zo ging.", en: "Finding out why it went so.")
                )
            case .decide:
                (
                    LocalizedText(nl: "besluiten in de helix", en: "deciding in the helix"),
                    LocalizedText(nl: "Kiezen hoe het verdergaat.", en: "Choosing how it goes on.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.parallel("Parallele transformaties")])
    }
}
