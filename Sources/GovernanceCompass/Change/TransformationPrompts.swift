public import Domain

// What the article asks and only people can tell: how others see it, whether they were invited, whether somebody acts as
// a human being. None of it leaves a record that could settle it.

extension Rule where Subject == TransformationPlan {
    /// The way of seeing changes first.
    public static let seeingChangesFirst = Rule(
        prompt: RuleDescription(
            .parallel(51),
            title: LocalizedText(
                nl: "De manier van kijken verandert eerst, en de structuur volgt daaruit",
                en: "The way of seeing changes first, and structure follows from it"),
            asks: LocalizedText(
                nl:
                    "Kijken jullie nu anders naar onveiligheid en hulp, en volgen de veranderingen in de structuur daaruit?",
                en:
                    "Do you look differently at unsafety and help now, and do the changes of structure follow from that?"
            ),
            mend: LocalizedText(
                nl: "Stel het besluit over de structuur uit, en bespreek eerst hoe jullie kijken.",
                en: "Put off the decision on structure, and discuss first how you look."),
            strength: .recommendation, responsible: .everyone,
            citations: [.parallel("De ingezette veranderstrategie")],
            whyNotComputed: LocalizedText(
                nl: "Hoe iemand kijkt, laat geen spoor na in een dossier of een plan.",
                en: "How somebody sees leaves no trace in a file or a plan.")))

    /// Makers of policy and executors learn from each other.
    public static let policyAndPracticeLearn = Rule(
        prompt: RuleDescription(
            .parallel(57),
            title: LocalizedText(
                nl: "Beleidsmakers leren van het beproeven, en uitvoerders begrijpen de vragen van beleid",
                en: "Policy makers learn from trying out, and executors understand the questions of policy"),
            asks: LocalizedText(
                nl: "Leert u van de andere kant, en leert de andere kant van u?",
                en: "Do you learn from the other side, and does the other side learn from you?"),
            mend: LocalizedText(
                nl: "Ga een dag bij elkaar meelopen, en vertel elkaar wat je zag.",
                en: "Walk along with each other for a day, and tell each other what you saw."),
            strength: .recommendation, responsible: .policyAndPractice,
            citations: [.parallel("Parallele transformaties")],
            whyNotComputed: LocalizedText(
                nl: "Dat men van elkaar leert, is pas zo als beide kanten het zeggen.",
                en: "That people learn from each other is so only when both sides say it.")),
        ofEach: { plan, ask in plan.forEachLearningSide(ask) })

    /// The programme is an infrastructure of learning, with five qualities.
    public static let programmeIsLearningInfrastructure = Rule(
        prompt: RuleDescription(
            .parallel(58),
            title: LocalizedText(
                nl: "Het programma is een plek waar men samen leert",
                en: "The programme is a place where people learn together"),
            asks: LocalizedText(
                nl:
                    "Gaan jullie diep in op sleutelvragen, en kijken jullie elke keer wie aan tafel hoort? Krijgt kennis van elders hier betekenis? Zijn besluiten de uitkomst van een gezamenlijk proces, en komt ontwikkeling voort uit verbinding?",
                en:
                    "Do you go deeply into key questions, and look each time who belongs at the table? Is knowledge from elsewhere given meaning here? Are decisions the outcome of a joint process, and does development come from connection?"
            ),
            mend: LocalizedText(
                nl: "Kies samen welke van de vijf nu het meest ontbreekt, en begin daar.",
                en: "Choose together which of the five lacks most now, and begin there."),
            strength: .recommendation, responsible: .programme, citations: [.parallel("Parallele transformaties")],
            whyNotComputed: LocalizedText(
                nl: "Samen leren heeft vijf kwaliteiten, die alleen ervaart wie meedoet; een programmaplan "
                    + "toont ze niet.",
                en: "Learning together has five qualities that only those who take part experience; no "
                    + "programme plan shows them.")))

