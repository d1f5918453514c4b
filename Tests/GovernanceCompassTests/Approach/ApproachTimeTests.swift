import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct ApproachTimeTests {
    private func review(_ approach: Approach, on day: CalendarDate) -> Review {
        var context = ApproachInOrder.situation.context
        context.day = day
        return RuleSet.approach.review(approach, in: context)
    }

    @Test func `nothing that became known later is seen`() throws {
        let approach = ApproachInOrder.approach
        let before = approach.view(for: .professional, on: "2025-05-31")
        #expect(before == Approach("streek-samen"))
        #expect(approach.view(for: .professional, on: "2026-09-10") == approach)
        for day in [CalendarDate("2025-09-01"), "2026-02-15", "2026-09-09"] {
            let view = approach.view(for: .professional, on: day)
            #expect(review(approach, on: day) == review(view, on: day), "\(day)")
            #expect(view.view(for: .professional, on: day) == view, "\(day)")
        }
        #expect(approach.view(for: .professional, on: .min) == Approach("streek-samen"))
    }

    @Test func `every audience sees the same approach`() {
        let approach = ApproachInOrder.approach
        for audience in [Audience.person("moeder"), .conference(present: ["moeder", "dochter"])] {
            #expect(approach.view(for: audience, on: ApproachInOrder.day) == approach)
        }
    }

    @Test func `a look at obstacles holds for a year to the day`() throws {
        let approach = ApproachInOrder.approach
        let last = try #require(review(approach, on: "2027-04-20")[.domein(91)])
        #expect(last.state == .met)
        #expect(last.outcome.until == "2027-04-21")
        #expect(review(approach, on: "2027-04-21")[.domein(91)]?.state == .notMet)
    }

    @Test func `the talk about a covenant holds for a year to the day`() throws {
        let approach = ApproachInOrder.approach
        let last = try #require(review(approach, on: "2027-06-15")[.domein(43)])
        #expect(last.state == .met)
        #expect(last.outcome.until == "2027-06-16")
        #expect(review(approach, on: "2027-06-16")[.domein(43)]?.state == .notMet)
    }

    @Test func `no number of months and no day makes it trap`() throws {
        for months in [0, 1, 12, 119_987, 119_988, Int(Int32.max), Int.max] {
            for day in [CalendarDate.min, "2026-01-31", .max] {
                for looked in [CalendarDate.min, "2026-01-31", .max] {
                    var approach = ApproachInOrder.approach
                    approach.room.isFlexible = .stated(true)
                    approach.room.hasRoomToReflect = .stated(true)
                    approach.room.obstacleViews = Listed(
                        [ObstacleView("blik", on: DateRange(exactly: looked), tellsHowToRemove: true)],
                        complete: Provenance())
                    var context = ReviewContext(on: day)
                    try context.policy.choose(.obstacleViewMonths, months, because: "proef")
                    let state = RuleSet.approach.review(approach, in: context)[.domein(91)]?.state
                    if looked > day { #expect(state == .notMet, "\(looked) \(day)") }
                    if looked == day { #expect(state == .met, "\(looked) \(months)") }
                    if months > 119_987 && looked <= day { #expect(state == .met, "\(looked) \(day)") }
                }
            }
        }
    }

    @Test func `outcomes change only on the days that they announced`() throws {
        var approach = ApproachInOrder.approach
        approach.cooperation.crisisRolesAgreedOn = .stated(DateRange(exactly: "2026-12-10"))
        approach.knowledge.localTeams.entries[0].trainedOn = .stated(DateRange(exactly: "2027-01-05"))
        approach.course.startedOn = .stated(DateRange(exactly: "2026-12-24"))
        var day = ApproachInOrder.day
        var now = review(approach, on: day)
        for _ in 0..<190 {
            let next = try #require(day.adding(days: 1))
            let after = review(approach, on: next)
            for finding in now.findings where finding.state != after[finding.rule]?.state {
                #expect(finding.outcome.until.map { $0 <= next } == true, "\(finding.rule) on \(next)")
            }
            (day, now) = (next, after)
        }
        #expect(now[.domein(85)]?.state == .met && now[.domein(91)]?.state == .notMet)
    }
}
