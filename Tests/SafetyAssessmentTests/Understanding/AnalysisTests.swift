import Domain
import Foundation
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// What an analysis holds, who took part in it and who recognises it.
struct AnalysisTests {
    private var analysis: HouseholdAnalysis {
        get throws {
            let file = HouseholdInOrder.caseFile.asKnown(on: HouseholdInOrder.day)
            return try #require(file.analysis.value)
        }
    }

    @Test func `completeness names what is there, by person, area, strength and level`() throws {
        let completeness = try analysis.completeness
        #expect(completeness.cells.count == 4 * 3)
        let father = completeness.cells.filter { $0.person == "vader" }
        #expect(father.map { $0.domain } == ["opvoeding", "geld", "psychische gezondheid"])
        #expect(father.map { $0.hindering } == [.consideredEmpty, .found, .found])
        #expect(father.map { $0.strengthening } == [.found, .consideredEmpty, .consideredEmpty])
        #expect(completeness.levels.map { $0.level } == ExplanatoryLevel.allCases)
        #expect(completeness.levels.prefix(2).allSatisfy { $0.look == .consideredEmpty })
        #expect(completeness.levels.dropFirst(2).allSatisfy { $0.look == .found })
        #expect(completeness.openSteps.isEmpty)
        #expect(try analysis.look(of: "vader", in: "geld", .hinders, on: .circumstances) == .found)
        #expect(try analysis.look(of: "vader", in: "geld", .hinders, on: .culture) == .consideredEmpty)
    }

    @Test func `an empty list says nothing, unless somebody stated that it is complete`() throws {
        var open = try analysis
        open.factors = []
        #expect(open.completeness.cells.allSatisfy { $0.hindering == .open && $0.strengthening == .open })
        #expect(open.completeness.personsWithoutStrengths == ["moeder", "vader", "dochter", "zoon"])
        #expect(open.look(on: .interaction) == .open)
        open.factors = Listed([], complete: Provenance())
        #expect(open.completeness.cells.allSatisfy { $0.hindering == .consideredEmpty })
        #expect(open.completeness.personsWithoutStrengths == [])
        open.steps = [ExplanatoryStepTaken(.setGoals)]
        #expect(open.completeness.openSteps == [.findFactors, .findCoherence])
        #expect(HouseholdAnalysis().completeness.openSteps == ExplanatoryStep.allCases)
    }

