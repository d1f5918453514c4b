import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// More knowledge settles, and unsettles nothing.
///
/// What is promised: while facts are only filled in where nothing was recorded, in records that are there, a rule
/// that is met or not met stays so, or turns out not to apply; one that is undecided or does not apply may become
/// anything. Not promised, and left out here: a record more (a later mark, a goal, a person more to be asked), a
/// fact that is replaced, and the end of something, whose absence says that it lasts.
struct KnowledgeTests {
    @Test func `filling in what was not recorded unsettles nothing`() throws {
        var found = Counterexamples()
        for (number, subject) in Subjects.some(everyExample: 20, everyVariation: 5).enumerated() {
            var random = SplitMix64(seed: UInt64(number))
            let whole = try JSONTree(subject.file)
            for _ in 0..<(number < Subjects.households.count ? 3 : 1) {
                let order = forgettable(in: whole, using: &random)
                var before: States?
                // From the poorest file to the whole one, one fact at a time.
                for count in (0...order.count).reversed() {
                    let poorer = order.prefix(count).reduce(whole) { $0.removing($1) }
                    guard let file = try? poorer.decoded(CaseFile.self) else { continue }
                    let states = States(Subject("", file, subject.context).review())
                    let filled = order.indices.contains(count) ? order[count] : []
                    for change in before?.changes(to: states) ?? [] where !change.isGainOfKnowledge {
                        found.add(
                            "\(change) with \(filled.kind)", at: "\(subject.name), seed \(number), \(filled.text)")
                    }
                    before = states
                }
            }
        }
        found.report()
    }

    @Test func `a household of which nothing else is known settles nothing`() {
        for subject in Subjects.households {
            let bare = CaseFile("alleen", Involvement(Household("gezin", concerned: subject.file.household.concerned)))
            for finding in RuleSet.caseFile.review(bare, in: ReviewContext(on: subject.context.day)).findings {
                #expect(finding.state != .met && finding.state != .notMet, "\(subject.name) \(finding.rule.text)")
            }
        }
    }

    /// Some facts that can be left out, in an order of chance; no list of records, and nothing that says that
    /// something ended.
    private func forgettable(in tree: JSONTree, using random: inout SplitMix64) -> [JSONTree.Path] {
        var paths = tree.memberPaths.filter { path in
            guard let last = path.last, !ForgettingTests.statesByAbsence.contains(last) else { return false }
            if case .array = tree[path], last != .key("inPresenceOf"), last != .key("concerns") { return false }
            return last != .key("complete") && last != .key("knownOn") && last != .key("heldOn")
        }
        paths = paths.filter { tree[$0].map { !$0.holdsEntries } ?? false }
        paths.shuffle(using: &random)
        var kept: [JSONTree.Path] = []
        for path in paths.prefix(24) where (try? tree.removing(path).decoded(CaseFile.self)) != nil {
            kept.append(path)
        }
        return Array(kept.prefix(14))
    }
}

extension Transition {
    /// Whether a rule may go this way when a fact is filled in.
    var isGainOfKnowledge: Bool {
        switch (from, to) {
        case (.undecided, _), (.notApplicable, .met), (.notApplicable, .notMet), (_, .notApplicable): true
        case (.notApplicable, .explained), (.deviated, .notMet), (.notMet, .deviated): true
        default: false
        }
    }
}

extension JSONTree {
    /// Whether a list of records stands somewhere in it.
    var holdsEntries: Bool {
        guard case .object(let members) = self else { return false }
        return members.contains { $0.key == "entries" || $0.value.holdsEntries }
    }
}
