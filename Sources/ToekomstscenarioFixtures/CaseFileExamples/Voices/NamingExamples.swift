import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of unsafe behaviour that is named, talked over and worked on.
    static let unsafeBehaviourIsDiscussed = RuleExamples(of: .parallel(9), from: HouseholdInOrder.situation)
        .met(
            "het is alsnog met vader besproken",
            wrong: { $0.subject.changeBehaviour { $0.discussedWith = ["moeder", "zoon"] } }
        ) { $0.subject.changeBehaviour { $0.discussedWith = ["moeder", "vader", "zoon"] } }
        .met(
            "er staat waarom het niet met vader is besproken",
            wrong: { $0.subject.changeBehaviour { $0.discussedWith = ["moeder", "zoon"] } }
        ) { $0.subject.leaveOut("vader", from: .talking) }
        .met("het is alsnog concreet", wrong: { $0.subject.changeBehaviour { $0.isConcrete = false } }) {
            $0.subject.changeBehaviour { $0.isConcrete = true }
        }
        .notMet("het is niet concreet benoemd", at: ["dialogue.behaviours[schreeuwen].isConcrete"]) {
            $0.subject.changeBehaviour { $0.isConcrete = false }
        }
        .notMet("er wordt niet aan gewerkt", at: ["dialogue.behaviours[schreeuwen].isWorkedOn"]) {
            $0.subject.changeBehaviour { $0.isWorkedOn = false }
        }
        .notMet("het is niet met vader besproken", at: ["dialogue.behaviours[schreeuwen].discussedWith[vader]"]) {
            $0.subject.changeBehaviour { $0.discussedWith = ["moeder", "zoon"] }
        }
        .notMet(
            "vader is ooit anders gehoord, en het is niet met hem besproken",
            at: ["dialogue.behaviours[schreeuwen].discussedWith[vader]"],
            wrong: { $0.subject.heardOtherwise.entries.append(HeardOtherwise("vader", by: "lokaal")) }
        ) { $0.subject.changeBehaviour { $0.discussedWith = ["moeder", "zoon"] } }
        .undecided("niet vastgelegd of er meer onveilig gedrag is gezien", missing: ["dialogue.behaviours"]) {
            $0.subject.dialogue.behaviours.complete = nil
        }
        .notMet("er staat niemand bij die het aangaat", at: ["dialogue.behaviours[schreeuwen].concerns"]) {
            $0.subject.changeBehaviour { $0.concerns = [] }
        }
        .undecided(
            "vermoeden van intieme terreur, en het is niet met vader besproken",
            missing: ["dialogue.behaviours[schreeuwen].discussedWith[vader]"],
            wrong: { $0.subject.changeBehaviour { $0.discussedWith = ["moeder", "zoon"] } }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "niet vastgelegd of er een vermoeden is, en het is niet met vader besproken",
            missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.subject.changeBehaviour { $0.discussedWith = ["moeder", "zoon"] } }
        ) { $0.subject.forgetSuspicion() }
        .undecided("niet vastgelegd of het concreet is", missing: ["dialogue.behaviours[schreeuwen].isConcrete"]) {
            $0.subject.changeBehaviour { $0.isConcrete = nil }
        }
        .undecided("niet vastgelegd of eraan wordt gewerkt", missing: ["dialogue.behaviours[schreeuwen].isWorkedOn"]) {
            $0.subject.changeBehaviour { $0.isWorkedOn = nil }
        }
        .undecided("niet vastgelegd wie het aangaat", missing: ["dialogue.behaviours[schreeuwen].concerns"]) {
            $0.subject.changeBehaviour { $0.concerns = nil }
        }
        .undecided(
            "niet vastgelegd met wie het is besproken", missing: ["dialogue.behaviours[schreeuwen].discussedWith"]
        ) { $0.subject.changeBehaviour { $0.discussedWith = nil } }
        .undecided("niet vastgelegd of er onveilig gedrag is gezien", missing: ["dialogue.behaviours"]) {
            $0.subject.dialogue.behaviours = []
        }
        .notApplicable("vastgelegd dat er geen onveilig gedrag is gezien") {
            $0.subject.dialogue.behaviours = .recordedNone
        }

    /// Examples of limits that rest on an analysis.
    static let limitsRestOnAnalysis = RuleExamples(of: .parallel(24), from: .adopting(.foodValley))
        .met(
            "de bodemeis rust nu op de analyse",
            wrong: {
                $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.restsOnAnalysis = false } }
            }
        ) { $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.restsOnAnalysis = true } } }
        .notMet("de bodemeis rust niet op de analyse", at: ["safetyPlan.bottomLines[geen-geweld].restsOnAnalysis"]) {
            $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.restsOnAnalysis = false } }
        }
        .notMet("de analyse is niet feitelijk", at: ["analysis.shared.qualities.has[factual]"]) {
            $0.subject.changeShared { $0.qualities = [.known(.concrete), .known(.thorough)] }
        }
        .notMet("vastgelegd dat er geen analyse is", at: ["analysis"]) { $0.subject.analysis = .recordedNone }
        .undecided(
            "niet vastgelegd of de bodemeis op de analyse rust",
            missing: ["safetyPlan.bottomLines[geen-geweld].restsOnAnalysis"]
        ) { $0.subject.changeSafetyPlan { $0.bottomLines.change("geen-geweld") { $0.restsOnAnalysis = nil } } }
        .undecided("niet vastgelegd of dit alle bodemeisen zijn", missing: ["safetyPlan.bottomLines"]) {
            $0.subject.changeSafetyPlan { $0.bottomLines.complete = nil }
        }
        .undecided("niet vastgelegd wat voor analyse het is", missing: ["analysis.shared.qualities"]) {
            $0.subject.changeShared { $0.qualities = nil }
        }
        .undecided("een kwaliteit die deze versie niet kent", missing: ["analysis.shared.qualities"]) {
            $0.subject.changeShared { $0.qualities = [.known(.concrete), .known(.thorough), .unknown(code: "later")] }
        }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .undecided("niet vastgelegd of er een veiligheidsplan is", missing: ["safetyPlan"]) {
            $0.subject.safetyPlan = .notRecorded
        }
        .undecided(
            "niet vastgelegd of er bodemeisen zijn", missing: ["safetyPlan.bottomLines"],
            wrong: { $0.subject.analysis = .recordedNone }
        ) { $0.subject.changeSafetyPlan { $0.bottomLines = [] } }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.analysis = .recordedNone }
        ) { $0.subject.forgetAcuteDanger() }
        .notApplicable("vastgelegd dat er geen bodemeisen zijn") {
            $0.subject.changeSafetyPlan { $0.bottomLines = .recordedNone }
        }
        .notApplicable("niet overgenomen in deze regio") { $0.context.adopted = [] }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
}
