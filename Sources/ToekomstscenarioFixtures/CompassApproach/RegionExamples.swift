import Domain
import GovernanceCompass

extension RuleExamples where Subject == Approach {
    /// Examples of regional agreements that are informed; the situation is that of two municipalities of the source.
    static let regionalAgreementsAreInformed = RuleExamples(of: .sturen(64), from: ApproachInOrder.situation)
        .met(
            "de gevolgen waren op de dag van de afspraken onderzocht",
            wrong: { $0.subject.region.consequencesStudiedOn = ApproachInOrder.on("2025-05-21") }
        ) { $0.subject.region.consequencesStudiedOn = ApproachInOrder.on("2025-05-20") }
        .notMet("het onderzoek kwam na de afspraken", at: ["region.agreement.on"]) {
            $0.subject.region.consequencesStudiedOn = ApproachInOrder.on("2026-06-01")
        }
        .notMet("niemand onderzocht de gevolgen", at: ["region.consequencesStudiedOn"]) {
            $0.subject.region.consequencesStudiedOn = .recordedNone
        }
        .notMet("het onderzoek is pas volgend jaar", at: ["region.consequencesStudiedOn"]) {
            $0.subject.region.consequencesStudiedOn = ApproachInOrder.on("2027-03-01")
        }
        .notMet("bestuurders spraken niets af", at: ["region.agreement"]) {
            $0.subject.region.agreement = .recordedNone
        }
        .notMet("de afspraken zijn pas voorzien", at: ["region.agreement.on"]) {
            $0.subject.region.agreement.change { $0.on = .day("2027-01-10") }
        }
        .notMet("de afspraken gaan niet over geld", at: ["region.agreement.coversMoney"]) {
            $0.subject.region.agreement.change { $0.coversMoney = false }
        }
        .undecided("niet vastgelegd of het is onderzocht", missing: ["region.consequencesStudiedOn"]) {
            $0.subject.region.consequencesStudiedOn = .notRecorded
        }
        .undecided("niet vastgelegd of er afspraken zijn", missing: ["region.agreement"]) {
            $0.subject.region.agreement = .notRecorded
        }
        .undecided("de afspraken werden pas later bekend", missing: ["region.agreement"]) {
            $0.subject.region.agreement.becameKnown(on: "2026-12-01")
        }
        .undecided("de dag van de afspraken is niet vastgelegd", missing: ["region.agreement.on"]) {
            $0.subject.region.agreement.change { $0.on = nil }
        }
        .undecided("van het onderzoek is alleen het jaar bekend", missing: ["region.consequencesStudiedOn"]) {
            $0.subject.region.consequencesStudiedOn =
                (try? DateRange(year: 2025)).map { .stated($0, ApproachInOrder.known) } ?? .notRecorded
        }
        .undecided("niet vastgelegd of het over geld gaat", missing: ["region.agreement.coversMoney"]) {
            $0.subject.region.agreement.change { $0.coversMoney = nil }
        }
        .undecided(
            "niet vastgelegd of gemeenten samenwerken", missing: ["region.worksTogether"],
            wrong: { $0.subject.region.agreement.change { $0.coversMoney = false } }
        ) { $0.subject.region.worksTogether = .notRecorded }
        .notApplicable("gemeenten werken niet samen") { $0.subject.region.worksTogether = ApproachInOrder.yes(false) }

    /// Examples of uneven use that is named.
    static let unevenUseIsNamed = RuleExamples(of: .sturen(87), from: ApproachInOrder.situation)
        .met(
            "het staat er nu in", wrong: { $0.subject.region.agreement.change { $0.namesUnevenUse = false } }
        ) { $0.subject.region.agreement.change { $0.namesUnevenUse = true } }
        .notMet(
            "een kleine gemeente verwijst weinig, en niemand benoemt wat dat doet",
            at: ["region.agreement.namesUnevenUse"]
        ) { $0.subject.region.agreement.change { $0.namesUnevenUse = false } }
        .notMet("er zijn geen afspraken", at: ["region.agreement"]) {
            $0.subject.region.agreement = .recordedNone
        }
        .notMet("de afspraken zijn pas voorzien", at: ["region.agreement.on"]) {
            $0.subject.region.agreement.change { $0.on = .day("2027-01-10") }
        }
        .undecided("de dag van de afspraken is niet vastgelegd", missing: ["region.agreement.on"]) {
            $0.subject.region.agreement.change { $0.on = nil }
        }
        .undecided("niet vastgelegd of het erin staat", missing: ["region.agreement.namesUnevenUse"]) {
            $0.subject.region.agreement.change { $0.namesUnevenUse = nil }
        }
        .undecided("niet vastgelegd of er afspraken zijn", missing: ["region.agreement"]) {
            $0.subject.region.agreement = .notRecorded
        }
        .undecided(
            "niet vastgelegd of het gebruik verschilt", missing: ["region.isTeamUsedUnevenly"],
            wrong: { $0.subject.region.agreement.change { $0.namesUnevenUse = false } }
        ) { $0.subject.region.isTeamUsedUnevenly = .notRecorded }
        .notApplicable("gemeenten gebruiken het team ongeveer evenveel") {
            $0.subject.region.isTeamUsedUnevenly = ApproachInOrder.yes(false)
        }

