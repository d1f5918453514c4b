import Domain
import Foundation
import ToekomstscenarioFixtures

/// What must hold of the rules of every subject, over all its examples: each function tells what does not.
struct SubjectProperties<Subject: ReviewSubject & Codable & Hashable> {
    let set: RuleSet<Subject>
    let examples: [RuleExample<Subject>]

    /// The situations of all examples, each once.
    var situations: [RuleExample<Subject>.Situation] {
        var seen: Set<String> = []
        var situations: [RuleExample<Subject>.Situation] = []
        for example in examples {
            for situation in [example.base, example.situation] {
                let key = (try? NetworkSupport.json(situation.subject)) ?? ""
                if seen.insert(key + "\(situation.context.attestations.count)").inserted {
                    situations.append(situation)
                }
            }
        }
        return situations
    }

    func review(_ subject: Subject, _ context: ReviewContext) -> Review { set.review(subject, in: context) }

    private func document(_ subject: Subject) throws -> Any {
        try JSONSerialization.jsonObject(with: JSONEncoder().encode(subject))
    }

    private func subject(_ document: Any) -> Subject? {
        guard let data = try? JSONSerialization.data(withJSONObject: document) else { return nil }
        return try? JSONDecoder().decode(Subject.self, from: data)
    }

    /// Values, reviews and example documents that do not come back from JSON as they were.
    func notReadBack() throws -> [String] {
        var wrong: [String] = []
        for situation in situations {
            let json = try NetworkSupport.json(situation.subject)
            let back = try NetworkSupport.value(Subject.self, json)
            if back != situation.subject { wrong.append(json) }
            if try NetworkSupport.json(back) != json { wrong.append("twice " + json) }
            let review = review(situation.subject, situation.context)
            if try NetworkSupport.value(Review.self, NetworkSupport.json(review)) != review { wrong.append("review") }
        }
        return wrong
    }

    /// What got better, or broke, because something was forgotten: in the first base each thing and all rules, in each
    /// example some things and its own rule.
    func mendedByForgetting() throws -> [String] {
        guard let first = examples.first else { return ["no examples"] }
        var wrong = try mendedByForgetting(in: first.base, set)
        for (index, example) in examples.enumerated() {
            let own = RuleSet(set.rules.filter { $0.description.id == example.rule }, places: set.places)
            wrong += try mendedByForgetting(in: example.situation, own, every: 12, from: index % 12)
        }
        return wrong
    }

    private func mendedByForgetting(
        in situation: RuleExample<Subject>.Situation, _ set: RuleSet<Subject>, every step: Int = 1, from start: Int = 0
    ) throws -> [String] {
        var wrong: [String] = []
        let before = set.review(situation.subject, in: situation.context)
        let all = DocumentChanges.forgetting(try document(situation.subject))
        for index in stride(from: start, to: all.count, by: step) {
            let what = all[index].what
            guard let subject = subject(all[index].document) else { continue }
            let after = set.review(subject, in: situation.context)
            for finding in before.findings {
                guard let other = after[finding.rule] else { continue }
                if [.notMet, .undecided].contains(finding.state) && other.state == .met {
                    wrong.append("\(finding.rule) mended without \(what)")
                }
                if finding.state == .met && other.state == .notMet {
                    wrong.append("\(finding.rule) broken without \(what)")
                }
                if other.state == .undecided && other.outcome.missing.isEmpty {
                    wrong.append("\(finding.rule) asks for nothing without \(what)")
                }
                for address in other.outcome.missing.map({ $0.at }) + other.outcome.gaps.map({ $0.at })
                where !set.places.hasName(for: address) { wrong.append("\(address) has no name") }
            }
        }
        return wrong
    }

    /// What changed because entries stand in another order, or twice.
    func changedByOrder() throws -> [String] {
        var random = SeededRandom(state: 42)
        var wrong: [String] = []
        for situation in situations {
            let before = try NetworkSupport.json(review(situation.subject, situation.context))
            let document = try document(situation.subject)
            for round in 0..<3 {
                guard let other = subject(DocumentChanges.shuffled(document, &random)) else { continue }
                let after = try NetworkSupport.json(review(other, situation.context))
                if after != before { wrong.append("order \(round): \(before) became \(after)") }
            }
            guard let twice = subject(DocumentChanges.doubled(document)) else { continue }
            let expected = review(situation.subject, situation.context)
            for finding in review(twice, situation.context).findings
            where finding.state != expected[finding.rule]?.state { wrong.append("\(finding.rule) twice") }
        }
        return wrong
    }

    /// Reviews and prints that show what people said.
    func shownWords() throws -> [String] {
        var wrong: [String] = []
        for situation in situations {
            guard let marked = subject(DocumentChanges.marked(try document(situation.subject), "GEHEIM")) else {
                continue
            }
            let after = review(marked, situation.context)
            if after != review(situation.subject, situation.context) { wrong.append("words changed a review") }
            if try NetworkSupport.json(after).contains("GEHEIM") { wrong.append("words in a review") }
            var printed = String(describing: marked) + String(reflecting: marked)
            dump(marked, to: &printed)
            if printed.contains("GEHEIM") { wrong.append("words in print") }
        }
        return wrong
    }

    /// Rules that were settled in the first base before anything was known.
    func settledBefore(_ day: CalendarDate) -> [String] {
        guard let base = examples.first?.base else { return ["no examples"] }
        var wrong: [String] = []
        for finding in review(base.subject, ReviewContext(on: day)).findings
        where [.met, .notMet].contains(finding.state) { wrong.append("\(finding.rule) is \(finding.state)") }
        return wrong
    }

    /// Days on which an outcome changed that the one before did not announce.
    func unannounced(from first: CalendarDate, days: Int) -> [String] {
        var wrong: [String] = []
        guard let situation = examples.first?.base else { return wrong }
        var day = first
        var before = review(situation.subject, ReviewContext(on: day, policy: situation.context.policy))
        let view = situation.subject
        for _ in 0..<days {
            guard let next = day.adding(days: 1) else { break }
            let known = view.view(for: .professional, on: day) == view.view(for: .professional, on: next)
            let after = review(view, ReviewContext(on: next, policy: situation.context.policy))
            for finding in before.findings where known && after[finding.rule]?.state != finding.state {
                let isAnnounced = finding.outcome.until.map { $0 <= next } ?? false
                if !isAnnounced { wrong.append("\(finding.rule) on \(next)") }
            }
            day = next
            before = after
        }
        return wrong
    }
}
