public import Domain

/// A question of the form of the learning cycle (vraag van het invulformulier), in the order of the form.
public enum CycleQuestion: String, ClosedList, Transferable {
    /// What inspires.
    case inspiration
    /// What people want to go for.
    case ambition
    /// What they try.
    case action
    /// Who, what or which information it takes.
    case need
    /// Which steps they take.
    case steps
    /// When it succeeded.
    case successCriterion
    /// How that is checked.
    case checkMethod
    /// What they found.
    case results
    /// What it brought and what everybody learnt.
    case yield
    /// How it is secured and spread, if they are satisfied.
    case securing
    /// The next step, if they are not.
    case followUp
    /// How people learnt together.
    case lookingBack
    /// How the energy is kept.
    case energy
    /// What that takes.
    case support

    /// The stage that it belongs to.
    public var stage: LearningCycleStage {
        switch self {
        case .inspiration, .ambition, .action: .inspirePlan
        case .need, .steps, .successCriterion, .checkMethod, .results: .mobiliseDo
        case .yield, .securing, .followUp: .appreciateCheck
        case .lookingBack, .energy, .support: .reflectAct
        }
    }

    /// The term.
    public var term: Term {
        let texts: (nl: String, en: String, definitionNl: String, definitionEn: String) =
            switch self {
            case .inspiration: ("inspiratie", "inspiration", "Wat inspireerde of raakte.", "What inspired or touched.")
            case .ambition:
                ("waarvoor men gaat", "what people go for", "Wat men echt wil bereiken.", "What people really want.")
            case .action:
                ("wat men uitprobeert", "what is tried", "Een kleine, concrete actie.", "A small, concrete action.")
            case .need:
                (
                    "wat er nog nodig is", "what is still needed", "Mensen, middelen en informatie om te beginnen.",
                    "People, means and information to begin."
                )
            case .steps:
                (
                    "stappen", "steps", "Wat, voor wie, door wie, waar, wanneer, hoe lang en hoe vaak.",
                    "What, for whom, by whom, where, when, how long and how often."
                )
            case .successCriterion:
                ("wanneer het slaagt", "when it succeeds", "Waaraan men ziet dat het lukte.", "How success shows.")
            case .checkMethod:
                ("hoe men dat nagaat", "how that is checked", "De manier om dat te zien.", "The way to see that.")
            case .results: ("resultaten", "results", "Wat men ontdekte bij het doen.", "What was found in doing.")
            case .yield:
                (
                    "opbrengst", "yield", "Wat het bracht en wat ieder leerde.",
                    "What it brought and what everybody learnt."
                )
            case .securing:
                (
                    "borgen en verspreiden", "securing and spreading", "Hoe iets dat werkt blijft en verder komt.",
                    "How what works stays and gets further."
                )
            case .followUp:
                ("vervolgstap", "next step", "Wat men doet als het nog niet werkt.", "What to do if it does not work.")
            case .lookingBack:
                ("terugblik op het leren", "looking back on learning", "Hoe er samen is geleerd.", "How people learnt.")
            case .energy:
                ("energie", "energy", "Hoe men de energie vasthoudt.", "How people keep the energy.")
            case .support:
                ("wat daarvoor nodig is", "what that takes", "Wat nodig is om door te gaan.", "What it takes to go on.")
            }
        return Term(
            rawValue, LocalizedText(nl: texts.nl, en: texts.en),
            definition: LocalizedText(nl: texts.definitionNl, en: texts.definitionEn), citations: [.kompas("Stap 8")])
    }
}