    @Test func `a factor of which something was not recorded leaves a cell open`() throws {
        for forget in [
            { $0.persons = nil }, { $0.domain = nil }, { $0.bearing = nil }, { $0.level = nil },
        ] as [(inout AnalysisFactor) -> Void] {
            var poorer = try analysis
            for index in poorer.factors.indices where poorer.factors[index].id == "drinken" {
                forget(&poorer.factors.entries[index])
            }
            #expect(
                poorer.look(of: "vader", in: "psychische gezondheid", .hinders, on: .individual) == .open)
        }
    }

    @Test func `who took part and who recognises it are told one by one`() throws {
        let day = HouseholdInOrder.day
        var answers = HouseholdInOrder.context.attestations
        let all = try analysis.voices(answers, on: day, for: .professional)
        #expect(all.map { $0.person } == HouseholdInOrder.voices)
        #expect(all.allSatisfy { $0.contributed == true && $0.recognises == .yes && !$0.isContested })
        answers.removeAll { $0.rule == .proeftuin(88) && $0.of == "zoon" }
        answers += [
            Attestation(.proeftuin(88), .yes, by: "lokaal", of: "zoon", on: "2026-07-01"),
            Attestation(.proeftuin(88), .no, by: "vader", on: "2026-07-01"),
            Attestation(.proeftuin(88), .no, by: "dochter", on: "2026-06-18"),
            Attestation(.proeftuin(88), .no, by: "moeder", on: "2026-12-01"),
        ]
        for given in [answers, answers.reversed()] {
            let voices = try analysis.voices(given, on: day, for: .professional)
            #expect(voices.map { $0.recognises } == [.yes, .no, nil, nil])
            #expect(voices.map { $0.isContested } == [false, false, true, false])
        }
        #expect(try analysis.voices([], on: day, for: .professional).allSatisfy { $0.recognises == nil })
    }

    @Test func `what a child answered of the analysis does not show to a parent to whom it was not released`() throws {
        let day = HouseholdInOrder.day
        var known = try analysis
        for index in known.shared.voices.indices { known.shared.voices.entries[index].release = [] }
        let child = Attestation(.proeftuin(88), .no, by: "dochter", on: "2026-07-01")
        let mother = Attestation(.proeftuin(88), .yes, by: "moeder", on: "2026-07-01")
        let all: [Identifier<Participant>] = HouseholdInOrder.voices
        // A line of another, even one without an answer, would tell that there is something, or that there is nothing.
        #expect(known.voices([child, mother], on: day, for: .person("moeder")).map { $0.person } == ["moeder"])
        #expect(known.voices([child, mother], on: day, for: .person("dochter")).map { $0.recognises } == [.no])
        #expect(known.voices([child, mother], on: day, for: .conference(present: all)).isEmpty)
        #expect(known.voices([child, mother], on: day, for: .professional).map { $0.person } == all)

        let released = Attestation(.proeftuin(88), .no, by: "dochter", on: "2026-07-01", releasedTo: ["moeder"])
        let seen = known.voices([released, mother], on: day, for: .person("moeder"))
        #expect(Set(seen.map { $0.person }) == ["moeder", "dochter"])
        let line = try #require(seen.first { $0.person == "dochter" })
        #expect(line.recognises == .no && line.contributed == nil && !line.isContested)
        #expect(known.voices([released, mother], on: day, for: .person("vader")).map { $0.person } == ["vader"])
    }

    @Test func `a contribution shows to those to whom it was released, and an answer that was not stays out`() throws {
        var known = try analysis
        for index in known.shared.voices.indices {
            known.shared.voices.entries[index].release =
                known.shared.voices.entries[index].of == "zoon" ? ["vader"] : []
        }
        let answers = [
            Attestation(.proeftuin(88), .yes, by: "zoon", on: "2026-07-01", releasedTo: ["vader"]),
            Attestation(.proeftuin(88), .no, by: "zoon", on: "2026-08-01"),
        ]
        let lines = known.voices(answers, on: HouseholdInOrder.day, for: .person("vader"))
        let son = try #require(lines.first { $0.person == "zoon" })
        #expect(son.contributed == true && son.recognises == .yes)
    }

    @Test func `what one person told of the analysis reaches no other`() throws {
        let known = try analysis
        let seen = known.view(for: .person("zoon"), on: HouseholdInOrder.day)
        #expect(seen.factors.isEmpty && seen.factors.complete == nil && seen.patterns.isEmpty && seen.uses.isEmpty)
        #expect(seen.shared.voices.map { $0.of } == ["zoon"])
        #expect(seen.isChildUnsafe == nil && known.isChildUnsafe == true)
        #expect(known.view(for: .person("moeder"), on: HouseholdInOrder.day).factors.map { $0.id } == ["drinken"])
    }

    @Test func `that a child is unsafe a file takes from its judgements`() {
        let cases: [(holds: [Bool?], isComplete: Bool, expected: Bool?)] = [
            ([true, nil], true, true), ([false, true], true, true), ([false, false], true, false),
            ([false, false], false, nil), ([false, nil], true, nil), ([], true, false), ([], false, nil),
        ]
        for (holds, isComplete, expected) in cases {
            for judgements in [holds, holds.reversed()] {
                var file = HouseholdInOrder.caseFile
                file.childJudgements = Listed([], complete: isComplete ? Provenance() : nil)
                for (index, judgement) in judgements.enumerated() {
                    guard let id = try? Identifier<ChildJudgement>("o\(index)") else { continue }
                    file.childJudgements.entries.append(
                        ChildJudgement(id, about: "zoon", .unsafety, holds: judgement, on: "2026-06-01"))
                }
                let known = file.asKnown(on: HouseholdInOrder.day).analysis.value
                #expect(known?.isChildUnsafe == expected, "\(holds) \(isComplete)")
            }
        }
    }

    @Test func `steps come in an order, and methods say whether they explain`() {
        #expect(ExplanatoryStep.allCases == ExplanatoryStep.allCases.sorted())
        #expect(AnalysisMethod.allCases.filter { $0.isExplanatory }.count == 3)
        #expect(AnalysisPurpose.allCases.filter { !$0.isIntended } == [.riskAppraisal, .diagnosis])
    }
}
