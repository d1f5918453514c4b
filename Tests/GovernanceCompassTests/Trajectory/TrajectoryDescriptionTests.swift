import Domain
import GovernanceCompass
import Testing

/// What is written about the rules of these subjects is what was assigned to them.
@Suite struct TrajectoryDescriptionTests {
    private func expect<Subject>(
        _ set: RuleSet<Subject>, _ expected: [(Int, RuleKind, Strength)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let rules = set.rules.map { $0.description }
        #expect(rules.map { $0.id } == expected.map { RuleID.kompas($0.0) }, sourceLocation: sourceLocation)
        for (rule, wanted) in zip(rules, expected) {
            #expect(rule.kind == wanted.1 && rule.strength == wanted.2, "\(rule.id)", sourceLocation: sourceLocation)
            #expect(rule.revision == 1 && rule.scope == nil, "\(rule.id)", sourceLocation: sourceLocation)
            #expect(
                rule.citations.allSatisfy { $0.document == .kompas && !$0.section.isEmpty }, "\(rule.id)",
                sourceLocation: sourceLocation)
        }
    }

    @Test func `the rules of the trajectory have the kind and strength that was assigned`() {
        expect(
            .networkTrajectory,
            [
                (1, .prompt, .legalDuty), (4, .automatic, .method), (6, .automatic, .method), (7, .automatic, .method),
                (8, .automatic, .method), (10, .automatic, .method), (25, .automatic, .tip), (65, .automatic, .method),
                (71, .automatic, .method), (116, .guidance, .tip),
            ])
    }

    @Test func `the rules of the organisation have the kind and strength that was assigned`() {
        expect(
            .networkOrganisation,
            [
                (2, .automatic, .method), (11, .automatic, .method), (12, .automatic, .method),
                (13, .automatic, .recommendation), (14, .automatic, .tip), (15, .automatic, .tip),
                (16, .automatic, .recommendation), (17, .automatic, .recommendation), (18, .automatic, .recommendation),
                (19, .automatic, .recommendation), (23, .automatic, .tip), (24, .automatic, .method),
                (70, .automatic, .tip), (94, .automatic, .recommendation),
            ])
    }

    @Test func `the rules of the plans have the kind and strength that was assigned`() {
        expect(
            .planOfApproach,
            [
                (43, .automatic, .method), (44, .automatic, .method), (45, .automatic, .method),
                (46, .automatic, .method), (47, .automatic, .method), (48, .automatic, .recommendation),
                (49, .automatic, .recommendation), (61, .automatic, .method), (115, .automatic, .recommendation),
            ])
        expect(
            .ambition,
            [
                (59, .automatic, .method), (60, .automatic, .method), (62, .automatic, .recommendation),
                (63, .prompt, .recommendation), (64, .automatic, .method),
            ])
        expect(
            .activityPlan,
            [
                (5, .automatic, .method), (73, .automatic, .method), (74, .automatic, .method),
                (75, .automatic, .recommendation), (76, .automatic, .method), (77, .automatic, .method),
                (80, .automatic, .method), (81, .automatic, .tip), (120, .automatic, .recommendation),
            ])
    }

    @Test func `numbers that the source leaves open are policy, and say so`() {
        #expect(PolicyKey.repeatMonths.standard == 12)
        #expect(PolicyKey.coreGroupLargest.standard == 7)
        for note in [PolicyKey.repeatMonths.note, PolicyKey.coreGroupLargest.note] {
            #expect(note.nl.contains("keuze van deze SDK") && note.en.contains("choice of this SDK"))
        }
    }
}
