public import Domain

extension RuleSet where Subject == CaseFile {
    /// All rules about a case file, with those of its involvement, its analysis, its weighings, its measures, its way
    /// through the chain, its conferences and its consultations of mental health care.
    public static let caseFile =
        own.adding(.stableSafety).adding(.courseOfHelp).adding(.attitudeAndReasons).adding(sides).adding(voices)
        .adding(RuleSet<Involvement>.involvement.lifted(at: "involvement") { $1($0.involvement) })
        .adding(RuleSet<HouseholdAnalysis>.analysis.lifted(at: "analysis") { $0.analysis })
        .adding(RuleSet<Weighing>.weighing.lifted(eachAt: "weighings", { $0.weighings }, id: { $0.id }))
        .adding(RuleSet<Measure>.measure.lifted(eachAt: "measures", { $0.measures }, id: { $0.id }))
        .adding(RuleSet<ChainTrajectory>.chain.lifted(at: "chain") { $0.chain })
        .adding(RuleSet<Conference>.conference.lifted(eachAt: "conferences", { $0.conferences }, id: { $0.id }))
        .adding(RuleSet<Consultation>.consultation.lifted(eachAt: "consultations", { $0.consultations }, id: { $0.id }))

    private static let own = RuleSet(
        [
            .immediateSafetyComesFirst, .safetyPlanIsJoint, .safetyPlanRestsOnAgreement, .goalsRespectBottomLines,
            .safetyGoalsAreRatedSix, .riskAppraisalComesFirst, .goodEnoughIsRepeated, .assistancePlanIsSystemOriented,
            .stableSafetyIsJudgedTogether, .recoveryIsStatedByMembers, .strengthsAreDemonstrated,
            .childJudgementsStandApart, .adultsAreAddressed, .ratingsStayPerInformant, .instrumentsFit,
            .appraisalsAreToldApart, .membersAreSpokenApart, .householdRecognisesItself,
            .mostUrgentIsAgreed, .problemsArePrioritised, .rightsAreKnown, .signalsArePickedUp,
            .everyPhaseReachesEveryone, .underlyingProblemsAreLookedAt, .partiesShareOnePlan,
        ],
        places: PlaceNames.caseFile.adding(.understanding))
}

extension RuleSet where Subject == HouseholdAnalysis {
    /// The rules about a joint analysis.
    public static let analysis = RuleSet(
        [
            .analysisHearsEveryone, .analysisIsBroad, .safetyOfOthersIsLookedAt, .analysisIsNoAppraisal,
            .analysisCoversSixLevels, .analysisIsMadeByAll, .situationIsKnownFromContact, .analysisIsRecognised,
        ],
        places: PlaceNames([
            PlaceNames.Name(
                "concerned[].birth", LocalizedText(nl: "de geboortedatum van {1}", en: "the date of birth of {1}")),
            PlaceNames.Name("concerned", LocalizedText(nl: "wie er betrokken zijn", en: "who is concerned")),
            PlaceNames.Name("conversations", LocalizedText(nl: "de gesprekken", en: "the conversations")),
            PlaceNames.Name(
                "conversations[].with",
                LocalizedText(nl: "met wie gesprek {1} was", en: "with whom conversation {1} was")),
            PlaceNames.Name(
                "conversations[].on", LocalizedText(nl: "de dag van gesprek {1}", en: "the day of conversation {1}")),
            PlaceNames.Name(
                "conversations.separate[]",
                LocalizedText(nl: "een gesprek met {1} apart", en: "a conversation with {1} apart")),
            PlaceNames.Name(
                "conversations.joint",
                LocalizedText(
                    nl: "een gesprek samen, na de gesprekken apart",
                    en: "a conversation together, after those apart")),
            PlaceNames.Name("persons", LocalizedText(nl: "over wie de analyse gaat", en: "whom the analysis covers")),
            PlaceNames.Name("persons[]", LocalizedText(nl: "{1} in de analyse", en: "{1} in the analysis")),
            PlaceNames.Name(
                "domains",
                LocalizedText(nl: "de levensdomeinen in de analyse", en: "the domains of life in the analysis")),
            PlaceNames.Name(
                "coversSocialContext",
                LocalizedText(nl: "de sociale omgeving in de analyse", en: "the social context in the analysis")),
            PlaceNames.Name(
                "coversStrengths",
                LocalizedText(nl: "wat goed gaat in de analyse", en: "what goes well in the analysis")),
        ]).adding(.analysisLook)
    ).adding(sharedAnalysis)
}
