public import Domain

/// What municipalities are asked before a structure of exchange is set up (vraag vooraf aan een uitwisselingsstructuur).
public enum ExchangeQuestion: String, ClosedList, Transferable {
    /// Welke uitwisselingsbehoefte.
    case needs
    /// Welk doel.
    case aim
    /// Welke actoren.
    case actors
    /// Welke vorm.
    case form

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .needs:
                (
                    LocalizedText(nl: "behoefte aan uitwisseling", en: "need for exchange"),
                    LocalizedText(
                        nl: "Wat gemeenten van elkaar willen weten.",
                        en: "What municipalities want to know of each other.")
                )
            case .aim:
                (
                    LocalizedText(nl: "doel van uitwisseling", en: "aim of exchange"),
                    LocalizedText(nl: "Wat de bijeenkomst moet opleveren.", en: "What the meeting has to bring.")
                )
            case .actors:
                (
                    LocalizedText(nl: "actoren bij uitwisseling", en: "actors of exchange"),
                    LocalizedText(nl: "Wie er zouden moeten aanschuiven.", en: "Who should join.")
                )
            case .form:
                (
                    LocalizedText(nl: "vorm van uitwisseling", en: "form of exchange"),
                    LocalizedText(nl: "Hoe het uitwisselen het best kan.", en: "How the exchange is done best.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("Bijlage 4")])
    }
}
