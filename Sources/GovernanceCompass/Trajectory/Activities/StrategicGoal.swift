public import Domain

/// What the activity plan helps to reach (strategisch doel): three.
public enum StrategicGoal: String, ClosedList, Transferable {
    /// Een gezonde en veilige thuisomgeving.
    case healthySafeHome
    /// Tijdige en passende ondersteuning.
    case timelyFittingSupport
    /// Effectieve en lerende netwerksamenwerking.
    case learningCollaboration

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .healthySafeHome:
                (
                    LocalizedText(nl: "gezonde en veilige thuisomgeving", en: "healthy and safe home"),
                    LocalizedText(nl: "Thuis is het gezond en veilig.", en: "At home things are healthy and safe.")
                )
            case .timelyFittingSupport:
                (
                    LocalizedText(nl: "tijdige en passende ondersteuning", en: "timely and fitting support"),
                    LocalizedText(nl: "Ondersteuning komt op tijd en past.", en: "Support comes in time and fits.")
                )
            case .learningCollaboration:
                (
                    LocalizedText(
                        nl: "effectieve en lerende netwerksamenwerking",
                        en: "effective and learning network cooperation"),
                    LocalizedText(
                        nl: "Het netwerk werkt goed samen en leert.", en: "The network cooperates well and learns.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 7, Activiteitenplan")])
    }
}
