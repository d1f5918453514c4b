import Domain
public import SafetyAssessment

/// The examples of all rules about a case file.
public enum CaseFileExamples: Sendable {
    /// All examples, by rule.
    public static let all: [RuleExample<CaseFile>] = inOrder(
        (ofRules + ofDirection + RuleExamples.teamwork + RuleExamples.course + RuleExamples.understanding
            + RuleExamples.sides + RuleExamples.voices).flatMap { $0.all } + ofParts)

    private static let ofParts: [RuleExample<CaseFile>] =
        MeasureExamples.lifted + ChainExamples.lifted + ConferenceExamples.all.map { $0.inCaseFile }
        + ConsultationExamples.lifted

    #if !hasFeature(Embedded)
    /// All examples as documents, each with the review by ``/Domain/RuleSet/caseFile``.
    public static func documents() -> [ExampleDocument<CaseFile>] {
        all.map { ExampleDocument($0, reviewedBy: .caseFile) }
    }
    #endif

    private static let ofRules: [RuleExamples<CaseFile>] = [
        .fixedContact, .fixedContactCoordinates, .formAIsCoordinatedLocally, .formBHasConsent,
        .appraisalsAreToldApart,
        .analysisHearsEveryone, .membersAreSpokenApart, .analysisIsBroad, .consentIsPersonal,
        .householdRecognisesItself, .bothRisksAreWeighed,
        .immediateSafetyComesFirst, .safetyPlanIsJoint, .safetyPlanRestsOnAgreement, .goalsRespectBottomLines,
        .safetyGoalsAreRatedSix, .riskAppraisalComesFirst, .goodEnoughIsRepeated, .assistancePlanIsSystemOriented,
        .stableSafetyIsJudgedTogether, .recoveryIsStatedByMembers, .strengthsAreDemonstrated,
        .childJudgementsStandApart, .adultsAreAddressed, .ratingsStayPerInformant, .instrumentsFit,
        .contractCoversExchange, .requestRestsOnPower, .directionIsSettledFirst, .sharedWithinTeam,
        .informationIsBundledEarly,
        .consultationIsAnonymous, .consentIsNoAccess, .parentsAndTreatment, .joiningFollowsConsent,
        .conferencesAreRecorded, .presentAreAskedFreely,
    ]

    private static let ofDirection: [RuleExamples<CaseFile>] = [
        .oneDirectorInUnsafety, .oneDirectorPerHousehold, .directionRolesHaveTheirPlace, .complexCaseIsCoordinated,
        .directionStartsWithUnsafety, .changeOfDirectorIsSignalled, .directionLiesLocally, .contactFitsIntensity,
        .violenceTakesContact, .municipalityTakesOver, .partnersComeForATime, .reportIsTakenUpTogether,
        .partiesStayUntilSolved, .handOversHaveAReason, .quickStartIsQuick, .missingMandateIsTakenUp,
        .informalNetworkIsAskedAbout, .directionIsExperienced, .directionMovesInTime, .firstArrangeMore,
        .heavyCasesGoFurther, .directorsJudgementIsTrusted, .directorStaysInContact,
    ]

    /// By rule; of one rule as they were.
    private static func inOrder(_ examples: [RuleExample<CaseFile>]) -> [RuleExample<CaseFile>] {
        let order = examples.indices.sorted { (examples[$0].rule, $0) < (examples[$1].rule, $1) }
        return order.map { examples[$0] }
    }
}
