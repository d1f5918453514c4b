public import Domain

extension Rule where Subject == TransformationPlan {
    /// Questions for reflection are asked of the system too.
    public static let systemIsReflectedOn = Rule(
        RuleDescription(
            .parallel(55),
            title: LocalizedText(
                nl: "Wat professionals zichzelf vragen, wordt ook aan het stelsel als geheel gevraagd",
                en: "What professionals ask themselves is asked of the system as a whole too"),
            asks: LocalizedText(
                nl: "Ten minste één reflectie ging over het stelsel als geheel.",
                en: "At least one reflection was about the system as a whole."),
            appliesWhen: LocalizedText(nl: "er reflecties zijn vastgelegd", en: "reflections were recorded"),
            mend: LocalizedText(
                nl: "Stel dezelfde vragen samen aan het stelsel: waar leren we, en wat durven we te bevragen?",
                en: "Ask the system the same questions together: where do we learn, and what do we dare to question?"),
            strength: .recommendation, responsible: .everyone,
            citations: [.parallel("Wat vraagt dit van de organisatorische omgeving van de professional?")]),
        applies: { plan, exam in exam.exists(plan.reflections, at: "reflections") }
    ) { plan, exam in
        var isAsked = Truth.false
        for reflection in plan.reflections { isAsked = exam.wasHeld(reflection, on: .system) || isAsked }
        exam.require(
            isAsked || exam.hasUnlisted(plan.reflections, at: "reflections.complete"), at: "topics.system",
            seen: .none)
    }

    /// Supervisors reflect with practice and experience on what needs supervision.
    public static let supervisionIsReflectedOn = Rule(
        RuleDescription(
            .parallel(70),
            title: LocalizedText(
                nl: "Toezichthouders denken met mensen uit praktijk en ervaring na over wat echt toezicht nodig heeft",
                en: "Supervisors reflect with people of practice and experience on what really needs supervision"),
            asks: LocalizedText(
                nl: "Er was een reflectie over toezicht met toezichthouders en professionals, en een met "
                    + "toezichthouders en ervaringsdeskundigen. Dat mag dezelfde zijn.",
                en:
                    "There was a reflection on supervision with supervisors and professionals, and one with supervisors "
                    + "and experts by experience. It may be the same."),
            appliesWhen: LocalizedText(
                nl: "toezicht wordt ingericht of veranderd", en: "supervision is set up or changed"),
            mend: LocalizedText(
                nl: "Nodig hen uit bij het gesprek over toezicht.", en: "Invite them to the talk about supervision."),
            strength: .tip, responsible: .supervisors, citations: [.parallel("Over eigen schaduw heen stappen")]),
        applies: { plan, exam in exam.holds(plan.isSupervisionSetUp, at: "isSupervisionSetUp") }
    ) { plan, exam in
        guard let reflections = exam.need(plan.reflections, at: "reflections") else { return }
        var withPractice = Truth.false
        var withExperience = Truth.false
        for reflection in reflections {
            let place: Address = "reflections[\(reflection.id)]"
            let isIt =
                exam.wasHeld(reflection, on: .supervision)
                && exam.names(oneOf: [ActorLayer.supervisor], in: reflection.layers, at: "\(place).layers")
            guard !isIt.isFalse else { continue }
            withPractice =
                (isIt && exam.names(oneOf: [ActorLayer.professional], in: reflection.layers, at: "\(place).layers"))
                || withPractice
            withExperience =
                (isIt
                    && exam.names(oneOf: [ActorGroup.expertsByExperience], in: reflection.groups, at: "\(place).groups"))
                || withExperience
        }
        let mayBeMore = exam.hasUnlisted(reflections, at: "reflections.complete")
        exam.require(withPractice || mayBeMore, at: "supervision.professional", seen: .none)
        exam.require(withExperience || mayBeMore, at: "supervision.expertsByExperience", seen: .none)
    }

