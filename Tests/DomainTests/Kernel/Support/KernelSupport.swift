import Domain

/// What the tests of the kernel share.
enum Kernel {
    /// The day of most reviews.
    static let day: CalendarDate = "2024-06-14"

    /// A document of no source.
    static let book = SourceDocument(code: "TEST", title: "Proefboek")

    /// The id `TEST-number`.
    static func id(_ number: Int, in document: String = "TEST") -> RuleID {
        guard let id = try? RuleID(document, number) else { preconditionFailure("no rule id") }
        return id
    }

    /// The same text in both languages, marked with the language.
    static func text(_ words: String) -> LocalizedText { LocalizedText(nl: words + " (nl)", en: words + " (en)") }

    /// A description of which only what matters to a test is said.
    static func description(
        _ number: Int, revision: Int = 1, appliesWhen: LocalizedText? = nil, kind: RuleKind = .automatic,
        strength: Strength = .method, scope: Scope? = nil, citations: [Citation] = [Citation(book, "1.2", page: 3)],
        misuse: LocalizedText? = nil, restates: Int? = nil, tensions: [Tension] = [], yieldsTo: [Circumstance] = [],
        policyKeys: [String] = [], validity: Period? = nil
    ) -> RuleDescription {
        RuleDescription(
            id(number), revision: revision, title: text("Title of \(number)"), asks: text("Question of \(number)"),
            appliesWhen: appliesWhen, mend: text("Mend \(number)"), kind: kind, strength: strength,
            responsible: ResponsibleParty("team", name: text("the team")), scope: scope, citations: citations,
            misuse: misuse, restates: restates.map { id($0) }, tensions: tensions, yieldsTo: yieldsTo,
            policyKeys: policyKeys, validity: validity)
    }

    /// The finding of the only rule of a set, on the usual day.
    static func finding<Subject>(
        _ rule: Rule<Subject>, _ subject: Subject, in context: ReviewContext = ReviewContext(on: day),
        detectors: [CircumstanceDetector<Subject>] = []
    ) -> Finding {
        let review = RuleSet([rule], detectors: detectors).review(subject, in: context)
        guard let finding = review.findings.first, review.findings.count == 1 else {
            preconditionFailure("a rule has one finding")
        }
        return finding
    }

    /// The outcome of one rule on the usual day.
    static func outcome<Subject>(
        _ rule: Rule<Subject>, _ subject: Subject, in context: ReviewContext = ReviewContext(on: day),
        detectors: [CircumstanceDetector<Subject>] = []
    ) -> Outcome {
        finding(rule, subject, in: context, detectors: detectors).outcome
    }

    /// Every sequence of so many elements of a list.
    static func sequences<Element>(of elements: [Element], length: Int) -> [[Element]] {
        var all: [[Element]] = [[]]
        for _ in 0..<length { all = all.flatMap { start in elements.map { start + [$0] } } }
        return all
    }

    /// Every way to fill in what is not known.
    static func completions(_ values: [Bool?]) -> [[Bool]] {
        var all: [[Bool]] = [[]]
        for value in values {
            let choices = value.map { [$0] } ?? [false, true]
            all = all.flatMap { start in choices.map { start + [$0] } }
        }
        return all
    }
}

/// A subject of yes-or-no facts that may be missing, by place: `facts[f0]`, `facts[f1]` and on.
struct FactSheet: ReviewSubject, Hashable {
    enum Item {}

    var facts: [Bool?]

    init(_ facts: [Bool?]) { self.facts = facts }

    func view(for audience: Audience, on day: CalendarDate) -> FactSheet { self }

    static func place(_ index: Int) -> Address { "facts[\(key(index))]" }

    static func key(_ index: Int) -> Identifier<Item> { Identifier(stringLiteral: "f\(index)") }
}

extension Examination {
    /// Reads one fact of a sheet.
    mutating func read(_ sheet: FactSheet, _ index: Int) -> Truth {
        holds(sheet.facts[index], at: FactSheet.place(index))
    }
}

extension Outcome {
    /// The addresses of its gaps.
    var gapPaths: [String] { gaps.map { $0.at.path } }
    /// The addresses of its missing facts.
    var missingPaths: [String] { missing.map { $0.at.path } }
}
