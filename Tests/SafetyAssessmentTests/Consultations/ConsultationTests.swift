import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// Consultations of mental health care, with and without a case file.
struct ConsultationTests {
    private let rules = RuleSet<Consultation>.consultation

    @Test func `every rule about a consultation has the examples that it needs`() {
        for problem in rules.problems(in: ConsultationExamples.all) { Issue.record("\(problem)") }
    }

    @Test func `of what nothing was recorded nothing is settled`() {
        for finding in rules.review(Consultation("leeg"), in: ReviewContext(on: "2026-11-20")).findings {
            #expect(finding.state == .undecided, "\(finding.rule)")
        }
    }

    @Test func `the age is that of the day of the consultation, whatever is known of both days`() throws {
        let birthday: CalendarDate = "2008-02-29"
        for offset in -800...800 {
            guard let day = ("2026-02-28" as CalendarDate).adding(days: offset) else { continue }
            var consultation = ConsultationInOrder.consultation
            consultation.birth = .born(DateRange(exactly: birthday))
            consultation.on = DateRange(exactly: day)
            let state = rules.review(consultation, in: ReviewContext(on: "2030-01-01"))[.kompas(100)]?.state
            let age = try #require(birthday.age(on: day))
            let expected: OutcomeState = age >= 18 ? .met : .notMet
            #expect(state == expected, "\(day)")
        }
    }

    @Test func `an imprecise age is decided only where every day says the same`() throws {
        try expect(.met, born: "2007-01-01", "2008-06-15", on: "2026-06-16", "2026-06-30")
        try expect(.undecided, born: "2007-01-01", "2008-06-17", on: "2026-06-16", "2026-06-30")
        try expect(.notMet, born: "2008-07-01", "2009-06-17", on: "2026-06-16", "2026-06-30")
        try expect(.undecided, born: "2008-06-30", "2009-06-17", on: "2026-06-16", "2026-06-30")
        try expect(.met, born: nil, "2008-06-16", on: "2026-06-16", nil)
        try expect(.notMet, born: "2008-06-17", nil, on: nil, "2026-06-16")
        try expect(.undecided, born: "2008-06-17", nil, on: "2026-06-16", nil)
    }

    private func expect(
        _ expected: OutcomeState, born earliest: CalendarDate?, _ latest: CalendarDate?, on first: CalendarDate?,
        _ last: CalendarDate?
    ) throws {
        var consultation = ConsultationInOrder.consultation
        consultation.birth = .born(try DateRange(earliest: earliest, latest: latest))
        consultation.on = try DateRange(earliest: first, latest: last)
        let review = rules.review(consultation, in: ReviewContext(on: "2026-11-20"))
        #expect(review[.kompas(100)]?.state == expected, "\(consultation)")
    }

    @Test func `no age and no day traps`() throws {
        for birth in [CalendarDate.min, "2000-02-29", .max] {
            for on in [CalendarDate.min, "2026-11-20", .max] {
                for years in [0, 18, Int.max] {
                    var context = ReviewContext(on: "2026-11-20")
                    try context.policy.choose(.consultationAge, years, because: "grens")
                    var consultation = ConsultationInOrder.consultation
                    consultation.on = DateRange(exactly: on)
                    for birth in [
                        .born(DateRange(exactly: birth)), .expected(DateRange(exactly: birth)),
                    ] as [Person.Birth] {
                        consultation.birth = birth
                        _ = rules.review(consultation, in: context)
                    }
                }
            }
        }
    }

    @Test func `forgetting a fact of a consultation never settles a rule another way`() throws {
        var found = Counterexamples()
        for example in ConsultationExamples.all {
            let tree = try JSONTree(example.situation.subject)
            let before = States(rules.review(example.situation.subject, in: example.situation.context))
            for path in tree.memberPaths {
                guard let last = path.last, !ForgettingTests.statesByAbsence.contains(last) else { continue }
                var poorer = [tree.forgetting(path)]
                if case .text = tree[path] { poorer.append(tree.replacing(path, by: .text("later version"))) }
                for document in poorer {
                    guard let consultation = try? document.decoded(Consultation.self) else { continue }
                    let after = States(rules.review(consultation, in: example.situation.context))
                    for change in before.changes(to: after) where !change.isLossOfKnowledge {
                        found.add("\(change) without \(path.kind)", at: "\(example.name) \(path.text)")
                    }
                }
            }
        }
        found.report()
    }

    @Test func `that there was a consultation is for professionals`() throws {
        let file = HouseholdInOrder.caseFile
        for audience in [.person("moeder"), .person("vader"), .conference(present: ["moeder"])] as [Audience] {
            #expect(!file.view(for: audience, on: HouseholdInOrder.day).consultations.isRecorded)
            let alone = ConsultationInOrder.consultation.view(for: audience, on: HouseholdInOrder.day)
            #expect(alone == Consultation("vraag-ggz"))
        }
        let known = try #require(file.asKnown(on: HouseholdInOrder.day).consultations.first)
        #expect(known.birth == .born(DateRange(exactly: "1988-04-02")))
        #expect(file.asKnown(on: "2026-06-15").consultations.isEmpty)
        #expect("\(known)" == "Consultation(vraag-ggz)")
    }

    @Test func `of the household of the guide the conditions cannot be told`() {
        let review = rules.review(KompasHousehold.consultation, in: ReviewContext(on: KompasHousehold.firstDay))
        let outcome = review[.kompas(100)]?.outcome
        #expect(outcome?.missing.map { $0.at } == ["birth", "isAssertiveOutreach", "isInTreatment"])
        #expect(review[.kompas(100)]?.state == .undecided)
    }

    @Test func `a consultation comes back as it was written`() throws {
        for example in ConsultationExamples.all {
            let bytes = try JSONText.bytes(of: example.situation.subject)
            #expect(try JSONDecoder().decode(Consultation.self, from: bytes) == example.situation.subject)
        }
        let bare = try JSONText.bytes(of: Consultation("c"))
        #expect(String(decoding: bare, as: UTF8.self) == #"{"id":"c"}"#)
    }
}
