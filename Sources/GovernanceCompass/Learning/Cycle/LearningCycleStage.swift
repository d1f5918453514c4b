public import Domain

/// A stage of the learning cycle (fase van de leercyclus): inspire and plan, mobilise and do, appreciate and check,
/// reflect and act, in that order.
public enum LearningCycleStage: String, ClosedList, Transferable {
    /// Inspireren en plan.
    case inspirePlan
    /// Mobiliseren en doen.
    case mobiliseDo
    /// Waarderen en check.
    case appreciateCheck
    /// Reflecteren en act.
    case reflectAct

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText, aliases: [String]) =
            switch self {
            case .inspirePlan:
                (
                    LocalizedText(nl: "inspireren en plan", en: "inspire and plan"),
                    LocalizedText(
                        nl: "Wat raakt, waar men voor wil gaan, en wat men uitprobeert.",
                        en: "What touches people, what they want to go for, and what they try."),
                    ["inspireren", "plan"]
                )
            case .mobiliseDo:
                (
                    LocalizedText(nl: "mobiliseren en doen", en: "mobilise and do"),
                    LocalizedText(
                        nl: "Wat nodig is, hoe men het doet en wat men ontdekt.",
                        en: "What is needed, how it is done and what is found."),
                    ["mobiliseren", "do"]
                )
            case .appreciateCheck:
                (
                    LocalizedText(nl: "waarderen en check", en: "appreciate and check"),
                    LocalizedText(
                        nl: "Wat het bracht, en of men het borgt of verder zoekt.",
                        en: "What it brought, and whether it is secured or people look on."),
                    ["waarderen", "check"]
                )
            case .reflectAct:
                (
                    LocalizedText(nl: "reflecteren en act", en: "reflect and act"),
                    LocalizedText(
                        nl: "Hoe er geleerd is, en wat nodig is om door te gaan.",
                        en: "How people learnt, and what it takes to go on."),
                    ["reflecteren", "act"]
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Stap 8")],
            aliases: names.aliases.map { Term.Alias($0, in: .kompas) }, related: ["Concept.learningCycle"])
    }

    /// The questions of the stage, in the order of the form.
    public var questions: [CycleQuestion] { CycleQuestion.allCases.filter { $0.stage == self } }
}
