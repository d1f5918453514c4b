import Domain
import GovernanceCompass
import Testing

@Suite struct SourceTensionTests {
    private static let catalogue = RuleSet<RegionalCooperation>.regionalCooperation.catalogue

    @Test func `the tensions between rules of a cooperation are these, each once`() {
        let pairs = Self.catalogue.sourceTensions.map { [$0.first, $0.second] }
        let expected: [[RuleID]] = [
            [.sturen(41), .kompas(2)], [.domein(45), .domein(82)], [.domein(45), .kompas(40)],
            [.kompas(6), .kompas(36)], [.kompas(33), .kompas(36)],
        ]
        #expect(Set(pairs) == Set(expected.map { $0.sorted() }))
        #expect(pairs.count == expected.count)
        #expect(pairs.allSatisfy { $0 == $0.sorted() })
    }

    @Test func `each is told by both rules, in both languages`() {
        for tension in Self.catalogue.sourceTensions {
            let texts = [tension.seenFromFirst, tension.seenFromSecond].compactMap { $0 }
            #expect(texts.count == 2, "\(tension.second) does not tell \(tension.first)")
            for text in texts { #expect(!text.nl.isEmpty && !text.en.isEmpty && text.nl != text.en) }
        }
    }

    @Test func `who directs and who decides is recorded apart, so that both rules can be met at once`() throws {
        var whole = CooperationSupport.whole
        whole.organisation.edit {
            $0.isNew = .stated(true)
            $0.coreGroup = Listed(
                [OrganisationSeat("jan", for: "gemeente", represents: [.municipality], isDirecting: true)],
                complete: CooperationSupport.known)
        }
        whole.steering.edit {
            $0.relations.complete = CooperationSupport.known
            $0.relations.edit("opdracht") {
                $0.material = .stated(SteeringPractice([.network]))
                $0.steererKeepsDecision = .stated(false)
            }
        }
        let review = RuleSet.regionalCooperation.review(whole, in: ReviewContext(on: CooperationSupport.day))
        #expect(review[.kompas(2)]?.state == .met)
        #expect(review[.sturen(41)]?.state == .met)
        whole.steering.edit { $0.relations.edit("opdracht") { $0.steererKeepsDecision = .stated(true) } }
        let other = RuleSet.regionalCooperation.review(whole, in: ReviewContext(on: CooperationSupport.day))
        #expect(other[.kompas(2)]?.state == .met)
        #expect(other[.sturen(41)]?.state == .notMet)
    }
}