    /// Reflection goes on after a new way of working was implemented.
    public static let reflectionGoesOn = Rule(
        RuleDescription(
            .domein(61),
            title: LocalizedText(
                nl: "Ook na de invoering blijft men samen kijken hoe het gaat en welke barrières opduiken",
                en: "After implementation too people go on looking together how it goes and which barriers come up"),
            asks: LocalizedText(
                nl: "De laatste reflectie over de verandering en nieuwe barrières is niet langer geleden dan gekozen. "
                    + "Een half jaar als niets anders is gekozen.",
                en: "The last reflection on the change and new barriers is not longer ago than chosen. Half a year if "
                    + "nothing else was chosen."),
            appliesWhen: LocalizedText(
                nl: "een nieuwe werkwijze langer geleden is ingevoerd dan de gekozen tijd",
                en: "a new way of working was implemented longer ago than the chosen time"),
            mend: LocalizedText(
                nl: "Plan een gesprek met alle lagen: hoe gaat het nu, en wat staat er in de weg?",
                en: "Plan a talk with all layers: how does it go now, and what stands in the way?"),
            strength: .recommendation, responsible: .everyone, citations: [.domein("7")],
            misuse: LocalizedText(
                nl:
                    "Wat een nieuwe werkwijze oplevert, is vaak pas na lange tijd te zien; een reflectie is geen eindoordeel.",
                en: "What a new way of working yields often shows only after a long time; a reflection is no verdict."),
            policyKeys: [PolicyKey.reflectionMonths.name]),
        applies: { plan, exam in
            let hasCome = exam.hasCome(plan.implementedOn, at: "implementedOn")
            guard !hasCome.isFalse, let months = exam.policy(.reflectionMonths) else { return hasCome }
            // What is new was not due yet: nobody needs to have looked back, and nobody is said to have done so.
            return hasCome && !exam.isRecent(plan.implementedOn, months: months, at: "implementedOn")
        }
    ) { plan, exam in
        guard let months = exam.policy(.reflectionMonths) else { return }
        var isRecent = Truth.false
        for reflection in plan.reflections {
            let place: Address = "reflections[\(reflection.id)]"
            isRecent =
                (exam.names(oneOf: [ReflectionTopic.changeAndBarriers], in: reflection.topics, at: "\(place).topics")
                    && exam.isRecent(reflection.on, months: months, at: "\(place).on")) || isRecent
        }
        exam.require(
            isRecent || exam.hasUnlisted(plan.reflections, at: "reflections.complete"),
            at: "topics.changeAndBarriers", seen: .none)
    }

