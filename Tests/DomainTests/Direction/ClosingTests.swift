import Domain
import Testing

/// A closing has a reason beside a term, and can be taken up again.
struct ClosingTests {
    @Test func `that a term has passed is no reason by itself`() {
        #expect(Closing(reasons: [.termPassed]).hasSufficientReason == false)
        #expect(Closing(reasons: []).hasSufficientReason == false)
        #expect(Closing().hasSufficientReason == nil)
        for reason in Closing.Reason.allCases where reason != .termPassed {
            #expect(Closing(reasons: [reason]).hasSufficientReason == true)
            #expect(Closing(reasons: [.termPassed, reason]).hasSufficientReason == true)
        }
        var closing = Closing(reasons: [.termPassed])
        closing.reasons?.append(.unknown(code: "later"))
        #expect(closing.hasSufficientReason == nil)
    }

    @Test func `the state follows from the days, each counting from its own day on`() {
        var closing = Closing(announcedOn: "2026-09-01", closedOn: "2026-10-01")
        closing.until = "2026-11-01"
        for (day, state) in [
            ("2026-08-31", nil), ("2026-09-01", .announced), ("2026-09-30", .announced), ("2026-10-01", .closed),
            ("2026-10-31", .closed), ("2026-11-01", .takenUpAgain), ("2030-01-01", .takenUpAgain),
        ] as [(CalendarDate, Closing.State?)] {
            #expect(closing.state(on: day) == state)
            for next in Closing.State.allCases {
                #expect(closing.possible(next: next, on: day) == state?.nextStates.contains(next))
            }
        }
    }

    @Test func `a contact after closing that came later was not known then`() {
        var involvement = Involvement(Household("gezin", concerned: []))
        involvement.closing = .stated(
            Closing(
                continuity: .stated(.known(.localTeam), Provenance(knownOn: "2026-10-05")), closedOn: "2026-10-01",
                contacts: Listed(
                    [
                        ContactAfterClosing("c1", on: "2026-10-03", soughtBy: "moeder", isAnswered: true),
                        ContactAfterClosing("c2", on: "2026-10-10"), ContactAfterClosing("c3"),
                    ], complete: Provenance(knownOn: "2026-10-10"))),
            Provenance(knownOn: "2026-10-01"))
        let before = involvement.view(for: .professional, on: "2026-09-30")
        #expect(before.closing == .notRecorded)
        let after = involvement.view(for: .professional, on: "2026-10-04").closing.value
        #expect(after?.contacts.map { $0.id } == ["c1", "c3"])
        #expect(after?.contacts.complete == nil)
        #expect(after?.continuity == .notRecorded)
        #expect(involvement.view(for: .professional, on: "2026-10-10") == involvement)
    }
}
