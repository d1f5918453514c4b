import Domain
import Testing

/// The pilots as the interim report prints them.
@Suite struct PilotTests {
    @Test func `twelve pilots are listed, and Haaglanden works so without being one`() {
        #expect(Pilot.allCases.count == 13)
        #expect(Pilot.allCases.filter { $0.isOfficial }.count == 12)
        #expect(!Pilot.haaglanden.isOfficial && Pilot.haaglanden.start == nil)
        #expect(Pilot.westBrabantWest.programme == nil)
        #expect(Pilot.zaanstreekWaterland.programme == "Zorg & veiligheid; allen voor één")
    }

    @Test func `seven are listed under the end of 2021 and five under the end of 2022`() {
        let day: CalendarDate = "2022-06-01"
        let early = Pilot.allCases.filter { $0.start?.isBefore(day) == true }
        let late = Pilot.allCases.filter { $0.start?.isBefore(day) == false }
        #expect(early.count == 7 && late.count == 5)
        for pilot in early + late { #expect(pilot.start?.isExact == false) }
    }

    @Test func `status is what was reported as of 2024, and silence is no status`() {
        for statement in PilotStatement.all {
            #expect(statement.asOf == (try? DateRange(year: 2024)))
            #expect(statement.citation.document == .proeftuin)
        }
        let stopped = PilotStatement.all.filter { $0.status == .stoppedAfterFirstYear }.map { $0.pilot }
        #expect(Set(stopped) == [.fryslan, .zaanstreekWaterland, .zeeland])
        let halted = PilotStatement.all.filter { $0.status == .temporarilyHalted }.map { $0.pilot }
        #expect(Set(halted) == [.rotterdamRijnmond, .zeeland, .zaanstreekWaterland])
        #expect(Pilot.amsterdamAmstelland.statuses.map { $0.status } == [.rolloutSuspended])
        #expect(Pilot.utrechtWest.statuses.isEmpty)
    }

    @Test func `features have as many pilots as the report names`() {
        #expect(PilotFeature.womensShelterInCore.pilots.count == 7 && !PilotFeature.womensShelterInCore.isExamplesOnly)
        #expect(PilotFeature.householdsWithChildrenOnly.pilots.count == 5)
        #expect(PilotFeature.householdsWithChildrenOnly.isExamplesOnly)
        #expect(PilotFeature.topThreeAsBasis.pilots.count == 6)
        #expect(PilotFeature.experienceInDesign.pilots.count == 5)
        #expect(PilotFeature.experienceAdvising.pilots.count == 6)
        #expect(PilotFeature.experienceSupporting.pilots.count == 6)
        #expect(Pilot.utrechtWest.features.isEmpty)
        for feature in PilotFeature.allCases {
            #expect(Set(feature.pilots).count == feature.pilots.count, "\(feature.rawValue)")
            #expect(feature.pilots.allSatisfy { $0.features.contains(feature) })
        }
        // In all three ways at once: these two.
        let all = Set(PilotFeature.experienceInDesign.pilots).intersection(PilotFeature.experienceAdvising.pilots)
            .intersection(PilotFeature.experienceSupporting.pilots)
        #expect(all == [.flevoland, .haaglanden])
    }

    @Test func `regions have the municipalities that are printed`() {
        let counts = RegionMembership.all.map { $0.municipalities.count }
        #expect(counts == [6, 7, 8, 4])
        #expect(RegionMembership.all.filter { !$0.isComplete }.map { $0.region } == ["Rotterdam-Rijnmond"])
    }

    @Test func `an area of which no time was recorded may exist or not`() throws {
        let weesp = Area("weesp", "Weesp", .municipality, partOf: ["gooi-en-vechtstreek"])
        #expect(weesp.exists(on: "2026-01-01") == nil)
        var dated = weesp
        dated.validity = try Period(start: "2020-01-01", end: "2021-01-01")
        #expect(dated.exists(on: "2020-12-31") == true && dated.exists(on: "2021-01-01") == false)
        #expect(try KernelJSON.read(Area.self, KernelJSON.text(dated)) == dated)
        #expect(try KernelJSON.read(Area.self, KernelJSON.text(weesp)) == weesp)
        for pilot in Pilot.allCases {
            #expect(try KernelJSON.read(Pilot.self, KernelJSON.text(pilot)) == pilot)
        }
    }
}
