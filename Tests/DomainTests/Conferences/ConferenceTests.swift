import Domain
import Testing

/// A conference: how far it is, who may know of it, and what is written of it.
struct ConferenceTests {
    private let day: CalendarDate = "2026-11-20"

    private func conference(_ steps: [ConferenceStep] = []) -> Conference {
        var conference = Conference("mdo")
        conference.kind = .known(.caseConference)
        conference.on = DateRange(exactly: "2026-06-24")
        conference.script = .known(.fiveSteps)
        conference.concerned = ["moeder", "vader"]
        for (index, step) in steps.enumerated() {
            let id: Identifier<ConferenceEvent> = ["e0", "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8"][index]
            conference.events.entries.append(ConferenceEvent(id, step, rank: Int32(index)))
        }
        conference.persons = [
            ConferencePerson("moeder", isPresent: true, wasAskedForView: true),
            ConferencePerson("vader", isPresent: false, spokenBefore: .statedAsNone()),
        ]
        return conference
    }

    @Test func `the state follows from what happened, in whatever order`() {
        let steps = ConferenceScript.fiveSteps.steps
        #expect(conference().state(on: day) == .notBegun)
        #expect(conference([.registered]).state(on: day) == .notBegun)
        for count in 1...4 { #expect(conference(Array(steps.prefix(count))).state(on: day) == .underWay) }
        #expect(conference(steps).state(on: day) == .decided)
        #expect(conference(steps.reversed()).state(on: day) == .decided)
        var told = conference(steps)
        told.persons.entries[1].toldAfter = .stated(DateRange(exactly: "2026-06-25"), Provenance(knownOn: "2026-06-25"))
        #expect(told.state(on: day) == .toldToAll)
        #expect(told.state(on: "2026-06-24") == .decided)
        told.concerned = nil
        #expect(told.state(on: day) == .decided)
    }

    @Test func `the next step is told and never enforced`() {
        let steps = ConferenceScript.fiveSteps.steps
        for count in 0...steps.count {
            let now = conference(Array(steps.prefix(count)))
            for step in steps {
                let isNext = count < steps.count && steps[count] == step
                #expect(now.possible(next: step, on: day) == isNext, "\(count) \(step)")
            }
            #expect(now.possible(next: .sumsUp, on: day) == (count == steps.count))
            #expect(now.possible(next: .registered, on: day) == (count == 0))
        }
        // A skipped step stays the next one, and what came after it stays recorded.
        let skipped = conference([.explainsCase, .givesAdvice])
        #expect(skipped.possible(next: .explainsQuestion, on: day) == true)
        #expect(skipped.possible(next: .decides, on: day) == false)
        var unknown = conference([.explainsCase])
        unknown.script = nil
        #expect(unknown.possible(next: .explainsQuestion, on: day) == nil)
        unknown.script = .known(.fiveSteps)
        unknown.events.entries[0].step = .unknown(code: "nieuw")
        #expect(unknown.possible(next: .explainsQuestion, on: day) == nil)
    }

    @Test func `who did not take part does not learn that there was a conference`() {
        let whole = conference(ConferenceScript.fiveSteps.steps)
        #expect(whole.view(for: .person("vader"), on: day) == Conference("mdo"))
        #expect(whole.view(for: .person("buurvrouw"), on: day) == Conference("mdo"))
        #expect(whole.view(for: .conference(present: ["moeder", "vader"]), on: day) == Conference("mdo"))
        #expect(whole.view(for: .conference(present: []), on: day) == Conference("mdo"))
        #expect(whole.view(for: .professional, on: day) == whole)
        var told = whole
        told.release = ["vader"]
        #expect(told.view(for: .person("vader"), on: day) != Conference("mdo"))
        let list = Listed([whole], complete: Provenance())
        let seen = list.view(for: .person("vader"), on: day)
        #expect(seen == Listed<Conference>([], complete: nil).view(for: .person("vader"), on: day))
    }

    @Test func `who took part sees his or her own and what was released, and no more`() {
        var whole = conference(ConferenceScript.fiveSteps.steps)
        whole.professionals = Listed(
            [
                ConferenceProfessional(
                    "raadslid", of: .childCareAndProtectionBoard, isPresent: true,
                    whyAbsent: .stated(.known(.other)), gaveAdvice: false)
            ], complete: Provenance())
        whole.decisions = Listed(
            [ConferenceDecision("b1", releasedTo: ["moeder"]), ConferenceDecision("b2", followsHousehold: false)],
            complete: Provenance())
        whole.dissents = Listed([Dissent("d1", by: "moeder"), Dissent("d2", by: "vader")], complete: Provenance())
        whole.persons.complete = Provenance()
        let view = whole.view(for: .person("moeder"), on: day)
        #expect(view.kind == whole.kind && view.events == whole.events)
        #expect(view.persons.map { $0.id } == ["moeder"] && view.persons.complete == nil)
        #expect(view.decisions.map { $0.id } == ["b1"] && view.decisions.complete == nil)
        #expect(view.dissents.map { $0.id } == ["d1"] && view.dissents.complete == nil)
        #expect(view.professionals.map { $0.id } == ["raadslid"])
        #expect(view.professionals.first?.gaveAdvice == nil)
        #expect(view.professionals.first?.whyAbsent == .notRecorded)
    }

    @Test func `what became known later was not known then`() {
        var whole = conference([.explainsCase])
        whole.knownOn = "2026-06-24"
        whole.decisions = [ConferenceDecision("b", knownOn: "2026-07-01")]
        whole.dissents = [
            Dissent(
                "d", by: "moeder",
                talkedOn: .stated(DateRange(exactly: "2026-07-05"), Provenance(knownOn: "2026-07-05")))
        ]
        #expect(whole.view(for: .professional, on: "2026-06-30").decisions.entries.isEmpty)
        #expect(whole.view(for: .professional, on: "2026-07-04").dissents.first?.talkedOn == .notRecorded)
        #expect(Listed([whole]).view(for: .professional, on: "2026-06-23").entries.isEmpty)
        var planned = Conference("later")
        planned.on = DateRange(exactly: "2026-12-24")
        #expect(Listed([planned]).view(for: .professional, on: day).entries.isEmpty)
        planned.knownOn = "2026-11-01"
        #expect(Listed([planned]).view(for: .professional, on: day).count == 1)
    }

    @Test func `a conference comes back as it was written, and the smallest is an identifier`() throws {
        let whole = conference(ConferenceStep.allCases)
        #expect(try KernelJSON.read(Conference.self, KernelJSON.text(whole)) == whole)
        #expect(try KernelJSON.text(Conference("mdo")) == #"{"id":"mdo"}"#)
        #expect(try KernelJSON.read(Conference.self, #"{"id":"mdo"}"#) == Conference("mdo"))
        let refusal = KernelJSON.refusal(
            Conference.self, #"{"id":"mdo","events":{"entries":[{"id":"e","step":"decides","rank":1.5}]}}"#)
        #expect(refusal?.path.hasSuffix("rank") == true)
        let later = try KernelJSON.read(
            Conference.self, #"{"id":"mdo","kind":"later","events":{"entries":[{"id":"e","step":"nieuw"}]}}"#)
        #expect(later.kind == .unknown(code: "later"))
        #expect(try KernelJSON.text(later).contains("nieuw"))
    }

    @Test func `those concerned come from the household, and nobody is left out`() {
        var household = Household("h", concerned: [Person("moeder", birth: .born(DateRange(exactly: "1990-01-01")))])
        household.concerned.entries.append(Person("kind", birth: .expected(DateRange(exactly: "2027-01-01"))))
        household.concerned.entries.append(Person("oma"))
        #expect(conference().concerning(household).concerned == ["moeder", "oma"])
        household.concerned = []
        #expect(conference().concerning(household).concerned == nil)
    }
}
