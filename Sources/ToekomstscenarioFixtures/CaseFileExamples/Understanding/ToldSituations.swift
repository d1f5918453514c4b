import Domain
import SafetyAssessment

// Situations of which the interim report and the guide tell, with made-up people and changed circumstances.

extension RuleExamples where Subject == CaseFile {
    /// What the rules come to in these situations.
    static let toldSituations: [RuleExamples<CaseFile>] = [
        toldSignals, toldReach, toldUse, toldPriorities,
    ]

    /// One partner is heard by treatment, and the other's signals are not picked up.
    private static let toldSignals = RuleExamples(
        of: .proeftuin(75), from: HouseholdInOrder.situation, provenance: .derived
    )
    .notMet(
        "een partner vertelt van geschreeuw thuis en niemand doet er iets mee",
        at: ["memberSignals[geschreeuw].followUp"]
    ) {
        $0.subject.memberSignals.entries.append(
            MemberSignal(
                "geschreeuw", by: "vader", words: "Er wordt geschreeuwd.", on: .day("2026-10-08"),
                followUp: .recordedNone))
    }
    .notMet("een kind zei het op school en het bleef daar", at: ["memberSignals[bij-de-mentor].followUp"]) {
        $0.subject.memberSignals.entries.append(
            MemberSignal("bij-de-mentor", by: "dochter", on: .day("2026-10-12"), followUp: .recordedNone))
    }

    /// Help speaks with one of the parents, and who behaves aggressively is not reached.
    private static let toldReach = RuleExamples(
        of: .proeftuin(81), from: HouseholdInOrder.situation, provenance: .derived
    )
    .notMet(
        "de behandeling spreekt alleen met moeder",
        at: ["assistancePlan.persons[dochter]", "assistancePlan.persons[vader]", "assistancePlan.persons[zoon]"]
    ) { $0.subject.changeAssistancePlan { $0.persons = ["moeder"] } }
    .notMet("wie zich agressief gedraagt wordt niet bereikt", at: ["analysis.safetyLookedAt[vader]"]) {
        $0.subject.analysis.change { $0.safetyLookedAt = ["moeder", "dochter", "zoon"] }
    }

    /// A case was discussed with an explanatory analysis on the table.
    private static let toldUse = RuleExamples(
        of: .kompas(106), from: HouseholdInOrder.situation, provenance: .derived
    )
    .notMet(
        "na een casusconsultatie staat de analyse als diagnose van een ouder in het dossier",
        at: ["analysis.uses[verzoek].purpose"]
    ) { $0.subject.cite(as: .diagnosis) }

    /// Everything is taken up at once.
    private static let toldPriorities = RuleExamples(
        of: .proeftuin(28), from: HouseholdInOrder.situation, provenance: .derived
    )
    .notMet("verslaving, schulden en school moeten allemaal nu", at: ["problems.later"]) { situation in
        for index in situation.subject.problems.indices {
            situation.subject.problems.entries[index].priority = .known(.now)
            situation.subject.problems.entries[index].doneBy = ["lokaal"]
        }
        situation.subject.problems.entries.append(
            PrioritisedProblem("school", .schoolAbsence, priority: .now, doneBy: ["lokaal"]))
    }
}
