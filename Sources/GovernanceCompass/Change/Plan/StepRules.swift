public import Domain

extension Rule where Subject == TransformationPlan {
    /// Each step is held against all four basic principles.
    public static let stepsFollowPrinciples = Rule(
        RuleDescription(
            .parallel(1),
            title: LocalizedText(
                nl: "Elke stap van de transformatie is beoordeeld op alle vier de basisprincipes",
                en: "Each step of the transformation was assessed against all four basic principles"),
            asks: LocalizedText(
                nl: "Van elke stap of activiteit is vastgelegd dat er een oordeel is over elk van de vier principes.",
                en:
                    "Of each step or activity it is recorded that there is a judgement on each of the four principles."
            ),
            appliesWhen: LocalizedText(nl: "er stappen zijn vastgelegd", en: "steps were recorded"),
            mend: LocalizedText(
                nl:
                    "Leg de stap naast dit principe, met mensen voor wie hij bedoeld is, en schrijf op wat jullie zien.",
                en:
                    "Hold the step against this principle, with people whom it is meant for, and write down what you see."
            ),
            strength: .method, responsible: .stepTakers,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl: "Dat er een oordeel is, zegt niet dat de stap goed is; het is geen keurmerk.",
                en: "That there is a judgement does not say that the step is right; it is no stamp.")),
        applies: { plan, exam in exam.exists(plan.steps, at: "steps") }
    ) { plan, exam in
        exam.requireAll(of: plan.steps, at: "steps")
        for step in plan.steps {
            let place: Address = "steps[\(step.id)].assessedAgainst"
            for principle in BasicPrinciple.allCases {
                exam.require(
                    exam.names(oneOf: [principle], in: step.assessedAgainst, at: place),
                    at: "steps[\(step.id)].principles.\(principle)", seen: .none)
            }
        }
    }

    /// After each step that was taken people look back and learn.
    ///
    /// The source says that all involved want to learn time and again, and names no moment: one after each step is a
    /// decision of this SDK.
    public static let stepsAreLearntFrom = Rule(
        RuleDescription(
            .parallel(7),
            title: LocalizedText(
                nl: "Na elke gezette stap is er een moment waarop betrokkenen terugkijken en leren",
                en: "After each step that was taken there is a moment at which those involved look back and learn"),
            asks: LocalizedText(
                nl:
                    "Bij elke stap die is gezet, is teruggekeken, op of na de dag van de stap. Is dat moment nog gepland, dan is het nog niet te zeggen.",
                en:
                    "On each step that was taken people looked back, on or after the day of the step. While that moment is planned, it cannot be told yet."
            ),
            appliesWhen: LocalizedText(nl: "er een stap is gezet", en: "a step was taken"),
            mend: LocalizedText(
                nl: "Plan een moment met ieder die bij deze stap betrokken was: wat leren we ervan?",
                en: "Plan a moment with all who were involved in this step: what do we learn from it?"),
            strength: .method, responsible: .everyone,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl: "Wie een fout laat zien om ervan te leren, wordt daar niet op afgerekend.",
                en: "Who shows a mistake to learn from it is not held to account for that.")),
        applies: { plan, exam in
            var isTaken = Truth.false
            for step in plan.steps {
                isTaken = exam.hasCome(step.takenOn, at: "steps[\(step.id)].takenOn") || isTaken
            }
            return isTaken || exam.hasUnlisted(plan.steps, at: plan.steps.isEmpty ? "steps" : "steps.complete")
        }
    ) { plan, exam in
        exam.requireAll(of: plan.steps, at: "steps")
        for step in plan.steps {
            let place: Address = "steps[\(step.id)]"
            let isTaken = exam.hasCome(step.takenOn, at: "\(place).takenOn")
            exam.require(
                !isTaken
                    || (exam.follows(
                        step.learnedOn, at: "\(place).learnedOn", step.takenOn, at: "\(place).takenOn")
                        && exam.tookPlace(step.learnedOn, at: "\(place).learnedOn")),
                at: "\(place).learnedOn")
        }
    }

    /// Beside the craft of professionals their environment changes.
    public static let environmentChangesToo = Rule(
        RuleDescription(
            .parallel(48),
            title: LocalizedText(
                nl: "Naast het vakmanschap heeft ook de organisatorische omgeving van professionals een stap",
                en: "Beside their craft the organisational environment of professionals has a step too"),
            asks: LocalizedText(
                nl:
                    "Ten minste één stap, gezet of gepland, gaat over professional en organisatie, over organisaties onderling of over het stelsel.",
                en:
                    "At least one step, taken or planned, is about professional and organisation, about organisations among themselves or about the system."
            ),
            appliesWhen: LocalizedText(
                nl: "een stap het werk van professionals verandert", en: "a step changes the work of professionals"),
            mend: LocalizedText(
                nl: "Vraag professionals welk overleg, protocol of gewoonte hun in de weg zit, en verander er één.",
                en: "Ask professionals which meeting, protocol or habit is in their way, and change one of them."),
            strength: .method, responsible: .involvedOrganisations,
            citations: [
                .parallel("Wat vraagt dit van professionals binnen de kind- en gezinsbescherming?"),
                .parallel("Wat vraagt dit van de organisatorische omgeving van de professional?"),
            ],
            misuse: LocalizedText(
                nl: "Een geplande stap is nog geen verandering, en een methode meer gebruiken nog geen transformatie.",
                en: "A planned step is no change yet, and using a method more no transformation yet.")),
        applies: { plan, exam in
            let hasSteps = exam.exists(plan.steps, at: "steps")
            guard hasSteps.isTrue else { return hasSteps }
            return exam.reaches(SystemRing.ofCraft, in: plan)
        }
    ) { plan, exam in
        exam.require(exam.reaches(SystemRing.ofEnvironment, in: plan), at: "steps.environment", seen: .none)
    }

    /// Every layer has a change of its own.
    public static let everyLayerMoves = Rule(
        RuleDescription(
            .parallel(52),
            title: LocalizedText(
                nl: "Elke laag heeft een stap waardoor zij zelf verandert, van professional tot bewindspersoon",
                en: "Every layer has a step by which it changes itself, from professional to minister"),
            asks: LocalizedText(
                nl:
                    "Voor elke laag is er een stap, gezet of gepland, waardoor zij zelf verandert. Opdrachtgevers en stelselverantwoordelijken tellen samen als één.",
                en:
                    "For every layer there is a step, taken or planned, by which it changes itself. Commissioners and system owners count as one together."
            ),
            mend: LocalizedText(
                nl: "Vraag deze laag wat zij zelf anders gaat doen, en zet dat als stap in het plan.",
                en: "Ask this layer what it will do differently itself, and put that into the plan as a step."),
            strength: .recommendation, responsible: .everyone,
            citations: [
                .parallel("Samenvatting"),
                .parallel("Wat vraagt dit van de organisatorische omgeving van de professional?"),
                .parallel("Parallele transformaties"),
            ],
            misuse: LocalizedText(
                nl:
                    "Een geplande stap is nog geen verandering, en een gezette zegt niet hoe diep zij gaat. Geen mens is een laag.",
                en:
                    "A planned step is no change yet, and a taken one does not say how deep it goes. No person is a layer."
            ))
    ) { plan, exam in
        guard let steps = exam.need(plan.steps, at: "steps") else { return }
        for place in ActorLayer.transformationPlaces {
            guard let name = place.last else { continue }
            var moves = Truth.false
            for step in steps {
                moves = exam.names(oneOf: place, in: step.layers, at: "steps[\(step.id)].layers") || moves
            }
            exam.require(
                moves || exam.hasUnlisted(steps, at: "steps.complete"), at: "layers.\(name)", seen: .none)
        }
    }

    /// On every ring there is a step that makes people aware or changes something.
    ///
    /// One section asks awareness and change, another awareness and change where it is needed. That one step of either
    /// kind is asked of each ring is a decision of this SDK. The figure of the rings is lost: which there are is put
    /// together from the text.
    public static let everyRingIsReached = Rule(
        RuleDescription(
            .domein(13),
            title: LocalizedText(
                nl: "Op elke ring rond het gezin is er een stap naar bewustwording of verandering",
                en: "On every ring around the family there is a step towards awareness or change"),
            asks: LocalizedText(
                nl:
                    "Voor elke ring, van gezin tot stelsel, is er een stap, gezet of gepland, die mensen bewust maakt of iets verandert.",
                en:
                    "For each ring, from family to system, there is a step, taken or planned, that makes people aware or changes something."
            ),
            mend: LocalizedText(
                nl: "Bespreek met mensen op deze ring wat de verandering daar betekent, en kies een eerste stap.",
                en: "Discuss with people on this ring what the change means there, and choose a first step."),
            strength: .recommendation, responsible: .everyone, citations: [.domein("2"), .domein("Bijlage 7")],
            misuse: LocalizedText(
                nl: "Een geplande stap is nog geen verandering, en één stap is het minste wat een ring vraagt.",
                en: "A planned step is no change yet, and one step is the least that a ring asks."),
            restates: .parallel(52))
    ) { plan, exam in
        guard exam.need(plan.steps, at: "steps") != nil else { return }
        for ring in SystemRing.ofEvaluation {
            exam.require(exam.reaches([ring], in: plan), at: "rings.\(ring)", seen: .none)
        }
    }

    /// What is to get better in the work has a step in organisation or network that makes it possible.
    ///
    /// The source speaks of the set-up on the levels of organisation and network; that a step in one of the two is asked
    /// of each improvement is a decision of this SDK.
    public static let setUpFacilitatesWork = Rule(
        RuleDescription(
            .domein(54),
            title: LocalizedText(
                nl: "Bij wat in het werk beter moet gaan, maakt een stap in organisatie of netwerk het mogelijk",
                en: "For what is to get better in the work a step in organisation or network makes it possible"),
            asks: LocalizedText(
                nl:
                    "Bij elke stap in het werk zelf hoort een stap in organisatie of netwerk, gezet of gepland, die hem mogelijk maakt.",
                en:
                    "Each step in the work itself has a step in organisation or network, taken or planned, that makes it possible."
            ),
            appliesWhen: LocalizedText(
                nl: "een stap het werk zelf wil verbeteren", en: "a step means to improve the work itself"),
            mend: LocalizedText(
                nl: "Vraag wat managers en bestuurders moeten regelen om deze stap te laten slagen, en spreek dat af.",
                en: "Ask what managers and administrators have to arrange for this step to succeed, and agree on that."),
            strength: .recommendation, responsible: .managersAndAdministrators, citations: [.domein("5.2")],
            misuse: LocalizedText(
                nl:
                    "Lukt een stap in het werk niet, kijk dan eerst of de inrichting hem mogelijk maakt, en niet naar mensen.",
                en: "If a step in the work fails, look first whether the set-up makes it possible, and not at people.")),
        applies: { plan, exam in
            let hasSteps = exam.exists(plan.steps, at: "steps")
            guard hasSteps.isTrue else { return hasSteps }
            return exam.reaches(SystemRing.operational, in: plan)
        }
    ) { plan, exam in
        exam.requireAll(of: plan.steps, at: "steps")
        for step in plan.steps {
            let isWork = exam.reaches(SystemRing.operational, step)
            exam.require(
                !isWork || exam.reaches(SystemRing.ofSetUp, step) || exam.isFacilitated(step, in: plan),
                at: "steps[\(step.id)].facilitatedBy", seen: .none)
        }
    }
}

