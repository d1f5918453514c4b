import Domain
import GovernanceCompass

extension RuleExamples where Subject == NetworkGovernance {
    /// Examples of a form that fits, of steering together.
    static let formFitsSituation = RuleExamples(of: .kompas(27), from: NetworkGovernanceInOrder.situation)
        .met("acht partijen", wrong: { $0.subject.count(12) }) { $0.subject.count(8) }
        .notMet("gedeelde sturing met twaalf partijen", at: ["partyCount"]) { $0.subject.count(12) }
        .notMet("weinig vertrouwen", at: ["isTrustHigh"]) {
            $0.subject.isTrustHigh = .stated(false, NetworkGovernanceInOrder.known)
        }
        .notMet(
            "geen gedeelde doelen, en het vertrouwen is niet vastgelegd", at: ["hasSharedGoals"],
            missing: ["isTrustHigh"], wrong: { $0.subject.isTrustHigh = .notRecorded }
        ) { $0.subject.hasSharedGoals = .stated(false, NetworkGovernanceInOrder.known) }
        .undecided("het aantal partijen is niet vastgelegd", missing: ["partyCount"]) {
            $0.subject.partyCount = .notRecorded
        }
        .undecided("het vertrouwen is niet vastgelegd", missing: ["isTrustHigh"]) {
            $0.subject.isTrustHigh = .notRecorded
        }
        .undecided("niet vastgelegd of doelen gedeeld zijn", missing: ["hasSharedGoals"]) {
            $0.subject.hasSharedGoals = .notRecorded
        }
        .undecided("geen vorm vastgelegd", missing: ["form"]) { $0.subject.form = Timeline() }
        .undecided("een vorm uit een latere versie", missing: ["form"]) {
            $0.subject.form = .since("2026-01-15", .unknown(code: "zwerm"))
        }
        .notApplicable("er is geen vorm gekozen") { $0.subject.choose(nil) }

    /// Examples of a form that fits, of the other forms.
    static let otherFormsFit = RuleExamples(of: .kompas(27), from: NetworkGovernanceInOrder.situation)
        .met(
            "een bureau voor een groot netwerk dat neutrale regie wil",
            wrong: { $0.subject.choose(.independentAgency, size: .large) }
        ) { $0.subject.needsNeutralDirection = .stated(true, NetworkGovernanceInOrder.known) }
        .met(
            "één organisatie voor een middelgroot netwerk met behoefte aan daadkracht",
            wrong: { $0.subject.choose(.leadOrganisation, size: .medium) }
        ) { $0.subject.needsDecisiveness = .stated(true, NetworkGovernanceInOrder.known) }
        .notMet(
            "één organisatie, middelgroot, zonder behoefte aan daadkracht", at: ["needsDecisiveness"],
            wrong: { $0.subject.chooseOneOrganisation() }
        ) { $0.subject.needsDecisiveness = .stated(false, NetworkGovernanceInOrder.known) }
        .notMet(
            "één organisatie met behoefte aan daadkracht, in een klein netwerk", at: ["size"],
            wrong: { $0.subject.chooseOneOrganisation() }
        ) { $0.subject.size = .stated(.known(.small), NetworkGovernanceInOrder.known) }
        .notMet("een bureau voor een groot netwerk dat geen neutrale regie zoekt", at: ["needsNeutralDirection"]) {
            $0.subject.choose(.independentAgency, size: .large)
        }
        .notMet("een bureau zonder dat iets daarom vraagt", at: ["needsNeutralDirection", "size"]) {
            $0.subject.choose(.independentAgency)
        }
        .undecided(
            "niet vastgelegd of daadkracht nodig is", missing: ["needsDecisiveness"],
            wrong: { $0.subject.choose(.leadOrganisation, size: .medium) }
        ) { $0.subject.needsDecisiveness = .notRecorded }
        .undecided(
            "niet vastgelegd of neutrale regie nodig is", missing: ["needsNeutralDirection"],
            wrong: { $0.subject.choose(.independentAgency, size: .large) }
        ) { $0.subject.needsNeutralDirection = .notRecorded }
        .undecided(
            "omvang niet vastgelegd", missing: ["size"],
            wrong: {
                $0.subject.choose(.independentAgency)
                $0.subject.needsNeutralDirection = .stated(true, NetworkGovernanceInOrder.known)
            }
        ) { $0.subject.size = .notRecorded }
        .notApplicable("vormen staan naast elkaar") { $0.subject.choose(.hybrid) }

    /// Examples of a form that is reviewed.
    static let formIsReviewed = RuleExamples(of: .kompas(28), from: NetworkGovernanceInOrder.situation)
        .met("dit najaar opnieuw gevraagd", wrong: { $0.subject.review(on: "2025-06-01") }) {
            $0.subject.formReviews.entries.append(FormReview("najaar", on: .day("2026-11-02"), in: .growth))
        }
        .notMet("vorig jaar voor het laatst gevraagd", at: ["formReviews"]) { $0.subject.review(on: "2025-06-01") }
        .notMet("de samenwerking is sindsdien verder gekomen", at: ["formReviews"]) {
            $0.subject.stage = .since("2026-09-01", .known(.furtherDevelopment))
        }
        .notMet("gekozen is elk kwartaal", at: ["formReviews"]) {
            try? $0.context.policy.choose(.governanceReviewMonths, 3, because: "synthetisch voorbeeld")
        }
        .undecided("de dag is niet vastgelegd", missing: ["formReviews[voorjaar].on"]) {
            $0.subject.formReviews.change("voorjaar") { $0.on = nil }
        }
        .undecided("alleen het jaar is bekend", missing: ["formReviews[voorjaar].on"]) {
            $0.subject.formReviews.change("voorjaar") { $0.on = try? DateRange(year: 2025) }
        }
        .undecided("de fase van toen is niet vastgelegd", missing: ["formReviews[voorjaar].stage"]) {
            $0.subject.formReviews.change("voorjaar") { $0.stage = nil }
        }
        .undecided("de fase van nu is niet vastgelegd", missing: ["stage"]) { $0.subject.stage = Timeline() }
        .undecided("misschien is er gevraagd", missing: ["formReviews.complete"]) {
            $0.subject.formReviews.forget("voorjaar")
        }
        .notApplicable("er is geen vorm gekozen") { $0.subject.choose(nil) }
}

extension NetworkGovernance {
    fileprivate mutating func count(_ parties: Int) { partyCount = .stated(parties, NetworkGovernanceInOrder.known) }

    fileprivate mutating func choose(_ form: NetworkGovernanceForm?) {
        let provenance = Provenance(heldOn: .day("2026-01-15"), knownOn: "2026-01-15")
        self.form = Timeline([form.map { .stated(.known($0), provenance) } ?? .statedAsNone(provenance)])
    }

    fileprivate mutating func choose(_ form: NetworkGovernanceForm, size: NetworkSize) {
        choose(form)
        self.size = .stated(.known(size), NetworkGovernanceInOrder.known)
    }

    /// Chooses one organisation, in the situation in which that fits.
    fileprivate mutating func chooseOneOrganisation() {
        choose(.leadOrganisation, size: .medium)
        needsDecisiveness = .stated(true, NetworkGovernanceInOrder.known)
    }

    fileprivate mutating func review(on day: CalendarDate) { formReviews.change("voorjaar") { $0.on = .day(day) } }
}
