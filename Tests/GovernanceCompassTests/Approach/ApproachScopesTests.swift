import Testing
import Toekomstscenario

/// What is adopted here, over the rules of all modules.
@Suite struct ApproachScopesTests {
    private let catalogue = RuleCatalogue.toekomstscenario

    @Test func `every described approach asks something`() {
        for described in DescribedApproach.allCases {
            #expect(!catalogue.asked(by: described).isEmpty, "\(described)")
        }
        #expect(DescribedApproach.westBrabantWest.scopes == [Scope.westBrabantWest])
    }

    @Test func `every scope of a rule belongs to a described approach`() {
        for description in catalogue.descriptions {
            guard let scope = description.scope else { continue }
            let isDescribed = DescribedApproach.allCases.contains { $0.scopes.contains(scope) }
            #expect(isDescribed, "\(description.id): \(scope.code)")
        }
    }

    @Test func `what an approach asks is what a context with its scopes no longer leaves out`() {
        let file = CaseFile("casus", Involvement(Household("gezin", concerned: [])))
        let day: CalendarDate = "2026-11-20"
        for described in DescribedApproach.allCases {
            var region = Approach("aanpak")
            region.adoptions = [ScopeAdoption("eerste", of: described)]
            let context = ReviewContext(on: day).adopting(region)
            let review = RuleSet.caseFile.review(file, in: context)
            for description in RuleSet.caseFile.catalogue.asked(by: region, on: day) {
                let finding = review[description.id]
                #expect(finding?.outcome.reason?.kind != .notAdopted, "\(description.id)")
            }
        }
    }
}
