/// What a case director sees to (taak van de regisseur).
public enum DirectorTask: String, ClosedList, Transferable {
    /// That it becomes safe.
    case safety
    /// That there is one plan.
    case onePlan
    /// That people look back on it.
    case evaluation
    /// That it is adjusted.
    case adjustment
    /// That all perspectives and all help are looked at together.
    case coherence

    /// The term.
    public var term: Term {
        switch self {
        case .safety:
            Term(
                rawValue, LocalizedText(nl: "dat er veiligheid komt", en: "that it becomes safe"),
                definition: LocalizedText(
                    nl: "Ervoor zorgen dat het veilig wordt voor ieder die betrokken is.",
                    en: "Seeing to it that it becomes safe for everyone concerned."),
                citations: [.domein("1.2")])
        case .onePlan:
            Term(
                rawValue, LocalizedText(nl: "één plan", en: "one plan"),
                definition: LocalizedText(
                    nl: "Ervoor zorgen dat alle plannen van het huishouden er één vormen.",
                    en: "Seeing to it that all plans of the household form one."),
                citations: [.domein("1.2")])
        case .evaluation:
            Term(
                rawValue, LocalizedText(nl: "evaluatie", en: "evaluation"),
                definition: LocalizedText(
                    nl: "Ervoor zorgen dat wordt teruggekeken of het helpt.",
                    en: "Seeing to it that people look back whether it helps."),
                citations: [.domein("1.2")])
        case .adjustment:
            Term(
                rawValue, LocalizedText(nl: "bijsturing", en: "adjustment"),
                definition: LocalizedText(
                    nl: "Ervoor zorgen dat wordt veranderd wat niet helpt.",
                    en: "Seeing to it that what does not help is changed."),
                citations: [.domein("1.2")])
        case .coherence:
            Term(
                rawValue, LocalizedText(nl: "samenhang", en: "coherence"),
                definition: LocalizedText(
                    nl: "Ieders perspectief en alle hulp in samenhang bekijken.",
                    en: "Looking at everybody's perspective and all help in connection."),
                citations: [.domein("5.2")])
        }
    }
}

/// What a case director may decide (mandaat), as it was laid down.
///
/// Whether the room is felt is asked of organisations without names, never recorded of a person. Decisive power is one
/// of these and follows from none of the others, nor from a new consultation.
public enum MandatedAct: String, ClosedList, Transferable {
    /// To have help deployed.
    case deployHelp
    /// To call the parties together.
    case callParties
    /// To bring a case higher up.
    case escalate
    /// To decide where parties stall (doorzettingsmacht).
    case decideWhenStuck

    /// The term.
    public var term: Term {
        switch self {
        case .deployHelp:
            Term(
                rawValue, LocalizedText(nl: "hulp inzetten", en: "deploy help"),
                definition: LocalizedText(
                    nl: "Zelf besluiten dat hulp wordt ingezet, ook zwaardere.",
                    en: "Decide that help is deployed, heavier help too."),
                citations: [.domein("4.1")])
        case .callParties:
            Term(
                rawValue, LocalizedText(nl: "partijen bijeenroepen", en: "call parties together"),
                definition: LocalizedText(
                    nl: "De betrokken partijen op korte termijn samen aan tafel brengen.",
                    en: "Bring the parties involved together at short notice."),
                citations: [.domein("3.3")])
        case .escalate:
            Term(
                rawValue, LocalizedText(nl: "opschalen", en: "escalate"),
                definition: LocalizedText(
                    nl: "Een casus die vastloopt hogerop brengen.", en: "Bring a case that stalls higher up."),
                citations: [.domein("Bijlage 6")])
        case .decideWhenStuck:
            Term(
                rawValue, LocalizedText(nl: "doorzettingsmacht", en: "decisive power"),
                definition: LocalizedText(
                    nl: "Beslissen als partijen er samen niet uitkomen.",
                    en: "Decide where parties do not come to it together."),
                citations: [.domein("1.2"), .domein("Bijlage 6")])
        }
    }
}
