import Domain
import Testing

@Suite struct `A measure` {
    @Test(
        arguments: [
            ([], "2026-12-01", ProcessStanding<MeasureState>.notBegun),
            ([(.considered, "2026-01-05")], "2026-12-01", .at(.considered)),
            ([(.considered, "2026-01-05")], "2026-01-04", .notBegun),
            ([(.imposed, "2026-02-05"), (.requested, "2026-01-20")], "2026-12-01", .at(.inForce)),
            ([(.imposed, "2026-02-05"), (.tested, "2026-02-05")], "2026-12-01", .at(.inForce)),
            ([(.imposed, "2026-02-05"), (.ended, "2026-08-05")], "2026-08-04", .at(.inForce)),
            ([(.imposed, "2026-02-05"), (.ended, "2026-08-05")], "2026-08-05", .at(.ended)),
            ([(.imposed, "2026-02-05"), (.extended, "2026-08-05")], "2026-12-01", .at(.inForce)),
            ([(.requested, "2026-02-05"), (.refused, "2026-08-05")], "2026-12-01", .at(.refused)),
            ([(.imposed, nil), (.extended, "2026-08-05")], "2026-12-01", .at(.inForce)),
            ([(.ended, nil), (.imposed, "2026-08-05")], "2026-12-01", .unknown),
            ([(.ended, nil)], "2026-12-01", .unknown),
        ] as [([(MeasureStep, CalendarDate?)], CalendarDate, ProcessStanding<MeasureState>)])
    func `has the state that follows from its events, in any order`(
        _ steps: [(MeasureStep, CalendarDate?)], _ day: CalendarDate, _ state: ProcessStanding<MeasureState>
    ) {
        for steps in [steps, steps.reversed()] {
            var measure = Measure("m", .supervisionOrder)
            var events: [MeasureEvent] = []
            for (step, on) in steps {
                events.append(
                    MeasureEvent(Identifier(stringLiteral: step.rawValue), step, on: on.map { DateRange(exactly: $0) }))
            }
            measure.events = Listed(events, complete: Provenance())
            #expect(measure.state(on: day) == state)
        }
    }

    @Test func `of which nothing was recorded has no known state`() {
        #expect(Measure("m").state(on: "2026-12-01") == .unknown)
        #expect(Measure("m").possible(next: .imposed, on: "2026-12-01") == .unknown)
    }

    @Test func `refuses no event, however unlikely`() {
        for first in MeasureStep.allCases {
            for second in MeasureStep.allCases {
                var measure = Measure("m", .guardianship)
                measure.events = Listed(
                    [
                        MeasureEvent("a", first, on: DateRange(exactly: "2026-01-01")),
                        MeasureEvent("b", second, on: DateRange(exactly: "2026-01-02")),
                    ], complete: Provenance())
                #expect(measure.state(on: "2026-02-01") == .at(second.state))
            }
        }
    }

    @Test func `tells which steps can be expected next`() {
        var measure = Measure("m", .supervisionOrder)
        measure.events = Listed([], complete: Provenance())
        #expect(measure.possible(next: .considered, on: "2026-02-01") == .described)
        #expect(measure.possible(next: .ended, on: "2026-02-01") == .notDescribed)
        measure.events.entries = [MeasureEvent("a", .imposed, on: DateRange(exactly: "2026-01-01"))]
        #expect(measure.possible(next: .extended, on: "2026-02-01") == .described)
        #expect(measure.possible(next: .considered, on: "2026-02-01") == .notDescribed)
    }

    @Test func `persons see neither the grounds nor what protects somebody, and nothing that says that it is hidden`() {
        var measure = Measure("m", .supervisionOrder, about: "zoon")
        measure.grounds = Listed([.known(.seriousDevelopmentalThreat)], complete: Provenance())
        measure.help = Listed(
            [AccompanyingHelp("opvang", .protection), AccompanyingHelp("steun", .support), AccompanyingHelp("iets")],
            complete: Provenance())
        for audience in [.person("vader"), .conference(present: ["vader", "moeder"])] as [Audience] {
            let seen = measure.view(for: audience, on: "2026-12-01")
            #expect(seen.grounds == [])
            #expect(seen.help == [AccompanyingHelp("steun", .support)])
        }
        #expect(measure.view(for: .professional, on: "2026-12-01") == measure)
    }

    @Test func `it is imposed from the day on which that is known and certain`() throws {
        var measure = Measure("m", .supervisionOrder)
        #expect(!measure.isImposed(by: "2026-12-01"))
        measure.events = [MeasureEvent("a", .imposed, on: try DateRange(year: 2026, month: 5), knownOn: "2026-06-10")]
        #expect(!measure.isImposed(by: "2026-05-20"))
        #expect(!measure.isImposed(by: "2026-06-09"))
        #expect(measure.isImposed(by: "2026-06-10"))
        measure.events = [
            MeasureEvent("a", .imposed), MeasureEvent("b", .requested, on: DateRange(exactly: "2026-01-01")),
        ]
        #expect(!measure.isImposed(by: "2026-12-01"))
    }

