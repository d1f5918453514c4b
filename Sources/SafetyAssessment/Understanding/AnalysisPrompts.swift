public import Domain

extension Rule where Subject == HouseholdAnalysis {
    /// There were enough contacts to understand the situation.
    public static let situationIsKnownFromContact = Rule(
        prompt: RuleDescription(
            .proeftuin(87),
            title: LocalizedText(
                nl: "De situatie is in veel contacten thuis leren kennen, met ieders eigen duiding",
                en: "The situation was got to know in many contacts at home, with each person's own reading"),
            asks: LocalizedText(
                nl:
                    "Is er vaak genoeg iemand bij u geweest om te begrijpen wat er speelt? En is u gevraagd hoe u het zelf "
                    + "ziet en wat er volgens u nodig is?",
                en:
                    "Was somebody with you often enough to understand what is going on? And were you asked how you see it "
                    + "yourself and what you think is needed?"),
            appliesWhen: LocalizedText(nl: "er mensen betrokken zijn", en: "there are people concerned"),
            mend: LocalizedText(
                nl: "Ga vaker langs, en vraag deze persoon hoe hij of zij het ziet en wat zou helpen.",
                en: "Come by more often, and ask this person how he or she sees it and what would help."),
            strength: .recommendation, responsible: .professionals, citations: [.proeftuin("4.2")],
            misuse: LocalizedText(
                nl: "Geen bron noemt hoeveel contacten genoeg zijn; alleen wie ze had kan dat zeggen.",
                en: "No source says how many contacts are enough; only those who had them can tell."),
            whyNotComputed: LocalizedText(
                nl: "Een telling van bezoeken zegt niet of iemand het begreep; dat merkt het gezin.",
                en: "A count of visits does not tell whether anybody understood; the family notices that."),
            yieldsTo: [.acuteDanger]),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { analysis, ask in analysis.forEachConcerned(ask) },
        applies: { analysis, exam in exam.hasConcerned(analysis) })

    /// The household recognises the explanatory analysis.
    public static let analysisIsRecognised = Rule(
        prompt: RuleDescription(
            .proeftuin(88),
            title: LocalizedText(
                nl: "Wie betrokken is herkent de verklarende analyse, die niet door de professional alleen is ingevuld",
                en: "Those concerned recognise the explanatory analysis, which the professional did not fill in alone"),
            asks: LocalizedText(
                nl: "Herkent u in deze analyse hoe het bij u gaat, en kon u haar mee invullen en veranderen?",
                en:
                    "Do you recognise in this analysis how things are with you, and could you help to fill in and change it?"
            ),
            appliesWhen: LocalizedText(
                nl: "er een verklarende analyse is en er mensen betrokken zijn",
                en: "there is an explanatory analysis and there are people concerned"),
            mend: LocalizedText(
                nl: "Leg de analyse als een vraag voor, neem de tijd, en schrijf op wat deze persoon anders ziet.",
                en: "Show the analysis as a question, take time, and write down what this person sees otherwise."),
            strength: .tip, responsible: .professionals, citations: [.proeftuin("6.2")],
            misuse: LocalizedText(
                nl: "Zich niet herkennen is een uitkomst; het is geen weerstand en geen gebrek aan inzicht.",
                en: "Not to recognise oneself is a result; it is no resistance and no lack of insight."),
            whyNotComputed: LocalizedText(
                nl: "Wie de analyse opschreef, kan niet zeggen of een ander haar herkent.",
                en: "Whoever wrote the analysis down cannot say whether another recognises it."),
            restates: .proeftuin(71)),
        ownExperience: true, suspendedBy: .suspectedCoerciveControl,
        ofEach: { analysis, ask in analysis.forEachConcerned(ask) },
        applies: { analysis, exam in
            exam.fact(analysis.method, at: "method").satisfies { $0.isExplanatory } && exam.hasConcerned(analysis)
        })
}

extension HouseholdAnalysis {
    fileprivate func forEachConcerned(_ body: (Identifier<Participant>) -> Void) {
        guard let concerned else { return }
        for person in concerned { body(person) }
    }
}

extension Examination {
    fileprivate mutating func hasConcerned(_ analysis: HouseholdAnalysis) -> Truth {
        fact(analysis.concerned, at: "concerned").satisfies { !$0.isEmpty }
    }
}