    /// The whole policy column shares what it sees in the system.
    ///
    /// Sharing is of several layers at once, and it is to reach from makers of policy to executors: that one exchange
    /// with both sides is the least of it is a decision of this SDK.
    public static let columnSharesPatterns = Rule(
        RuleDescription(
            .parallel(56),
            title: LocalizedText(
                nl: "Wat er in het stelsel speelt, wordt door de hele beleidskolom heen vaak met elkaar gedeeld",
                en: "What goes on in the system is shared often through the whole policy column"),
            asks: LocalizedText(
                nl: "Elke laag van uitvoering tot bewindspersoon wisselde onlangs uit met een andere laag, en "
                    + "uitvoerende organisaties met wie beleid maken. Gekozen is hoe lang geleden dat mag zijn; een half "
                    + "jaar als niets anders is gekozen.",
                en: "Every layer from the work to the minister exchanged with another layer recently, and executing "
                    + "organisations with those who make policy. It is chosen how long ago that may be; half a year if "
                    + "nothing else was chosen."),
            mend: LocalizedText(
                nl: "Nodig deze laag uit voor de volgende uitwisseling, en vraag wat zij ziet.",
                en: "Invite this layer to the next exchange, and ask what it sees."),
            strength: .recommendation, responsible: .everyone, citations: [.parallel("Parallele transformaties")],
            misuse: LocalizedText(
                nl: "Patronen zijn van het stelsel en niet van mensen; niemand heeft het hele beeld.",
                en: "Patterns are of the system and not of people; nobody has the whole picture."),
            policyKeys: [PolicyKey.columnExchangeMonths.name])
    ) { plan, exam in
        guard let months = exam.policy(.columnExchangeMonths),
            let exchanges = exam.need(plan.exchanges, at: "exchanges")
        else { return }
        for layers in ActorLayer.policyColumn {
            guard let name = layers.last else { continue }
            // A layer that is only among itself shares nothing through the column.
            let others = ActorLayer.policyColumn.flatMap { $0 }.filter { !layers.contains($0) }
            var tookPart = Truth.false
            for exchange in exchanges {
                let place: Address = "exchanges[\(exchange.id)]"
                tookPart =
                    (exam.names(oneOf: layers, in: exchange.layers, at: "\(place).layers")
                        && exam.names(oneOf: others, in: exchange.layers, at: "\(place).layers")
                        && exam.isRecent(exchange.on, months: months, at: "\(place).on")) || tookPart
            }
            exam.require(
                tookPart || exam.hasUnlisted(exchanges, at: "exchanges.complete"), at: "policyColumn.\(name)",
                seen: .none)
        }
        let makers = ActorLayer.policyColumn.flatMap { $0 }.filter { !ActorLayer.executingSide.contains($0) }
        var isShared = Truth.false
        for exchange in exchanges {
            let place: Address = "exchanges[\(exchange.id)]"
            isShared =
                (exam.names(oneOf: ActorLayer.executingSide, in: exchange.layers, at: "\(place).layers")
                    && exam.names(oneOf: makers, in: exchange.layers, at: "\(place).layers")
                    && exam.isRecent(exchange.on, months: months, at: "\(place).on")) || isShared
        }
        exam.require(
            isShared || exam.hasUnlisted(exchanges, at: "exchanges.complete"), at: "policyColumn.bothSides",
            seen: .none,
            mend: LocalizedText(
                nl: "Nodig voor de volgende uitwisseling mensen uit praktijk en beleid samen uit.",
                en: "Invite people of practice and policy together to the next exchange."))
    }
}

extension Examination {
    /// Whether a reflection was held by the day, on a topic.
    fileprivate mutating func wasHeld(_ reflection: TransformationReflection, on topic: ReflectionTopic) -> Truth {
        let place: Address = "reflections[\(reflection.id)]"
        return names(oneOf: [topic], in: reflection.topics, at: "\(place).topics")
            && hasCome(reflection.on, at: "\(place).on")
    }
}

extension PolicyKey where Value == Int {
    /// After how many months people reflect again on an implemented way of working; rounded up to the next day.
    public static let reflectionMonths = PolicyKey(
        "reflectionMonths", default: 6,
        note: LocalizedText(
            nl: "Na hoeveel maanden er opnieuw naar een ingevoerde werkwijze wordt gekeken. De bron noemt geen getal; "
                + "dat 6 de standaard is, is een keuze van deze SDK.",
            en: "After how many months people look again at an implemented way of working. The source names no number; "
                + "that 6 is the default is a choice of this SDK."))
    /// Within how many months each layer of the policy column takes part in an exchange; rounded up to the next day.
    public static let columnExchangeMonths = PolicyKey(
        "columnExchangeMonths", default: 6,
        note: LocalizedText(
            nl: "Binnen hoeveel maanden elke laag van de beleidskolom meedoet aan een uitwisseling. De bron zegt dat "
                + "het vaak is en noemt geen getal; dat 6 de standaard is, is een keuze van deze SDK.",
            en:
                "Within how many months each layer of the policy column takes part in an exchange. The source says that "
                + "it is often and names no number; that 6 is the default is a choice of this SDK."))
}
