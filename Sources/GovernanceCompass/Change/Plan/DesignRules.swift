public import Domain

extension Rule where Subject == TransformationPlan {
    /// A redesign goes from the inside outwards.
    public static let designGoesOutwards = Rule(
        RuleDescription(
            .parallel(50),
            title: LocalizedText(
                nl: "Herontwerpen begint bij de bedoeling en gaat van binnen naar buiten",
                en: "Redesign begins with the purpose and goes from the inside outwards"),
            asks: LocalizedText(
                nl:
                    "Bij elke vastgestelde laag zijn de lagen daarbinnen eerder of op dezelfde dag vastgesteld. Onderlinge relaties, verantwoording en wet wachten niet op elkaar.",
                en:
                    "Of each settled layer, the layers inside it were settled before or on the same day. Mutual relations, accountability and law do not wait for each other."
            ),
            appliesWhen: LocalizedText(
                nl: "er een laag van een ontwerp is vastgesteld", en: "a layer of a design was settled"),
            mend: LocalizedText(
                nl: "Zet deze laag weer open en begin bij wat huishoudens en professionals nodig hebben.",
                en: "Open this layer again and begin with what households and professionals need."),
            strength: .recommendation, responsible: .involvedOrganisations,
            citations: [.parallel("Parallele transformaties")],
            misuse: LocalizedText(
                nl: "Geen reden om een wettelijke taak te laten liggen: zij komt alleen niet als eerste.",
                en: "No reason to leave a statutory task undone: it only does not come first.")),
        applies: { plan, exam in
            let hasDesign = exam.exists(plan.design, at: "design")
            guard hasDesign.isTrue else { return hasDesign }
            var isSettled = exam.hasUnlisted(plan.design, at: "design.complete")
            for layer in plan.design { isSettled = exam.isSettled(layer) || isSettled }
            return isSettled
        }
    ) { plan, exam in
        for outer in plan.design {
            // What is only foreseen was not settled yet.
            let isSettled = exam.isSettled(outer)
            guard !isSettled.isFalse else { continue }
            guard let layer = exam.need(outer.layer?.member, at: "design[\(outer.id)].layer") else { continue }
            for inner in layer.inner {
                var comesBefore = Truth.false
                for other in plan.design {
                    let isInner = exam.fact(other.layer, at: "design[\(other.id)].layer") == inner
                    guard !isInner.isFalse else { continue }
                    comesBefore =
                        (isInner
                            && exam.isOnOrBefore(
                                other.settledOn, at: "design[\(other.id)].settledOn", outer.settledOn,
                                at: "design[\(outer.id)].settledOn"))
                        || comesBefore
                }
                exam.require(
                    !isSettled || comesBefore || exam.hasUnlisted(plan.design, at: "design.complete"),
                    at: "design[\(outer.id)].after.\(inner)", seen: .none)
            }
        }
        exam.requireAll(of: plan.design, at: "design")
    }

    /// Conditions are organised for all five, in connection.
    public static let conditionsAreForAll = Rule(
        RuleDescription(
            .parallel(74),
            title: LocalizedText(
                nl:
                    "Voor ieder van wie verandering wordt gevraagd, zijn de condities georganiseerd, zodat dat in samenhang gaat",
                en: "For all of whom change is asked the conditions are organised, so that it goes in connection"),
            asks: LocalizedText(
                nl:
                    "Er is een conditie voor huishoudens, professionals, bestuurders, toezichthouders en stelselverantwoordelijken. Betrokkenen zeggen dat de condities samenhangen.",
                en:
                    "There is a condition for households, professionals, directors, supervisors and system owners. Those involved say that the conditions are connected."
            ),
            mend: LocalizedText(
                nl: "Vraag hun wat zij nodig hebben om te veranderen, en regel dat.",
                en: "Ask them what they need to change, and arrange that."),
            strength: .recommendation, responsible: .everyone,
            citations: [.parallel("Over eigen schaduw heen stappen")], restates: .parallel(52))
    ) { plan, exam in
        guard let conditions = exam.need(plan.conditions, at: "conditions") else { return }
        for beneficiary in ConditionBeneficiary.allCases {
            var isThere = Truth.false
            for condition in conditions {
                isThere =
                    exam.names(
                        oneOf: [beneficiary], in: condition.beneficiaries,
                        at: "conditions[\(condition.id)].beneficiaries")
                    || isThere
            }
            exam.require(
                isThere || exam.hasUnlisted(conditions, at: "conditions.complete"),
                at: "conditions.\(beneficiary)", seen: .none)
        }
        if let areCoherent = exam.need(plan.areConditionsCoherent, at: "areConditionsCoherent") {
            exam.require(
                areCoherent, at: "areConditionsCoherent", seen: areCoherent.detail,
                mend: LocalizedText(
                    nl: "Leg de condities naast elkaar: waar helpt de ene de andere, en waar niet?",
                    en: "Lay the conditions side by side: where does one help the other, and where not?"))
        }
    }

