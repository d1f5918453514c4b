public import Domain

/// In what two reviews differ, in lines that can be read: for tests, and for teams that run the examples elsewhere.
///
/// It has no lines exactly if both reviews are the same.
public struct ReviewDifference: Hashable, Sendable {
    /// One difference a line: the rule, then what was expected and what came out.
    public private(set) var lines: [String] = []

    /// Compares two reviews.
    ///
    /// - Parameters:
    ///   - expected: The review that should have come out.
    ///   - actual: The review that came out.
    public init(expected: Review, actual: Review) {
        guard expected != actual else { return }
        compare("day", expected.on.description, actual.on.description)
        compare("audience", expected.audience.text, actual.audience.text)
        compare("adopted scopes", list(expected.adopted), list(actual.adopted))
        compare("policy", list(expected.policy.choices.map { $0.text }), list(actual.policy.choices.map { $0.text }))
        compare("overrides", list(expected.overrides.map { $0.text }), list(actual.overrides.map { $0.text }))
        compareNotices(expected, actual)
        for rule in Set((expected.findings + actual.findings).map { $0.rule }).sorted() {
            compareFindings(of: rule, expected, actual)
        }
        if lines.isEmpty { lines.append("the reviews differ in something that is not told here") }
    }

    /// Whether both reviews are the same.
    public var isEmpty: Bool { lines.isEmpty }

    /// All lines; empty if both reviews are the same.
    public var text: String { lines.joined(separator: "\n") }

    private mutating func compareNotices(_ expected: Review, _ actual: Review) {
        let codes = Set((expected.notices + actual.notices).map { $0.circumstance }).sorted()
        for code in codes {
            let before = expected.notices.filter { $0.circumstance == code }
            let after = actual.notices.filter { $0.circumstance == code }
            guard before != after else { continue }
            let count = lines.count
            compare("notice \(code)", list(before.map { $0.state.rawValue }), list(after.map { $0.state.rawValue }))
            compare("notice \(code), missing", before.flatMap { $0.missing }, after.flatMap { $0.missing })
            if lines.count == count { lines.append("notice \(code): another text") }
        }
    }

    private mutating func compareFindings(of rule: RuleID, _ expected: Review, _ actual: Review) {
        switch (expected[rule], actual[rule]) {
        case (let before?, let after?):
            guard before != after else { return }
            let count = lines.count
            compare(rule.text, before, after)
            if lines.count == count { lines.append("\(rule.text): differs in something that is not told here") }
        case (let before?, nil): lines.append("\(rule.text): expected \(before.state.rawValue), the rule was not run")
        case (nil, let after?): lines.append("\(rule.text): not expected, came to \(after.state.rawValue)")
        case (nil, nil): break
        }
    }

    private mutating func compare(_ rule: String, _ expected: Finding, _ actual: Finding) {
        compare(rule, expected.state.rawValue, actual.state.rawValue)
        compare("\(rule), gaps", expected.outcome.gaps, actual.outcome.gaps)
        compare("\(rule), missing", expected.outcome.missing, actual.outcome.missing)
        compare("\(rule), reason", expected.outcome.reason.text, actual.outcome.reason.text)
        compare("\(rule), until", expected.outcome.until.text, actual.outcome.until.text)
        compare("\(rule), deviation", expected.deviation.text, actual.deviation.text)
        compare("\(rule), revision", expected.revision.description, actual.revision.description)
        compare("\(rule), strength", expected.strength.rawValue, actual.strength.rawValue)
        compare("\(rule), responsible", expected.responsible, actual.responsible)
        compare("\(rule), restates", expected.restates?.text ?? "nothing", actual.restates?.text ?? "nothing")
        compare("\(rule), policy keys", list(expected.policyKeys), list(actual.policyKeys))
    }

    private mutating func compare(_ what: String, _ expected: [Gap], _ actual: [Gap]) {
        for gap in expected where !actual.contains(gap) {
            guard let other = actual.first(where: { $0.at == gap.at && !expected.contains($0) }) else {
                lines.append("\(what): expected one at \(gap.at.path)")
                continue
            }
            lines.append("\(what): expected \(gap.text), came \(other.text)")
        }
        for gap in actual where !expected.contains(gap) && !expected.contains(where: { $0.at == gap.at }) {
            lines.append("\(what): not expected at \(gap.at.path)")
        }
    }

    private mutating func compare(_ what: String, _ expected: [MissingFact], _ actual: [MissingFact]) {
        for fact in expected where !actual.contains(fact) { lines.append("\(what): expected \(fact.text)") }
        for fact in actual where !expected.contains(fact) { lines.append("\(what): not expected \(fact.text)") }
    }

    private mutating func compare(_ what: String, _ expected: String, _ actual: String) {
        if expected != actual { lines.append("\(what): expected \(expected), came \(actual)") }
    }

    private func list(_ texts: [String]) -> String { texts.isEmpty ? "none" : texts.joined(separator: ", ") }
}

extension ReviewDifference: CustomStringConvertible {
    /// All lines.
    public var description: String { text }
}

// What a difference says of a value. Reasons, notes and other free text are left out: they may be somebody's words.

extension Audience {
    fileprivate var text: String {
        switch self {
        case .professional: "professional"
        case .person(let reader): "person \(reader.text)"
        case .conference(let present): "conference of \(present.sorted().map { $0.text }.joined(separator: ", "))"
        }
    }
}

extension Policy.Choice {
    fileprivate var text: String { "\(name) \(number)" }
}

extension Override {
    fileprivate var text: String { "\(rule.text) \(change.rawValue) on \(on.description)" }
}

extension Gap {
    fileprivate var text: String {
        var text = "\(at.path) (seen \(seen.text(in: .en))"
        if let needed { text += ", needed \(needed.text(in: .en))" }
        if let voice { text += ", of \(voice.text)" }
        if let mend { text += ", mended by: \(mend.en)" }
        return text + ")"
    }
}

extension MissingFact {
    fileprivate var text: String { "\(at.path) (\(kind.rawValue)\(voice.map { ", of \($0.text)" } ?? ""))" }
}

extension Optional where Wrapped == OutcomeReason {
    fileprivate var text: String {
        guard let reason = self else { return "none" }
        return reason.kind.rawValue + (reason.code.map { " (\($0))" } ?? "")
    }
}

extension Optional where Wrapped == CalendarDate {
    fileprivate var text: String { self?.description ?? "no day" }
}

extension Optional where Wrapped == Deviation {
    fileprivate var text: String {
        guard let deviation = self else { return "none" }
        return "on \(deviation.on.description) by \(deviation.by.text)"
    }
}
