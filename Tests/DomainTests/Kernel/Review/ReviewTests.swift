import Domain
import Testing

@Suite struct ReviewTests {
    @Test func `a review has one finding a rule, by id, each in its state`() throws {
        let review = try Samples.review()
        #expect(review.findings.map { $0.rule.number } == Array(1...14))
        #expect(
            review.findings.map { $0.state } == [
                .met, .notMet, .undecided, .notApplicable, .notApplicable, .notApplicable, .deviated, .explained,
                .switchedOff, .undecided, .undecided, .undecided, .notMet, .deviated,
            ])
        #expect(
            review.findings.map { $0.outcome.reason?.kind } == [
                nil, nil, nil, .conditionDoesNotHold, .notAdopted, .suspended, nil, nil, nil, .inAnothersName,
                .contested, nil, nil, nil,
            ])
        #expect(
            review.findings[1].outcome.gapPaths == ["goals[g1].ratings[kim]", "goals[g2].ratings[anna]", "members"])
        #expect(review.findings[1].outcome.missingPaths == ["facts[f2]"])
        #expect(review.findings[2].outcome.missingPaths == ["facts[f2]", "policy.openDays"])
        #expect(review.findings[2].outcome.until == "2024-07-01")
        #expect(review.findings[9].outcome.missingPaths == ["attestations[TEST-10].of[kim]"])
        #expect(review.findings[9].outcome.until == "2024-08-01")
        #expect(review.findings[13].outcome.until == "2024-12-01")
        #expect(review.findings[12].restates == Kernel.id(2))
        #expect(review.findings[1].strength == .legalDuty)
        #expect(review.findings[1].responsible == "team")
    }

    @Test func `a finding is found by its rule, and findings by their state`() throws {
        let review = try Samples.review()
        for finding in review.findings { #expect(review[finding.rule] == finding) }
        #expect(review[Kernel.id(99)] == nil)
        for state in OutcomeState.allCases {
            #expect(review.findings(in: state) == review.findings.filter { $0.state == state })
        }
        let total = OutcomeState.allCases.reduce(0) { $0 + review.findings(in: $1).count }
        #expect(total == review.findings.count)
    }

    @Test func `a review that is filtered keeps its notices and everything else`() throws {
        let review = try Samples.review()
        let filtered = review.filtered { $0.state == .notMet }
        #expect(filtered.findings.map { $0.rule.number } == [2, 13])
        #expect(filtered.notices == review.notices && !review.notices.isEmpty)
        #expect(filtered.overrides == review.overrides && filtered.policy == review.policy)
        #expect(filtered.on == review.on && filtered.audience == review.audience && filtered.adopted == review.adopted)
        #expect(review.filtered { _ in true } == review)
    }

    @Test func `the same input gives the same bytes, in whatever order it is recorded`() throws {
        let expected = try KernelJSON.text(Samples.review())
        var random = KernelRandom(seed: 91)
        for _ in 0..<20 {
            var context = try Samples.context()
            context.attestations.shuffle(using: &random)
            context.deviations.shuffle(using: &random)
            let set = RuleSet(
                Samples.rules.shuffled(using: &random), places: Samples.places, detectors: try Samples.set().detectors,
                overrides: try Samples.set().overrides)
            #expect(try KernelJSON.text(set.review(FactSheet([true, false, nil]), in: context)) == expected)
        }
    }

    @Test func `every state has words in both languages, and none of them says safe or violation`() {
        for state in OutcomeState.allCases {
            for language in Language.allCases {
                let name = state.name[language]
                #expect(!name.isEmpty)
                for word in ["safe", "veilig", "viol", "overtred", "satisf", "goed", "slecht"] {
                    #expect(!name.contains(word))
                }
            }
        }
        #expect(Set(OutcomeState.allCases.map { $0.name }).count == OutcomeState.allCases.count)
    }

    @Test func `strengths stand from legal duty to theory`() {
        #expect(
            Strength.allCases.sorted().map { $0.rawValue } == [
                "legalDuty", "method", "process", "agreement", "recommendation", "tip", "theory",
            ])
        for (i, a) in Strength.allCases.enumerated() {
            for (j, b) in Strength.allCases.enumerated() { #expect((a < b) == (i < j)) }
        }
        #expect(Set(Strength.allCases.map { $0.name }).count == 7)
        #expect(Strength.legalDuty.name == LocalizedText(nl: "wettelijke plicht", en: "legal duty"))
    }
}
