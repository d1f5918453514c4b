public import Domain

/// Whom a core group also has in its midst (wie erbij te betrekken).
///
/// The group says it of itself as a whole: nobody is judged by name.
public enum CoreGroupQuality: String, ClosedList, Transferable {
    /// Mensen met invloed in hun eigen organisatie.
    case influence
    /// Mensen met hart voor de zaak.
    case heartForTheCause

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .influence:
                (
                    LocalizedText(nl: "invloed in de eigen organisatie", en: "influence in the own organisation"),
                    LocalizedText(
                        nl: "Er zijn mensen die in hun eigen organisatie iets in beweging kunnen zetten.",
                        en: "There are people who can set something going in their own organisation.")
                )
            case .heartForTheCause:
                (
                    LocalizedText(nl: "hart voor de zaak", en: "heart for the cause"),
                    LocalizedText(
                        nl: "Er zijn mensen die het om de zaak zelf doen.",
                        en: "There are people who do it for the cause itself.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 1, Wie te betrekken?")])
    }
}
