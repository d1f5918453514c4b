import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// How fresh a safety card is, and who sees it.
struct SafetyCardTests {
    private func card(_ days: [CalendarDate?], isComplete: Bool = true) -> SafetyCard {
        SafetyCard(
            updates: Listed(
                days.enumerated().compactMap { index, day in
                    (try? Identifier<SafetyCard.Update>("u\(index)")).map { SafetyCard.Update($0, on: day) }
                }, complete: isComplete ? Provenance() : nil))
    }

    @Test func `a card is fresh until the last of its days is over`() {
        let card = self.card(["2026-05-26", "2026-11-09"])
        #expect(card.isFresh(on: "2026-11-09", within: 0) == .true)
        #expect(card.isFresh(on: "2026-11-10", within: 0) == .false)
        #expect(card.isFresh(on: "2026-11-16", within: 7) == .true)
        #expect(card.isFresh(on: "2026-11-17", within: 7) == .false)
        #expect(card.holdsUntil(from: "2026-11-10", within: 7) == "2026-11-17")
        #expect(card.holdsUntil(from: "2026-11-17", within: 7) == nil)
        #expect(card.isFresh(on: "2026-05-25", within: 7) == .false)
    }

    @Test func `what holds until a day holds on every day before it, and not on it`() {
        let card = self.card(["2026-05-26", "2026-11-09"])
        for days in [0, 1, 7, 30, 365] {
            var day: CalendarDate = "2026-11-09"
            guard let until = card.holdsUntil(from: day, within: days) else {
                Issue.record("\(days)")
                continue
            }
            while day < until, let next = day.adding(days: 1) {
                #expect(card.isFresh(on: day, within: days) == .true, "\(day) within \(days)")
                day = next
            }
            #expect(card.isFresh(on: until, within: days) == .false, "\(until) within \(days)")
        }
    }

    @Test func `without a day, or with updates that may be left out, it is not known`() {
        #expect(card([]).isFresh(on: "2026-11-20", within: 7) == .false)
        #expect(card([], isComplete: false).isFresh(on: "2026-11-20", within: 7) == .unknown)
        #expect(card([nil]).isFresh(on: "2026-11-20", within: 7) == .unknown)
        #expect(card(["2026-01-01", nil]).isFresh(on: "2026-11-20", within: 7) == .unknown)
        #expect(card(["2026-11-19", nil], isComplete: false).isFresh(on: "2026-11-20", within: 7) == .true)
        #expect(SafetyCard().isFresh(on: "2026-11-20", within: 7) == .unknown)
    }

    @Test func `no day and no number traps`() {
        for day in [CalendarDate.min, "2026-11-20", .max] {
            for days in [Int.min, -1, 0, 1, 4_000_000, .max] {
                let card = self.card([.min, "2026-11-20", .max, nil])
                _ = card.isFresh(on: day, within: days)
                _ = card.holdsUntil(from: day, within: days)
            }
        }
    }

    @Test func `the order of updates changes nothing`() {
        let days: [CalendarDate?] = ["2026-05-26", nil, "2026-11-09", "2026-12-09"]
        for day in ["2026-05-30", "2026-11-12", "2027-03-01"] as [CalendarDate] {
            #expect(card(days).isFresh(on: day, within: 7) == card(days.reversed()).isFresh(on: day, within: 7))
            #expect(
                card(days).holdsUntil(from: day, within: 7) == card(days.reversed()).holdsUntil(from: day, within: 7))
        }
    }

    @Test func `a card is for those with whom it was shared, and for no other`() {
        let card = SafetyCard(
            owner: Timeline([.stated("lokaal")]), updates: [SafetyCard.Update("u", on: "2026-11-09")],
            words: "Kort.", sharedWith: ["moeder"])
        var file = HouseholdInOrder.caseFile
        file.safetyCard = .stated(card)
        #expect(file.view(for: .person("moeder"), on: "2026-11-20").safetyCard.value?.words == "Kort.")
        #expect(file.view(for: .person("moeder"), on: "2026-11-20").safetyCard.value?.sharedWith == ["moeder"])
        #expect(file.view(for: .person("vader"), on: "2026-11-20").safetyCard.value == nil)
        #expect(file.view(for: .conference(present: ["moeder", "vader"]), on: "2026-11-20").safetyCard.value == nil)
        #expect(file.asKnown(on: "2026-11-08").safetyCard.value?.updates.isEmpty == true)
    }
}

/// A Top-3 keeps what happened apart from what is assumed, and gives no number.
struct TopThreeTests {
    private let look = TopThree(
        "t", phase: .first,
        situations: [
            TopThree.Situation("a", kind: .fact, statedBy: "moeder"), TopThree.Situation("b", kind: .assumption),
            TopThree.Situation("c", kind: .fact, statedBy: "zoon", releasedTo: ["moeder"]), TopThree.Situation("d"),
        ])

    @Test func `only what was told as a fact is a fact`() {
        #expect(look.factual.map { $0.id } == ["a", "c"])
    }

    @Test func `a person sees his or her own situations and those that were released`() {
        var file = HouseholdInOrder.caseFile
        file.topThree = [look]
        let seen = file.view(for: .person("moeder"), on: "2026-11-20").topThree
        #expect(seen.first?.situations.map { $0.id } == ["a", "c"])
        #expect(file.view(for: .person("vader"), on: "2026-11-20").topThree.first?.situations.isEmpty == true)
        #expect(file.asKnown(on: "2026-11-20").topThree.first?.situations.count == 4)
    }

    @Test func `appraisals of safety and of risk belong to two phases`() {
        #expect(Appraisal.Kind.safety.phase == .immediateSafety)
        #expect(Appraisal.Kind.risk.phase == .riskDrivenCare)
        #expect(Appraisal.Kind.mixed.phase == nil)
    }
}
