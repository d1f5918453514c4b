public import Domain

/// A body of the cooperation of a region (overlegorgaan): who does the work, who carries tasks, who advises.
///
/// It is a place in the cooperation and not a team around a household.
public enum CooperationBody: String, ClosedList, Transferable {
    /// Kerngroep, binnenring.
    case innerRing
    /// Buitenring.
    case outerRing
    /// Projectgroep.
    case projectGroup
    /// Werkgroep.
    case workingGroup

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .innerRing:
                (
                    LocalizedText(nl: "kerngroep", en: "core group"),
                    LocalizedText(
                        nl: "De groep die voorbereidt, trekt en bijhoudt.",
                        en: "The group that prepares, drives and keeps up.")
                )
            case .outerRing:
                (
                    LocalizedText(nl: "buitenring", en: "outer ring"),
                    LocalizedText(
                        nl: "Partijen iets meer op afstand, die adviseren en klankbord zijn.",
                        en: "Parties slightly further away that advise and are a sounding board.")
                )
            case .projectGroup:
                (
                    LocalizedText(nl: "projectgroep van de buitenring", en: "project group of the outer ring"),
                    LocalizedText(
                        nl: "Afgevaardigden van de buitenring die met de kerngroep taken uitvoeren.",
                        en: "Delegates of the outer ring who carry out tasks with the core group.")
                )
            case .workingGroup:
                (
                    LocalizedText(nl: "werkgroep", en: "working group"),
                    LocalizedText(
                        nl: "Groep die een deel van het activiteitenplan uitvoert.",
                        en: "Group that carries out a part of the activity plan.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition,
            citations: self == .workingGroup ? [.kompas("Stap 7")] : [.kompas("Stap 1, Hoe begin je?")])
    }
}
