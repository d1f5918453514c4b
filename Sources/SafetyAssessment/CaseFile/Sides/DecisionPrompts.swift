public import Domain

extension Rule where Subject == CaseFile {
    /// Decisions can be followed, in language that people understand.
    public static let decisionsAreUnderstood = Rule(
        prompt: RuleDescription(
            .proeftuin(59),
            title: LocalizedText(
                nl: "Besluiten zijn navolgbaar en in begrijpelijke taal, op een manier die bij dit gezin past",
                en: "Decisions can be followed and are in plain language, in a way that fits this family"),
            asks: LocalizedText(
                nl: "Begrijpt u wat er is besloten en waarom, en paste de manier van samen besluiten bij u?",
                en: "Do you understand what was decided and why, and did the way of deciding together suit you?"),
            appliesWhen: LocalizedText(
                nl: "er een veiligheidsplan of een hulpverleningsplan is",
                en: "there is a safety plan or an assistance plan"),
            mend: LocalizedText(
                nl: "Vertel het besluit opnieuw in korte zinnen, en vraag wat deze persoon ervan begreep.",
                en: "Tell the decision again in short sentences, and ask what this person understood of it."),
            strength: .method, responsible: .professionals, citations: [.proeftuin("4.4"), .proeftuin("6.2")],
            misuse: LocalizedText(
                nl: "Begrijpen is niet instemmen.", en: "To understand is not to consent."),
            whyNotComputed: LocalizedText(
                nl: "Of een besluit begrepen is, zegt wie ermee moet leven, en niet wie het opschreef.",
                en: "Whether a decision was understood is said by those who must live with it, not by its writer.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in
            exam.fact(file.safetyPlan, at: "safetyPlan").exists
                || exam.fact(file.assistancePlan, at: "assistancePlan").exists
        })

    /// The role of the safety team is explained, and what follows a discussion.
    public static let teamExplainsItself = Rule(
        prompt: RuleDescription(
            .proeftuin(85),
            title: LocalizedText(
                nl: "Het huishouden weet wat het veiligheidsteam doet, naast wie, en wat er na een bespreking gebeurt",
                en: "The household knows what the safety team does, beside whom, and what follows a discussion"),
            asks: LocalizedText(
                nl:
                    "Is u uitgelegd wat het veiligheidsteam doet en wat anderen doen, en wat er na een bespreking over u "
                    + "gebeurt?",
                en:
                    "Was it explained to you what the safety team does and what others do, and what happens after a "
                    + "discussion about you?"),
            appliesWhen: LocalizedText(
                nl: "het veiligheidsteam met het huishouden werkt (vorm B, C of D)",
                en: "the safety team works with the household (form B, C or D)"),
            mend: LocalizedText(
                nl: "Leg in een gesprek uit wie wat doet, en vertel wat er uit de bespreking kwam.",
                en: "Explain in a talk who does what, and tell what came of the discussion."),
            strength: .recommendation, responsible: .regionalSafetyTeam, citations: [.proeftuin("5.3")],
            whyNotComputed: LocalizedText(
                nl: "Een folder of een brief toont niet of de uitleg bij het huishouden is aangekomen.",
                en: "A leaflet or a letter does not show whether the explanation reached the household.")),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { file, ask in file.household.forEachVoice(ask) },
        applies: { file, exam in
            exam.fact(file.involvement.form, at: "involvement.form").satisfies { $0 != .consultation }
        })
}
