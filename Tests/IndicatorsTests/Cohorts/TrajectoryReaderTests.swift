import Domain
import Foundation
import Indicators
import Testing

@Suite struct TrajectoryReaderTests {
    private let columns = [
        "id", "asOf", "area", "registered", "started", "closed", "frame", "form", "concernsChildren", "measures",
    ]

    private func csv(
        _ records: [TrajectoryRecord], separator: String = ",", end: String = "\n", last: String = "measures"
    ) -> String {
        func text(_ moment: TrajectoryMoment) -> String {
            switch moment {
            case .on(let day): day.iso
            case .notYet: "notYet"
            case .notRecorded: ""
            }
        }
        let order = columns.indices.filter { columns[$0] != last } + columns.indices.filter { columns[$0] == last }
        var lines = order.map { columns[$0] }.joined(separator: separator) + end
        for record in records {
            let measures: String? = record.measures.map {
                $0.isEmpty ? "none" : $0.map { $0.code }.joined(separator: "|")
            }
            let fields: [String] = [
                record.id.text, record.asOf.iso, record.area?.text ?? "", record.registered?.iso ?? "",
                text(record.started), text(record.closed), record.frame?.code ?? "", record.form?.code ?? "",
                record.concernsChildren.map { $0 ? "true" : "false" } ?? "", measures ?? "",
            ]
            lines += order.map { fields[$0] }.joined(separator: separator) + end
        }
        return lines
    }

