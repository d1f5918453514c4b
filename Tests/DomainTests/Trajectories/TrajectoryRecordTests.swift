import Domain
import Foundation
import Testing

@Suite struct TrajectoryRecordTests {
    private let asOf: CalendarDate = "2026-06-30"

    private func record(
        _ registered: CalendarDate?, _ started: TrajectoryMoment, _ closed: TrajectoryMoment
    ) throws -> TrajectoryRecord {
        try TrajectoryRecord("t-1", asOf: asOf, registered: registered, started: started, closed: closed)
    }

    @Test func `waiting ends with the start of care, and the duration includes it`() throws {
        let record = try record("2026-01-10", .on("2026-02-09"), .on("2026-05-10"))
        #expect(record.waiting == .exactly(30))
        #expect(record.duration == .exactly(120))
    }

    @Test func `who still waits has waited until the day of the record`() throws {
        let waiting = try record("2026-06-01", .notYet, .notYet)
        #expect(waiting.waiting == .atLeast(29))
        #expect(waiting.duration == .atLeast(29))
        let started = try record("2026-06-01", .on("2026-06-15"), .notYet)
        #expect(started.waiting == .exactly(14))
        #expect(started.duration == .atLeast(29))
    }

    @Test func `not recorded is never not yet, and no zero`() throws {
        #expect(try record("2026-06-01", .notRecorded, .notYet).waiting == nil)
        #expect(try record("2026-06-01", .notYet, .notRecorded).waiting == nil)
        #expect(try record("2026-06-01", .notYet, .notRecorded).duration == nil)
        #expect(try record(nil, .on("2026-06-01"), .on("2026-06-02")).waiting == nil)
        #expect(try record(nil, .notYet, .notYet).duration == nil)
        // Closed without care: it waited, and for what never came.
        let closed = try record("2026-06-01", .notYet, .on("2026-06-11"))
        #expect(closed.waiting == nil)
        #expect(closed.duration == .exactly(10))
    }

    @Test func `dates out of order cannot be made, and neither can dates after the day of the record`() throws {
        let days: [CalendarDate?] = [nil, "2026-06-01", "2026-06-15", "2026-06-30", "2026-07-01"]
        for registered in days {
            for start in days {
                for close in days {
                    let started = start.map { TrajectoryMoment.on($0) } ?? .notRecorded
                    let closed = close.map { TrajectoryMoment.on($0) } ?? .notYet
                    let known = [registered, start, close, asOf].compactMap { $0 }
                    let made = try? record(registered, started, closed)
                    #expect((made != nil) == (known == known.sorted()), "\(known)")
                    if let made { #expect(made.registered == registered && made.closed == closed) }
                }
            }
        }
    }

    @Test func `measures stand once, in one order`() throws {
        let kinds: [Coded<CompulsoryMeasureKind>] = [
            .known(.supervisionOrder), .unknown(code: "laterMeasure"), .known(.contactBan), .known(.supervisionOrder),
        ]
        let first = try TrajectoryRecord("t-1", asOf: asOf, measures: kinds)
        let second = try TrajectoryRecord("t-1", asOf: asOf, measures: kinds.reversed())
        #expect(first == second)
        #expect(first.measures?.map { $0.code } == ["contactBan", "laterMeasure", "supervisionOrder"])
        #expect(try TrajectoryRecord("t-1", asOf: asOf).measures == nil)
        #expect(try TrajectoryRecord("t-1", asOf: asOf, measures: []).measures == [])
    }

    @Test func `a record is read back as it was written`() throws {
        let moments: [TrajectoryMoment] = [.notRecorded, .notYet, .on("2026-06-02")]
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        for started in moments {
            for closed in moments {
                for children in [nil, false, true] {
                    let record = try TrajectoryRecord(
                        "t-1", asOf: asOf, area: "regio-1", registered: "2026-06-01", started: started,
                        closed: closed, frame: .known(.voluntary), form: .unknown(code: "formE"),
                        concernsChildren: children, measures: children.map { _ in [.known(.contactBan)] })
                    let data = try encoder.encode(record)
                    #expect(try JSONDecoder().decode(TrajectoryRecord.self, from: data) == record)
                }
            }
        }
        let least = try encoder.encode(TrajectoryRecord("t-1", asOf: asOf))
        #expect(String(decoding: least, as: UTF8.self) == #"{"asOf":"2026-06-30","id":"t-1"}"#)
        let open = try encoder.encode(record("2026-06-01", .notYet, .notYet))
        #expect(
            String(decoding: open, as: UTF8.self)
                == #"{"asOf":"2026-06-30","closed":"notYet","id":"t-1","registered":"2026-06-01","started":"notYet"}"#)
    }

    @Test(arguments: [
        (#"{"id": "t-1"}"#, "asOf"), (#"{"id": "123456782", "asOf": "2026-06-30"}"#, "id"),
        (#"{"id": "t-1", "asOf": "2026-06-30", "started": "later"}"#, "started"),
        (#"{"id": "t-1", "asOf": "2026-06-30", "started": "2026-02-30"}"#, "started"),
        (#"{"id": "t-1", "asOf": "2026-06-30", "started": 3}"#, "started"),
        (#"{"id": "t-1", "asOf": "2026-06-30", "closed": "2026-07-01"}"#, ""),
        (#"{"id": "t-1", "asOf": "2026-06-30", "registered": "2026-06-02", "started": "2026-06-01"}"#, ""),
    ])
    func `a document that is not right is refused with its place`(json: String, place: String) {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(TrajectoryRecord.self, from: Data(json.utf8))
        }
        switch error {
        case .keyNotFound(let key, _): #expect(key.stringValue == place)
        case .dataCorrupted(let context), .typeMismatch(_, let context):
            #expect(context.codingPath.map { $0.stringValue }.joined(separator: ".") == place)
        default: Issue.record("another error: \(String(describing: error))")
        }
    }
}
