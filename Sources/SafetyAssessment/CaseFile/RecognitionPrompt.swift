public import Domain

extension Rule where Subject == CaseFile {
    /// The household recognises itself in its file.
    public static let householdRecognisesItself = Rule(
        prompt: RuleDescription(
            .proeftuin(71),
            title: LocalizedText(
                nl: "Wie betrokken is herkent zichzelf in de analyse en het dossier",
                en: "Those concerned recognise themselves in the analysis and the file"),
            asks: LocalizedText(
                nl:
                    "Herkent u zichzelf en wat er speelt in wat er is opgeschreven, en bent u betrokken bij het bijstellen ervan?",
                en:
                    "Do you recognise yourself and what is going on in what was written down, and are you involved in adjusting it?"
            ),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Lees samen wat er staat, en pas aan wat deze persoon niet herkent.",
                en: "Read together what it says, and adjust what this person does not recognise."),
            strength: .recommendation, responsible: .professionals, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl: "Alleen de persoon zelf kan dit zeggen; een antwoord namens een ander telt niet.",
                en: "Only the person can say this; an answer in another's name does not count."),
            whyNotComputed: LocalizedText(
                nl: "Of iemand zich herkent in wat er staat, kan geen ander invullen.",
                en: "Whether somebody recognises himself or herself in what is written no other can fill in.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in exam.exists(file.household.concerned, at: "involvement.household.concerned") })
}
