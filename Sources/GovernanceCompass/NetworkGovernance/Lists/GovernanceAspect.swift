public import Domain

/// What a network gives explicit thought to, because nobody in it is the boss (aspect van governance).
public enum GovernanceAspect: String, ClosedList, Transferable {
    /// Mandaat.
    case mandate
    /// Legitimiteit.
    case legitimacy
    /// Besluitvorming.
    case decisionMaking

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .mandate:
                (
                    LocalizedText(nl: "mandaat van vertegenwoordigers", en: "mandate of representatives"),
                    LocalizedText(
                        nl: "Of vertegenwoordigers voor hun organisatie mogen besluiten.",
                        en: "Whether representatives may decide for their organisation.")
                )
            case .legitimacy:
                (
                    LocalizedText(nl: "legitimiteit", en: "legitimacy"),
                    LocalizedText(
                        nl:
                            "Of mensen zich met het netwerk verbonden voelen, de waarde ervan zien en er in hun organisatie "
                            + "over spreken.",
                        en:
                            "Whether people feel connected with the network, see its value and speak of it in their "
                            + "organisation."
                    )
                )
            case .decisionMaking:
                (
                    LocalizedText(nl: "besluitvorming", en: "decision-making"),
                    LocalizedText(
                        nl: "Hoe besluiten worden genomen, en door wie.",
                        en: "How decisions are made, and by whom.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: [.kompas("Stap 2, Mandaat, legitimiteit en besluitvorming")])
    }
}
