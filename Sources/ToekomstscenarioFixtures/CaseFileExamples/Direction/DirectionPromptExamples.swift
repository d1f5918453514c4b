import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of direction as people experience it.
    static let directionIsExperienced = asked(.domein(16))
    /// Examples of contact with whoever directs, as people experience it.
    static let directorStaysInContact = asked(.domein(88))

    /// Examples of a municipality that moves on from process direction in time.
    static let directionMovesInTime = answered(.domein(30))
        .undecided(
            "niet vastgelegd wie voor de procesregie staat", missing: ["involvement.direction.processResponsibility"],
            wrong: { $0.context.reply(.no, to: .domein(30), by: "lokaal") }
        ) { $0.subject.direction.processResponsibility = Timeline() }
        .notMet(
            "een ander staat voor de procesregie, en het antwoord is nee", at: ["attestations[DOMEIN-30]"],
            wrong: { $0.subject.direction.processResponsibility = .since("2026-05-20", .known(.localTeam)) }
        ) { $0.context.reply(.no, to: .domein(30), by: "lokaal") }
        .notApplicable("vastgelegd dat er geen procesregie is") {
            $0.subject.direction.processResponsibility = Timeline([.recordedNone])
        }

    /// Examples of a professional who can arrange more.
    static let firstArrangeMore = answered(.domein(35), from: stuck)
        .undecided(
            "niet vastgelegd of het vastloopt", missing: ["involvement.direction.isStuck"],
            wrong: { $0.context.reply(.no, to: .domein(35), by: "lokaal") }
        ) { $0.subject.direction.isStuck = Timeline() }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.context.reply(.no, to: .domein(35), by: "lokaal") }
        ) { $0.subject.involvement.unsafety.acute = Timeline() }
        .notApplicable("het loopt niet vast") { $0.subject.direction.isStuck = .since("2026-05-20", false) }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }

    /// Examples of a case that the local field can carry.
    static let heavyCasesGoFurther = answered(.domein(77))
        .undecided(
            "niet vastgelegd of het meervoudig complex is", missing: ["involvement.direction.isMultipleComplex"],
            wrong: { $0.context.reply(.no, to: .domein(77), by: "lokaal") }
        ) { $0.subject.direction.isMultipleComplex = Timeline() }
        .notApplicable("niemand noemt het meervoudig complex") {
            $0.subject.direction.isMultipleComplex = .since("2026-05-20", false)
        }

    /// Examples of trust in the judgement of direction.
    static let directorsJudgementIsTrusted = answered(.domein(86))
        .undecided("een ander antwoordde in hun naam", missing: ["attestations[DOMEIN-86]"]) {
            $0.context.forgetReply(to: .domein(86), of: "lokaal")
            $0.context.reply(.yes, to: .domein(86), by: "veiligheid", of: "ggz")
        }
        .notApplicable("vastgelegd dat er geen regisseur is") { $0.subject.direction.directors = .recordedNone }

    /// Examples of a question to which somebody answered.
    private static func answered(
        _ rule: RuleID, from base: RuleExample<CaseFile>.Situation = HouseholdInOrder.situation
    ) -> RuleExamples {
        RuleExamples(of: rule, from: base)
            .met("het antwoord is nu ja", wrong: { $0.context.reply(.no, to: rule, by: "lokaal") }) {
                $0.context.reply(.yes, to: rule, by: "lokaal")
            }
            .notMet("het antwoord is nee", at: ["attestations[\(rule)]"]) {
                $0.context.reply(.no, to: rule, by: "lokaal")
            }
            .undecided("de antwoorden verschillen", missing: ["attestations[\(rule)]"]) {
                $0.context.reply(.no, to: rule, by: "veiligheid")
            }
            .undecided("niemand antwoordde", missing: ["attestations[\(rule)]"]) {
                $0.context.forgetReply(to: rule, of: "lokaal")
            }
    }

    /// Examples of a question to everyone concerned.
    private static func asked(_ rule: RuleID) -> RuleExamples {
        RuleExamples(of: rule, from: HouseholdInOrder.situation)
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
            .undecided(
                "niet vastgelegd of er een regisseur is", missing: ["involvement.direction.directors"],
                wrong: { for person in HouseholdInOrder.voices { $0.context.reply(.no, to: rule, by: person) } }
            ) { $0.subject.direction.directors = [] }
            .notApplicable("vastgelegd dat er geen regisseur is") { $0.subject.direction.directors = .recordedNone }
    }

    /// The household in order, whose case was judged to be stuck.
    private static var stuck: RuleExample<CaseFile>.Situation {
        var situation = HouseholdInOrder.situation
        situation.subject.direction.isStuck = .since("2026-11-01", true)
        situation.context.reply(.yes, to: .domein(35), by: "lokaal")
        return situation
    }
}
