import Domain
public import GovernanceCompass

/// The examples of all rules about a network map.
public enum NetworkMapExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<NetworkMap>] = ofRules.flatMap { $0.all }

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by `RuleSet.networkMap`.
    public static func documents() -> [ExampleDocument<NetworkMap>] {
        all.map { ExampleDocument($0, reviewedBy: .networkMap) }
    }
    #endif

    private static let ofRules: [RuleExamples<NetworkMap>] = [
        .closePartnersCooperate, .sectorsAreAligned, .goalComesBeforeMap, .mapEndsInActions, .mapIsRepeated,
        .institutionsAreCertified, .nobodyWaitsInACircle,
    ]
}

extension RuleExamples where Subject == NetworkMap {
    /// Examples of the five that work closely together.
    static let closePartnersCooperate = RuleExamples(of: .kompas(3), from: RegionInOrder.situation)
        .met(
            "de Raad en Veilig Thuis zien weer samenwerking",
            wrong: {
                $0.subject.see(.known(.lacking), by: "raad", with: "vt")
                $0.subject.see(.known(.lacking), by: "gi", with: "raad")
            }
        ) { $0.subject.see(.known(.improvable), by: "raad", with: "vt") }
        .notMet("Veilig Thuis staat niet op de kaart", at: ["kinds.veiligThuis"]) { $0.subject.removeParty("vt") }
        .notMet(
            "de GI ziet niets in de ene lijn van de Raad", at: ["kinds.childCareAndProtectionBoard.relation"]
        ) {
            $0.subject.removeLine("raad", "vt")
            $0.subject.see(.known(.lacking), by: "gi", with: "raad")
        }
        .undecided(
            "de Raad zei niet hoe hij zijn ene lijn ziet", missing: ["lines[gi][raad].seenBy[raad]"],
            wrong: { $0.subject.removeLine("raad", "vt") }
        ) { $0.subject.see(nil, by: "raad", with: "gi") }
        .undecided("niet vastgelegd wat voor partij Veilig Thuis is", missing: ["parties[vt].kind"]) {
            $0.subject.parties.change("vt") { $0.kind = nil }
        }
        .undecided(
            "Veilig Thuis staat niet op de kaart, en niemand zei dat de kaart alle partijen heeft",
            missing: ["parties.complete"], wrong: { $0.subject.removeParty("vt") }
        ) { $0.subject.parties.complete = nil }
        .notApplicable("de kaart is nog niet getekend") { $0.subject.beNotDrawnYet() }

    /// Examples of the goal that comes before the map.
    static let goalComesBeforeMap = RuleExamples(of: .kompas(20), from: RegionInOrder.situation)
        .met("het doel is aangepast", wrong: { $0.subject.goal.change { $0.isInLineWithScenario = false } }) {
            $0.subject.goal.change { $0.isInLineWithScenario = true }
        }
        .notMet("vastgelegd dat er geen doel is", at: ["goal"]) {
            $0.subject.goal = .statedAsNone(Provenance(knownOn: "2026-09-17"))
        }
        .notMet("het doel kwam na de kaart", at: ["goal.agreedOn"]) {
            $0.subject.goal.change { $0.agreedOn = .day("2026-10-01") }
        }
        .notMet(
            "het doel kwam na de kaart, en niemand zei of het past", at: ["goal.agreedOn"],
            missing: ["goal.isInLineWithScenario"],
            wrong: { $0.subject.goal.change { $0.isInLineWithScenario = nil } }
        ) { $0.subject.goal.change { $0.agreedOn = .day("2026-10-01") } }
        .undecided("de dag van de kaart is niet vastgelegd", missing: ["drawnOn"]) { $0.subject.drawnOn = .notRecorded }
        .undecided("het doel werd pas na deze dag bekend", missing: ["goal"]) {
            $0.subject.goal.becameKnown(on: "2026-12-01")
        }
        .undecided("geen doel vastgelegd", missing: ["goal"]) { $0.subject.goal = .notRecorded }
        .undecided("van het doel is alleen het jaar bekend", missing: ["goal.agreedOn"]) {
            $0.subject.goal.change { $0.agreedOn = try? DateRange(year: 2026) }
        }
        .notApplicable("de kaart is nog niet getekend") { $0.subject.beNotDrawnYet() }

