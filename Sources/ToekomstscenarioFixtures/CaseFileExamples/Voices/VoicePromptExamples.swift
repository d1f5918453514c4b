import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of contact and honesty together.
    static let connectionAndNamingGoTogether = ofVoices(.parallel(29))
    /// Examples of a talk that enquires.
    static let talkIsEnquiring = ofVoices(.parallel(34))
    /// Examples of people who are seen as people.
    static let peopleAreSeenAsPeople = ofVoices(.parallel(78))
    /// Examples of a professional who stands beside.
    static let professionalStandsBeside = ofVoices(.parallel(79))
    /// Examples of understanding before change.
    static let understandingComesBeforeChange = ofVoices(.parallel(81), from: .adopting(.foodValley))
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { for person in HouseholdInOrder.voices { $0.context.reply(.no, to: .parallel(81), by: person) } }
        ) { $0.subject.forgetAcuteDanger() }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }

    /// Examples of unsafety that stays on the table.
    static let unsafetyStaysOnTheTable = ofProfessionals(.parallel(28))
        .met(
            "het blijft op het randje, en wordt alsnog benoemd",
            wrong: {
                $0.subject.involvement.unsafety.present = .since("2026-05-20", false)
                $0.subject.dialogue.isOnTheEdge = .since("2026-05-20", true)
                $0.context.reply(.no, to: .parallel(28), by: "lokaal")
            }
        ) { $0.context.reply(.yes, to: .parallel(28), by: "lokaal") }
        .undecided(
            "niet vastgelegd of het onveilig is", missing: ["involvement.unsafety.present"],
            wrong: { $0.context.reply(.no, to: .parallel(28), by: "lokaal") }
        ) { $0.subject.forgetUnsafety() }
        .undecided(
            "niet vastgelegd of het op het randje blijft", missing: ["dialogue.isOnTheEdge"],
            wrong: {
                $0.subject.involvement.unsafety.present = .since("2026-05-20", false)
                $0.context.reply(.no, to: .parallel(28), by: "lokaal")
            }
        ) { $0.subject.dialogue.isOnTheEdge = Timeline() }
        .notApplicable("het is niet onveilig") {
            $0.subject.involvement.unsafety.present = .since("2026-05-20", false)
        }

    /// Examples of help that is made to measure.
    static let helpIsMadeToMeasure = ofProfessionals(.parallel(43))
        .undecided(
            "niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"],
            wrong: { $0.context.reply(.no, to: .parallel(43), by: "lokaal") }
        ) { $0.subject.assistancePlan = .notRecorded }
        .notApplicable("vastgelegd dat er geen hulpverleningsplan is") {
            $0.subject.assistancePlan = .recordedNone
        }

    /// Examples of what is used for being asked.
    static let interventionFollowsRequest = ofProfessionals(.parallel(80))
        .undecided(
            "niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"],
            wrong: { $0.context.reply(.no, to: .parallel(80), by: "lokaal") }
        ) { $0.subject.assistancePlan = .notRecorded }
        .notApplicable("vastgelegd dat er geen hulpverleningsplan is") {
            $0.subject.assistancePlan = .recordedNone
        }

    /// Examples of an analysis that is concrete, as its readers say.
    static let analysisIsConcrete = ofProfessionals(.parallel(25), from: .adopting(.foodValley))
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }
        .undecided(
            "niet vastgelegd of er een analyse is", missing: ["analysis"],
            wrong: { $0.context.reply(.no, to: .parallel(25), by: "lokaal") }
        ) { $0.subject.analysis = .notRecorded }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }

    /// Examples of slow change, which is explained where there is a plan.
    static let changeIsSlow = RuleExamples(of: .parallel(35), from: HouseholdInOrder.situation)
        .notApplicable("vastgelegd dat er geen hulpverleningsplan is") {
            $0.subject.assistancePlan = .recordedNone
        }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }

    /// Examples of a situation on the edge, which is explained where somebody judges so.
    static let situationMayStayOnTheEdge = RuleExamples(of: .parallel(36), from: onTheEdge)
        .notApplicable("niemand oordeelt dat het op het randje blijft") {
            $0.subject.dialogue.isOnTheEdge = .since("2026-05-20", false)
        }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }

    /// Examples of help for parents, which is explained where there is a plan.
    static let helpMayBeForParents = RuleExamples(of: .parallel(38), from: HouseholdInOrder.situation)
        .notApplicable("vastgelegd dat er geen hulpverleningsplan is") {
            $0.subject.assistancePlan = .recordedNone
        }

    /// Examples of pain and anger, which is explained where it is unsafe.
    static let painIsNotHeldAgainstParents = RuleExamples(of: .parallel(63), from: HouseholdInOrder.situation)
        .notApplicable("het is niet onveilig") {
            $0.subject.involvement.unsafety.present = .since("2026-05-20", false)
        }

    /// The household in order, which stays on the edge.
    private static var onTheEdge: RuleExample<CaseFile>.Situation {
        var situation = HouseholdInOrder.situation
        situation.subject.dialogue.isOnTheEdge = .since("2026-09-01", true)
        return situation
    }

    /// Examples of a question to each of those concerned.
    private static func ofVoices(
        _ rule: RuleID, from base: RuleExample<CaseFile>.Situation = HouseholdInOrder.situation
    ) -> RuleExamples {
        RuleExamples(of: rule, from: base)
            .met("zoon antwoordt alsnog zelf", wrong: { $0.context.forgetReply(to: rule, of: "zoon") }) {
                $0.context.reply(.yes, to: rule, by: "zoon")
            }
            .notMet("niemand vindt het zo", at: ["attestations[\(rule)]"]) {
                for person in HouseholdInOrder.voices { $0.context.reply(.no, to: rule, by: person) }
            }
            .undecided("vader vindt het niet zo en de anderen wel", missing: ["attestations[\(rule)]"]) {
                $0.context.reply(.no, to: rule, by: "vader")
            }
            .undecided("zoon antwoordde niet", missing: ["attestations[\(rule)].of[zoon]"]) {
                $0.context.forgetReply(to: rule, of: "zoon")
            }
            .undecided("het lokale team antwoordde namens zoon", missing: ["attestations[\(rule)].of[zoon]"]) {
                $0.context.reply(.yes, to: rule, by: "lokaal", of: "zoon")
            }
            .undecided(
                "wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]
            ) { $0.subject.forgetConcerned() }
            .notApplicable("vastgelegd dat er niemand betrokken is") {
                $0.subject.household.concerned = .recordedNone
            }
    }

    /// Examples of a question that a professional answered.
    private static func ofProfessionals(
        _ rule: RuleID, from base: RuleExample<CaseFile>.Situation = HouseholdInOrder.situation
    ) -> RuleExamples {
        RuleExamples(of: rule, from: base)
            .met("het antwoord is nu ja", wrong: { $0.context.reply(.no, to: rule, by: "lokaal") }) {
                $0.context.reply(.yes, to: rule, by: "lokaal")
            }
            .notMet("het antwoord is nee", at: ["attestations[\(rule)]"]) {
                $0.context.reply(.no, to: rule, by: "lokaal")
            }
            .undecided("niemand antwoordde", missing: ["attestations[\(rule)]"]) {
                $0.context.forgetReply(to: rule, of: "lokaal")
            }
            .undecided("de een wel en de ander niet", missing: ["attestations[\(rule)]"]) {
                $0.context.reply(.no, to: rule, by: "veiligheid")
            }
    }
}
