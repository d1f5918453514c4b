import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a story that comes along to the next service.
    static let storyComesAlong = RuleExamples(of: .proeftuin(70), from: servedNext)
        .met("iemand ging alsnog mee", wrong: { $0.changeService { $0.isIntroduced = false } }) {
            $0.changeService { $0.isIntroduced = true }
        }
        .notMet("niemand stelde de volgende hulp voor", at: ["involvement.teamwork.nextServices[ggz].isIntroduced"]) {
            $0.changeService { $0.isIntroduced = false }
        }
        .notMet("het verhaal moest opnieuw", at: ["involvement.teamwork.nextServices[ggz].storyCameAlong"]) {
            $0.changeService { $0.storyCameAlong = false }
        }
        .undecided(
            "of iemand meeging is niet vastgelegd", missing: ["involvement.teamwork.nextServices[ggz].isIntroduced"]
        ) { $0.changeService { $0.isIntroduced = nil } }
        .undecided(
            "of het verhaal meeging is niet vastgelegd",
            missing: ["involvement.teamwork.nextServices[ggz].storyCameAlong"]
        ) { $0.changeService { $0.storyCameAlong = nil } }
        .undecided(
            "wanneer de hulp is ingeschakeld is niet vastgelegd",
            missing: ["involvement.teamwork.nextServices[ggz].on"],
            wrong: { $0.changeService { $0.isIntroduced = false } }
        ) { $0.changeService { $0.on = nil } }
        .undecided("niet vastgelegd of er volgende hulp is", missing: ["involvement.teamwork.nextServices"]) {
            $0.subject.teamwork.nextServices = []
        }
        .undecided("niet vastgelegd of er meer hulp is", missing: ["involvement.teamwork.nextServices"]) {
            $0.subject.teamwork.nextServices.complete = nil
        }
        .notApplicable("vastgelegd dat er geen volgende hulp is") {
            $0.subject.teamwork.nextServices = .recordedNone
        }

    /// Examples of cooperation as a network that goes with consent.
    static let networkPresumesConsent = RuleExamples(of: .proeftuin(63), from: HouseholdInOrder.situation)
        .met(
            "vader stemt alsnog in", wrong: { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false } }
        ) { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = true } }
        .notMet("het kader is gedwongen", at: ["involvement.legalFrame"]) {
            $0.subject.involvement.legalFrame = .since("2026-10-01", .known(.compulsory))
        }
        .notMet("vader weigert", at: ["involvement.consents.answers[toestemming-vader].isGiven"]) {
            $0.subject.changeConsent("toestemming-vader") { $0.isGiven = false }
        }
        .notMet("vader zei ja in naam van moeder", at: ["involvement.consents.answers[toestemming-moeder].givenBy"]) {
            $0.subject.changeConsent("toestemming-moeder") { $0.givenBy = "vader" }
        }
        .undecided("niet vastgelegd of er meer betrokkenen zijn", missing: ["involvement.household.concerned"]) {
            $0.subject.household.concerned.complete = nil
        }
        .undecided("het kader is niet vastgelegd", missing: ["involvement.legalFrame"]) {
            $0.subject.involvement.legalFrame = Timeline()
        }
        .undecided(
            "het kader heeft een code van een latere versie", missing: ["involvement.legalFrame"]
        ) { $0.subject.involvement.legalFrame = .since("2026-05-20", .unknown(code: "drang")) }
        .undecided(
            "wat vader antwoordde is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-vader].isGiven"]
        ) { $0.subject.changeConsent("toestemming-vader") { $0.isGiven = nil } }
        .undecided(
            "de toestemming van vader is niet vastgelegd", missing: ["involvement.consents.answers.of[vader]"]
        ) { $0.subject.involvement.consents.answers.forget("toestemming-vader") }
        .undecided(
            "vermoeden van intieme terreur, en moeder zei ja waar vader bij was",
            missing: ["involvement.consents.answers[toestemming-moeder].isGiven"],
            wrong: { $0.subject.changeConsent("toestemming-moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided(
            "niet vastgelegd of er als netwerk wordt gewerkt", missing: ["involvement.teamwork.worksAsNetwork"],
            wrong: { $0.subject.involvement.legalFrame = .since("2026-10-01", .known(.compulsory)) }
        ) { $0.subject.teamwork.worksAsNetwork = Timeline() }
        .notApplicable("er wordt niet als netwerk gewerkt") {
            $0.subject.teamwork.worksAsNetwork = .since("2026-05-20", false)
        }

    /// Examples of a complaint that has an addressee.
    static let complaintHasAddressee = RuleExamples(of: .proeftuin(22), from: complaining)
        .met(
            "het lokale team behandelt de klacht alsnog",
            wrong: { $0.changeComplaint { $0.handledBy = .known(.regionalSafetyTeam) } }
        ) { $0.changeComplaint { $0.handledBy = .known(.localTeam) } }
        .notMet("de klacht ligt bij het veiligheidsteam", at: ["involvement.teamwork.complaints[klacht].handledBy"]) {
            $0.changeComplaint { $0.handledBy = .known(.regionalSafetyTeam) }
        }
        .met(
            "de gemeente behandelt de klacht, en regisseert de casus",
            wrong: { $0.changeComplaint { $0.handledBy = .known(.municipality) } }
        ) { $0.subject.changeDirector { $0.organisation = .known(.municipality) } }
        .notMet(
            "een school, die niet regisseert, behandelt de klacht",
            at: ["involvement.teamwork.complaints[klacht].handledBy"]
        ) { $0.changeComplaint { $0.handledBy = .known(.school) } }
        .undecided(
            "de gemeente behandelt de klacht, en niet vastgelegd wie regisseert",
            missing: ["involvement.direction.directors"],
            wrong: { $0.changeComplaint { $0.handledBy = .known(.municipality) } }
        ) { $0.subject.direction.directors = [] }
        .undecided("niet vastgelegd of er meer klachten zijn", missing: ["involvement.teamwork.complaints"]) {
            $0.subject.teamwork.complaints.complete = nil
        }
        .undecided(
            "wie de klacht behandelt is niet vastgelegd",
            missing: ["involvement.teamwork.complaints[klacht].handledBy"]
        ) { $0.changeComplaint { $0.handledBy = nil } }
        .undecided(
            "de dag van de klacht is niet vastgelegd", missing: ["involvement.teamwork.complaints[klacht].on"],
            wrong: { $0.changeComplaint { $0.handledBy = .known(.regionalSafetyTeam) } }
        ) { $0.changeComplaint { $0.on = nil } }
        .undecided("niet vastgelegd of er klachten zijn", missing: ["involvement.teamwork.complaints"]) {
            $0.subject.teamwork.complaints = []
        }
        .notApplicable("vastgelegd dat er geen klacht is") { $0.subject.teamwork.complaints = .recordedNone }

    /// Examples of a closing that keeps the door open.
    static let closingKeepsDoorOpen = RuleExamples(of: .proeftuin(45), from: closed)
        .met("het huishouden is alsnog gebeld", wrong: { $0.changeClosing { $0.saidReachable = false } }) {
            $0.changeClosing { $0.saidReachable = true }
        }
        .notMet(
            "niet gezegd dat iemand bereikbaar blijft", at: ["involvement.teamwork.closings[afsluiting].saidReachable"]
        ) { $0.changeClosing { $0.saidReachable = false } }
        .met("vastgelegd dat niemand nodig is", wrong: { $0.changeClosing { $0.continuedBy = .notRecorded } }) {
            $0.changeClosing { $0.continuedBy = .recordedNone }
        }
        .undecided(
            "of gezegd is wie bereikbaar blijft is niet vastgelegd",
            missing: ["involvement.teamwork.closings[afsluiting].saidReachable"]
        ) { $0.changeClosing { $0.saidReachable = nil } }
        .undecided(
            "wie er doorgaat is niet vastgelegd",
            missing: ["involvement.teamwork.closings[afsluiting].continuedBy"]
        ) { $0.changeClosing { $0.continuedBy = .notRecorded } }
        .undecided(
            "de dag van de afsluiting is niet vastgelegd", missing: ["involvement.teamwork.closings[afsluiting].on"],
            wrong: { $0.changeClosing { $0.saidReachable = false } }
        ) { $0.changeClosing { $0.on = nil } }
        .undecided("niet vastgelegd of er vaker is afgesloten", missing: ["involvement.teamwork.closings"]) {
            $0.subject.teamwork.closings.complete = nil
        }
        .undecided("niet vastgelegd of er is afgesloten", missing: ["involvement.teamwork.closings"]) {
            $0.subject.teamwork.closings = []
        }
        .notApplicable("er is niet afgesloten") { $0.subject.teamwork.closings = .recordedNone }

    /// Examples of help that lasts as long as it is needed.
    static let helpLastsAsLongAsNeeded = RuleExamples(of: .proeftuin(46), from: closed)
        .met(
            "samen gevonden dat het niet meer nodig is",
            wrong: { $0.changeClosing { $0.grounds = [.known(.duration)] } }
        ) {
            $0.changeClosing { $0.grounds = [.known(.duration), .known(.noLongerNeeded)] }
        }
        .notMet("alleen de tijd was om", at: ["involvement.teamwork.closings[afsluiting].grounds"]) {
            $0.changeClosing { $0.grounds = [.known(.duration)] }
        }
        .notMet("er was geen reden", at: ["involvement.teamwork.closings[afsluiting].grounds"]) {
            $0.changeClosing { $0.grounds = [] }
        }
        .undecided(
            "waarom is afgesloten is niet vastgelegd",
            missing: ["involvement.teamwork.closings[afsluiting].grounds"]
        ) { $0.changeClosing { $0.grounds = nil } }
        .undecided(
            "waarom is afgesloten heeft een code van een latere versie",
            missing: ["involvement.teamwork.closings[afsluiting].grounds"]
        ) { $0.changeClosing { $0.grounds = [.unknown(code: "verhuisd")] } }
        .undecided(
            "de dag van de afsluiting is niet vastgelegd", missing: ["involvement.teamwork.closings[afsluiting].on"],
            wrong: { $0.changeClosing { $0.grounds = [.known(.duration)] } }
        ) { $0.changeClosing { $0.on = nil } }
        .undecided("niet vastgelegd of er vaker is afgesloten", missing: ["involvement.teamwork.closings"]) {
            $0.subject.teamwork.closings.complete = nil
        }
        .undecided("niet vastgelegd of er is afgesloten", missing: ["involvement.teamwork.closings"]) {
            $0.subject.teamwork.closings = []
        }
        .notApplicable("er is niet afgesloten") { $0.subject.teamwork.closings = .recordedNone }

    private static var servedNext: RuleExample<CaseFile>.Situation {
        .working { teamwork in
            teamwork.nextServices.entries = [
                NextService(
                    "ggz", of: .mentalHealthCare, on: .day("2026-09-01"), isIntroduced: true, storyCameAlong: true)
            ]
        }
    }

    private static var complaining: RuleExample<CaseFile>.Situation {
        .working { teamwork in
            teamwork.complaints.entries = [
                Complaint("klacht", by: "vader", on: .day("2026-08-01"), handledBy: .localTeam)
            ]
        }
    }

    private static var closed: RuleExample<CaseFile>.Situation {
        .working { teamwork in
            teamwork.closings.entries = [
                TeamClosing(
                    "afsluiting", on: .day("2026-11-10"), grounds: [.noLongerNeeded], saidReachable: true,
                    continuedBy: .stated(.known(.localTeam)), thinksAlong: false)
            ]
        }
    }
}

extension RuleExample<CaseFile>.Situation {
    /// Changes the next service.
    fileprivate mutating func changeService(_ change: (inout NextService) -> Void) {
        subject.teamwork.nextServices.change("ggz", change)
    }

    /// Changes the complaint.
    fileprivate mutating func changeComplaint(_ change: (inout Complaint) -> Void) {
        subject.teamwork.complaints.change("klacht", change)
    }

    /// Changes the closing.
    fileprivate mutating func changeClosing(_ change: (inout TeamClosing) -> Void) {
        subject.teamwork.closings.change("afsluiting", change)
    }
}
