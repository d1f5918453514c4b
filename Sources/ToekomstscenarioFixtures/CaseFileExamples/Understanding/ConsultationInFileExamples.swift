import Domain
import SafetyAssessment

extension ConsultationExamples {
    /// The same examples in a case file, with what only a case file shows.
    static let lifted: [RuleExample<CaseFile>] =
        ConsultationExamples.all.map { example in
            example.lifted(at: "consultations[vraag-ggz]", into: HouseholdInOrder.caseFile) { file, consultation in
                file.consultations.entries = [consultation]
            }
        } + RuleExamples<CaseFile>.consultationsInFile.flatMap { $0.all }
}

extension RuleExamples where Subject == CaseFile {
    /// What only a case file shows of consultations: who is how old, and whether there were any.
    static let consultationsInFile: [RuleExamples<CaseFile>] = [consultationFitsInFile, treatmentIsAskedAboutInFile]

    private static let consultationFitsInFile = RuleExamples(of: .kompas(100), from: HouseholdInOrder.situation)
        .notMet("de vraag gaat over dochter", at: ["consultations[vraag-ggz].birth"]) {
            $0.subject.consultations.change("vraag-ggz") { $0.about = "dochter" }
        }
        .undecided("van moeder is de geboortedatum niet vastgelegd", missing: ["consultations[vraag-ggz].birth"]) {
            $0.subject.household.concerned.change("moeder") { $0.birth = nil }
        }
        .undecided("over wie de vraag ging is niet vastgelegd", missing: ["consultations[vraag-ggz].birth"]) {
            $0.subject.consultations.change("vraag-ggz") { $0.about = nil }
        }
        .undecided("niet vastgelegd of de ggz iets is gevraagd", missing: ["consultations"]) {
            $0.subject.consultations = []
        }
        .notApplicable("vastgelegd dat de ggz niets is gevraagd") { $0.subject.consultations = .recordedNone }

    private static let treatmentIsAskedAboutInFile = RuleExamples(
        of: .kompas(101), from: HouseholdInOrder.situation
    )
    .undecided("niet vastgelegd of de ggz iets is gevraagd", missing: ["consultations"]) {
        $0.subject.consultations = []
    }
    .notApplicable("vastgelegd dat de ggz niets is gevraagd", wrong: { $0.subject.consultations = [] }) {
        $0.subject.consultations = .recordedNone
    }
}
