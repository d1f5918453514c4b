import Domain
import SafetyAssessment

// How those concerned and professionals came to understand what is going on, and what comes first.

extension HouseholdInOrder {
    /// What people answered to the prompts about the analysis.
    static var understandingAnswers: [Attestation] {
        voices.flatMap { person in
            [RuleID.proeftuin(87), .proeftuin(88)].map { Attestation($0, .yes, by: person, on: "2026-06-18") }
        }
    }

    /// Adds to a file what the rules about understanding read.
    static func understand(_ file: inout CaseFile) {
        file.analysis.change { explain(&$0) }
        file.assistancePlan.change { $0.tasks = Listed(tasks, complete: understood) }
        file.problems = Listed(
            [
                PrioritisedProblem(
                    "drank", .addiction, words: "Vader drinkt.", priority: .now, doneBy: ["behandelaar"]),
                PrioritisedProblem("schulden", .debts, priority: .later, doneBy: ["lokaal"]),
            ], complete: understood)
        file.urgencyAgreements = Listed(
            voices.map { Agreement(by: $0, agrees: true, on: "2026-06-12", inPresenceOf: []) }, complete: understood)
        file.memberSignals = Listed(
            [
                MemberSignal(
                    "signaal-vader", by: "vader", words: "Het gaat 's avonds mis.", on: .day("2026-09-01"),
                    followUp: .stated(SignalFollowUp(on: .day("2026-09-03"), by: "lokaal"), understood))
            ], complete: understood)
        file.topThree = Listed(
            [
                TopThree(
                    "top-drie", on: .day("2026-05-26"), phase: .first, participants: voices + ["lokaal"],
                    situations: Listed(
                        [
                            TopThree.Situation("duwen", words: "Geduwd op de trap.", kind: .fact, statedBy: "moeder"),
                            TopThree.Situation("alleen-thuis", words: "Samen alleen thuis.", kind: .fact),
                        ], complete: understood))
            ], complete: understood)
        file.safetyCard = .stated(
            SafetyCard(
                owner: .since("2026-05-20", "lokaal"), isKeptBySubmitter: true,
                updates: Listed(
                    [
                        SafetyCard.Update("kaart-1", on: "2026-05-26", by: "lokaal", isFactual: true),
                        SafetyCard.Update("kaart-2", on: "2026-11-09", by: "lokaal", isFactual: true),
                    ], complete: understood),
                words: "Sinds juni geen geweld gemeld.", sharedWith: voices),
            understood)
        file.consultations = Listed([consultation], complete: understood)
    }

    /// A question of the youth professional about the mother, who was not in treatment yet.
    private static var consultation: Consultation {
        var consultation = ConsultationInOrder.consultation
        consultation.about = "moeder"
        consultation.birth = nil
        return consultation
    }

    private static func explain(_ analysis: inout HouseholdAnalysis) {
        analysis.method = .known(.explanatoryBroad)
        analysis.performer = .known(.safetyTeamProfessional)
        analysis.steps = Listed(
            [
                ExplanatoryStepTaken(.findFactors, on: .day("2026-06-03"), with: voices),
                ExplanatoryStepTaken(.findCoherence, on: .day("2026-06-10"), with: voices),
                ExplanatoryStepTaken(
                    .setGoals, on: .day("2026-06-12"), with: voices, goals: ["avond-rustig", "niet-onverwacht"]),
            ], complete: understood)
        analysis.factors = Listed(
            [
                AnalysisFactor(
                    "drinken", words: "Ik drink als het te veel wordt.", statedBy: "vader", of: ["vader"],
                    in: "psychische gezondheid", on: .individual, .hinders, releasedTo: ["moeder"]),
                AnalysisFactor(
                    "ruzie-om-geld", of: ["moeder", "vader"], in: "geld", on: .interaction, .hinders),
                AnalysisFactor("schuld", of: ["moeder", "vader"], in: "geld", on: .circumstances, .hinders),
                AnalysisFactor(
                    "oma-dichtbij", of: voices, in: "opvoeding", on: .surroundingNetwork, .strengthens),
            ], complete: understood)
        analysis.patterns = Listed(
            [
                AnalysisPattern(
                    "kring", .betweenPeople, of: ["schuld", "ruzie-om-geld", "drinken"],
                    words: "Schulden, ruzie, drinken, minder inkomen."),
                AnalysisPattern("geldzorgen", .person, words: "Zorgen over geld."),
            ], complete: understood)
        analysis.levelsConsidered = [.known(.culture), .known(.society)]
        analysis.parties = Listed(
            [AnalysisParty("wijkteam", tookPart: true), AnalysisParty("veilig-thuis", tookPart: true)],
            complete: understood)
        analysis.buildsOnResilience = true
        analysis.coversUnderlyingProblems = true
        analysis.safetyLookedAt = voices
        analysis.uses = Listed([AnalysisUse("hulpplan", for: .choosingHelp)], complete: understood)
        analysis.balance = .stated(
            BalanceModel(
                risks: Listed(
                    [
                        BalanceObservation("zien-drank", .addiction, of: ["vader"], by: "lokaal", isConfirmed: true),
                        BalanceObservation("zien-conflicten", .conflicts, by: "veiligheid", isConfirmed: true),
                    ], complete: understood),
                protective: Listed(
                    [BalanceObservation("zien-oma", .familyAndFriends, of: voices, by: "moeder", isConfirmed: true)],
                    complete: understood)),
            understood)
        analysis.profileAnswers = Listed(
            [
                ProfileAnswer(
                    "spanning-moeder", to: .pileUpOfStrains, by: "moeder", words: "Alles tegelijk.",
                    on: .day("2026-06-03"), inPresenceOf: [])
            ], complete: understood)
    }

    private static var tasks: [PlanTask] {
        [
            PlanTask(
                "opvoedgesprekken", words: "Elke week een gesprek.", party: .stated("wijkteam", understood),
                by: "lokaal", due: .day("2026-12-20"), responsible: "lokaal"),
            PlanTask(
                "behandeling", party: .stated("ggz", understood), by: "behandelaar", due: .day("2027-02-01"),
                responsible: "behandelaar"),
            PlanTask(
                "oma-op-woensdag", party: .statedAsNone(understood), by: "moeder", due: .day("2026-12-01"),
                responsible: "moeder"),
        ]
    }

    private static let understood = Provenance(knownOn: "2026-05-20", by: "lokaal")
}
