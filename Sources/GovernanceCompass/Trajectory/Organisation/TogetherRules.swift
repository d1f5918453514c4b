public import Domain

extension Rule where Subject == NetworkOrganisation {
    /// Every voice weighs the same.
    public static let voicesWeighEqually = Rule(
        RuleDescription(
            .kompas(18),
            title: LocalizedText(
                nl: "Het is geborgd dat ieders inbreng even zwaar weegt, ook waar positie en macht verschillen",
                en: "It is secured that everybody's input weighs the same, also where position and power differ"),
            asks: LocalizedText(
                nl:
                    "Vastgelegd is hoe dat is geborgd: bespreekbaar gemaakt, met een onafhankelijke trekker, of anders. Een "
                    + "trekker telt alleen als die onafhankelijk is.",
                en:
                    "It is recorded how that is secured: made discussable, by an independent lead, or otherwise. A lead "
                    + "counts only if independent."),
            appliesWhen: LocalizedText(nl: "er een kerngroep is", en: "there is a core group"),
            mend: LocalizedText(
                nl: "Bespreek wie wat te zeggen heeft, of vraag een onafhankelijk voorzitter.",
                en: "Discuss who has what say, or ask an independent chair."),
            strength: .recommendation, responsible: .coreGroup, citations: [.kompas("Stap 1, Wie te betrekken?")],
            misuse: LocalizedText(
                nl: "Zegt dat er iets voor geregeld is, en niet dat ieder zich gehoord weet; vraag dat zelf.",
                en: "Says that something is arranged for it, and not that everybody feels heard; ask that yourself.")),
        applies: { organisation, exam in exam.hasCoreGroup(organisation) }
    ) { organisation, exam in
        guard let means = exam.need(organisation.equality, at: "equality") else { return }
        let isLedIndependently =
            exam.names(.independentLead, in: means, at: "equality")
            && exam.fact(organisation.processLead, at: "processLead").exists
            && exam.holds(organisation.isLedIndependently, at: "processLead.isIndependent")
        let isSecured =
            exam.names(.discussed, in: means, at: "equality") || exam.names(.otherwise, in: means, at: "equality")
            || isLedIndependently
        exam.require(isSecured, at: "equality", seen: .none)
    }

    /// Leadership is spread over organisations and levels.
    public static let leadershipIsSpread = Rule(
        RuleDescription(
            .kompas(23),
            title: LocalizedText(
                nl: "Leiderschap is verdeeld over verschillende organisaties en niveaus",
                en: "Leadership is divided over different organisations and levels"),
            asks: LocalizedText(
                nl: "De leiderschapstaken liggen bij meer dan één partij en op meer dan één niveau.",
                en: "The tasks of leadership lie with more than one party and on more than one level."),
            appliesWhen: LocalizedText(
                nl: "er leiderschapstaken zijn belegd", en: "there are tasks of leadership"),
            mend: LocalizedText(
                nl: "Vraag een andere partij of een ander niveau om een van de taken over te nemen.",
                en: "Ask another party or another level to take over one of the tasks."),
            strength: .tip, responsible: .coreGroup, citations: [.kompas("Stap 1, Netwerk in kaart")]),
        applies: { organisation, exam in exam.exists(organisation.leadership, at: "leadership") }
    ) { organisation, exam in
        var parties: Set<Identifier<NetworkParty>> = []
        var levels: Set<LeadershipLevel> = []
        var mayBeMoreParties = Truth.false
        var mayBeMoreLevels = Truth.false
        for task in organisation.leadership {
            if let party = task.party {
                parties.insert(party)
            } else {
                mayBeMoreParties = mayBeMoreParties || exam.unknown(at: "leadership[\(task.id)].party")
            }
            if let level = task.level?.member {
                levels.insert(level)
            } else {
                mayBeMoreLevels = mayBeMoreLevels || exam.unknown(at: "leadership[\(task.id)].level")
            }
        }
        let mayBeMore = exam.hasUnlisted(organisation.leadership, at: "leadership")
        exam.require(Truth(parties.count > 1) || mayBeMoreParties || mayBeMore, at: "leadership.parties", seen: .none)
        exam.require(Truth(levels.count > 1) || mayBeMoreLevels || mayBeMore, at: "leadership.levels", seen: .none)
    }

