public import Domain

/// What the core group does for the cooperation (taak van de kerngroep).
public enum CoreGroupTask: String, ClosedList, Transferable {
    /// Bereidt voor.
    case prepares
    /// Trekt het proces.
    case drives
    /// Organiseert bijeenkomsten om de praktijk te verbeteren.
    case organisesMeetings
    /// Denkt na over de governance.
    case considersGovernance

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .prepares:
                (
                    LocalizedText(nl: "voorbereiden", en: "prepare"),
                    LocalizedText(
                        nl: "De samenwerking en haar bijeenkomsten voorbereiden.",
                        en: "Prepare the cooperation and its meetings.")
                )
            case .drives:
                (
                    LocalizedText(nl: "het proces trekken", en: "drive the process"),
                    LocalizedText(nl: "Zorgen dat het proces doorgaat.", en: "See that the process goes on.")
                )
            case .organisesMeetings:
                (
                    LocalizedText(nl: "bijeenkomsten organiseren", en: "organise meetings"),
                    LocalizedText(
                        nl: "Bijeenkomsten organiseren om de praktijk te verbeteren.",
                        en: "Organise meetings to improve practice.")
                )
            case .considersGovernance:
                (
                    LocalizedText(nl: "over de governance nadenken", en: "consider the governance"),
                    LocalizedText(
                        nl: "Nadenken over wie waarover beslist, en hoe.", en: "Consider who decides what, and how.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 1")])
    }
}
