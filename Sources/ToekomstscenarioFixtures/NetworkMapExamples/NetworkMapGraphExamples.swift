import Domain
import GovernanceCompass

extension RuleExamples where Subject == NetworkMap {
    /// Examples of sectors that are aligned.
    static let sectorsAreAligned = RuleExamples(of: .kompas(9), from: RegionInOrder.situation)
        .met("justitie staat weer op de kaart", wrong: { $0.subject.removeParty("justitie") }) {
            $0.subject.parties.entries.append(NetworkParty("om", .justice, .direct, knownOn: "2026-09-17"))
            $0.subject.lines.entries += [
                try? NetworkLine(
                    NetworkLine.End("om", .strong, on: "2026-09-17"),
                    NetworkLine.End("politie", .improvable, on: "2026-09-17"), knownOn: "2026-09-17")
            ].compactMap { $0 }
        }
        .notMet("het onderwijs staat niet op de kaart", at: ["sectors.education"]) {
            $0.subject.removeParty("school")
        }
        .notMet("de zorg staat los", at: ["sectors.care.relation"]) {
            $0.subject.removeLine("huisartsen", "lokaal")
        }
        .notMet("de politie ziet niets in justitie", at: ["sectors.justice.relation"]) {
            $0.subject.see(.known(.lacking), by: "politie", with: "justitie")
        }
        .notMet("landelijk sturen geen bestuurders mee", at: ["steering.national.director"]) {
            $0.subject.steering.drop("landelijke-tafel")
        }
        .notMet(
            "er wordt nergens samen gestuurd",
            at: [
                "steering.local.director", "steering.local.manager", "steering.national.director",
                "steering.national.manager", "steering.regional.director", "steering.regional.manager",
            ]
        ) { $0.subject.steering = .recordedNone }
        .notMet(
            "lokaal stuurt één partij alleen", at: ["steering.local.director", "steering.local.manager"]
        ) { $0.subject.steering.change("lokaal-overleg") { $0.parties = ["gemeente-noord"] } }
        .undecided("niet vastgelegd welke partijen lokaal sturen", missing: ["steering[lokaal-overleg].parties"]) {
            $0.subject.steering.change("lokaal-overleg") { $0.parties = nil }
        }
        .undecided("niet vastgelegd wie er lokaal sturen", missing: ["steering[lokaal-overleg].layers"]) {
            $0.subject.steering.change("lokaal-overleg") { $0.layers = nil }
        }
        .undecided("niet vastgelegd op welke schaal", missing: ["steering[regiotafel].scale"]) {
            $0.subject.steering.change("regiotafel") { $0.scale = nil }
        }
        .undecided("misschien sturen zij elders samen", missing: ["steering.complete"]) {
            $0.subject.steering.forget("landelijke-tafel")
        }
        .undecided("niet vastgelegd wat voor partij de school is", missing: ["parties[school].kind"]) {
            $0.subject.parties.change("school") { $0.kind = nil }
        }
        .undecided("justitie zei niet hoe zij haar lijn ziet", missing: ["lines[justitie][politie].seenBy[justitie]"]) {
            $0.subject.see(nil, by: "justitie", with: "politie")
        }
        .undecided(
            "het onderwijs staat er niet op, en niemand zei dat de kaart alle partijen heeft",
            missing: ["parties.complete"], wrong: { $0.subject.removeParty("school") }
        ) { $0.subject.parties.complete = nil }
        .notApplicable("de kaart is nog niet getekend") { $0.subject.beNotDrawnYet() }

    /// Examples of institutions that are certified.
    static let institutionsAreCertified = RuleExamples(of: .kompas(107), from: RegionInOrder.situation)
        .met("het certificaat is vernieuwd", wrong: { $0.subject.certify(false, since: "2026-06-01") }) {
            $0.subject.certify(true, since: "2026-11-01")
        }
        .notMet("het certificaat is ingetrokken", at: ["parties[gi].holdsCertificate"]) {
            $0.subject.certify(false, since: "2026-06-01")
        }
        .undecided("niet vastgelegd of de instelling een certificaat heeft", missing: ["parties[gi].holdsCertificate"])
    {
        $0.subject.parties.change("gi") { $0.holdsCertificate = Timeline() }
    }
        .undecided("misschien staat een instelling niet op de kaart", missing: ["parties.complete"]) {
            $0.subject.parties.complete = nil
        }
        .undecided(
            "niet vastgelegd wat voor partij zonder certificaat dit is", missing: ["parties[gi].kind"],
            wrong: { $0.subject.certify(false, since: "2026-06-01") }
        ) { $0.subject.parties.change("gi") { $0.kind = nil } }
        .notApplicable("er staat geen gecertificeerde instelling op de kaart") { $0.subject.removeParty("gi") }

    /// Examples of circles of waiting parties.
    static let nobodyWaitsInACircle = RuleExamples(of: .parallel(54), from: RegionInOrder.situation)
        .met("de ggz begint", wrong: { $0.subject.firstSteps = .recordedNone }) {
            $0.subject.firstSteps.entries = [FirstStep("begin", by: "ggz", knownOn: "2026-10-01")]
        }
        .notMet("niemand zet de eerste stap", at: ["waits.circles[gemeente-noord]"]) {
            $0.subject.firstSteps = .recordedNone
        }
        .notMet(
            "een ministerie, een gemeente en een uitvoerder houden elkaar vast, en een tweede kring ook",
            at: ["waits.circles[gemeente-zuid]", "waits.circles[gi]"]
        ) {
            $0.subject.waits.entries += [
                try? PartyWait("x1", of: "ministerie", for: "gemeente-zuid"),
                try? PartyWait("x2", of: "gemeente-zuid", for: "vt"),
                try? PartyWait("x3", of: "vt", for: "ministerie"),
                try? PartyWait("x4", of: "gi", for: "raad"), try? PartyWait("x5", of: "raad", for: "gi"),
            ].compactMap { $0 }
        }
        .undecided("niet vastgelegd wie de eerste stap zet", missing: ["firstSteps.complete"]) {
            $0.subject.firstSteps = []
        }
        .undecided("misschien wachten er meer", missing: ["waits.complete"]) { $0.subject.waits.complete = nil }
        .undecided("niet vastgelegd wie op wie wacht", missing: ["waits"]) { $0.subject.waits = [] }
        .notApplicable("niemand wacht op een ander") { $0.subject.waits = .recordedNone }
}

extension NetworkMap {
    /// Changes whether the certified institution holds its certificate from a day on.
    fileprivate mutating func certify(_ holds: Bool, since day: CalendarDate) {
        parties.change("gi") {
            $0.holdsCertificate = Timeline(
                $0.holdsCertificate.statements + [.stated(holds, Provenance(heldOn: .day(day), knownOn: day))])
        }
    }
}
