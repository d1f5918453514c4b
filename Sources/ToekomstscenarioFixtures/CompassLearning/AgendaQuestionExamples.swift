import Domain
import GovernanceCompass

extension RuleExamples where Subject == LearningAgenda {
    /// Examples of entries that are questions.
    static let challengeIsAQuestion = RuleExamples(of: .domein(1), from: LearningAgendaInOrder.situation)
        .met("een klacht is een vraag geworden", wrong: { $0.subject.change("ruimte-zomer") { $0.isQuestion = false } })
    {
        $0.subject.change("ruimte-zomer") { $0.isQuestion = true }
    }
        .met(
            "van de klacht op een oude versie kwam een vraag",
            wrong: {
                $0.subject.change("tijd-winter") { $0.isQuestion = false }
                $0.subject.versions.drop("zomer")
            }
        ) {
            $0.subject.versions = LearningAgendaInOrder.agenda.versions
        }
        .notMet("op de agenda staat een klacht", at: ["versions[zomer].questions[ruimte-zomer].isQuestion"]) {
            $0.subject.change("ruimte-zomer") { $0.isQuestion = false }
        }
        .notMet(
            "een klacht, en van een andere leervraag is het niet vastgelegd",
            at: ["versions[zomer].questions[ruimte-zomer].isQuestion"],
            missing: ["versions[zomer].questions[zicht-zomer].isQuestion"],
            wrong: { $0.subject.change("zicht-zomer") { $0.isQuestion = nil } }
        ) { $0.subject.change("ruimte-zomer") { $0.isQuestion = false } }
        .undecided(
            "niet vastgelegd of het een vraag is", missing: ["versions[zomer].questions[ruimte-zomer].isQuestion"]
        ) { $0.subject.change("ruimte-zomer") { $0.isQuestion = nil } }
        .undecided(
            "niet vastgelegd of dit alle leervragen zijn", missing: ["versions[zomer].questions.complete"]
        ) { $0.subject.change("zomer") { $0.questions.complete = nil } }
        .undecided("niet vastgelegd of dit alle versies zijn", missing: ["versions.complete"]) {
            $0.subject.versions.complete = nil
        }
        .undecided("geen versies vastgelegd", missing: ["versions"]) { $0.subject.versions = [] }
        .undecided(
            "de dag van de laatste versie is niet vastgelegd, en daarop staat een klacht",
            missing: ["versions[zomer].drawnUpOn"],
            wrong: { $0.subject.change("ruimte-zomer") { $0.isQuestion = false } }
        ) { $0.subject.change("zomer") { $0.drawnUpOn = nil } }
        .notApplicable("vastgelegd dat er geen versie is") { $0.subject.haveNoVersions() }
        .notApplicable("de eerste versie komt nog", wrong: { $0.subject.versions.drop("zomer") }) {
            $0.subject.change("winter") { $0.drawnUpOn = .day("2027-01-15") }
        }
        .notApplicable("in de laatste versie staat nog geen leervraag") {
            $0.subject.change("zomer") { $0.questions = .recordedNone }
        }
        .undecided("niet vastgelegd welke leervragen er staan", missing: ["versions[zomer].questions.complete"]) {
            $0.subject.change("zomer") { $0.questions = [] }
        }

    /// Examples of the barrier that a question names.
    static let barrierIsNamed = RuleExamples(of: .domein(2), from: LearningAgendaInOrder.situation)
        .met("de barrière is benoemd", wrong: { $0.subject.change("ruimte-zomer") { $0.barrier = .recordedNone } }) {
            $0.subject.change("ruimte-zomer") {
                $0.barrier = .stated(Barrier("wet", .nationalLegislation), Provenance(knownOn: "2026-07-01"))
            }
        }
        .notMet("een leervraag zonder “terwijl”", at: ["versions[zomer].questions[ruimte-zomer].barrier"]) {
            $0.subject.change("ruimte-zomer") { $0.barrier = .recordedNone }
        }
        .undecided(
            "niet vastgelegd of er een barrière is", missing: ["versions[zomer].questions[ruimte-zomer].barrier"]
        ) { $0.subject.change("ruimte-zomer") { $0.barrier = .notRecorded } }
        .undecided(
            "de barrière werd pas na deze dag bekend", missing: ["versions[zomer].questions[ruimte-zomer].barrier"]
        ) { $0.subject.change("ruimte-zomer") { $0.barrier.becameKnown(on: "2026-12-01") } }
        .notApplicable("vastgelegd dat er geen versie is") { $0.subject.haveNoVersions() }
        .notApplicable("in de laatste versie staat nog geen leervraag") {
            $0.subject.change("zomer") { $0.questions = .recordedNone }
        }

