import Domain
import SafetyAssessment
import Testing
import Toekomstscenario
import ToekomstscenarioFixtures

struct PlainLanguageTests {
    @Test func `sentences are counted in words`() {
        let long = Array(repeating: "woord", count: 26).joined(separator: " ")
        #expect(PlainLanguage.longSentences(in: long) == [long])
        #expect(PlainLanguage.longSentences(in: "Een zin. " + long + ". Nog een?") == [long + "."])
        #expect(PlainLanguage.longSentences(in: String(long.dropLast(6))).isEmpty)
        #expect(PlainLanguage.longSentences(in: "kop\n---\n- " + long.dropLast(12) + "\n- woord woord").isEmpty)
    }

    @Test func `a word of the field is explained, or everybody knows it`() throws {
        let glossary = Glossary.toekomstscenario
        let term = try #require(glossary.termsToExplain.first { $0.name.nl == "bodemeis" })
        #expect(PlainLanguage.unexplainedTerms(in: "De bodemeisen staan vast.", glossary, .nl) == [term])
        let explained = "De bodemeisen staan vast.\n- bodemeis: " + term.definition.nl
        #expect(!PlainLanguage.unexplainedTerms(in: explained, glossary, .nl).contains(term))
        #expect(PlainLanguage.unexplainedTerms(in: "De politie belde de school.", glossary, .nl).isEmpty)
        // A word that is called everyday stands in the glossary: the list has no leftovers.
        for word in ["terugval", "politie", "huishouden"] {
            #expect(glossary.entries.contains { $0.term.name.nl == word && Glossary.isEveryday($0.term) })
        }
    }

    @Test func `why a rule is not computed is read like its title`() {
        let long = Array(repeating: "woord", count: 26).joined(separator: " ")
        let text = LocalizedText(nl: "Alleen mensen weten dit.", en: "Only people know this.")
        let description = RuleDescription(
            .sturen(1), title: text, asks: text, mend: text, kind: .prompt, strength: .method, responsible: .everyone,
            citations: [], whyNotComputed: LocalizedText(nl: text.nl, en: long))
        #expect(PlainLanguage.problems(in: description) == ["STUREN-01: too long: \(long)"])
    }

    @Test func `the texts of all rules have short sentences`() {
        for description in RuleCatalogue.toekomstscenario.descriptions {
            let problems = PlainLanguage.problems(in: description)
            #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
        }
    }

    @Test func `gaps and their remedies, comparisons and next steps are plain for everybody who reads them`() throws {
        let catalogue = RuleSet.caseFile.catalogue
        let glossary = Glossary.toekomstscenario
        let terms = glossary.termsToExplain
        for (number, example) in CaseFileExamples.all.enumerated() where number % 29 == 0 {
            for audience in [
                Audience.professional, .person("moeder"), .conference(present: HouseholdInOrder.voices),
            ] {
                let limit =
                    audience == .professional
                    ? PlainLanguage.longestProfessionalSentence : PlainLanguage.longestSentence
                var context = example.situation.context
                context.audience = audience
                var base = example.base.context
                base.audience = audience
                let later = RuleSet.caseFile.review(example.situation.subject, in: context)
                let earlier = RuleSet.caseFile.review(example.base.subject, in: base)
                for finding in later.findings {
                    for gap in finding.outcome.gaps {
                        for language in [Language.nl, .en] {
                            let long = gap.mend.map { PlainLanguage.longSentences(in: $0[language]) } ?? []
                            #expect(long.isEmpty, "\(finding.rule.text) \(gap.at.path)")
                        }
                    }
                }
                let language = number / 29 % 2 == 0 ? Language.nl : .en
                let compared = try #require(
                    ReviewChangeText(later, since: earlier, catalogue: catalogue, explaining: terms, in: language)
                ).text
                let next = NextStepsText(
                    RuleSet.caseFile.nextSteps(for: example.situation.subject, in: context), catalogue: catalogue,
                    explaining: terms, in: language
                ).text
                for text in [compared, next] {
                    let long = PlainLanguage.longSentences(in: text, atMost: limit)
                    #expect(long.isEmpty, "\(example.name): \(long)")
                    let unexplained = PlainLanguage.unexplainedTerms(in: text, glossary, language)
                    #expect(unexplained.isEmpty, "\(example.name): \(unexplained.map { $0.name[language] })")
                    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= 80, "\(line)") }
                }
            }
        }
    }
}
