import Domain
import Testing

@Suite struct `Norm times` {
    @Test func `the published ones are as their sources print them`() {
        let norms = NormTime.published.map { norm in
            norm.id.text + ": " + norm.length.text(in: .en) + (norm.targetPercent.map { " (\($0) %)" } ?? "")
        }
        #expect(
            norms == [
                "raad-wachttijd: 10 days", "vt-beoordeling: 5 working days (90 %)", "vt-beoordeling-acuut: 0 days",
                "vt-onderzoek: 10 weeks (80 %)", "keten-171: 171 days", "vots-duur: 3 months", "ots-duur: 1 year",
                "ots-verlenging: 1 year", "machtiging-ongebruikt: 3 months", "huisverbod-duur: 10 days",
            ])
        #expect(Set(NormTime.published.map { $0.id }).count == NormTime.published.count)
        #expect(NormTime.published.allSatisfy { !$0.citations.isEmpty })
    }

    @Test func `171 days are 24.4 weeks`() throws {
        let chain = try norm(.wholeChain)
        #expect(chain.length.count * 10 / 7 == 244)
        #expect(chain.start == .notInSource && chain.stop == .notInSource && chain.validity == .notInSource)
        #expect(chain.length.lastDay(from: "2018-01-01") == "2018-06-21")
    }

    @Test(
        arguments: [
            ("2025-04-17", "2025-04-25", true), ("2025-04-17", "2025-04-28", false),
            ("2026-11-16", "2026-11-23", true), ("2026-11-16", "2026-11-24", false),
            ("2026-12-23", "2026-12-31", true), ("2026-12-23", "2027-01-01", false), ("2026-11-16", "2026-11-16", true),
        ] as [(CalendarDate, CalendarDate, Bool)])
    func `a safety assessment takes five working days at most`(
        _ received: CalendarDate, _ assessed: CalendarDate, _ isInTime: Bool
    ) throws {
        let assessment = try norm(.safetyAssessment).assess(
            from: DateRange(exactly: received), to: .stated(DateRange(exactly: assessed)), on: "2027-06-01")
        #expect(assessment.isWithin == Truth(isInTime))
    }

    @Test func `an acute one is made on the day itself`() throws {
        let acute = try norm(.acuteSafetyAssessment)
        func isInTime(_ day: CalendarDate) -> Truth {
            acute.assess(
                from: DateRange(exactly: "2026-11-16"), to: .stated(DateRange(exactly: day)), on: "2026-12-01"
            ).isWithin
        }
        #expect(isInTime("2026-11-16").isTrue)
        #expect(isInTime("2026-11-17").isFalse)
    }

    @Test func `an open wait for the Board is late from the eleventh day`() throws {
        let wait = try norm(.waitForBoard)
        func isInTime(on day: CalendarDate) -> TermAssessment {
            wait.assess(
                from: DateRange(exactly: "2026-11-02"),
                to: .statedAsNone(Provenance(heldOn: DateRange(exactly: day))), on: day)
        }
        #expect(isInTime(on: "2026-11-12").isWithin.isUnknown)
        #expect(isInTime(on: "2026-11-12").until == "2026-11-13")
        #expect(isInTime(on: "2026-11-13").isWithin.isFalse)
    }

    @Test func `a target is a percentage`() {
        for percent in [0, 101, -1, Int.max] {
            #expect(throws: InvalidValue.self) {
                try NormTime(
                    "x", .wholeChain, from: .notInSource, to: .notInSource, within: TermLength(1, .weeks),
                    targetPercent: percent, citations: [])
            }
        }
    }

    private func norm(_ kind: NormTime.Kind) throws -> NormTime {
        try #require(NormTime.published.first { $0.kind == kind })
    }
}

@Suite struct `Choosing a norm time` {
    @Test func `it is chosen by the day on which the case started`() throws {
        let norms = try [norm("old", "2018-01-01", "2020-01-01", 5), norm("new", "2021-01-01", nil, 7)]
        for norms in [norms, norms.reversed()] {
            #expect(choice("2018-01-01", norms) == .norm(try #require(norms.first { $0.id == "old" })))
            #expect(choice("2019-12-31", norms) == .norm(try #require(norms.first { $0.id == "old" })))
            #expect(choice("2021-01-01", norms) == .norm(try #require(norms.first { $0.id == "new" })))
        }
    }

    @Test func `it never falls back to a norm that has ended or is still to come`() throws {
        let norms = try [norm("old", "2018-01-01", "2020-01-01", 5), norm("new", "2021-01-01", nil, 7)]
        #expect(choice("2020-01-01", norms) == .none)
        #expect(choice("2020-12-31", norms) == .none)
        #expect(choice("2017-12-31", norms) == .none)
        let undated = try norms + [norm("undated", nil, nil, 9)]
        #expect(choice("2020-06-01", undated) == .none)
        #expect(NormChoice(.supervisionOrder, startedOn: DateRange(exactly: "2014-12-31")) == .none)
    }

    @Test func `an authorisation of before the revision is not measured by the article of after it`() {
        #expect(NormChoice(.unusedPlacementAuthorisation, startedOn: DateRange(exactly: "2014-12-31")) == .none)
        #expect(NormChoice(.temporaryHouseBan, startedOn: DateRange(exactly: "2008-12-31")) == .none)
    }

    @Test func `an imprecise start chooses only where all its days agree`() throws {
        let norms = try [norm("old", "2018-01-01", "2020-01-01", 5), norm("new", "2021-01-01", nil, 7)]
        let around = try DateRange(earliest: "2019-12-30", latest: "2020-01-02")
        #expect(NormChoice(.waitForBoard, startedOn: around, among: norms) == .undecided)
        #expect(NormChoice(.waitForBoard, startedOn: nil, among: norms) == .undecided)
        #expect(
            NormChoice(.waitForBoard, startedOn: try DateRange(year: 2019), among: norms) == .norm(norms[0]))
    }

    @Test func `two at once are undecided, and none of the kind is none`() throws {
        let norms = try [norm("a", "2018-01-01", nil, 5), norm("b", "2019-01-01", nil, 7)]
        #expect(choice("2020-01-01", norms) == .undecided)
        #expect(choice("2018-06-01", norms) == .norm(norms[0]))
        #expect(choice("2018-06-01", []) == .none)
        #expect(try choice("2018-06-01", [norm("a", nil, nil, 5), norm("b", nil, nil, 6)]) == .undecided)
    }

    @Test func `an undated norm stands alone where no norm of its kind is dated`() {
        guard case .norm(let norm) = NormChoice(.wholeChain, startedOn: nil) else {
            Issue.record("no norm for the whole chain")
            return
        }
        #expect(norm.length.count == 171)
        #expect(norm.validity == .notInSource)
    }

    private func choice(_ day: CalendarDate, _ norms: [NormTime]) -> NormChoice {
        NormChoice(.waitForBoard, startedOn: DateRange(exactly: day), among: norms)
    }

    private func norm(
        _ id: Identifier<NormTime>, _ start: CalendarDate?, _ end: CalendarDate?, _ count: Int
    ) throws -> NormTime {
        try NormTime(
            id, .waitForBoard, from: .inSource(.startableRequestReceived), to: .inSource(.boardInvestigationStarted),
            within: TermLength(count, .calendarDays),
            validity: start.map { .inSource(try Period(start: $0, end: end)) } ?? .notInSource,
            citations: [.sturen("1.1")])
    }
}