    /// Examples of a team for several municipalities.
    static let sharedTeamHasAgreements = RuleExamples(of: .domein(53), from: ApproachInOrder.situation)
        .met(
            "over geld is het eens geworden",
            wrong: { $0.subject.region.teamAgreements.change { $0.removeAll { $0 == .known(.funding) } } }
        ) { $0.subject.region.teamAgreements.change { $0.append(.known(.funding)) } }
        .notMet("niemand sprak af wie verantwoordelijk is", at: ["region.teamAgreements.responsibility"]) {
            $0.subject.region.teamAgreements.change { $0.removeAll { $0 == .known(.responsibility) } }
        }
        .notMet("er is niets afgesproken", at: ["region.teamAgreements"]) {
            $0.subject.region.teamAgreements = .recordedNone
        }
        .notMet("wie erbij betrokken zijn noemen het contact niet goed", at: ["region.isContactGood"]) {
            $0.subject.region.isContactGood = ApproachInOrder.yes(false)
        }
        .undecided("niet vastgelegd wat er is afgesproken", missing: ["region.teamAgreements"]) {
            $0.subject.region.teamAgreements = .notRecorded
        }
        .undecided("een onderwerp uit een latere versie", missing: ["region.teamAgreements"]) {
            $0.subject.region.teamAgreements.change {
                $0.removeAll { $0 == .known(.funding) }
                $0.append(.unknown(code: "huisvesting"))
            }
        }
        .undecided("niemand vroeg hoe het contact is", missing: ["region.isContactGood"]) {
            $0.subject.region.isContactGood = .notRecorded
        }
        .undecided(
            "niet vastgelegd of er zo'n team is", missing: ["region.hasSharedTeam"],
            wrong: { $0.subject.region.teamAgreements = .recordedNone }
        ) { $0.subject.region.hasSharedTeam = .notRecorded }
        .notApplicable("elke gemeente heeft een eigen team") {
            $0.subject.region.hasSharedTeam = ApproachInOrder.yes(false)
        }

    /// Examples of organisations that agree where they decide.
    static let organisationsAgreedWhereTheyDecide = RuleExamples(of: .domein(87), from: ApproachInOrder.situation)
        .met(
            "met Veilig Thuis is nu regionaal afgesproken",
            wrong: { $0.subject.region.organisations.change("vt") { $0.agreedAt = .known(.local) } }
        ) { $0.subject.region.organisations.change("vt") { $0.agreedAt = .known(.regional) } }
        .notMet(
            "met Veilig Thuis is alleen lokaal afgesproken", at: ["region.organisations[vt].agreedAt"]
        ) { $0.subject.region.organisations.change("vt") { $0.agreedAt = .known(.local) } }
        .notMet("met Veilig Thuis is niets afgesproken", at: ["region.organisations[vt].agreedOn"]) {
            $0.subject.region.organisations.change("vt") { $0.agreedOn = .recordedNone }
        }
        .notMet("met Veilig Thuis is de afspraak pas voorzien", at: ["region.organisations[vt].agreedOn"]) {
            $0.subject.region.organisations.change("vt") { $0.agreedOn = ApproachInOrder.on("2027-01-01") }
        }
        .notMet("er zijn geen organisaties bij betrokken", at: ["region.organisations"]) {
            $0.subject.region.organisations = .recordedNone
        }
        .undecided("niet vastgelegd waar Veilig Thuis beslist", missing: ["region.organisations[vt].decidesAt"]) {
            $0.subject.region.organisations.change("vt") { $0.decidesAt = nil }
        }
        .undecided("niet vastgelegd waar is afgesproken", missing: ["region.organisations[vt].agreedAt"]) {
            $0.subject.region.organisations.change("vt") { $0.agreedAt = nil }
        }
        .undecided("niet vastgelegd of er een afspraak is", missing: ["region.organisations[vt].agreedOn"]) {
            $0.subject.region.organisations.change("vt") { $0.agreedOn = .notRecorded }
        }
        .undecided("misschien zijn er meer organisaties", missing: ["region.organisations.complete"]) {
            $0.subject.region.organisations.complete = nil
        }
        .undecided("geen organisatie vastgelegd", missing: ["region.organisations"]) {
            $0.subject.region.organisations = []
        }
        .undecided(
            "niet vastgelegd of procesregie wordt ingevoerd", missing: ["region.hasProcessDirection"],
            wrong: { $0.subject.region.organisations = .recordedNone }
        ) { $0.subject.region.hasProcessDirection = .notRecorded }
        .notApplicable("procesregie wordt niet ingevoerd") {
            $0.subject.region.hasProcessDirection = ApproachInOrder.yes(false)
        }
}
