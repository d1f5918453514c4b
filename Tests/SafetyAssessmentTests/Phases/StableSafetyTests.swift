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
        #expect(standing.conditions.allSatisfy { !$0.grounds.isEmpty })
        #expect(standing.isClaimed == true)
        #expect(standing.pastSixMonths?.period == (try? Period(start: "2026-05-20", end: "2026-11-21")))
        #expect(standing.pastSixMonths?.events == [])
        #expect(standing.pastSixMonths?.uncovered == [])
        // What was asked about ends yesterday: tomorrow it has to be asked again.
        #expect(standing[.sixMonthsWithoutUnsafeEvents]?.until == "2026-11-21")
    }

    private func grounds(
        _ file: CaseFile, _ condition: StableSafetyCondition, at place: Address
    ) -> [StableSafetyStanding.Ground] {
        let grounds = file.stableSafetyStanding(in: context)[condition]?.grounds ?? []
        return grounds.filter { $0.evidence.at == place }
    }

    private func days(
        _ file: CaseFile, _ condition: StableSafetyCondition, at place: Address
    ) -> [[CalendarDate?]] {
        grounds(file, condition, at: place).map { $0.days.map { $0.exact } }
    }

    @Test func `what is met shows what was seen, and of which days that is`() throws {
        let file = HouseholdInOrder.caseFile
        let asked = [
            try Period(start: "2026-05-18", end: "2026-09-01"), try Period(start: "2026-08-25", end: "2026-11-20"),
        ]
        for person in HouseholdInOrder.voices {
            let watched = grounds(file, .sixMonthsWithoutUnsafeEvents, at: "events.coverage[\(person)]")
            #expect(watched.map { $0.periods } == [asked], "\(person)")
            let place: Address = "stableSafety.judgements[\(person)]"
            let both: [CalendarDate?] = ["2026-08-25", "2026-11-05"]
            // How many there are, and how long lies between the first and the last.
            #expect(days(file, .judgedTogether, at: place) == [both, both], "\(person)")
            let on = grounds(file, .judgedTogether, at: "stableSafety.judgements[\(person)].on")
            #expect(on.map { $0.evidence.seen } == [.date("2026-08-25"), .date("2026-11-05")], "\(person)")
            #expect(on.map { $0.days.map { $0.exact } } == [["2026-08-25"], ["2026-11-05"]], "\(person)")
        }
        #expect(days(file, .sixMonthsWithoutUnsafeEvents, at: "events[ruzie-mei]") == [["2026-05-18"]])
        #expect(days(file, .riskFactorsAddressed, at: "assistancePlan") == [["2026-07-10"]])
        let standing: Address = "assistancePlan.riskFactors[drank].standing"
        #expect(days(file, .riskFactorsAddressed, at: standing) == [["2026-09-15"]])
        // The list of factors was called whole long before: who reads the days sees that.
        #expect(days(file, .riskFactorsAddressed, at: "assistancePlan.riskFactors") == [["2026-05-20"]])
        #expect(days(file, .recoveryStarted, at: "recoveryPlan.startedOn") == [["2026-10-05"]])
        // Of what day the recovery plan is was not recorded: nothing is made up.
        #expect(days(file, .recoveryStarted, at: "recoveryPlan") == [[]])
    }

    @Test func `what is not known is no ground, and old days stay old`() throws {
        var file = HouseholdInOrder.caseFile
        file.events.coverage = []
        file.events.entries.append(
            UnsafeEvent("later-bekend", on: DateRange(exactly: "2026-05-01"), kind: .fact, knownOn: "2026-12-01"))
        #expect(grounds(file, .sixMonthsWithoutUnsafeEvents, at: "events.coverage[zoon]").isEmpty)
        #expect(grounds(file, .sixMonthsWithoutUnsafeEvents, at: "events[later-bekend]").isEmpty)
        file.events.coverage = [
            Coverage(try Period(start: "2020-01-01", end: "2020-06-01"), asked: HouseholdInOrder.voices),
            Coverage(Period(openFrom: "2026-01-01"), asked: ["zoon"]),
        ]
        let watched = grounds(file, .sixMonthsWithoutUnsafeEvents, at: "events.coverage[zoon]")
        #expect(watched.map { $0.periods } == [[Period(openFrom: "2026-01-01")]])
        if case .stated(var claim, let origin) = file.stableSafety {
            claim.judgements.entries.removeAll { $0.by == "zoon" }
            file.stableSafety = .stated(claim, origin)
        }
        file.heardOtherwise = [HeardOtherwise("zoon", on: "2026-11-01")]
        #expect(days(file, .judgedTogether, at: "stableSafety.judgements[zoon]") == [["2026-11-01"]])
        let year = try DateRange(year: 2025)
        file.events.entries[0].on = year
        let vague = grounds(file, .sixMonthsWithoutUnsafeEvents, at: "events[ruzie-mei]")
        #expect(vague.map { $0.days } == [[year]])
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
            for ground in before.conditions.flatMap({ $0.grounds }) {
                let isOfAnother = HouseholdInOrder.voices.contains { other in
                    other != reader && ground.evidence.at.path.contains("[" + other.text + "]")
                }
                #expect(!isOfAnother, "\(reader): \(ground.evidence.at.path)")
            }
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
        if case .stated(var claim, let origin) = file.stableSafety {
            claim.judgements.entries.reverse()
            file.stableSafety = .stated(claim, origin)
        }
        #expect(file.stableSafetyStanding(in: context) == before)
        let bytes = try JSONEncoder().encode(before)
        #expect(try JSONDecoder().decode(StableSafetyStanding.self, from: bytes) == before)
    }
}
