import Domain
import SafetyAssessment

extension HouseholdInOrder {
    /// Adds what each said, asked and decided, what was named, and how the help hangs together.
    static func addVoices(to file: inout CaseFile) {
        file.statements.entries += voices.map {
            Statement(
                Identifier(fixture: "woord-", $0), by: $0, kind: .feeling, on: .day("2026-06-03"), inPresenceOf: [])
        }
        file.statements.complete = toldOn
        file.dialogue = dialogue
        file.integralHelp = integralHelp
        file.analysis.change { $0.shared = sharedAnalysis }
        file.changeSafetyPlan {
            $0.bottomLines.change("geen-geweld") {
                $0.restsOnAnalysis = true
                $0.isContradicted = false
            }
        }
    }

    /// What everybody answered to the questions about voices.
    static var voicesAnswers: [Attestation] {
        let ofVoices: [RuleID] = [
            .parallel(29), .parallel(34), .parallel(78), .parallel(79), .parallel(81),
        ]
        let ofProfessionals: [RuleID] = [.parallel(25), .parallel(28), .parallel(43), .parallel(80)]
        return ofVoices.flatMap { rule in voices.map { Attestation(rule, .yes, by: $0, on: "2026-11-02") } }
            + ofProfessionals.map { Attestation($0, .yes, by: "lokaal", on: "2026-11-02") }
    }

    private static var dialogue: Dialogue {
        var dialogue = Dialogue()
        dialogue.leftOut = Listed([], complete: toldOn)
        dialogue.helpRequests = Listed(
            voices.map {
                HelpRequest(Identifier(fixture: "vraag-", $0), of: $0, .asks, on: .day("2026-06-03"), inPresenceOf: [])
            },
            complete: toldOn)
        dialogue.behaviours = Listed(
            [
                UnsafeBehaviour(
                    "schreeuwen", words: "Schreeuwen bij het ophalen.", isConcrete: true,
                    concerns: ["moeder", "vader", "zoon"], discussedWith: ["moeder", "vader", "zoon"],
                    isWorkedOn: true, on: .day("2026-06-08"))
            ], complete: toldOn)
        dialogue.decisions = Listed(
            [
                HouseholdDecision(
                    "ophalen", concerns: voices, parts: parts, isLegalIntervention: false, needsDissent: false,
                    isDissentOrganised: false, on: .day("2026-06-12"), releasedTo: voices),
                HouseholdDecision(
                    "geen-ots", concerns: voices, parts: parts, isLegalIntervention: true, needsDissent: true,
                    isDissentOrganised: true, on: .day("2026-07-01"), releasedTo: voices),
            ], complete: toldOn)
        dialogue.differences = Listed(
            [
                ViewDifference(
                    "bedtijd", between: ["moeder", "vader"],
                    viewpoints: Listed(
                        [
                            ViewDifference.Viewpoint("bedtijd-moeder", by: "moeder", on: .day("2026-08-01")),
                            ViewDifference.Viewpoint("bedtijd-vader", by: "vader", on: .day("2026-08-03")),
                        ], complete: toldOn),
                    isInDialogue: .since("2026-08-05", true), isSettled: false, on: .day("2026-08-01"))
            ], complete: toldOn)
        dialogue.objections = Objections([], complete: toldOn)
        dialogue.isOnTheEdge = .since("2026-05-20", false)
        return dialogue
    }

    private static var parts: Listed<HouseholdDecision.Part> {
        Listed(voices.map { HouseholdDecision.Part($0, tookPart: true, inPresenceOf: []) }, complete: toldOn)
    }

    private static var integralHelp: IntegralHelp {
        var help = IntegralHelp()
        help.lead = .stated(.known(.helpRequest), toldOn)
        help.forms = Listed(
            [
                HelpForm(
                    "opvoeden", .care, for: voices, linkedTo: ["thuis", "schuldhulp"], on: .day("2026-07-10")),
                HelpForm("thuis", .support, for: ["moeder", "dochter", "zoon"], linkedTo: [], on: .day("2026-07-15")),
                HelpForm("schuldhulp", .support, for: ["vader"], linkedTo: ["opvoeden"], on: .day("2026-07-20")),
            ], complete: toldOn)
        help.coversRelations = true
        help.coversNetwork = true
        help.looksAcrossGenerations = true
        help.touchedDomains = Listed([TouchedDomain("volwassenen", .adults, partners: ["ggz"])], complete: toldOn)
        help.analyses = Listed(
            [
                OrganisationAnalysis(
                    "van-lokaal", by: .localTeam, party: "wijkteam", repeats: .recordedNone, isIndependentTest: false,
                    on: .day("2026-06-20")),
                OrganisationAnalysis(
                    "van-raad", by: .childCareAndProtectionBoard, repeats: .stated("van-lokaal", toldOn),
                    isIndependentTest: true, on: .day("2026-07-01")),
            ], complete: toldOn)
        return help
    }

    private static var sharedAnalysis: SharedAnalysis {
        var shared = SharedAnalysis()
        shared.voices = Listed(
            voices.map {
                AnalysisVoice(
                    $0, contributed: true, wasHeardOtherwise: false, whyNot: .recordedNone, isHeard: true,
                    hasPlace: true,
                    inPresenceOf: [])
            }, complete: toldOn)
        shared.sides = [.known(.household), .known(.informalNetwork), .known(.professionals)]
        shared.sidesOfSolutions = shared.sides
        shared.areSolutionsFeasible = true
        shared.hasNetwork = true
        shared.explainsHowItArose = true
        shared.explainsHowItPersists = true
        shared.qualities = [
            .known(.concrete), .known(.factual), .known(.substantiated), .known(.explanatory), .known(.thorough),
        ]
        return shared
    }

    private static let toldOn = Provenance(knownOn: "2026-06-20", by: "lokaal")
}
