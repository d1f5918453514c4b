import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct ApproachAdoptionTests {
    private func approach(_ adoptions: [ScopeAdoption]) -> Approach {
        var approach = Approach("aanpak")
        approach.adoptions = Listed(adoptions)
        return approach
    }

    @Test func `each described approach has scopes, and no two have the same ones`() {
        var seen: [[String]] = []
        for described in DescribedApproach.allCases {
            let codes = described.scopes.map { $0.code }
            #expect(!codes.isEmpty && !seen.contains(codes), "\(described)")
            seen.append(codes)
        }
        #expect(DescribedApproach.westBrabantWest.scopes.map { $0.code } == ["westBrabantWest"])
        #expect(DescribedApproach.foodValley.scopes == [.foodValley])
    }

    @Test func `three principles and six features are told, in the order of the source`() {
        #expect(DescribedApproach.blijvendVeilig.features.count == 3)
        #expect(DescribedApproach.ihv13w.features.count == 6)
        #expect(DescribedApproach.blijvendVeilig.features.first == .compassion)
        #expect(DescribedApproach.ihv13w.features.last == .joinedCoordination)
        #expect(DescribedApproach.foodValley.features == [.workingFromConnection, .thoroughAnalysis])
        #expect(DescribedApproach.gooiseMeren.features.count == 3)
        #expect(DescribedApproach.rotterdamRijnmond.features.count == 3)
        #expect(DescribedApproach.amsterdam.features == [] && DescribedApproach.westBrabantWest.features == [])
        let features = DescribedApproach.allCases.flatMap { $0.features }
        #expect(features.count == ApproachFeature.allCases.count)
    }

    @Test func `an adoption holds from its first day until the day on which it ends`() {
        let adoption = ScopeAdoption(
            "a", of: .ihv13w, since: DateRange(exactly: "2026-01-10"),
            until: .stated(DateRange(exactly: "2026-06-01")), knownOn: "2026-01-05")
        #expect(adoption.holds(on: "2026-01-04") == false)
        #expect(adoption.holds(on: "2026-01-09") == false)
        #expect(adoption.holds(on: "2026-01-10") == true)
        #expect(adoption.holds(on: "2026-05-31") == true)
        #expect(adoption.holds(on: "2026-06-01") == false)
        #expect(ScopeAdoption("b", of: .ihv13w).holds(on: .min) == true)
    }

    @Test func `an adoption whose dates leave it open is adopted by nobody yet`() throws {
        let year = try DateRange(year: 2026)
        let open = approach([ScopeAdoption("a", of: .gooiseMeren, since: year)])
        #expect(open.adoptedScopes(on: "2026-05-01").certain == [])
        #expect(open.adoptedScopes(on: "2026-05-01").open == [.gooiseMeren])
        #expect(open.adoptedScopes(on: "2026-12-31").certain == [.gooiseMeren])
        #expect(open.adoptedScopes(on: "2025-12-31").open == [])
        let both = approach([
            ScopeAdoption("a", of: .gooiseMeren, since: year),
            ScopeAdoption("b", of: .gooiseMeren, since: DateRange(exactly: "2026-02-01")),
        ])
        #expect(both.adoptedScopes(on: "2026-05-01").certain == [.gooiseMeren])
        #expect(both.adoptedScopes(on: "2026-05-01").open == [])
    }

    @Test func `the end of an adoption counts from the day on which it was known`() {
        let ended = Recorded.stated(DateRange(exactly: "2026-03-01"), Provenance(knownOn: "2026-04-01"))
        let adoption = ScopeAdoption("a", of: .amsterdam, until: ended)
        #expect(adoption.holds(on: "2026-03-15") == true)
        #expect(adoption.holds(on: "2026-04-01") == false)
    }

    @Test func `a context takes what is certainly adopted, once, beside what it had`() {
        let region = approach([
            ScopeAdoption("a", of: .blijvendVeilig), ScopeAdoption("b", of: .ihv13w),
        ])
        let context = ReviewContext(on: ApproachInOrder.day, adopted: [.ihv13w, .foodValley]).adopting(region)
        #expect(context.adopted == [.ihv13w, .foodValley, .blijvendVeilig, .blijvendVeiligOrIHV13w])
        #expect(context.adopting(region) == context)
    }

    @Test func `the rules that are asked are those of what was adopted, and no others`() {
        let catalogue = RuleSet.approach.catalogue
        #expect(catalogue.asked(by: .rotterdamRijnmond).map { $0.id } == [.domein(46)])
        #expect(catalogue.asked(by: .foodValley) == [])
        let involvement = RuleSet<Involvement>.involvement.catalogue
        #expect(involvement.asked(by: .gooiseMeren).map { $0.id } == [.domein(27), .domein(28), .domein(29)])
        let region = approach([ScopeAdoption("a", of: .gooiseMeren, since: DateRange(exactly: "2026-01-01"))])
        #expect(involvement.asked(by: region, on: "2025-12-31") == [])
        #expect(involvement.asked(by: region, on: "2026-01-01").count == 3)
    }

    @Test func `a scope of a region of its own is adopted by its code`() {
        var adoption = ScopeAdoption("a", of: .ihv13w)
        adoption.approach = Coded(code: "onze-streek")
        let own = Scope("onze-streek", name: LocalizedText(nl: "onze streek", en: "our region"))
        #expect(approach([adoption]).adoptedScopes(on: "2026-01-01").certain == [own])
    }

    @Test func `a rule of one region applies only where that was adopted`() {
        var situation = ApproachInOrder.situation
        situation.context.adopted = []
        let finding = ApproachSupport.review(situation)[.domein(46)]
        #expect(finding?.state == .notApplicable)
        #expect(finding?.outcome.reason?.kind == .notAdopted)
    }
}
