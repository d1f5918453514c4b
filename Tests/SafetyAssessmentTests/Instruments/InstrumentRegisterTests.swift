import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// What is known of instruments, and whether a use fits it.
@Suite struct `The register of instruments` {
    private let register = InstrumentRegister.sources

    /// A row of table 2 of the source (2.1.2, pages 23-24), in its words: the user group, the phase, the focus.
    private struct Row {
        let id: String
        let users: String
        let phase: String
        let focus: String
    }

    private static let table = [
        Row(
            id: "fosterParentScreening", users: "Jeugdbeschermers", phase: "Preventief",
            focus: "Veiligheid gezin t.b.v. veiligheid van het kind"),
        Row(
            id: "reportingCode",
            users: "Ketenbreed: professionals in gezondheidszorg, onderwijs, kinderopvang, maatschappelijke "
                + "ondersteuning, jeugdhulp of justitie",
            phase: "Doorgeven signalen", focus: "Veiligheid in huishouden"),
        Row(
            id: "rihg", users: "Officier van justitie / politiefunctionarissen", phase: "Onderzoek na signalen",
            focus: "Veiligheid in huishouden t.b.v. veiligheid slachtoffer huiselijk geweld"),
        Row(
            id: "arij", users: "Jeugdbeschermers", phase: "Onderzoek na signalen",
            focus: "Veiligheid gezin t.b.v. veiligheid van het kind"),
        Row(
            id: "gipsEvaluation", users: "Jeugdbeschermers", phase: "Tijdens veiligheidsinterventie",
            focus: "Veiligheid gezin"),
    ]

    /// What the words of the table are here.
    private static let users: [String: Instrument.UserGroup] = [
        "Jeugdbeschermers": .youthProtectors, table[1].users: .chainProfessionals,
        "Officier van justitie / politiefunctionarissen": .prosecutorsAndPolice,
    ]
    private static let phases: [String: Instrument.Phase] = [
        "Preventief": .preventive, "Doorgeven signalen": .passingOnSignals,
        "Onderzoek na signalen": .investigationAfterSignals,
        "Tijdens veiligheidsinterventie": .duringSafetyIntervention,
    ]
    private static let focuses: [String: Instrument.Focus] = [
        "Veiligheid gezin t.b.v. veiligheid van het kind": .familyForChild, "Veiligheid in huishouden": .household,
        "Veiligheid in huishouden t.b.v. veiligheid slachtoffer huiselijk geweld": .householdForVictim,
        "Veiligheid gezin": .family,
    ]

    @Test func `all five of the overview stand in it, as the source prints them`() throws {
        #expect(Instrument.allCases.map { $0.rawValue } == Self.table.map { $0.id })
        for row in Self.table {
            let entry = try #require(register[try Identifier<InstrumentEntry>(row.id)])
            let users = try #require(Self.users[row.users])
            let phase = try #require(Self.phases[row.phase])
            let focus = try #require(Self.focuses[row.focus])
            #expect(entry.users == users && entry.phase == phase && entry.focus == focus, "\(row.id)")
            #expect(entry.publication != nil)
        }
        #expect(register.instruments(in: .duringSafetyIntervention).map { $0.id } == ["gipsEvaluation"])
        #expect(register.instruments(focus: .family).map { $0.id } == ["gipsEvaluation"])
        #expect(Set(register.instruments(for: .youthProtectors).map { $0.id }).count == 3)
        #expect(register.instruments(for: .prosecutorsAndPolice, in: .preventive).isEmpty)
    }

