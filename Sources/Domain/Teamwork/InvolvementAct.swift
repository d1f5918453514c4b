/// What the safety team does with the local team (handeling), combinable and possible in any form of involvement.
public enum InvolvementAct: String, ClosedList, Transferable {
    /// Meedenken.
    case thinkAlong
    /// Advies geven.
    case advise
    /// Samen analyseren.
    case analyse
    /// Samen optrekken.
    case actTogether

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .thinkAlong:
                (
                    LocalizedText(nl: "meedenken", en: "think along"),
                    LocalizedText(
                        nl: "Met het lokale team nagaan wat er speelt en wat kan helpen.",
                        en: "Consider with the local team what is going on and what may help.")
                )
            case .advise:
                (
                    LocalizedText(nl: "advies geven", en: "advise"),
                    LocalizedText(
                        nl: "Het lokale team een raad geven, waarmee dat team zelf verdergaat.",
                        en: "Give the local team advice with which that team goes on itself.")
                )
            case .analyse:
                (
                    LocalizedText(nl: "samen analyseren", en: "analyse together"),
                    LocalizedText(
                        nl: "Samen begrijpen waardoor het onveilig is.",
                        en: "Understand together what makes it unsafe.")
                )
            case .actTogether:
                (
                    LocalizedText(nl: "samen optrekken", en: "act together"),
                    LocalizedText(
                        nl: "Met een collega van het lokale team bij het huishouden aan het werk zijn.",
                        en: "Work with the household next to a colleague of the local team.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.parallel("Een nieuw scenario voor de toekomst"), .parallel("De proeftuin in FoodValley")])
    }
}
