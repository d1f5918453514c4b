public import Domain

/// The level at which somebody leads in the cooperation (niveau van leiderschap).
public enum LeadershipLevel: String, ClosedList, Transferable {
    /// Regionaal.
    case regional
    /// Lokaal.
    case local
    /// Organisatie of afdeling.
    case organisation

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .regional:
                (
                    LocalizedText(nl: "regionaal", en: "regional"),
                    LocalizedText(nl: "In de regio als geheel.", en: "In the region as a whole.")
                )
            case .local:
                (
                    LocalizedText(nl: "lokaal", en: "local"),
                    LocalizedText(nl: "In een gemeente of wijk.", en: "In a municipality or neighbourhood.")
                )
            case .organisation:
                (
                    LocalizedText(nl: "organisatie of afdeling", en: "organisation or department"),
                    LocalizedText(
                        nl: "Binnen een organisatie of afdeling.", en: "Within an organisation or department.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 1")])
    }
}
