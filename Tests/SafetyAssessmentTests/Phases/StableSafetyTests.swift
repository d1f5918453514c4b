import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// Stable safety is a claim on a day: conditions beside each other, with dates and coverage, and never one answer.
struct StableSafetyTests {
    private let context = HouseholdInOrder.context

    private func states(_ file: CaseFile) -> [OutcomeState] {
        file.stableSafetyStanding(in: context).conditions.map { $0.state }
    }

    @Test func `of the household in order each condition is met, with its grounds`() {
        let standing = HouseholdInOrder.caseFile.stableSafetyStanding(in: context)
        #expect(standing.conditions.map { $0.condition } == StableSafetyCondition.allCases)
        #expect(standing.conditions.allSatisfy { $0.state == .met && $0.gaps.isEmpty && $0.missing.isEmpty })
        #expect(standing.isClaimed == true)
        #expect(standing.pastSixMonths?.period == (try? Period(start: "2026-05-20", end: "2026-11-21")))
        #expect(standing.pastSixMonths?.events == [])
        #expect(standing.pastSixMonths?.uncovered == [])
        // What was asked about ends yesterday: tomorrow it has to be asked again.
        #expect(standing[.sixMonthsWithoutUnsafeEvents]?.until == "2026-11-21")
    }

    @Test func `each condition stands by itself`() {
        var file = HouseholdInOrder.caseFile
        file.events.entries[0].on = DateRange(exactly: "2026-06-20")
        #expect(states(file) == [.notMet, .met, .met, .met])
        file = HouseholdInOrder.caseFile
        file.assistancePlan = .statedAsNone()
        #expect(states(file) == [.met, .notMet, .met, .met])
        file = HouseholdInOrder.caseFile
        file.recoveryPlan = .notRecorded
        #expect(states(file) == [.met, .met, .undecided, .met])
        file = HouseholdInOrder.caseFile
        file.stableSafety = .statedAsNone()
        #expect(states(file) == [.met, .met, .met, .notMet])
        file = HouseholdInOrder.caseFile
        file.events.coverage = []
        #expect(states(file) == [.undecided, .met, .met, .met])
    }

    @Test func `an empty list is no half year without events`() {
        var file = HouseholdInOrder.caseFile
        file.events = Listed([], complete: Provenance(by: "lokaal"))
        let standing = file.stableSafetyStanding(in: context)
        #expect(standing[.sixMonthsWithoutUnsafeEvents]?.state == .undecided)
        let persons = standing.pastSixMonths?.uncovered.map { $0.person } ?? []
        #expect(persons == HouseholdInOrder.voices.sorted())
        #expect(standing.pastSixMonths?.uncovered.allSatisfy { $0.from == "2026-05-20" } == true)
    }

    @Test func `after an event the half year is full on one day, and not a day before`() throws {
        var file = HouseholdInOrder.caseFile
        for (event, full) in [
            ("2026-06-20", "2026-12-21"), ("2026-08-28", "2027-03-01"), ("2026-08-31", "2027-03-01"),
            ("2026-11-29", "2027-05-30"), ("2027-08-28", "2028-02-29"), ("2027-08-29", "2028-03-01"),
        ] {
            let event = try CalendarDate(iso: event)
            let full = try CalendarDate(iso: full)
            file.events = Listed(
                [UnsafeEvent("gebeurd", on: DateRange(exactly: event), kind: .fact, toldBy: "moeder")],
                coverage: [Coverage(Period(openFrom: "2026-01-01"), asked: HouseholdInOrder.voices)])
            func state(on day: CalendarDate) -> (state: OutcomeState, until: CalendarDate?)? {
                var context = context
                context.day = day
                let condition = file.stableSafetyStanding(in: context)[.sixMonthsWithoutUnsafeEvents]
                return condition.map { ($0.state, $0.until) }
            }
            var day = event
            while day < full {
                let now = state(on: day)
                #expect(now?.state == .notMet, "\(event) on \(day)")
                #expect(now?.until.map { $0 <= full } == true, "\(event) on \(day)")
                day = day.adding(days: 17) ?? .max
            }
            #expect(state(on: full.adding(days: -1) ?? full)?.state == .notMet, "\(event)")
            #expect(state(on: full)?.state == .met, "\(event)")
        }
    }

