/// A review in plain words for a terminal or a letter: what comes first, what is not in order, what is not known yet.
///
/// A rule is told with its gaps, its missing facts, who it looks to and where it is written.
public struct ReviewText: Sendable {
    private let review: Review
    private let catalogue: RuleCatalogue
    private let terms: [Term]
    private let language: Language
    private let width: Int
    private let labels: @Sendable (String) -> String

    /// Prepares the text.
    ///
    /// - Parameters:
    ///   - review: The review; its audience decides what is in it.
    ///   - catalogue: What is written about its rules.
    ///   - terms: The words that are explained below the text where it uses them.
    ///   - language: The language.
    ///   - width: Columns of a line, at least 20.
    ///   - labels: What to call an identifier; the identifier itself, if left out. Names stay with the caller.
    public init(
        _ review: Review, catalogue: RuleCatalogue, explaining terms: [Term] = [], in language: Language,
        width: Int = 80,
        labels: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.review = review
        self.catalogue = catalogue
        self.terms = terms
        self.language = language
        self.width = width
        self.labels = labels
    }

    /// The whole text.
    public var text: String {
        var layout = TextLayout(width: width)
        let title = says("Beoordeling op ", "Review on ") + review.on.text(in: language)
        layout.add(title)
        layout.add(String(repeating: "=", count: Swift.min(title.unicodeScalars.count, layout.width)))
        layout.add(ReviewWords.preparesOnly[language])
        addNotices(to: &layout)
        addQuestions(to: &layout)
        let groups = review.groups
        for state in [OutcomeState.notMet, .deviated, .undecided, .met, .explained, .notApplicable, .switchedOff] {
            addGroups(groups.filter { $0.leader.state == state }, in: state, to: &layout)
        }
        layout.addWords(terms, language)
        return layout.text
    }

    /// What one rule came to, and why.
    public func explanation(of rule: RuleID) -> String {
        var layout = TextLayout(width: width)
        for group in review.groups
        where group.leader.rule == rule || group.restating.contains(where: { $0.rule == rule }) {
            addNotices(to: &layout)
            if !review.notices.isEmpty { layout.space() }
            add(group, isExplained: true, to: &layout)
        }
        return layout.text
    }

    private func addNotices(to layout: inout TextLayout) {
        for notice in review.notices {
            layout.space()
            layout.add(notice.text[language], mark: "! ")
        }
    }

    private func addQuestions(to layout: inout TextLayout) {
        let questions = review.openQuestions
        guard !questions.isEmpty else { return }
        heading(says("Eerst uitzoeken", "Find out first"), to: &layout)
        for question in questions.prefix(ReviewWords.questionsShown) {
            var line = place(question.fact.at)
            if !question.rules.isEmpty { line += " (" + ruleList(question.rules) + ")" }
            layout.add(line, mark: "? ")
        }
        let rest = questions.count - ReviewWords.questionsShown
        if rest > 0 {
            layout.add(
                says("en nog \(rest), hieronder bij elke regel", "and \(rest) more, below with each rule"), indent: 2)
        }
    }

    private func addGroups(_ groups: [Review.Group], in state: OutcomeState, to layout: inout TextLayout) {
        guard !groups.isEmpty else { return }
        heading(ReviewWords.heading(of: state)[language], to: &layout)
        for group in groups { add(group, to: &layout) }
    }

    private func add(_ group: Review.Group, isExplained: Bool = false, to layout: inout TextLayout) {
        let finding = group.leader
        guard let description = catalogue[finding.rule] else {
            layout.add(finding.rule.text)
            return
        }
        layout.add(description.title[language], mark: finding.rule.text + "  ")
        let isShort = finding.state == .met || finding.state == .notApplicable
        if let reason = ReviewWords.text(of: finding.outcome, description, language) {
            layout.add(reason, indent: 2)
        }
        for override in review.overrides where override.rule == finding.rule && finding.state == .switchedOff {
            layout.add(override.on.text(in: language) + ": " + override.reason, mark: "~ ", indent: 2)
        }
        addFindings(of: group, description, to: &layout)
        if finding.state == .explained { layout.add(description.asks[language], indent: 2) }
        if !isShort {
            layout.add(
                description.responsible.name[language] + " · " + group.strength.name[language], mark: "→ ", indent: 2)
            // Warnings and tensions are about how to work: they are the professional's, not the reader's.
            if review.audience == .professional { addCautions(description, to: &layout) }
        }
        if isExplained || !isShort { addSources(group, description, to: &layout) }
    }

