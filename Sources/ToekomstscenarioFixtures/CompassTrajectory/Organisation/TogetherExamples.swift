import Domain
import GovernanceCompass

extension RuleExamples where Subject == NetworkOrganisation {
    /// Examples of voices that weigh the same.
    static let voicesWeighEqually = RuleExamples(of: .kompas(18), from: OrganisationInOrder.situation)
        .met(
            "het is bespreekbaar gemaakt",
            wrong: { $0.subject.processLead.change { $0.isIndependent = false } }
        ) { $0.subject.equality = .stated([.known(.discussed)], OrganisationInOrder.known) }
        .notMet("de trekker is niet onafhankelijk", at: ["equality"]) {
            $0.subject.processLead.change { $0.isIndependent = false }
        }
        .notMet("er is geen trekker", at: ["equality"]) {
            $0.subject.processLead = .statedAsNone(OrganisationInOrder.known)
        }
        .notMet("er is niets geregeld", at: ["equality"]) {
            $0.subject.equality = .statedAsNone(OrganisationInOrder.known)
        }
        .undecided("niet vastgelegd of de trekker onafhankelijk is", missing: ["processLead.isIndependent"]) {
            $0.subject.processLead.change { $0.isIndependent = nil }
        }
        .undecided("niet vastgelegd of er een trekker is", missing: ["processLead", "processLead.isIndependent"]) {
            $0.subject.processLead = .notRecorded
        }
        .undecided("niet vastgelegd hoe het is geborgd", missing: ["equality"]) { $0.subject.equality = .notRecorded }
        .notApplicable("er is geen kerngroep") { $0.subject.coreGroup = .recordedNone }

    /// Examples of leadership.
    static let leadershipIsSpread = RuleExamples(of: .kompas(23), from: OrganisationInOrder.situation)
        .met(
            "een organisatie neemt een taak over",
            wrong: { $0.subject.leadership.drop("leren") }
        ) { $0.subject.leadership.entries.append(LeadershipTask("opvolgen", of: "gi", at: .organisation)) }
        .notMet("alles ligt bij één partij", at: ["leadership.parties"]) {
            $0.subject.leadership.change("leren") { $0.party = "gemeente-noord" }
        }
        .notMet("alles ligt op één niveau", at: ["leadership.levels"]) {
            $0.subject.leadership.change("leren") { $0.level = .known(.regional) }
        }
        .undecided("niet vastgelegd bij wie een taak ligt", missing: ["leadership[leren].party"]) {
            $0.subject.leadership.change("leren") { $0.party = nil }
        }
        .undecided("niet vastgelegd op welk niveau", missing: ["leadership[leren].level"]) {
            $0.subject.leadership.change("leren") { $0.level = nil }
        }
        .undecided("misschien zijn er meer taken", missing: ["leadership"]) { $0.subject.leadership.forget("leren") }
        .notApplicable("er zijn geen leiderschapstaken") { $0.subject.leadership = .recordedNone }

    /// Examples of an expert who helps to measure.
    static let expertHelpsToMeasure = RuleExamples(of: .kompas(70), from: OrganisationInOrder.situation)
        .met("er kwam een expert", wrong: { $0.subject.monitoringExpert = .statedAsNone(OrganisationInOrder.known) }) {
            $0.subject.monitoringExpert = .stated("onderzoeker", OrganisationInOrder.known)
        }
        .notMet("er is geen expert", at: ["monitoringExpert"]) {
            $0.subject.monitoringExpert = .statedAsNone(OrganisationInOrder.known)
        }
        .undecided("niet vastgelegd of er een expert is", missing: ["monitoringExpert"]) {
            $0.subject.monitoringExpert = .notRecorded
        }
        .undecided(
            "niet vastgelegd of er aan indicatoren wordt gewerkt", missing: ["indicatorWorkSince"],
            wrong: { $0.subject.monitoringExpert = .statedAsNone(OrganisationInOrder.known) }
        ) { $0.subject.indicatorWorkSince = .notRecorded }
        .notApplicable(
            "aan indicatoren wordt pas later gewerkt",
            wrong: { $0.subject.monitoringExpert = .statedAsNone(OrganisationInOrder.known) }
        ) { $0.subject.indicatorWorkSince = .stated(.day("2027-03-01"), OrganisationInOrder.known) }
        .notApplicable("er wordt nog niet aan indicatoren gewerkt") {
            $0.subject.indicatorWorkSince = .statedAsNone(OrganisationInOrder.known)
        }

