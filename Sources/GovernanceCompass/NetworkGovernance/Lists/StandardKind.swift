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
                        nl: "Wie wat doet in een multidisciplinair team.",
                        en: "Who does what in a multidisciplinary team.")
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
                        nl: "Een vast hulpmiddel dat houvast geeft, zoals moreel beraad.",
                        en: "A fixed aid to hold on to, such as moral deliberation.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 7, Zorg voor een juiste mix van sturing en ruimte")])
    }
}
