import Domain
import Testing

@Suite struct `A trajectory through the chain` {
    @Test func `stands where its last recorded step leads, in any order`() {
        let steps: [(ChainStep, CalendarDate)] = [
            (.reported, "2026-01-05"), (.transferredToLocalTeam, "2026-01-05"), (.voluntaryHelpStarted, "2026-02-01"),
            (.investigationRequested, "2026-05-01"), (.boardInvestigationStarted, "2026-06-01"),
            (.courtRequested, "2026-08-01"), (.measureImposed, "2026-09-01"),
        ]
        for (count, step) in steps.enumerated() {
            let taken = Array(steps.prefix(count + 1))
            for order in [taken, taken.reversed()] {
                #expect(trajectory(order).standing(on: "2026-12-01") == .at(step.0.leadsTo))
            }
        }
        #expect(trajectory(steps).standing(on: "2026-04-30") == .at(.state(.voluntaryHelp)))
    }

    @Test func `records count as steps`() {
        var trajectory = trajectory([])
        #expect(trajectory.standing(on: "2026-12-01") == .notBegun)
        trajectory.signals.entries = [Signal("s", on: DateRange(exactly: "2026-01-01"))]
        #expect(trajectory.standing(on: "2026-12-01") == .at(.state(.signalled)))
        trajectory.reports.entries = [Report("r", receivedOn: DateRange(exactly: "2026-01-02"))]
        #expect(trajectory.standing(on: "2026-12-01") == .at(.state(.reported)))
        trajectory.pressures.entries = [Pressure("p", from: DateRange(exactly: "2026-01-04"))]
        #expect(trajectory.standing(on: "2026-12-01") == .at(.state(.pressureTrack)))
        trajectory.requests.entries = [InvestigationRequest("v", receivedOn: DateRange(exactly: "2026-01-05"))]
        #expect(trajectory.standing(on: "2026-12-01") == .at(.state(.investigationRequested)))
        trajectory.investigations.entries = [BoardInvestigation("i", startedOn: DateRange(exactly: "2026-01-06"))]
        #expect(trajectory.standing(on: "2026-12-01") == .at(.state(.boardInvestigation)))
        trajectory.events.entries.append(ChainEvent("b", on: DateRange(exactly: "2026-01-07")))
        #expect(trajectory.standing(on: "2026-12-01") == .unknown)
    }

    @Test func `what was not recorded is not the beginning`() {
        #expect(ChainTrajectory("t").standing(on: "2026-12-01") == .unknown)
        #expect(ChainTrajectory("t").possible(next: .reported, on: "2026-12-01") == .unknown)
        #expect(trajectory([]).possible(next: .reported, on: "2026-12-01") == .described)
        #expect(trajectory([]).possible(next: .closed, on: "2026-12-01") == .notDescribed)
    }

    @Test func `every step can be recorded after every other`() {
        for first in ChainStep.allCases {
            for second in ChainStep.allCases {
                let taken = trajectory([(first, "2026-01-01"), (second, "2026-01-02")])
                #expect(taken.standing(on: "2026-02-01") == .at(second.leadsTo))
            }
        }
    }

    @Test(arguments: ChainStep.allCases)
    func `where the sources are silent it says so and guesses nothing`(_ step: ChainStep) {
        let taken = trajectory([(step, "2026-01-01")])
        for next in ChainStep.allCases {
            switch step.leadsTo {
            case .leftOpen(let end):
                #expect(taken.possible(next: next, on: "2026-02-01") == .leftOpen)
                #expect(!end.term.citations.isEmpty)
            case .state(let state):
                let isDescribed = ChainTransition.all.contains { $0.from == state && $0.step == next }
                #expect(taken.possible(next: next, on: "2026-02-01") == (isDescribed ? .described : .notDescribed))
            }
        }
    }

    @Test func `four points are left open`() {
        let open = ChainStep.allCases.compactMap { step -> ChainOpenEnd? in
            if case .leftOpen(let end) = step.leadsTo { end } else { nil }
        }
        #expect(open == [.boardFindsNoThreat, .courtRefuses, .measureEnds, .trajectoryCloses])
    }

