import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of adding expertise that is considered before the case goes elsewhere.
    static let expertiseIsAddedFirst = RuleExamples(of: .proeftuin(44), from: handedOver)
        .met("bijschalen bleek overwogen", wrong: { $0.changeMove { $0.consideredAddingExpertise = false } }) {
            $0.changeMove { $0.consideredAddingExpertise = true }
        }
        .met(
            "er was toen acuut gevaar, en dat is geweken",
            wrong: { $0.changeMove { $0.consideredAddingExpertise = false } }
        ) {
            $0.subject.involvement.unsafety.acute = Timeline([
                .stated(true, Provenance(heldOn: .day("2026-08-20"), knownOn: "2026-08-20")),
                .stated(false, Provenance(heldOn: .day("2026-09-20"), knownOn: "2026-09-20")),
            ])
        }
        .notMet("bijschalen is niet overwogen", at: [considered]) {
            $0.changeMove { $0.consideredAddingExpertise = false }
        }
        .undecided("of bijschalen is overwogen is niet vastgelegd", missing: [considered]) {
            $0.changeMove { $0.consideredAddingExpertise = nil }
        }
        .undecided(
            "of er toen acuut gevaar was is niet vastgelegd",
            missing: ["involvement.teamwork.scalingMoves[naar-instelling].acute"],
            wrong: { $0.changeMove { $0.consideredAddingExpertise = false } }
        ) { $0.subject.involvement.unsafety.acute = .since("2026-10-01", false) }
        .undecided(
            "wanneer het was is niet vastgelegd", missing: ["involvement.teamwork.scalingMoves[naar-instelling].on"],
            wrong: { $0.changeMove { $0.consideredAddingExpertise = false } }
        ) { $0.changeMove { $0.on = nil } }
        .undecided(
            "wat er is geschaald is niet vastgelegd",
            missing: ["involvement.teamwork.scalingMoves[naar-instelling].verb"],
            wrong: { $0.changeMove { $0.consideredAddingExpertise = false } }
        ) { $0.changeMove { $0.verb = nil } }
        .undecided(
            "de aanleiding is niet vastgelegd",
            missing: ["involvement.teamwork.scalingMoves[naar-instelling].occasion"],
            wrong: { $0.changeMove { $0.consideredAddingExpertise = false } }
        ) { $0.changeMove { $0.occasion = nil } }
        .undecided("niet vastgelegd wat er is geschaald", missing: ["involvement.teamwork.scalingMoves"]) {
            $0.subject.teamwork.scalingMoves = []
        }
        .undecided("niet vastgelegd of er vaker is geschaald", missing: ["involvement.teamwork.scalingMoves"]) {
            $0.subject.teamwork.scalingMoves.complete = nil
        }
        .notApplicable("er kwam alleen expertise bij") { $0.changeMove { $0.verb = .known(.addExpertise) } }
        .notApplicable("het huishouden verhuisde") { $0.changeMove { $0.occasion = .known(.other) } }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }

    /// Examples of expertise that is brought in.
    static let expertiseIsBroughtIn = RuleExamples(of: .parallel(10), from: lackingExpertise)
        .met("de expertise kwam er alsnog bij", wrong: { $0.changeNeed { $0.broughtInOn = .recordedNone } }) {
            $0.changeNeed { $0.broughtInOn = .stated(.day("2026-11-10")) }
        }
        .notMet("de expertise kwam er niet bij", at: [broughtIn]) { $0.changeNeed { $0.broughtInOn = .recordedNone } }
        .notMet("de expertise komt er pas na deze dag bij", at: [broughtIn]) {
            $0.changeNeed { $0.broughtInOn = .stated(.day("2026-12-01")) }
        }
        .undecided("of de expertise erbij kwam is niet vastgelegd", missing: [broughtIn]) {
            $0.changeNeed { $0.broughtInOn = .notRecorded }
        }
        .undecided("of de expertise er al bij is, is bij benadering bekend", missing: [broughtIn]) {
            $0.changeNeed { $0.broughtInOn = .stated(.between("2026-11-01", "2026-12-31")) }
        }
        .undecided(
            "wanneer de expertise nodig bleek is niet vastgelegd",
            missing: ["involvement.teamwork.expertiseNeeds[schulden].noticedOn"],
            wrong: { $0.changeNeed { $0.broughtInOn = .recordedNone } }
        ) { $0.changeNeed { $0.noticedOn = nil } }
        .undecided("niet vastgelegd of er expertise nodig is", missing: ["involvement.teamwork.expertiseNeeds"]) {
            $0.subject.teamwork.expertiseNeeds = []
        }
        .undecided("niet vastgelegd of er meer expertise nodig is", missing: ["involvement.teamwork.expertiseNeeds"]) {
            $0.subject.teamwork.expertiseNeeds.complete = nil
        }
        .notApplicable("vastgelegd dat er geen expertise ontbreekt") {
            $0.subject.teamwork.expertiseNeeds = .recordedNone
        }

    /// Examples of a colleague of the safety team who is called when it is stuck.
    static let colleagueIsCalledWhenStuck = RuleExamples(of: .parallel(11), from: stuck)
        .met(
            "het veiligheidsteam is alsnog gebeld",
            wrong: { $0.changeImpasse { $0.safetyTeamCalledOn = .recordedNone } }
        ) {
            $0.changeImpasse { $0.safetyTeamCalledOn = .stated(.day("2026-11-10")) }
        }
        .met(
            "het veiligheidsteam is inmiddels betrokken",
            wrong: { $0.changeImpasse { $0.safetyTeamCalledOn = .recordedNone } }
        ) { $0.subject.workInForm(.consultation) }
        .notMet("niemand van het veiligheidsteam is gebeld", at: [called]) {
            $0.changeImpasse { $0.safetyTeamCalledOn = .recordedNone }
        }
        .undecided("of het veiligheidsteam is gebeld is niet vastgelegd", missing: [called]) {
            $0.changeImpasse { $0.safetyTeamCalledOn = .notRecorded }
        }
        .undecided(
            "niet gebeld, en de vorm is niet vastgelegd", missing: ["involvement.form"],
            wrong: { $0.changeImpasse { $0.safetyTeamCalledOn = .recordedNone } }
        ) { $0.subject.involvement.form = Timeline() }
        .undecided(
            "wanneer het vastliep is niet vastgelegd", missing: ["involvement.teamwork.impasses[vast].on"],
            wrong: { $0.changeImpasse { $0.safetyTeamCalledOn = .recordedNone } }
        ) { $0.changeImpasse { $0.on = nil } }
        .undecided("niet vastgelegd of het vastliep", missing: ["involvement.teamwork.impasses"]) {
            $0.subject.teamwork.impasses = []
        }
        .undecided("niet vastgelegd of het vaker vastliep", missing: ["involvement.teamwork.impasses"]) {
            $0.subject.teamwork.impasses.complete = nil
        }
        .notApplicable("vastgelegd dat het niet vastliep") { $0.subject.teamwork.impasses = .recordedNone }

    /// Examples of a power that is used through the organisation that has it.
    static let powersStayWithOrganisations = RuleExamples(of: .proeftuin(42), from: HouseholdInOrder.situation)
        .met(
            "Veilig Thuis doet het onderzoek zelf",
            wrong: { $0.changeUse { $0.power = .known(.investigate) } }
        ) {
            $0.changeUse {
                $0.power = .known(.investigate)
                $0.organisation = .known(.veiligThuis)
            }
        }
        .met(
            "de bron zegt het niet, en de organisatie is het gevraagd",
            wrong: { $0.changeUse { $0.organisation = .known(.womensShelter) } }
        ) { $0.changeUse { $0.isHeldByOrganisation = true } }
        .notMet("iemand van een gecertificeerde instelling deed onderzoek", at: [organisation]) {
            $0.changeUse { $0.power = .known(.investigate) }
        }
        .notMet("iemand van Veilig Thuis gaf hulp", at: [organisation]) {
            $0.changeUse { $0.organisation = .known(.veiligThuis) }
        }
        .notMet("het staat op naam van het veiligheidsteam", at: [organisation]) {
            $0.changeUse {
                $0.power = .known(.executeMeasure)
                $0.organisation = .known(.regionalSafetyTeam)
            }
        }
        .notMet(
            "de bron zegt het niet, en de organisatie heeft de bevoegdheid niet", at: [organisation],
            wrong: { $0.changeUse { $0.organisation = .known(.womensShelter) } }
        ) { $0.changeUse { $0.isHeldByOrganisation = false } }
        .undecided(
            "de bron zegt het niet, en de organisatie is het niet gevraagd",
            missing: ["involvement.teamwork.powersUsed[hulp-thuis].isHeldByOrganisation"]
        ) { $0.changeUse { $0.organisation = .known(.womensShelter) } }
        .undecided(
            "welke organisatie het was is niet vastgelegd",
            missing: [organisation, "involvement.teamwork.powersUsed[hulp-thuis].isHeldByOrganisation"]
        ) { $0.changeUse { $0.organisation = nil } }
        .undecided(
            "welke bevoegdheid het was is niet vastgelegd",
            missing: [
                "involvement.teamwork.powersUsed[hulp-thuis].isHeldByOrganisation",
                "involvement.teamwork.powersUsed[hulp-thuis].power",
            ]
        ) { $0.changeUse { $0.power = nil } }
        .undecided(
            "wanneer het was is niet vastgelegd", missing: ["involvement.teamwork.powersUsed[hulp-thuis].on"],
            wrong: { $0.changeUse { $0.organisation = .known(.veiligThuis) } }
        ) { $0.changeUse { $0.on = nil } }
        .undecided("niet vastgelegd of er een bevoegdheid is gebruikt", missing: ["involvement.teamwork.powersUsed"]) {
            $0.subject.teamwork.powersUsed = []
        }
        .undecided(
            "niet vastgelegd of er meer bevoegdheden zijn gebruikt", missing: ["involvement.teamwork.powersUsed"]
        ) {
            $0.subject.teamwork.powersUsed.complete = nil
        }
        .notApplicable("vastgelegd dat er geen bevoegdheid is gebruikt") {
            $0.subject.teamwork.powersUsed = .recordedNone
        }

    private static let considered: Address =
        "involvement.teamwork.scalingMoves[naar-instelling].consideredAddingExpertise"
    private static let broughtIn: Address = "involvement.teamwork.expertiseNeeds[schulden].broughtInOn"
    private static let called: Address = "involvement.teamwork.impasses[vast].safetyTeamCalledOn"
    private static let organisation: Address = "involvement.teamwork.powersUsed[hulp-thuis].organisation"

    private static var handedOver: RuleExample<CaseFile>.Situation {
        .working { teamwork in
            teamwork.scalingMoves.entries = [
                ScalingMove(
                    "naar-instelling", .handOver, on: .day("2026-09-01"), occasion: .stagnation,
                    to: .certifiedInstitution, consideredAddingExpertise: true)
            ]
        }
    }

    private static var lackingExpertise: RuleExample<CaseFile>.Situation {
        .working { teamwork in
            teamwork.expertiseNeeds.entries = [
                ExpertiseNeed(
                    "schulden", noticedOn: .day("2026-06-01"), broughtInOn: .stated(.day("2026-06-20")),
                    from: .debtCounselling)
            ]
        }
    }

    /// The household in order, without the safety team, when it was stuck.
    private static var stuck: RuleExample<CaseFile>.Situation {
        var situation = RuleExample<CaseFile>.Situation.working { teamwork in
            teamwork.impasses.entries = [
                Impasse("vast", .stuck, on: .day("2026-10-01"), safetyTeamCalledOn: .stated(.day("2026-10-02")))
            ]
        }
        situation.subject.involvement.form = Timeline([.recordedNone])
        return situation
    }
}

extension RuleExample<CaseFile>.Situation {
    /// Changes the hand-over.
    fileprivate mutating func changeMove(_ change: (inout ScalingMove) -> Void) {
        subject.teamwork.scalingMoves.change("naar-instelling", change)
    }

    /// Changes the need of expertise.
    fileprivate mutating func changeNeed(_ change: (inout ExpertiseNeed) -> Void) {
        subject.teamwork.expertiseNeeds.change("schulden", change)
    }

    /// Changes the impasse.
    fileprivate mutating func changeImpasse(_ change: (inout Impasse) -> Void) {
        subject.teamwork.impasses.change("vast", change)
    }

    /// Changes the use of a power.
    fileprivate mutating func changeUse(_ change: (inout PowerUse) -> Void) {
        subject.teamwork.powersUsed.change("hulp-thuis", change)
    }
}
