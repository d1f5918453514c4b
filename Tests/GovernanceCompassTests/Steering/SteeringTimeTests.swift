import Domain
import GovernanceCompass
import Testing
import ToekomstscenarioFixtures

@Suite struct SteeringTimeTests {
    @Test func `nothing that became known later is seen`() {
        let arrangement = ArrangementInOrder.arrangement
        let before = arrangement.view(for: .professional, on: "2026-09-23")
        #expect(!before.actors.isRecorded && !before.relations.isRecorded && !before.responsibilities.isRecorded)
        #expect(before.projectOrganisation == .notRecorded)
        #expect(arrangement.view(for: .professional, on: "2026-09-24") == arrangement)
        let choice = ChoiceInOrder.choice
        let early = choice.view(for: .professional, on: "2026-09-23")
        #expect(!early.considered.isRecorded && early.canvas == .notRecorded && early.cell == .notRecorded)
        #expect(early.weighedOn == .notRecorded && early.chosenOn == .notRecorded)
        #expect(early.methodRecordedSince == .notRecorded && early.trainedSince == .notRecorded)
        #expect(choice.view(for: .professional, on: "2026-09-24") == choice)
    }

    /// Every day on which something in a subject becomes known, one after the other.
    @Test func `a review of a day is the review of what was known on that day`() {
        for situation in SteeringSupport.arrangements {
            for day: CalendarDate in ["2026-01-01", "2026-09-23", "2026-09-24", "2026-11-20"] {
                let known = situation.subject.view(for: .professional, on: day)
                var context = situation.context
                context.day = day
                let set = RuleSet.steeringArrangement
                #expect(set.review(situation.subject, in: context) == set.review(known, in: context))
                #expect(known.view(for: .professional, on: day) == known)
            }
        }
        for situation in SteeringSupport.choices {
            for day: CalendarDate in ["2026-01-01", "2026-09-23", "2026-09-24", "2026-11-20"] {
                let known = situation.subject.view(for: .professional, on: day)
                var context = situation.context
                context.day = day
                let set = RuleSet.solutionChoice
                #expect(set.review(situation.subject, in: context) == set.review(known, in: context))
                #expect(known.view(for: .professional, on: day) == known)
            }
        }
    }

    @Test func `parts that became known later stay out, each by itself`() throws {
        var arrangement = ArrangementInOrder.arrangement
        arrangement.relations.entries[0].judgements.entries[0].facts = Timeline([
            .stated(.known(.clear), Provenance(heldOn: DateRange(exactly: "2026-09-24"), knownOn: "2026-09-24")),
            .stated(.known(.unclear), Provenance(heldOn: DateRange(exactly: "2026-10-01"), knownOn: "2026-10-20")),
        ])
        arrangement.actors.entries[0].interests.entries.append(ActorInterest("later", knownOn: "2026-10-20"))
        let before = arrangement.view(for: .professional, on: "2026-10-19")
        #expect(before.relations.first?.judgements.first?.facts.statements.count == 1)
        #expect(before.actors.first?.interests.count == 1)
        #expect(SteeringSupport.review(arrangement, on: "2026-10-19")[.sturen(38)]?.state == .met)
        let after = try #require(SteeringSupport.review(arrangement, on: "2026-10-20")[.sturen(38)])
        #expect(after.outcome.missing.map { $0.at } == ["relations[college-afdeling].facts.agreement"])

        var choice = ChoiceInOrder.choice
        choice.considered.entries[0].conditions.entries = [
            ListAnswer(.professionalsStayCentral, holds: true, knownOn: "2026-12-01"),
            ListAnswer(.steerersGiveIn, holds: true),
        ]
        #expect(SteeringSupport.review(choice)[.sturen(53)]?.state == .undecided)
        #expect(SteeringSupport.review(choice, on: "2026-12-01")[.sturen(53)]?.state == .met)
    }

    @Test func `a review says itself until when it holds`() {
        for situation in SteeringSupport.arrangements {
            let later = SteeringOrderTests.later(situation)
            // What becomes known on a later day is a new fact and need not be announced.
            guard later.subject.view(for: .professional, on: "2026-11-20") == later.subject else { continue }
            expectAnnounced { day in
                var context = later.context
                context.day = day
                return RuleSet.steeringArrangement.review(later.subject, in: context)
            }
        }
        for situation in SteeringSupport.choices {
            expectAnnounced { day in
                var context = situation.context
                context.day = day
                return RuleSet.solutionChoice.review(situation.subject, in: context)
            }
        }
    }

    /// The days around those on which something in a situation changes by itself.
    private static let days: [CalendarDate] = [
        "2026-11-20", "2026-11-21", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-30", "2026-12-01", "2026-12-02",
        "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-09", "2027-01-10", "2027-01-11", "2027-01-31", "2027-02-01",
    ]

    private func expectAnnounced(_ review: (CalendarDate) -> Review) {
        var before: Review?
        for day in Self.days {
            let after = review(day)
            for finding in after.findings {
                guard let earlier = before?[finding.rule], earlier.state != finding.state else { continue }
                #expect(earlier.outcome.until.map { $0 <= day } == true, "\(finding.rule) \(day)")
            }
            before = after
        }
    }

    @Test func `what is planned has not begun`() throws {
        var arrangement = ArrangementInOrder.arrangement
        arrangement.projectOrganisation = .stated(DateRange(exactly: "2026-12-01"))
        let finding = try #require(SteeringSupport.review(arrangement)[.sturen(60)])
        #expect(finding.outcome.gaps.map { $0.at } == ["projectOrganisation"])
        #expect(finding.outcome.until == "2026-12-01")
        #expect(SteeringSupport.review(arrangement, on: "2026-12-01")[.sturen(60)]?.state == .met)
        var choice = ChoiceInOrder.choice
        choice.methodRecordedSince = .stated(DateRange(exactly: "2026-12-01"))
        choice.trainedSince = .statedAsNone()
        #expect(SteeringSupport.review(choice)[.sturen(54)]?.state == .notApplicable)
        #expect(SteeringSupport.review(choice)[.sturen(54)]?.outcome.until == "2026-12-01")
        #expect(SteeringSupport.review(choice, on: "2026-12-01")[.sturen(54)]?.state == .notMet)
    }

    @Test func `no day makes it trap`() {
        for day in [CalendarDate.min, "2026-11-20", .max] {
            for other in [CalendarDate.min, "2026-11-20", .max] {
                var arrangement = ArrangementInOrder.arrangement
                arrangement.projectOrganisation = .stated(DateRange(exactly: other))
                _ = SteeringSupport.review(arrangement, on: day)
                var choice = ChoiceInOrder.choice
                choice.weighedOn = .stated(DateRange(exactly: other))
                choice.chosenOn = .stated(DateRange(exactly: day))
                choice.trainedSince = .stated(DateRange(exactly: other))
                _ = SteeringSupport.review(choice, on: day)
                _ = arrangement.relations.first?.compass(on: day)
            }
        }
    }

    @Test func `every audience sees the same`() {
        for audience in [Audience.person("moeder"), .conference(present: ["moeder", "dochter"])] {
            let context = ReviewContext(on: ArrangementInOrder.day, for: audience)
            let review = RuleSet.steeringArrangement.review(ArrangementInOrder.arrangement, in: context)
            #expect(review.findings == SteeringSupport.review(ArrangementInOrder.arrangement).findings)
            let choice = ChoiceInOrder.choice
            #expect(choice.view(for: audience, on: ChoiceInOrder.day) == choice)
        }
    }
}
