import Foundation
import Indicators
import Toekomstscenario
import ToekomstscenarioFixtures

/// Prints the terms, the rules or the indicators of the package as a table, or the glossary or the rules as a page.
struct CatalogueCommand {
    static let usage = """
        usage: catalogue terms|rules|indicators|glossary|rule-page

          terms       all terms as CSV: codes, names, definitions, where they are written
          rules       all rules as CSV: what they are, and how many examples each has
          indicators  all indicators as CSV: what counts, from what, with which care
          glossary    the terms as a page of the documentation, in Markdown
          rule-page   the rules as a page of the documentation, in Markdown

        Exit status: 0 if done, 2 if something was refused; then one line on the
        standard error says what is allowed.
        """

    private let arguments: [String]

    init(_ arguments: [String]) { self.arguments = arguments }

    /// Runs the command; the result is its exit status.
    func run() -> Int32 {
        guard let output = output() else {
            return refuse("allowed is one of terms, rules, indicators, glossary, rule-page, --help")
        }
        do { try FileHandle.standardOutput.write(contentsOf: Data(output.utf8)) } catch {
            return refuse("the output cannot be written: a standard output that takes it is required")
        }
        return 0
    }

    private func output() -> String? {
        switch arguments {
        case ["terms"]: TermsTable(.toekomstscenario).csv
        case ["rules"]: RulesTable(RuleCatalogue.subjects, examples: .toekomstscenario).csv
        case ["indicators"]: IndicatorsTable(IndicatorDefinition.catalogue).csv
        case ["glossary"]: GlossaryPage(.toekomstscenario).text
        case ["rule-page"]: RulesPage(RuleCatalogue.subjects).text
        case ["--help"], ["-h"]: Self.usage + "\n"
        default: nil
        }
    }

    private func refuse(_ line: String) -> Int32 {
        try? FileHandle.standardError.write(contentsOf: Data("catalogue: \(line)\n".utf8))
        return 2
    }
}
