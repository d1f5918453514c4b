public import Domain

/// An element on which the quality of cooperation in a network hangs (netwerkelement): eight.
public enum NetworkElement: String, ClosedList, Transferable {
    /// Structuur.
    case structure
    /// Formaliteit.
    case formality
    /// Autonomie en besluitvorming.
    case autonomyAndDecisions
    /// Implementatie.
    case implementation
    /// Middelen.
    case resources
    /// Strategie.
    case strategy
    /// Netwerkmanagement.
    case networkManagement
    /// Vertrouwen.
    case trust

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .structure:
                (
                    LocalizedText(nl: "structuur van het netwerk", en: "structure of the network"),
                    LocalizedText(
                        nl: "Hoe partijen van elkaar afhangen, en hoe rollen per schaal verschuiven.",
                        en: "How parties hang on each other, and how roles shift by scale.")
                )
            case .formality:
                (
                    LocalizedText(nl: "formaliteit", en: "formality"),
                    LocalizedText(
                        nl: "Wat er over rollen en verantwoordelijkheden is afgesproken.",
                        en: "What was agreed on roles and responsibilities.")
                )
            case .autonomyAndDecisions:
                (
                    LocalizedText(nl: "autonomie en besluitvorming", en: "autonomy and decisions"),
                    LocalizedText(
                        nl: "Wat partijen zelf mogen beslissen, op papier en zoals zij het voelen.",
                        en: "What parties may decide themselves, on paper and as they feel it.")
                )
            case .implementation:
                (
                    LocalizedText(nl: "implementatie", en: "implementation"),
                    LocalizedText(
                        nl: "Wie afspraken invoert, van waaruit, en in welk tempo.",
                        en: "Who puts agreements into practice, from where, and at what pace.")
                )
            case .resources:
                (
                    LocalizedText(nl: "middelen van het netwerk", en: "resources of the network"),
                    LocalizedText(
                        nl: "Wat partijen aan de samenwerking bijdragen, en hoe dat verdeeld is.",
                        en: "What parties contribute to the cooperation, and how that is divided.")
                )
            case .strategy:
                (
                    LocalizedText(nl: "strategie van verandering", en: "strategy of change"),
                    LocalizedText(
                        nl: "Hoe het veld bewust wordt veranderd.", en: "How the field is changed on purpose.")
                )
            case .networkManagement:
                (
                    LocalizedText(nl: "netwerkmanagement", en: "network management"),
                    LocalizedText(
                        nl: "Wie contact op gang brengt, regelingen aanpast en ruimte maakt.",
                        en: "Who gets contact going, adapts arrangements and makes room.")
                )
            case .trust:
                (
                    LocalizedText(nl: "vertrouwen in het netwerk", en: "trust in the network"),
                    LocalizedText(
                        nl: "Dat partijen elkaars belang meewegen.", en: "That parties weigh each other’s interest.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("5.1")])
    }
}

extension NetworkElement {
    /// The barriers that the evaluation links to this element.
    public var barriers: [BarrierKind] {
        BarrierKind.ofEvaluation.filter { $0.elements.contains(self) }
    }
}
