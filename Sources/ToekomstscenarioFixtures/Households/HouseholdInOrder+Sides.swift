import Domain
import SafetyAssessment

extension HouseholdInOrder {
    /// Records of weighing, sides and pace what the rules ask: a placement was weighed and not chosen, the network was
    /// asked, and help for the mother waited for the father for a while.
    static func recordSides(in file: inout CaseFile) {
        file.weighings = Listed([weighing], complete: stated)
        file.parentsUnderViolence = Listed([], complete: stated)
        file.networkAsked = .stated(.day("2026-06-08"), Provenance(knownOn: "2026-06-08", by: "lokaal"))
        file.slowedHelp = Listed(
            [SlowedHelp("wachten", waiting: "moeder", following: "vader", from: .day("2026-07-15"))], complete: stated)
    }

    /// The weighing: to wait, with help in the evenings instead of a placement.
    static var weighing: Weighing {
        var weighing = Weighing(
            "weging-1", on: "2026-05-25", choice: .wait, intervention: .placement, measures: [],
            weighsProlongedUnsafety: true, weighsIntervention: true)
        weighing.recordWeighedParts()
        weighing.rightsViolatedOf = Listed([], complete: stated)
        weighing.alternatives = Listed(
            [WeighedAlternative("avondhulp", words: "Hulp in de avond.", .tried)], complete: stated)
        weighing.counterVoices = Listed(
            [CounterVoice("supervisie-mei", .supervision, on: .day("2026-05-24"), isTakenUp: true)], complete: stated)
        weighing.help = Listed(
            [AccompanyingHelp("avondhulp", .support, from: .day("2026-05-26"), ended: .statedAsNone(stated))],
            complete: stated)
        weighing.independentTest = .statedAsNone(stated)
        weighing.againOn = .stated("2026-12-10", stated)
        return weighing
    }

    /// What everybody answered to the questions about words, choice, decisions, pace and sides.
    static var sidesAnswers: [Attestation] {
        var answers = [Attestation(.proeftuin(86), .yes, by: "moeder", on: "2026-11-02")]
        for rule in sidesPrompts {
            for person in voices { answers.append(Attestation(rule, .yes, by: person, on: "2026-11-02")) }
        }
        for person in ["moeder", "vader"] as [Identifier<Participant>] {
            answers.append(Attestation(.proeftuin(80), .yes, by: person, on: "2026-11-02"))
        }
        return answers
    }

    /// The questions to everybody.
    static let sidesPrompts: [RuleID] = [
        .proeftuin(48), .proeftuin(49), .proeftuin(59), .proeftuin(65), .proeftuin(84), .proeftuin(85), .proeftuin(89),
    ]

    private static let stated = Provenance(knownOn: "2026-05-20", by: "lokaal")
}

extension Weighing {
    /// Records that seriousness, help and harm were weighed, by people who know violence and were with the household.
    mutating func recordWeighedParts() {
        weighsSeriousness = true
        weighsProportionality = true
        weighsSubsidiarity = true
        hasViolenceExpertise = true
        hasBeenWithHousehold = true
        decidedBy = ["lokaal", "veiligheid"]
    }
}
