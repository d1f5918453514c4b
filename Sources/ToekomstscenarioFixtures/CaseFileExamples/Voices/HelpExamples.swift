import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a request for help that decides.
    static let helpRequestLeads = RuleExamples(of: .parallel(37), from: HouseholdInOrder.situation)
        .met("vader is gevraagd, en vraagt niets", wrong: { $0.subject.dialogue.helpRequests.drop("vraag-vader") }) {
            $0.subject.dialogue.helpRequests.entries.append(HelpRequest("vraag-vader", of: "vader", .asksNothing))
        }
        .met("moeder wil geen hulp", wrong: { $0.subject.dialogue.helpRequests.drop("vraag-moeder") }) {
            $0.subject.dialogue.helpRequests.entries.append(HelpRequest("vraag-moeder", of: "moeder", .refuses))
        }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .notMet("de werkwijze van een organisatie was bepalend", at: ["integralHelp.lead"]) {
            $0.subject.integralHelp.lead = .stated(.known(.organisationsMethod), Provenance(by: "lokaal"))
        }
        .notMet("niemand vroeg wat zoon wil", at: ["dialogue.helpRequests.of[zoon]"]) {
            $0.subject.dialogue.helpRequests.drop("vraag-zoon")
        }
        .notMet(
            "de veiligheid van zoon staat nergens", at: ["safetyPlan.goals.concerns[zoon]"],
            wrong: { $0.subject.changeAssistancePlan { $0.persons = ["moeder", "vader", "dochter"] } }
        ) {
            $0.subject.changeSafetyPlan { plan in
                for index in plan.goals.entries.indices { plan.goals.entries[index].concerns = ["moeder", "dochter"] }
            }
        }
        .undecided(
            "vermoeden van intieme terreur, en moeder vroeg iets waar vader bij was",
            missing: ["dialogue.helpRequests.of[moeder]"],
            wrong: { $0.subject.dialogue.helpRequests.change("vraag-moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided("niet vastgelegd wat bepalend was", missing: ["integralHelp.lead"]) {
            $0.subject.integralHelp.lead = .notRecorded
        }
        .undecided("wat zoon vraagt is niet vastgelegd", missing: ["dialogue.helpRequests.of[zoon]"]) {
            $0.subject.dialogue.helpRequests.forget("vraag-zoon")
        }
        .undecided("niet vastgelegd of zoon iets vraagt", missing: ["dialogue.helpRequests[vraag-zoon].standing"]) {
            $0.subject.dialogue.helpRequests.change("vraag-zoon") { $0.standing = nil }
        }
        .undecided(
            "niet vastgelegd of er een hulpverleningsplan is", missing: ["assistancePlan"],
            wrong: { $0.subject.integralHelp.lead = .stated(.known(.viewOfOwnTask), Provenance(by: "lokaal")) }
        ) { $0.subject.assistancePlan = .notRecorded }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("vastgelegd dat er geen hulpverleningsplan is") {
            $0.subject.assistancePlan = .recordedNone
        }

    /// Examples of somebody from another domain who works along.
    static let domainsWorkAlong = RuleExamples(of: .parallel(39), from: HouseholdInOrder.situation)
        .met(
            "de ggz werkt alsnog mee",
            wrong: { $0.subject.integralHelp.touchedDomains.change("volwassenen") { $0.partners = [] } }
        ) { $0.subject.integralHelp.touchedDomains.change("volwassenen") { $0.partners = ["ggz"] } }
        .notMet("niemand uit het andere domein werkt mee", at: ["integralHelp.touchedDomains[volwassenen].partners"]) {
            $0.subject.integralHelp.touchedDomains.change("volwassenen") { $0.partners = [] }
        }
        .notMet(
            "wie meewerkte is niet meer betrokken", at: ["integralHelp.touchedDomains[volwassenen].partners"]
        ) { $0.subject.direction.parties.change("ggz") { $0.until = "2026-11-01" } }
        .undecided(
            "niet vastgelegd wie meewerkt", missing: ["integralHelp.touchedDomains[volwassenen].partners"]
        ) { $0.subject.integralHelp.touchedDomains.change("volwassenen") { $0.partners = nil } }
        .undecided(
            "niet vastgelegd sinds wanneer de ggz meewerkt", missing: ["involvement.direction.parties[ggz].since"]
        ) { $0.subject.direction.parties.change("ggz") { $0.since = nil } }
        .undecided("niet vastgelegd welke partijen er zijn", missing: ["involvement.direction.parties"]) {
            $0.subject.direction.parties = []
        }
        .undecided("niet vastgelegd of dit alle domeinen zijn", missing: ["integralHelp.touchedDomains"]) {
            $0.subject.integralHelp.touchedDomains.complete = nil
        }
        .undecided("niet vastgelegd of de vraag een ander domein raakt", missing: ["integralHelp.touchedDomains"]) {
            $0.subject.integralHelp.touchedDomains = []
        }
        .notApplicable("vastgelegd dat de vraag geen ander domein raakt") {
            $0.subject.integralHelp.touchedDomains = .recordedNone
        }

    /// Examples of help that is one whole.
    static let helpIsOneWhole = RuleExamples(of: .parallel(40), from: HouseholdInOrder.situation)
        .met(
            "de schuldhulp hoort er nu bij",
            wrong: {
                $0.subject.changeForm("schuldhulp") { $0.linkedTo = [] }
                $0.subject.changeForm("opvoeden") { $0.linkedTo = ["thuis"] }
            }
        ) { $0.subject.changeForm("thuis") { $0.linkedTo = ["schuldhulp"] } }
        .notMet("de hulp thuis staat los van de rest", at: ["integralHelp.forms.linked"]) {
            $0.subject.changeForm("opvoeden") { $0.linkedTo = ["schuldhulp"] }
        }
        .notMet("het gaat niet over wat er tussen mensen is", at: ["integralHelp.coversRelations"]) {
            $0.subject.integralHelp.coversRelations = false
        }
        .notMet("het netwerk staat er niet in", at: ["integralHelp.coversNetwork"]) {
            $0.subject.integralHelp.coversNetwork = false
        }
        .undecided(
            "niet vastgelegd waarmee de opvoedhulp samenhangt", missing: ["integralHelp.forms[opvoeden].linkedTo"]
        ) { $0.subject.changeForm("opvoeden") { $0.linkedTo = nil } }
        .undecided(
            "niet vastgelegd of dit alle hulp is", missing: ["integralHelp.forms"],
            wrong: { $0.subject.changeForm("opvoeden") { $0.linkedTo = ["schuldhulp"] } }
        ) { $0.subject.integralHelp.forms.complete = nil }
        .undecided("niet vastgelegd of het over de relaties gaat", missing: ["integralHelp.coversRelations"]) {
            $0.subject.integralHelp.coversRelations = nil
        }
        .undecided("niet vastgelegd of het over het netwerk gaat", missing: ["integralHelp.coversNetwork"]) {
            $0.subject.integralHelp.coversNetwork = nil
        }
        .undecided(
            "niet vastgelegd of er hulp is", missing: ["integralHelp.forms"],
            wrong: { $0.subject.integralHelp.coversNetwork = false }
        ) { $0.subject.integralHelp.forms = [] }
        .notApplicable("vastgelegd dat er geen hulp is") { $0.subject.integralHelp.forms = .recordedNone }

    /// Examples of analyses that are not made again.
    static let analysisIsNotRedone = RuleExamples(of: .parallel(42), from: HouseholdInOrder.situation)
        .met(
            "de jeugdbescherming gaat uit van wat er lag, en vraagt iets nieuws",
            wrong: { $0.subject.analyseAgain(by: .certifiedInstitution) }
        ) { $0.subject.changeAgain { $0.repeats = .recordedNone } }
        .met("het lokale team vult de eigen analyse aan", wrong: { $0.subject.analyseAgain(by: .veiligThuis) }) {
            $0.subject.changeAgain {
                $0.by = .known(.localTeam)
                $0.party = "wijkteam"
            }
        }
        .met(
            "de Raad toetst onafhankelijk", wrong: { $0.subject.analyseAgain(by: .childCareAndProtectionBoard) }
        ) { $0.subject.changeAgain { $0.isIndependentTest = true } }
        .notMet(
            "de jeugdbescherming onderzoekt opnieuw wat het lokale team onderzocht",
            at: ["integralHelp.analyses[opnieuw].repeats"]
        ) { $0.subject.analyseAgain(by: .certifiedInstitution) }
        .notMet("een andere organisatie noemt het een toets", at: ["integralHelp.analyses[van-raad].repeats"]) {
            $0.subject.integralHelp.analyses.change("van-raad") { $0.by = .known(.certifiedInstitution) }
        }
        .notMet(
            "een tweede wijkteam onderzoekt opnieuw wat het eerste onderzocht",
            at: ["integralHelp.analyses[opnieuw].repeats"]
        ) {
            $0.subject.analyseAgain(by: .localTeam)
            $0.subject.changeAgain { $0.party = "wijkteam-twee" }
        }
        .undecided(
            "niet vastgelegd welk wijkteam het opnieuw onderzocht",
            missing: ["integralHelp.analyses[opnieuw].party"],
            wrong: { $0.subject.analyseAgain(by: .certifiedInstitution) }
        ) { $0.subject.changeAgain { $0.by = .known(.localTeam) } }
        .undecided("niet vastgelegd of dit alle analyses zijn", missing: ["integralHelp.analyses"]) {
            $0.subject.integralHelp.analyses.complete = nil
        }
        .undecided(
            "niet vastgelegd of de vraag nieuw is", missing: ["integralHelp.analyses[opnieuw].repeats"],
            wrong: { $0.subject.analyseAgain(by: .certifiedInstitution) }
        ) { $0.subject.changeAgain { $0.repeats = .notRecorded } }
        .undecided(
            "niet vastgelegd wie de analyse maakte", missing: ["integralHelp.analyses[opnieuw].by"],
            wrong: { $0.subject.analyseAgain(by: .certifiedInstitution) }
        ) { $0.subject.changeAgain { $0.by = nil } }
        .undecided(
            "niet vastgelegd of het de toets is", missing: ["integralHelp.analyses[van-raad].isIndependentTest"]
        ) { $0.subject.integralHelp.analyses.change("van-raad") { $0.isIndependentTest = nil } }
        .undecided("niet vastgelegd of er analyses zijn", missing: ["integralHelp.analyses"]) {
            $0.subject.integralHelp.analyses = []
        }
        .notApplicable("vastgelegd dat geen organisatie een analyse maakte") {
            $0.subject.integralHelp.analyses = .recordedNone
        }

    /// Examples of several forms of help.
    static let helpHasSeveralForms = RuleExamples(of: .parallel(82), from: HouseholdInOrder.situation)
        .met("er is ook hulp voor vader", wrong: { $0.subject.leaveFatherWithoutHelp() }) {
            $0.subject.changeForm("schuldhulp") { $0.persons = ["vader"] }
        }
        .met("vader wil geen hulp", wrong: { $0.subject.leaveFatherWithoutHelp() }) {
            $0.subject.dialogue.helpRequests.change("vraag-vader") { $0.standing = .known(.refuses) }
        }
        .met(
            "er is één vorm van hulp, en er is naar meer gekeken",
            wrong: {
                $0.subject.integralHelp.forms.drop { $0.id != "opvoeden" }
                $0.subject.integralHelp.considersSeveralForms = false
            }
        ) { $0.subject.integralHelp.considersSeveralForms = true }
        .met(
            "één vorm van hulp gekozen als genoeg",
            wrong: {
                $0.subject.integralHelp.forms.drop { $0.id != "opvoeden" }
                $0.subject.integralHelp.considersSeveralForms = false
            }
        ) { $0.context.choose(.formsOfHelp, 1) }
        .notMet(
            "er is maar naar één vorm van hulp gekeken", at: ["integralHelp.forms"],
            wrong: { $0.subject.integralHelp.considersSeveralForms = false }
        ) { $0.subject.integralHelp.forms.drop { $0.id != "opvoeden" } }
        .undecided(
            "er is één vorm van hulp, en niet vastgelegd of er naar meer is gekeken",
            missing: ["integralHelp.considersSeveralForms"],
            wrong: {
                $0.subject.integralHelp.forms.drop { $0.id != "opvoeden" }
                $0.subject.integralHelp.considersSeveralForms = false
            }
        ) { $0.subject.integralHelp.considersSeveralForms = nil }
        .notMet(
            "vader wilde eerst geen hulp, en later wel", at: ["integralHelp.forms.for[vader]"],
            wrong: {
                $0.subject.leaveFatherWithoutHelp()
                $0.subject.dialogue.helpRequests.change("vraag-vader") { $0.standing = .known(.refuses) }
            }
        ) {
            $0.subject.dialogue.helpRequests.entries.append(
                HelpRequest("later-vader", of: "vader", .asks, on: .day("2026-09-01"), inPresenceOf: []))
        }
        .undecided(
            "of vader eerst of later hulp wilde is niet vastgelegd", missing: ["dialogue.helpRequests[later-vader].on"],
            wrong: {
                $0.subject.leaveFatherWithoutHelp()
                $0.subject.dialogue.helpRequests.change("vraag-vader") { $0.standing = .known(.refuses) }
            }
        ) {
            $0.subject.dialogue.helpRequests.entries.append(
                HelpRequest("later-vader", of: "vader", .asks, inPresenceOf: []))
        }
        .undecided(
            "vermoeden van intieme terreur, en moeder weigerde hulp waar vader bij was",
            missing: ["integralHelp.forms.for[moeder]"], wrong: { $0.subject.refuseHelpBesideFather() }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "niet vastgelegd of er een vermoeden is, en moeder weigerde hulp waar vader bij was",
            missing: ["involvement.unsafety.coerciveControlSuspected"],
            wrong: { $0.subject.refuseHelpBesideFather() }
        ) { $0.subject.forgetSuspicion() }
        .notMet("voor vader is er geen hulp", at: ["integralHelp.forms.for[vader]"]) {
            $0.subject.leaveFatherWithoutHelp()
        }
        .notMet("niemand keek naar eerdere generaties", at: ["integralHelp.looksAcrossGenerations"]) {
            $0.subject.integralHelp.looksAcrossGenerations = false
        }
        .undecided(
            "voor wie de schuldhulp is, is niet vastgelegd", missing: ["integralHelp.forms[schuldhulp].persons"],
            wrong: { $0.subject.leaveFatherWithoutHelp() }
        ) { $0.subject.changeForm("schuldhulp") { $0.persons = nil } }
        .undecided(
            "niet vastgelegd of vader hulp wil", missing: ["dialogue.helpRequests[vraag-vader].standing"],
            wrong: { $0.subject.leaveFatherWithoutHelp() }
        ) { $0.subject.dialogue.helpRequests.change("vraag-vader") { $0.standing = nil } }
        .undecided(
            "niet vastgelegd of er naar eerdere generaties is gekeken",
            missing: ["integralHelp.looksAcrossGenerations"]
        ) { $0.subject.integralHelp.looksAcrossGenerations = nil }
        .undecided(
            "niet vastgelegd welke hulp er is",
            missing: [
                "integralHelp.considersSeveralForms", "integralHelp.forms.for[dochter]",
                "integralHelp.forms.for[moeder]",
                "integralHelp.forms.for[vader]", "integralHelp.forms.for[zoon]",
            ]
        ) { $0.subject.integralHelp.forms = [] }
        .undecided(
            "niet vastgelegd of het onveilig is", missing: ["involvement.unsafety.present"],
            wrong: { $0.subject.leaveFatherWithoutHelp() }
        ) { $0.subject.forgetUnsafety() }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["involvement.household.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .notApplicable("het is niet onveilig") {
            $0.subject.involvement.unsafety.present = .since("2026-05-20", false)
        }
}

extension CaseFile {
    /// Changes a form of help.
    fileprivate mutating func changeForm(_ id: Identifier<HelpForm>, _ change: (inout HelpForm) -> Void) {
        integralHelp.forms.change(id, change)
    }

    /// Lets no form of help be for the father.
    fileprivate mutating func leaveFatherWithoutHelp() {
        changeForm("opvoeden") { $0.persons = ["moeder", "dochter", "zoon"] }
        changeForm("schuldhulp") { $0.persons = ["moeder"] }
    }

    /// Lets no form of help be for the mother, who said beside the father that she wants none.
    fileprivate mutating func refuseHelpBesideFather() {
        changeForm("opvoeden") { $0.persons = ["vader", "dochter", "zoon"] }
        changeForm("thuis") { $0.persons = ["dochter", "zoon"] }
        dialogue.helpRequests.change("vraag-moeder") {
            $0.standing = .known(.refuses)
            $0.inPresenceOf = ["vader"]
        }
    }

    /// Lets an organisation ask again what the local team analysed.
    fileprivate mutating func analyseAgain(by organisation: PartyKind) {
        integralHelp.analyses.entries.append(
            OrganisationAnalysis(
                "opnieuw", by: organisation, repeats: .stated("van-lokaal", Provenance(knownOn: "2026-08-01")),
                isIndependentTest: false, on: .day("2026-08-01")))
    }

    /// Changes the analysis that asks again.
    fileprivate mutating func changeAgain(_ change: (inout OrganisationAnalysis) -> Void) {
        integralHelp.analyses.change("opnieuw", change)
    }
}