    /// Examples of the place of experts by experience.
    static let experienceHasPlace = RuleExamples(of: .kompas(94), from: OrganisationInOrder.situation)
        .met(
            "de vergoeding is alsnog afgesproken",
            wrong: { $0.subject.experiencePlaces.change("ervaring-2") { $0.agreements?.removeLast() } }
        ) { $0.subject.experiencePlaces.change("ervaring-2") { $0.agreements?.append(.known(.compensation)) } }
        .notMet("alleen uitgenodigd, niet meebeslissend", at: ["experiencePlaces[ervaring-2].coDecides"]) {
            $0.subject.experiencePlaces.change("ervaring-2") { $0.coDecides = false }
        }
        .notMet("er is geen vergoeding", at: ["experiencePlaces[ervaring-1].agreements.compensation"]) {
            $0.subject.experiencePlaces.change("ervaring-1") { $0.agreements = [.known(.role), .known(.support)] }
        }
        .notMet("er is geen ondersteuning", at: ["experiencePlaces[ervaring-1].agreements.support"]) {
            $0.subject.experiencePlaces.change("ervaring-1") { $0.agreements = [.known(.role), .known(.compensation)] }
        }
        .notMet("de rol is niet afgesproken", at: ["experiencePlaces[ervaring-1].agreements.role"]) {
            $0.subject.experiencePlaces.change("ervaring-1") {
                $0.agreements = [.known(.support), .known(.compensation)]
            }
        }
        .notMet("één van beiden weet zich niet erkend", at: ["experiencePlaces[ervaring-1].feelsRecognised"]) {
            $0.subject.experiencePlaces.change("ervaring-1") { $0.feelsRecognised = false }
        }
        .notMet("pas laat erbij gehaald", at: ["experiencePlaces[ervaring-1].joinedInTime"]) {
            $0.subject.experiencePlaces.change("ervaring-1") { $0.joinedInTime = false }
        }
        .undecided("niet gevraagd of zij meebeslist", missing: ["experiencePlaces[ervaring-2].coDecides"]) {
            $0.subject.experiencePlaces.change("ervaring-2") { $0.coDecides = nil }
        }
        .undecided("niet gevraagd of zij op tijd meedoet", missing: ["experiencePlaces[ervaring-2].joinedInTime"]) {
            $0.subject.experiencePlaces.change("ervaring-2") { $0.joinedInTime = nil }
        }
        .undecided("niet gevraagd of zij zich erkend weet", missing: ["experiencePlaces[ervaring-2].feelsRecognised"]) {
            $0.subject.experiencePlaces.change("ervaring-2") { $0.feelsRecognised = nil }
        }
        .undecided("niet vastgelegd wat is afgesproken", missing: ["experiencePlaces[ervaring-2].agreements"]) {
            $0.subject.experiencePlaces.change("ervaring-2") { $0.agreements = nil }
        }
        .undecided("misschien doen er meer mee", missing: ["experiencePlaces"]) {
            $0.subject.experiencePlaces.complete = nil
        }
        .undecided(
            "een ervaringsdeskundige met een zetel is niets gevraagd", missing: ["experiencePlaces[ervaring-1]"]
        ) { $0.subject.experiencePlaces.drop("ervaring-1") }
        .undecided("misschien zitten er meer in de kerngroep", missing: ["coreGroup"]) {
            $0.subject.coreGroup.complete = nil
        }
        .undecided("misschien zitten er meer in de buitenring", missing: ["outerRing"]) {
            $0.subject.outerRing.complete = nil
        }
        .undecided("misschien zitten er meer in de projectgroep", missing: ["projectGroup"]) {
            $0.subject.projectGroup.complete = nil
        }
        .undecided(
            "er zou niemand meedoen, en er zijn wel zetels van ervaringsdeskundigen",
            missing: ["experiencePlaces[ervaring-1]", "experiencePlaces[ervaring-2]"]
        ) { $0.subject.experiencePlaces = .recordedNone }
        .undecided(
            "niet vastgelegd of een zetel er een van een ervaringsdeskundige is",
            missing: ["coreGroup[zorg].isForExperience", "experiencePlaces[zorg]"]
        ) { $0.subject.coreGroup.change("zorg") { $0.isForExperience = nil } }
        .notApplicable("er doen geen ervaringsdeskundigen mee") { $0.subject.leaveOutExperience() }
}

extension NetworkOrganisation {
    fileprivate mutating func leaveOutExperience() {
        experiencePlaces = .recordedNone
        coreGroup.drop("ervaring-1")
        outerRing.drop("ervaring-2")
        projectGroup.drop("ervaring-2")
    }
}
