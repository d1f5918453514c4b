import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

struct TrajectoryTests {
    private let day = HouseholdInOrder.day

    private func record(_ change: (inout CaseFile) -> Void = { _ in }, on day: CalendarDate? = nil) throws
        -> TrajectoryRecord
    {
        var file = HouseholdInOrder.caseFile
        change(&file)
        return try file.trajectoryRecord(on: day ?? self.day, as: "t-1", in: "regio")
    }

    private func bare() throws -> TrajectoryRecord {
        try CaseFile("leeg", Involvement(Household("leeg", concerned: []))).trajectoryRecord(on: day, as: "t-2")
    }

    @Test func `of a bare file nothing is recorded`() throws {
        #expect(try bare() == TrajectoryRecord("t-2", asOf: day))
    }

    @Test func `what is recorded is taken over, under the pseudonym`() throws {
        let record = try record()
        #expect(record.id == "t-1" && record.asOf == day && record.area == "regio")
        #expect(record.registered == "2026-05-18")
        #expect(record.started == .on("2026-05-21"))
        #expect(record.closed == .notYet)
        #expect(record.frame == .known(.voluntary))
        #expect(record.form == .known(.jointGuidance))
        #expect(record.concernsChildren == true)
    }

    @Test func `the record of an earlier day knows nothing of later`() throws {
        let early = try record(on: "2026-05-17")
        #expect(early.registered == nil)
        #expect(early.form == nil)
        #expect(try record(on: "2026-05-18").registered == "2026-05-18")
    }

    @Test func `the first registration counts, and none if one has no exact day`() throws {
        func referrals(_ days: [DateRange?]) throws -> CalendarDate? {
            try record { file in
                file.involvement.teamwork.acquaintance = .notRecorded
                file.involvement.teamwork.referrals.entries = days.enumerated().compactMap { index, day in
                    guard let id = try? Identifier<Referral>("aanmelding-\(index)") else { return nil }
                    return Referral(id, on: day)
                }
            }.registered
        }
        #expect(try referrals([.init(exactly: "2026-06-01"), .init(exactly: "2026-05-20")]) == "2026-05-20")
        #expect(try referrals([.init(exactly: "2026-06-01"), nil]) == nil)
        #expect(try referrals([.init(exactly: "2026-06-01"), .init(year: 2026)]) == nil)
        #expect(try referrals([.init(exactly: "2026-06-01"), .init(year: 2027)]) == "2026-06-01")
        #expect(try referrals([]) == nil)
    }

    @Test func `care started with the acquaintance; silence is not yet nothing`() throws {
        func started(_ met: Recorded<DateRange>) throws -> TrajectoryMoment {
            try record { $0.involvement.teamwork.acquaintance = met }.started
        }
        #expect(try record().started == .on("2026-05-21"))
        #expect(try started(.notRecorded) == .notRecorded)
        #expect(try started(.statedAsNone()) == .notYet)
        #expect(try started(.stated(DateRange(year: 2026))) == .notRecorded)
        #expect(try started(.stated(DateRange(exactly: "2026-12-01"), Provenance(knownOn: "2026-06-01"))) == .notYet)
        #expect(
            try started(.stated(DateRange(exactly: "2026-06-01"), Provenance(knownOn: "2026-12-01"))) == .notRecorded)
    }

    @Test func `closed is what the closing says`() throws {
        func closed(_ closing: Recorded<Closing>) throws -> TrajectoryMoment {
            try record { $0.involvement.closing = closing }.closed
        }
        #expect(try closed(.notRecorded) == .notRecorded)
        #expect(try closed(.statedAsNone()) == .notYet)
        #expect(try closed(.stated(Closing())) == .notRecorded)
        #expect(try closed(.stated(Closing(closedOn: "2026-11-01"))) == .on("2026-11-01"))
        #expect(try closed(.stated(Closing(closedOn: "2026-12-01"))) == .notYet)
        #expect(try closed(.stated(Closing(closedOn: "2026-10-01", until: "2026-11-01"))) == .notYet)
        #expect(try closed(.stated(Closing(closedOn: "2026-10-01"), Provenance(knownOn: "2026-12-01"))) == .notRecorded)
    }

    @Test func `a close before the registration is refused, not mended`() {
        #expect(throws: InvalidValue.self) {
            try record { $0.involvement.closing = .stated(Closing(closedOn: "2026-05-01")) }
        }
    }

    @Test func `measures are known only where it can be told of each`() throws {
        func measures(_ measures: Listed<Measure>) throws -> [String]? {
            try record { $0.measures = measures }.measures?.map { $0.code }
        }
        let known = Provenance(by: "lokaal")
        var imposed = Measure("a", .supervisionOrder, about: "zoon")
        imposed.events = Listed([MeasureEvent("e", .imposed, on: DateRange(exactly: "2026-07-01"))], complete: known)
        var asked = Measure("b", .guardianship, about: "zoon")
        asked.events = Listed([MeasureEvent("e", .requested, on: DateRange(exactly: "2026-07-01"))], complete: known)
        var open = asked
        open.events.complete = nil
        var unknown = imposed
        unknown.kind = nil
        var undated = imposed
        undated.events.entries[0].on = nil
        #expect(try measures([]) == nil)
        #expect(try measures(Listed([], complete: known)) == [])
        #expect(try measures([imposed]) == nil)
        #expect(try measures(Listed([imposed, asked, imposed], complete: known)) == ["supervisionOrder"])
        #expect(try measures(Listed([imposed, open], complete: known)) == nil)
        #expect(try measures(Listed([unknown], complete: known)) == nil)
        #expect(try measures(Listed([undated], complete: known)) == nil)
    }

    @Test func `children are concerned if somebody is a minor, and not if certainly nobody is`() throws {
        func concerns(_ persons: Listed<Person>) throws -> Bool? {
            try record { file in file.household.concerned = persons }.concernsChildren
        }
        let known = Provenance(by: "lokaal")
        let adult = Person("a", birth: .born(DateRange(exactly: "1980-01-01")))
        let unborn = Person("b", birth: .expected(DateRange(exactly: "2026-12-01")))
        #expect(try concerns(Listed([adult], complete: known)) == false)
        #expect(try concerns([adult]) == nil)
        #expect(try concerns([adult, unborn]) == true)
        #expect(try concerns(Listed([adult, Person("c")], complete: known)) == nil)
    }

    @Test func `no identifier of the file, no person and no word is in a record`() throws {
        for subject in Subjects.some(everyExample: 20, everyVariation: 20) {
            guard let record = try? subject.file.trajectoryRecord(on: subject.context.day, as: "pseudoniem") else {
                continue
            }
            let text = "\(try JSONTree(record))"
            for id in subject.persons.map({ $0.text }) + [subject.file.id.text, subject.file.household.id.text] {
                #expect(!text.contains("\"\(id)\""), "\(subject.name)")
            }
        }
    }
}
