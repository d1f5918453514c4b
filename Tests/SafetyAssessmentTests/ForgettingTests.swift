import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// Unknown is never safe: a poorer file or context never looks better, and never worse, only less certain.
struct ForgettingTests {
    @Test func `forgetting a fact of a household never settles a rule another way`() throws {
        var found = Counterexamples()
        for subject in Subjects.households {
            let tree = try JSONTree(subject.file)
            let before = States(subject.review())
            for path in Subjects.every(min(8, Subjects.thinning), of: tree.memberPaths) {
                forget(path, tree, subject, before, &found)
            }
        }
        found.report()
    }

    @Test func `forgetting a fact of an example never settles a rule another way`() throws {
        var found = Counterexamples()
        let base = Set(try JSONTree(HouseholdInOrder.caseFile).memberPaths)
        // Of the situations that are told each has its turn: they are few.
        let told = Subjects.told.indices.map { ($0 * Subjects.thinning, Subjects.told[$0]) }
        let examples = Subjects.examples.enumerated().filter {
            Subjects.isTurn(of: $0.offset, oneIn: Subjects.thinning)
        }
        for (number, subject) in examples.map({ ($0.offset, $0.element) }) + told {
            let tree = try JSONTree(subject.file)
            let before = States(subject.review())
            let paths = tree.memberPaths
            // What the example changed, and a few others; over all examples nearly everything has its turn.
            for (index, path) in paths.enumerated()
            where Subjects.isTurn(of: index, oneIn: 331, from: number / Subjects.thinning) || !base.contains(path) {
                forget(path, tree, subject, before, &found)
            }
        }
        found.report()
    }

    @Test func `forgetting a fact of a varied household never settles a rule another way`() throws {
        var found = Counterexamples()
        for (number, subject) in Subjects.varied.enumerated() {
            let tree = try JSONTree(subject.file)
            let before = States(subject.review())
            for (index, path) in tree.memberPaths.enumerated()
            where Subjects.isTurn(of: index, oneIn: 199 * Subjects.thinning, from: number) {
                forget(path, tree, subject, before, &found)
            }
        }
        found.report()
    }

    @Test func `null is read as not recorded`() throws {
        for subject in Subjects.households {
            let tree = try JSONTree(subject.file)
            for path in Subjects.every(9, of: tree.memberPaths) {
                guard let file = try? tree.removing(path).decoded(CaseFile.self) else { continue }
                let other = try? tree.replacing(path, by: .null).decoded(CaseFile.self)
                #expect(other == file, "\(subject.name) \(path.text)")
            }
        }
    }

    @Test func `forgetting a fact of an answer or a departure never settles a rule another way`() throws {
        var found = Counterexamples()
        for subject in Subjects.some(everyExample: 2, everyVariation: 40) {
            let before = States(subject.review())
            let tree = try JSONTree(ContextDocument(subject.context))
            for path in tree.memberPaths where path.first != .key("policy") {
                guard !path.contains(where: { Self.statesByAbsence.contains($0) }) else { continue }
                guard let document = try? tree.removing(path).decoded(ContextDocument.self) else { continue }
                let poorer = Subject(subject.name, subject.file, document.applied(to: subject.context))
                judge(
                    before, States(poorer.review()), "\(path.kind) of context", "\(subject.name) \(path.text)", &found)
            }
        }
        found.report()
    }

    @Test func `forgetting the people concerned settles no prompt`() {
        for subject in Subjects.households {
            var context = subject.context
            for answer in subject.context.attestations.indices {
                context.attestations = subject.context.attestations
                context.attestations.remove(at: answer)
                var file = subject.file
                let before = RuleSet.caseFile.review(file, in: context)[.proeftuin(71)]?.state
                file.household.concerned = []
                let after = RuleSet.caseFile.review(file, in: context)[.proeftuin(71)]?.state
                #expect(before == .met || after != .met, "\(subject.name) without answer \(answer)")
            }
        }
    }

    /// Keys whose absence is a statement by their documentation: without an end it lasts, without a withdrawal it
    /// stands, without others a mark is one person's own, without a day of becoming known it was always known.
    static let statesByAbsence: Set<JSONTree.Step> = [
        .key("until"), .key("withdrawn"), .key("end"), .key("mergedFrom"), .key("knownOn"),
    ]

    private func forget(
        _ path: JSONTree.Path, _ tree: JSONTree, _ subject: Subject, _ before: States, _ found: inout Counterexamples
    ) {
        guard let last = path.last, !Self.statesByAbsence.contains(last) else { return }
        var poorer = [("without", tree.forgetting(path))]
        // A text with a space is refused wherever it is not a code or free text.
        if case .text = tree[path] {
            poorer.append(("unknown code at", tree.replacing(path, by: .text("later version"))))
        }
        for (how, document) in poorer {
            guard let file = try? document.decoded(CaseFile.self) else { continue }
            let after = States(Subject(subject.name, file, subject.context).review())
            judge(before, after, "\(how) \(path.kind)", "\(subject.name) \(path.text)", &found)
        }
    }

    private func judge(
        _ before: States, _ after: States, _ change: String, _ place: @autoclosure () -> String,
        _ found: inout Counterexamples
    ) {
        for transition in before.changes(to: after) where !transition.isLossOfKnowledge {
            found.add("\(transition) \(change)", at: place())
        }
    }
}

extension Transition {
    /// Whether a rule may go this way when a fact is forgotten.
    ///
    /// What was settled may become undecided. What did not apply may: where it is unknown whether a rule applies, it
    /// is met if it holds anyway, and guidance is explained. A departure is seen only where there is a gap.
    var isLossOfKnowledge: Bool {
        switch (from, to) {
        case (_, .undecided), (.notApplicable, .met), (.notApplicable, .explained): true
        case (.deviated, .notMet), (.notMet, .deviated): true
        default: false
        }
    }
}

extension JSONTree.Path {
    /// The path without positions: `safetyPlan.value.goals.entries.words`.
    var kind: String {
        JSONTree.Path(filter { if case .key = $0 { true } else { false } }).text
    }
}

/// The parts of a context that travel.
struct ContextDocument: Codable {
    var attestations: [Attestation]
    var deviations: [Deviation]
    var policy: Policy

    init(_ context: ReviewContext) {
        attestations = context.attestations
        deviations = context.deviations
        policy = context.policy
    }

    func applied(to context: ReviewContext) -> ReviewContext {
        var context = context
        context.attestations = attestations
        context.deviations = deviations
        context.policy = policy
        return context
    }
}
