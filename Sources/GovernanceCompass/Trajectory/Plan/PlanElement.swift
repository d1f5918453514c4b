public import Domain

/// Something that stands in the plan of approach (inhoud van het plan).
public enum PlanElement: String, ClosedList, Transferable {
    /// Conceptdoelstelling.
    case draftGoal
    /// Tijdspad.
    case timeline
    /// Inschatting van de tijdsinvestering.
    case timeInvestment
    /// Governanceafspraken.
    case governanceAgreements
    /// Gezamenlijk doel.
    case jointGoal
    /// Rollen.
    case roles
    /// Verantwoordelijkheden.
    case responsibilities
    /// Taken.
    case tasks
    /// Participatie en zeggenschap van huishoudens en naasten.
    case participationAndSay

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .draftGoal:
                (
                    LocalizedText(nl: "conceptdoelstelling", en: "draft goal"),
                    LocalizedText(nl: "Een eerste verwoording van het doel.", en: "A first wording of the goal.")
                )
            case .timeline:
                (
                    LocalizedText(nl: "tijdspad", en: "timeline"),
                    LocalizedText(nl: "Wanneer wat gebeurt.", en: "When what happens.")
                )
            case .timeInvestment:
                (
                    LocalizedText(nl: "inschatting van de tijd", en: "estimate of the time"),
                    LocalizedText(nl: "Hoeveel tijd het van mensen vraagt.", en: "How much time it asks of people.")
                )
            case .governanceAgreements:
                (
                    LocalizedText(nl: "governanceafspraken", en: "governance agreements"),
                    LocalizedText(nl: "Wie waarover beslist, en hoe.", en: "Who decides what, and how.")
                )
            case .jointGoal:
                (
                    LocalizedText(nl: "gezamenlijk doel", en: "joint goal"),
                    LocalizedText(nl: "Het doel dat allen delen.", en: "The goal that all share.")
                )
            case .roles:
                (
                    LocalizedText(nl: "rollen", en: "roles"),
                    LocalizedText(nl: "Wie welke rol heeft.", en: "Who has which role.")
                )
            case .responsibilities:
                (
                    LocalizedText(nl: "verantwoordelijkheden", en: "responsibilities"),
                    LocalizedText(nl: "Wie waarvoor verantwoordelijk is.", en: "Who is responsible for what.")
                )
            case .tasks:
                (LocalizedText(nl: "taken", en: "tasks"), LocalizedText(nl: "Wie wat doet.", en: "Who does what."))
            case .participationAndSay:
                (
                    LocalizedText(nl: "participatie en zeggenschap", en: "participation and say"),
                    LocalizedText(
                        nl: "Hoe huishoudens en naasten meedoen en meebeslissen.",
                        en: "How households and close ones take part and co-decide.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 3")])
    }

    /// What stands in the draft of the core group beside its goal.
    static let ofDraftBesidesGoal: [PlanElement] = [.timeline, .timeInvestment, .governanceAgreements]
    /// What stands in the plan that all agreed.
    static let ofAgreedPlan: [PlanElement] = [
        .jointGoal, .timeline, .roles, .responsibilities, .tasks, .participationAndSay,
    ]
}
