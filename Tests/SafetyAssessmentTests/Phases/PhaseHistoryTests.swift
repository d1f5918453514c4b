import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// Phases day by day: what each asks, and where the ground of a phase was lost; nothing that happened is refused.
struct PhaseHistoryTests {
    private let context = HouseholdInOrder.context

    private func history(_ file: CaseFile, from first: CalendarDate = "2026-05-18") throws -> PhaseHistory {
        file.phases(over: try Period(start: first, end: "2026-11-21"), in: context)
    }

    @Test func `every day of the period has one standing`() throws {
        let history = try history(HouseholdInOrder.caseFile)
        #expect(history.continuesOn == nil)
        #expect(history.spans.first?.period.start == "2026-05-18")
        #expect(history.spans.last?.period.end == "2026-11-21")
        for (one, next) in zip(history.spans, history.spans.dropFirst()) {
            #expect(one.period.end == next.period.start)
            #expect(one.standing != next.standing)
        }
    }

    @Test func `the phases of the household in order come as they were recorded`() throws {
        let history = try history(HouseholdInOrder.caseFile)
        #expect(history.on("2026-05-19")?.findings == [.phaseNotRecorded])
        #expect(history.on("2026-05-19")?.phase == nil)
        #expect(history.on("2026-06-30")?.phase == .immediateSafety)
        #expect(history.on("2026-07-01")?.phase == .riskDrivenCare)
        #expect(history.on("2026-10-05")?.phase == .traumaInformedRecovery)
        #expect(history.days(of: .immediateSafetyLost).isEmpty)
        #expect(history.on("2026-11-20")?.findings == [])
        #expect(history.on("2027-01-01") == nil)
    }

    @Test func `what a phase asks is what its rules ask`() throws {
        for phase in SafetyPhase.allCases {
            #expect(phase.asks.contains(.safetyGoalsAtSix), "\(phase)")
            for requirement in phase.asks + phase.restsOn {
                let isRule = RuleSet.caseFile.rules.contains { $0.description.id == requirement.rule }
                #expect(isRule, "\(requirement)")
            }
        }
        let standing = HouseholdInOrder.caseFile.phaseStanding(in: context)
        #expect(standing.asks.map { $0.requirement } == SafetyPhase.traumaInformedRecovery.asks)
        #expect(standing.asks.allSatisfy { $0.state == .met })
        #expect(standing.restsOn.map { $0.requirement } == SafetyPhase.traumaInformedRecovery.restsOn)
        #expect(standing.restsOn.allSatisfy { $0.state == .met })
    }

    @Test func `a mark below 6 in a later phase shows that immediate safety was lost, until it is mended`() throws {
        var file = HouseholdInOrder.caseFile
        file.rate("avond-rustig", by: "zoon", 4, on: "2026-09-10")
        file.rate("avond-rustig", by: "zoon", 6, on: "2026-09-20")
        let history = try history(file)
        #expect(history.days(of: .immediateSafetyLost) == ["2026-09-10"])
        #expect(history.on("2026-09-09")?.findings == [])
        let lost = try #require(history.on("2026-09-19"))
        #expect(lost.findings == [.immediateSafetyLost])
        // The phase stays what people recorded: nothing goes back by itself.
        #expect(lost.phase == .riskDrivenCare)
        let norm = lost.asks.first { $0.requirement == .safetyGoalsAtSix }
        #expect(norm?.gaps.map { $0.at } == ["safetyPlan.goals[avond-rustig].ratings[zoon]"])
        #expect(history.on("2026-09-20")?.findings == [])
    }

    @Test func `of three goals at 7, 6 and 5 the third shows that immediate safety was not reached`() throws {
        var file = HouseholdInOrder.caseFile
        file.changeSafetyPlan { plan in
            plan.goals.entries = zip(["eerste", "tweede", "derde"], [7, 6, 5] as [Grade]).compactMap { id, grade in
                let ratings = HouseholdInOrder.voices.map {
                    Rating(by: $0, grade, on: "2026-06-12", inPresenceOf: [])
                }
                return (try? Identifier<Goal>(id)).map {
                    Goal($0, ratings: Ratings(ratings, complete: Provenance(by: "lokaal")))
                }
            }
        }
        let history = try history(file)
        #expect(history.days(of: .immediateSafetyNotReached) == ["2026-07-01"])
        #expect(history.days(of: .immediateSafetyLost).isEmpty)
        let gaps = history.on("2026-07-01")?.restsOn.flatMap { $0.gaps.map { $0.at.path } } ?? []
        #expect(!gaps.isEmpty && gaps.allSatisfy { $0.hasPrefix("safetyPlan.goals[derde]") })
    }

    @Test func `marks that nobody recorded are not safe and not lost`() throws {
        var file = HouseholdInOrder.caseFile
        file.forgetRatings(of: "avond-rustig", by: "zoon")
        let history = try history(file)
        #expect(history.days(of: .immediateSafetyLost).isEmpty)
        #expect(history.days(of: .immediateSafetyUnknown) == ["2026-07-01"])
    }

