import Domain
import GovernanceCompass

extension RuleExamples where Subject == NetworkOrganisation {
    /// Examples of the outer ring.
    static let outerRingAdvises = RuleExamples(of: .kompas(12), from: OrganisationInOrder.situation)
        .met("er kwam een buitenring", wrong: { $0.subject.outerRing = .recordedNone }) {
            $0.subject.outerRing.entries.append(OrganisationSeat("wonen"))
        }
        .notMet("er is geen buitenring", at: ["outerRing"]) { $0.subject.outerRing = .recordedNone }
        .notMet("in de buitenring zit alleen wie al in de kerngroep zit", at: ["outerRing"]) {
            $0.subject.outerRing.entries = Array($0.subject.coreGroup.entries.prefix(2))
        }
        .undecided("misschien zit wie in de buitenring zit ook in de kerngroep", missing: ["coreGroup"]) {
            $0.subject.coreGroup.complete = nil
        }
        .undecided(
            "misschien zit er nog iemand anders in de buitenring", missing: ["outerRing"],
            wrong: { $0.subject.outerRing.entries = Array($0.subject.coreGroup.entries.prefix(2)) }
        ) { $0.subject.outerRing.complete = nil }
        .notMet("de buitenring adviseert niet", at: ["outerRingRoles.advises"]) {
            $0.subject.outerRingRoles = .stated([.known(.isSoundingBoard)], OrganisationInOrder.known)
        }
        .notMet("de buitenring is geen klankbord", at: ["outerRingRoles.isSoundingBoard"]) {
            $0.subject.outerRingRoles = .stated([.known(.advises)], OrganisationInOrder.known)
        }
        .undecided("niets vastgelegd van de buitenring", missing: ["outerRing"]) { $0.subject.outerRing = [] }
        .undecided("niet vastgelegd wat zij doet", missing: ["outerRingRoles"]) {
            $0.subject.outerRingRoles = .notRecorded
        }
        .undecided(
            "niets vastgelegd van de kerngroep", missing: ["coreGroup"],
            wrong: { $0.subject.outerRing = .recordedNone }
        ) { $0.subject.coreGroup = [] }
        .notApplicable("er is geen kerngroep") { $0.subject.coreGroup = .recordedNone }

    /// Examples of the project group.
    static let projectGroupIsDelegation = RuleExamples(of: .kompas(13), from: OrganisationInOrder.situation)
        .met(
            "wie van buiten kwam, kreeg een plek in de buitenring",
            wrong: {
                $0.subject.projectGroup.entries.append(OrganisationSeat("agent", in: .professional, domain: .safety))
            }
        ) { $0.subject.outerRing.entries.append(OrganisationSeat("agent")) }
        .notMet("iemand komt niet uit de buitenring", at: ["projectGroup[agent].outerRing"]) {
            $0.subject.projectGroup.entries.append(OrganisationSeat("agent", in: .professional, domain: .safety))
        }
        .notMet("geen ervaringsdeskundige", at: ["projectGroup.experience"]) {
            $0.subject.projectGroup.change("ervaring-2") { $0.isForExperience = false }
        }
        .notMet("allemaal uit één domein", at: ["projectGroup.domains"]) {
            $0.subject.projectGroup.change("school-zuid") { $0.domain = .known(.socialDomain) }
        }
        .notMet("geen professionals", at: ["projectGroup.professionals"]) {
            $0.subject.projectGroup.change("school-zuid") { $0.layer = .known(.policy) }
            $0.subject.projectGroup.change("ervaring-2") { $0.layer = .known(.policy) }
        }
        .notMet("wie professional is, zit er alleen als ervaringsdeskundige", at: ["projectGroup.professionals"]) {
            $0.subject.projectGroup.change("school-zuid") { $0.layer = .known(.policy) }
        }
        .undecided("niet vastgelegd uit welke laag iemand komt", missing: ["projectGroup[school-zuid].layer"]) {
            $0.subject.projectGroup.change("school-zuid") { $0.layer = nil }
        }
        .notMet("allemaal met dezelfde functie", at: ["hasSeveralFunctions"]) {
            $0.subject.hasSeveralFunctions = .stated(false, OrganisationInOrder.known)
        }
        .undecided("het domein van één is niet vastgelegd", missing: ["projectGroup[school-zuid].domain"]) {
            $0.subject.projectGroup.change("school-zuid") { $0.domain = nil }
        }
        .undecided("misschien zijn er meer in de buitenring", missing: ["outerRing"]) {
            $0.subject.outerRing.forget("school-zuid")
        }
        .undecided(
            "niet vastgelegd of er een ervaringsdeskundige bij is",
            missing: ["projectGroup[ervaring-2].isForExperience"]
        ) {
            $0.subject.projectGroup.change("ervaring-2") { $0.isForExperience = nil }
        }
        .undecided("niet vastgelegd of functies verschillen", missing: ["hasSeveralFunctions"]) {
            $0.subject.hasSeveralFunctions = .notRecorded
        }
        .undecided("niets vastgelegd van een projectgroep", missing: ["projectGroup"]) { $0.subject.projectGroup = [] }
        .notApplicable("er is geen projectgroep") { $0.subject.projectGroup = .recordedNone }

