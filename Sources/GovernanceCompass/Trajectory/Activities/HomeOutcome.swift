public import Domain

/// What a goal is to change at home (uitkomst thuis): cooperation itself is a means and none of these.
public enum HomeOutcome: String, ClosedList, Transferable {
    /// Veiliger thuis.
    case safer
    /// Gezonder thuis.
    case healthier

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .safer:
                (
                    LocalizedText(nl: "veiliger thuis", en: "safer at home"),
                    LocalizedText(nl: "De thuissituatie wordt veiliger.", en: "The situation at home becomes safer.")
                )
            case .healthier:
                (
                    LocalizedText(nl: "gezonder thuis", en: "healthier at home"),
                    LocalizedText(
                        nl: "De thuissituatie wordt gezonder.", en: "The situation at home becomes healthier.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Inleiding")])
    }
}
