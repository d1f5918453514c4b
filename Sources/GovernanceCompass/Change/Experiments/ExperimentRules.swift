public import Domain

extension Rule where Subject == TransformationPlan {
    /// Practice, knowledge, policy and households do it together.
    public static let helixWorksTogether = Rule(
        RuleDescription(
            .parallel(59),
            title: LocalizedText(
                nl: "Praktijk, kennis, beleid en huishoudens beproeven, analyseren, begrijpen en besluiten samen",
                en: "Practice, knowledge, policy and households try out, analyse, understand and decide together"),
            asks: LocalizedText(
                nl:
                    "Alle vier de activiteiten zijn vastgelegd, en aan elke activiteit deden alle vier de partijen mee.",
                en: "All four activities are recorded, and all four parties took part in each activity."),
            mend: LocalizedText(
                nl: "Nodig uit wie ontbreekt, en vraag wat die nodig heeft om volop mee te doen.",
                en: "Invite those who are missing, and ask what they need to take full part."),
            strength: .recommendation, responsible: .programme, citations: [.parallel("Parallele transformaties")],
            misuse: LocalizedText(
                nl: "Huishoudens doen mee omdat zij dat willen; hun verhaal is geen materiaal.",
                en: "Households take part because they want to; their story is no material."))
    ) { plan, exam in
        guard let works = exam.need(plan.jointWork, at: "jointWork") else { return }
        exam.requireAll(of: works, at: "jointWork")
        for activity in JointActivity.allCases {
            var isDone = Truth.false
            for work in works {
                isDone = exam.fact(work.activity, at: "jointWork[\(work.id)].activity") == activity || isDone
            }
            exam.require(
                isDone || exam.hasUnlisted(works, at: "jointWork.complete"), at: "activities.\(activity)", seen: .none)
        }
        for work in works {
            for party in HelixParty.allCases {
                exam.require(
                    exam.names(oneOf: [party], in: work.parties, at: "jointWork[\(work.id)].parties"),
                    at: "jointWork[\(work.id)].with.\(party)", seen: .none)
            }
        }
    }

    /// What is tried locally starts from the principles, and its yield enriches decisions.
    public static let yieldEnrichesDecisions = Rule(
        RuleDescription(
            .parallel(60),
            title: LocalizedText(
                nl:
                    "Proeftuinen beginnen bij de principes, leren, en beschrijven wat het oplevert; besluiten bouwen daarop",
                en: "Pilots begin with the principles, learn, and describe what it yields; decisions build on that"),
            asks: LocalizedText(
                nl:
                    "Elk experiment gaat uit van de principes, leert, en heeft zijn opbrengst beschreven. Elk besluit over de nieuwe inrichting rust op een opbrengst die er op die dag lag, en wordt niet alleen uitgerold.",
                en:
                    "Each experiment starts from the principles, learns, and has described its yield. Each decision on the new set-up rests on a yield that was there by that day, and is not only rolled out."
            ),
            appliesWhen: LocalizedText(nl: "er lokaal wordt geëxperimenteerd", en: "there are local experiments"),
            mend: LocalizedText(
                nl: "Beschrijf met professionals en huishoudens wat het oplevert, en leg dat naast het besluit.",
                en: "Describe with professionals and households what it yields, and lay that beside the decision."),
            strength: .method, responsible: .programmeAndPilots,
            citations: [.parallel("De ingezette veranderstrategie")],
            misuse: LocalizedText(
                nl:
                    "Worden er meer pijnlijke dingen zichtbaar, dan gaat het niet slechter: het kan van vertrouwen komen.",
                en: "If more painful things become visible, it does not go worse: it may come of trust.")),
        applies: { plan, exam in exam.exists(plan.experiments, at: "experiments") }
    ) { plan, exam in
        exam.requireAll(of: plan.experiments, at: "experiments")
        for experiment in plan.experiments {
            let place: Address = "experiments[\(experiment.id)]"
            exam.require(experiment.startsFromPrinciples, is: true, at: "\(place).startsFromPrinciples")
            exam.require(experiment.isLearntFrom, is: true, at: "\(place).isLearntFrom")
            exam.require(
                exam.hasCome(experiment.yieldDescribedOn, at: "\(place).yieldDescribedOn"),
                at: "\(place).yieldDescribedOn")
        }
        exam.requireAll(of: plan.setUpDecisions, at: "setUpDecisions")
        for decision in plan.setUpDecisions {
            let place: Address = "setUpDecisions[\(decision.id)]"
            if let ground = exam.need(decision.restsOn, at: "\(place).restsOn") {
                var isDescribed = Truth.false
                for experiment in ground {
                    isDescribed = exam.isDescribed(experiment, before: decision, in: plan) || isDescribed
                }
                exam.require(isDescribed, at: "\(place).restsOn", seen: .ids(of: ground))
            }
            exam.require(decision.isOnlyRolledOut, is: false, at: "\(place).isOnlyRolledOut")
        }
    }

