public import Domain

/// Who carries the ambition (drager van de ambitie).
public enum AmbitionCarrier: String, ClosedList, Transferable {
    /// Bestuurders.
    case boardMembers
    /// Deelnemers van de binnenring.
    case innerRing
    /// Deelnemers van de buitenring.
    case outerRing
    /// Overige betrokkenen.
    case otherStakeholders

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .boardMembers:
                (
                    LocalizedText(nl: "bestuurders", en: "board members"),
                    LocalizedText(
                        nl: "Wie de organisaties en gemeenten bestuurt.",
                        en: "Those who direct the organisations and govern the municipalities.")
                )
            case .innerRing:
                (
                    LocalizedText(nl: "binnenring", en: "inner ring"),
                    LocalizedText(nl: "Wie in de kerngroep zit.", en: "Those in the core group.")
                )
            case .outerRing:
                (
                    LocalizedText(nl: "buitenring", en: "outer ring"),
                    LocalizedText(nl: "Wie in de buitenring zit.", en: "Those in the outer ring.")
                )
            case .otherStakeholders:
                (
                    LocalizedText(nl: "overige betrokkenen", en: "others concerned"),
                    LocalizedText(nl: "Wie verder van belang is.", en: "Others who matter.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 5")])
    }
}
