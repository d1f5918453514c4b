import Domain
import SafetyAssessment

extension RuleExamples where Subject == CaseFile {
    /// The examples about weighing, sides and pace.
    static let sides: [RuleExamples] =
        [
            .powersAreWeighed, .powersRestOnRights, .weighingRecurs, .decidersWereWithTheHousehold,
            .eachFamilyHasItsOwnWeighing,
            .safetyComesBeforeFactors, .parentUnderViolenceIsSupported, .networkIsAskedFirst, .householdLeads,
            .analysisComesFirst, .childrenHaveTheirOwnVoice, .parentsMayBeSpokenApart, .connectionComesFirst,
            .toldMistakesAreSafe,
            .wordsAreChosenWithCare, .choiceIsExplicit, .wordsFitCulture, .decisionsAreUnderstood, .teamExplainsItself,
            .paceCanBeBorne, .waitingMemberIsTakenAlong, .noParentIsChosen, .membersKnowOfEachOthersHelp,
        ] + pilotSituations
}
