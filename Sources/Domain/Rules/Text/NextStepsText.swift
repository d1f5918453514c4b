/// Next steps in plain words for a terminal or a letter (wat nu): acute danger and what else comes first, then what is
/// needed, by the party that the rules look to, then where there is a choice.
public struct NextStepsText: Sendable {
    private let steps: NextSteps
    private let catalogue: RuleCatalogue
    private let terms: [Term]
    private let language: Language
    private let width: Int
    private let limit: Int
    private let labels: @Sendable (String) -> String

    /// Prepares the text.
    ///
    /// - Parameters:
    ///   - steps: The steps; their audience decides what is in them.
    ///   - catalogue: What is written about the rules.
    ///   - terms: The words that are explained below the text where it uses them.
    ///   - language: The language.
    ///   - width: Columns of a line, at least 20.
    ///   - limit: How many steps, and how many choices, are told; how many more there are is said.
    ///   - labels: What to call an identifier; the identifier itself, if left out. Names stay with the caller.
    public init(
        _ steps: NextSteps, catalogue: RuleCatalogue, explaining terms: [Term] = [], in language: Language,
        width: Int = 80, limit: Int = 8,
        labels: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.steps = steps
        self.catalogue = catalogue
        self.terms = terms
        self.language = language
        self.width = width
        self.limit = Swift.max(1, limit)
        self.labels = labels
    }

    /// The whole text; empty if there is nothing to do and no circumstance, such as acute danger, that holds.
    public var text: String {
        var layout = TextLayout(width: width)
        guard !steps.notices.isEmpty || !steps.needed.isEmpty || !steps.choices.isEmpty || !steps.isComplete else {
            return ""
        }
        let heading = says("Wat nu", "What next")
        layout.add(heading)
        layout.add(String(repeating: "=", count: Swift.min(heading.unicodeScalars.count, layout.width)))
        for notice in steps.notices {
            layout.space()
            layout.add(notice.text[language], mark: "! ")
        }
        let first = steps.needed.filter { $0.comesFirst }
        add(first, heading: says("Eerst", "First"), to: &layout)
        addChoices(steps.choices.filter { $0.comesFirst }, to: &layout)
        add(steps.needed.filter { !$0.comesFirst }, heading: says("Nodig", "Needed"), to: &layout)
        addChoices(steps.choices.filter { !$0.comesFirst }, to: &layout)
        addRemarks(to: &layout)
        layout.addWords(terms, language)
        return layout.text
    }

    private func add(_ needed: [NextSteps.Needed], heading: String, to layout: inout TextLayout) {
        guard !needed.isEmpty else { return }
        layout.space()
        layout.add(heading)
        layout.add(String(repeating: "-", count: Swift.min(heading.unicodeScalars.count, layout.width)))
        // What comes first is told whole.
        let shown = needed.prefix(needed[0].comesFirst ? needed.count : limit)
        var parties: [[String]] = []
        for entry in shown where !parties.contains(entry.responsible) { parties.append(entry.responsible) }
        for party in parties {
            if !party.isEmpty { layout.add(names(of: party, in: shown), mark: "→ ") }
            for entry in shown where entry.responsible == party {
                layout.add(words(of: entry.step) + ruleList(entry.rules), mark: mark(of: entry.step), indent: 2)
            }
        }
        addRest(needed.count - shown.count, to: &layout)
    }

    private func addChoices(_ choices: [NextSteps.Choice], to layout: inout TextLayout) {
        guard !choices.isEmpty else { return }
        let heading = says("Hier is een keuze", "Here is a choice")
        layout.space()
        layout.add(heading)
        layout.add(String(repeating: "-", count: heading.unicodeScalars.count))
        let shown = choices.prefix(limit)
        for choice in shown {
            let parties = names(of: choice.responsible, in: choice.rules)
            let lead =
                choice.ways.count > 1
                ? says("een hiervan is genoeg", "one of these is enough")
                : says("dit is genoeg, misschien ook minder", "this is enough, and perhaps less")
            layout.add(parties + ": " + lead + ruleList(choice.rules), mark: "→ ")
            for way in choice.ways {
                var line = ""
                for step in way { line += (line.isEmpty ? "" : says("; en: ", "; and: ")) + words(of: step) }
                layout.add(line, mark: "* ", indent: 2)
            }
            if !choice.isComplete {
                layout.add(says("er zijn meer manieren", "there are more ways"), mark: "* ", indent: 2)
            }
        }
        addRest(choices.count - shown.count, to: &layout)
    }

    private func addRemarks(to layout: inout TextLayout) {
        guard steps.opensMore || !steps.isComplete else { return }
        layout.space()
        if steps.opensMore {
            layout.add(
                says(
                    "Als dit bekend is, kan er meer te vragen zijn.",
                    "When this is known there may be more to ask."))
        }
        if !steps.isComplete {
            layout.add(
                says(
                    "Dit is niet alles: sommige manieren staan er niet bij.", "This is not all: some ways are left out."
                ))
        }
    }

    private func addRest(_ count: Int, to layout: inout TextLayout) {
        if count > 0 { layout.add(says("en nog \(count)", "and \(count) more"), indent: 2) }
    }

    private func words(of step: ReviewStep) -> String {
        let place = catalogue.places.text(for: step.at, in: language, label: labels)
        if let mend = step.mend { return place + ". " + mend[language] }
        return place + (step.missing.map { ReviewWords.remark(on: $0)[language] } ?? "")
    }

    private func mark(of step: ReviewStep) -> String { step.kind == .mend ? "- " : "? " }

    private func names(of codes: [String], in needed: ArraySlice<NextSteps.Needed>) -> String {
        var rules: [RuleID] = []
        for entry in needed where entry.responsible == codes { rules += entry.rules }
        return names(of: codes, in: rules)
    }

    private func names(of codes: [String], in rules: [RuleID]) -> String {
        var text = ""
        // Of many parties some are named: which rule looks to whom stands with each rule in the review.
        for code in codes.prefix(3) {
            var name = code
            for rule in rules {
                if let party = catalogue[rule]?.responsible, party.code == code { name = party.name[language] }
            }
            text += (text.isEmpty ? "" : ", ") + name
        }
        if codes.count > 3 { text += says(" en anderen", " and others") }
        return text
    }

    private func ruleList(_ rules: [RuleID]) -> String {
        guard steps.audience == .professional, !rules.isEmpty else { return "" }
        var text = ""
        for rule in rules.prefix(3) { text += (text.isEmpty ? "" : ", ") + rule.text }
        return " (" + text + (rules.count > 3 ? ", …)" : ")")
    }

    private func says(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }
}