extension Examination {
    /// Whether a step reaches one of some rings.
    fileprivate mutating func reaches(_ rings: [SystemRing], _ step: TransformationStep) -> Truth {
        names(oneOf: rings, in: step.rings, at: "steps[\(step.id)].rings")
    }

    /// Whether a step of a plan reaches one of some rings, or one may that is not recorded.
    fileprivate mutating func reaches(_ rings: [SystemRing], in plan: TransformationPlan) -> Truth {
        var isReached = Truth.false
        for step in plan.steps { isReached = reaches(rings, step) || isReached }
        return isReached || hasUnlisted(plan.steps, at: "steps.complete")
    }

    /// Whether a step in organisation or network makes a step possible.
    ///
    /// Of a step that is named and not recorded the rings are missing.
    fileprivate mutating func isFacilitated(_ step: TransformationStep, in plan: TransformationPlan) -> Truth {
        guard let helpers = step.facilitatedBy else { return unknown(at: "steps[\(step.id)].facilitatedBy") }
        var isFacilitated = Truth.false
        for helper in helpers {
            var isRecorded = false
            for other in plan.steps where other.id == helper {
                isRecorded = true
                isFacilitated = reaches(SystemRing.ofSetUp, other) || isFacilitated
            }
            if !isRecorded { isFacilitated = isFacilitated || unknown(at: "steps[\(helper)].rings") }
        }
        return isFacilitated
    }
}
