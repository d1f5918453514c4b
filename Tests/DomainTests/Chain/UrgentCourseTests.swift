import Domain
import Testing

@Suite struct `The course of an urgent route` {
    @Test func `is as far as its last recorded step, in any order, and refuses none`() {
        for first in UrgentStep.allCases {
            for second in UrgentStep.allCases {
                let steps: [(UrgentStep, CalendarDate)] = [(first, "2026-04-20"), (second, "2026-04-23")]
                for order in [steps, steps.reversed()] {
                    #expect(route(order).standing(on: "2026-05-01") == .at(second))
                    #expect(route(order).standing(on: "2026-04-22") == .at(first))
                    #expect(route(order).standing(on: "2026-04-19") == .notBegun)
                }
            }
        }
        #expect(UrgentCourse("r").standing(on: "2026-05-01") == .unknown)
    }

    @Test func `of two steps of one day the later in the process is the last`() {
        let steps: [(UrgentStep, CalendarDate)] = [(.agreed, "2026-04-23"), (.interpreted, "2026-04-23")]
        #expect(route(steps).standing(on: "2026-05-01") == .at(.agreed))
    }

    @Test func `tells what can be expected next, and that no source tells what comes after the last`() {
        let day: CalendarDate = "2026-05-01"
        #expect(route([]).possible(next: .called, on: day) == .described)
        #expect(route([]).possible(next: .agreed, on: day) == .notDescribed)
        #expect(route([(.called, "2026-04-20")]).possible(next: .interpreted, on: day) == .described)
        #expect(route([(.called, "2026-04-20")]).possible(next: .called, on: day) == .notDescribed)
        for step in UrgentStep.allCases {
            #expect(route([(.actionsStarted, "2026-04-20")]).possible(next: step, on: day) == .leftOpen)
            #expect(UrgentCourse("r").possible(next: step, on: day) == .unknown)
        }
    }

    private func route(_ steps: [(UrgentStep, CalendarDate)]) -> UrgentCourse {
        var events: [UrgentEvent] = []
        for (number, step) in steps.enumerated() {
            events.append(
                UrgentEvent(Identifier(stringLiteral: "e\(number)"), step.0, on: DateRange(exactly: step.1)))
        }
        return UrgentCourse("r", events: Listed(events, complete: Provenance()))
    }
}
