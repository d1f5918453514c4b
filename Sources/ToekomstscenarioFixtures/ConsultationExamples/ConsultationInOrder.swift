public import Domain
public import SafetyAssessment

/// A synthetic consultation of mental health care that is recorded and in order: the base of the examples.
///
/// A youth professional asks by phone about an adult who is not in treatment. Everything in it is made up.
public enum ConsultationInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the consultation on the day.
    public static var situation: RuleExample<Consultation>.Situation {
        RuleExample.Situation(consultation, in: ReviewContext(on: day))
    }

    /// A situation in which assertive outreach was started.
    public static var outreach: RuleExample<Consultation>.Situation {
        var situation = situation
        situation.subject.isAssertiveOutreach = true
        situation.subject.course = .known(.outreachStarted)
        situation.subject.commissionedBy = .stated(.known(.municipality), known)
        situation.subject.funding = .stated(.known(.socialSupportAct), known)
        return situation
    }

    /// The consultation.
    public static var consultation: Consultation {
        var consultation = Consultation("vraag-ggz")
        consultation.asker = .known(.youth)
        consultation.isAboutIndividual = true
        consultation.about = "buurman"
        consultation.birth = .born(.day("1990-03-01"))
        consultation.isInTreatment = false
        consultation.isAssertiveOutreach = false
        consultation.topics = [.known(.guidance), .known(.practicalAdvice)]
        consultation.form = .known(.byPhone)
        consultation.words = "Hoe ga ik om met deze somberheid?"
        consultation.course = .known(.consulted)
        consultation.refusal = .statedAsNone(known)
        consultation.commissionedBy = .statedAsNone(known)
        consultation.funding = .stated(.known(.healthInsuranceAct), known)
        consultation.on = .day("2026-06-16")
        return consultation
    }

    private static let known = Provenance(knownOn: "2026-06-16", by: "lokaal")
}
