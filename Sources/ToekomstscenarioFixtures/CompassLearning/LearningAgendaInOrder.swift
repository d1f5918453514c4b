public import Domain
public import GovernanceCompass

/// A synthetic learning agenda that is recorded and in order: the base of the examples of learning agendas.
///
/// Two teams made two versions; one question goes on with an earlier one, and is marked. Everything in it is made up.
public enum LearningAgendaInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the agenda on the day.
    public static var situation: RuleExample<LearningAgenda>.Situation {
        RuleExample.Situation(agenda, in: ReviewContext(on: day))
    }

    /// The agenda.
    public static var agenda: LearningAgenda {
        var agenda = LearningAgenda("agenda-uitvoering")
        agenda.group = .stated(teams, known)
        agenda.level = .stated(.known(.operational), known)
        agenda.involvedLevels = .stated([.known(.operational), .known(.tactical)], known)
        agenda.runsSince = .stated(.day("2025-12-01"), known)
        agenda.endedOn = .statedAsNone(known)
        agenda.analysis = .stated(analysis, known)
        agenda.versions = Listed([winter, summer], complete: known)
        agenda.limitedTo = .stated(teams + ["beleid", "bestuur"], known)
        agenda.shares = Listed(
            [
                AgendaShare("aan-teams", to: teams, on: .day("2026-07-02"), knownOn: "2026-07-02"),
                AgendaShare("hogerop", to: ["beleid", "bestuur"], on: .day("2026-07-10"), knownOn: "2026-07-10"),
            ], complete: known)
        agenda.broughtUpOn = .stated(.day("2026-07-10"), known)
        agenda.aim = .stated(aim, known)
        return agenda
    }

    /// The participants whose agenda it is.
    public static let teams: [Identifier<CooperationParticipant>] = ["team-dorp", "team-stad"]

    static let known = Provenance(knownOn: "2026-07-15")

    private static var winter: AgendaVersion {
        AgendaVersion(
            "winter", number: 1, on: .day("2026-01-15"), origin: .stated(.known(.coCreated), known),
            inputs: Listed(
                [AgendaInput("sessie-winter", .workSession, by: teams, on: .day("2026-01-12"), knownOn: "2026-01-12")],
                complete: known),
            questions: Listed(
                [
                    question("zicht-winter", .experiencedDistance, known: "2026-01-15"),
                    question("tijd-winter", .lackOfCapacity, known: "2026-01-15"),
                ], complete: known),
            knownOn: "2026-01-15")
    }

    private static var summer: AgendaVersion {
        var stays = question("zicht-zomer", .experiencedDistance, known: "2026-07-01")
        stays.continues = .stated(["zicht-winter"], known)
        stays.isMarkedAsPersistent = true
        return AgendaVersion(
            "zomer", number: 2, on: .day("2026-07-01"), origin: .stated(.known(.coCreated), known),
            inputs: Listed(
                [
                    AgendaInput(
                        "sessie-zomer", .workSession, by: ["team-dorp"], on: .day("2026-06-25"), knownOn: "2026-06-25"),
                    AgendaInput("verslagen", .documents, by: [], on: .day("2026-06-20"), knownOn: "2026-06-25"),
                ], complete: known),
            questions: Listed([stays, question("ruimte-zomer", .lackOfMandate, known: "2026-07-01")], complete: known),
            knownOn: "2026-07-01")
    }

    private static func question(
        _ id: Identifier<LearningQuestion>, _ kind: BarrierKind, known day: CalendarDate
    ) -> LearningQuestion {
        var question = LearningQuestion(id, knownOn: day)
        question.challenge = "Hoe kan ik hier samen verder komen"
        question.isQuestion = true
        question.person = .known(.firstSingular)
        question.barrier = .stated(
            Barrier(
                Identifier(fixture: "barriere-", id), kind, words: "terwijl dat nu anders is geregeld",
                bitesIn: [.professional], askedToAct: [.manager, .director], scale: .regional), known)
        question.level = .known(.operational)
        question.owners = ["team-dorp"]
        question.continues = .statedAsNone(known)
        question.isMarkedAsPersistent = false
        question.actions = Listed(
            [
                LearningAction(
                    Identifier(fixture: "stap-", id), words: "Elke maand samen eten.", isTargeted: true,
                    isFeasible: true, monitoredOn: .stated(.day("2026-12-10"), known), owners: ["team-dorp"],
                    knownOn: day)
            ], complete: known)
        return question
    }

    private static var analysis: SystemAnalysis {
        SystemAnalysis(
            on: .day("2026-01-05"), isMadeWithProjectLeaders: true, isMadeInRounds: true,
            entries: Listed(
                [
                    SystemAnalysisEntry(
                        "korte-lijnen", .interaction, .helps, of: [.localTeam, .police], groups: [],
                        words: "Wie elkaar kent, belt.", knownOn: "2026-01-05"),
                    SystemAnalysisEntry(
                        "geldstromen", .funding, .hinders, of: [], groups: [.administrators],
                        words: "Ieder heeft een eigen pot.", knownOn: "2026-01-05"),
                ], complete: known))
    }

    private static var aim: ImplementationAim {
        ImplementationAim(
            goals: Listed(
                [
                    ImplementationGoal(
                        "rust", words: "Thuis is het veilig en blijft het veilig.",
                        for: [.undergoesViolence, .usesViolence, .importantOther], knownOn: "2026-01-15")
                ], complete: known),
            milestones: Listed(
                [
                    ImplementationMilestone(
                        "een-gezicht", words: "Elk huishouden kent één gezicht.",
                        for: [.undergoesViolence, .importantOther], due: .day("2027-03-01"), knownOn: "2026-01-15")
                ], complete: known))
    }
}
