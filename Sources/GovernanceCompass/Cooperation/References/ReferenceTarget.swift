public import Domain

/// What a reference in the document of a cooperation refers to (waarnaar wordt verwezen).
public enum ReferenceTarget: Hashable, Sendable, CaseIterable {
    /// Somebody who takes part.
    case participant
    /// A party.
    case party
    /// A check of a step.
    case check
    /// A step of the trajectory.
    case step
    /// A type of decision.
    case decision
    /// A bottleneck that a client journey showed.
    case bottleneck
    /// The ambition.
    case ambition
    /// An element of the ambition.
    case ambitionElement
    /// An element of the ambition that is to be measured.
    case measuredAmbition
    /// The set of indicators.
    case portfolio
    /// An indicator of the set.
    case indicator
    /// An element of the strategy.
    case strategyElement
    /// A goal of the activity plan.
    case goal
    /// An activity.
    case activity
    /// A topic that is evaluated.
    case topic
    /// A meeting in which parties learn.
    case meeting
    /// A learning cycle.
    case cycle
    /// A learning question.
    case question
    /// The learning agenda of a level.
    case agendaOfLevel
    /// A step of the transformation.
    case transformationStep
    /// A local experiment.
    case experiment
    /// The arrangement of steering.
    case arrangement
    /// Somebody who steers or is steered, never one person.
    case actor
    /// A relation of steering.
    case relation
    /// The budget to break a deadlock.
    case breakthroughBudget

    /// What it is called.
    public var name: LocalizedText { texts.name }

    /// In which list it belongs, to end the sentence "… does not stand".
    public var list: LocalizedText { texts.list }

    private var texts: (name: LocalizedText, list: LocalizedText) {
        switch self {
        case .participant:
            Self.texts("deelnemer", "in de lijst van deelnemers", "participant", "among the participants")
        case .party: Self.texts("partij", "op een netwerkkaart", "party", "on a network map")
        case .check:
            Self.texts("controlevraag", "bij de stappen van het Kompas", "check", "among the steps of the guide")
        case .step: Self.texts("stap", "in het traject", "step", "in the trajectory")
        case .decision: Self.texts("soort besluit", "in de governance", "type of decision", "in the governance")
        case .bottleneck: Self.texts("knelpunt", "bij een klantreis", "bottleneck", "with a client journey")
        case .ambition: Self.texts("de ambitie", "in dit document", "the ambition", "in this document")
        case .ambitionElement:
            Self.texts("onderdeel van de ambitie", "in de ambitie", "element of the ambition", "in the ambition")
        case .measuredAmbition:
            Self.texts(
                "onderdeel van de ambitie", "bij wat wordt gemeten", "element of the ambition",
                "among what is measured")
        case .portfolio: Self.texts("set indicatoren", "in dit document", "set of indicators", "in this document")
        case .indicator: Self.texts("indicator", "in de set", "indicator", "in the set")
        case .strategyElement:
            Self.texts(
                "onderdeel van de strategie", "bij de set indicatoren", "element of the strategy",
                "with the set of indicators")
        case .goal: Self.texts("doel", "in het activiteitenplan", "goal", "in the activity plan")
        case .activity: Self.texts("actie", "in het activiteitenplan", "activity", "in the activity plan")
        case .topic: Self.texts("deelonderwerp", "in het lerend netwerk", "topic", "in the learning network")
        case .meeting: Self.texts("bijeenkomst", "in het lerend netwerk", "meeting", "in the learning network")
        case .cycle: Self.texts("leercyclus", "in het lerend netwerk", "learning cycle", "in the learning network")
        case .question: Self.texts("leervraag", "op een leeragenda", "learning question", "on a learning agenda")
        case .agendaOfLevel:
            Self.texts("leeragenda van niveau", "in dit document", "learning agenda of level", "in this document")
        case .transformationStep:
            Self.texts("stap", "in het transformatieplan", "step", "in the transformation plan")
        case .experiment:
            Self.texts("experiment", "in het transformatieplan", "experiment", "in the transformation plan")
        case .arrangement:
            Self.texts("sturingsarrangement", "in dit document", "steering arrangement", "in this document")
        case .actor: Self.texts("actor", "bij hoe er wordt gestuurd", "actor", "in how steering is done")
        case .relation:
            Self.texts("sturingsrelatie", "bij hoe er wordt gestuurd", "steering relation", "in how steering is done")
        case .breakthroughBudget:
            Self.texts("het doorbraakbudget", "bij een aanpak", "the breakthrough budget", "with an approach")
        }
    }

    private static func texts(
        _ nl: String, _ listNL: String, _ en: String, _ listEN: String
    ) -> (name: LocalizedText, list: LocalizedText) {
        (LocalizedText(nl: nl, en: en), LocalizedText(nl: listNL, en: listEN))
    }
}
