public import Domain

/// A level on which people meet barriers of their own (niveau): each can have a learning agenda of its own.
///
/// The evaluation has three, and splits that of the organisation in two.
public enum LearningLevel: String, ClosedList, Transferable {
    /// Operationeel.
    case operational
    /// Tactisch.
    case tactical
    /// Strategisch.
    case strategic
    /// Netwerk.
    case network

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .operational:
                (
                    LocalizedText(nl: "operationeel niveau", en: "operational level"),
                    LocalizedText(
                        nl: "Waar met huishoudens wordt gewerkt.", en: "Where the work with households is done.")
                )
            case .tactical:
                (
                    LocalizedText(nl: "tactisch niveau", en: "tactical level"),
                    LocalizedText(nl: "De leiding binnen een organisatie.", en: "Management within an organisation.")
                )
            case .strategic:
                (
                    LocalizedText(nl: "strategisch niveau", en: "strategic level"),
                    LocalizedText(nl: "Het bestuur van een organisatie.", en: "The board of an organisation.")
                )
            case .network:
                (
                    LocalizedText(nl: "netwerkniveau", en: "network level"),
                    LocalizedText(nl: "Tussen organisaties.", en: "Between organisations.")
                )
            }
        let isOfOrganisation = self == .tactical || self == .strategic
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.domein("2")],
            aliases: isOfOrganisation ? [Term.Alias("organisatieniveau", in: .domein)] : [])
    }
}
