import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct AgendaPersistenceTests {
    @Test func `the printed agendas are eight, with fifty questions`() {
        #expect(PrintedAgendas.all.map { $0.questions } == [5, 6, 7, 8, 4, 7, 6, 7])
        #expect(PrintedAgendas.all.reduce(0) { $0 + $1.questions } == 50)
        #expect(PrintedAgendas.all.reduce(0) { $0 + $1.inThirdPerson } == 4)
        #expect(PrintedAgendas.all.reduce(0) { $0 + $1.parts } == 5)
        #expect(PrintedAgendas.all.allSatisfy { $0.provenance == .printed })
    }

    @Test func `beside each printed agenda stands a synthetic one of as many questions`() throws {
        #expect(PrintedAgendas.synthetic.map { $0.id } == PrintedAgendas.all.map { $0.id })
        for (printed, agenda) in zip(PrintedAgendas.all, PrintedAgendas.synthetic) {
            let version = try #require(agenda.versions.first)
            #expect(version.questions.count == printed.questions)
            #expect(version.number == printed.number.value)
            let review = LearningSupport.review(agenda)
            let thirds = try #require(review[.domein(3)])
            #expect(thirds.outcome.gaps.count == printed.inThirdPerson)
            for rule in [1, 2, 5] { #expect(review[.domein(rule)]?.state == .met, "\(printed.id)") }
        }
    }

    @Test func `numbers do not decide which version is the latest`() {
        let drafts = PrintedAgendas.synthetic.prefix(2).flatMap { $0.versions.entries }
        var agenda = LearningAgenda("gooi")
        agenda.versions = Listed(drafts, complete: Provenance())
        #expect(drafts.map { $0.number } == [1, nil])
        #expect(agenda.latestVersions(on: "2020-12-31").map { $0.id } == drafts.prefix(1).map { $0.id })
        #expect(agenda.latestVersions(on: "2020-02-01").map { $0.id } == drafts.suffix(1).map { $0.id })
        #expect(agenda.latestVersions(on: "2020-01-01").isEmpty)
    }

    @Test func `three questions stand in all three versions, and two nobody told of`() throws {
        let agenda = TimelineAgenda.agenda
        #expect(agenda.versions.map { $0.questions.count } == [8, 11, 7])
        let persistence = agenda.persistence(on: TimelineAgenda.day)
        #expect(persistence.filter { $0.isInEveryVersion }.map { $0.id.text } == ["v3-c", "v3-d", "v3-f"])
        #expect(persistence.filter { !$0.isSettled }.map { $0.id.text } == ["v3-a", "v3-e"])
        #expect(persistence.map { $0.versions.count } == [1, 2, 3, 3, 1, 3, 1])
        let finding = try #require(LearningSupport.review(agenda, on: TimelineAgenda.day)[.domein(7)])
        #expect(finding.state == .undecided)
        let missing = finding.outcome.missing.map { $0.at }
        #expect(missing.contains("versions[mei].questions[v3-a].continues"))
        #expect(missing.contains("versions[mei].questions[v3-d].isMarkedAsPersistent"))
        #expect(!missing.contains("versions[mei].questions[v3-g].isMarkedAsPersistent"))
    }

    @Test func `a question of two versions in a row returns, and is not yet in all of three`() {
        let before = TimelineAgenda.agenda.persistence(on: "2020-12-31")
        let trust = before.first { $0.id == "v2-sa" }
        #expect(trust?.versions == ["najaar", "voorjaar"])
        #expect(trust?.isInEveryVersion == true)
        let first = TimelineAgenda.agenda.persistence(on: "2020-05-01")
        #expect(first.count == 8 && first.allSatisfy { $0.versions == ["voorjaar"] })
    }

    @Test func `lineage is what people say and never what questions are called`() {
        var agenda = LearningAgendaInOrder.agenda
        agenda.change("zicht-zomer") { $0.continues = .statedAsNone() }
        #expect(agenda.persistence(on: LearningAgendaInOrder.day).map { $0.versions.count } == [1, 1])
        agenda.change("zicht-zomer") { $0.isMarkedAsPersistent = false }
        #expect(LearningSupport.review(agenda)[.domein(7)]?.state == .notApplicable)
    }

    @Test func `questions that go on with each other in a circle are gone round once`() {
        var agenda = LearningAgendaInOrder.agenda
        agenda.change("zicht-winter") { $0.continues = .stated(["zicht-zomer"]) }
        agenda.change("zicht-zomer") { $0.continues = .stated(["zicht-winter", "zicht-zomer"]) }
        #expect(agenda.persistence(on: LearningAgendaInOrder.day).map { $0.versions.count } == [1, 2])
        #expect(LearningSupport.review(agenda)[.domein(7)]?.state == .met)
    }

    @Test func `a question of a version that is not recorded returns all the same`() throws {
        var agenda = LearningAgendaInOrder.agenda
        agenda.change("ruimte-zomer") { $0.continues = .stated(["verloren"]) }
        let finding = try #require(LearningSupport.review(agenda)[.domein(7)])
        #expect(finding.outcome.gaps.map { $0.at } == ["versions[zomer].questions[ruimte-zomer].isMarkedAsPersistent"])
        #expect(agenda.persistence(on: LearningAgendaInOrder.day).first?.isSettled == false)
    }

    @Test func `no number of versions makes it trap`() throws {
        for wanted in [0, 1, 2, 3, Int.max] {
            var context = ReviewContext(on: LearningAgendaInOrder.day)
            try context.policy.choose(.returningQuestionVersions, wanted, because: "proef")
            let review = RuleSet.learningAgenda.review(LearningAgendaInOrder.agenda, in: context)
            let expected: OutcomeState = wanted <= 1 ? .notMet : wanted == 2 ? .met : .notApplicable
            #expect(review[.domein(7)]?.state == expected, "\(wanted)")
        }
        for months in [0, 1, 119_988, Int.max] {
            var context = ReviewContext(on: .max)
            try context.policy.choose(.learningAgendaMonths, months, because: "proef")
            #expect(RuleSet.learningAgenda.review(LearningAgendaInOrder.agenda, in: context)[.domein(6)] != nil)
        }
    }

    @Test func `a question may have come about otherwise than its version`() throws {
        var agenda = LearningAgendaInOrder.agenda
        agenda.change("ruimte-zomer") { $0.origin = .known(.reconstructed) }
        let version = try #require(agenda.latestVersions(on: "2026-11-20").first)
        #expect(version.questions.map { version.origin(of: $0) } == [.coCreated, .reconstructed])
        #expect(LearningSupport.review(agenda)[.domein(11)]?.state == .met)
    }

    @Test func `two lists of one day are both the latest`() throws {
        var agenda = LearningAgendaInOrder.agenda
        agenda.change("winter") { $0.drawnUpOn = DateRange(exactly: "2026-07-01") }
        agenda.change("tijd-winter") { $0.isQuestion = false }
        #expect(agenda.latestVersions(on: "2026-11-20").count == 2)
        let finding = try #require(LearningSupport.review(agenda)[.domein(1)])
        #expect(finding.outcome.gaps.map { $0.at } == ["versions[winter].questions[tijd-winter].isQuestion"])
    }
}
