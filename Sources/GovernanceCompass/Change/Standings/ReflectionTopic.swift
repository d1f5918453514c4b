public import Domain

/// What people look back on together (onderwerp van reflectie).
public enum ReflectionTopic: String, ClosedList, Transferable {
    /// Eigen zienswijze en handelen.
    case ownActing
    /// Het stelsel als geheel.
    case system
    /// Waarop toezicht nodig is.
    case supervision
    /// De verandering en nieuwe barrières.
    case changeAndBarriers

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .ownActing:
                (
                    LocalizedText(nl: "eigen zienswijze en handelen", en: "own view and acting"),
                    LocalizedText(
                        nl: "Wat iemand zelf ziet en doet, en of dat nog klopt.",
                        en: "What somebody sees and does, and whether that is still right.")
                )
            case .system:
                (
                    LocalizedText(nl: "het stelsel als geheel", en: "the system as a whole"),
                    LocalizedText(
                        nl: "Of het stelsel zelf kan leren, fouten verdraagt en zichzelf bevraagt.",
                        en: "Whether the system itself can learn, bears mistakes and questions itself.")
                )
            case .supervision:
                (
                    LocalizedText(nl: "waarop toezicht nodig is", en: "what needs supervision"),
                    LocalizedText(
                        nl: "Waarop nu echt toezicht gehouden moet worden.", en: "What really has to be supervised.")
                )
            case .changeAndBarriers:
                (
                    LocalizedText(nl: "de verandering en nieuwe barrières", en: "the change and new barriers"),
                    LocalizedText(
                        nl: "Hoe de verandering gaat, en wat er in de weg staat.",
                        en: "How the change goes, and what stands in the way.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: citations)
    }

    private var citations: [Citation] {
        switch self {
        case .ownActing, .system: [.parallel("Wat vraagt dit van de organisatorische omgeving van de professional?")]
        case .supervision: [.parallel("Over eigen schaduw heen stappen")]
        case .changeAndBarriers: [.domein("7")]
        }
    }
}
