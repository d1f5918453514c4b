import Domain
import Foundation
import Indicators
import Testing

/// Records as the tests make them.
enum Records {
    static func day(_ number: Int) -> CalendarDate { CalendarDate(dayNumber: 20_000 + number) ?? .min }

    static func random(_ random: inout SeededRandom, _ number: Int) throws -> TrajectoryRecord {
        let registered = random.below(400)
        let started = registered + random.below(120)
        let closed = started + random.below(200)
        let asOf = random.below(700)
        func moment(_ day: Int) -> TrajectoryMoment {
            if random.once(in: 7) { return .notRecorded }
            return day <= asOf ? .on(Self.day(day)) : .notYet
        }
        let areas: [Identifier<Area>?] = [nil, "noord", "oost", "zuid", "west"]
        let frames: [Coded<LegalFrame>?] = [nil, .known(.voluntary), .known(.compulsory), .unknown(code: "later")]
        let forms: [Coded<InvolvementForm>?] = [
            nil, .known(.consultation), .known(.protectionMeasure), .unknown(code: "E"),
        ]
        let children: [Bool?] = [nil, true, false]
        let measures: [[Coded<CompulsoryMeasureKind>]?] = [
            nil, [], [.known(.supervisionOrder)], [.known(.guardianship), .unknown(code: "new")],
        ]
        let text = "t-" + number.description
        let start: TrajectoryMoment = random.once(in: 15) ? .notYet : moment(started)
        let end = moment(closed)
        return try TrajectoryRecord(
            try Identifier<TrajectoryRecord>(text), asOf: Self.day(max(asOf, registered)), area: areas[random.below(5)],
            registered: random.once(in: 9) ? nil : Self.day(registered), started: start, closed: end,
            frame: frames[random.below(4)], form: forms[random.below(4)], concernsChildren: children[random.below(3)],
            measures: measures[random.below(4)])
    }

    static func many(_ count: Int, seed: UInt64) throws -> [TrajectoryRecord] {
        var random = SeededRandom(seed: seed)
        return try (0..<count).map { try Self.random(&random, $0) }
    }

    static func question() throws -> CohortQuestion {
        try CohortQuestion(Period(start: day(100), end: day(300)), waitingNorm: 60)
    }
}

