import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// Examples of a look at the safety of all when a child is unsafe.
    static let safetyOfOthersIsLookedAt = RuleExamples(of: .sturen(74), from: HouseholdInOrder.situation)
        .met(
            "ook bij vader is nagegaan of hij veilig is",
            wrong: { $0.subject.analysis.change { $0.safetyLookedAt = ["moeder", "dochter", "zoon"] } }
        ) { $0.subject.analysis.change { $0.safetyLookedAt = ["moeder", "dochter", "zoon", "vader"] } }
        .met("het kind is nog niet geboren", wrong: { $0.subject.add("kind", nil) }) {
            $0.subject.household.concerned.change("kind") { $0.birth = .expected(.day("2027-02-01")) }
        }
        .notMet(
            "er is alleen naar zoon gekeken",
            at: [
                "analysis.safetyLookedAt[dochter]", "analysis.safetyLookedAt[moeder]", "analysis.safetyLookedAt[vader]",
            ]
        ) { $0.subject.analysis.change { $0.safetyLookedAt = ["zoon"] } }
        .notMet("de baby is vergeten", at: ["analysis.safetyLookedAt[baby]"]) { $0.subject.addBaby() }
        .undecided("niet vastgelegd naar wiens veiligheid is gekeken", missing: ["analysis.safetyLookedAt"]) {
            $0.subject.analysis.change { $0.safetyLookedAt = nil }
        }
        .undecided("wie er betrokken zijn is niet vastgelegd", missing: ["analysis.concerned"]) {
            $0.subject.forgetConcerned()
        }
        .undecided("niet vastgelegd of er nog iemand betrokken is", missing: ["analysis.concerned"]) {
            $0.subject.leaveConcernedOpen()
        }
        .undecided(
            "niet vastgelegd of een kind onveilig is", missing: ["analysis.isChildUnsafe"],
            wrong: { $0.subject.analysis.change { $0.safetyLookedAt = ["zoon"] } }
        ) { $0.subject.childJudgements = [] }
        .undecided(
            "het oordeel over dochter is niet vastgelegd, en zoon is veilig", missing: ["analysis.isChildUnsafe"],
            wrong: { $0.subject.analysis.change { $0.safetyLookedAt = ["zoon"] } }
        ) {
            $0.subject.childJudgements.change("onveilig-dochter") { $0.holds = nil }
            $0.subject.childJudgements.change("onveilig-zoon") { $0.holds = false }
        }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .notApplicable("geen kind is onveilig genoemd") {
            for id in ["onveilig-dochter", "onveilig-zoon"] as [Identifier<ChildJudgement>] {
                $0.subject.childJudgements.change(id) { $0.holds = false }
            }
        }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }

    /// Examples of what an explanatory analysis is used for.
    static let analysisIsNoAppraisal = RuleExamples(of: .kompas(106), from: HouseholdInOrder.situation)
        .met("de verwijzing is weggehaald", wrong: { $0.subject.cite(as: .riskAppraisal) }) {
            $0.subject.analysis.change { $0.uses.drop("verzoek") }
        }
        .met(
            "de analyse is achtergrond van een weging", wrong: { $0.subject.cite(as: .riskAppraisal) }
        ) { $0.subject.analysis.change { $0.uses.change("verzoek") { $0.purpose = .known(.weighing) } } }
        .notMet("aangehaald als risicotaxatie", at: ["analysis.uses[verzoek].purpose"]) {
            $0.subject.cite(as: .riskAppraisal)
        }
        .notMet("aangehaald als diagnose van moeder", at: ["analysis.uses[verzoek].purpose"]) {
            $0.subject.cite(as: .diagnosis)
        }
        .notMet(
            "als diagnose aangehaald, en waarvoor in het plan is niet vastgelegd",
            at: ["analysis.uses[verzoek].purpose"], missing: ["analysis.uses[hulpplan].purpose"],
            wrong: { $0.subject.analysis.change { $0.uses.change("hulpplan") { $0.purpose = nil } } }
        ) { $0.subject.cite(as: .diagnosis) }
        .undecided("niet vastgelegd waarvoor de analyse diende", missing: ["analysis.uses[hulpplan].purpose"]) {
            $0.subject.analysis.change { $0.uses.change("hulpplan") { $0.purpose = nil } }
        }
        .undecided(
            "waarvoor de analyse diende heeft een code van een latere versie",
            missing: ["analysis.uses[hulpplan].purpose"]
        ) { $0.subject.analysis.change { $0.uses.change("hulpplan") { $0.purpose = .unknown(code: "training") } } }
        .undecided("niet vastgelegd of de analyse vaker is aangehaald", missing: ["analysis.uses"]) {
            $0.subject.analysis.change { $0.uses.complete = nil }
        }
        .undecided(
            "niet vastgelegd hoe de analyse is gemaakt", missing: ["analysis.method"],
            wrong: { $0.subject.cite(as: .riskAppraisal) }
        ) { $0.subject.analysis.change { $0.method = nil } }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .notApplicable("er is alleen een Top-3 gemaakt") {
            $0.subject.analysis.change { $0.method = .known(.topThree) }
        }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }

    /// Examples of the six levels.
    static let analysisCoversSixLevels = RuleExamples(of: .kompas(109), from: HouseholdInOrder.situation)
        .met(
            "ook naar de cultuur is gekeken",
            wrong: { $0.subject.analysis.change { $0.levelsConsidered = [.known(.society)] } }
        ) { $0.subject.analysis.change { $0.levelsConsidered = [.known(.society), .known(.culture)] } }
        .met(
            "op het niveau van de cultuur is iets gevonden",
            wrong: { $0.subject.analysis.change { $0.levelsConsidered = [.known(.society)] } }
        ) {
            $0.subject.analysis.change {
                $0.factors.entries.append(AnalysisFactor("zwijgen", of: ["moeder"], on: .culture, .hinders))
            }
        }
        .notMet("naar de cultuur is niet gekeken", at: ["analysis.levels.culture"]) {
            $0.subject.analysis.change { $0.levelsConsidered = [.known(.society)] }
        }
        .notMet(
            "de analyse blijft bij vader staan",
            at: [
                "analysis.levels.circumstances", "analysis.levels.culture", "analysis.levels.interaction",
                "analysis.levels.society", "analysis.levels.surroundingNetwork",
            ]
        ) {
            $0.subject.analysis.change {
                $0.levelsConsidered = []
                $0.factors.drop { $0.id != "drinken" }
            }
        }
        .undecided(
            "niet vastgelegd naar welke niveaus is gekeken",
            missing: ["analysis.levels.culture", "analysis.levels.society"]
        ) { $0.subject.analysis.change { $0.levelsConsidered = nil } }
        .undecided("een niveau heeft een code van een latere versie", missing: ["analysis.levels.culture"]) {
            $0.subject.analysis.change { $0.levelsConsidered = [.unknown(code: "geloof"), .known(.society)] }
        }
        .undecided(
            "niet vastgelegd op welk niveau een factor staat", missing: ["analysis.factors[ruzie-om-geld].level"]
        ) { $0.subject.analysis.change { $0.factors.change("ruzie-om-geld") { $0.level = nil } } }
        .undecided(
            "niet vastgelegd of er meer meespeelt", missing: ["analysis.factors"],
            wrong: { $0.subject.analysis.change { $0.levelsConsidered = [.known(.society)] } }
        ) { $0.subject.analysis.change { $0.factors.complete = nil } }
        .undecided("niet vastgelegd of er een analyse is", missing: ["analysis"]) {
            $0.subject.analysis = .notRecorded
        }
        .notApplicable("vastgelegd dat er geen analyse is") { $0.subject.analysis = .recordedNone }
}

extension CaseFile {
    /// Lets the analysis have been cited in a request for a measure.
    mutating func cite(as purpose: AnalysisPurpose) {
        analysis.change { $0.uses.entries.append(AnalysisUse("verzoek", for: purpose)) }
    }
}
