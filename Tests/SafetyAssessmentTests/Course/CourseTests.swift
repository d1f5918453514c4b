import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// Events and the course of help: what is written is read back, what others told leaves no trace, and nothing traps.
struct CourseTests {
    @Test func `events, the course and work on risks are read back as they were written`() throws {
        let file = HouseholdInOrder.caseFile
        let bytes = try JSONEncoder().encode(file)
        let read = try JSONDecoder().decode(CaseFile.self, from: bytes)
        #expect(read.events == file.events)
        #expect(read.course == file.course)
        #expect(read.assistancePlan == file.assistancePlan)
        #expect(read == file)
    }

    @Test func `a document without them has nothing recorded, and writes no key`() throws {
        let bare = CaseFile("leeg", Involvement(Household("gezin", concerned: [])))
        let text = String(decoding: try JSONEncoder().encode(bare), as: UTF8.self)
        #expect(!text.contains("course") && !text.contains("events"))
        #expect(try JSONDecoder().decode(CaseFile.self, from: Data(text.utf8)) == bare)
    }

    @Test func `a code of a later version is kept, and leaves the rules undecided`() throws {
        var file = HouseholdInOrder.caseFile
        file.course.domains.entries[0].domain = .unknown(code: "wonen")
        let read = try JSONDecoder().decode(CaseFile.self, from: try JSONEncoder().encode(file))
        #expect(read.course.domains.entries[0].domain == .unknown(code: "wonen"))
        #expect(RuleSet.caseFile.review(read, in: HouseholdInOrder.context)[.domein(49)]?.state == .undecided)
    }

    @Test func `events that others told leave no trace in a person's review`() throws {
        for reader in HouseholdInOrder.voices {
            var context = HouseholdInOrder.context
            context.audience = .person(reader)
            var file = HouseholdInOrder.caseFile
            file.events = Listed([], complete: file.events.complete, coverage: file.events.coverage)
            let before = RuleSet.caseFile.review(file, in: context)
            for other in HouseholdInOrder.voices + ["lokaal"] where other != reader {
                let id = try Identifier<UnsafeEvent>("verteld-" + other.text)
                file.events.entries.append(
                    UnsafeEvent(id, on: DateRange(exactly: "2026-11-01"), kind: .fact, toldBy: other))
            }
            file.events.complete = nil
            file.events.coverage = []
            file.course.departures = []
            file.assistancePlan = .stated(
                AssistancePlanWithoutFactors.of(file), file.assistancePlan.provenance ?? Provenance())
            #expect(RuleSet.caseFile.review(file, in: context) == before, "\(reader)")
        }
    }

    @Test func `released events can be seen by those to whom they were released, without the parts of others`() {
        var file = HouseholdInOrder.caseFile
        file.events.entries[0].release = ["dochter"]
        #expect(file.view(for: .person("dochter"), on: HouseholdInOrder.day).events.map { $0.id } == ["ruzie-mei"])
        #expect(file.view(for: .person("dochter"), on: HouseholdInOrder.day).events.allSatisfy { $0.roles.isEmpty })
        #expect(file.view(for: .person("vader"), on: HouseholdInOrder.day).events.isEmpty)
        #expect(file.asKnown(on: "2026-05-19").events.isEmpty)
        #expect(file.asKnown(on: "2026-05-20").events.map { $0.id } == ["ruzie-mei"])
        #expect(file.asKnown(on: "2026-05-20").events.coverage.isEmpty)
    }

    @Test(arguments: ApproachStage.allCases)
    func `the shortest end of a stage is never after the longest, on any day`(_ stage: ApproachStage) throws {
        var day: CalendarDate = "2023-12-01"
        while day < "2028-04-01" {
            let shortest = try #require(stage.shortestEnd(from: day))
            let longest = try #require(stage.longestEnd(from: day))
            #expect(day < shortest && shortest <= longest, "\(day)")
            day = try #require(day.adding(days: 1))
        }
        #expect(stage.shortestEnd(from: .max) == nil && stage.longestEnd(from: .max) == nil)
    }

    @Test func `dates at the ends of the calendar trap nothing`() {
        for day in [CalendarDate.min, .max] {
            var file = HouseholdInOrder.caseFile
            for index in file.course.stages.entries.indices { file.course.stages.entries[index].since = day }
            for index in file.course.domains.entries.indices { file.course.domains.entries[index].since = day }
            for index in file.course.help.entries.indices { file.course.help.entries[index].since = day }
            file.events.entries[0].on = DateRange(exactly: day)
            file.events.coverage = [Coverage(Period(openFrom: day), asked: HouseholdInOrder.voices)]
            var context = HouseholdInOrder.context
            context.adopted = [.ihv13w, .westBrabantWest]
            try? context.policy.choose(.crossDomainStart, .max, because: "synthetisch voorbeeld")
            for reference in [CalendarDate.min, HouseholdInOrder.day, .max] {
                context.day = reference
                #expect(RuleSet.caseFile.review(file, in: context).findings.count > 50)
            }
        }
    }

    @Test func `the order of what is recorded makes no difference`() {
        var file = HouseholdInOrder.caseFile
        var context = HouseholdInOrder.context
        context.adopted = [.ihv13w, .westBrabantWest]
        file.course.domains.entries[0].since = "2026-06-20"
        file.course.help.entries[1].until = "2026-07-20"
        let before = RuleSet.caseFile.review(file, in: context)
        file.course.domains.entries.reverse()
        file.course.help.entries.reverse()
        file.course.stages.entries.reverse()
        file.events.coverage.reverse()
        file.changeAssistancePlan { $0.riskFactors.entries.reverse() }
        #expect(RuleSet.caseFile.review(file, in: context) == before)
    }
}

/// The assistance plan of a file without what professionals judged of risk factors.
private enum AssistancePlanWithoutFactors {
    static func of(_ file: CaseFile) -> AssistancePlan {
        var plan = file.assistancePlan.value ?? AssistancePlan()
        plan.riskFactors = []
        return plan
    }
}
