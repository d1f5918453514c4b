import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of decisions that are taken together.
    static let decisionsAreTakenTogether = RuleExamples(of: .parallel(4), from: HouseholdInOrder.situation)
        .met(
            "vader beslist alsnog mee, apart van moeder",
            wrong: { $0.subject.changePart(of: "vader") { $0.tookPart = false } }
        ) { $0.subject.changePart(of: "vader") { $0.tookPart = true } }
        .met(
            "er staat waarom vader niet meebesliste",
            wrong: { $0.subject.changePart(of: "vader") { $0.tookPart = false } }
        ) { $0.subject.leaveOut("vader", from: .deciding) }
        .met(
            "het besluit gaat een ongeboren kind aan",
            wrong: {
                $0.subject.add("kind", nil)
                $0.subject.changeDecision("ophalen") { $0.concerns = HouseholdInOrder.voices + ["kind"] }
            }
        ) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .notMet(
            "niemand van het huishouden besliste mee",
            at: [
                "dialogue.decisions[ophalen].parts[dochter]", "dialogue.decisions[ophalen].parts[moeder]",
                "dialogue.decisions[ophalen].parts[vader]", "dialogue.decisions[ophalen].parts[zoon]",
            ]
        ) { $0.subject.changeDecision("ophalen") { $0.parts.entries = [] } }
        .notMet("vader, die elders woont, besliste niet mee", at: ["dialogue.decisions[ophalen].parts[vader]"]) {
            $0.subject.changePart(of: "vader") { $0.tookPart = false }
        }
        .notMet(
            "vader is ooit anders gehoord, en besliste niet mee", at: ["dialogue.decisions[ophalen].parts[vader]"],
            wrong: { $0.subject.heardOtherwise.entries.append(HeardOtherwise("vader", by: "lokaal")) }
        ) { $0.subject.changePart(of: "vader") { $0.tookPart = false } }
        .undecided("niet vastgelegd of dit alle besluiten zijn", missing: ["dialogue.decisions"]) {
            $0.subject.dialogue.decisions.complete = nil
        }
        .notMet("bij een besluit staat niemand die het aangaat", at: ["dialogue.decisions[ophalen].concerns"]) {
            $0.subject.changeDecision("ophalen") { $0.concerns = [] }
        }
        .undecided("niet vastgelegd of zoon meebesliste", missing: ["dialogue.decisions[ophalen].parts[zoon]"]) {
            $0.subject.changePart(of: "zoon") { $0.tookPart = nil }
        }
        .undecided(
            "niet vastgelegd wie meebeslisten",
            missing: [
                "dialogue.decisions[ophalen].parts[dochter]", "dialogue.decisions[ophalen].parts[moeder]",
                "dialogue.decisions[ophalen].parts[vader]", "dialogue.decisions[ophalen].parts[zoon]",
            ]
        ) { $0.subject.changeDecision("ophalen") { $0.parts = [] } }
        .undecided("niet vastgelegd wie het besluit aangaat", missing: ["dialogue.decisions[ophalen].concerns"]) {
            $0.subject.changeDecision("ophalen") { $0.concerns = nil }
        }
        .undecided("niet vastgelegd of er besluiten zijn", missing: ["dialogue.decisions"]) {
            $0.subject.dialogue.decisions = []
        }
        .undecided(
            "niet vastgelegd of iemand niet meebesliste om een reden", missing: ["dialogue.leftOut"],
            wrong: { $0.subject.changePart(of: "vader") { $0.tookPart = false } }
        ) { $0.subject.dialogue.leftOut = [] }
        .undecided(
            "vermoeden van intieme terreur, en moeder besliste mee waar vader bij was",
            missing: ["dialogue.decisions[ophalen].parts[moeder]"],
            wrong: { $0.subject.changePart(of: "moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "niet vastgelegd of er een vermoeden is, en moeder besliste mee waar vader bij was",
            missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.subject.changePart(of: "moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.forgetSuspicion() }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.changePart(of: "vader") { $0.tookPart = false } }
        ) { $0.subject.forgetAcuteDanger() }
        .notApplicable("vastgelegd dat er geen besluiten zijn") { $0.subject.dialogue.decisions = .recordedNone }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }

    /// Examples of dissent that is organised where it is needed.
    static let dissentIsOrganised = RuleExamples(of: .parallel(5), from: HouseholdInOrder.situation)
        .met(
            "bij het besluit over een maatregel is alsnog tegengesproken",
            wrong: { $0.subject.changeDecision("geen-ots") { $0.isDissentOrganised = false } }
        ) { $0.subject.changeDecision("geen-ots") { $0.isDissentOrganised = true } }
        .met(
            "bij nader inzien is tegenspraak bij het ophalen niet nodig",
            wrong: { $0.subject.changeDecision("ophalen") { $0.needsDissent = true } }
        ) { $0.subject.changeDecision("ophalen") { $0.needsDissent = false } }
        .notMet(
            "een besluit over een maatregel zonder tegenspraak",
            at: ["dialogue.decisions[geen-ots].isDissentOrganised"]
        ) { $0.subject.changeDecision("geen-ots") { $0.isDissentOrganised = false } }
        .notMet(
            "een besluit over een maatregel zonder tegenspraak, die niemand nodig vond",
            at: ["dialogue.decisions[geen-ots].isDissentOrganised"],
            wrong: { $0.subject.changeDecision("geen-ots") { $0.needsDissent = false } }
        ) { $0.subject.changeDecision("geen-ots") { $0.isDissentOrganised = false } }
        .notMet("iemand vond tegenspraak nodig", at: ["dialogue.decisions[ophalen].isDissentOrganised"]) {
            $0.subject.changeDecision("ophalen") { $0.needsDissent = true }
        }
        .undecided("niet vastgelegd of dit alle besluiten zijn", missing: ["dialogue.decisions"]) {
            $0.subject.dialogue.decisions.complete = nil
        }
        .undecided(
            "niet vastgelegd of er tegenspraak was", missing: ["dialogue.decisions[geen-ots].isDissentOrganised"]
        ) { $0.subject.changeDecision("geen-ots") { $0.isDissentOrganised = nil } }
        .undecided(
            "niet vastgelegd of tegenspraak nodig is", missing: ["dialogue.decisions[ophalen].needsDissent"]
        ) { $0.subject.changeDecision("ophalen") { $0.needsDissent = nil } }
        .undecided(
            "niet vastgelegd of het over een bevoegdheid gaat",
            missing: ["dialogue.decisions[ophalen].isLegalIntervention"]
        ) { $0.subject.changeDecision("ophalen") { $0.isLegalIntervention = nil } }
        .undecided("niet vastgelegd of er besluiten zijn", missing: ["dialogue.decisions"]) {
            $0.subject.dialogue.decisions = []
        }
        .notApplicable("vastgelegd dat er geen besluiten zijn") { $0.subject.dialogue.decisions = .recordedNone }
        .notApplicable("geen besluit heeft tegenspraak nodig") { $0.subject.dialogue.decisions.drop("geen-ots") }

    /// Examples of people who see it differently and stay in dialogue.
    static let differingViewsStayInDialogue = RuleExamples(of: .parallel(31), from: HouseholdInOrder.situation)
        .met(
            "het gesprek over bedtijd gaat weer verder",
            wrong: { $0.subject.changeDifference { $0.isInDialogue = .since("2026-08-05", false) } }
        ) {
            $0.subject.changeDifference { $0.isInDialogue = .since("2026-11-01", true) }
        }
        .met(
            "zij kwamen er zelf uit",
            wrong: { $0.subject.changeDifference { $0.isInDialogue = .since("2026-08-05", false) } }
        ) { $0.subject.changeDifference { $0.isSettled = true } }
        .notMet("het gesprek is gestopt", at: ["dialogue.differences[bedtijd].isInDialogue"]) {
            $0.subject.changeDifference { $0.isInDialogue = .since("2026-08-05", false) }
        }
        .notMet(
            "hoe vader het ziet staat er niet in", at: ["dialogue.differences[bedtijd].viewpoints.of[vader]"]
        ) { $0.subject.changeDifference { $0.viewpoints.drop("bedtijd-vader") } }
        .notMet(
            "hoe vader het ziet staat er niet in, en er is een vermoeden van intieme terreur",
            at: ["dialogue.differences[bedtijd].viewpoints.of[vader]"],
            missing: ["dialogue.differences[bedtijd].isInDialogue"],
            wrong: { $0.subject.suspectCoerciveControl() }
        ) { $0.subject.changeDifference { $0.viewpoints.drop("bedtijd-vader") } }
        .undecided(
            "vermoeden van intieme terreur: het gesprek samen wacht",
            missing: ["dialogue.differences[bedtijd].isInDialogue"]
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "niet vastgelegd of er een vermoeden is", missing: ["involvement.unsafety.coerciveControlSuspected"]
        ) { $0.subject.forgetSuspicion() }
        .undecided(
            "hoe vader het ziet is niet vastgelegd", missing: ["dialogue.differences[bedtijd].viewpoints.of[vader]"]
        ) { $0.subject.changeDifference { $0.viewpoints.forget("bedtijd-vader") } }
        .undecided(
            "niet vastgelegd of het gesprek doorgaat", missing: ["dialogue.differences[bedtijd].isInDialogue"]
        ) { $0.subject.changeDifference { $0.isInDialogue = Timeline() } }
        .undecided(
            "niet vastgelegd of zij er zelf uitkwamen", missing: ["dialogue.differences[bedtijd].isSettled"],
            wrong: { $0.subject.changeDifference { $0.isInDialogue = .since("2026-08-05", false) } }
        ) { $0.subject.changeDifference { $0.isSettled = nil } }
        .undecided(
            "niet vastgelegd tussen wie het verschil is", missing: ["dialogue.differences[bedtijd].between"]
        ) { $0.subject.changeDifference { $0.between = nil } }
        .undecided("niet vastgelegd of dit alle verschillen zijn", missing: ["dialogue.differences"]) {
            $0.subject.dialogue.differences.complete = nil
        }
        .undecided("niet vastgelegd of mensen iets verschillend zien", missing: ["dialogue.differences"]) {
            $0.subject.dialogue.differences = []
        }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.changeDifference { $0.isInDialogue = .since("2026-08-05", false) } }
        ) { $0.subject.forgetAcuteDanger() }
        .notApplicable("vastgelegd dat er geen verschil is") { $0.subject.dialogue.differences = .recordedNone }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
}

extension CaseFile {
    /// Changes the difference about bedtime.
    fileprivate mutating func changeDifference(_ change: (inout ViewDifference) -> Void) {
        dialogue.differences.change("bedtijd", change)
    }
}
