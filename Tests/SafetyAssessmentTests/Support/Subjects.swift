import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

typealias Situation = RuleExample<CaseFile>.Situation

/// A situation that properties are tried on, with a name for the report.
struct Subject: Sendable {
    let name: String
    let file: CaseFile
    let context: ReviewContext

    init(_ name: String, _ file: CaseFile, _ context: ReviewContext) {
        self.name = name
        self.file = file
        self.context = context
    }

    init(_ name: String, _ situation: Situation) {
        self.init(name, situation.subject, situation.context)
    }

    func review(for audience: Audience = .professional) -> Review {
        var context = context
        context.audience = audience
        return RuleSet.caseFile.review(file, in: context)
    }

    /// Those concerned.
    var persons: [Identifier<Participant>] { file.household.concerned.map { $0.id } }

    /// Professionals, a conference with everyone, and each person concerned.
    var audiences: [Audience] {
        let persons = persons
        return [.professional, .conference(present: persons)] + persons.map { Audience.person($0) }
    }
}

enum Subjects {
    /// How many times fewer tries a run makes than one that tries every day and every fact of every fixture:
    /// `TOEKOMSTSCENARIO_THINNING=1 swift test --filter SafetyAssessmentTests`.
    ///
    /// With 1 nothing is left out: each property takes all of ``examples``, ``told`` and ``varied``.
    static let thinning: Int = {
        let chosen = ProcessInfo.processInfo.environment["TOEKOMSTSCENARIO_THINNING"].flatMap { Int($0) }
        return max(1, chosen ?? 40)
    }()

    /// Whether a run tries everything.
    static let isExhaustive = thinning == 1

    /// The households of the fixtures, and one that is made hard on purpose.
    static let households: [Subject] =
        [
            Subject("household in order", HouseholdInOrder.situation),
            Subject("Kompas household as told", KompasHousehold.asTold, ReviewContext(on: KompasHousehold.firstDay)),
            Subject(
                "Kompas household later", KompasHousehold.fourMonthsLater, ReviewContext(on: KompasHousehold.secondDay)),
            Subject("crowded household", CrowdedHousehold.situation),
            Subject("crowded household under suspicion", CrowdedHousehold.underSuspicion),
        ]

    /// The situations that the article tells of, those that are not as they should be among them.
    static let told: [Subject] = VoiceSituations.all.map { Subject($0.name, $0.situation) }

    /// The bases and situations of all examples, each once.
    static let examples: [Subject] = {
        var seen: Set<CaseFile> = []
        var subjects: [Subject] = []
        for example in CaseFileExamples.all {
            let name = "\(example.rule.text) \(example.name)"
            for subject in [Subject(name + " (base)", example.base), Subject(name, example.situation)]
            where seen.insert(subject.file).inserted || subject.context != HouseholdInOrder.context {
                subjects.append(subject)
            }
        }
        return subjects
    }()

    /// The households with a few things changed by chance, the same in every run.
    static let varied: [Subject] = {
        var random = SplitMix64(seed: 2026)
        var subjects: [Subject] = []
        for household in households.filter({ $0.name != "Kompas household as told" }) {
            guard let tree = try? JSONTree(household.file) else { continue }
            for number in 0..<(thinning > 1 ? 20 : 40) {
                guard let file = Variation.of(tree, using: &random) else { continue }
                subjects.append(Subject("\(household.name), variation \(number) of seed 2026", file, household.context))
            }
        }
        return subjects
    }()

    /// The households and the situations that are told, and of the examples and the variations each so many-th: what a
    /// property costs decides how many.
    static func some(everyExample step: Int, everyVariation other: Int) -> [Subject] {
        households + told + every(step * thinning, of: examples) + every(other, of: varied)
    }

    /// Each so many-th of some values; all of them in a run that tries everything.
    static func every<Value>(_ step: Int, of values: [Value]) -> [Value] {
        isExhaustive ? values : stride(from: 0, to: values.count, by: step).map { values[$0] }
    }

    /// Whether it is the turn of the value at a position, each so many-th having one; all of them have in a run that tries
    /// everything.
    static func isTurn(of index: Int, oneIn step: Int, from first: Int = 0) -> Bool {
        isExhaustive || index % step == first % step
    }
}

/// The state of each rule.
struct States: Equatable {
    let byRule: [(rule: RuleID, state: OutcomeState)]

    init(_ review: Review) { byRule = review.findings.map { ($0.rule, $0.state) } }

    static func == (a: States, b: States) -> Bool {
        a.byRule.count == b.byRule.count
            && zip(a.byRule, b.byRule).allSatisfy { $0.rule == $1.rule && $0.state == $1.state }
    }

    /// The rules whose state differs, with both states.
    func changes(to later: States) -> [Transition] {
        zip(byRule, later.byRule).compactMap { before, after in
            before.state == after.state ? nil : Transition(rule: before.rule, from: before.state, to: after.state)
        }
    }
}

/// What went against a property, each kind once, with how often it was found and where first.
struct Counterexamples {
    private var found: [String: (count: Int, first: String)] = [:]

    mutating func add(_ kind: String, at place: @autoclosure () -> String) {
        if let known = found[kind] {
            found[kind] = (known.count + 1, known.first)
        } else {
            found[kind] = (1, place())
        }
    }

    /// Fails once for each kind.
    func report(_ location: SourceLocation = #_sourceLocation) {
        for (kind, example) in found.sorted(by: { $0.key < $1.key }) {
            Issue.record("\(kind) (\(example.count) times, first: \(example.first))", sourceLocation: location)
        }
    }
}

/// That a rule went from one state to another.
struct Transition: Hashable, CustomStringConvertible {
    let rule: RuleID
    let from: OutcomeState
    let to: OutcomeState

    var description: String { "\(rule.text): \(from.rawValue) → \(to.rawValue)" }
}
