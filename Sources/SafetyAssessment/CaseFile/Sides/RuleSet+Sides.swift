import Domain

extension RuleSet where Subject == CaseFile {
    /// The rules about sides, pace and weighing in a case file.
    static let sides = RuleSet(
        [
            .bothRisksAreWeighed, .powersAreWeighed, .weighingRecurs,
            .safetyComesBeforeFactors, .parentUnderViolenceIsSupported, .networkIsAskedFirst, .householdLeads,
            .analysisComesFirst, .childrenHaveTheirOwnVoice,
            .wordsAreChosenWithCare, .choiceIsExplicit, .wordsFitCulture, .decisionsAreUnderstood, .teamExplainsItself,
            .paceCanBeBorne, .waitingMemberIsTakenAlong, .noParentIsChosen, .membersKnowOfEachOthersHelp,
            .parentsMayBeSpokenApart, .connectionComesFirst, .toldMistakesAreSafe,
        ],
        places: PlaceNames([
            PlaceNames.Name(
                "weighings.of[]",
                LocalizedText(nl: "een weging voor maatregel {1}", en: "a weighing before measure {1}")),
            PlaceNames.Name("weighings", LocalizedText(nl: "de wegingen", en: "the weighings")),
            PlaceNames.Name(
                "safetyPlan.on", LocalizedText(nl: "de dag van het veiligheidsplan", en: "the day of the safety plan")),
            PlaceNames.Name(
                "parentsUnderViolence",
                LocalizedText(
                    nl: "of iemand oordeelt dat een ouder geweld ondergaat",
                    en: "whether somebody judges that a parent undergoes violence")),
            PlaceNames.Name(
                "parentsUnderViolence[].judged",
                LocalizedText(
                    nl: "of oordeel {1} over een ouder die geweld ondergaat nog staat",
                    en: "whether judgement {1} on a parent who undergoes violence still stands")),
            PlaceNames.Name(
                "parentsUnderViolence[].isSupported",
                LocalizedText(
                    nl: "de steun aan de ouder van oordeel {1}", en: "the support of the parent of judgement {1}")
            ),
            PlaceNames.Name(
                "parentsUnderViolence[].setsLimits",
                LocalizedText(
                    nl: "de grenzen aan gedrag dat niet kan, bij oordeel {1}",
                    en: "the limits to behaviour that is not acceptable, with judgement {1}")),
            PlaceNames.Name(
                "networkAsked",
                LocalizedText(
                    nl: "wanneer het eigen netwerk is gevraagd", en: "when the informal network was asked")),
            PlaceNames.Name(
                "slowedHelp", LocalizedText(nl: "of hulp is vertraagd", en: "whether help was slowed")),
            PlaceNames.Name(
                "conversations.of[]", LocalizedText(nl: "een gesprek met {1}", en: "a conversation with {1}")),
            PlaceNames.Name("statements.of[]", LocalizedText(nl: "een uitspraak van {1}", en: "a statement of {1}")),
            PlaceNames.Name(
                "statements[].inPresenceOf",
                LocalizedText(nl: "wie er bij uitspraak {1} was", en: "who was there at statement {1}")),
            PlaceNames.Name("voices.of[]", LocalizedText(nl: "de eigen stem van {1}", en: "the own voice of {1}")),
            PlaceNames.Name(
                "analysis.heldOn", LocalizedText(nl: "de dag van de analyse", en: "the day of the analysis")),
            PlaceNames.Name(
                "analysis.before[]",
                LocalizedText(nl: "een analyse voor maatregel {1}", en: "an analysis before measure {1}")),
        ]))
}
