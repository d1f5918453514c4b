import Domain
import Testing

/// What is published about norm times in the Dutch chain, line by line, in our own words.
@Suite struct `Published norm times, line by line` {
    // The Board: ten days from a request with which it can start to the start (inspectorates, 2019).
    @Test func `the Board starts within ten days of a request with which it can start`() throws {
        let wait = try norm(.waitForBoard)
        #expect(wait.start == .inSource(.startableRequestReceived))
        #expect(wait.stop == .inSource(.boardInvestigationStarted))
        #expect(wait.validity == .notInSource)
        #expect(wait.targetPercent == nil)
        for (days, isInTime) in [(0, true), (9, true), (10, true), (11, false), (30, false)] {
            #expect(isWithin(wait, "2026-03-02", days) == Truth(isInTime), "\(days)")
        }
    }

    // Veilig Thuis: an assessment within 5 working days, at once in acute danger; 90 % in time (2019).
    @Test func `Veilig Thuis assesses within five working days, at once in acute danger`() throws {
        let assessment = try norm(.safetyAssessment)
        #expect(assessment.start == .inSource(.reportReceived) && assessment.stop == .inSource(.safetyAssessed))
        #expect(assessment.targetPercent == 90)
        // Whit Monday 2026-05-25 is free: the last day is a day later than in another week.
        #expect(assessment.length.lastDay(from: "2026-05-20") == "2026-05-28")
        #expect(assessment.length.lastDay(from: "2026-06-03") == "2026-06-10")
        #expect(try norm(.acuteSafetyAssessment).length.lastDay(from: "2026-05-20") == "2026-05-20")
    }

    @Test func `which days are working days is a choice that can change the answer`() throws {
        let assessment = try norm(.safetyAssessment)
        // Good Friday is 2026-04-03, Easter Monday 2026-04-06.
        let report = DateRange(exactly: "2026-04-01")
        let assessed = Recorded.stated(DateRange(exactly: "2026-04-10"))
        func isWithin(_ policy: WorkingDayPolicy) -> Truth {
            assessment.assess(from: report, to: assessed, on: "2026-06-01", workingDays: policy).isWithin
        }
        #expect(isWithin(.standard).isFalse)
        #expect(isWithin(.algemeneTermijnenwet).isTrue)
    }

    // Veilig Thuis: 80 % of investigations within ten weeks (2019); from which moment is not printed.
    @Test func `Veilig Thuis concludes an investigation within ten weeks`() throws {
        let investigation = try norm(.veiligThuisInvestigation)
        #expect(investigation.targetPercent == 80)
        #expect(investigation.start == .notInSource)
        #expect(isWithin(investigation, "2026-01-05", 70).isTrue)
        #expect(isWithin(investigation, "2026-01-05", 71).isFalse)
    }

    // Provisional supervision order: three months at most (article 1:257 of the Civil Code).
    @Test func `a provisional supervision order lasts three months at most`() throws {
        let order = try norm(.provisionalSupervisionOrder)
        #expect(order.validity == .inSource(Period(openFrom: "2015-01-01")))
        #expect(order.citations.map { $0.text } == ["Burgerlijk Wetboek, Boek 1, artikel 257"])
        #expect(order.length.lastDay(from: "2026-11-30") == "2027-02-28")
        #expect(order.length.lastDay(from: "2026-01-15") == "2026-04-15")
    }

    // Supervision order: a year at most, each extension a year at most (article 1:260), and it ends at 18.
    @Test func `a supervision order lasts a year at most, and so does each extension`() throws {
        for kind in [.supervisionOrder, .supervisionOrderExtension] as [NormTime.Kind] {
            #expect(try norm(kind).length.lastDay(from: "2024-02-29") == "2025-02-28")
            #expect(try norm(kind).length.lastDay(from: "2026-07-20") == "2027-07-20")
        }
        let end = CompulsoryMeasureKind.supervisionOrder.bounds.first { $0.matter == .endsAtAge }
        #expect(end?.length.count == 18)
    }

    // An authorisation for placement lapses if it was not used for three months.
    @Test func `an unused authorisation lapses after three months`() throws {
        let unused = try norm(.unusedPlacementAuthorisation)
        #expect(unused.start == .inSource(.placementAuthorised) && unused.stop == .inSource(.placementStarted))
        #expect(unused.length.lastDay(from: "2019-06-20") == "2019-09-20")
    }

    // The whole chain: 171 days (Van Montfoort 2018, in Sturen op gezinsveiligheid); the parts cannot be read.
    @Test func `the whole chain takes 171 days, 24 weeks and 3 days`() throws {
        let chain = try norm(.wholeChain)
        #expect(chain.length == (try TermLength(171, .calendarDays)))
        #expect(171 == 24 * 7 + 3)
        #expect(chain.start == .notInSource && chain.stop == .notInSource)
        #expect(chain.citations.map { $0.document } == [.sturen])
    }

    @Test func `an open case is late only after its last day, and nothing recorded is neither`() throws {
        let chain = try norm(.wholeChain)
        let start = DateRange(exactly: "2026-01-01")
        for (day, isLate) in [("2026-06-21", false), ("2026-06-22", true)] as [(CalendarDate, Bool)] {
            let open = Recorded<DateRange>.statedAsNone(Provenance(heldOn: DateRange(exactly: day)))
            let assessment = chain.assess(from: start, to: open, on: day)
            #expect(assessment.isWithin == (isLate ? .false : .unknown))
            #expect(assessment.isRunning.isTrue)
        }
        #expect(chain.assess(from: start, to: .notRecorded, on: "2030-01-01").isWithin.isUnknown)
    }

    @Test func `every case of a year has the norm of its own day and of no other`() throws {
        let old = try NormTime(
            "oud", .waitForBoard, from: .notInSource, to: .notInSource, within: TermLength(12, .weeks),
            validity: .inSource(Period(start: "2025-03-01", end: "2025-09-01")), citations: [.sturen("1.1")])
        let new = try NormTime(
            "nieuw", .waitForBoard, from: .notInSource, to: .notInSource, within: TermLength(10, .calendarDays),
            validity: .inSource(Period(start: "2025-10-01", end: nil)), citations: [.sturen("1.1")])
        var day: CalendarDate = "2025-01-01"
        for _ in 0..<365 {
            let expected: NormChoice =
                if day < "2025-03-01" { .none } else if day < "2025-09-01" { .norm(old) } else if day < "2025-10-01" {
                    .none
                } else { .norm(new) }
            #expect(NormChoice(.waitForBoard, startedOn: DateRange(exactly: day), among: [old, new]) == expected)
            #expect(NormChoice(.waitForBoard, startedOn: DateRange(exactly: day), among: [new, old]) == expected)
            day = day.adding(days: 1) ?? day
        }
    }

    private func isWithin(_ norm: NormTime, _ start: CalendarDate, _ days: Int) -> Truth {
        let end = start.adding(days: days) ?? start
        return norm.assess(
            from: DateRange(exactly: start), to: .stated(DateRange(exactly: end)), on: "2030-01-01"
        ).isWithin
    }

    private func norm(_ kind: NormTime.Kind) throws -> NormTime {
        try #require(NormTime.published.first { $0.kind == kind })
    }
}
