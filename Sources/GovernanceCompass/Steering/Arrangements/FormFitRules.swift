public import Domain

extension Rule where Subject == SteeringArrangement {
    /// Hierarchy is used where facts and values are shared.
    public static let hierarchyRestsOnBoth = Rule(
        RuleDescription(
            .sturen(38),
            title: LocalizedText(
                nl: "Waar hiërarchisch wordt gestuurd, zijn de feiten eenduidig en komen de waarden overeen",
                en: "Where steering is by hierarchy, the facts are clear and values agree"),
            asks: LocalizedText(
                nl:
                    "In elke relatie waarin hiërarchisch wordt gestuurd, vinden allen die oordeelden, van beide kanten, "
                    + "de feiten eenduidig en de waarden gedeeld.",
                en:
                    "In every relation with steering by hierarchy, all who judged, on both sides, find the facts clear and "
                    + "values shared."
            ),
            appliesWhen: LocalizedText(
                nl: "er in een relatie hiërarchisch wordt gestuurd", en: "there is steering by hierarchy in a relation"),
            mend: LocalizedText(
                nl: "Bespreek wat stuurder en gestuurde anders zien of willen, en welke vorm daarbij past.",
                en: "Discuss what steerer and steered see or want otherwise, and which form suits that."),
            strength: .theory, responsible: .steererAndSteered, citations: [.sturen("2.2.2"), .sturen("5.1")],
            misuse: .readingOnly, policyKeys: [PolicyKey.compassJudges.name]),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.uses(.hierarchy, in: relation) }
        }
    ) { arrangement, exam in
        exam.requireOfRelations(of: arrangement, where: { relation, exam in exam.uses(.hierarchy, in: relation) }) {
            relation, isUsed, exam in
            exam.requireFacts(of: relation, where: isUsed)
            exam.requireValues(of: relation, where: isUsed)
        }
    }

    /// A buyer knows what it buys.
    public static let buyerKnowsWhatItBuys = Rule(
        RuleDescription(
            .sturen(39),
            title: LocalizedText(
                nl: "Waar met marktsturing wordt gewerkt, weet de stuurder wat hij koopt",
                en: "Where steering is by market, the steerer knows what it buys"),
            asks: LocalizedText(
                nl:
                    "In elke relatie met marktsturing vinden allen die oordeelden, van beide kanten, de feiten eenduidig.",
                en: "In every relation with steering by market, all who judged, on both sides, find the facts clear."),
            appliesWhen: LocalizedText(
                nl: "er in een relatie marktsturing is", en: "there is steering by market in a relation"),
            mend: LocalizedText(
                nl: "Vraag wie het werk doet wat een afspraak over prestaties gaat opleveren, en wat zij verdringt.",
                en: "Ask those who do the work what an agreement on performance will bring, and what it drives out."),
            strength: .theory, responsible: .steerer, citations: [.sturen("2.2.2")],
            misuse: LocalizedText(
                nl: "Een gehaalde prestatie is nog niet wat iemand wilde; dit zegt niet dat het zo gegaan is.",
                en: "A performance that was reached is not yet what somebody wanted; this does not say that it went so."
            ),
            policyKeys: [PolicyKey.compassJudges.name]),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.uses(.market, in: relation) }
        }
    ) { arrangement, exam in
        exam.requireOfRelations(of: arrangement, where: { relation, exam in exam.uses(.market, in: relation) }) {
            relation, isUsed, exam in
            exam.requireFacts(of: relation, where: isUsed)
        }
    }

    /// A network is used where values are shared.
    public static let networkRestsOnValues = Rule(
        RuleDescription(
            .sturen(40),
            title: LocalizedText(
                nl: "Waar met netwerksturing wordt gewerkt, komen de waarden overeen",
                en: "Where steering is by network, values agree"),
            asks: LocalizedText(
                nl:
                    "In elke relatie met netwerksturing vinden allen die oordeelden, van beide kanten, dat waarden en "
                    + "belangen gedeeld worden.",
                en:
                    "In every relation with steering by network, all who judged, on both sides, find that values and "
                    + "interests are shared."
            ),
            appliesWhen: LocalizedText(
                nl: "er in een relatie netwerksturing is", en: "there is steering by network in a relation"),
            mend: LocalizedText(
                nl: "Leg de belangen open op tafel, en kijk wat er naast overleggen nodig is.",
                en: "Lay the interests openly on the table, and see what is needed beside deliberating."),
            strength: .theory, responsible: .steererAndSteered,
            citations: [.sturen("2.2.2"), .sturen("4.3"), .sturen("5.1")],
            misuse: LocalizedText(
                nl:
                    "De bron ziet botsende belangen ook bij gezinsveiligheid; dat is geen reden om niet samen te werken.",
                en: "The source sees clashing interests in family safety too; that is no reason not to cooperate."),
            policyKeys: [PolicyKey.compassJudges.name]),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.uses(.network, in: relation) }
        }
    ) { arrangement, exam in
        exam.requireOfRelations(of: arrangement, where: { relation, exam in exam.uses(.network, in: relation) }) {
            relation, isUsed, exam in
            exam.requireValues(of: relation, where: isUsed)
        }
    }

    /// Who steers by network alone has given up the right to decide.
    ///
    /// It is about the network alone: where a contract or a line of command stands beside it, forms are combined, and
    /// the right to decide may lie there.
    public static let networkGivesUpDeciding = Rule(
        RuleDescription(
            .sturen(41),
            title: LocalizedText(
                nl: "Wie alleen met netwerksturing werkt, houdt het beslisrecht niet zelf",
                en: "Who steers by network alone does not keep the right to decide"),
            asks: LocalizedText(
                nl:
                    "In elke relatie met alleen netwerksturing is vastgelegd dat de stuurder het beslisrecht niet houdt.",
                en:
                    "In every relation with steering by network alone it is recorded that the steerer does not keep the "
                    + "right to decide."),
            appliesWhen: LocalizedText(
                nl: "er in een relatie alleen netwerksturing is", en: "there is steering by network alone in a relation"
            ),
            mend: LocalizedText(
                nl: "Spreek uit wie er beslist, en noem de andere sturingsvorm die daarvoor nodig is.",
                en: "Say who decides, and name the other form of steering that it takes."),
            strength: .theory, responsible: .steerer, citations: [.sturen("5.1")],
            tensions: [
                Tension(
                    with: .kompas(2),
                    reading: LocalizedText(
                        nl: "Een netwerk geeft het beslissen op, en de gemeente heeft de regierol. Leg haar rol in de "
                            + "kerngroep vast, en wie het beslisrecht heeft.",
                        en: "A network gives up deciding, and the municipality directs. Record its role in the core "
                            + "group, and who has the right to decide."))
            ]),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.usesOnly(.network, in: relation) }
        }
    ) { arrangement, exam in
        exam.requireOfRelations(
            of: arrangement, where: { relation, exam in exam.usesOnly(.network, in: relation) }
        ) { relation, isUsed, exam in
            let place: Address = "\(relation.place).steererKeepsDecision"
            exam.require(
                isUsed.implies(!exam.holds(relation.steererKeepsDecision, at: place)), at: place, seen: true.detail)
        }
    }

    /// Own interests of partners are acknowledged.
    public static let partnersInterestsAreKnown = Rule(
        RuleDescription(
            .sturen(42),
            title: LocalizedText(
                nl: "Bij netwerksturing zijn de eigen belangen van elke partner onderkend",
                en: "With steering by network the own interests of every partner are acknowledged"),
            asks: LocalizedText(
                nl: "Van elke partner in een relatie met netwerksturing staat ten minste één eigen belang genoemd.",
                en: "Of every partner in a relation with steering by network at least one interest of its own is named."
            ),
            appliesWhen: LocalizedText(
                nl: "er in een relatie netwerksturing is", en: "there is steering by network in a relation"),
            mend: LocalizedText(
                nl: "Vraag deze partner welk eigen belang blijft staan naast het gezamenlijke doel.",
                en: "Ask this partner which interest of its own stays beside the common goal."),
            strength: .recommendation, responsible: .steerer, citations: [.sturen("5.1")],
            misuse: LocalizedText(
                nl: "Een eigen belang hebben is geen verwijt; het noemen maakt het bespreekbaar.",
                en: "To have an interest of one's own is no reproach; naming it makes it possible to discuss it.")),
        applies: { arrangement, exam in
            exam.isAnyRelation(of: arrangement) { relation, exam in exam.uses(.network, in: relation) }
        }
    ) { arrangement, exam in
        for actor in arrangement.actorsInRelations {
            var isPartner = Truth.false
            for relation in arrangement.relations
            where relation.between.steerer == actor || relation.between.steered == actor {
                let isUsed = exam.uses(.network, in: relation)
                isPartner = isPartner || isUsed
            }
            guard !isPartner.isFalse else { continue }
            exam.require(
                isPartner.implies(exam.areInterestsKnown(of: actor, in: arrangement)),
                at: "actors[\(actor)].interests", seen: .none)
        }
        exam.require(!exam.hasUnlisted(arrangement.relations, at: "relations.complete"), at: "relations.complete")
    }
}

extension Examination {
    /// States that the facts are clear in a relation, by the judgement of all who were asked.
    fileprivate mutating func requireFacts(of relation: SteeringRelation, where isUsed: Truth) {
        require(
            isUsed.implies(areFactsClear(in: relation)), at: "\(relation.place).facts",
            seen: FactClarity.unclear.detail)
    }

    /// States that values agree in a relation, by the judgement of all who were asked.
    fileprivate mutating func requireValues(of relation: SteeringRelation, where isUsed: Truth) {
        require(
            isUsed.implies(areValuesAligned(in: relation)), at: "\(relation.place).values",
            seen: ValueAlignment.conflicting.detail)
    }
}

extension LocalizedText {
    fileprivate static let readingOnly = LocalizedText(
        nl: "Een lezing van de theorie over wat mensen oordeelden; geen oordeel over wie stuurt of gestuurd wordt.",
        en: "A reading of the theory on what people judged; no judgement on who steers or is steered.")
}
