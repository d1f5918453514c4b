public import Domain

/// A kind of standard that gives professionals something to hold on to (soort standaard).
public enum StandardKind: String, ClosedList, Transferable {
    /// Taakverdeling.
    case taskDivision
    /// Protocol.
    case commonProtocol
    /// Gestandaardiseerd instrument.
    case instrument

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .taskDivision:
                (
                    LocalizedText(nl: "heldere taakverdeling", en: "clear division of tasks"),
                    LocalizedText(
                        nl: "Wie wat doet in een team van meer organisaties.",
                        en: "Who does what in a team of several organisations.")
                )
            case .commonProtocol:
                (
                    LocalizedText(nl: "protocol voor veelvoorkomende situaties", en: "protocol for common situations"),
                    LocalizedText(
                        nl: "Afgesproken stappen voor wat vaak voorkomt.",
                        en: "Agreed steps for what often occurs.")
                )
            case .instrument:
                (
                    LocalizedText(nl: "gestandaardiseerd instrument", en: "standardised instrument"),
                    LocalizedText(
                        nl: "Een vast hulpmiddel, zoals moreel beraad.",
                        en: "A fixed aid, such as moral deliberation.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 7")])
    }
}
