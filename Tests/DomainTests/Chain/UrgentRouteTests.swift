import Domain
import Testing

@Suite struct `An urgent route` {
    @Test func `is as far as its last recorded step, in any order, and refuses none`() {
        for first in UrgentRouteStep.allCases {
            for second in UrgentRouteStep.allCases {
                let steps: [(UrgentRouteStep, CalendarDate)] = [(first, "2026-04-20"), (second, "2026-04-23")]
                for order in [steps, steps.reversed()] {
                    #expect(route(order).standing(on: "2026-05-01") == .at(second))
                    #expect(route(order).standing(on: "2026-04-22") == .at(first))
                    #expect(route(order).standing(on: "2026-04-19") == .notBegun)
                }
            }
        }
        #expect(UrgentRoute("r").standing(on: "2026-05-01") == .unknown)
    }

    @Test func `of two steps of one day the later in the process is the last`() {
        let steps: [(UrgentRouteStep, CalendarDate)] = [(.agreed, "2026-04-23"), (.interpreted, "2026-04-23")]
        #expect(route(steps).standing(on: "2026-05-01") == .at(.agreed))
    }

    @Test func `tells what can be expected next, and that no source tells what comes after the last`() {
        let day: CalendarDate = "2026-05-01"
        #expect(route([]).possible(next: .called, on: day) == .described)
        #expect(route([]).possible(next: .agreed, on: day) == .notDescribed)
        #expect(route([(.called, "2026-04-20")]).possible(next: .interpreted, on: day) == .described)
        #expect(route([(.called, "2026-04-20")]).possible(next: .called, on: day) == .notDescribed)
        for step in UrgentRouteStep.allCases {
            #expect(route([(.actionsStarted, "2026-04-20")]).possible(next: step, on: day) == .leftOpen)
            #expect(UrgentRoute("r").possible(next: step, on: day) == .unknown)
        }
    }

    @Test func `an agreement without who or when is shown as incomplete`() {
        var route = UrgentRoute("r", .breakthroughTable, because: .stuck)
        route.agreements = [
            RouteAgreement("a", by: "lokaal", before: DateRange(exactly: "2026-05-01")),
            RouteAgreement("b", by: "lokaal"), RouteAgreement("c", before: DateRange(exactly: "2026-05-01")),
        ]
        #expect(route.incompleteAgreements.map { $0.id } == ["b", "c"])
    }

    private func route(_ steps: [(UrgentRouteStep, CalendarDate)]) -> UrgentRoute {
        var events: [UrgentRouteEvent] = []
        for (number, step) in steps.enumerated() {
            events.append(
                UrgentRouteEvent(Identifier(stringLiteral: "e\(number)"), step.0, on: DateRange(exactly: step.1)))
        }
        return UrgentRoute("r", .quickStart, events: Listed(events, complete: Provenance()))
    }
}
