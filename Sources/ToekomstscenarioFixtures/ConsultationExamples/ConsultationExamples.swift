import Domain
public import SafetyAssessment

/// The examples of all rules about a consultation of mental health care, for a tool that has no case file.
public enum ConsultationExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<Consultation>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.consultation`.
    public static func documents() -> [ExampleDocument<Consultation>] {
        all.map { ExampleDocument($0, reviewedBy: .consultation) }
    }
    #endif

    private static let ofRules: [RuleExamples<Consultation>] = [
        .consultationFitsItsConditions, .treatmentIsAskedAbout, .youthProfessionalsMayAsk, .outreachIsCommissioned,
    ]
}

extension RuleExamples where Subject == Consultation {
    /// Examples of the conditions of a consultation; some are negative situations of the guide.
    static let consultationFitsItsConditions = RuleExamples(
        of: .kompas(100), from: ConsultationInOrder.situation, provenance: .derived
    )
    .met("de persoon werd die dag 18", wrong: { $0.subject.birth = .born(.day("2008-06-17")) }) {
        $0.subject.birth = .born(.day("2008-06-16"))
    }
    .met(
        "in deze regio is het ook voor jeugdigen zo geregeld",
        wrong: { $0.subject.birth = .born(.day("2009-06-16")) }
    ) { $0.context.choose(.consultationAge, 0) }
    .notMet("de persoon is 17", at: ["birth"]) { $0.subject.birth = .born(.day("2009-06-16")) }
    .notMet("de persoon is bij de ggz in behandeling", at: ["isInTreatment"]) { $0.subject.isInTreatment = true }
    .notMet("de vraag is algemeen", at: ["isAboutIndividual"]) { $0.subject.isAboutIndividual = false }
    .notMet("het is bemoeizorg", at: ["isAssertiveOutreach"]) { $0.subject.isAssertiveOutreach = true }
    .notMet(
        "in behandeling, en de geboortedatum is niet vastgelegd", at: ["isInTreatment"], missing: ["birth"],
        wrong: { $0.subject.birth = nil }
    ) { $0.subject.isInTreatment = true }
    .undecided("de geboortedatum is niet vastgelegd", missing: ["birth"]) { $0.subject.birth = nil }
    .undecided("van de geboorte is alleen een periode bekend", missing: ["birth"]) {
        $0.subject.birth = .born(.between("2008-01-01", "2008-12-31"))
    }
    .undecided("de dag is niet vastgelegd", missing: ["on"]) { $0.subject.on = nil }
    .undecided("dag en geboorte zijn niet vastgelegd", missing: ["birth", "on"]) {
        $0.subject.on = nil
        $0.subject.birth = nil
    }
    .undecided("niet vastgelegd of de persoon in behandeling is", missing: ["isInTreatment"]) {
        $0.subject.isInTreatment = nil
    }
    .undecided("niet vastgelegd of het over één persoon ging", missing: ["isAboutIndividual"]) {
        $0.subject.isAboutIndividual = nil
    }
    .undecided("niet vastgelegd of het bemoeizorg is", missing: ["isAssertiveOutreach"]) {
        $0.subject.isAssertiveOutreach = nil
    }
    .undecided(
        "niet vastgelegd wat ervan kwam", missing: ["course"], wrong: { $0.subject.isInTreatment = true }
    ) { $0.subject.course = nil }
    .notApplicable("de vraag is afgewezen") { $0.subject.course = .known(.turnedDown) }

    /// Examples of questions about somebody in treatment.
    static let treatmentIsAskedAbout = RuleExamples(of: .kompas(101), from: inTreatment, provenance: .derived)
        .met("de behandelaar is gebeld", wrong: { $0.subject.course = .known(.consulted) }) {
            $0.subject.course = .known(.practitionerAsked)
        }
        .notMet("er is toch een consultatie gehouden", at: ["course"]) { $0.subject.course = .known(.consulted) }
        .undecided("niet vastgelegd wat ervan kwam", missing: ["course"]) { $0.subject.course = nil }
        .undecided("wat ervan kwam heeft een code van een latere versie", missing: ["course"]) {
            $0.subject.course = .unknown(code: "verwezen")
        }
        .undecided(
            "niet vastgelegd of de persoon in behandeling is", missing: ["isInTreatment"],
            wrong: { $0.subject.course = .known(.consulted) }
        ) { $0.subject.isInTreatment = nil }
        .notApplicable("de persoon is niet in behandeling") { $0.subject.isInTreatment = false }

    /// Examples of who may ask.
    static let youthProfessionalsMayAsk = RuleExamples(of: .kompas(102), from: ConsultationInOrder.situation)
        .met(
            "afgewezen om een andere reden", wrong: { $0.subject.refusal = .stated(.known(.asker)) }
        ) { $0.subject.refusal = .stated(.known(.inTreatment)) }
        .notMet("afgewezen omdat een jeugdprofessional het vroeg", at: ["refusal"]) {
            $0.subject.refusal = .stated(.known(.asker))
        }
        .undecided("niet vastgelegd of de vraag is afgewezen", missing: ["refusal"]) {
            $0.subject.refusal = .notRecorded
        }
        .undecided("de reden werd pas na deze dag bekend", missing: ["refusal"]) {
            $0.subject.refusal = .stated(.known(.asker), Provenance(knownOn: "2026-12-01"))
        }
        .undecided(
            "niet vastgelegd wie de vraag stelde", missing: ["asker"],
            wrong: { $0.subject.refusal = .stated(.known(.asker)) }
        ) { $0.subject.asker = nil }
        .undecided(
            "niet vastgelegd hoe oud de persoon is", missing: ["birth"],
            wrong: { $0.subject.refusal = .stated(.known(.asker)) }
        ) { $0.subject.birth = nil }
        .notApplicable("iemand uit het sociaal domein vroeg het") { $0.subject.asker = .known(.socialDomain) }
        .notApplicable(
            "de vraag gaat over een kind, in een regio waar het ook voor jeugdigen zo geregeld is",
            wrong: { $0.context.choose(.consultationAge, 0) }
        ) { $0.subject.birth = .born(.day("2014-03-15")) }
        .notApplicable("de vraag gaat over een kind") { $0.subject.birth = .born(.day("2014-03-15")) }

    /// Examples of assertive outreach.
    static let outreachIsCommissioned = RuleExamples(of: .kompas(103), from: ConsultationInOrder.outreach)
        .met("de gemeente gaf alsnog de opdracht", wrong: { $0.subject.commissionedBy = .recordedNone }) {
            $0.subject.commissionedBy = .stated(.known(.municipality))
        }
        .notMet("als consultatie in rekening gebracht", at: ["funding"]) {
            $0.subject.funding = .stated(.known(.healthInsuranceAct))
        }
        .notMet("niemand gaf de opdracht", at: ["commissionedBy"]) { $0.subject.commissionedBy = .recordedNone }
        .notMet("de ggz begon uit zichzelf", at: ["commissionedBy"]) {
            $0.subject.commissionedBy = .stated(.known(.mentalHealthCare))
        }
        .undecided("niet vastgelegd wie de opdracht gaf", missing: ["commissionedBy"]) {
            $0.subject.commissionedBy = .notRecorded
        }
        .undecided("niet vastgelegd waaruit het wordt betaald", missing: ["funding"]) {
            $0.subject.funding = .notRecorded
        }
        .undecided(
            "niet vastgelegd wat ervan kwam", missing: ["course"],
            wrong: { $0.subject.funding = .stated(.known(.healthInsuranceAct)) }
        ) { $0.subject.course = nil }
        .notApplicable(
            "de vraag om bemoeizorg is afgewezen", wrong: { $0.subject.commissionedBy = .recordedNone }
        ) { $0.subject.course = .known(.turnedDown) }
        .notApplicable("er is een consultatie gehouden") { $0.subject.course = .known(.consulted) }

    /// A question about somebody in treatment, which went to the practitioner.
    private static var inTreatment: RuleExample<Consultation>.Situation {
        var situation = ConsultationInOrder.situation
        situation.subject.isInTreatment = true
        situation.subject.course = .known(.practitionerAsked)
        return situation
    }
}
