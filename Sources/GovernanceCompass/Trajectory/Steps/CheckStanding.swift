public import Domain

/// What evidence shows of a check (stand van een controlevraag).
public enum CheckStanding: String, ClosedList, Transferable {
    /// Het is zo.
    case holds
    /// Het is nog niet zo.
    case notYet
    /// Hier is met een reden anders gekozen.
    case chosenOtherwise

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .holds:
                (
                    LocalizedText(nl: "het is zo", en: "it is so"),
                    LocalizedText(
                        nl: "Wat is vastgelegd laat zien dat het zo is.", en: "What was recorded shows that it is so.")
                )
            case .notYet:
                (
                    LocalizedText(nl: "nog niet", en: "not yet"),
                    LocalizedText(
                        nl: "Wat is vastgelegd laat zien dat het nog niet zo is.",
                        en: "What was recorded shows that it is not so yet.")
                )
            case .chosenOtherwise:
                (
                    LocalizedText(nl: "anders gekozen", en: "chosen otherwise"),
                    LocalizedText(
                        nl: "Hier is met een reden voor iets anders gekozen.",
                        en: "Here something else was chosen, with a reason.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Leeswijzer")])
    }
}
