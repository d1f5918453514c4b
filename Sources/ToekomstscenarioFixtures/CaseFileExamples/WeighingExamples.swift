import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of weighing both risks.
    static let bothRisksAreWeighed = RuleExamples(of: .proeftuin(78), from: HouseholdInOrder.situation)
        .undecided("niet vastgelegd of er een weging was", missing: ["weighings"]) { $0.subject.weighings = [] }
        .undecided("de weging werd pas na deze dag bekend", missing: ["weighings"]) {
            $0.subject.weighings.complete = nil
            $0.subject.weighings.change("weging-1") { $0.knownOn = "2026-12-01" }
        }
        .met(
            "ook de risico's van ingrijpen zijn gewogen",
            wrong: { $0.subject.weighings.change("weging-1") { $0.weighsIntervention = false } }
        ) { $0.subject.weighings.change("weging-1") { $0.weighsIntervention = true } }
        .met(
            "bij acuut gevaar weegt het team nog steeds beide kanten",
            wrong: {
                $0.subject.judgeAcuteDanger()
                $0.subject.weighNow(prolongedUnsafety: true, intervention: false)
            }
        ) { $0.subject.weighings.change("weging-2") { $0.weighsIntervention = true } }
        .notMet(
            "wachten zonder de onveiligheid van de kinderen te wegen",
            at: ["weighings[weging-1].weighsProlongedUnsafety"]
        ) { $0.subject.weighings.change("weging-1") { $0.weighsProlongedUnsafety = false } }
        .notMet(
            "ingrijpen zonder de schade daarvan te wegen", at: ["weighings[weging-2].weighsIntervention"]
        ) { $0.subject.weighNow(prolongedUnsafety: true, intervention: false) }
        .notMet(
            "ingrijpen bij acuut gevaar zonder de schade daarvan te wegen",
            at: ["weighings[weging-2].weighsIntervention"], wrong: { $0.subject.judgeAcuteDanger() }
        ) { $0.subject.weighNow(prolongedUnsafety: true, intervention: false) }
        .notMet(
            "de tweede weging slaat een kant over, en van de eerste is dat niet vastgelegd",
            at: ["weighings[weging-2].weighsProlongedUnsafety"], missing: ["weighings[weging-1].weighsIntervention"],
            wrong: { $0.subject.weighings.change("weging-1") { $0.weighsIntervention = nil } }
        ) { $0.subject.weighNow(prolongedUnsafety: false, intervention: true) }
        .undecided(
            "niet vastgelegd of de risico's van wachten zijn gewogen",
            missing: ["weighings[weging-1].weighsProlongedUnsafety"]
        ) { $0.subject.weighings.change("weging-1") { $0.weighsProlongedUnsafety = nil } }
        .undecided(
            "niet vastgelegd of de risico's van ingrijpen zijn gewogen",
            missing: ["weighings[weging-1].weighsIntervention"]
        ) { $0.subject.weighings.change("weging-1") { $0.weighsIntervention = nil } }
        .notMet("het is onveilig, en er is niet gewogen", at: ["weighings"]) {
            $0.subject.weighings = .recordedNone
        }
        .undecided("niet vastgelegd of er meer wegingen waren", missing: ["weighings"]) {
            $0.subject.weighings.complete = nil
        }
        .undecided(
            "niet vastgelegd of het onveilig is, en er is niet gewogen", missing: ["involvement.unsafety.present"],
            wrong: { $0.subject.weighings = .recordedNone }
        ) { $0.subject.forgetUnsafety() }
        .notApplicable("het is niet onveilig, en er is niet gewogen") {
            $0.subject.involvement.unsafety.present = .since("2026-05-20", false)
            $0.subject.weighings = .recordedNone
        }
}

extension CaseFile {
    /// Adds a weighing behind the choice to intervene.
    fileprivate mutating func weighNow(prolongedUnsafety: Bool?, intervention: Bool?) {
        weighings.entries.append(
            Weighing(
                "weging-2", on: "2026-11-19", choice: .intervene, weighsProlongedUnsafety: prolongedUnsafety,
                weighsIntervention: intervention))
    }
}
