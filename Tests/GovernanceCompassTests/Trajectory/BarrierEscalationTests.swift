import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct BarrierEscalationTests {
    @Test func `a barrier goes from those who raise it to those who answer, and back`() {
        func day(_ day: CalendarDate) -> Recorded<DateRange> { .stated(DateRange(exactly: day)) }
        var barrier = BarrierEscalation("bekostiging")
        #expect(barrier.state(on: "2026-01-01") == .raised)
        barrier.onAgendaOn = day("2026-02-01")
        barrier.escalatedOn = day("2026-03-01")
        barrier.answeredOn = day("2026-04-01")
        barrier.fedBackOn = day("2026-05-01")
        let states: [(CalendarDate, BarrierState)] = [
            ("2026-01-31", .raised), ("2026-02-01", .onAgenda), ("2026-03-01", .escalated), ("2026-04-01", .answered),
            ("2026-05-01", .fedBack),
        ]
        for (day, state) in states { #expect(barrier.state(on: day) == state) }
        var taken = BarrierEscalation("wachtlijst", activity: .stated("plekken-delen"))
        #expect(taken.state(on: "2026-01-01") == .inPlan)
        taken.activity = .stated("plekken-delen", Provenance(knownOn: "2026-02-01"))
        #expect(taken.state(on: "2026-01-01") == .raised)
    }

    @Test func `every state but the last can be left, and every state but the first reached`() {
        for state in BarrierState.allCases { #expect(state.possible.isEmpty == (state == .fedBack)) }
        let reached = Set(BarrierState.allCases.flatMap { $0.possible })
        #expect(reached == Set(BarrierState.allCases).subtracting([.raised]))
    }

    /// Every combination of what was recorded of one barrier.
    @Test func `a barrier is addressed if it is in the plan or was passed on`() throws {
        let moments: [Recorded<DateRange>] = [
            .notRecorded, .statedAsNone(), .stated(DateRange(exactly: "2026-10-20")),
            .stated(DateRange(exactly: "2027-10-20")),
        ]
        let activities: [Recorded<Identifier<PlannedActivity>>] = [
            .notRecorded, .statedAsNone(), .stated("plekken-delen"),
        ]
        for escalated in moments {
            for activity in activities {
                for isSolvable in [nil, true, false] as [Bool?] {
                    var plan = ActivityPlanInOrder.plan
                    plan.barriers.entries = [
                        BarrierEscalation(
                            "een", isSolvableHere: isSolvable, activity: activity, escalatedOn: escalated)
                    ]
                    let review = RuleSet<ActivityPlan>.activityPlan.review(
                        plan, in: ReviewContext(on: ActivityPlanInOrder.day))
                    let state = try #require(review[.kompas(77)]).state
                    let isPassedOn: Bool? = escalated.provenance == nil ? nil : escalated == moments[2]
                    let hasActivity: Bool? = activity.provenance == nil ? nil : activity.value != nil
                    let expected: OutcomeState
                    if isPassedOn == true || (isSolvable == true && hasActivity == true) {
                        expected = .met
                    } else if isPassedOn == false && (isSolvable == false || hasActivity == false) {
                        expected = .notMet
                    } else {
                        expected = .undecided
                    }
                    #expect(state == expected, "\(escalated) \(activity) \(String(describing: isSolvable))")
                }
            }
        }
    }
}