    @Test func `what is not told as a fact, or not dated, may have happened`() {
        var file = HouseholdInOrder.caseFile
        for kind in [Statement.Kind.assumption, .feeling, nil] {
            file.events.entries[0].on = DateRange(exactly: "2026-10-01")
            file.events.entries[0].kind = kind.map { .known($0) }
            #expect(states(file)[0] == .undecided)
            let quiet = file.stableSafetyStanding(in: context).pastSixMonths
            #expect(quiet?.possible == ["ruzie-mei"] && quiet?.events == [])
        }
        file.events.entries[0].kind = .known(.fact)
        #expect(file.stableSafetyStanding(in: context).pastSixMonths?.lastEventOn == "2026-10-01")
        file.events.entries[0].on = nil
        #expect(states(file)[0] == .undecided)
    }

    @Test func `while coercive control is suspected neither silence nor judging together counts`() {
        var file = HouseholdInOrder.caseFile
        file.involvement.unsafety.coerciveControlSuspected = Timeline([.stated(true, Provenance(by: "lokaal"))])
        #expect(states(file) == [.undecided, .met, .met, .undecided])
    }

    @Test func `a departure from a rule is no answer to its conditions`() throws {
        var file = HouseholdInOrder.caseFile
        file.recoveryPlan = .statedAsNone()
        var departing = context
        departing.deviations = [
            try Deviation(from: .domein(14), because: "Nog niet nodig.", by: "lokaal", on: "2026-11-01")
        ]
        #expect(file.stableSafetyStanding(in: departing)[.recoveryStarted]?.state == .notMet)
    }

    @Test func `a person's standing holds nothing of another's words`() throws {
        for reader in HouseholdInOrder.voices {
            var context = context
            context.audience = .person(reader)
            var file = HouseholdInOrder.caseFile
            file.events = Listed([], complete: file.events.complete, coverage: file.events.coverage)
            let before = file.stableSafetyStanding(in: context)
            for other in HouseholdInOrder.voices + ["lokaal"] where other != reader {
                file.events.entries.append(
                    UnsafeEvent(
                        try Identifier("verteld-" + other.text), on: DateRange(exactly: "2026-10-01"), kind: .fact,
                        happenedTo: [reader], toldBy: other))
            }
            file.assistancePlan = HouseholdInOrder.caseFile.assistancePlan
            #expect(file.stableSafetyStanding(in: context) == before, "\(reader)")
            #expect(before.pastSixMonths?.uncovered.allSatisfy { $0.person == reader } == true)
        }
        var context = context
        context.audience = .conference(present: HouseholdInOrder.voices)
        #expect(HouseholdInOrder.caseFile.stableSafetyStanding(in: context).pastSixMonths?.uncovered == [])
    }

    @Test func `the ends of the calendar trap nothing`() {
        for day in [CalendarDate.min, "0001-05-01", .max] {
            var context = context
            context.day = day
            #expect(HouseholdInOrder.caseFile.stableSafetyStanding(in: context).conditions.count == 4)
        }
    }

    @Test func `the order of entries makes no difference, and a standing is read back as written`() throws {
        var file = HouseholdInOrder.caseFile
        file.events.entries.append(UnsafeEvent("later", on: DateRange(exactly: "2026-10-01"), kind: .fact))
        let before = file.stableSafetyStanding(in: context)
        file.events.entries.reverse()
        file.events.coverage.reverse()
        file.household.concerned.entries.reverse()
        #expect(file.stableSafetyStanding(in: context) == before)
        let bytes = try JSONEncoder().encode(before)
        #expect(try JSONDecoder().decode(StableSafetyStanding.self, from: bytes) == before)
    }
}
