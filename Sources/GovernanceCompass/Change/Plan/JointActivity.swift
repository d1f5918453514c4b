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
                    LocalizedText(nl: "samen beproeven", en: "trying out together"),
                    LocalizedText(nl: "Uitproberen wat zou kunnen werken.", en: "Trying what might work.")
                )
            case .analyse:
                (
                    LocalizedText(nl: "samen analyseren", en: "analysing together"),
                    LocalizedText(nl: "Bekijken wat er gebeurde.", en: "Looking at what happened.")
                )
            case .understand:
                (
                    LocalizedText(nl: "samen begrijpen", en: "understanding together"),
                    LocalizedText(nl: "Achterhalen waarom het zo ging.", en: "Finding out why it went so.")
                )
            case .decide:
                (
                    LocalizedText(nl: "samen besluiten over het vervolg", en: "deciding together what follows"),
                    LocalizedText(nl: "Kiezen hoe het verdergaat.", en: "Choosing how it goes on.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.parallel("Parallelle transformaties")])
    }
}
