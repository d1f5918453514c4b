import Domain
import Testing

/// How far a hand-over has come follows from what happened, and from nothing else.
struct HandOverTests {
    private static let day: CalendarDate = "2026-06-20"

    @Test func `the order in which events were recorded makes no difference`() {
        let events = [
            HandOver.Event(.proposed, on: "2026-06-01"), HandOver.Event(.announced, on: "2026-06-05"),
            HandOver.Event(.metTogether, on: "2026-06-12"), HandOver.Event(.takenOver, on: "2026-06-12"),
        ]
        for shift in events.indices {
            for isReversed in [false, true] {
                let turned = Array(events[shift...] + events[..<shift])
                let handOver = HandOver("o", events: Listed(isReversed ? turned.reversed() : turned))
                for (day, expected) in [
                    ("2026-06-01", HandOver.Standing.after(.proposed)), ("2026-06-11", .after(.announced)),
                    ("2026-06-12", .after(.takenOver)), ("2027-01-01", .after(.takenOver)),
                ] as [(CalendarDate, HandOver.Standing)] {
                    #expect(handOver.standing(on: day) == expected)
                }
            }
        }
    }

    @Test func `before anything happened it has not begun only if somebody stated that the list is complete`() {
        let later = [HandOver.Event(.takenOver, on: "2026-06-21")]
        #expect(HandOver("o", events: []).standing(on: Self.day) == .unknown)
        #expect(HandOver("o", events: Listed(later)).standing(on: Self.day) == .unknown)
        #expect(HandOver("o", events: Listed(later, complete: Provenance())).standing(on: Self.day) == .notBegun)
    }

    @Test func `an undated event or one that is not known leaves it unknown`() {
        let announced = HandOver.Event(.announced, on: "2026-06-05")
        var later = HandOver.Event(nil, on: "2026-06-06")
        #expect(HandOver("o", events: [announced, HandOver.Event(.takenOver)]).standing(on: Self.day) == .unknown)
        #expect(HandOver("o", events: [announced, later]).standing(on: Self.day) == .unknown)
        later.step = .unknown(code: "later")
        #expect(HandOver("o", events: [announced, later]).standing(on: Self.day) == .unknown)
        later.on = "2026-06-21"
        #expect(HandOver("o", events: [announced, later]).standing(on: Self.day) == .after(.announced))
    }

    @Test func `what can be expected next follows from how far it has come, and history is never refused`() {
        for last in HandOver.Step.allCases {
            for next in HandOver.Step.allCases {
                var handOver = HandOver("o", events: [HandOver.Event(last, on: "2026-06-05")])
                #expect(handOver.possible(next: next, on: Self.day) == last.nextSteps.contains(next))
                handOver.events.entries.append(HandOver.Event(next, on: "2026-06-10"))
                #expect(handOver.standing(on: Self.day) == .after(next))
            }
        }
        #expect(HandOver("o").possible(next: .proposed, on: Self.day) == nil)
        let notBegun = HandOver("o", events: Listed([], complete: Provenance()))
        for step in HandOver.Step.allCases {
            #expect(notBegun.possible(next: step, on: Self.day) == (step == .proposed))
        }
    }

    @Test func `nothing follows on a hand-over that is over`() {
        #expect(HandOver.Step.takenOver.nextSteps.isEmpty)
        #expect(HandOver.Step.calledOff.nextSteps.isEmpty)
        for step in HandOver.Step.allCases { #expect(!step.nextSteps.contains(step)) }
    }
}
