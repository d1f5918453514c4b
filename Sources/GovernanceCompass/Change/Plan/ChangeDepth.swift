public import Domain

/// How deep a change of the system goes (diepte van verandering).
///
/// Only culture is called deeper by the source; the others have no order of rank.
public enum ChangeDepth: String, ClosedList, Transferable {
    /// Losse verandering.
    case isolatedChange
    /// Inrichting van de context.
    case contextOfWork
    /// Doelen van organisaties.
    case organisationGoals
    /// Informatiestromen.
    case informationFlows
    /// Cultuur, mindset, paradigma.
    case culture

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .isolatedChange:
                (
                    LocalizedText(nl: "losse verandering", en: "isolated change"),
                    LocalizedText(
                        nl: "Een verandering op zichzelf, zoals meer gebruik van één methode.",
                        en: "A change by itself, such as more use of one method.")
                )
            case .contextOfWork:
                (
                    LocalizedText(nl: "inrichting van de context van het werk", en: "set-up of the context of work"),
                    LocalizedText(
                        nl: "Hoe de omgeving is ingericht waarin professionals werken.",
                        en: "How the surroundings are set up in which professionals work.")
                )
            case .organisationGoals:
                (
                    LocalizedText(nl: "doelen van organisaties", en: "goals of organisations"),
                    LocalizedText(nl: "Wat organisaties willen bereiken.", en: "What organisations want to reach.")
                )
            case .informationFlows:
                (
                    LocalizedText(nl: "informatiestromen", en: "information flows"),
                    LocalizedText(nl: "Wie wat te weten komt, en wanneer.", en: "Who learns what, and when.")
                )
            case .culture:
                (
                    LocalizedText(nl: "cultuur en manier van kijken", en: "culture and way of seeing"),
                    LocalizedText(
                        nl: "Wat mensen gewoon vinden, en hoe zij kijken.",
                        en: "What people find normal, and how they see.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.parallel("Parallele transformaties")])
    }
}
