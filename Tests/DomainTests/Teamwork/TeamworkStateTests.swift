import Domain
import Testing

/// The state of the involvement follows from what was recorded, and refuses nothing that happened.
@Suite struct TeamworkStateTests {
    private let day: CalendarDate = "2026-11-20"

    private func teamwork(_ change: (inout Teamwork) -> Void = { _ in }) -> Teamwork {
        var teamwork = Teamwork()
        teamwork.referrals = [Referral("r", on: DateRange(exactly: "2026-05-01"))]
        change(&teamwork)
        return teamwork
    }

    private func triage(
        _ id: Identifier<Triage>, _ day: CalendarDate?, _ form: Recorded<Coded<InvolvementForm>>,
        knownOn: CalendarDate? = nil
    ) -> Triage {
        Triage(id, on: day.map { DateRange(exactly: $0) }, form: form, knownOn: knownOn)
    }

    private func closing(_ id: Identifier<TeamClosing>, _ day: CalendarDate?, thinksAlong: Bool?) -> TeamClosing {
        TeamClosing(id, on: day.map { DateRange(exactly: $0) }, thinksAlong: thinksAlong)
    }

    @Test func `nothing recorded is not the same as nobody referred`() {
        #expect(Teamwork().state(on: day) == .notRecorded)
        #expect(Teamwork().possible(next: .referred, on: day) == nil)
        var nobody = Teamwork()
        let provenance = Provenance(knownOn: "2026-05-20", by: "lokaal")
        nobody.referrals = Listed([], complete: provenance)
        #expect(nobody.state(on: day) == .statedAsNone(provenance))
        #expect(nobody.state(on: "2026-05-19") == .notRecorded)
        for state in TeamworkState.allCases {
            #expect(nobody.possible(next: state, on: day) == (state == .referred), "\(state)")
        }
    }

    @Test func `each step leads to its state, from the day on which it happened`() {
        for form in InvolvementForm.allCases {
            let teamwork = teamwork {
                $0.triages = [triage("t", "2026-06-01", .stated(.known(form)))]
                $0.closings = [
                    closing("c", "2026-07-01", thinksAlong: true), closing("d", "2026-08-01", thinksAlong: false),
                ]
            }
            #expect(teamwork.state(on: "2026-04-30") == .notRecorded)
            #expect(teamwork.state(on: "2026-05-01").value == .referred)
            #expect(teamwork.state(on: "2026-05-31").value == .referred)
            #expect(teamwork.state(on: "2026-06-01").value == TeamworkState(form))
            #expect(teamwork.state(on: "2026-07-01").value == .aftercare)
            #expect(teamwork.state(on: "2026-08-01").value == .closed)
        }
        let refused = teamwork { $0.triages = [triage("t", "2026-06-01", .statedAsNone())] }
        #expect(refused.state(on: day).value == .regularProcess)
    }

    @Test func `of one day the judgement comes after the referral, and the closing after the judgement`() {
        let same = teamwork {
            $0.triages = [triage("t", "2026-05-01", .stated(.known(.consultation)))]
        }
        #expect(same.state(on: day).value == .consultation)
        let closed = teamwork {
            $0.triages = [triage("t", "2026-05-01", .stated(.known(.consultation)))]
            $0.closings = [closing("c", "2026-05-01", thinksAlong: false)]
        }
        #expect(closed.state(on: day).value == .closed)
    }

    @Test func `the order of recording makes no difference`() {
        let triages = [
            triage("a", "2026-06-01", .stated(.known(.consultation))),
            triage("b", "2026-07-01", .stated(.known(.jointGuidance))),
            triage("c", "2026-08-01", .stated(.known(.safetyTeamCoordinates))),
        ]
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let teamwork = teamwork { $0.triages = Listed(order.map { triages[$0] }) }
            #expect(teamwork.state(on: "2026-06-15").value == .consultation)
            #expect(teamwork.state(on: "2026-07-15").value == .jointGuidance)
            #expect(teamwork.state(on: day).value == .safetyTeamCoordinates)
        }
    }

    @Test func `what leaves the last step open leaves the state open`() throws {
        let undated = teamwork { $0.triages = [triage("t", nil, .stated(.known(.consultation)))] }
        #expect(undated.state(on: day) == .notRecorded)
        let undecided = teamwork { $0.triages = [triage("t", "2026-06-01", .notRecorded)] }
        #expect(undecided.state(on: day) == .notRecorded)
        let unknown = teamwork { $0.triages = [triage("t", "2026-06-01", .stated(.unknown(code: "E")))] }
        #expect(unknown.state(on: day) == .notRecorded)
        let ending = teamwork { $0.closings = [closing("c", "2026-06-01", thinksAlong: nil)] }
        #expect(ending.state(on: day) == .notRecorded)
        let differing = teamwork {
            $0.triages = [
                triage("a", "2026-06-01", .stated(.known(.consultation))),
                triage("b", "2026-06-01", .stated(.known(.jointGuidance))),
            ]
        }
        #expect(differing.state(on: day) == .notRecorded)
        let imprecise = try DateRange(earliest: "2026-05-20", latest: "2026-06-10")
        let overlapping = teamwork {
            $0.triages = [
                triage("a", "2026-06-01", .stated(.known(.consultation))),
                Triage("b", on: imprecise, form: .stated(.known(.jointGuidance))),
            ]
        }
        #expect(overlapping.state(on: day) == .notRecorded)
        #expect(overlapping.state(on: "2026-06-05") == .notRecorded)
    }

    @Test func `what became known later was not known then`() {
        let teamwork = teamwork {
            $0.triages = [triage("t", "2026-06-01", .stated(.known(.consultation)), knownOn: "2026-07-01")]
        }
        #expect(teamwork.state(on: "2026-06-30").value == .referred)
        #expect(teamwork.state(on: "2026-07-01").value == .consultation)
        let stated = self.teamwork {
            $0.triages = [
                triage("t", "2026-06-01", .stated(.known(.consultation), Provenance(knownOn: "2026-07-01")))
            ]
        }
        #expect(stated.state(on: "2026-06-30") == .notRecorded)
    }

    @Test func `every state leads on, and none to itself`() {
        for state in TeamworkState.allCases {
            #expect(!state.nextStates.isEmpty, "\(state)")
            #expect(!state.nextStates.contains(state), "\(state)")
            #expect(Set(state.nextStates).count == state.nextStates.count, "\(state)")
        }
        // From each state the household can be closed and can come back.
        for start in TeamworkState.allCases {
            var reached: Set<TeamworkState> = [start]
            for _ in TeamworkState.allCases { for state in reached { reached.formUnion(state.nextStates) } }
            #expect(reached == Set(TeamworkState.allCases), "\(start)")
        }
    }

    @Test func `what can be expected is a question and no gate`() {
        let jumped = teamwork { $0.closings = [closing("c", "2026-06-01", thinksAlong: false)] }
        #expect(jumped.possible(next: .closed, on: "2026-05-15") == false)
        #expect(jumped.state(on: day).value == .closed)
        #expect(jumped.possible(next: .referred, on: day) == true)
    }
}
