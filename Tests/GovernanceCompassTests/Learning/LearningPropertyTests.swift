import Domain
import Foundation
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct LearningPropertyTests {
    private func expectRoundTrip<Subject: ReviewSubject & Codable & Hashable>(
        _ subject: Subject, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let json = try NetworkSupport.json(subject)
        let back = try NetworkSupport.value(Subject.self, json)
        #expect(back == subject, sourceLocation: sourceLocation)
        #expect(try NetworkSupport.json(back) == json, sourceLocation: sourceLocation)
    }

    @Test func `every document comes back as it was written`() throws {
        for situation in LearningSupport.agendas { try expectRoundTrip(situation.subject) }
        for situation in LearningSupport.networks { try expectRoundTrip(situation.subject) }
        for agenda in PrintedAgendas.synthetic + [TimelineAgenda.agenda] { try expectRoundTrip(agenda) }
    }

    private func expectSameInAnyOrder<Subject: ReviewSubject & Codable>(
        _ set: RuleSet<Subject>, _ situations: [RuleExample<Subject>.Situation],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var random = SeededRandom(state: 20_261_120)
        for situation in situations {
            let expected = try NetworkSupport.json(set.review(situation.subject, in: situation.context))
            for _ in 0..<3 {
                let other = try LearningSupport.changed(situation.subject) {
                    LearningSupport.shuffled($0, &random)
                }
                let review = set.review(other, in: situation.context)
                #expect(try NetworkSupport.json(review) == expected, sourceLocation: sourceLocation)
            }
        }
    }

    @Test func `the order of lists changes no byte of a review`() throws {
        try expectSameInAnyOrder(.learningAgenda, LearningSupport.agendas)
        try expectSameInAnyOrder(.learningNetwork, LearningSupport.networks)
    }

    private func expectNoBetter<Subject: ReviewSubject & Codable>(
        _ set: RuleSet<Subject>, _ situations: [RuleExample<Subject>.Situation],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for situation in situations {
            let before = set.review(situation.subject, in: situation.context)
            let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(situation.subject))
            for object in LearningSupport.forgetting(in: json) {
                let data = try JSONSerialization.data(withJSONObject: object)
                // Some things cannot be written without another: a date range without both its days.
                guard let subject = try? JSONDecoder().decode(Subject.self, from: data) else { continue }
                let after = set.review(subject, in: situation.context)
                for finding in before.findings {
                    let other = try #require(after[finding.rule])
                    if finding.state == .notMet || finding.state == .undecided {
                        let what = "\(finding.rule): \(finding.outcome.gaps) \(finding.outcome.missing)"
                        #expect(other.state != .met, "\(what)", sourceLocation: sourceLocation)
                    }
                    if other.state == .undecided {
                        #expect(!other.outcome.missing.isEmpty, sourceLocation: sourceLocation)
                    }
                    guard finding.state != .notApplicable else { continue }
                    let gaps = finding.outcome.gaps.map { $0.at }
                    for gap in other.outcome.gaps {
                        #expect(gaps.contains(gap.at), "\(finding.rule)", sourceLocation: sourceLocation)
                    }
                }
            }
        }
    }

    @Test func `forgetting one recorded thing never mends anything, and never breaks anything`() throws {
        let agendas = LearningAgendaExamples.all.filter { $0.expected.state != .notApplicable }.map { $0.situation }
        try expectNoBetter(.learningAgenda, agendas.enumerated().filter { $0.offset % 10 == 0 }.map { $0.element })
        let networks = LearningNetworkExamples.all.filter { $0.expected.state != .notApplicable }.map { $0.situation }
        try expectNoBetter(.learningNetwork, networks.enumerated().filter { $0.offset % 10 == 0 }.map { $0.element })
    }

    private let days: [CalendarDate] = [
        .min, "2025-12-01", "2026-01-15", "2026-06-30", "2026-07-01", "2026-09-15", "2026-10-10", "2026-11-20", .max,
    ]

    @Test func `nothing that became known later is seen`() {
        for situation in LearningSupport.agendas {
            for day in days {
                let context = ReviewContext(on: day)
                let known = situation.subject.view(for: .professional, on: day)
                #expect(
                    RuleSet.learningAgenda.review(known, in: context)
                        == RuleSet.learningAgenda.review(situation.subject, in: context))
                #expect(known.view(for: .person("moeder"), on: day) == known)
            }
        }
        for situation in LearningSupport.networks {
            for day in days {
                let context = ReviewContext(on: day)
                let known = situation.subject.view(for: .professional, on: day)
                #expect(
                    RuleSet.learningNetwork.review(known, in: context)
                        == RuleSet.learningNetwork.review(situation.subject, in: context))
                #expect(known.view(for: .person("moeder"), on: day) == known)
            }
        }
    }

    @Test func `outcomes change on days that they announced, or when something becomes known`() throws {
        let set = RuleSet.learningNetwork
        let network = LearningNetworkInOrder.network
        var day: CalendarDate = "2026-10-10"
        var before = LearningSupport.review(network, on: day)
        for _ in 0..<900 {
            let next = try #require(day.adding(days: 1))
            let after = LearningSupport.review(network, on: next)
            for finding in before.findings where after[finding.rule]?.state != finding.state {
                #expect(finding.outcome.until.map { $0 <= next } == true, "\(finding.rule) \(next)")
            }
            (day, before) = (next, after)
        }
        #expect(set.rules.count == 12 && before[.kompas(89)]?.state == .notMet)
        let agenda = LearningAgendaInOrder.agenda
        day = "2026-07-15"
        var old = LearningSupport.review(agenda, on: day)
        for _ in 0..<300 {
            let next = try #require(day.adding(days: 1))
            let after = LearningSupport.review(agenda, on: next)
            for finding in old.findings where after[finding.rule]?.state != finding.state {
                #expect(finding.outcome.until.map { $0 <= next } == true, "\(finding.rule) \(next)")
            }
            (day, old) = (next, after)
        }
    }
}
