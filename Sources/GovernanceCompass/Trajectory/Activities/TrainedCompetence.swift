public import Domain

/// A new competence that training gives (nieuwe competentie); the guide gives three examples.
public enum TrainedCompetence: String, ClosedList, Transferable {
    /// Effectieve communicatie.
    case communication
    /// Integraal werken.
    case integralWork
    /// Samen beslissen.
    case decidingTogether
    /// Een andere competentie.
    case other

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .communication:
                (
                    LocalizedText(nl: "effectieve communicatie", en: "effective communication"),
                    LocalizedText(
                        nl: "Elkaar en huishoudens goed verstaan.", en: "Understanding each other and households well.")
                )
            case .integralWork:
                (
                    LocalizedText(nl: "integraal werken", en: "integral work"),
                    LocalizedText(nl: "Over domeinen heen werken.", en: "Working across domains.")
                )
            case .decidingTogether:
                (
                    LocalizedText(nl: "samen beslissen", en: "deciding together"),
                    LocalizedText(
                        nl: "Beslissen met partners en met huishoudens.",
                        en: "Deciding with partners and with households.")
                )
            case .other:
                (
                    LocalizedText(nl: "andere competentie", en: "other competence"),
                    LocalizedText(nl: "Iets anders wat mensen nodig hebben.", en: "Something else that people need.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 7, Nieuwe functies, rollen en competenties nodig")])
    }
}