    /// Examples of who speaks in a question.
    static let questionIsInFirstPerson = RuleExamples(of: .domein(3), from: LearningAgendaInOrder.situation)
        .met("de vraag is nu van henzelf", wrong: { $0.subject.change("zicht-zomer") { $0.person = .known(.third) } }) {
            $0.subject.change("zicht-zomer") { $0.person = .known(.firstPlural) }
        }
        .notMet("een vraag over anderen", at: ["versions[zomer].questions[zicht-zomer].person"]) {
            $0.subject.change("zicht-zomer") { $0.person = .known(.third) }
        }
        .undecided("niet vastgelegd wie er spreekt", missing: ["versions[zomer].questions[zicht-zomer].person"]) {
            $0.subject.change("zicht-zomer") { $0.person = nil }
        }
        .undecided(
            "wie er spreekt heeft een code van een latere versie",
            missing: ["versions[zomer].questions[zicht-zomer].person"]
        ) { $0.subject.change("zicht-zomer") { $0.person = .unknown(code: "gij") } }
        .notApplicable("vastgelegd dat er geen versie is") { $0.subject.haveNoVersions() }
        .notApplicable("in de laatste versie staat nog geen leervraag") {
            $0.subject.change("zomer") { $0.questions = .recordedNone }
        }

    /// Examples of questions that return.
    static let returningQuestionIsMarked = RuleExamples(of: .domein(7), from: LearningAgendaInOrder.situation)
        .met(
            "de vraag die terugkeert is gemarkeerd",
            wrong: { $0.subject.change("zicht-zomer") { $0.isMarkedAsPersistent = false } }
        ) { $0.subject.change("zicht-zomer") { $0.isMarkedAsPersistent = true } }
        .notApplicable(
            "gekozen is drie versies, en de vraag staat in twee",
            wrong: { $0.subject.change("zicht-zomer") { $0.isMarkedAsPersistent = false } }
        ) { try? $0.context.policy.choose(.returningQuestionVersions, 3, because: "synthetisch voorbeeld") }
        .notMet(
            "een vraag die terugkeert is niet gemarkeerd",
            at: ["versions[zomer].questions[zicht-zomer].isMarkedAsPersistent"]
        ) { $0.subject.change("zicht-zomer") { $0.isMarkedAsPersistent = false } }
        .notMet(
            "de groep ziet in een vraag met andere woorden een oude terug",
            at: ["versions[zomer].questions[ruimte-zomer].isMarkedAsPersistent"]
        ) {
            $0.subject.change("ruimte-zomer") {
                $0.continues = .stated(["tijd-winter"], Provenance(knownOn: "2026-07-01"))
            }
        }
        .undecided(
            "niet vastgelegd of de vraag is gemarkeerd",
            missing: ["versions[zomer].questions[zicht-zomer].isMarkedAsPersistent"]
        ) { $0.subject.change("zicht-zomer") { $0.isMarkedAsPersistent = nil } }
        .undecided(
            "niemand zei of een ongemarkeerde vraag een eerdere voortzet",
            missing: ["versions[zomer].questions[ruimte-zomer].continues"]
        ) { $0.subject.change("ruimte-zomer") { $0.continues = .notRecorded } }
        .undecided("niet vastgelegd of dit alle versies zijn", missing: ["versions.complete"]) {
            $0.subject.versions.complete = nil
        }
        .notApplicable("geen leervraag van de laatste versie keert terug") {
            $0.subject.change("zicht-zomer") { $0.continues = .recordedNone }
        }
        .notApplicable("vastgelegd dat er geen versie is") { $0.subject.haveNoVersions() }

