public import Domain
public import GovernanceCompass

/// A synthetic learning network that is recorded and in order: the base of the examples of learning networks.
///
/// It has worked since the spring of the year before, with one topic, three meetings and two cycles. Everything in it is
/// made up.
public enum LearningNetworkInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the network on the day, with what three of those who take part answered.
    public static var situation: RuleExample<LearningNetwork>.Situation {
        RuleExample.Situation(
            network,
            in: ReviewContext(
                on: day,
                attestations: [
                    Attestation(.kompas(91), .yes, by: "deelnemer-1", on: "2026-10-02"),
                    Attestation(.kompas(91), .yes, by: "deelnemer-2", on: "2026-10-02"),
                    Attestation(.kompas(91), .yes, by: "deelnemer-3", on: "2026-10-05"),
                ]))
    }

    /// The network.
    public static var network: LearningNetwork {
        var network = LearningNetwork("lerend-netwerk")
        network.runsSince = .stated(.day("2025-04-01"), known)
        network.topics = Listed(
            [LearningTopic("wachttijd", words: "Sneller hulp", knownOn: "2025-04-01")], complete: known)
        network.meetings = Listed([evaluation, reflection, session], complete: known)
        network.cycles = Listed([first, second], complete: known)
        network.adjustments = Listed(
            [
                StrategyAdjustment(
                    "eerder-samen", words: "Eerder samen op bezoek.", on: .day("2026-09-15"), after: "evaluatie",
                    knownOn: "2026-09-15")
            ], complete: known)
        network.boundaryObjects = Listed(
            [
                BoundaryObject(
                    "vragenuur", .experienceQuestions, words: "Elke maand in het buurthuis.",
                    embeddedOn: .stated(.day("2026-02-01"), known), endedOn: .statedAsNone(known),
                    mechanisms: [.reflection], knownOn: "2026-02-01")
            ], complete: known)
        network.successMoments = Listed(
            [SuccessMoment("oogst", words: "Taart voor iedereen.", on: .day("2026-12-18"), knownOn: "2026-09-15")],
            complete: known)
        network.hasAttentionForImpact = .stated(true, known)
        network.frictions = Listed([friction], complete: known)
        network.dilemmas = Listed(
            [
                Dilemma(
                    "tempo", .fearOfWrongChoice, oneSide: "Rustig kijken.", otherSide: "Op tijd zijn.",
                    discussedOn: .stated(.day("2026-09-30"), known), knownOn: "2026-09-30")
            ], complete: known)
        return network
    }

    static let known = Provenance(knownOn: "2026-10-10")

    private static var evaluation: LearningMeeting {
        var meeting = LearningMeeting("evaluatie", [.evaluation], on: .day("2026-09-15"), knownOn: "2026-09-15")
        meeting.isAboutWholeNetwork = true
        meeting.topics = ["wachttijd"]
        meeting.hasRoomToAdjust = true
        meeting.hasExpertsByExperience = true
        return meeting
    }

    private static var reflection: LearningMeeting {
        var meeting = LearningMeeting("reflectie", [.reflectionSession], on: .day("2026-09-30"), knownOn: "2026-09-30")
        meeting.hasExpertsByExperience = true
        meeting.hasNeutralChair = true
        meeting.asked = SessionQuestion.allCases.map { .known($0) }
        meeting.nextSteps = Listed(
            [
                SessionStep(
                    "bellen", words: "Wie twijfelt belt.", owners: ["lokaal"], due: "2027-01-15", knownOn: "2026-09-30")
            ], complete: known)
        return meeting
    }

    private static var session: LearningMeeting {
        var meeting = LearningMeeting("leersessie", [.learningSession], on: .day("2026-05-20"), knownOn: "2026-05-20")
        meeting.hasExpertsByExperience = false
        meeting.infographicOn = .stated(.day("2026-06-12"), known)
        return meeting
    }

    private static var first: LearningCycle {
        var cycle = LearningCycle("ronde-een", knownOn: "2026-02-01")
        cycle.follows = .statedAsNone(known)
        cycle.question = .stated("zicht-winter", known)
        cycle.owners = .stated(["team-dorp"], known)
        cycle.endsOn = .stated(.day("2026-06-30"), known)
        cycle.executedOn = .stated(.day("2026-03-01"), known)
        cycle.checkedOn = .stated(.day("2026-07-02"), known)
        cycle.isSatisfied = true
        cycle.closedOn = .stated(.day("2026-07-10"), known)
        cycle.answers = Listed(
            answers(before: "2026-02-20", after: "2026-07-02", without: [.followUp]), complete: known)
        return cycle
    }

    private static var second: LearningCycle {
        var cycle = LearningCycle("ronde-twee", knownOn: "2026-08-20")
        cycle.follows = .stated("ronde-een", known)
        cycle.question = .statedAsNone(known)
        cycle.owners = .stated(["team-stad", "gi"], known)
        cycle.endsOn = .stated(.day("2027-01-31"), known)
        cycle.executedOn = .stated(.day("2026-09-20"), known)
        cycle.checkedOn = .statedAsNone(known)
        cycle.closedOn = .statedAsNone(known)
        cycle.answers = Listed(
            answers(before: "2026-09-01", after: nil, without: [.results]), complete: known)
        return cycle
    }

    /// Answers to all questions of the form, or to those before the check.
    private static func answers(
        before: CalendarDate, after: CalendarDate?, without left: [CycleQuestion]
    ) -> [CycleAnswer] {
        CycleQuestion.allCases.compactMap { question in
            if left.contains(question) { return nil }
            let isBefore = question.stage == .inspirePlan || question.stage == .mobiliseDo
            guard let day = isBefore && question != .results ? before : after else { return nil }
            return CycleAnswer(to: question, words: "Samen bedacht.", on: .day(day), knownOn: day)
        }
    }

    private static var friction: Friction {
        var friction = Friction("wie-belt", knownOn: "2026-10-01")
        friction.between = ["lokaal", "gi"]
        friction.sources = [.known(.differentMethods)]
        friction.words = "Ieder dacht dat de ander zou bellen."
        friction.discussedOn = .stated(.day("2026-10-08"), known)
        friction.isOwnershipAskedAgain = true
        friction.isSeenAsLearning = true
        friction.responses = [.known(.talk), .known(.sharedGoal)]
        friction.overOn = .statedAsNone(known)
        return friction
    }
}
