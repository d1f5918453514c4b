public import Domain

extension Rule where Subject == TransformationPlan {
    /// An assumption that was found is faced, examined and made explicit.
    public static let assumptionsAreMadeExplicit = Rule(
        RuleDescription(
            .parallel(61),
            title: LocalizedText(
                nl: "Een aanname onder het stelsel is aangekeken met haar gevolgen, onderzocht en uitgesproken",
                en: "An assumption under the system was faced with its consequences, examined and made explicit"),
            asks: LocalizedText(
                nl: "Van elke gevonden aanname zijn die drie stappen vastgelegd.",
                en: "Of each assumption that was found these three steps are recorded."),
            appliesWhen: LocalizedText(nl: "er aannames zijn gevonden", en: "assumptions were found"),
            mend: LocalizedText(
                nl: "Zet deze stap samen, met mensen die de gevolgen van de aanname kennen.",
                en: "Take this step together, with people who know the consequences of the assumption."),
            strength: .method, responsible: .everyone, citations: [.parallel("De ingezette veranderstrategie")],
            misuse: LocalizedText(
                nl: "Een aanname is van het stelsel; niemand wordt erop aangesproken dat hij haar had.",
                en: "An assumption is of the system; nobody is blamed for having had it.")),
        applies: { plan, exam in exam.exists(plan.assumptions, at: "assumptions") }
    ) { plan, exam in
        exam.requireAll(of: plan.assumptions, at: "assumptions")
        for assumption in plan.assumptions {
            let place: Address = "assumptions[\(assumption.id)]"
            for step in AssumptionStep.asked {
                var isTaken = Truth.false
                for event in assumption.events {
                    isTaken =
                        (exam.fact(event.step, at: "\(place).events") == step
                            && exam.hasCome(event.on, at: "\(place).events")) || isTaken
                }
                exam.require(
                    isTaken || exam.hasUnlisted(assumption.events, at: "\(place).events.complete"),
                    at: "\(place).\(step)", seen: .none)
            }
        }
    }
}