@Suite struct CohortTallyTests {
    private func json(_ tally: CohortTally) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return try encoder.encode(tally)
    }

    @Test func `any partition, merged in any order, gives the whole bit for bit`() throws {
        let question = try Records.question()
        var random = SeededRandom(seed: 314)
        for round in 0..<150 {
            let records = try Records.many(random.below(60), seed: UInt64(round))
            let whole = CohortTally(question, try TrajectoryTable(records))
            var parts: [[TrajectoryRecord]] = Array(repeating: [], count: 1 + random.below(7))
            for record in records { parts[random.below(parts.count)].append(record) }
            var tallies = try parts.map { CohortTally(question, try TrajectoryTable($0.shuffled(using: &random))) }
            while tallies.count > 1 {
                let part = tallies.remove(at: random.below(tallies.count))
                // Half of them travel as JSON in between.
                let read = random.once(in: 2) ? try JSONDecoder().decode(CohortTally.self, from: json(part)) : part
                try tallies[random.below(tallies.count)].merge(read)
            }
            #expect(tallies[0] == whole)
            #expect(try json(tallies[0]) == json(whole))
            #expect(tallies[0].total == whole.total)
            #expect(
                tallies[0].total?.waiting.standardDeviation?.bitPattern
                    == whole.total?.waiting.standardDeviation?.bitPattern)
            let table = try TrajectoryTable(records)
            var split = CohortTally(question, table, 0..<(records.count / 3))
            try split.merge(CohortTally(question, table, (records.count / 3)..<Int.max))
            #expect(split == whole)
        }
    }

    /// The same figures, straight from the records, in as plain a way as there is.
    @Test func `the figures are those of the records`() throws {
        let question = try Records.question()
        let (first, end) = (Records.day(100), Records.day(300))
        for seed in 0..<40 {
            let records = try Records.many(80, seed: UInt64(1000 + seed))
            let tally = CohortTally(question, try TrajectoryTable(records))
            for area in [nil, "noord", "oost", "zuid", "west"] as [Identifier<Area>?] {
                let mine = records.filter { $0.area == area }
                let figures = tally.figures(for: area)
                func isIn(_ day: CalendarDate?) -> Bool { day.map { $0 >= first && $0 < end } ?? false }
                let cohort = mine.filter { isIn($0.registered) }
                #expect(figures.records == mine.count)
                #expect(figures.registrations.count == cohort.count)
                #expect(figures.registrations.missing == mine.filter { $0.registered == nil }.count)
                #expect(figures.starts.count == mine.filter { isIn($0.started.day) }.count)
                let children = cohort.compactMap { $0.concernsChildren }
                #expect(
                    figures.withChildren
                        == (try Share(
                            children.filter { $0 }.count, of: children.count, missing: cohort.count - children.count)))
                let frames = cohort.compactMap { $0.frame?.member }
                #expect(
                    figures.compulsory
                        == (try Share(
                            frames.filter { $0 == .compulsory }.count, of: frames.count,
                            missing: cohort.count - frames.count)))
                let measures = cohort.compactMap { $0.measures }
                #expect(
                    figures.withMeasure
                        == (try Share(
                            measures.filter { !$0.isEmpty }.count, of: measures.count,
                            missing: cohort.count - measures.count)))
                let forms = cohort.compactMap { $0.form?.member }
                for form in InvolvementForm.allCases {
                    #expect(
                        figures.form(form)
                            == (try Share(
                                forms.filter { $0 == form }.count, of: forms.count, missing: cohort.count - forms.count))
                    )
                }
                let never = cohort.filter { $0.started == .notYet && $0.closed.day != nil }.count
                let times = cohort.filter { !($0.started == .notYet && $0.closed.day != nil) }.map { $0.waiting }
                #expect(figures.neverStarted == never)
                #expect(figures.waitingWithinNorm == (try WithinNorm(times, norm: 60)))
                var moments = ExactMoments()
                for case .exactly(let days)? in times { moments.add(Int64(days)) }
                #expect(figures.waiting.mean?.bitPattern == moments.mean?.bitPattern)
                #expect(figures.waiting.standardDeviation?.bitPattern == moments.standardDeviation?.bitPattern)
                #expect(figures.waiting.open == times.filter { $0?.isOpen == true }.count)
                #expect(figures.waiting.missing == times.filter { $0 == nil }.count)
                var durations = ExactMoments()
                for record in mine where isIn(record.closed.day) {
                    if case .exactly(let days)? = record.duration { durations.add(Int64(days)) }
                }
                #expect(figures.duration.count == durations.count && figures.duration.mean == durations.mean)
                #expect(figures.flow?.balance == .exact)
            }
        }
    }

    /// Every figure of records in which nothing was recorded: nothing is zero of something.
    @Test func `missing is never zero, in none of the figures`() throws {
        let question = try Records.question()
        let empty = try (0..<7).map { number in
            let text = "t-" + number.description
            return try TrajectoryRecord(try Identifier<TrajectoryRecord>(text), asOf: Records.day(500))
        }
        let nothing = CohortTally(question, try TrajectoryTable(empty)).figures(for: nil)
        #expect(nothing.records == 7 && nothing.registrations.missing == 7 && nothing.starts.missing == 7)
        #expect(nothing.flowMissing == 7 && nothing.duration.mean == nil && nothing.waiting.mean == nil)
        #expect(nothing.withChildren?.hasDenominator == false && nothing.compulsory?.hasDenominator == false)
        let dated = try (0..<7).map { number in
            let text = "t-" + number.description
            return try TrajectoryRecord(
                try Identifier<TrajectoryRecord>(text), asOf: Records.day(500), registered: Records.day(150))
        }
        let figures = CohortTally(question, try TrajectoryTable(dated)).figures(for: nil)
        #expect(figures.registrations.count == 7 && figures.registrations.missing == 0)
        for share in [figures.withChildren, figures.compulsory, figures.withMeasure, figures.form(.consultation)] {
            #expect(share?.hasDenominator == false && share?.missing == 7)
        }
        #expect(figures.waiting.missing == 7 && figures.waitingWithinNorm?.missing == 7)
        #expect(figures.flowMissing == 7 && figures.starts.missing == 7)
        // Stated as none is no missing.
        let none = try TrajectoryRecord(
            "t", asOf: Records.day(500), registered: Records.day(150), concernsChildren: false, measures: [])
        let stated = CohortTally(question, try TrajectoryTable([none])).figures(for: nil)
        #expect(stated.withMeasure == (try Share(0, of: 1, missing: 0)))
        #expect(stated.withChildren == (try Share(0, of: 1, missing: 0)))
    }

    @Test func `what a record of an earlier day cannot tell is missing`() throws {
        let question = try Records.question()
        // Seen on day 200, in the middle of the period: not yet closed then, and nobody knows of the end.
        let early = try TrajectoryRecord(
            "t", asOf: Records.day(200), registered: Records.day(90), started: .notYet, closed: .notYet)
        let figures = CohortTally(question, try TrajectoryTable([early])).figures(for: nil)
        #expect(figures.flowMissing == 1 && figures.starts.missing == 1)
        let late = try TrajectoryRecord(
            "t", asOf: Records.day(299), registered: Records.day(90), started: .notYet, closed: .notYet)
        let known = CohortTally(question, try TrajectoryTable([late])).figures(for: nil)
        #expect(known.flowMissing == 0 && known.starts.missing == 0)
        #expect(known.flow?.opening.published == 1 && known.flow?.closing.published == 1)
        // Half-open: what closes on the first day after the period is in the closing stock.
        let edge = try TrajectoryRecord(
            "t", asOf: Records.day(300), registered: Records.day(300), closed: .on(Records.day(300)))
        #expect(CohortTally(question, try TrajectoryTable([edge])).figures(for: nil).flow?.inflow.published == 0)
    }

    @Test func `parts of another question, and counts that cannot be, are refused`() throws {
        let question = try Records.question()
        let other = try CohortQuestion(question.period, waitingNorm: 61)
        var tally = CohortTally(question, try TrajectoryTable(Records.many(9, seed: 1)))
        let before = tally
        #expect(throws: InvalidValue.self) { try tally.merge(CohortTally(other)) }
        #expect(tally == before)
        try tally.merge(CohortTally(question))
        #expect(tally == before)
        let text = String(decoding: try json(tally), as: UTF8.self)
        for (part, wrong) in [
            (#""formatVersion":1"#, #""formatVersion":2"#), (#""waitingNorm":60"#, #""waitingNorm":-1"#),
            (#""counts":["#, #""counts":[-1,"#), (#""counts":["#, #""counts":[1,"#),
            (#""counts":["#, #""counts":[9223372036854775807,"#),
        ] {
            let changed = text.replacingOccurrences(of: part, with: wrong)
            #expect(changed != text)
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(CohortTally.self, from: Data(changed.utf8))
            }
        }
        #expect(throws: InvalidValue.self) { try CohortQuestion(Period(openFrom: Records.day(1)), waitingNorm: 3) }
    }

    @Test func `a table keeps to 32 bytes a record and sees who came in twice`() throws {
        #expect(TrajectoryTable.bytesPerRecord <= 32)
        let records = try Records.many(20, seed: 3)
        var table = try TrajectoryTable(records)
        #expect(table.repeatedRecords == 0 && table.count == 20)
        try table.append(records[4])
        #expect(table.repeatedRecords == 1)
        try table.append(TrajectoryTable(records))
        #expect(table.repeatedRecords == 21 && table.count == 41)
        let question = try Records.question()
        #expect(
            CohortTally(question, table).total
                == CohortTally(question, try TrajectoryTable([records[4]] + records + records)).total)
    }
}