    /// What the leader found, and what those who say it again found besides.
    private func addFindings(of group: Review.Group, _ description: RuleDescription, to layout: inout TextLayout) {
        let findings = [group.leader] + group.restating
        var gaps: [Gap] = []
        for finding in findings {
            for gap in finding.outcome.gaps where !gaps.contains(gap) {
                gaps.append(gap)
                add(gap, catalogue[finding.rule] ?? description, to: &layout)
            }
        }
        var missing: [MissingFact] = []
        for finding in findings {
            for fact in finding.outcome.missing where !missing.contains(fact) {
                missing.append(fact)
                layout.add(place(fact.at) + ReviewWords.remark(on: fact.kind)[language], mark: "? ", indent: 2)
            }
        }
        for finding in findings {
            if let deviation = finding.deviation { add(deviation, finding, to: &layout) }
        }
    }

    private func addCautions(_ description: RuleDescription, to layout: inout TextLayout) {
        if let misuse = description.misuse { layout.add(misuse[language], mark: "! ", indent: 2) }
        for tension in description.tensions {
            guard let other = review[tension.rule], other.state != .notApplicable else { continue }
            layout.add(tension.rule.text + ": " + tension.reading[language], mark: "↔ ", indent: 2)
        }
    }

    private func add(_ gap: Gap, _ description: RuleDescription, to layout: inout TextLayout) {
        var line = place(gap.at)
        if gap.seen != .nothing || gap.needed != nil {
            line += ": " + words(gap.seen)
            if let needed = gap.needed { line += says(", nodig is ", ", needed is ") + words(needed) }
        }
        layout.add(line + ". " + (gap.mend ?? description.mend)[language], mark: "- ", indent: 2)
    }

    private func add(_ deviation: Deviation, _ finding: Finding, to layout: inout TextLayout) {
        var line =
            says("afgeweken op ", "departed from on ") + deviation.on.text(in: language) + ": " + deviation.reason
        if finding.state != .deviated {
            line += says(
                " (van een wettelijke plicht kan niet worden afgeweken)", " (a legal duty cannot be departed from)")
        }
        layout.add(line, mark: "~ ", indent: 2)
    }

    private func addSources(_ group: Review.Group, _ description: RuleDescription, to layout: inout TextLayout) {
        if !description.citations.isEmpty {
            layout.add(ReviewWords.sources(description.citations), mark: says("Bron: ", "Source: "), indent: 2)
        }
        for finding in group.restating {
            let other = catalogue[finding.rule]?.citations.first.map { ", " + $0.text } ?? ""
            layout.add(finding.rule.text + other, mark: says("Ook: ", "Also: "), indent: 2)
        }
    }

    private func heading(_ words: String, to layout: inout TextLayout) {
        layout.space()
        layout.add(words)
        layout.add(String(repeating: "-", count: Swift.min(words.unicodeScalars.count, layout.width)))
    }

    private func words(_ detail: Detail) -> String {
        guard case .ids(let ids) = detail else { return detail.text(in: language) }
        return Detail.ids(ids.map { labels($0) }).text(in: language)
    }

    private func place(_ address: Address) -> String {
        catalogue.places.text(for: address, in: language, label: labels)
    }

    private func ruleList(_ rules: [RuleID]) -> String {
        var text = ""
        for rule in rules.prefix(3) { text += (text.isEmpty ? "" : ", ") + rule.text }
        return rules.count > 3 ? text + ", …" : text
    }

    private func says(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }
}