    private func jsonLines(_ records: [TrajectoryRecord]) throws -> String {
        let encoder = JSONEncoder()
        return try records.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }.joined()
    }

    @Test func `both forms give the table of the records`() throws {
        for seed in 0..<20 {
            let records = try Records.many(50, seed: UInt64(seed))
            let table = try TrajectoryTable(records)
            let lines = try jsonLines(records)
            for reader in [
                TrajectoryReader(.csv, all: Array(csv(records).utf8)),
                TrajectoryReader(.csv, all: Array(csv(records, separator: ";", end: "\r\n").utf8)),
                TrajectoryReader(.csv, all: [0xef, 0xbb, 0xbf] + Array(csv(records).utf8.dropLast())),
                TrajectoryReader(.jsonLines, all: Array(lines.utf8)),
                TrajectoryReader(.jsonLines, all: Array(("\n" + lines.dropLast()).utf8)),
            ] {
                #expect(reader.problems == [] && reader.lines == 50 && reader.refused == 0)
                #expect(reader.table == table)
            }
        }
    }

    @Test func `pieces of any size give the same`() throws {
        let records = try Records.many(30, seed: 5)
        var random = SeededRandom(seed: 15)
        var texts = columns.map { (TrajectoryReader.Form.csv, csv(records, last: $0) + "wrong\n") }
        texts.append((.csv, csv(records, end: "\r\n") + "wrong\r\n"))
        texts.append((.jsonLines, try jsonLines(records) + "{\n"))
        for (form, text) in texts {
            let good = Array(text.utf8)
            #expect(TrajectoryReader(form, all: good).problems.count == 1)
            for round in 0..<30 {
                let bytes = round < 10 ? good : mutated(good, &random)
                let whole = TrajectoryReader(form, all: bytes)
                var reader = TrajectoryReader(form)
                var start = 0
                while start < bytes.count {
                    let end = min(start + random.below(40), bytes.count)
                    reader.read(Array(bytes[start..<end]))
                    start = end
                }
                reader.finish()
                #expect(reader.table == whole.table && reader.problems == whole.problems)
                #expect(reader.lines == whole.lines)
            }
        }
    }

    /// Some bytes with one to four of them changed, taken out or put in.
    private func mutated(_ good: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = good
        for _ in 0...random.below(4) {
            let place = random.below(bytes.count)
            switch random.below(3) {
            case 0: bytes[place] = UInt8(random.below(256))
            case 1: bytes.remove(at: place)
            default: bytes.insert(Array("\",;|{}[]:\n\r-01eE\\ ".utf8)[random.below(18)], at: place)
            }
        }
        return bytes
    }

    @Test(arguments: [
        ("t-1,2026-13-01,,,,,,,,", 5, LineProblem.Reason.date), ("t-1,2026-01-01,,2026-02-01,,,,,,", 1, .order),
        ("naam van iemand,2026-01-01,,,,,,,,", 1, .identifier), ("123456789,2026-01-01,,,,,,,,", 1, .identifier),
        ("t-1,2026-01-01,,,,,,,,,", 23, .fields), ("t-1,2026-01-01,,,", 18, .fields),
        ("t-1,2026-01-01,,,,,,,ja,", 22, .code), (",2026-01-01,,,,,,,,", 20, .identifier), ("t-1,,,,,,,,,", 13, .date),
        ("t-1,2026-01-01,,,straks,,,,,", 18, .date), ("t-1,2026-01-01,,,,,,,,a||b", 25, .code),
        ("t-1,2026-01-01,a b,,,,,,,", 16, .identifier), ("t-1,2026-1-01,,,,,,,,", 5, .date),
        ("t-1,0000-01-01,,,,,,,,", 5, .date),
    ])
    func `a wrong line of CSV is reported with its number and column`(
        _ line: String, _ column: Int, _ reason: LineProblem.Reason
    ) throws {
        let good = "t-9,2026-01-01,,,,,,,,\n"
        let text = columns.joined(separator: ",") + "\n" + good + line + "\n" + good
        let reader = TrajectoryReader(.csv, all: Array(text.utf8))
        #expect(reader.problems == [LineProblem(line: 3, column: column, reason: reason)])
        #expect(reader.lines == 3 && reader.table.count == 2 && reader.refused == 1)
        #expect(!reader.problems[0].text(in: .nl).contains("iemand"))
    }

    @Test(arguments: [
        (#"{"id":"t-1"}"#, 13, LineProblem.Reason.date), (#"{"asOf":"2026-01-01"}"#, 22, .identifier),
        (#"{"id":"t-1","asOf":"2026-02-30"}"#, 21, .date),
        (#"{"id":"t-1","id":"t-2","asOf":"2026-01-01"}"#, 13, .repeatedKey),
        (#"{"id":"t-1","asOf":"2026-01-01""#, 32, .json), (#"{"id":"t-1","asOf":"2026-01-01"} x"#, 34, .json),
        (#"{"id":7,"asOf":"2026-01-01"}"#, 7, .identifier), (#"{"id":"t-1","asOf":20260101}"#, 20, .date),
        (#"{"id":"t-1","asOf":"2026-01-01","concernsChildren":"true"}"#, 52, .code),
        (#"{"id":"t-1","asOf":"2026-01-01","measures":"none"}"#, 44, .code), ("[]", 1, .json), ("{", 2, .json),
        (#"{"id":"t-1","asOf":"2026-01-01","other":[1,{"a":tru}]}"#, 49, .json),
    ])
    func `a wrong line of JSON is reported with its number and column`(
        _ line: String, _ column: Int, _ reason: LineProblem.Reason
    ) throws {
        let good = #"{"id":"t-9","asOf":"2026-01-01"}"# + "\n"
        let reader = TrajectoryReader(.jsonLines, all: Array((good + line + "\n" + good).utf8))
        #expect(reader.problems == [LineProblem(line: 2, column: column, reason: reason)])
        #expect(reader.lines == 3 && reader.table.count == 2)
    }

    @Test func `of many areas each keeps its number, and one too many is a line without room`() throws {
        var text = "id,asOf,area\n"
        var records: [TrajectoryRecord] = []
        let day: CalendarDate = "2026-06-30"
        for number in 0..<65_535 {
            let area = "gebied-\(number)"
            text += "t-\(number),2026-06-30,\(area)\n"
            records.append(
                try TrajectoryRecord(try Identifier("t-\(number)"), asOf: day, area: try Identifier(area)))
        }
        text += "t-a,2026-06-30,te-veel\nt-b,2026-06-30,gebied-7\n"
        records.append(try TrajectoryRecord("t-b", asOf: day, area: "gebied-7"))
        let reader = TrajectoryReader(.csv, all: Array(text.utf8))
        #expect(reader.table == (try TrajectoryTable(records)))
        #expect(reader.problems == [LineProblem(line: 65_537, column: 1, reason: .room)])
    }

    @Test func `an unusable header refuses everything behind it`() throws {
        for header in ["id,naam,asOf", "id,asOf,id", "asOf,area", "id,area", "id;asOf,area"] {
            let reader = TrajectoryReader(.csv, all: Array((header + "\nt-1,2026-01-01,\nt-2,2026-01-01,\n").utf8))
            #expect(reader.problems.count == 1 && reader.problems.first?.reason == .header)
            #expect(reader.lines == 2 && reader.refused == 2)
        }
        let column = TrajectoryReader(.csv, all: Array("id,naam,asOf\n".utf8)).problems.first
        #expect(column?.line == 1 && column?.column == 4)
    }

    @Test func `other keys are skipped, and null was not recorded`() throws {
        let line =
            #" { "extra" : {"a":[1,-2.5e+3,true,"\"x"],"b":{}} , "id":"t-1", "area":null, "asOf" : "2026-01-01",  "measures":[ ] } "#
        let reader = TrajectoryReader(.jsonLines, all: Array(line.utf8))
        let record = try TrajectoryRecord("t-1", asOf: "2026-01-01", measures: [])
        #expect(reader.problems == [])
        #expect(reader.table == (try TrajectoryTable([record])))
    }

    @Test func `whatever is read, no line is lost and nothing is read that a decoder refuses`() throws {
        var random = SeededRandom(seed: 99)
        let records = try Records.many(8, seed: 9)
        let decoder = JSONDecoder()
        for (form, text) in [(TrajectoryReader.Form.csv, csv(records)), (.jsonLines, try jsonLines(records))] {
            let good = Array(text.utf8)
            for _ in 0..<2000 {
                let bytes = mutated(good, &random)
                let reader = TrajectoryReader(form, all: bytes)
                #expect(reader.refused == reader.lines - reader.table.count)
                if reader.problems.first?.reason != .header { #expect(reader.problems.count == reader.refused) }
                guard form == .jsonLines else { continue }
                let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { $0 != [UInt8(ascii: "\r")] }
                #expect(lines.count == reader.lines)
                var accepted = 0
                for line in lines where (try? decoder.decode(TrajectoryRecord.self, from: Data(line))) != nil {
                    accepted += 1
                }
                #expect(accepted >= reader.table.count, "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }
}
