public import Domain

extension RuleSet where Subject == Approach {
    /// The rules about an approach: what a region asks of itself.
    public static let approach =
        approachCourse.adding(approachRegion).adding(approachRoom).adding(approachKnowledge).adding(approachExperience)
        .adding(approachStaffing).adding(approachCooperation).adding(approachFunding).adding(approachVoices)

    /// What every prompt has: a place for its answers.
    private static let approachVoices = RuleSet(
        [],
        places: PlaceNames([
            PlaceNames.Name(
                "attestations[]",
                LocalizedText(nl: "het antwoord op de vraag in {1}", en: "the answer to the question in {1}")),
            PlaceNames.Name(
                "attestations[].of[]", LocalizedText(nl: "het eigen antwoord van {2}", en: "the own answer of {2}")),
        ]))
}