    @Test func `each says what it is for, how it misleads and where that is written, in both languages`() {
        for entry in register.entries {
            for text in [entry.name, entry.purpose, entry.misuse] { #expect(!text.nl.isEmpty && !text.en.isEmpty) }
            #expect(!entry.citations.isEmpty, "\(entry.id)")
        }
        #expect(Set(register.entries.map { $0.id }).count == register.entries.count)
    }

    @Test func `what no source says is not filled in`() {
        for entry in register.entries where Instrument(rawValue: entry.id.text) == nil {
            #expect(entry.users == nil && entry.phase == nil && entry.focus == nil && entry.publication == nil)
        }
    }

    @Test func `what pilots name as an instrument or a method of assessing stands in it, and a therapy does not`() {
        let pilots = [
            "topThree", "explanatoryAnalysis", "safetyCard", "genogram", "multiFocus", "masic", "signsOfSafety",
            "childCheck", "workingTogetherOnSafety", "regionalSupportPlan",
        ]
        let overview = Self.table.map { $0.id }
        #expect(Set(register.entries.map { $0.id.text }) == Set(overview + pilots))
        for word in ["MST", "ICM", "Gefaseerd Samenwerken"] {
            #expect(!register.entries.contains { $0.name.nl.contains(word) }, "\(word)")
        }
    }

    @Test func `an entry of a region takes the place of another with its key`() {
        let own = InstrumentEntry(
            "arij", name: LocalizedText(nl: "eigen", en: "own"), purpose: LocalizedText(nl: "x", en: "x"),
            misuse: LocalizedText(nl: "y", en: "y"))
        let changed = register.adding(own)
        #expect(changed["arij"]?.name.nl == "eigen" && changed.entries.count == register.entries.count)
        #expect(InstrumentRegister(register.entries.reversed()) == register)
    }

    @Test func `the fitness check and the rule about instruments say the same of every use`() {
        for instrument in Instrument.allCases {
            for users in [nil] + Instrument.UserGroup.allCases.map(Optional.some) {
                for phase in [nil] + Instrument.Phase.allCases.map(Optional.some) {
                    for focus in [nil] + Instrument.Focus.allCases.map(Optional.some) {
                        let use = InstrumentUse("gebruik", of: instrument, by: users, in: phase, focus: focus)
                        check(use)
                    }
                }
            }
        }
    }

    private func check(_ use: InstrumentUse) {
        var file = HouseholdInOrder.caseFile
        file.instruments = Listed([use], complete: Provenance(knownOn: HouseholdInOrder.day))
        let rules = RuleSet<CaseFile>([.instrumentsFit])
        let state = rules.review(file, in: HouseholdInOrder.context)[.sturen(15)]?.state
        let expected: OutcomeState =
            switch register.fitness(of: use)?.isFitting {
            case true?: .met
            case false?: .notMet
            case nil: .undecided
            }
        #expect(state == expected, "\(use)")
    }

    @Test func `an instrument that the register does not have is not judged`() throws {
        let use = try JSONDecoder().decode(
            InstrumentUse.self, from: Data(#"{"id": "x", "instrument": "ownList"}"#.utf8))
        #expect(register.fitness(of: use) == nil)
        let topThree = try JSONDecoder().decode(
            InstrumentUse.self, from: Data(#"{"id": "x", "instrument": "topThree", "users": "youthProtectors"}"#.utf8))
        #expect(register.fitness(of: topThree)?.users == .notStated)
        #expect(register.fitness(of: topThree)?.isFitting == nil)
    }

    @Test func `it travels as JSON`() throws {
        let back = try JSONDecoder().decode(InstrumentRegister.self, from: try JSONEncoder().encode(register))
        #expect(back == register)
    }
}

/// The decision table of the reporting code against the questions themselves.
@Suite struct `The table of the reporting code` {
    @Test func `each of the 243 combinations stands in exactly one row, which comes to what the questions come to`() {
        var count = 0
        var hits: Set<Int> = []
        for weighing in Self.combinations {
            count += 1
            let rows = ReportingCodeTable.rows.filter { $0.matches(weighing) }
            #expect(rows.count == 1, "\(weighing) \(rows.map { $0.number })")
            #expect(rows.first?.outcome == weighing.outcome, "\(weighing)")
            #expect(ReportingCodeTable.row(of: weighing) == rows.first)
            hits.formUnion(rows.map { $0.number })
        }
        #expect(count == 243 && hits.count == ReportingCodeTable.rows.count)
        #expect(ReportingCodeTable.rows.map { $0.number } == Array(1...ReportingCodeTable.rows.count))
    }

    @Test func `no row that closes a case has an open answer`() {
        for row in ReportingCodeTable.rows {
            switch row.outcome {
            case .closeWithAgreements: #expect(!row.conditions.contains { [.unanswered, .notNo, .any].contains($0) })
            case .close: #expect(row.conditions.first == .no)
            default: break
            }
            #expect(row.conditions.count == ReportingCodeWeighing.Question.allCases.count)
            #expect(!row.outcome.text.nl.isEmpty && !row.outcome.text.en.isEmpty)
        }
    }

    private static var combinations: [ReportingCodeWeighing] {
        var all: [[Bool?]] = [[]]
        for _ in 0..<5 { all = all.flatMap { start in [true, false, nil].map { start + [$0] } } }
        return all.map {
            ReportingCodeWeighing(
                isSuspected: $0[0], isAcuteOrStructural: $0[1], canHelp: $0[2], isAccepted: $0[3], bringsResult: $0[4])
        }
    }
}