    /// Examples of partners from outside the safety domain.
    static let widerPartnersTakePart = RuleExamples(of: .kompas(19), from: OrganisationInOrder.situation)
        .met("welzijn doet nu mee", wrong: { $0.subject.outerRing.drop("wonen") }) {
            $0.subject.outerRing.entries.append(OrganisationSeat("welzijn", represents: [.welfareWork]))
        }
        .notMet("niemand uit de sociale basis", at: ["widerPartners.socialBase"]) { $0.subject.outerRing.drop("wonen") }
        .notMet("niemand rond volwassenen", at: ["widerPartners.adultProblems"]) {
            $0.subject.outerRing.drop("schulden")
            $0.subject.coreGroup.drop("zorg")
        }
        .undecided("niet vastgelegd voor wie een zetel is", missing: ["outerRing[wonen].represents"]) {
            $0.subject.outerRing.change("wonen") { $0.represents = nil }
        }
        .undecided("misschien doen er meer mee", missing: ["outerRing"]) { $0.subject.outerRing.forget("wonen") }
        .notApplicable("er is geen kerngroep") { $0.subject.coreGroup = .recordedNone }

    /// Examples of the beginning.
    static let beginningIsMade = RuleExamples(of: .kompas(24), from: OrganisationInOrder.situation)
        .met(
            "de school steunt het nu ook",
            wrong: { $0.subject.support.change("school") { $0 = Endorsement(by: "school", false, on: "2025-10-01") } }
        ) { $0.subject.support.change("school") { $0 = Endorsement(by: "school", true, on: "2025-11-01") } }
        .notMet("de school steunt het niet", at: ["beginning.support[school]"]) {
            $0.subject.support.change("school") { $0 = Endorsement(by: "school", false, on: "2025-10-01") }
        }
        .notMet("van de corporatie is vastgelegd dat zij niets zei", at: ["beginning.support[corporatie]"]) {
            $0.subject.support.drop("corporatie")
        }
        .notMet("het staat niet op de agenda", at: ["onAgendaSince"]) {
            $0.subject.onAgendaSince = .statedAsNone(OrganisationInOrder.known)
        }
        .notMet("het komt pas volgend jaar op de agenda", at: ["onAgendaSince"]) {
            $0.subject.onAgendaSince = .stated(.day("2027-01-12"), OrganisationInOrder.known)
        }
        .notMet("er is geen buitenring", at: ["outerRing"]) { $0.subject.outerRing = .recordedNone }
        .notMet("er is geen kerngroep", at: ["coreGroup"]) { $0.subject.coreGroup = .recordedNone }
        .undecided("misschien zijn er meer in de kerngroep", missing: ["coreGroup"]) {
            $0.subject.coreGroup.complete = nil
        }
        .undecided("de school zei nog niets", missing: ["beginning.support[school]"]) {
            $0.subject.support.change("school") { $0.isSupport = Timeline() }
        }
        .undecided("niet vastgelegd voor welke partij een zetel is", missing: ["outerRing[school-zuid].party"]) {
            $0.subject.outerRing.change("school-zuid") { $0.party = nil }
        }
        .undecided(
            "in beide ringen zit geen partij die het kan steunen",
            missing: ["coreGroup[ervaring-1].party", "outerRing[ervaring-2].party"]
        ) {
            $0.subject.coreGroup.drop { $0.id != "ervaring-1" }
            $0.subject.outerRing.drop { $0.id != "ervaring-2" }
        }
        .undecided("niet vastgelegd of het op de agenda staat", missing: ["onAgendaSince"]) {
            $0.subject.onAgendaSince = .notRecorded
        }
        .undecided("misschien zijn er meer in de buitenring", missing: ["outerRing"]) {
            $0.subject.outerRing.complete = nil
        }
        .undecided("niets vastgelegd van de kerngroep", missing: ["coreGroup"]) { $0.subject.coreGroup = [] }
}