    /// Examples of what is done about a barrier.
    static let barrierHasActions = RuleExamples(of: .domein(84), from: LearningAgendaInOrder.situation)
        .met(
            "de barrière heeft een actie gekregen",
            wrong: { $0.subject.change("ruimte-zomer") { $0.actions = .recordedNone } }
        ) {
            $0.subject.change("ruimte-zomer") {
                $0.actions.entries = [
                    LearningAction(
                        "aankaarten", isTargeted: true, isFeasible: true,
                        monitoredOn: .stated(.day("2026-12-01"), Provenance(knownOn: "2026-07-01")))
                ]
            }
        }
        .notMet("een barrière geldt als onwrikbaar", at: ["versions[zomer].questions[ruimte-zomer].actions"]) {
            $0.subject.change("ruimte-zomer") { $0.actions = .recordedNone }
        }
        .notMet(
            "een actie raakt de barrière niet",
            at: ["versions[zomer].questions[ruimte-zomer].actions[stap-ruimte-zomer].isTargeted"]
        ) { $0.subject.change("stap-ruimte-zomer") { $0.isTargeted = false } }
        .notMet(
            "een actie is niet te doen",
            at: ["versions[zomer].questions[ruimte-zomer].actions[stap-ruimte-zomer].isFeasible"]
        ) { $0.subject.change("stap-ruimte-zomer") { $0.isFeasible = false } }
        .notMet(
            "niemand volgt een actie",
            at: ["versions[zomer].questions[ruimte-zomer].actions[stap-ruimte-zomer].monitoredOn"]
        ) { $0.subject.change("stap-ruimte-zomer") { $0.monitoredOn = .recordedNone } }
        .undecided("geen acties vastgelegd", missing: ["versions[zomer].questions[ruimte-zomer].actions"]) {
            $0.subject.change("ruimte-zomer") { $0.actions = [] }
        }
        .undecided(
            "niet vastgelegd of dit alle acties zijn",
            missing: ["versions[zomer].questions[ruimte-zomer].actions.complete"]
        ) { $0.subject.change("ruimte-zomer") { $0.actions.complete = nil } }
        .undecided(
            "niet vastgelegd of een actie gericht is",
            missing: ["versions[zomer].questions[ruimte-zomer].actions[stap-ruimte-zomer].isTargeted"]
        ) { $0.subject.change("stap-ruimte-zomer") { $0.isTargeted = nil } }
        .undecided(
            "niet vastgelegd of een actie haalbaar is",
            missing: ["versions[zomer].questions[ruimte-zomer].actions[stap-ruimte-zomer].isFeasible"]
        ) { $0.subject.change("stap-ruimte-zomer") { $0.isFeasible = nil } }
        .undecided(
            "niet vastgelegd wanneer naar een actie wordt gekeken",
            missing: ["versions[zomer].questions[ruimte-zomer].actions[stap-ruimte-zomer].monitoredOn"]
        ) { $0.subject.change("stap-ruimte-zomer") { $0.monitoredOn = .notRecorded } }
        .undecided(
            "niet vastgelegd of een vraag zonder acties een barrière noemt",
            missing: ["versions[zomer].questions[ruimte-zomer].barrier"],
            wrong: { $0.subject.change("ruimte-zomer") { $0.actions = .recordedNone } }
        ) { $0.subject.change("ruimte-zomer") { $0.barrier = .notRecorded } }
        .notApplicable("geen leervraag van de laatste versie noemt een barrière") {
            $0.subject.change("zomer") { version in
                for index in version.questions.entries.indices {
                    version.questions.entries[index].barrier = .recordedNone
                }
            }
        }
        .notApplicable("vastgelegd dat er geen versie is") { $0.subject.haveNoVersions() }
}
