public import Domain

/// A component of change (onderdeel van verandering), as the evaluation quotes the model of Lippitt: six.
public enum ChangeComponent: String, ClosedList, Transferable {
    /// Visie.
    case vision
    /// Urgentie.
    case urgency
    /// Actieplan.
    case actionPlan
    /// Middelen.
    case resources
    /// Competenties.
    case competences
    /// Consensus.
    case consensus

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .vision:
                (
                    LocalizedText(nl: "visie", en: "vision"),
                    LocalizedText(nl: "Waar het heen gaat, en waarom.", en: "Where it goes, and why.")
                )
            case .urgency:
                (
                    LocalizedText(nl: "urgentie", en: "urgency"),
                    LocalizedText(nl: "Dat het nu nodig is.", en: "That it is needed now.")
                )
            case .actionPlan:
                (
                    LocalizedText(nl: "actieplan", en: "action plan"),
                    LocalizedText(nl: "Wat er wanneer gebeurt.", en: "What happens when.")
                )
            case .resources:
                (
                    LocalizedText(nl: "middelen", en: "resources"),
                    LocalizedText(
                        nl: "Tijd, geld, mensen en ruimte om het te doen.", en: "Time, money, people and room to do it."
                    )
                )
            case .competences:
                (
                    LocalizedText(nl: "competenties", en: "competences"),
                    LocalizedText(nl: "Wat mensen ervoor moeten kunnen.", en: "What people must be able to do for it.")
                )
            case .consensus:
                (
                    LocalizedText(nl: "consensus", en: "consensus"),
                    LocalizedText(nl: "Dat men het er samen over eens is.", en: "That people agree on it together.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("Bijlage 7")])
    }
}

extension ChangeComponent {
    /// What the model expects if this one lacks.
    public var outcomeIfLacking: ChangeOutcome {
        switch self {
        case .vision: .confusion
        case .urgency: .resistance
        case .actionPlan: .chaos
        case .resources: .frustration
        case .competences: .anxiety
        case .consensus: .sabotage
        }
    }
}