    /// Examples of the map that ends in actions.
    static let mapEndsInActions = RuleExamples(of: .kompas(21), from: RegionInOrder.situation)
        .met("een actie krijgt een eigenaar", wrong: { $0.subject.actions.change("meedenken") { $0.owners = [] } }) {
            $0.subject.actions.change("meedenken") { $0.owners = ["ggz"] }
        }
        .notMet("een lijn die ontbreekt heeft geen actie", at: ["lines[ggz][lokaal].action"]) {
            $0.subject.actions.drop("meedenken")
        }
        .notMet("één van beide partijen ziet een sterke lijn minder sterk", at: ["lines[raad][vt].action"]) {
            $0.subject.see(.known(.improvable), by: "vt", with: "raad")
        }
        .notMet("niemand pakt een actie op", at: ["actions[meedenken].owners"]) {
            $0.subject.actions.change("meedenken") { $0.owners = [] }
        }
        .notMet(
            "niemand pakt een actie op, en de volgorde is niet vastgelegd", at: ["actions[meedenken].owners"],
            missing: ["actions[vaste-gezichten].rank"],
            wrong: { $0.subject.actions.change("vaste-gezichten") { $0.rank = nil } }
        ) { $0.subject.actions.change("meedenken") { $0.owners = [] } }
        .notMet("er is niet plenair afgesloten", at: ["closedOn"]) {
            $0.subject.closedOn = .statedAsNone(Provenance(knownOn: "2026-09-17"))
        }
        .notMet("de vraag wat ontbreekt is niet gesteld", at: ["reflection.isLacking"]) {
            $0.subject.reflection = .stated(
                [.known(.goesWell), .known(.canImprove), .known(.nextSteps)], Provenance(knownOn: "2026-09-17"))
        }
        .notMet("de afsluiting was die van de vorige kaart", at: ["closedOn"]) {
            $0.subject.closedOn = .stated(.day("2026-03-12"), Provenance(knownOn: "2026-09-17"))
        }
        .undecided("een van de vragen heeft een code van een latere versie", missing: ["reflection"]) {
            $0.subject.reflection = .stated(
                [.known(.goesWell), .known(.canImprove), .unknown(code: "later"), .known(.nextSteps)],
                Provenance(knownOn: "2026-09-17"))
        }
        .undecided("de dag van de kaart is niet vastgelegd", missing: ["drawnOn"]) { $0.subject.drawnOn = .notRecorded }
        .undecided("misschien staat een partij niet op de kaart", missing: ["parties.complete"]) {
            $0.subject.parties.complete = nil
        }
        .undecided("Veilig Thuis zei niet hoe het een lijn ziet", missing: ["lines[raad][vt].seenBy[vt]"]) {
            $0.subject.see(nil, by: "vt", with: "raad")
        }
        .undecided(
            "een lijn is zonder actie, en niemand zei dat alle acties zijn vastgelegd", missing: ["actions.complete"],
            wrong: { $0.subject.actions.drop("meedenken") }
        ) { $0.subject.actions.complete = nil }
        .undecided(
            "wie een lijn hoe ziet heeft een code van een latere versie", missing: ["lines[raad][vt].seenBy[vt]"]
        ) {
            $0.subject.see(.unknown(code: "wisselend"), by: "vt", with: "raad")
        }
        .undecided("niet vastgelegd wie een actie oppakt", missing: ["actions[vaste-gezichten].owners"]) {
            $0.subject.actions.change("vaste-gezichten") { $0.owners = nil }
        }
        .notApplicable("de kaart is nog niet getekend") { $0.subject.beNotDrawnYet() }

    /// Examples of the map that is drawn again.
    static let mapIsRepeated = RuleExamples(of: .kompas(22), from: RegionInOrder.situation)
        .met("de kaart van dit voorjaar is vervangen", wrong: { $0.subject.draw(on: .day("2026-04-10")) }) {
            $0.subject.draw(on: .day("2026-09-17"))
        }
        .notMet("de kaart is van dit voorjaar", at: ["drawnOn"]) { $0.subject.draw(on: .day("2026-04-10")) }
        .notMet("de kaart heeft een dag die nog komt", at: ["drawnOn"]) { $0.subject.draw(on: .day("2027-01-14")) }
        .notMet("gekozen is elke twee maanden", at: ["drawnOn"]) {
            try? $0.context.policy.choose(.networkMapMonths, 2, because: "synthetisch voorbeeld")
        }
        .undecided("de dag van de kaart is niet vastgelegd", missing: ["drawnOn"]) { $0.subject.drawnOn = .notRecorded }
        .undecided("van de kaart is alleen het jaar bekend", missing: ["drawnOn"]) {
            if let year = try? DateRange(year: 2026) { $0.subject.draw(on: year) }
        }
        .notApplicable("de kaart is nog niet getekend") { $0.subject.beNotDrawnYet() }
}

extension NetworkMap {
    /// Changes the day on which it was drawn.
    fileprivate mutating func draw(on day: DateRange) { drawnOn = .stated(day, Provenance(knownOn: "2026-09-17")) }
}
