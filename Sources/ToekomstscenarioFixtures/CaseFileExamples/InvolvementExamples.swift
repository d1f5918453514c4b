import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of one fixed contact, or one duo.
    static let fixedContact = RuleExamples(of: .proeftuin(1), from: HouseholdInOrder.situation)
        .undecided(
            "dat er geen vast contact is werd pas na deze dag bekend",
            missing: ["involvement.fixedContacts"]
        ) { $0.subject.involvement.fixedContacts = Listed([], complete: Provenance(knownOn: "2026-12-01")) }
        .met(
            "de een volgde de ander op", wrong: { $0.subject.addContact(since: "2026-09-01") }
        ) { $0.subject.involvement.fixedContacts.change("duo-1") { $0.until = "2026-09-01" } }
        .notMet("vastgelegd dat er geen vast contact is", at: ["involvement.fixedContacts"]) {
            $0.subject.involvement.fixedContacts = .recordedNone
        }
        .notMet("er zijn er twee naast elkaar", at: ["involvement.fixedContacts"]) {
            $0.subject.addContact(since: "2026-09-01")
        }
        .notMet("het vaste contact ging op deze dag weg en niemand volgde op", at: ["involvement.fixedContacts"]) {
            $0.subject.involvement.fixedContacts.change("duo-1") { $0.until = HouseholdInOrder.day }
        }
        .notMet("het vaste contact begint pas na deze dag", at: ["involvement.fixedContacts"]) {
            $0.subject.involvement.fixedContacts.change("duo-1") { $0.since = "2026-12-01" }
        }
        .undecided("het vaste contact is niet vastgelegd", missing: ["involvement.fixedContacts"]) {
            $0.subject.involvement.fixedContacts = []
        }
        .undecided("niet vastgelegd of er nog een vast contact is", missing: ["involvement.fixedContacts"]) {
            $0.subject.involvement.fixedContacts.complete = nil
        }
        .undecided(
            "het vaste contact ging weg, en misschien volgde iemand op", missing: ["involvement.fixedContacts"],
            wrong: { $0.subject.involvement.fixedContacts.change("duo-1") { $0.until = HouseholdInOrder.day } }
        ) { $0.subject.involvement.fixedContacts.complete = nil }
        .undecided(
            "sinds wanneer het vaste contact er is, is niet vastgelegd",
            missing: ["involvement.fixedContacts[duo-1].since"]
        ) { $0.subject.involvement.fixedContacts.change("duo-1") { $0.since = nil } }
        .undecided(
            "van een tweede is niet vastgelegd sinds wanneer",
            missing: ["involvement.fixedContacts[wijkteam].since"]
        ) { $0.subject.addContact(since: nil) }
        .undecided("het vaste contact werd pas na deze dag bekend", missing: ["involvement.fixedContacts"]) {
            $0.subject.involvement.fixedContacts.complete = nil
            $0.subject.involvement.fixedContacts.change("duo-1") { $0.knownOn = "2026-12-01" }
        }

    /// Examples of a fixed contact that coordinates all helpers.
    static let fixedContactCoordinates = RuleExamples(of: .proeftuin(2), from: HouseholdInOrder.situation)
        .met(
            "het vaste contact coördineert voortaan alle hulpverleners",
            wrong: { $0.subject.involvement.fixedContacts.change("duo-1") { $0.coordinatesHelpers = false } }
        ) { $0.subject.involvement.fixedContacts.change("duo-1") { $0.coordinatesHelpers = true } }
        .met(
            "wie niet coördineerde is opgevolgd",
            wrong: {
                $0.subject.addContact(since: "2026-09-01")
                $0.subject.involvement.fixedContacts.change("duo-1") { $0.coordinatesHelpers = false }
            }
        ) { $0.subject.involvement.fixedContacts.change("duo-1") { $0.until = "2026-09-01" } }
        .notMet(
            "het vaste contact coördineert niet", at: ["involvement.fixedContacts[duo-1].coordinatesHelpers"]
        ) { $0.subject.involvement.fixedContacts.change("duo-1") { $0.coordinatesHelpers = false } }
        .notMet(
            "de een coördineert niet, en van de ander is het niet vastgelegd",
            at: ["involvement.fixedContacts[duo-1].coordinatesHelpers"],
            missing: ["involvement.fixedContacts[wijkteam].coordinatesHelpers"],
            wrong: {
                $0.subject.addContact(since: "2026-09-01")
                $0.subject.involvement.fixedContacts.change("wijkteam") { $0.coordinatesHelpers = nil }
            }
        ) { $0.subject.involvement.fixedContacts.change("duo-1") { $0.coordinatesHelpers = false } }
        .undecided(
            "niet vastgelegd of het vaste contact coördineert",
            missing: ["involvement.fixedContacts[duo-1].coordinatesHelpers"]
        ) { $0.subject.involvement.fixedContacts.change("duo-1") { $0.coordinatesHelpers = nil } }
        .undecided(
            "wie niet coördineert is misschien nog geen vast contact",
            missing: ["involvement.fixedContacts[duo-1].since"],
            wrong: { $0.subject.involvement.fixedContacts.change("duo-1") { $0.coordinatesHelpers = false } }
        ) { $0.subject.involvement.fixedContacts.change("duo-1") { $0.since = nil } }
        .undecided("het vaste contact is niet vastgelegd", missing: ["involvement.fixedContacts"]) {
            $0.subject.involvement.fixedContacts = []
        }
        .notApplicable("vastgelegd dat er geen vast contact is") {
            $0.subject.involvement.fixedContacts = .recordedNone
        }

    /// Examples of form A, coordinated by the local team.
    static let formAIsCoordinatedLocally = RuleExamples(of: .proeftuin(5), from: consultation)
        .met(
            "de coördinatie ligt weer bij het lokale team",
            wrong: { $0.subject.involvement.coordination = .since("2026-05-20", .known(.regionalSafetyTeam)) }
        ) { $0.subject.involvement.coordination = .since("2026-05-20", .known(.localTeam)) }
        .notMet("het veiligheidsteam coördineert", at: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = .since("2026-05-20", .known(.regionalSafetyTeam))
        }
        .notMet("Veilig Thuis nam de coördinatie over", at: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = Timeline([
                .stated(.known(.localTeam), Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20")),
                .stated(.known(.veiligThuis), Provenance(heldOn: .day("2026-11-02"), knownOn: "2026-11-02")),
            ])
        }
        .notMet("vastgelegd dat er niemand coördineert", at: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = Timeline([.recordedNone])
        }
        .undecided("wie er coördineert is niet vastgelegd", missing: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = Timeline()
        }
        .undecided("wie er coördineert heeft een code van een latere versie", missing: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = .since("2026-05-20", .unknown(code: "veiligheidsregio"))
        }
        .undecided(
            "of het lokale team al is opgevolgd is alleen bij benadering bekend",
            missing: ["involvement.coordination"]
        ) {
            $0.subject.involvement.coordination = Timeline([
                .stated(.known(.localTeam), Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20")),
                .stated(
                    .known(.regionalSafetyTeam),
                    Provenance(heldOn: .between("2026-11-01", "2026-11-30"), knownOn: "2026-11-15")),
            ])
        }
        .undecided(
            "de vorm is niet vastgelegd", missing: ["involvement.form"],
            wrong: { $0.subject.involvement.coordination = .since("2026-05-20", .known(.regionalSafetyTeam)) }
        ) { $0.subject.involvement.form = Timeline() }
        .undecided(
            "de vorm heeft een code van een latere versie", missing: ["involvement.form"],
            wrong: { $0.subject.involvement.coordination = .since("2026-05-20", .known(.regionalSafetyTeam)) }
        ) { $0.subject.involvement.form = .since("2026-05-20", .unknown(code: "E")) }
        .notApplicable("de betrokkenheid is vorm B") {
            $0.subject.involvement.form = .since("2026-05-20", .known(.jointGuidance))
        }
        .notApplicable("de betrokkenheid ging over van vorm A naar vorm C") {
            $0.subject.involvement.form = Timeline([
                .stated(.known(.consultation), Provenance(heldOn: .day("2026-05-20"), knownOn: "2026-05-20")),
                .stated(.known(.safetyTeamCoordinates), Provenance(heldOn: .day("2026-11-02"), knownOn: "2026-11-02")),
            ])
        }

    /// Examples of form B, with everybody's consent.
    static let formBHasConsent = RuleExamples(of: .proeftuin(8), from: HouseholdInOrder.situation)
        .met(
            "vader stemt na een weigering toch in",
            wrong: { $0.subject.consents.change("toestemming-vader") { $0.isGiven = false } }
        ) {
            $0.subject.consents.change("toestemming-vader") { $0.until = "2026-11-02" }
            $0.subject.consents.entries.append(
                Consent(
                    "toestemming-vader-2", of: "vader", for: .safetyTeamInvolvement, isGiven: true, givenBy: "vader",
                    capacity: .oneself, inPresenceOf: [], from: "2026-11-02"))
        }
        .met(
            "vermoeden van intieme terreur, en vast komt te staan dat moeder apart ja zei",
            wrong: {
                $0.subject.suspectCoerciveControl()
                $0.subject.consents.change("toestemming-moeder") { $0.inPresenceOf = nil }
            }
        ) { $0.subject.consents.change("toestemming-moeder") { $0.inPresenceOf = [] } }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .notMet("het veiligheidsteam coördineert", at: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = .since("2026-05-20", .known(.regionalSafetyTeam))
        }
        .notMet("vader, die elders woont, weigert", at: ["involvement.consents.answers[toestemming-vader].isGiven"]) {
            $0.subject.consents.change("toestemming-vader") { $0.isGiven = false }
        }
        .notMet("vader trok zijn toestemming in", at: ["involvement.consents.answers.of[vader]"]) {
            $0.subject.consents.change("toestemming-vader") { $0.until = "2026-11-02" }
        }
        .notMet("vader, die elders woont, is niet gevraagd", at: ["involvement.consents.answers.of[vader]"]) {
            $0.subject.consents.drop("toestemming-vader")
        }
        .notMet(
            "vader stemde alleen in met het uitwisselen van informatie",
            at: ["involvement.consents.answers.of[vader]"]
        ) {
            $0.subject.consents.drop("toestemming-vader")
            $0.subject.consents.entries.append(
                Consent(
                    "informatie-vader", of: "vader", for: .informationExchange, isGiven: true, givenBy: "vader",
                    capacity: .oneself, inPresenceOf: [], from: "2026-05-21"))
        }
        .notMet(
            "dochter zegt ja, en later nee",
            at: ["involvement.consents.answers[toestemming-dochter-2].isGiven"]
        ) {
            $0.subject.consents.entries.append(
                Consent(
                    "toestemming-dochter-2", of: "dochter", for: .safetyTeamInvolvement, isGiven: false,
                    givenBy: "dochter", capacity: .oneself, inPresenceOf: [], from: "2026-10-01"))
        }
        .notMet(
            "vader weigert, en wat dochter antwoordde is niet vastgelegd",
            at: ["involvement.consents.answers[toestemming-vader].isGiven"],
            missing: ["involvement.consents.answers[toestemming-dochter].isGiven"],
            wrong: { $0.subject.consents.change("toestemming-dochter") { $0.isGiven = nil } }
        ) { $0.subject.consents.change("toestemming-vader") { $0.isGiven = false } }
        .notMet("vader zei ja in naam van moeder", at: ["involvement.consents.answers[toestemming-moeder].givenBy"]) {
            $0.subject.consents.change("toestemming-moeder") { $0.givenBy = "vader" }
        }
        .notMet(
            "moeder zei ja voor vader, als had zij gezag over hem",
            at: ["involvement.consents.answers[toestemming-vader].givenBy"],
            wrong: { $0.subject.consents.change("toestemming-vader") { $0.capacity = .known(.parentalAuthority) } }
        ) { $0.subject.consents.change("toestemming-vader") { $0.givenBy = "moeder" } }
        .undecided(
            "wie voor vader ja zei is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-vader].givenBy"]
        ) { $0.subject.consents.change("toestemming-vader") { $0.givenBy = nil } }
        .undecided(
            "moeder zei ja voor zoon, en niet vastgelegd of hij een kind is",
            missing: ["involvement.household.concerned[zoon].birth"]
        ) { $0.subject.household.concerned.change("zoon") { $0.birth = nil } }
        .undecided("niet vastgelegd of er meer betrokkenen zijn", missing: ["involvement.household.concerned"]) {
            $0.subject.household.concerned.complete = nil
        }
        .undecided(
            "van niemand is toestemming vastgelegd",
            missing: [
                "involvement.consents.answers.of[dochter]", "involvement.consents.answers.of[moeder]",
                "involvement.consents.answers.of[vader]", "involvement.consents.answers.of[zoon]",
            ]
        ) { $0.subject.consents = [] }
        .undecided("de toestemming van vader is niet vastgelegd", missing: ["involvement.consents.answers.of[vader]"]) {
            $0.subject.consents.forget("toestemming-vader")
        }
        .undecided(
            "de toestemming van vader werd pas na deze dag bekend",
            missing: ["involvement.consents.answers.of[vader]"]
        ) {
            $0.subject.consents.complete = nil
            $0.subject.consents.change("toestemming-vader") { $0.knownOn = "2026-12-01" }
        }
        .undecided(
            "wat vader antwoordde is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-vader].isGiven"]
        ) { $0.subject.consents.change("toestemming-vader") { $0.isGiven = nil } }
        .undecided(
            "vanaf wanneer de toestemming van vader telt is niet vastgelegd",
            missing: ["involvement.consents.answers[toestemming-vader].from"]
        ) { $0.subject.consents.change("toestemming-vader") { $0.from = nil } }
        .undecided(
            "vermoeden van intieme terreur, en moeder zei ja waar vader bij was",
            missing: ["involvement.consents.answers[toestemming-moeder].isGiven"],
            wrong: { $0.subject.consents.change("toestemming-moeder") { $0.inPresenceOf = ["vader"] } }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided(
            "vermoeden van intieme terreur, en niet vastgelegd wie erbij was toen moeder ja zei",
            missing: ["involvement.consents.answers[toestemming-moeder].isGiven"],
            wrong: { $0.subject.consents.change("toestemming-moeder") { $0.inPresenceOf = nil } }
        ) { $0.subject.suspectCoerciveControl() }
        .undecided("wie er coördineert is niet vastgelegd", missing: ["involvement.coordination"]) {
            $0.subject.involvement.coordination = Timeline()
        }
        .undecided(
            "de vorm is niet vastgelegd", missing: ["involvement.form"],
            wrong: { $0.subject.consents.change("toestemming-vader") { $0.isGiven = false } }
        ) { $0.subject.involvement.form = Timeline() }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["involvement.household.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .notApplicable("de betrokkenheid is vorm A") {
            $0.subject.involvement.form = .since("2026-05-20", .known(.consultation))
        }

    /// The household in order, with involvement in form A.
    private static var consultation: RuleExample<CaseFile>.Situation {
        var situation = HouseholdInOrder.situation
        situation.subject.involvement.form = .since("2026-05-20", .known(.consultation))
        return situation
    }
}

extension CaseFile {
    /// What people consented to or refused.
    fileprivate var consents: Listed<Consent> {
        get { involvement.consents.answers }
        set { involvement.consents.answers = newValue }
    }

    /// Adds a second fixed contact.
    fileprivate mutating func addContact(since day: CalendarDate?) {
        involvement.fixedContacts.entries.append(
            FixedContact("wijkteam", professional: "wijkteamwerker", since: day, coordinatesHelpers: true))
    }
}
