import Domain
import GovernanceCompass

extension RuleExamples where Subject == LearningAgenda {
    /// Examples of an agenda that is of one level.
    static let levelHasItsOwnAgenda = RuleExamples(of: .domein(4), from: LearningAgendaInOrder.situation)
        .met(
            "een vraag van managers kwam terug bij de groep zelf",
            wrong: { $0.subject.change("ruimte-zomer") { $0.level = .known(.tactical) } }
        ) { $0.subject.change("ruimte-zomer") { $0.level = .known(.operational) } }
        .notMet("één agenda voor alle niveaus", at: ["level"]) { $0.subject.level = .recordedNone }
        .notMet("een vraag speelt op een ander niveau", at: ["versions[zomer].questions[ruimte-zomer].level"]) {
            $0.subject.change("ruimte-zomer") { $0.level = .known(.tactical) }
        }
        .undecided("het niveau van de agenda is niet vastgelegd", missing: ["level"]) {
            $0.subject.level = .notRecorded
        }
        .undecided(
            "het niveau van een vraag is niet vastgelegd", missing: ["versions[zomer].questions[ruimte-zomer].level"]
        ) { $0.subject.change("ruimte-zomer") { $0.level = nil } }
        .undecided(
            "niet vastgelegd welke niveaus de verandering raakt", missing: ["involvedLevels"],
            wrong: { $0.subject.level = .recordedNone }
        ) { $0.subject.involvedLevels = .notRecorded }
        .notApplicable("in de laatste versie staat nog geen leervraag") {
            $0.subject.change("zomer") { $0.questions = .recordedNone }
        }
        .notApplicable("de verandering raakt één niveau") {
            $0.subject.involvedLevels = .stated([.known(.operational)], Provenance(knownOn: "2026-01-15"))
        }

    /// Examples of the origin of questions.
    static let originIsRecorded = RuleExamples(of: .domein(5), from: LearningAgendaInOrder.situation)
        .met("iemand wist het nog", wrong: { $0.subject.change("winter") { $0.origin = .recordedNone } }) {
            $0.subject.change("winter") {
                $0.origin = .stated(.known(.reconstructed), Provenance(knownOn: "2026-07-01"))
            }
        }
        .met(
            "een versie die nog komt hoeft niet te zeggen hoe zij ontstond",
            wrong: { $0.subject.change("zomer") { $0.origin = .recordedNone } }
        ) { $0.subject.change("zomer") { $0.drawnUpOn = .day("2026-12-10") } }
        .notMet("niemand weet nog hoe de eerste versie ontstond", at: ["versions[winter].origin"]) {
            $0.subject.change("winter") { $0.origin = .recordedNone }
        }
        .undecided(
            "niet vastgelegd of een versie zonder herkomst al is opgemaakt", missing: ["versions[zomer].drawnUpOn"],
            wrong: { $0.subject.change("zomer") { $0.origin = .recordedNone } }
        ) { $0.subject.change("zomer") { $0.drawnUpOn = nil } }
        .undecided("de herkomst van een versie is niet vastgelegd", missing: ["versions[winter].origin"]) {
            $0.subject.change("winter") { $0.origin = .notRecorded }
        }
        .undecided("niet vastgelegd of dit alle versies zijn", missing: ["versions.complete"]) {
            $0.subject.versions.complete = nil
        }
        .notApplicable("vastgelegd dat er geen versie is") { $0.subject.haveNoVersions() }

