import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// The examples of the rules about stable safety, the course of help, attitude and reasons.
    static let course: [RuleExamples<CaseFile>] = [
        .stableSafetyHasItsConditions, .directorStaysUntilStable, .safetyPlanLaysDownMandate, .domainsHaveOnePlan,
        .violenceIsCrossDomain, .departuresHaveAReason, .safetyCardIsUpToDate, .helpIsSimultaneous,
        .stagesComeInOrder, .reportingCodeIsApplied, .behaviourIsCondemnedNotThePerson, .professionalsStandBeside,
        .storyIsToldOnce, .safetyMakesHelpPossible, .partsAreNotTheWhole, .voluntaryWorkBuildsTrust,
        .practicalHelpCounts,
    ]

    /// Examples of a safety plan with its mandate.
    static let safetyPlanLaysDownMandate = RuleExamples(of: .domein(23), from: HouseholdInOrder.situation)
        .met(
            "het mandaat is alsnog opgenomen",
            wrong: { $0.subject.changeSafetyPlan { $0.laysDownMandate = false } }
        ) { $0.subject.changeSafetyPlan { $0.laysDownMandate = true } }
        .notMet("in het plan staat geen mandaat", at: ["safetyPlan.laysDownMandate"]) {
            $0.subject.changeSafetyPlan { $0.laysDownMandate = false }
        }
        .undecided("niet vastgelegd of het erin staat", missing: ["safetyPlan.laysDownMandate"]) {
            $0.subject.changeSafetyPlan { $0.laysDownMandate = nil }
        }
        .undecided("niet vastgelegd of er een plan is", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
        }
        .notApplicable("vastgelegd dat er geen plan is") { $0.subject.safetyPlan = .recordedNone }

    /// Examples of one integral safety plan.
    static let domainsHaveOnePlan = RuleExamples(of: .domein(24), from: HouseholdInOrder.situation)
        .met(
            "jeugd zet haar deel in het ene plan",
            wrong: { $0.subject.changeYouth { $0.plan = .known(.inPlanOfItsOwn) } }
        ) { $0.subject.changeYouth { $0.plan = .known(.inOnePlan) } }
        .notMet("jeugd heeft een eigen plan", at: ["course.domains[inzet-jeugd].plan"]) {
            $0.subject.changeYouth { $0.plan = .known(.inPlanOfItsOwn) }
        }
        .notMet("wat jeugd doet staat nergens", at: ["course.domains[inzet-jeugd].plan"]) {
            $0.subject.changeYouth { $0.plan = .known(.inNoPlan) }
        }
        .notMet("er is geen veiligheidsplan", at: ["safetyPlan"]) { $0.subject.safetyPlan = .recordedNone }
        .undecided("niet vastgelegd in welk plan jeugd staat", missing: ["course.domains[inzet-jeugd].plan"]) {
            $0.subject.changeYouth { $0.plan = nil }
        }
        .undecided("niet vastgelegd of er een veiligheidsplan is", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
        }
        .undecided(
            "niet vastgelegd sinds wanneer jeugd meewerkt", missing: ["course.domains[inzet-jeugd].since"],
            wrong: { $0.subject.changeYouth { $0.plan = .known(.inPlanOfItsOwn) } }
        ) { $0.subject.changeYouth { $0.since = nil } }
        .undecided(
            "niet vastgelegd welk domein het is", missing: ["course.domains[inzet-jeugd].domain"],
            wrong: { $0.subject.changeYouth { $0.plan = .known(.inPlanOfItsOwn) } }
        ) { $0.subject.changeYouth { $0.domain = nil } }
        .undecided("niet vastgelegd of er meer domeinen werken", missing: ["course.domains"]) {
            $0.subject.course.domains.complete = nil
        }
        .undecided("niet vastgelegd welke domeinen werken", missing: ["course.domains"]) {
            $0.subject.course.domains = []
        }
        .notApplicable("jeugd is gestopt") { $0.subject.changeYouth { $0.until = "2026-11-20" } }
        .notApplicable("jeugd begint later") { $0.subject.changeYouth { $0.since = "2026-12-01" } }
        .notApplicable("vastgelegd dat geen domein eraan werkt") { $0.subject.course.domains = .recordedNone }

    /// Examples of domains that work together from the start.
    static let violenceIsCrossDomain = RuleExamples(of: .domein(49), from: HouseholdInOrder.situation)
        .met(
            "jeugd begon dezelfde dag", wrong: { $0.subject.changeYouth { $0.since = "2026-06-20" } }
        ) { $0.subject.changeYouth { $0.since = "2026-05-20" } }
        .met(
            "twaalf dagen later, en veertien gekozen",
            wrong: {
                $0.subject.changeYouth { $0.since = "2026-06-01" }
                $0.context.choose(.crossDomainStart, 7)
            }
        ) { $0.context.choose(.crossDomainStart, 14) }
        .notMet("alleen het domein volwassenen", at: ["course.domains"]) {
            $0.subject.course.domains.drop("inzet-jeugd")
        }
        .notMet("twee keer hetzelfde domein", at: ["course.domains"]) {
            $0.subject.changeYouth { $0.domain = .known(.adults) }
        }
        .notMet(
            "een maand later, en zeven dagen gekozen", at: ["course.domains"],
            wrong: { $0.context.choose(.crossDomainStart, 7) }
        ) { $0.subject.changeYouth { $0.since = "2026-06-20" } }
        .notMet("jeugd voelt zich niet verantwoordelijk", at: ["course.domains[inzet-jeugd].sharesResponsibility"]) {
            $0.subject.changeYouth { $0.sharesResponsibility = false }
        }
        .notMet("vastgelegd dat geen domein eraan werkt", at: ["course.domains"]) {
            $0.subject.course.domains = .recordedNone
        }
        .undecided(
            "niet vastgelegd of jeugd mee verantwoordelijk is",
            missing: ["course.domains[inzet-jeugd].sharesResponsibility"]
        ) { $0.subject.changeYouth { $0.sharesResponsibility = nil } }
        .undecided("een maand later, en niet gekozen wat meteen is", missing: ["policy.crossDomainStart"]) {
            $0.subject.changeYouth { $0.since = "2026-06-20" }
        }
        .undecided("niet vastgelegd sinds wanneer jeugd meewerkt", missing: ["course.domains[inzet-jeugd].since"]) {
            $0.subject.changeYouth { $0.since = nil }
        }
        .undecided("niet vastgelegd welk domein het is", missing: ["course.domains[inzet-jeugd].domain"]) {
            $0.subject.changeYouth { $0.domain = nil }
        }
        .undecided("niet vastgelegd of er meer domeinen werkten", missing: ["course.domains"]) {
            $0.subject.course.domains.complete = nil
        }
        .undecided("niet vastgelegd welke domeinen werkten", missing: ["course.domains"]) {
            $0.subject.course.domains = []
        }
        .undecided(
            "niet vastgelegd of het onveilig is", missing: ["involvement.unsafety.present"],
            wrong: { $0.subject.course.domains.drop("inzet-jeugd") }
        ) { $0.subject.involvement.unsafety.present = Timeline() }
        .notApplicable("het is niet onveilig") {
            $0.subject.involvement.unsafety.present = .since("2026-05-20", false)
        }

    /// Examples of departures with a reason.
    static let departuresHaveAReason = RuleExamples(of: .domein(37), from: HouseholdInOrder.situation)
        .met(
            "de reden is alsnog opgeschreven", wrong: { $0.subject.changeDeparture { $0.reason = .recordedNone } }
        ) { $0.subject.changeDeparture { $0.reason = .stated("Dit gezin kon niet wachten.") } }
        .notMet("er was geen reden", at: ["course.departures[zonder-wachtlijst].reason"]) {
            $0.subject.changeDeparture { $0.reason = .recordedNone }
        }
        .notMet("het ging buiten de wet om", at: ["course.departures[zonder-wachtlijst].staysWithinLaw"]) {
            $0.subject.changeDeparture { $0.staysWithinLaw = false }
        }
        .undecided("niet vastgelegd waarom", missing: ["course.departures[zonder-wachtlijst].reason"]) {
            $0.subject.changeDeparture { $0.reason = .notRecorded }
        }
        .undecided(
            "niet vastgelegd of het is nagegaan", missing: ["course.departures[zonder-wachtlijst].staysWithinLaw"]
        ) { $0.subject.changeDeparture { $0.staysWithinLaw = nil } }
        .undecided("niet vastgelegd of dit alle afwijkingen zijn", missing: ["course.departures"]) {
            $0.subject.course.departures.complete = nil
        }
        .undecided("niet vastgelegd of iemand afweek", missing: ["course.departures"]) {
            $0.subject.course.departures = []
        }
        .notApplicable("vastgelegd dat niemand afweek") { $0.subject.course.departures = .recordedNone }
}

extension CaseFile {
    /// Changes the effort of the domain of youth.
    fileprivate mutating func changeYouth(_ change: (inout DomainEffort) -> Void) {
        course.domains.change("inzet-jeugd", change)
    }

    /// Changes the departure from the usual path.
    fileprivate mutating func changeDeparture(_ change: (inout UsualPathDeparture) -> Void) {
        course.departures.change("zonder-wachtlijst", change)
    }
}