    @Test func `a parent sees only the pressure that rests on that parent's consent`() {
        var trajectory = trajectory([(.reported, "2026-01-01")])
        trajectory.signals.entries = [Signal("s", seenBy: "juf")]
        trajectory.reports.entries = [Report("r")]
        trajectory.requests.entries = [InvestigationRequest("v", by: .localTeam)]
        trajectory.urgentCourses.entries = [UrgentCourse("u")]
        trajectory.pressures.entries = [
            Pressure(
                "p", worryOf: .veiligThuis, parents: ["moeder", "vader"],
                answers: Listed(
                    [
                        PressureAnswer("a", by: "moeder", isGiven: false),
                        PressureAnswer("b", by: "vader", isGiven: true),
                    ],
                    complete: Provenance()),
                experiences: [
                    PressureExperience("x", by: "moeder", isFelt: true),
                    PressureExperience("y", by: "moeder", isFelt: true, releasedTo: ["vader"]),
                ]),
            Pressure("q", parents: ["moeder"]),
        ]
        let seen = trajectory.view(for: .person("vader"), on: "2026-12-01")
        var expected = ChainTrajectory("t")
        expected.pressures.entries = [
            Pressure(
                "p", parents: ["moeder", "vader"], answers: [PressureAnswer("b", by: "vader", isGiven: true)],
                experiences: [PressureExperience("y", by: "moeder", isFelt: true, releasedTo: ["vader"])])
        ]
        #expect(seen == expected)
        for audience in [
            .person("zoon"), .conference(present: ["vader", "zoon"]), .conference(present: []),
        ] as [Audience] {
            #expect(trajectory.view(for: audience, on: "2026-12-01") == ChainTrajectory("t"))
        }
        let together = trajectory.view(for: .conference(present: ["vader", "moeder"]), on: "2026-12-01")
        #expect(together.pressures.map { $0.id } == ["p"])
        #expect(together.pressures.first?.answers.isEmpty == true)
    }

    @Test func `as it was known on a day it holds nothing that happened or became known later`() {
        var trajectory = trajectory([(.reported, "2026-05-01"), (.closed, "2026-07-01")])
        trajectory.requests.entries = [
            InvestigationRequest("v", receivedOn: DateRange(exactly: "2026-07-01")),
            InvestigationRequest("w", receivedOn: DateRange(exactly: "2026-05-01"), knownOn: "2026-07-01"),
        ]
        trajectory.investigations.entries = [
            BoardInvestigation(
                "i", startedOn: DateRange(exactly: "2026-05-01"),
                concluded: .stated(DateRange(exactly: "2026-07-01"), Provenance(knownOn: "2026-07-01")))
        ]
        let seen = trajectory.view(for: .professional, on: "2026-06-01")
        #expect(seen.events.map { $0.id } == ["e0"])
        #expect(seen.requests.isEmpty)
        #expect(seen.investigations.first?.concluded == .notRecorded)
        #expect(seen.view(for: .professional, on: "2026-06-01") == seen)
        #expect(trajectory.view(for: .professional, on: "2026-07-01") == trajectory)
    }

    @Test func `from a report the sources lead to a measure, one described step at a time`() {
        let way: [ChainStep] = [
            .signalled, .reported, .veiligThuisInvestigationStarted, .investigationRequested,
            .boardInvestigationStarted, .courtRequested, .measureImposed, .helpAndMonitoringStarted,
        ]
        for (count, step) in way.enumerated() {
            var taken: [(ChainStep, CalendarDate)] = []
            for (number, step) in way.prefix(count).enumerated() {
                if let day = ("2026-01-01" as CalendarDate).adding(days: number) { taken.append((step, day)) }
            }
            #expect(trajectory(taken).possible(next: step, on: "2026-02-01") == .described, "\(step)")
        }
    }

    private func trajectory(_ steps: [(ChainStep, CalendarDate)]) -> ChainTrajectory {
        var trajectory = ChainTrajectory("t")
        let known = Provenance()
        trajectory.signals.complete = known
        trajectory.reports.complete = known
        trajectory.pressures.complete = known
        trajectory.requests.complete = known
        trajectory.investigations.complete = known
        var events: [ChainEvent] = []
        for (number, step) in steps.enumerated() {
            events.append(
                ChainEvent(Identifier(stringLiteral: "e\(number)"), step.0, on: DateRange(exactly: step.1)))
        }
        trajectory.events = Listed(events, complete: known)
        return trajectory
    }
}