    /// Examples of an agenda that is updated.
    static let agendaIsUpdated = RuleExamples(of: .domein(6), from: LearningAgendaInOrder.situation)
        .met("na tien maanden kwam een tweede versie", wrong: { $0.subject.versions.drop("zomer") }) {
            $0.subject.versions.entries.append(AgendaVersion("herfst", on: .day("2026-11-16"), knownOn: "2026-11-16"))
        }
        .met(
            "de laatste versie is op de dag af een half jaar oud",
            wrong: { $0.subject.change("zomer") { $0.drawnUpOn = .day("2026-05-19") } }
        ) { $0.subject.change("zomer") { $0.drawnUpOn = .day("2026-05-20") } }
        .notMet("er bleef één versie", at: ["versions.later"]) { $0.subject.versions.drop("zomer") }
        .notMet("na één keer bijwerken bleef het stil", at: ["versions.later"]) {
            $0.subject.change("zomer") { $0.drawnUpOn = .day("2026-02-15") }
        }
        .notMet("de tweede versie is alleen gepland", at: ["versions.later"]) {
            $0.subject.change("zomer") { $0.drawnUpOn = .day("2026-12-10") }
        }
        .undecided("één versie, en niemand zei dat er niet meer zijn", missing: ["versions.complete"]) {
            $0.subject.versions.forget("zomer")
        }
        .undecided("de dag van de tweede versie is niet vastgelegd", missing: ["versions[zomer].drawnUpOn"]) {
            $0.subject.change("zomer") { $0.drawnUpOn = nil }
        }
        .undecided(
            "niet vastgelegd of het proces loopt", missing: ["runsSince"], wrong: { $0.subject.versions.drop("zomer") }
        ) { $0.subject.runsSince = .notRecorded }
        .undecided(
            "niet vastgelegd of het proces eindigde", missing: ["endedOn"],
            wrong: { $0.subject.versions.drop("zomer") }
        ) { $0.subject.endedOn = .notRecorded }
        .notApplicable("het proces is geëindigd") {
            $0.subject.endedOn = .stated(.day("2026-10-01"), Provenance(knownOn: "2026-10-01"))
        }
        .notApplicable("het proces is nog niet begonnen") { $0.subject.runsSince = .recordedNone }
        .notApplicable("de eerste versie is drie maanden oud", wrong: { $0.subject.versions.drop("zomer") }) {
            $0.subject.change("winter") { $0.drawnUpOn = .day("2026-08-20") }
        }
        .notApplicable("gekozen is een jaar") {
            try? $0.context.policy.choose(.learningAgendaMonths, 12, because: "synthetisch voorbeeld")
        }

    /// Examples of an agenda that is called co-created.
    static let coCreationIsReal = RuleExamples(of: .domein(11), from: LearningAgendaInOrder.situation)
        .met(
            "de groep zelf is alsnog gesproken",
            wrong: { $0.subject.change("zomer") { $0.inputs.change("sessie-zomer") { $0.by = ["beleid"] } } }
        ) { $0.subject.change("zomer") { $0.inputs.change("sessie-zomer") { $0.by = ["beleid", "team-stad"] } } }
        .notMet(
            "de agenda van bestuurders is alleen met de uitvoering gemaakt",
            at: [
                "versions[winter].inputs.group", "versions[zomer].inputs.group",
            ]
        ) { $0.subject.group = .stated(["bestuur"], Provenance(knownOn: "2026-01-15")) }
        .notMet("een versie kwam zonder de groep tot stand", at: ["versions[zomer].inputs.group"]) {
            $0.subject.change("zomer") { $0.inputs.drop("sessie-zomer") }
        }
        .notMet("de groep is pas na de versie gesproken", at: ["versions[zomer].inputs.group"]) {
            $0.subject.change("zomer") { $0.inputs.change("sessie-zomer") { $0.on = .day("2026-07-02") } }
        }
        .notMet("het gesprek met de groep is alleen gepland", at: ["versions[zomer].inputs.group"]) {
            $0.subject.change("zomer") { $0.inputs.change("sessie-zomer") { $0.on = .day("2026-12-10") } }
        }
        .notMet("de agenda is van niemand in het bijzonder", at: ["group"]) { $0.subject.group = .recordedNone }
        .undecided("niet vastgelegd van wie de agenda is", missing: ["group"]) { $0.subject.group = .notRecorded }
        .undecided("niet vastgelegd wie input gaf", missing: ["versions[zomer].inputs[sessie-zomer].by"]) {
            $0.subject.change("zomer") { $0.inputs.change("sessie-zomer") { $0.by = nil } }
        }
        .undecided("niet vastgelegd wanneer de groep input gaf", missing: ["versions[zomer].inputs[sessie-zomer].on"]) {
            $0.subject.change("zomer") { $0.inputs.change("sessie-zomer") { $0.on = nil } }
        }
        .undecided("niet vastgelegd of dit alle input is", missing: ["versions[zomer].inputs.complete"]) {
            $0.subject.change("zomer") { $0.inputs.forget("sessie-zomer") }
        }
        .undecided(
            "de herkomst van een versie zonder input van de groep is niet vastgelegd",
            missing: ["versions[zomer].origin"],
            wrong: { $0.subject.change("zomer") { $0.inputs.drop("sessie-zomer") } }
        ) { $0.subject.change("zomer") { $0.origin = .notRecorded } }
        .met(
            "de versie zonder input van de groep komt nog",
            wrong: { $0.subject.change("zomer") { $0.inputs.drop("sessie-zomer") } }
        ) { $0.subject.change("zomer") { $0.drawnUpOn = .day("2026-12-10") } }
        .notApplicable("alle versies heten gereconstrueerd") {
            for version in [Identifier<AgendaVersion>("winter"), "zomer"] {
                $0.subject.change(version) {
                    $0.origin = .stated(.known(.reconstructed), Provenance(knownOn: "2026-07-01"))
                }
            }
        }
}
