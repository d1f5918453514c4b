public import Domain

/// For whom an activity is (reikwijdte van een actie).
public enum ActivityScope: String, ClosedList, Transferable {
    /// Het samenwerkingsverband.
    case network
    /// De eigen organisatie.
    case ownOrganisation

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .network:
                (
                    LocalizedText(nl: "samenwerkingsverband", en: "network"),
                    LocalizedText(
                        nl: "Een actie van het netwerk als geheel.", en: "An activity of the network as a whole.")
                )
            case .ownOrganisation:
                (
                    LocalizedText(nl: "eigen organisatie", en: "own organisation"),
                    LocalizedText(nl: "Een actie van één organisatie.", en: "An activity of one organisation.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 7, Activiteitenplan")])
    }
}