    /// Practice is invited to answer pressing questions of policy.
    public static let practiceIsInvited = Rule(
        prompt: RuleDescription(
            .parallel(69),
            title: LocalizedText(
                nl: "De praktijk is uitgenodigd om dringende beleidsvragen te beantwoorden",
                en: "Practice is invited to answer pressing questions of policy"),
            asks: LocalizedText(
                nl: "Bent u gevraagd om mee te denken over de vragen die voor beleid nu dringen?",
                en: "Were you asked to think along on the questions that press for policy now?"),
            mend: LocalizedText(
                nl: "Leg de vraag voor aan mensen die met huishoudens werken, en luister naar hun antwoord.",
                en: "Put the question to people who work with households, and listen to their answer."),
            strength: .tip, responsible: .policyMakers, citations: [.parallel("Over eigen schaduw heen stappen")],
            whyNotComputed: LocalizedText(
                nl: "Of de praktijk zich echt gevraagd voelt, blijkt niet uit een brief of een agenda.",
                en: "Whether practice really feels invited does not show from a letter or an agenda.")))

    /// Science takes part.
    public static let scienceTakesPart = Rule(
        prompt: RuleDescription(
            .parallel(72),
            title: LocalizedText(
                nl: "De wetenschap doet mee: zij kijkt naar wat bekend is en maakt kennis die ontbreekt",
                en: "Science takes part: it looks at what is known and makes knowledge that lacks"),
            asks: LocalizedText(
                nl:
                    "Helpen onderzoekers jullie om te kijken naar wat bekend is, en ook om te vinden wat nog niemand weet?",
                en: "Do researchers help you to look at what is known, and also to find what nobody knows yet?"),
            mend: LocalizedText(
                nl: "Kijk met de praktijk wat er al bekend is, en spreek af wat jullie samen gaan uitzoeken.",
                en: "Look with practice at what is known already, and agree on what you will find out together."),
            strength: .tip, responsible: .science, citations: [.parallel("Over eigen schaduw heen stappen")],
            whyNotComputed: LocalizedText(
                nl: "Wat onderzoekers bijdragen, merken de mensen met wie zij samenwerken; de bron geeft geen maat.",
                en: "What researchers contribute is noticed by the people with whom they cooperate; the source "
                    + "gives no measure.")))

    /// Those who steer act as human beings too.
    public static let steeringIsHuman = Rule(
        prompt: RuleDescription(
            .parallel(73),
            title: LocalizedText(
                nl: "Wie sturen, handelen ook als mens, en oefenen om anders te kijken dan via regels en procedures",
                en:
                    "Those who steer act as human beings too, and practise looking otherwise than by rules and procedures"
            ),
            asks: LocalizedText(
                nl: "Durft u in uw werk ook als mens te handelen, en oefent u met anderen om zo te sturen?",
                en: "Do you dare to act as a human being too in your work, and do you practise steering so with others?"
            ),
            mend: LocalizedText(
                nl: "Bespreek met collega’s één vraag waarin de regel niet helpt, en wat u als mens zou doen.",
                en:
                    "Discuss with colleagues one question in which the rule does not help, and what you would do as a human being."
            ),
            strength: .method, responsible: .steeringLayers,
            citations: [.parallel("Over eigen schaduw heen stappen")],
            misuse: LocalizedText(
                nl: "Ieder antwoordt voor zichzelf; niemand wordt hierop beoordeeld.",
                en: "Everybody answers for themselves; nobody is judged by this."),
            whyNotComputed: LocalizedText(
                nl: "Handelen als mens wordt niet vastgelegd en niet beoordeeld; ieder spreekt er alleen voor "
                    + "zichzelf over.",
                en: "To act as a human being is neither recorded nor judged; each speaks of it personally.")),
        ownExperience: true)
}

extension TransformationPlan {
    /// Both sides of learning between policy and practice; nobody, while they were not recorded.
    fileprivate func forEachLearningSide(_ body: (Identifier<Participant>) -> Void) {
        guard case .stated(let sides, _) = learningSides else { return }
        body(sides.policy)
        body(sides.practice)
    }
}