    /// While people experiment locally, the whole system stays in sight.
    ///
    /// The source says how little of it can be seen. What is asked is the least that follows, a look at one more of the
    /// rings that its figure draws: a decision of this SDK. It draws none of the family alone.
    public static let systemStaysInSight = Rule(
        RuleDescription(
            .parallel(76),
            title: LocalizedText(
                nl: "Terwijl lokaal wordt geëxperimenteerd, kijkt men ook verder, naar het stelsel eromheen",
                en: "While people experiment locally, they also look further, at the system around it"),
            asks: LocalizedText(
                nl:
                    "Van elk experiment is bekeken wat het betekent op een andere ring dan die waarop het loopt. Die van het gezin alleen telt daarbij niet.",
                en:
                    "Of each experiment it was looked at what it means on another ring than those on which it runs. That of the family alone does not count."
            ),
            appliesWhen: LocalizedText(nl: "er lokaal wordt geëxperimenteerd", en: "there are local experiments"),
            mend: LocalizedText(
                nl: "Leg wat hier geleerd is voor aan mensen op een andere ring: wat betekent het daar?",
                en: "Lay what was learnt here before people on another ring: what does it mean there?"),
            strength: .method, responsible: .programmeAndPilots, citations: [.parallel("Parallele transformaties")],
            misuse: LocalizedText(
                nl: "Eén ring verder is het minste. Niemand ziet het stelsel volledig; een beeld ervan is nooit af.",
                en:
                    "One ring further is the least. Nobody sees the system completely; a picture of it is never finished."
            )),
        applies: { plan, exam in exam.exists(plan.experiments, at: "experiments") }
    ) { plan, exam in
        exam.requireAll(of: plan.experiments, at: "experiments")
        for experiment in plan.experiments {
            let place: Address = "experiments[\(experiment.id)]"
            var looksFurther = Truth.false
            for ring in SystemRing.ofArticle {
                looksFurther =
                    (exam.names(oneOf: [ring], in: experiment.lookedAtOn, at: "\(place).lookedAtOn")
                        && !exam.names(oneOf: [ring], in: experiment.rings, at: "\(place).rings")) || looksFurther
            }
            exam.require(looksFurther, at: "\(place).lookedAtOn", seen: .none)
        }
    }
}

extension Examination {
    /// Whether the yield of an experiment was described by the day of a decision; unknown of one that is only named.
    fileprivate mutating func isDescribed(
        _ id: Identifier<LocalExperiment>, before decision: SetUpDecision, in plan: TransformationPlan
    ) -> Truth {
        let place: Address = "experiments[\(id)].yieldDescribedOn"
        var isRecorded = false
        var isDescribed = Truth.false
        for experiment in plan.experiments where experiment.id == id {
            isRecorded = true
            isDescribed =
                hasCome(
                    experiment.yieldDescribedOn, at: place, onOrBefore: decision.takenOn,
                    at: "setUpDecisions[\(decision.id)].takenOn") || isDescribed
        }
        return isRecorded ? isDescribed : unknown(at: place)
    }
}
