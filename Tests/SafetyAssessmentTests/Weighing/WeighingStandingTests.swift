import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// What of a weighing is recorded, part by part, and what in it is open.
@Suite struct `The standing of a weighing` {
    private let day: CalendarDate = "2026-11-20"
    private let stated = Provenance(knownOn: "2026-05-20", by: "lokaal")
    private var weighing: Weighing { HouseholdInOrder.caseFile.weighings.entries[0] }

    @Test func `a weighing of which nothing was recorded says so of each part, and nothing is open in it`() {
        let standing = Weighing("leeg").standing(on: day, for: .professional)
        #expect(standing.lines.map { $0.part } == WeighingStanding.Part.allCases)
        #expect(standing.lines.allSatisfy { $0.look == .notRecorded } && standing.open.isEmpty)
    }

    @Test func `what is stated as none is not the same as not recorded`() {
        var none = Weighing("geen")
        none.weighsSeriousness = false
        none.rightsViolatedOf = Listed([], complete: stated)
        none.alternatives = Listed([], complete: stated)
        none.weighsProportionality = false
        none.weighsSubsidiarity = false
        none.weighsProlongedUnsafety = false
        none.weighsIntervention = false
        none.hasViolenceExpertise = false
        none.hasBeenWithHousehold = false
        none.counterVoices = Listed([], complete: stated)
        none.help = Listed([], complete: stated)
        none.independentTest = .statedAsNone(stated)
        none.decidedBy = []
        none.againOn = .statedAsNone(stated)
        let standing = none.standing(on: day, for: .professional)
        #expect(standing.lines.allSatisfy { $0.look == .statedAsNone } && standing.open.isEmpty)
        // What became known later was not recorded then.
        let before = none.standing(on: "2026-05-19", for: .professional)
        #expect(before.look(at: .alternatives) == .notRecorded && before.look(at: .independentTest) == .notRecorded)
    }

    @Test func `the weighing of the household in order has its parts, and help that runs`() {
        let standing = weighing.standing(on: day, for: .professional)
        #expect(standing.weighing == "weging-1" && standing.open == [])
        for part in WeighingStanding.Part.allCases {
            let isNone = part == .rights || part == .independentTest
            let expected: WeighingStanding.Look = isNone ? .statedAsNone : .recorded
            #expect(standing.look(at: part) == expected, "\(part)")
        }
    }

    @Test func `what was not tried, not taken up, not given and not independent is open`() {
        var open = weighing
        open.alternatives = [
            WeighedAlternative("z-opvang", .notTried), WeighedAlternative("logeren", .declined),
            WeighedAlternative("avondhulp"),
        ]
        open.counterVoices.entries = [
            CounterVoice("vraag", .criticalQuestions, isTakenUp: false), CounterVoice("intervisie", .peerConsultation),
        ]
        open.help.entries = [
            AccompanyingHelp(
                "gestopt", .care, from: DateRange(exactly: "2026-06-01"),
                ended: .stated(DateRange(exactly: "2026-07-01"), stated)),
            AccompanyingHelp("later", .care, from: DateRange(exactly: "2026-12-01"), ended: .statedAsNone(stated)),
            AccompanyingHelp("loopt", .support, from: DateRange(exactly: "2026-06-01"), ended: .statedAsNone(stated)),
            AccompanyingHelp("onbekend", .support),
        ]
        open.independentTest = .stated(IndependentTest(tester: "lokaal"), stated)
        open.decidedBy = ["lokaal"]
        open.againOn = .stated("2026-11-19", stated)
        let points: [WeighingStanding.OpenPoint] = [
            .alternativeWithoutOutcome("avondhulp"), .alternativeNotTried("z-opvang"), .perhapsMore(.alternatives),
            .counterVoiceWithoutAnswer("intervisie"), .counterVoiceNotTakenUp("vraag"),
            .helpNotShown("gestopt"), .helpNotShown("later"), .helpNotShown("onbekend"), .testedByDecider,
            .dayToWeighAgainIsOver("2026-11-19"),
        ]
        #expect(open.standing(on: day, for: .professional).open == points)
        open.alternatives.entries.reverse()
        open.counterVoices.entries.reverse()
        open.help.entries.reverse()
        #expect(open.standing(on: day, for: .professional).open == points)
        open.independentTest = .stated(IndependentTest(), stated)
        #expect(open.standing(on: "2026-11-19", for: .professional).open.last == .testerNotRecorded)
    }

    @Test func `of what persons and conferences may not see there is no line, and nothing is said to be open`() {
        var open = weighing
        open.alternatives.entries = [WeighedAlternative("logeren", .notTried)]
        for audience in [.person("moeder"), .conference(present: ["moeder"])] as [Audience] {
            let standing = open.standing(on: day, for: audience)
            for part in [.rights, .alternatives, .counterVoices, .help] as [WeighingStanding.Part] {
                #expect(standing.look(at: part) == nil, "\(part)")
            }
            #expect(standing.look(at: .seriousness) == .recorded && standing.open.isEmpty)
            #expect(HouseholdInOrder.caseFile.weighingStandings(on: day, for: audience).isEmpty)
        }
        #expect(
            HouseholdInOrder.caseFile.weighingStandings(on: day, for: .professional)
                == [weighing.standing(on: day, for: .professional)])
        #expect(HouseholdInOrder.caseFile.weighingStandings(on: "2026-05-24", for: .professional).isEmpty)
    }
}
