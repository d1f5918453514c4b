import Domain
import SafetyAssessment
import ToekomstscenarioFixtures

extension CaseFile {
    /// More factors, voices, signals, problems, tasks and questions: released and not, known later, and half recorded.
    mutating func crowdUnderstanding() {
        changeAnalysis { analysis in
            analysis.factors.entries += [
                AnalysisFactor(
                    "zwijgen", words: "Ik zeg maar niks.", statedBy: "zoon", of: ["zoon"], in: "school",
                    on: .interaction, .hinders, releasedTo: ["dochter"], knownOn: "2026-06-20"),
                AnalysisFactor("helpen", statedBy: "oma", of: ["oma", "baby"], .strengthens),
            ]
            analysis.shared.voices.entries += [
                AnalysisVoice("oma", contributed: true, releasedTo: ["moeder"], knownOn: "2026-06-22"),
                AnalysisVoice("baby", contributed: false, wasHeardOtherwise: true),
            ]
            analysis.safetyLookedAt?.append("oma")
            analysis.safetyLookedAt?.append("baby")
            analysis.uses.entries.append(AnalysisUse("verzoek", for: .weighing, knownOn: "2026-09-02"))
            analysis.profileAnswers.entries.append(
                ProfileAnswer(
                    "kinderen-oma", to: .whatChildrenBear, by: "oma", words: "Zij schrikken.",
                    on: DateRange(exactly: "2026-06-04"), inPresenceOf: ["moeder"], releasedTo: ["moeder"]))
        }
        changeAssistancePlan {
            $0.tasks.entries.append(
                PlanTask(
                    "oppas", words: "Oma past op.", party: .statedAsNone(), by: "oma",
                    due: DateRange(exactly: "2026-12-24"), responsible: "oma", knownOn: "2026-10-01"))
        }
        urgencyAgreements.entries += [
            Agreement(by: "oma", agrees: true, on: "2026-06-13", inPresenceOf: []),
            Agreement(by: "vader", agrees: false, on: "2026-06-11", inPresenceOf: ["moeder"], releasedTo: ["moeder"]),
            Agreement(by: "dochter", agrees: true, on: "2026-07-01", inPresenceOf: ["vader"]),
        ]
        problems.entries.append(
            PrioritisedProblem(
                "school", .schoolAbsence, words: "Vaak te laat.", priority: .now, doneBy: ["school"],
                knownOn: "2026-10-01"))
        memberSignals.entries += [
            MemberSignal(
                "signaal-dochter", by: "dochter", words: "Hij schreeuwt weer.",
                on: DateRange(exactly: "2026-10-05"),
                followUp: .stated(
                    SignalFollowUp(on: DateRange(exactly: "2026-10-20"), by: "lokaal"),
                    Provenance(knownOn: "2026-10-21")), releasedTo: ["oma"]),
            MemberSignal("signaal-oma", by: "oma", followUp: .stated(SignalFollowUp(by: "lokaal"))),
        ]
        var question = Consultation("vraag-oma")
        question.asker = .known(.socialDomain)
        question.isAboutIndividual = true
        question.about = "oma"
        question.isInTreatment = true
        question.isAssertiveOutreach = false
        question.words = "Zij vergeet veel."
        question.course = .known(.practitionerAsked)
        question.on = DateRange(exactly: "2026-10-09")
        consultations.entries.append(question)
    }
}
