import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// Marks beside each other: each informant apart, who differs from whom, who was not heard and why.
struct RatingOverviewTests {
    private let day = HouseholdInOrder.day

    private func overview(_ file: CaseFile, for audience: Audience = .professional) throws -> RatingOverview {
        try #require(file.ratings(on: day, for: audience).first { $0.goal == "avond-rustig" })
    }

    @Test func `safety goals and assistance goals stay apart, each with its norm`() {
        let all = HouseholdInOrder.caseFile.ratings(on: day)
        #expect(all.map { $0.kind } == [.safetyGoal, .safetyGoal, .assistanceGoal])
        #expect(all.map { $0.goal } == ["avond-rustig", "niet-onverwacht", "samen-opvoeden"])
        #expect(RatingKind.safetyGoal.norm == 6 && RatingKind.assistanceGoal.norm == 7)
        #expect(all.allSatisfy { $0.notHeard.isEmpty && $0.differences.isEmpty })
    }

    @Test func `a parent who shows nice weather, a child who does not: the difference stays visible`() throws {
        var file = HouseholdInOrder.caseFile
        file.rate("avond-rustig", by: "vader", 9)
        file.rate("avond-rustig", by: "zoon", 4)
        file.rate("avond-rustig", by: "lokaal", 7)
        let overview = try overview(file)
        #expect(overview.voices.map { $0.informant } == ["dochter", "lokaal", "moeder", "vader", "zoon"])
        #expect(overview.voices.filter { !$0.isConcerned }.map { $0.informant } == ["lokaal"])
        let ofZoon = overview.differences.filter { $0.lower == "zoon" }
        #expect(ofZoon.map { $0.higher } == ["dochter", "lokaal", "moeder", "vader"])
        #expect(ofZoon.allSatisfy { $0.straddlesNorm })
        let ofVader = overview.differences.filter { $0.higher == "vader" && $0.lower != "zoon" }
        #expect(ofVader.map { $0.lower } == ["dochter", "lokaal", "moeder"])
        #expect(ofVader.allSatisfy { !$0.straddlesNorm })
    }

    @Test func `an earlier dip stays in the marks and in the range`() throws {
        var file = HouseholdInOrder.caseFile
        file.rate("avond-rustig", by: "zoon", 3, on: "2026-10-01")
        let zoon = try #require(try overview(file).voices.first { $0.informant == "zoon" })
        #expect(zoon.latest == 7 && zoon.latestOn == "2026-11-01")
        #expect(zoon.lowest == 3 && zoon.highest == 7)
        #expect(zoon.trend == .higher)
        #expect(zoon.marks.map { $0.grade } == [7, 7, 3, 7])
        #expect(zoon.wasApart)
    }

    @Test(arguments: [([5], RatingTrend.single), ([5, 5], .same), ([5, 4], .lower), ([4, 5, 6], .higher)])
    func `the trend is from the mark before to the latest`(_ marks: [Int], _ trend: RatingTrend) throws {
        var file = HouseholdInOrder.caseFile
        var day: CalendarDate = "2026-11-01"
        for mark in marks {
            file.rate("avond-rustig", by: "oom", Grade(integerLiteral: mark), on: day)
            day = day.adding(days: 1) ?? day
        }
        #expect(try overview(file).voices.first { $0.informant == "oom" }?.trend == trend)
    }

    @Test func `who was not heard is named, with why`() throws {
        var file = HouseholdInOrder.caseFile
        file.household.concerned.entries += [
            Person("baby", birth: .born(DateRange(exactly: "2026-05-25"))), Person("oma"),
            Person("kind", birth: .expected(DateRange(exactly: "2026-11-01"))),
            Person("later", birth: .expected(DateRange(exactly: "2027-02-01"))),
        ]
        file.heardOtherwise.entries.append(HeardOtherwise("baby", by: "lokaal", on: "2026-06-05"))
        file.rate("avond-rustig", by: "vader", nil, on: "2026-11-15")
        var heard = try overview(file).notHeard
        #expect(heard.map { $0.person } == ["baby", "kind", "oma", "vader"])
        #expect(heard.map { $0.why } == [.heardOtherwise, .perhapsUnborn, .notAsked, .gaveNoMark])
        #expect(heard.map { $0.on } == ["2026-06-05", nil, "2026-05-20", "2026-11-15"])
        file.forgetRatings(of: "avond-rustig", by: "zoon")
        heard = try overview(file).notHeard
        #expect(heard.first { $0.person == "zoon" }?.why == .notRecorded)
        #expect(heard.first { $0.person == "oma" }?.why == .notRecorded)
    }

