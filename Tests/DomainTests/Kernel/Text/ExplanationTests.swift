import Domain
import Testing

@Suite struct ExplanationTests {
    private func words(_ text: String) -> String {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
    }

    private func explanation(
        of number: Int, in language: Language = .en, width: Int = 80, for audience: Audience = .professional
    ) throws -> String {
        ReviewText(
            try Samples.review(for: audience), catalogue: try Samples.set().catalogue, in: language, width: width
        ).explanation(of: Kernel.id(number))
    }

    @Test func `one rule is explained with its title, gaps, missing facts and source`() throws {
        let english = words(try explanation(of: 2))
        for part in [
            "TEST-02 Title of 2 (en)", "- the mark of anna for goal g2: 4, needed is 6. Mend 2 (en)",
            "? fact f2: not recorded", "→ the team (en) · legal duty", "Source: Proefboek, 1.2, p. 3",
        ] { #expect(english.contains(part), "\(part) in \(english)") }
        let dutch = words(try explanation(of: 2, in: .nl))
        for part in [
            "TEST-02 Title of 2 (nl)", "- het cijfer van anna voor doel g2: 4, nodig is 6. Mend 2 (nl)",
            "? feit f2: niet vastgelegd", "Bron: Proefboek, 1.2, p. 3", "wettelijke plicht",
        ] { #expect(dutch.contains(part), "\(part) in \(dutch)") }
        #expect(!english.contains("TEST-07"))
    }

    @Test func `a rule that says another again is explained with it, and with what it found itself`() throws {
        let text = words(try explanation(of: 13))
        #expect(text.contains("TEST-02 Title of 2 (en)"))
        #expect(text.contains("TEST-13, Proefboek"))
        #expect(text.contains("plan.other"))
    }

    @Test func `a rule that is met or does not apply is explained with its source too`() throws {
        for number in [1, 4] {
            #expect(words(try explanation(of: number)).contains("Source: Proefboek, 1.2, p. 3"), "\(number)")
        }
    }

    @Test func `acute danger comes first in an explanation too`() throws {
        for number in [1, 2, 6] {
            #expect(try explanation(of: number).hasPrefix("! Acute danger. Act now.\n\nTEST-0\(number)  "))
        }
        let set = try Samples.set()
        let calm = ReviewText(try Samples.review(acute: false), catalogue: set.catalogue, in: .en)
        #expect(calm.explanation(of: Kernel.id(2)).hasPrefix("TEST-02  "))
    }

    @Test func `a rule that is not in the review has no explanation`() throws {
        #expect(try explanation(of: 99) == "")
    }

    @Test func `an explanation stays within the width`() throws {
        for width in [80, 40, 20] {
            for number in 1...14 {
                let lines = try explanation(of: number, width: width).split(separator: "\n")
                #expect(lines.allSatisfy { $0.unicodeScalars.count <= width })
                #expect(!lines.isEmpty)
            }
        }
    }

    @Test func `a missing answer of another leaves no trace in a person's explanation`() throws {
        #expect(words(try explanation(of: 10)).contains("attestations[TEST-10].of[kim]: not answered yet"))
        let anna = words(try explanation(of: 10, for: .person("anna")))
        #expect(anna.contains("this does not depend on you alone"))
        #expect(!anna.contains("kim"))
    }

    @Test func `the kinds of missing facts and the remaining reasons have words of their own`() throws {
        let period = try Period(start: "2024-01-01", end: "2024-02-01")
        let danger = Circumstance("danger", notice: Kernel.text("Danger"), citations: [])
        let rules: [Rule<CoverageRequirementTests.Watch>] = [
            Rule(Kernel.description(1)) { watch, exam in
                exam.requireCoverage(of: watch.events, over: period, for: "anna", at: "events")
            },
            Rule(Kernel.description(2)) { _, exam in
                if exam.isFree(of: danger, at: "agreement") { exam.require(true, at: "agreement") }
            },
            Rule(Kernel.description(3, validity: period)) { _, exam in exam.require(true, at: "x") },
            Rule(prompt: Kernel.description(4, kind: .prompt)),
            Rule(Kernel.description(5, yieldsTo: [danger])) { _, exam in exam.require(true, at: "x") },
            Rule(Kernel.description(6), applies: { _, _ in .false }) { _, _ in },
        ]
        let set = RuleSet(rules)
        let context = ReviewContext(
            on: Kernel.day,
            attestations: [Attestation(Kernel.id(4), .yes, by: "anna", on: "2024-01-01", until: "2024-02-01")],
            circumstances: [ReviewContext.KnownCircumstance(danger, holds: true)])
        let review = set.review(CoverageRequirementTests.Watch(events: []), in: context)
        let expected: [(Int, String, String)] = [
            (1, "events.coverage[anna]: not asked or watched", "events.coverage[anna]: niet gevraagd of gezien"),
            (
                2, "agreement: does not count now, ask this in safety",
                "agreement: telt nu niet, vraag dit in veiligheid"
            ),
            (2, "suspended in part, see the notice above", "deels opgeschort, zie de melding bovenaan"),
            (3, "not in force on this day", "niet van kracht op deze dag"),
            (4, "the answer has run out", "het antwoord is verlopen"),
            (6, "nothing that this is about was recorded", "er is niets vastgelegd waarover dit gaat"),
        ]
        for (number, en, nl) in expected {
            for (language, part) in [(Language.en, en), (.nl, nl)] {
                let text = ReviewText(review, catalogue: set.catalogue, in: language).explanation(of: Kernel.id(number))
                #expect(words(text).contains(part), "\(part) in \(text)")
            }
        }
        let whole = ReviewText(review, catalogue: set.catalogue, in: .nl).explanation(of: Kernel.id(5))
        #expect(words(whole).contains("opgeschort"))
        #expect(!words(whole).contains("deels"))
    }
}
