public import Domain

/// What is due in a cooperation (wat aan de beurt is).
public enum DueMatter: Hashable, Sendable {
    /// Something that a network repeats.
    case again(RepeatedActivity)
    /// The result of a step that was begun again needs support again.
    case reopenedStep(KompasStep)
    /// An action on the network map.
    case mapAction
    /// A first step of a party that others wait for.
    case firstStep
    /// An action of the governance checklist.
    case checklistAction
    /// An action on a pitfall of governance.
    case pitfallAction
    /// A client journey that is planned.
    case clientJourney
    /// A client journey that is held again.
    case journeyAgain
    /// A part of the plan of approach is to be filled.
    case planPart(PlanPart)
    /// An activity of the activity plan.
    case activity
    /// The end of the timeline of the activity plan.
    case endOfTimeline
    /// An indicator is looked at again.
    case indicator
    /// A talk about the indicators.
    case portfolioTalk
    /// An evaluation of the cooperation as a whole.
    case evaluation
    /// An evaluation of a topic.
    case evaluationOfTopic
    /// A yearly meeting with experts by experience.
    case yearly(LearningMeetingKind)
    /// A meeting in which parties learn.
    case learningMeeting
    /// A step that is taken together after a meeting.
    case sessionStep
    /// The infographic of a learning session.
    case infographic
    /// The end of a learning cycle.
    case endOfCycle
    /// A moment to celebrate.
    case successMoment
    /// A learning agenda is updated.
    case agendaUpdate
    /// A step on the way to a new way of working.
    case milestone
    /// An action on a learning question is looked at.
    case learningAction
    /// A reflection on a new way of working.
    case changeReflection
    /// An exchange in which a layer of the policy column takes part.
    case columnExchange(ActorLayer)
    /// A step of the transformation is taken.
    case transformationStep
    /// People look back on a step of the transformation.
    case stepLearning
    /// It is looked at again where obstacles lie.
    case obstacleView
    /// A new role starts.
    case newRole
    /// The rules of another approach no longer hold.
    case endOfAdoption

    /// What it is called.
    public var name: LocalizedText {
        switch self {
        case .again(let activity): activity.term.name
        case .reopenedStep(let step):
            LocalizedText(
                nl: "opnieuw draagvlak voor stap \(step.number)", en: "support again for step \(step.number)")
        case .planPart(let part):
            LocalizedText(
                nl: "onderdeel van het plan: " + part.term.name.nl, en: "part of the plan: " + part.term.name.en)
        case .yearly(let kind):
            LocalizedText(
                nl: kind.term.name.nl + " met ervaringsdeskundigen, elk jaar",
                en: kind.term.name.en + " with experts by experience, every year")
        case .columnExchange(let layer):
            LocalizedText(
                nl: "uitwisseling in de beleidskolom met " + layer.term.name.nl,
                en: "exchange in the policy column with " + layer.term.name.en)
        case .mapAction: LocalizedText(nl: "actie op de netwerkkaart", en: "action on the network map")
        case .firstStep: LocalizedText(nl: "eerste stap", en: "first step")
        case .checklistAction: LocalizedText(nl: "actiepunt van de checklist", en: "action of the checklist")
        case .pitfallAction: LocalizedText(nl: "actie bij een valkuil", en: "action on a pitfall")
        case .clientJourney: LocalizedText(nl: "klantreis", en: "client journey")
        case .journeyAgain: LocalizedText(nl: "klantreis herhalen", en: "client journey again")
        case .activity: LocalizedText(nl: "actie van het activiteitenplan", en: "activity of the activity plan")
        case .endOfTimeline:
            LocalizedText(nl: "einde van een tijdspad", en: "end of a timeline")
        case .indicator: LocalizedText(nl: "indicator opnieuw bekijken", en: "look at an indicator again")
        case .portfolioTalk: LocalizedText(nl: "gesprek over de indicatoren", en: "talk about the indicators")
        case .evaluation:
            LocalizedText(nl: "evaluatie van het geheel", en: "evaluation of the whole")
        case .evaluationOfTopic:
            LocalizedText(nl: "evaluatie van een deelonderwerp", en: "evaluation of a topic")
        case .learningMeeting: LocalizedText(nl: "bijeenkomst om te leren", en: "meeting to learn")
        case .sessionStep: LocalizedText(nl: "vervolgstap na een bijeenkomst", en: "step after a meeting")
        case .infographic: LocalizedText(nl: "infographic van een leersessie", en: "infographic of a learning session")
        case .endOfCycle: LocalizedText(nl: "einde van een leercyclus", en: "end of a learning cycle")
        case .successMoment: LocalizedText(nl: "succesmoment", en: "moment to celebrate")
        case .agendaUpdate: LocalizedText(nl: "leeragenda bijwerken", en: "update of a learning agenda")
        case .milestone: LocalizedText(nl: "mijlpaal", en: "milestone")
        case .learningAction:
            LocalizedText(nl: "kijken naar een actie bij een leervraag", en: "look at an action on a learning question")
        case .changeReflection:
            LocalizedText(nl: "reflectie op de verandering", en: "reflection on the change")
        case .transformationStep: LocalizedText(nl: "stap van de transformatie", en: "step of the transformation")
        case .stepLearning:
            LocalizedText(
                nl: "terugkijken op een stap van de transformatie", en: "look back on a step of the transformation")
        case .obstacleView: LocalizedText(nl: "zicht op belemmeringen", en: "view of obstacles")
        case .newRole: LocalizedText(nl: "start van een nieuwe rol", en: "start of a new role")
        case .endOfAdoption:
            LocalizedText(nl: "einde van een overgenomen aanpak", en: "end of an adopted approach")
        }
    }
}