    @Test func `expected raters are those concerned, not the marks that are there`() throws {
        var file = HouseholdInOrder.caseFile
        file.changeSafetyPlan { plan in
            for index in plan.goals.entries.indices { plan.goals.entries[index].ratings = Ratings() }
        }
        #expect(try overview(file).notHeard.map { $0.person } == HouseholdInOrder.voices.sorted())
        #expect(try overview(file).voices.isEmpty)
    }

    @Test func `a mark of several people together is nobody's`() throws {
        var file = HouseholdInOrder.caseFile
        file.changeSafetyPlan { plan in
            let ratings = plan.goals.entries[0].ratings
            plan.goals.entries[0].ratings = Ratings(
                ratings.all + [
                    Rating(by: "moeder", 2, on: "2026-11-18", mergedFrom: ["moeder", "vader"]),
                    Rating(by: nil, 1, on: "2026-11-18"),
                ], complete: ratings.complete)
        }
        let overview = try overview(file)
        #expect(overview.withoutVoice == 2)
        #expect(overview.voices.first { $0.informant == "moeder" }?.latest == 7)
    }

    @Test func `a person sees own marks and released ones, and nobody else's absence`() throws {
        for reader in HouseholdInOrder.voices {
            var file = HouseholdInOrder.caseFile
            let before = try overview(file, for: .person(reader))
            #expect(before.voices.map { $0.informant } == [reader])
            for other in HouseholdInOrder.voices where other != reader {
                file.rate("avond-rustig", by: other, 1)
                file.forgetRatings(of: "niet-onverwacht", by: other)
            }
            #expect(try overview(file, for: .person(reader)) == before, "\(reader)")
            #expect(file.ratings(on: day, for: .person(reader)).allSatisfy { $0.differences.isEmpty })
        }
        let conference = Audience.conference(present: ["moeder", "zoon"])
        #expect(try overview(HouseholdInOrder.caseFile, for: conference).voices.isEmpty)
        #expect(try overview(HouseholdInOrder.caseFile, for: conference).notHeard.isEmpty)
    }

    @Test func `later marks are not read, orders make no difference, and it is read back as written`() throws {
        var file = HouseholdInOrder.caseFile
        let before = try overview(file)
        file.rate("avond-rustig", by: "zoon", 1, on: "2026-11-21")
        #expect(try overview(file) == before)
        file = HouseholdInOrder.caseFile
        file.household.concerned.entries.reverse()
        file.changeSafetyPlan { $0.goals.entries.reverse() }
        #expect(file.ratings(on: day) == HouseholdInOrder.caseFile.ratings(on: day))
        let bytes = try JSONEncoder().encode(file.ratings(on: day))
        #expect(try JSONDecoder().decode([RatingOverview].self, from: bytes) == file.ratings(on: day))
    }

    @Test func `over households of every kind no pair is named twice, and nobody differs from himself`() {
        for subject in Subjects.households + Subjects.varied {
            for overview in subject.file.ratings(on: subject.context.day) {
                var pairs: Set<[Identifier<Participant>]> = []
                for difference in overview.differences {
                    #expect(difference.lower != difference.higher)
                    #expect(pairs.insert([difference.lower, difference.higher].sorted()).inserted, "\(subject.name)")
                }
                let heard = Set(overview.voices.filter { $0.latest != nil }.map { $0.informant })
                #expect(heard.isDisjoint(with: overview.notHeard.map { $0.person }), "\(subject.name)")
            }
        }
    }
}
