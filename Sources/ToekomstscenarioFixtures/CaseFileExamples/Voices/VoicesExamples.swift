import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// The examples of the rules about voices, and about help as one whole.
    static let voices: [RuleExamples] = [
        .everyoneIsInView, .everyoneIsHeard, .decisionsAreTakenTogether, .dissentIsOrganised,
        .unsafeBehaviourIsDiscussed, .limitsRestOnAnalysis, .unsafetyStaysOnTheTable, .connectionAndNamingGoTogether,
        .differingViewsStayInDialogue, .talkIsEnquiring, .changeIsSlow, .situationMayStayOnTheEdge,
        .helpRequestLeads, .helpMayBeForParents, .domainsWorkAlong, .helpIsOneWhole, .analysisIsNotRedone,
        .helpIsMadeToMeasure, .painIsNotHeldAgainstParents, .peopleAreSeenAsPeople, .professionalStandsBeside,
        .interventionFollowsRequest, .understandingComesBeforeChange, .helpHasSeveralForms,
        .analysisIsMadeWithMembers, .analysisExplains, .analysisIsShared, .everyPerspectiveHasAPlace,
        .patternsAreNoPersons, .analysisIsConcrete,
    ]
}

extension CaseFile {
    /// Records that somebody is not taken along, and why.
    mutating func leaveOut(
        _ person: Identifier<Participant>, from part: LeftOut.Part?,
        reason: Recorded<String> = .stated("Nog te jong, of te onveilig.", Provenance(knownOn: "2026-06-20"))
    ) {
        dialogue.leftOut.entries.append(
            LeftOut(Identifier(fixture: "buiten-", person), person, from: part, reason: reason))
    }

    /// Changes a decision.
    mutating func changeDecision(
        _ id: Identifier<HouseholdDecision>, _ change: (inout HouseholdDecision) -> Void
    ) {
        dialogue.decisions.change(id, change)
    }

    /// Changes the part that somebody had in the decision about the pick-up.
    mutating func changePart(
        of person: Identifier<Participant>, _ change: (inout HouseholdDecision.Part) -> Void
    ) {
        changeDecision("ophalen") { decision in
            for index in decision.parts.entries.indices where decision.parts.entries[index].person == person {
                change(&decision.parts.entries[index])
            }
        }
    }

    /// Changes the behaviour that was named.
    mutating func changeBehaviour(_ change: (inout UnsafeBehaviour) -> Void) {
        dialogue.behaviours.change("schreeuwen", change)
    }

    /// Changes how far the analysis is shared.
    mutating func changeShared(_ change: (inout SharedAnalysis) -> Void) {
        analysis.change { change(&$0.shared) }
    }

    /// Changes the part of somebody in the analysis.
    mutating func changeVoice(of person: Identifier<Participant>, _ change: (inout AnalysisVoice) -> Void) {
        changeShared { shared in
            for index in shared.voices.entries.indices where shared.voices.entries[index].of == person {
                change(&shared.voices.entries[index])
            }
        }
    }

    /// Lets it not be known whether coercive control is suspected.
    mutating func forgetSuspicion() { involvement.unsafety.coerciveControlSuspected = Timeline() }

    /// Lets it not be known whether there is acute danger.
    mutating func forgetAcuteDanger() { involvement.unsafety.acute = Timeline() }

    /// Lets it not be known whether it is unsafe.
    mutating func forgetUnsafety() { involvement.unsafety.present = Timeline() }
}
