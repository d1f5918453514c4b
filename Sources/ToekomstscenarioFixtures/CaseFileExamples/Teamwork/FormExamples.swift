import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a form that follows from the unsafety.
    static let formFollowsUnsafety = RuleExamples(of: .proeftuin(4), from: HouseholdInOrder.situation)
        .met("de onveiligheid ligt er alsnog onder", wrong: { $0.changeTriage { $0.grounds = [.known(.other)] } }) {
            $0.changeTriage { $0.grounds = [.known(.other), .known(.nature)] }
        }
        .notMet("de keuze rust op iets anders", at: ["involvement.teamwork.triages.grounds"]) {
            $0.changeTriage { $0.grounds = [.known(.other)] }
        }
        .notMet("de keuze rust op niets", at: ["involvement.teamwork.triages.grounds"]) {
            $0.changeTriage { $0.grounds = [] }
        }
        .notMet("van deze vorm is er geen triage", at: ["involvement.teamwork.triages.grounds"]) {
            $0.subject.workInForm(.safetyTeamCoordinates)
        }
        .undecided(
            "waarop de keuze rust is niet vastgelegd", missing: ["involvement.teamwork.triages[triage-1].grounds"]
        ) { $0.changeTriage { $0.grounds = nil } }
        .undecided(
            "waarop de keuze rust heeft een code van een latere versie",
            missing: ["involvement.teamwork.triages[triage-1].grounds"]
        ) { $0.changeTriage { $0.grounds = [.unknown(code: "duur"), .known(.other)] } }
        .undecided(
            "welke vorm de triage koos is niet vastgelegd", missing: ["involvement.teamwork.triages[triage-1].form"]
        ) { $0.changeTriage { $0.form = .notRecorded } }
        .undecided(
            "de dag van de triage is niet vastgelegd", missing: ["involvement.teamwork.triages[triage-1].on"]
        ) { $0.changeTriage { $0.on = nil } }
        .undecided("niet vastgelegd of er triages zijn", missing: ["involvement.teamwork.triages.grounds"]) {
            $0.subject.teamwork.triages = []
        }
        .undecided("de vorm is niet vastgelegd", missing: ["involvement.form"]) {
            $0.subject.involvement.form = Timeline()
        }
        .notApplicable("vastgelegd dat het veiligheidsteam niet betrokken is") {
            $0.subject.involvement.form = Timeline([.recordedNone])
        }

    /// Examples of form A without names, or with everybody's consent.
    static let formAIsAnonymous = RuleExamples(of: .proeftuin(6), from: .involved(in: .consultation))
        .met(
            "zonder namen overlegd",
            wrong: { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false } }
        ) { $0.subject.teamwork.usesNames = .since("2026-05-20", false) }
        .met(
            "vader stemt alsnog in", wrong: { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false } }
        ) { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = true } }
        .met(
            "vader weigert, en de zorg is zo ernstig dat er namen nodig waren",
            wrong: { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false } }
        ) {
            $0.subject.involvement.consents.sharings.change("advies-vooraf") {
                $0.ground = .stated(.known(.seriousSafetyConcern))
            }
        }
        .notMet("vader zei ja in naam van moeder", at: ["involvement.consents.answers[toestemming-moeder].givenBy"]) {
            $0.subject.changeConsent("toestemming-moeder") { $0.givenBy = "vader" }
        }
        .undecided(
            "vader weigert, en van een consultatie is de grond niet vastgelegd",
            missing: ["involvement.consents.sharings[advies-vooraf].ground"],
            wrong: { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false } }
        ) { $0.subject.involvement.consents.sharings.change("advies-vooraf") { $0.ground = .notRecorded } }
        .undecided(
            "vader weigert, en niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false } }
        ) { $0.subject.involvement.unsafety.acute = Timeline() }
        .undecided("niet vastgelegd of er meer betrokkenen zijn", missing: ["involvement.household.concerned"]) {
            $0.subject.household.concerned.complete = nil
        }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .notMet(
            "met namen overlegd terwijl vader weigert",
            at: ["involvement.consents.answers[toestemming-vader].isGiven"]
        ) { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false } }
        .notMet("met namen overlegd zonder vader te vragen", at: ["involvement.consents.answers.of[vader]"]) {
            $0.subject.involvement.consents.answers.drop("toestemming-vader")
        }
        .undecided("niet vastgelegd of er namen worden genoemd", missing: ["involvement.teamwork.usesNames"]) {
            $0.subject.teamwork.usesNames = Timeline()
        }
        .undecided(
            "wat vader antwoordde is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-vader].isGiven"]
        ) { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = nil } }
        .undecided(
            "vanaf wanneer de toestemming van vader telt is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-vader].from"]
        ) { $0.subject.changeConsent("toestemming-vader") { $0.from = nil } }
        .undecided(
            "de toestemming van vader is niet vastgelegd", missing: ["involvement.consents.answers.of[vader]"]
        ) { $0.subject.involvement.consents.answers.forget("toestemming-vader") }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided(
            "de vorm is niet vastgelegd", missing: ["involvement.form"],
            wrong: { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false } }
        ) { $0.subject.involvement.form = Timeline() }
        .notApplicable("de betrokkenheid is vorm B") { $0.subject.workInForm(.jointGuidance) }

    /// Examples of advice that was looked at together, the unsafety being structural and not acute.
    static let adviceFitsWithoutAcuteUnsafety = RuleExamples(of: .proeftuin(11), from: HouseholdInOrder.situation)
        .met("het is alsnog samen bekeken", wrong: { $0.context.forgetAnswers(to: .proeftuin(11)) }) {
            $0.context.answer(.proeftuin(11), .yes, by: "lokaal")
        }
        .notMet("het is niet samen bekeken", at: ["attestations[PROEFTUIN-11]"]) {
            $0.context.answer(.proeftuin(11), .no, by: "lokaal")
            $0.context.answer(.proeftuin(11), .no, by: "veiligheid")
        }
        .undecided("lokaal team en veiligheidsteam antwoorden verschillend", missing: ["attestations[PROEFTUIN-11]"]) {
            $0.context.answer(.proeftuin(11), .no, by: "lokaal")
        }
        .undecided("niemand antwoordde", missing: ["attestations[PROEFTUIN-11]"]) {
            $0.context.forgetAnswers(to: .proeftuin(11))
        }
        .undecided(
            "niet vastgelegd of de onveiligheid structureel is", missing: ["involvement.unsafety.structural"],
            wrong: {
                $0.context.answer(.proeftuin(11), .no, by: "lokaal")
                $0.context.answer(.proeftuin(11), .no, by: "veiligheid")
            }
        ) { $0.subject.involvement.unsafety.structural = Timeline() }
        .undecided(
            "niet vastgelegd of er acuut gevaar is", missing: ["involvement.unsafety.acute"],
            wrong: {
                $0.context.answer(.proeftuin(11), .no, by: "lokaal")
                $0.context.answer(.proeftuin(11), .no, by: "veiligheid")
            }
        ) { $0.subject.involvement.unsafety.acute = Timeline() }
        .notApplicable("er is acuut gevaar") { $0.subject.judgeAcuteDanger() }
        .notApplicable("er is een vermoeden van intieme terreur") { $0.subject.suspectCoerciveControl() }
        .notApplicable("de onveiligheid is niet structureel") {
            $0.subject.involvement.unsafety.structural = .since("2026-05-20", false)
        }

    /// Examples of a safety team that is directly involved where an investigation is needed.
    static let investigationNeedsSafetyTeam = RuleExamples(of: .proeftuin(12), from: investigated)
        .met("het veiligheidsteam werkt alsnog mee", wrong: { $0.subject.workInForm(.consultation) }) {
            $0.subject.workInForm(.safetyTeamCoordinates)
        }
        .notMet("het blijft bij consultatie", at: ["involvement.form"]) { $0.subject.workInForm(.consultation) }
        .notMet("vastgelegd dat het veiligheidsteam niet betrokken is", at: ["involvement.form"]) {
            $0.subject.involvement.form = Timeline([.recordedNone])
        }
        .undecided("de vorm is niet vastgelegd", missing: ["involvement.form"]) {
            $0.subject.involvement.form = Timeline()
        }
        .undecided(
            "niet vastgelegd of er onderzoek nodig is", missing: ["involvement.teamwork.needsInvestigation"],
            wrong: { $0.subject.workInForm(.consultation) }
        ) { $0.subject.teamwork.needsInvestigation = Timeline() }
        .notApplicable("er is geen onderzoek nodig") {
            $0.subject.teamwork.needsInvestigation = .since("2026-05-20", false)
        }

    /// The household in order, of which an investigation must be carried out.
    private static var investigated: RuleExample<CaseFile>.Situation {
        .working { $0.needsInvestigation = .since("2026-10-01", true) }
    }
}

extension RuleExample<CaseFile>.Situation {
    /// Changes the triage.
    fileprivate mutating func changeTriage(_ change: (inout Triage) -> Void) {
        subject.teamwork.triages.change("triage-1", change)
    }
}