    @Test func `acute danger is noticed first, in every phase`() throws {
        var file = HouseholdInOrder.caseFile
        file.rate("avond-rustig", by: "zoon", 2, on: "2026-11-19")
        file.involvement.unsafety.acute = Timeline([
            .stated(true, Provenance(heldOn: DateRange(exactly: "2026-11-19"), knownOn: "2026-11-19", by: "lokaal"))
        ])
        let findings = file.phaseStanding(in: context).findings
        #expect(findings == [.acuteDanger, .immediateSafetyLost])
    }

    @Test func `phase 3 asks no stable safety, and whatever was skipped is shown as it was`() throws {
        #expect(!SafetyPhase.traumaInformedRecovery.restsOn.map { $0.rule }.contains(.sturen(9)))
        var file = HouseholdInOrder.caseFile
        file.stableSafety = .statedAsNone(Provenance(by: "lokaal"))
        #expect(file.phaseStanding(in: context).findings == [])
        #expect(file.phaseStanding(in: context).phase == .traumaInformedRecovery)
        func began(_ phase: SafetyPhase, _ day: CalendarDate) -> Recorded<Coded<SafetyPhase>> {
            .stated(.known(phase), Provenance(heldOn: DateRange(exactly: day), knownOn: day))
        }
        file.phase = Timeline([
            began(.traumaInformedRecovery, "2026-06-20"), began(.immediateSafety, "2026-08-01"),
            began(.aftercare, "2026-09-01"),
        ])
        let history = try history(file)
        #expect(history.on("2026-06-20")?.phase == .traumaInformedRecovery)
        #expect(history.on("2026-08-01")?.phase == .immediateSafety)
        #expect(history.on("2026-09-01")?.phase == .aftercare)
        #expect(history.on("2026-09-01")?.restsOn == [])
    }

    @Test func `a history says of each day what is said of that day alone`() throws {
        var file = KompasHousehold.fourMonthsLater
        file.rate("op-tijd-naar-school", by: "layla", 3, on: "2026-06-28")
        let period = try Period(start: "2026-03-01", end: "2026-07-05")
        let history = file.phases(over: period, in: ReviewContext(on: "2026-07-02"))
        var day = period.start
        while day < "2026-07-05" {
            let alone = file.phaseStanding(in: ReviewContext(on: day))
            let told = history.on(day)
            #expect(
                told?.findings == alone.findings && told?.asks == alone.asks && told?.phase == alone.phase, "\(day)")
            day = day.adding(days: 4) ?? .max
        }
    }

    @Test func `a standing changes only on a day that it announced, or when something becomes known`() throws {
        let file = HouseholdInOrder.caseFile
        let history = try history(file)
        let days = Set(try JSONTree(file).days)
        for (one, next) in zip(history.spans, history.spans.dropFirst()) {
            let isAnnounced = one.standing.until.map { $0 <= next.period.start } ?? false
            #expect(isAnnounced || days.contains(next.period.start), "\(next.period.start)")
        }
    }

    @Test func `a person's history holds nothing of another's marks`() throws {
        for (reader, other) in [("moeder", "zoon"), ("zoon", "vader"), ("dochter", "moeder")] {
            let reader = try Identifier<Participant>(reader)
            var context = context
            context.audience = .person(reader)
            let period = try Period(start: "2026-08-01", end: "2026-11-21")
            var file = HouseholdInOrder.caseFile
            let before = file.phases(over: period, in: context)
            file.rate("avond-rustig", by: try Identifier(other), 1, on: "2026-09-15")
            #expect(file.phases(over: period, in: context) == before, "\(reader)")
        }
    }

    @Test func `the order of lists makes no difference, and the ends of the calendar trap nothing`() throws {
        var file = HouseholdInOrder.caseFile
        let before = file.phaseStanding(in: context)
        file.changeSafetyPlan { $0.goals.entries.reverse() }
        file.household.concerned.entries.reverse()
        file.heardOtherwise.entries.reverse()
        #expect(file.phaseStanding(in: context) == before)
        for day in [CalendarDate.min, .max] {
            _ = file.phaseStanding(in: ReviewContext(on: day))
        }
        #expect(file.phases(over: Period(openFrom: .max), in: context).spans.count <= 1)
        let last = file.phases(over: Period(openFrom: "9999-12-25"), in: context)
        #expect(last.continuesOn == nil && last.spans.count == 1)
    }

    @Test func `a history is read back as it was written`() throws {
        var file = HouseholdInOrder.caseFile
        file.rate("avond-rustig", by: "zoon", 4, on: "2026-09-10")
        let history = try history(file, from: "2026-09-01")
        let bytes = try JSONEncoder().encode(history)
        #expect(try JSONDecoder().decode(PhaseHistory.self, from: bytes) == history)
    }
}
