public import Domain

extension RuleSet {
    /// What is wrong with the examples of these rules, and with what is written about the rules: one line each.
    ///
    /// Nothing is wrong if each automatic rule has an example of *met*, *not met*, *undecided* and, where it has a
    /// condition, *not applicable*; if each example comes to what it says while its base does not; if each gap says
    /// where it is and what would mend it, and each undecided outcome what would settle it, in places that have a name.
    /// Whoever adds rules of their own can hold them against the same.
    public func problems(in examples: [RuleExample<Subject>]) -> [String] {
        var problems: [String] = []
        for rule in rules {
            let description = rule.description
            problems += description.problems
            let ofRule = examples.filter { $0.rule == description.id }
            problems += absentStates(of: description, in: ofRule)
            problems += Self.repeated(ofRule.map { $0.name }).map {
                "\(description.id.text): two examples named '\($0)'"
            }
        }
        for language in [Language.nl, .en] {
            let titles = rules.map { $0.description.title[language] }
            problems += Self.repeated(titles).map { "two rules with the title '\($0)'" }
        }
        for example in examples { problems += self.problems(of: example) }
        return problems
    }

    private func absentStates(of description: RuleDescription, in examples: [RuleExample<Subject>]) -> [String] {
        guard description.kind == .automatic else { return [] }
        var states: [OutcomeState] = [.met, .notMet, .undecided]
        if description.appliesWhen != nil { states.append(.notApplicable) }
        return states.filter { state in !examples.contains { $0.expected.state == state } }
            .map { "\(description.id.text): no example of \($0.rawValue)" }
    }

    private func problems(of example: RuleExample<Subject>) -> [String] {
        let place = "\(example.rule.text) '\(example.name)'"
        guard let description = catalogue[example.rule],
            let finding = review(example.situation.subject, in: example.situation.context)[example.rule],
            let before = review(example.base.subject, in: example.base.context)[example.rule]
        else { return ["\(place): the set has no such rule"] }
        var problems: [String] = []
        let actual = RuleExample<Subject>.Expectation(finding)
        if actual != example.expected {
            problems.append("comes to \(actual.text), expected is \(example.expected.text)")
        }
        if before.state == example.expected.state { problems.append("its base is \(before.state.rawValue) already") }
        problems += self.problems(of: finding, description)
        for (situation, whose) in [(example.base, "its base"), (example.situation, "it")] {
            let read = evidence(for: example.rule, situation.subject, in: situation.context).policy
            for name in read where !description.policyKeys.contains(name) {
                problems.append("\(whose) reads the policy value \(name), which the rule does not declare")
            }
        }
        if !example.situation.context.circumstances.isEmpty {
            problems.append("has circumstances beside its subject, which an example document cannot hold")
        }
        return problems.map { "\(place): \($0)" }
    }

    private func problems(of finding: Finding, _ description: RuleDescription) -> [String] {
        var problems: [String] = []
        if finding.state == .notMet && finding.outcome.gaps.isEmpty { problems.append("not met without a gap") }
        if finding.state == .undecided && finding.outcome.missing.isEmpty {
            problems.append("undecided without a missing fact")
        }
        for gap in finding.outcome.gaps {
            if gap.at.path.isEmpty { problems.append("a gap without a place") }
            if !(gap.mend ?? description.mend).isWhole { problems.append("no remedy for the gap at \(gap.at.path)") }
        }
        for address in finding.outcome.gaps.map({ $0.at }) + finding.outcome.missing.map({ $0.at })
        where !places.hasName(for: address) {
            problems.append("the place '\(address.path)' has no name")
        }
        if finding.outcome.reason?.kind == .conditionDoesNotHold && description.appliesWhen == nil {
            problems.append("not applicable, and the rule does not say when it applies")
        }
        return problems
    }

    private static func repeated(_ texts: [String]) -> [String] {
        let sorted = texts.sorted()
        return zip(sorted, sorted.dropFirst()).filter { $0.0 == $0.1 }.map { $0.0 }
    }
}

extension RuleDescription {
    /// What is wrong with what is written about the rule.
    fileprivate var problems: [String] {
        var problems: [String] = []
        if citations.isEmpty { problems.append("no citation") }
        for citation in citations where citation.section.isEmpty { problems.append("a citation without a section") }
        let texts: [(String, LocalizedText?)] = [
            ("title", title), ("asks", asks), ("appliesWhen", appliesWhen), ("mend", mend), ("misuse", misuse),
        ]
        for (part, text) in texts {
            if let text, !text.isWhole { problems.append("\(part) is empty in a language") }
        }
        for language in [Language.nl, .en] where title[language].hasSuffix(".") {
            problems.append("the title ends with a period")
        }
        for tension in tensions where !tension.reading.isWhole { problems.append("an empty reading of a tension") }
        return problems.map { "\(id.text): \($0)" }
    }
}

extension LocalizedText {
    /// Whether it says something in both languages.
    fileprivate var isWhole: Bool {
        [nl, en].allSatisfy { text in text.unicodeScalars.contains { !$0.properties.isWhitespace } }
    }
}

extension RuleExample.Expectation {
    /// The expectation in one line.
    var text: String {
        var text = state.rawValue
        if !gaps.isEmpty { text += " with gaps at " + gaps.map { $0.path }.joined(separator: ", ") }
        if !missing.isEmpty { text += " with missing " + missing.map { $0.path }.joined(separator: ", ") }
        return text
    }
}
