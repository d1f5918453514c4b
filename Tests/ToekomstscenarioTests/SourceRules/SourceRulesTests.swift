import Domain
import Testing
import Toekomstscenario

/// What is implemented against the list of all rules of the sources.
@Suite struct SourceRulesTests {
    private struct Implemented {
        let subject: SubjectRules
        let rule: RuleDescription
    }

    private let implemented = RuleCatalogue.subjects.flatMap { subject in
        subject.descriptions.map { Implemented(subject: subject, rule: $0) }
    }

    @Test func `the list is whole: 489 rules, each with a kind and a strength`() {
        #expect(SourceRules.all.count == 489)
        #expect(SourceRules.byID.count == 489)
        for entry in SourceRules.all {
            #expect(RuleKind(rawValue: entry.kind) != nil && Strength(rawValue: entry.strength) != nil, "\(entry.id)")
            #expect((try? RuleID(text: entry.id)) != nil, "\(entry.id)")
        }
        let numbers = ["STUREN": 90, "PARALLEL": 82, "DOMEIN": 97, "PROEFTUIN": 94, "KOMPAS": 126]
        for document in SourceDocument.sources {
            let ids = Set(SourceRules.all.map { $0.id }.filter { $0.hasPrefix(document.code + "-") })
            let expected = (1...(numbers[document.code] ?? 1)).compactMap { try? RuleID(document.code, $0).text }
            #expect(ids == Set(expected), "\(document.code)")
        }
        let modules = [
            "Domain": 102, "SafetyAssessment": 110, "Indicators": 34, "GovernanceCompass": 243,
        ]
        for (module, count) in modules { #expect(SourceRules.all.filter { $0.module == module }.count == count) }
    }

    @Test func `no rule is implemented that is not in the list`() {
        for one in implemented {
            #expect(SourceRules.byID[one.rule.id.text] != nil, "\(one.rule.id) is not in the list")
        }
    }

    @Test func `every implemented rule has the module and the subject of the list`() {
        for one in implemented {
            guard let listed = SourceRules.byID[one.rule.id.text] else { continue }
            let subject = "\(one.subject.module).\(one.subject.subject)"
            let hint = "a set of rules of its own is named in RuleCatalogue.subjects, before the sets it is a part of"
            #expect(
                subject == "\(listed.module).\(listed.subject)", "\(listed.id): the rule is about \(subject); \(hint)")
        }
    }

    @Test func `every implemented rule has the kind and the strength of the list`() {
        for one in implemented {
            guard let listed = SourceRules.byID[one.rule.id.text] else { continue }
            // What restates a rule can be settled as that rule is.
            let leader = one.rule.restates.flatMap { SourceRules.byID[$0.text] } ?? listed
            #expect([listed.kind, leader.kind].contains(one.rule.kind.rawValue), "\(listed.id)")
            #expect(one.rule.strength.rawValue == listed.strength, "\(listed.id)")
        }
    }

    @Test func `a rule has a scope if the list names one, and only then`() {
        for one in implemented {
            guard let listed = SourceRules.byID[one.rule.id.text] else { continue }
            let scopes = listed.scopes + (SourceRules.scopesBeyondList[listed.id].map { [$0] } ?? [])
            guard let scope = one.rule.scope else {
                #expect(scopes.isEmpty, "\(listed.id) lacks its scope \(scopes)")
                continue
            }
            let name = (scope.name.nl + " " + scope.name.en).lowercased()
            #expect(
                scopes.contains { name.contains($0.lowercased()) },
                "\(listed.id) has the scope \(scope.name.nl), the list \(scopes)")
        }
    }

    @Test func `a rule restates one of the list, which does not restate another`() {
        for one in implemented {
            guard let leader = one.rule.restates else { continue }
            #expect(SourceRules.byID[leader.text] != nil && leader != one.rule.id, "\(one.rule.id)")
            let restated = implemented.first { $0.rule.id == leader }?.rule.restates
            #expect(restated == nil, "\(one.rule.id) restates \(leader), which restates \(restated?.text ?? "")")
        }
    }

    @Test func `what lacks is what is listed as lacking`() {
        let ids = Set(implemented.map { $0.rule.id.text })
        for (module, lacking) in SourceRules.lacking {
            #expect(lacking == Set(lacking).sorted(), "\(module): one id a line, in alphabetical order")
            let listed = SourceRules.all.filter { $0.module == module }.map { $0.id }
            let missing = Set(listed).subtracting(ids)
            let done = Set(lacking).subtracting(missing).sorted()
            let lost = missing.subtracting(lacking).sorted()
            #expect(done.isEmpty, "\(module): implemented, so take out of LackingRules: \(done)")
            #expect(lost.isEmpty, "\(module): neither implemented nor in LackingRules: \(lost)")
            print("\(module): \(listed.count - missing.count) of \(listed.count) rules; lacking \(missing.count)")
        }
    }
}