    /// An expert on monitoring and evaluation is engaged.
    public static let expertHelpsToMeasure = Rule(
        RuleDescription(
            .kompas(70),
            title: LocalizedText(
                nl: "Een expert in monitoring en evaluatie helpt mee",
                en: "An expert on monitoring and evaluation helps"),
            asks: LocalizedText(
                nl: "Vastgelegd is wie als expert meedenkt over indicatoren en instrumenten, en de energie erin houdt.",
                en:
                    "It is recorded who thinks along on indicators and instruments as an expert, and keeps the energy up."
            ),
            appliesWhen: LocalizedText(nl: "er aan indicatoren wordt gewerkt", en: "indicators are worked on"),
            mend: LocalizedText(
                nl: "Vraag in een van de organisaties naar iemand die dit kan.",
                en: "Ask in one of the organisations for somebody who can do this."),
            strength: .tip, responsible: .coreGroup, citations: [.kompas("Stap 6")]),
        applies: { organisation, exam in exam.hasCome(organisation.indicatorWorkSince, at: "indicatorWorkSince") }
    ) { organisation, exam in
        let expert = exam.fact(organisation.monitoringExpert, at: "monitoringExpert")
        exam.require(expert.exists, at: "monitoringExpert", seen: .none)
    }

    /// Experts by experience have a fixed place.
    ///
    /// It ranges over those of whom a place was recorded and over those with a seat of an expert by experience: whoever has
    /// a seat is to be asked too.
    public static let experienceHasPlace = Rule(
        RuleDescription(
            .kompas(94),
            title: LocalizedText(
                nl: "Ervaringsdeskundigen hebben een vaste plek: op tijd erbij, meebeslissend, erkend, met heldere "
                    + "afspraken",
                en: "Experts by experience have a fixed place: there in time, co-deciding, recognised, with clear "
                    + "agreements"),
            asks: LocalizedText(
                nl:
                    "Ieder van hen zegt op tijd mee te doen, mee te beslissen over wat ertoe doet en erkend te worden. Rol, "
                    + "ondersteuning en vergoeding zijn afgesproken.",
                en:
                    "Each of them says that they take part in time, co-decide on what matters and are recognised. Role, "
                    + "support and compensation are agreed."),
            appliesWhen: LocalizedText(
                nl: "er ervaringsdeskundigen meedoen", en: "experts by experience take part"),
            mend: LocalizedText(
                nl: "Vraag deze ervaringsdeskundige wat er nodig is, en spreek dat af.",
                en: "Ask this expert by experience what it takes, and agree that."),
            strength: .recommendation, responsible: .coreGroup, citations: [.kompas("Stap 8")],
            misuse: LocalizedText(
                nl: "Alleen de ervaringsdeskundige zelf kan zeggen of dit zo voelt.",
                en: "Only the expert by experience can say whether it feels so.")),
        applies: { organisation, exam in
            exam.exists(organisation.experiencePlaces, at: "experiencePlaces")
                || exam.isAnySeatForExperience(in: organisation)
        }
    ) { organisation, exam in
        exam.require(
            !exam.hasUnlisted(organisation.experiencePlaces, at: "experiencePlaces"), at: "experiencePlaces")
        for expert in organisation.experiencePlaces {
            let place: Address = "experiencePlaces[\(expert.id)]"
            exam.require(expert.joinedInTime, is: true, at: "\(place).joinedInTime")
            exam.require(expert.coDecides, is: true, at: "\(place).coDecides")
            exam.require(expert.feelsRecognised, is: true, at: "\(place).feelsRecognised")
            exam.requireAll(in: expert.agreements, at: "\(place).agreements")
        }
        exam.require(!exam.hasUnlisted(organisation.coreGroup, at: "coreGroup"), at: "coreGroup")
        exam.require(!exam.hasUnlisted(organisation.outerRing, at: "outerRing"), at: "outerRing")
        exam.require(!exam.hasUnlisted(organisation.projectGroup, at: "projectGroup"), at: "projectGroup")
        for seat in organisation.seatsWithoutPlace {
            let isForExperience = exam.holds(seat.entry.isForExperience, at: "\(seat.place).isForExperience")
            exam.require(
                isForExperience.implies(exam.unknown(at: "experiencePlaces[\(seat.entry.id)]")), at: "experiencePlaces"
            )
        }
    }
}
