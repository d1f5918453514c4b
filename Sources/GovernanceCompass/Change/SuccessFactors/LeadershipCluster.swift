public import Domain

/// A cluster of success factors by what they ask of whoever leads the change (cluster van leiderschap): three.
public enum LeadershipCluster: String, ClosedList, Transferable {
    /// Zet de bedoeling centraal.
    case purposeCentral
    /// Wees je bewust van je positie.
    case positionAwareness
    /// Zet situationeel leiderschap en context-sensitiviteit in.
    case situationalLeadership

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .purposeCentral:
                (
                    LocalizedText(nl: "de bedoeling centraal", en: "the purpose at the centre"),
                    LocalizedText(
                        nl: "Redeneren vanuit de leefwereld van gezinnen en de opdracht van professionals.",
                        en: "Reasoning from the life of families and the task of professionals.")
                )
            case .positionAwareness:
                (
                    LocalizedText(nl: "bewust van je positie", en: "aware of your position"),
                    LocalizedText(
                        nl: "Weten waar je staat, en ruimte laten voor anderen.",
                        en: "Knowing where you stand, and leaving room for others.")
                )
            case .situationalLeadership:
                (
                    LocalizedText(nl: "situationeel leiderschap", en: "situational leadership"),
                    LocalizedText(
                        nl: "Per niveau en situatie iets anders doen.",
                        en: "Doing something else by level and situation.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.domein("5.3")],
            aliases: self == .situationalLeadership
                ? [Term.Alias("situationeel leiderschap en context-sensitiviteit", in: .domein)] : [])
    }
}
