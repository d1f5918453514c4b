import Domain
import Indicators
import Testing
import Toekomstscenario
import ToekomstscenarioFixtures

@testable import catalogue

/// The tables hold what the package holds.
@Suite struct CatalogueTests {
    @Test func `the table of terms has a row for each entry of the glossary`() throws {
        let glossary = Glossary.toekomstscenario
        let rows = CSVTests.read(TermsTable(glossary).csv)
        #expect(rows.count == glossary.entries.count + 1)
        #expect(rows.allSatisfy { $0.count == TermsTable.header.count })
        for (row, entry) in zip(rows.dropFirst(), glossary.entries) {
            #expect(row[0] == entry.term.code && row[1] == entry.type)
            #expect(row[2] == entry.term.name.nl && row[3] == entry.term.name.en)
        }
        let team = try #require(rows.first { $0.prefix(2) == ["localTeam", "PartyKind"] })
        #expect(team[7].contains("wijkteam (STUREN)"))
    }

    private static let compass =
        NetworkTrajectoryExamples.all.map { ($0.rule, $0.expected.state) }
        + NetworkOrganisationExamples.all.map { ($0.rule, $0.expected.state) }
        + NetworkGovernanceExamples.all.map { ($0.rule, $0.expected.state) }
        + SituationExamples.all.map { ($0.rule, $0.expected.state) }
        + AmbitionExamples.all.map { ($0.rule, $0.expected.state) }
        + PlanOfApproachExamples.all.map { ($0.rule, $0.expected.state) }
        + ActivityPlanExamples.all.map { ($0.rule, $0.expected.state) }
        + LearningNetworkExamples.all.map { ($0.rule, $0.expected.state) }
        + LearningAgendaExamples.all.map { ($0.rule, $0.expected.state) }
        + TransformationExamples.all.map { ($0.rule, $0.expected.state) }
        + ApproachExamples.all.map { ($0.rule, $0.expected.state) }
        + SteeringArrangementExamples.all.map { ($0.rule, $0.expected.state) }
        + SolutionChoiceExamples.all.map { ($0.rule, $0.expected.state) }

    @Test func `the table of rules has a row for each rule, with the numbers of its examples`() throws {
        let rows = CSVTests.read(RulesTable(RuleCatalogue.subjects, examples: .toekomstscenario).csv)
        let ids = RuleCatalogue.toekomstscenario.descriptions.map { $0.id }
        #expect(rows.dropFirst().map { $0[0] } == ids.map { $0.text })
        #expect(rows.allSatisfy { $0.count == RulesTable.header.count })
        let examples =
            CaseFileExamples.all.map { ($0.rule, $0.expected.state) }
            + SafetyTeamExamples.all.map { ($0.rule, $0.expected.state) }
            + NetworkMapExamples.all.map { ($0.rule, $0.expected.state) }
            + MonitorReportExamples.all.map { ($0.rule, $0.expected.state) }
            + PortfolioExamples.all.map { ($0.rule, $0.expected.state) }
            + IndicatorDefinitionExamples.all.map { ($0.rule, $0.expected.state) } + Self.compass
        let states: [OutcomeState] = [.met, .notMet, .undecided, .notApplicable, .deviated]
        for (row, id) in zip(rows.dropFirst(), ids) {
            let counts = states.map { state in examples.filter { $0 == (id, state) }.count.description }
            #expect(Array(row[10...14]) == counts, "\(id)")
        }
    }

    @Test func `the examples of every automatic rule are counted`() {
        for rule in RuleCatalogue.toekomstscenario.descriptions where rule.kind == .automatic {
            for state in [OutcomeState.met, .notMet, .undecided] {
                let count = ExampleCounts.toekomstscenario[rule.id, state]
                #expect(count > 0, "\(rule.id) \(state): are its examples in ExampleCounts.toekomstscenario?")
            }
        }
    }

    @Test func `a rule that is not computed says why, in both languages and in a sentence of its own`() throws {
        var said: [String: RuleDescription] = [:]
        for rule in RuleCatalogue.toekomstscenario.descriptions where rule.kind != .automatic {
            let why = try #require(rule.whyNotComputed, "\(rule.id)")
            #expect(why.nl != why.en, "\(rule.id)")
            for language in [Language.nl, .en] {
                let text = why[language]
                #expect(text.contains { !$0.isWhitespace } && text.hasSuffix("."), "\(rule.id)")
                #expect(text != rule.title[language] && text != rule.misuse?[language], "\(rule.id)")
                let other = said.updateValue(rule, forKey: text)
                #expect(other.map { ($0.restates ?? $0.id) == (rule.restates ?? rule.id) } ?? true, "\(rule.id)")
            }
        }
        #expect(!said.isEmpty)
    }

    @Test func `a rule that is computed does not say why it is not`() {
        for rule in RuleCatalogue.toekomstscenario.descriptions where rule.kind == .automatic {
            #expect(rule.whyNotComputed == nil, "\(rule.id)")
        }
    }

    @Test func `the table of rules says why a rule is not computed`() throws {
        let rows = CSVTests.read(RulesTable(RuleCatalogue.subjects, examples: .toekomstscenario).csv)
        let columns = try ["why_not_computed_dutch", "why_not_computed_english"].map { column in
            try #require(RulesTable.header.firstIndex(of: column))
        }
        for (row, rule) in zip(rows.dropFirst(), RuleCatalogue.toekomstscenario.descriptions) {
            let why = rule.whyNotComputed.map { [$0.nl, $0.en] } ?? ["", ""]
            #expect(columns.map { row[$0] } == why, "\(rule.id)")
        }
    }

    @Test func `the table of indicators has a row for each definition`() throws {
        let rows = CSVTests.read(IndicatorsTable(IndicatorDefinition.catalogue).csv)
        #expect(rows.count == IndicatorDefinition.catalogue.count + 1)
        #expect(rows.allSatisfy { $0.count == IndicatorsTable.header.count })
        #expect(rows.dropFirst().map { $0[0] } == IndicatorDefinition.catalogue.map { $0.id.text })
        let merged = try #require(rows.first { $0[0] == "STUREN-I16" })
        #expect(merged[1] == "KOMPAS-I1.1")
    }

    @Test func `the subjects hold every rule of the catalogue, each once`() {
        let ids = RuleCatalogue.subjects.flatMap { $0.descriptions.map { $0.id } }
        #expect(ids.sorted() == RuleCatalogue.toekomstscenario.descriptions.map { $0.id })
        #expect(RuleCatalogue.subjects.allSatisfy { !$0.descriptions.isEmpty })
    }

    @Test func `the page of the glossary has each term, and no mark of Markdown that was not meant`() {
        let text = GlossaryPage(.toekomstscenario).text
        for entry in Glossary.toekomstscenario.entries {
            #expect(text.contains("· `\(entry.term.code)`"), "\(entry.key)")
            #expect(text.contains(Markdown.escaped(entry.term.definition.nl)), "\(entry.key)")
        }
        #expect(Markdown.escaped("a*b_[c](d) <e> `f` #1 |\\") == "a\\*b\\_\\[c\\](d) \\<e\\> \\`f\\` \\#1 \\|\\\\")
    }
}
