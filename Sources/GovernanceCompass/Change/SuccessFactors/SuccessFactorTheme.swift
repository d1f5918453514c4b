public import Domain

/// A theme of success factors (thema), one for each of the three tables.
public enum SuccessFactorTheme: String, ClosedList, Transferable {
    /// Samenwerking en regie.
    case cooperationAndDirection
    /// Integraliteit casuïstiek.
    case caseIntegrality
    /// Efficiëntie en samenhangende inrichting.
    case coherentSetUp

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .cooperationAndDirection:
                (
                    LocalizedText(nl: "samenwerking en regie", en: "cooperation and direction"),
                    LocalizedText(
                        nl: "Hoe partijen rond een casus samenwerken, en wie regie heeft.",
                        en: "How parties cooperate on a case, and who directs.")
                )
            case .caseIntegrality:
                (
                    LocalizedText(nl: "integraliteit van casuïstiek", en: "integrality of cases"),
                    LocalizedText(
                        nl: "Dat ieders blik op een casus samenkomt.",
                        en: "That everybody’s view of a case comes together.")
                )
            case .coherentSetUp:
                (
                    LocalizedText(nl: "samenhangende inrichting", en: "coherent set-up"),
                    LocalizedText(
                        nl: "Dat organisatie en netwerk het werk mogelijk maken.",
                        en: "That organisation and network make the work possible.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.domein("5.2")],
            aliases: self == .coherentSetUp ? [Term.Alias("efficiëntie en samenhangende inrichting", in: .domein)] : [])
    }
}
