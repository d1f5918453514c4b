import Domain
import Foundation
import ToekomstscenarioFixtures

/// What must hold of the rules of any subject: each property gives one line for each time that it does not.
struct CompassProperties<Subject: ReviewSubject & Codable & Hashable> {
    let rules: RuleSet<Subject>
    let examples: [RuleExample<Subject>]
    /// The names of the fields that hold free text.
    let words: Set<String>

    /// The situations after the change of each example, and those before it that differ from each other.
    private var situations: [(name: String, situation: RuleExample<Subject>.Situation)] {
        var seen: Set<Subject> = []
        var situations: [(name: String, situation: RuleExample<Subject>.Situation)] = []
        for example in examples {
            situations.append(("\(example.rule) \(example.name)", example.situation))
            if seen.insert(example.base.subject).inserted {
                situations.append(("\(example.rule) before \(example.name)", example.base))
            }
        }
        return situations
    }

    private func review(_ subject: Subject, _ context: ReviewContext) -> Review { rules.review(subject, in: context) }

    /// Each example comes to what it says, and its base does not.
    var wrongExamples: [String] {
        rules.problems(in: examples) + examples.filter { $0.provenance != .synthetic }.map { $0.name }
    }

    /// Texts are plain, and places name all their identifiers and no others.
    var wrongTexts: [String] {
        var lines = rules.rules.flatMap { PlainLanguage.problems(in: $0.description) }
        for name in rules.places.names {
            let keys = name.pattern.split(separator: "[", omittingEmptySubsequences: false).count - 1
            for key in 1...3 {
                let isNamed = name.name.nl.contains("{\(key)}") && name.name.en.contains("{\(key)}")
                let isNamedOnce = name.name.nl.contains("{\(key)}") || name.name.en.contains("{\(key)}")
                if isNamed != (key <= keys) || isNamedOnce != (key <= keys) { lines.append(name.pattern) }
            }
        }
        return lines
    }

    /// Values, examples and reviews come back from JSON as they were written.
    func lostInJSON() throws -> [String] {
        var lines: [String] = []
        for (name, situation) in situations {
            let json = try NetworkSupport.json(situation.subject)
            let back = try NetworkSupport.value(Subject.self, json)
            if back != situation.subject { lines.append(name) }
            if try NetworkSupport.json(back) != json { lines.append("bytes of " + name) }
            let review = review(situation.subject, situation.context)
            if try NetworkSupport.value(Review.self, try NetworkSupport.json(review)) != review {
                lines.append("review of " + name)
            }
        }
        return lines
    }

    /// The order of lists changes no byte of a review.
    func changedByOrder() throws -> [String] {
        var random = SeededRandom(state: 20_261_120)
        var lines: [String] = []
        for (name, situation) in situations {
            let expected = try NetworkSupport.json(review(situation.subject, situation.context))
            for _ in 0..<2 {
                let other = try DocumentVariants.shuffled(situation.subject, using: &random)
                if try NetworkSupport.json(review(other, situation.context)) != expected { lines.append(name) }
            }
        }
        return lines
    }

    /// Forgetting one thing makes nothing met that was not, and breaks nothing that was not broken: of each example its own
    /// rule, and of the first base all rules.
    func mendedOrBrokenByForgetting() throws -> [String] {
        var lines: [String] = []
        for example in examples {
            let own = RuleSet(rules.rules.filter { $0.description.id == example.rule })
            lines += try mendedOrBroken(example.situation, own)
        }
        if let first = examples.first { lines += try mendedOrBroken(first.base, rules) }
        return lines
    }

    private func mendedOrBroken(
        _ situation: RuleExample<Subject>.Situation, _ rules: RuleSet<Subject>
    ) throws -> [String] {
        var lines: [String] = []
        let before = rules.review(situation.subject, in: situation.context)
        for variant in try DocumentVariants.forgetting(situation.subject) {
            for finding in rules.review(variant.subject, in: situation.context).findings {
                guard let state = before[finding.rule]?.state else { continue }
                let isMended = finding.state == .met && [.notMet, .undecided].contains(state)
                let isBroken = finding.state == .notMet && state != .notMet
                if isMended || isBroken {
                    lines.append("\(finding.rule): \(state) to \(finding.state) without \(variant.path)")
                }
            }
        }
        return lines
    }

    /// What became known later is not read: a review of an earlier day is that of what was known then.
    var readingTheFuture: [String] {
        var lines: [String] = []
        for (name, situation) in situations {
            for day in ["2024-01-01", "2025-09-10", "2026-01-15", "2026-06-01"] as [CalendarDate] {
                var context = situation.context
                context.day = day
                let known = situation.subject.view(for: .professional, on: day)
                if review(known, context) != review(situation.subject, context) { lines.append("\(name) on \(day)") }
                if known.view(for: .professional, on: day) != known { lines.append("\(name) seen twice") }
            }
        }
        return lines
    }

    /// An outcome changes by time alone only on a day that it announced: looked at on some days after the reference day.
    func unannouncedChanges(days: Int) -> [String] {
        var random = SeededRandom(state: 11)
        var lines: [String] = []
        for example in examples {
            let own = RuleSet(rules.rules.filter { $0.description.id == example.rule })
            let subject = example.situation.subject
            var context = example.situation.context
            var before = own.review(subject, in: context)
            let steps = (0..<25).map { _ in Int.random(in: 0...days, using: &random) }.sorted()
            for number in steps {
                guard let day = example.situation.context.day.adding(days: number) else { continue }
                let isNews =
                    subject.view(for: .professional, on: day) != subject.view(for: .professional, on: context.day)
                context.day = day
                let after = own.review(subject, in: context)
                for finding in after.findings where !isNews {
                    guard let earlier = before[finding.rule], earlier.state != finding.state else { continue }
                    let isAnnounced = earlier.outcome.until.map { $0 <= day } ?? false
                    if !isAnnounced { lines.append("\(finding.rule) on \(day)") }
                }
                before = after
            }
        }
        return lines
    }

    /// No free text is printed, stands in a review, or changes one.
    func tellingWords() throws -> [String] {
        var lines: [String] = []
        for (name, situation) in situations {
            let other = try DocumentVariants.rewriting(situation.subject, keys: words, to: "GEHEIM")
            let review = review(other, situation.context)
            if review != self.review(situation.subject, situation.context) { lines.append("changed: " + name) }
            var printed = String(describing: other) + String(reflecting: other) + "\(review)"
            dump(other, to: &printed)
            if printed.contains("GEHEIM") { lines.append("printed: " + name) }
            if try NetworkSupport.json(review).contains("GEHEIM") { lines.append("reviewed: " + name) }
        }
        return lines
    }

    /// Every audience sees the same.
    var differencesByAudience: [String] {
        var lines: [String] = []
        for (name, situation) in situations where situation.context.attestations.isEmpty {
            var context = situation.context
            context.audience = .person("moeder")
            if review(situation.subject, context).findings != review(situation.subject, situation.context).findings {
                lines.append(name)
            }
        }
        return lines
    }

    /// No day makes it trap.
    func surviveExtremeDays() {
        for (_, situation) in situations {
            for day in [CalendarDate.min, .max] {
                var context = situation.context
                context.day = day
                _ = review(situation.subject, context)
            }
        }
    }
}
