import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct OrganisationSeatTests {
    private func finding(_ organisation: NetworkOrganisation, _ rule: Int) throws -> Finding {
        let review = RuleSet<NetworkOrganisation>.networkOrganisation.review(
            organisation, in: ReviewContext(on: OrganisationInOrder.day))
        return try #require(review[.kompas(rule)])
    }

    @Test func `people count once, and only a complete list says that there are no more`() throws {
        for number in 0...12 {
            for isComplete in [true, false] {
                var organisation = NetworkOrganisation("streek")
                for count in 0..<number {
                    let seat = OrganisationSeat(try Identifier("zetel-\(count)"))
                    organisation.coreGroup.entries += [seat, seat]
                }
                organisation.coreGroup.complete = isComplete ? Provenance() : nil
                let expected: OutcomeState
                switch (number, isComplete) {
                case (0, true): expected = .notApplicable
                case (8..., _): expected = .notMet
                case (1...7, true): expected = .met
                default: expected = .undecided
                }
                #expect(try finding(organisation, 14).state == expected, "\(number) \(isComplete)")
            }
        }
    }

    @Test func `one person may stand for all kinds of parties`() throws {
        var organisation = NetworkOrganisation("streek")
        organisation.coreGroup = Listed(
            [OrganisationSeat("een", represents: PartyList.kompasCoreGroup.parties)], complete: Provenance())
        #expect(try finding(organisation, 15).state == .met)
        for kind in PartyList.kompasCoreGroup.parties {
            organisation.coreGroup.entries = [
                OrganisationSeat("een", represents: PartyList.kompasCoreGroup.parties.filter { $0 != kind })
            ]
            let gaps = try finding(organisation, 15).outcome.gaps.map { $0.at.path }
            #expect(gaps == ["coreGroup.kinds.\(kind.rawValue)"])
        }
    }

    @Test func `the wider partners are those that the guide names`() {
        let kinds = WiderPartners.allCases.flatMap { $0.kinds }
        #expect(Set(kinds) == Set(PartyList.kompasWiderPartners.parties) && kinds.count == 8)
    }

    @Test func `each means of equality counts, and a lead only if independent`() throws {
        for means in EqualityMeans.allCases {
            for isIndependent in [true, false, nil] as [Bool?] {
                var organisation = OrganisationInOrder.organisation
                organisation.equality = .stated([.known(means)])
                organisation.processLead = .stated(ProcessLead("trekker", isIndependent: isIndependent))
                let expected: OutcomeState =
                    means == .independentLead ? isIndependent.map { $0 ? .met : .notMet } ?? .undecided : .met
                #expect(try finding(organisation, 18).state == expected)
            }
        }
    }

    @Test func `support is a party's own, and follows what it says over time`() throws {
        var organisation = OrganisationInOrder.organisation
        let doubt = Provenance(heldOn: DateRange(exactly: "2026-10-01"), knownOn: "2026-10-05")
        let index = try #require(organisation.support.entries.firstIndex { $0.id == "school" })
        let before = organisation.support.entries[index].isSupport.statements
        organisation.support.entries[index].isSupport = Timeline(before + [.stated(false, doubt)])
        #expect(try finding(organisation, 24).outcome.gaps.map { $0.at } == ["beginning.support[school]"])
        let early = RuleSet<NetworkOrganisation>.networkOrganisation.review(
            organisation, in: ReviewContext(on: "2026-10-04"))
        #expect(early[.kompas(24)]?.state == .met)
    }

    @Test func `a seat says nothing of the person who has it`() throws {
        let json = try NetworkSupport.json(OrganisationInOrder.organisation)
        let fields = ["\"name\"", "\"role\":\"", "judgement", "competence", "trust"]
        for field in fields { #expect(!json.contains(field) || field == "\"role\":\"", "\(field)") }
    }
}