    /// A boundary that is an obstacle has somebody who takes it up, and a step.
    public static let boundariesAreTakenUp = Rule(
        RuleDescription(
            .parallel(77),
            title: LocalizedText(
                nl: "Wie een grens in het stelsel tegenkomt, zoekt een manier om haar te doorbreken",
                en: "Who meets a boundary in the system looks for a way to break through it"),
            asks: LocalizedText(
                nl: "Bij elke grens die als belemmering is vastgelegd, staan een partij die haar oppakt en een stap.",
                en: "Each boundary that was recorded as an obstacle has a party that takes it up and a step."),
            appliesWhen: LocalizedText(
                nl: "er grenzen als belemmering zijn vastgelegd", en: "boundaries were recorded as obstacles"),
            mend: LocalizedText(
                nl: "Spreek af welke partij deze grens oppakt, en wat zij het eerst probeert.",
                en: "Agree which party takes up this boundary, and what it tries first."),
            strength: .recommendation, responsible: .programmeAndPilots,
            citations: [.parallel("Parallele transformaties")]),
        applies: { plan, exam in exam.exists(plan.boundaries, at: "boundaries") }
    ) { plan, exam in
        exam.requireAll(of: plan.boundaries, at: "boundaries")
        let recorded = Set(plan.steps.map { $0.id })
        for obstacle in plan.boundaries {
            let place: Address = "boundaries[\(obstacle.id)]"
            if let owners = exam.need(obstacle.owners, at: "\(place).owners") {
                exam.require(!owners.isEmpty, at: "\(place).owners", seen: .ids(of: owners))
            }
            if let steps = exam.need(obstacle.steps, at: "\(place).steps") {
                var isTaken = Truth.false
                // Of a step that is named and not recorded nobody can tell that it is one.
                for step in steps {
                    let isStep = recorded.contains(step) ? Truth.true : exam.unknown(at: "\(place).steps")
                    isTaken = isTaken || isStep
                }
                exam.require(isTaken, at: "\(place).steps", seen: .none)
            }
        }
    }

    /// Government leads a lasting process in which every side counts.
    public static let governmentLeadsMultiPartiality = Rule(
        RuleDescription(
            .parallel(71),
            title: LocalizedText(
                nl: "De overheid neemt de leiding in een blijvend proces waarin elke kant telt",
                en: "Government takes the lead in a lasting process in which every side counts"),
            asks: LocalizedText(
                nl: "Er is zo’n proces, de overheid neemt er verantwoordelijkheid voor, en het is blijvend.",
                en: "There is such a process, government takes responsibility for it, and it lasts."),
            mend: LocalizedText(
                nl: "Spreek als overheid af wie dit trekt, en wanneer jullie weer bij elkaar komen.",
                en: "Agree as government who drives this, and when you meet again."),
            strength: .tip, responsible: .government, citations: [.parallel("Over eigen schaduw heen stappen")])
    ) { plan, exam in
        guard let process = exam.need(plan.multiPartiality, at: "multiPartiality") else { return }
        exam.require(process.isLedByGovernment, is: true, at: "multiPartiality.isLedByGovernment")
        exam.require(process.isLasting, is: true, at: "multiPartiality.isLasting")
    }
}

extension Examination {
    /// Whether a layer was settled by the day.
    fileprivate mutating func isSettled(_ layer: DesignedLayer) -> Truth {
        hasCome(layer.settledOn, at: "design[\(layer.id)].settledOn")
    }
}
