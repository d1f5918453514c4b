public import Domain

/// What governance settles (wat governance regelt).
public enum GovernanceMatter: String, ClosedList, Transferable {
    /// Wie waarover gaat.
    case whoDecidesWhat
    /// Hoe besluiten tot stand komen.
    case howDecisionsArise
    /// Wie namens wie spreekt.
    case whoSpeaksForWhom

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .whoDecidesWhat:
                (
                    LocalizedText(nl: "wie waarover gaat", en: "who decides on what"),
                    LocalizedText(
                        nl: "Welke partij over welk onderwerp gaat.",
                        en: "Which party is in charge of which matter.")
                )
            case .howDecisionsArise:
                (
                    LocalizedText(nl: "hoe besluiten tot stand komen", en: "how decisions arise"),
                    LocalizedText(
                        nl: "Langs welke weg het netwerk besluit.",
                        en: "Along which way the network decides.")
                )
            case .whoSpeaksForWhom:
                (
                    LocalizedText(nl: "wie namens wie spreekt", en: "who speaks for whom"),
                    LocalizedText(
                        nl: "Wie voor een ander het woord mag voeren.",
                        en: "Who may speak for another.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 2")])
    }
}
