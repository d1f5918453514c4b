import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of the reporting code.
    static let reportingCodeIsApplied = RuleExamples(of: .sturen(16), from: HouseholdInOrder.situation)
        .met("het antwoord is nu ja", wrong: { $0.context.reply(.no, to: .sturen(16), by: "lokaal") }) {
            $0.context.reply(.yes, to: .sturen(16), by: "lokaal")
        }
        .notMet("de stappen zijn niet doorlopen", at: ["attestations[STUREN-16]"]) {
            $0.context.reply(.no, to: .sturen(16), by: "lokaal")
        }
        .undecided("de antwoorden verschillen", missing: ["attestations[STUREN-16]"]) {
            $0.context.reply(.no, to: .sturen(16), by: "veiligheid")
        }
        .undecided("niemand antwoordde", missing: ["attestations[STUREN-16]"]) {
            $0.context.forgetReply(to: .sturen(16), of: "lokaal")
        }
        .undecided(
            "niet vastgelegd of er signalen zijn", missing: ["chain.signals"],
            wrong: { $0.context.reply(.no, to: .sturen(16), by: "lokaal") }
        ) { $0.subject.chain.change { $0.signals = [] } }
        .undecided(
            "niets vastgelegd over de keten", missing: ["chain"],
            wrong: { $0.context.reply(.no, to: .sturen(16), by: "lokaal") }
        ) { $0.subject.chain = .notRecorded }
        .notApplicable("vastgelegd dat er geen signalen zijn") {
            $0.subject.chain.change { $0.signals = .recordedNone }
        }

    /// Examples of behaviour that is condemned, and not the person.
    static let behaviourIsCondemnedNotThePerson = experienced(.sturen(32), from: .adopting(.blijvendVeilig))
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }
    /// Examples of professionals who stand beside people.
    static let professionalsStandBeside = experienced(.sturen(76))
    /// Examples of a story that is told once.
    static let storyIsToldOnce = experienced(.domein(26))

    /// Examples of why safety comes first, which is explained where it is unsafe.
    static let safetyMakesHelpPossible = RuleExamples(of: .sturen(72), from: HouseholdInOrder.situation)
        .notApplicable("het is niet onveilig") {
            $0.subject.involvement.unsafety.present = .since("2026-05-20", false)
        }

    /// Examples of help for the whole, which is explained where there is a plan.
    static let partsAreNotTheWhole = RuleExamples(of: .sturen(75), from: HouseholdInOrder.situation)
        .notApplicable("vastgelegd dat er geen hulpverleningsplan is") { $0.subject.assistancePlan = .recordedNone }

    /// Examples of practical help, which is explained where the approach is adopted.
    static let practicalHelpCounts = RuleExamples(of: .sturen(77), from: .adopting(.blijvendVeilig))
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }

    /// Examples of voluntary work, which is explained where help is voluntary.
    static let voluntaryWorkBuildsTrust = RuleExamples(of: .sturen(78), from: HouseholdInOrder.situation)
        .notApplicable("de hulp is gedwongen") {
            $0.subject.involvement.legalFrame = .since("2026-05-20", .known(.compulsory))
        }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }

    /// Examples of a question to everyone concerned about their own experience.
    private static func experienced(
        _ rule: RuleID, from base: RuleExample<CaseFile>.Situation = HouseholdInOrder.situation
    ) -> RuleExamples {
        RuleExamples(of: rule, from: base)
            .met("zoon antwoordt alsnog zelf", wrong: { $0.context.forgetReply(to: rule, of: "zoon") }) {
                $0.context.reply(.yes, to: rule, by: "zoon")
            }
            .notMet("niemand merkt het", at: ["attestations[\(rule)]"]) {
                for person in HouseholdInOrder.voices { $0.context.reply(.no, to: rule, by: person) }
            }
            .undecided("vader merkt het niet en de anderen wel", missing: ["attestations[\(rule)]"]) {
                $0.context.reply(.no, to: rule, by: "vader")
            }
            .undecided("zoon antwoordde niet", missing: ["attestations[\(rule)].of[zoon]"]) {
                $0.context.forgetReply(to: rule, of: "zoon")
            }
            .undecided("het lokale team antwoordde namens zoon", missing: ["attestations[\(rule)].of[zoon]"]) {
                $0.context.reply(.yes, to: rule, by: "lokaal", of: "zoon")
            }
            .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
                $0.subject.forgetConcerned()
            }
            .notApplicable("vastgelegd dat er niemand betrokken is") {
                $0.subject.household.concerned = .recordedNone
            }
    }
}
