import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// While coercive control is suspected no rule is met by what people said or agreed beside each other.
struct JointAgreementTests {
    private static let lists = [JointRules.joint, JointRules.recorded, JointRules.askedOfAnybody]

    @Test func `of every rule of a case file it is told whether it rests on the word of members`() {
        let listed = Self.lists.reduce(into: Set<RuleID>()) { $0.formUnion($1) }
        let all = RuleSet.caseFile.rules.filter { $0.description.kind != .guidance }.map { $0.description.id }
        // A new rule belongs in one of the lists: whose word is it that meets it?
        #expect(Set(all).subtracting(listed) == [])
        #expect(listed.subtracting(all) == [])
        #expect(Self.lists.reduce(0) { $0 + $1.count } == listed.count)
    }

    @Test func `no rule that rests on the word of members is met by what was said beside another`() throws {
        var tried: Set<RuleID> = []
        for example in CaseFileExamples.all
        where example.expected.state == .met && JointRules.joint.contains(example.rule) {
            tried.insert(example.rule)
            let joint = try example.situation.underSuspicion(saidApart: false, joining: true)
            let state = RuleSet.caseFile.review(joint.subject, in: joint.context)[example.rule]?.state
            let isMetAllTheSame = JointRules.metAllTheSame[example.rule]?.contains(example.name) ?? false
            #expect((state == .met) == isMetAllTheSame, "\(example.rule.text) \(example.name)")
        }
        #expect(JointRules.joint.subtracting(tried) == [])
    }

    @Test func `for the other rules it makes no difference who was there`() throws {
        var found = Counterexamples()
        let examples = CaseFileExamples.all.filter { $0.expected.state == .met }
        for example in [examples[0]] + Subjects.every(Subjects.thinning, of: examples) {
            let apart = try example.situation.underSuspicion(saidApart: true)
            let joint = try example.situation.underSuspicion(saidApart: false)
            let after = States(RuleSet.caseFile.review(joint.subject, in: joint.context))
            for change in States(RuleSet.caseFile.review(apart.subject, in: apart.context)).changes(to: after)
            where !JointRules.joint.contains(change.rule) {
                found.add("\(change)", at: "\(example.rule.text) \(example.name)")
            }
        }
        found.report()
    }
}