    @Test func `an event known later is not seen before`() {
        var measure = Measure("m", .supervisionOrder)
        measure.events = Listed(
            [MeasureEvent("a", .imposed, on: DateRange(exactly: "2026-01-01"), knownOn: "2026-03-01")],
            complete: Provenance())
        #expect(measure.state(on: "2026-02-01") == .notBegun)
        #expect(measure.state(on: "2026-03-01") == .at(.inForce))
    }
}

@Suite struct `Kinds of measures` {
    @Test func `there are two legal frames, and pressure is none of them`() {
        #expect(LegalFrame.allCases == [.voluntary, .compulsory])
        #expect(Pressure.term.name.nl == "drang")
    }

    @Test func `each child protection measure is one of the superset, with the same code and term`() {
        for kind in ProtectionMeasureKind.allCases {
            let compulsory = CompulsoryMeasureKind(kind)
            #expect(compulsory.rawValue == kind.rawValue)
            #expect(compulsory.protection == kind)
            #expect(compulsory.term == kind.term)
        }
        let others = CompulsoryMeasureKind.allCases.filter { $0.protection == nil }
        #expect(others == [.temporaryHouseBan, .contactBan, .youthProbation, .adultProbation, .probationOfUnstatedAge])
    }

    @Test func `no list speaks of custody`() {
        for term in Self.terms {
            let texts = [term.code, term.name.nl, term.name.en, term.definition.nl, term.definition.en]
            for text in texts { #expect(!text.lowercased().contains("custod"), "\(term.code)") }
        }
    }

    @Test func `every member of every list has a whole term with a citation`() {
        for term in Self.terms {
            #expect(!term.name.nl.isEmpty && !term.name.en.isEmpty, "\(term.code)")
            for text in [term.definition.nl, term.definition.en] {
                #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(term.code)")
            }
        }
        for term in Self.terms { #expect(!term.citations.isEmpty, "\(term.code)") }
    }

    @Test func `grounds are those the source names`() {
        #expect(CompulsoryMeasureKind.supervisionOrder.grounds == [.seriousDevelopmentalThreat])
        #expect(
            CompulsoryMeasureKind.terminationOfParentalAuthority.grounds
                == [.noEffectAndHelpRefused, .noProspectOfImprovement])
        #expect(
            CompulsoryMeasureKind.guardianship.grounds
                == [.parentalAuthorityEnded, .parentsDeceased, .parentsAreMinors])
        #expect(CompulsoryMeasureKind.contactBan.grounds.isEmpty)
    }

    @Test func `bounds are those of the statutes and the source`() {
        func text(_ kind: CompulsoryMeasureKind) -> [String] {
            kind.bounds.map { $0.matter.rawValue + " " + $0.length.text(in: .en) }
        }
        #expect(text(.provisionalSupervisionOrder) == ["duration 3 months"])
        #expect(text(.supervisionOrder) == ["duration 1 year", "eachExtension 1 year", "endsAtAge 18 years"])
        #expect(text(.outOfHomePlacementAuthorisation) == ["lapsesUnused 3 months"])
        #expect(text(.temporaryHouseBan) == ["duration 10 days", "durationWithExtensions 4 weeks"])
        #expect(text(.youthProbation) == ["fromAge 12 years", "belowAge 18 years", "exceptionallyUpToAge 21 years"])
    }

    @Test func `a bound is not in force before its statute, and unknown where no source says since when`() throws {
        let bound = try #require(CompulsoryMeasureKind.provisionalSupervisionOrder.bounds.first)
        #expect(bound.isInForce(on: "2014-12-31").isFalse)
        #expect(bound.isInForce(on: "2015-01-01").isTrue)
        let unstated = try #require(CompulsoryMeasureKind.youthProbation.bounds.first)
        #expect(unstated.validity == .notInSource)
        #expect(unstated.isInForce(on: "2026-01-01").isUnknown)
    }

    static var terms: [Term] {
        var terms = [Pressure.term, Signal.term, Report.term]
        func add<List: ClosedList>(_ list: List.Type) { for member in list.allCases { terms.append(member.term) } }
        add(LegalFrame.self)
        add(ProtectionMeasureKind.self)
        add(CompulsoryMeasureKind.self)
        add(MeasureGround.self)
        add(ImposingAuthority.self)
        add(MeasureStep.self)
        add(MeasureState.self)
        add(AccompanyingHelp.Kind.self)
        add(InvestigationRequest.Kind.self)
        add(InvestigationRequest.Reason.self)
        add(ChainOpenEnd.self)
        add(ChainState.self)
        add(ChainStep.self)
        add(UrgentStep.self)
        add(ReportingCodeWeighing.Question.self)
        add(NormMoment.self)
        add(NormTime.Kind.self)
        return terms
    }
}
