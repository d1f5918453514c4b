extension Rule where Subject == ConsentRegister {
    /// Information is brought together early and within privacy law.
    public static let informationIsBundledEarly = Rule(
        prompt: RuleDescription(
            .domein(89),
            title: LocalizedText(
                nl: "Waar meer diensten meewerken, komt informatie vroeg bij elkaar, binnen de privacywet",
                en: "Where several services work along, information comes together early, within privacy law"),
            asks: LocalizedText(
                nl: "Is wat de diensten weten vroeg genoeg bij elkaar gebracht, en deed u dat binnen de privacywet?",
                en: "Was what the services know brought together early enough, and did you do that within privacy law?"),
            mend: LocalizedText(
                nl:
                    "Bespreek met de andere diensten wie wat weet en wie dat nodig heeft; betrek bij twijfel een jurist.",
                en: "Discuss with the other services who knows what and who needs it; ask a lawyer where in doubt."),
            strength: .recommendation, responsible: .professionals, citations: [.domein("3.3")],
            misuse: LocalizedText(
                nl: "Onzekerheid over de wet maakt mensen vaker te stil dan te open; zoek uit wat kan.",
                en: "Being unsure of the law makes people too silent more often than too open; find out what can be "
                    + "done."),
            whyNotComputed: LocalizedText(
                nl: "Wat vroeg genoeg is verschilt per casus, en over wat rechtmatig is oordeelt dit pakket niet.",
                en: "What is early enough differs from case to case, and this package does not judge what is lawful.")))

    /// How the report renders privacy law.
    public static let sharedWithinTeam = Rule(
        guidance: RuleDescription(
            .domein(41),
            title: LocalizedText(
                nl:
                    "Volgens het rapport mogen gegevens alleen binnen een team worden gedeeld, en als ze direct bijdragen "
                    + "aan de hulp",
                en: "According to the report data may be shared within a team only, and if they help directly"),
            asks: LocalizedText(
                nl:
                    "Zo vat dit rapport de privacywet samen; het schrijft er ook bij dat delen vaak wel mag en mensen ten "
                    + "goede komt.",
                en:
                    "This is how this report sums up privacy law; it adds that sharing often is allowed and does people "
                    + "good."),
            appliesWhen: LocalizedText(
                nl: "er informatie is gedeeld of opgevraagd", en: "information was shared or asked for"),
            mend: LocalizedText(
                nl: "Bespreek met elkaar, en bij twijfel met een jurist, wat in dit geval kan.",
                en: "Discuss with each other, and with a lawyer where in doubt, what can be done in this case."),
            strength: .recommendation, responsible: .professionals,
            citations: [
                .domein("4.1, Onduidelijkheid over privacyregels bij het samenwerken"),
                .domein("Bijlage 6, Privacywetgeving en gegevensdeling"),
            ],
            misuse: LocalizedText(
                nl: "Dit is de lezing van één rapport en geen juridisch advies; toets er nooit aan of iets gedeeld mag "
                    + "worden.",
                en: "This is the reading of one report and no legal advice; never test by it whether something may be "
                    + "shared."),
            whyNotComputed: LocalizedText(
                nl: "De lezing van één rapport is geen wet; wie eraan toetst, kan delen tegenhouden dat mag.",
                en: "One report's reading is no law; whoever tests by it may stop sharing that is allowed.")),
        applies: { register, exam in exam.exists(register.sharings, at: "sharings", of: .professionals) })

    /// Both parents and the treatment of a child.
    ///
    /// A *no* leaves it open and is never *not met*: the law knows ages, courts and emergencies, and nobody must wait
    /// with treatment because a tool shows a gap.
    public static let parentsAndTreatment = Rule(
        RuleDescription(
            .proeftuin(67),
            title: LocalizedText(
                nl:
                    "Met beide ouders is besproken wat zij van de behandeling van hun kind vinden, en wat er kan als een "
                    + "van beiden niet instemt",
                en:
                    "With both parents it is discussed what they think of their child's treatment, and what can be done if "
                    + "one does not consent"),
            asks: LocalizedText(
                nl:
                    "Is met beide ouders over de behandeling gesproken, en is bij een weigering uitgezocht hoe het kind "
                    + "toch geholpen wordt?",
                en:
                    "Was the treatment discussed with both parents, and, if one refused, was it found out how the child "
                    + "is helped all the same?"),
            appliesWhen: LocalizedText(
                nl: "er toestemming voor behandeling van een kind is gevraagd",
                en: "consent to the treatment of a child was asked for"),
            mend: LocalizedText(
                nl:
                    "Spreek elke ouder apart, en vraag zo nodig de jurist van uw organisatie wat er zonder die toestemming "
                    + "kan.",
                en:
                    "Speak with each parent apart, and if need be ask your organisation's lawyer what can be done without "
                    + "that consent."),
            kind: .prompt, strength: .process, responsible: .professionals, citations: [.proeftuin("5.2")],
            misuse: LocalizedText(
                nl:
                    "Zo vertellen cliënten het; de wet kent leeftijden, rechters en noodgevallen. Dit houdt behandeling "
                    + "nooit tegen.",
                en: "This is how clients tell it; the law knows ages, courts and emergencies. This never stops "
                    + "treatment."),
            whyNotComputed: LocalizedText(
                nl: "Of er met beide ouders echt is gepraat, weet wie erbij was; een handtekening zegt dat niet.",
                en: "Whether both parents were really spoken with is known to those present; a signature does "
                    + "not tell.")),
        applies: { register, exam in
            register.answers.some { answer in
                exam.fact(answer.purpose, at: "answers[\(answer.id)].purpose", of: answer.voice) == .treatmentOfChild
            } || exam.hasUnlisted(register.answers, at: "answers")
        }
    ) { _, exam in
        exam.weighWithoutGap(answersTo: .proeftuin(67))
    }
}

extension Examination {
    /// Weighs what people answered to a question of which a *no* settles nothing: it stays open, and is no gap.
    fileprivate mutating func weighWithoutGap(answersTo rule: RuleID) {
        let before = gaps.count
        let prompt = Prompt(rule, ownExperience: false)
        weighAnswers(to: prompt, isComplete: true)
        guard gaps.count > before else { return }
        gaps.removeLast(gaps.count - before)
        lackInContext(prompt.place, .attestation)
    }
}
