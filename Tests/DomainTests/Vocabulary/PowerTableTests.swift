import Domain
import Testing

/// What the sources state of powers, and that their silence stays silence.
@Suite struct PowerTableTests {
    @Test func `what is stated`() {
        #expect(PowerTable.standing(of: .veiligThuis, for: .investigate) == .has)
        #expect(PowerTable.standing(of: .veiligThuis, for: .gatherWithoutConsent) == .has)
        #expect(PowerTable.standing(of: .veiligThuis, for: .giveHelp) == .hasNot)
        #expect(PowerTable.standing(of: .certifiedInstitution, for: .giveHelp) == .has)
        #expect(PowerTable.standing(of: .certifiedInstitution, for: .investigate) == .hasNot)
        #expect(PowerTable.standing(of: .certifiedInstitution, for: .executeMeasure) == .has)
        #expect(PowerTable.standing(of: .childCareAndProtectionBoard, for: .investigate) == .has)
        #expect(PowerTable.standing(of: .childCareAndProtectionBoard, for: .testIndependently) == .has)
        #expect(PowerTable.standing(of: .juvenileCourt, for: .imposeMeasure) == .has)
        #expect(PowerTable.standing(of: .localTeam, for: .giveHelp) == .has)
    }

    @Test func `what no source says is not stated, which is not no`() {
        let silent: [(PartyKind, PowerToAct)] = [
            (.localTeam, .investigate), (.localTeam, .gatherWithoutConsent), (.localTeam, .executeMeasure),
            (.localTeam, .testIndependently), (.veiligThuis, .executeMeasure), (.veiligThuis, .testIndependently),
            (.certifiedInstitution, .gatherWithoutConsent), (.certifiedInstitution, .testIndependently),
            (.childCareAndProtectionBoard, .gatherWithoutConsent), (.childCareAndProtectionBoard, .giveHelp),
            (.childCareAndProtectionBoard, .executeMeasure), (.police, .investigate),
        ]
        for (party, power) in silent {
            #expect(PowerTable.standing(of: party, for: power) == .notStated, "\(party.rawValue) \(power.rawValue)")
            #expect(PowerTable.statement(of: party, for: power) == nil)
            #expect(power.isHeld(by: party) == nil)
        }
    }

    @Test func `a safety team holds no power of its members, who are asked instead`() {
        for power in PowerToAct.allCases {
            #expect(power.isHeld(by: .regionalSafetyTeam) != true, "\(power.rawValue)")
        }
        let members: [PartyKind] = [.veiligThuis, .certifiedInstitution, .childCareAndProtectionBoard]
        #expect(PowerTable.holders(of: .investigate, among: members) == [.veiligThuis, .childCareAndProtectionBoard])
        #expect(PowerTable.holders(of: .executeMeasure, among: members) == [.certifiedInstitution])
        #expect(PowerTable.holders(of: .gatherWithoutConsent) == [.veiligThuis])
    }

    @Test func `every statement says where, none stands twice, and none states that nothing is stated`() {
        var seen: Set<String> = []
        for statement in PowerTable.statements {
            #expect(!statement.citations.isEmpty)
            #expect(statement.standing != .notStated)
            #expect(seen.insert(statement.party.rawValue + " " + statement.power.rawValue).inserted)
            #expect(statement.power.isHeld(by: statement.party) == (statement.standing == .has))
        }
    }
}
