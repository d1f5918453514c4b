import Domain
import Indicators
import Testing
import ToekomstscenarioFixtures

@Suite struct SyntheticRegionTests {
    @Test func `its records and its lines of CSV say the same`() throws {
        let reader = TrajectoryReader(.csv, all: Array(SyntheticRegion.csv.utf8))
        #expect(reader.problems.isEmpty)
        #expect(reader.table.count == 900)
        #expect(SyntheticRegion.records.count == 900)
        #expect(reader.table == (try TrajectoryTable(SyntheticRegion.records)))
    }

    @Test func `it has what a report has to cope with`() {
        let records = SyntheticRegion.records
        #expect(Set(records.compactMap { $0.area }) == Set(SyntheticRegion.areas))
        #expect(records.contains { $0.area == nil } && records.contains { $0.registered == nil })
        #expect(records.contains { $0.started == .notRecorded } && records.contains { $0.frame == nil })
        #expect(records.contains { $0.started == .notYet && $0.closed == .notYet })
        #expect(records.contains { $0.started == .notYet && $0.closed.day != nil })
        #expect(records.contains { $0.measures == nil } && records.contains { $0.concernsChildren == nil })
        #expect(records.filter { $0.area == "tolhuis" }.count < 100)
    }
}
