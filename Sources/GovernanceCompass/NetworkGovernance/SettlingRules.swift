public import Domain

extension Rule where Subject == NetworkGovernance {
    /// The governance settles who decides on what, how decisions arise and who speaks for whom.
    public static let governanceSettlesWho = Rule(
        RuleDescription(
            .kompas(26),
            title: LocalizedText(
                nl:
                    "De governance maakt duidelijk wie waarover beslist, langs welke weg, en wie voor een ander spreekt",
                en: "The governance makes clear who decides on what, along which way, and who speaks for another"),
            asks: LocalizedText(
                nl: "Van alle drie is vastgelegd dat het is geregeld.",
                en: "Of all three it is recorded that it was settled."),
            mend: LocalizedText(
                nl: "Bespreek dit met alle partijen en leg vast wat is afgesproken.",
                en: "Discuss this with all parties and record what was agreed."),
            strength: .method, responsible: .networkTogether, citations: [.kompas("Stap 2")])
    ) { governance, exam in
        exam.requireAll(in: governance.settled, at: "settled")
    }

    /// Mandate, legitimacy and decision-making get explicit thought.
    public static let aspectsAreAddressed = Rule(
        RuleDescription(
            .kompas(29),
            title: LocalizedText(
                nl: "Het netwerk heeft uitdrukkelijk stilgestaan bij mandaat, legitimiteit en besluitvorming",
                en: "The network gave explicit thought to mandate, legitimacy and decision-making"),
            asks: LocalizedText(
                nl: "Van alle drie is vastgelegd dat het is besproken.",
                en: "Of all three it is recorded that it was discussed."),
            mend: LocalizedText(
                nl: "Zet dit onderwerp op de agenda van alle partijen.",
                en: "Put this matter on the agenda of all parties."),
            strength: .method, responsible: .networkTogether,
            citations: [.kompas("Stap 2, Mandaat, legitimiteit en besluitvorming")])
    ) { governance, exam in
        exam.requireAll(in: governance.addressed, at: "addressed")
    }

    /// Each type of decision has its level, and not all of them have to be reported back.
    public static let decisionsHaveALevel = Rule(
        RuleDescription(
            .kompas(30),
            title: LocalizedText(
                nl: "Van elk soort besluit is bekend op welk niveau het wordt genomen, en niet alles hoeft te worden "
                    + "teruggekoppeld",
                en: "Of every type of decision it is known on which level it is taken, and not everything has to be "
                    + "reported back"),
            asks: LocalizedText(
                nl:
                    "Elk soort besluit heeft een niveau: netwerk, organisatie of individueel. Ten minste één soort hoeft "
                    + "niet eerst te worden teruggekoppeld.",
                en:
                    "Every type of decision has a level: network, organisation or individual. At least one type need not "
                    + "be reported back first."),
            mend: LocalizedText(
                nl: "Loop de besluiten langs en spreek per soort af wie het neemt.",
                en: "Go through the decisions and agree for each type who takes it."),
            strength: .recommendation, responsible: .networkTogether,
            citations: [.kompas("Stap 2, Mandaat, legitimiteit en besluitvorming")])
    ) { governance, exam in
        guard let decisions = exam.need(governance.decisions, at: "decisions") else { return }
        exam.require(!decisions.isEmpty, at: "decisions", seen: .none)
        exam.require(exam.isComplete(decisions, at: "decisions"), at: "decisions")
        var isFree = Truth.false
        for decision in decisions {
            let place: Address = "decisions[\(decision.id)]"
            let level = exam.fact(decision.level, at: "\(place).level")
            exam.require(level.exists, at: "\(place).level", seen: level.detail)
            isFree = !exam.holds(decision.isReportedBack, at: "\(place).isReportedBack") || isFree
        }
        guard !decisions.isEmpty else { return }
        exam.require(
            isFree || exam.hasUnlisted(decisions, at: "decisions.complete"), at: "decisions.free", seen: .none,
            mend: LocalizedText(
                nl: "Spreek af welk besluit vertegenwoordigers kunnen nemen zonder eerst terug te koppelen.",
                en: "Agree which decision representatives can take without reporting back first."))
    }

    /// Decision-making is transparent.
    public static let decisionMakingIsTransparent = Rule(
        RuleDescription(
            .kompas(31),
            title: LocalizedText(
                nl: "Iedereen weet hoe en door wie wordt besloten, hoe afwijkende meningen wegen en hoe de stem van "
                    + "huishoudens en naasten meetelt",
                en:
                    "Everybody knows how and by whom decisions are made, how dissenting opinions weigh and how the voice "
                    + "of households and those close to them counts"),
            asks: LocalizedText(
                nl:
                    "De manier van besluiten is gekozen en opgeschreven. Iedereen weet wie mag besluiten en hoe "
                    + "afwijkende meningen en de stem van huishoudens en naasten meetellen.",
                en:
                    "The way of deciding was chosen and written down. Everybody knows who may decide, and how dissenting "
                    + "opinions and the voice of households and those close to them count."),
            mend: LocalizedText(
                nl: "Spreek dit samen af, schrijf het op en laat het iedereen weten.",
                en: "Agree this together, write it down and let everybody know."),
            strength: .method, responsible: .networkTogether,
            citations: [
                .kompas("Stap 2, Mandaat, legitimiteit en besluitvorming"),
                .kompas("Stap 2, Governance checklist voor netwerksamenwerking"),
            ],
            misuse: LocalizedText(
                nl: "Opschrijven maakt duidelijk hoe het gaat; dichttimmeren laat weinig ruimte voor maatwerk.",
                en: "Writing down makes clear how it is done; sealing it up leaves little room to fit help to people."))
    ) { governance, exam in
        guard let making = exam.need(governance.decisionMaking, at: "decisionMaking") else { return }
        if let methods = exam.need(making.methods, at: "decisionMaking.methods") {
            exam.require(!methods.isEmpty, at: "decisionMaking.methods", seen: .none)
            exam.require(
                methods.some { exam.fact($0, at: "decisionMaking.methods").exists } || Truth(methods.isEmpty),
                at: "decisionMaking.methods")
        }
        exam.require(making.isWrittenDown, is: true, at: "decisionMaking.isWrittenDown")
        exam.require(making.isClearWhoDecides, is: true, at: "decisionMaking.isClearWhoDecides")
        exam.require(making.weighsDissent, is: true, at: "decisionMaking.weighsDissent")
        exam.require(making.hearsHouseholds, is: true, at: "decisionMaking.hearsHouseholds")
    }

    /// Structures and work processes fit together, and decisions and alignment are arranged across organisations.
    public static let organisationsAreAligned = Rule(
        RuleDescription(
            .kompas(112),
            title: LocalizedText(
                nl:
                    "Structuren en werkprocessen passen op elkaar, en samen besluiten en afstemmen is over organisaties "
                    + "en domeinen heen geregeld",
                en: "Structures and work processes fit together, and deciding and aligning is arranged across "
                    + "organisations and domains"),
            asks: LocalizedText(
                nl: "Van alle vier is vastgelegd dat het op elkaar past of is geregeld.",
                en: "Of all four it is recorded that it fits together or was arranged."),
            mend: LocalizedText(
                nl: "Leg naast elkaar hoe organisaties dit nu doen en spreek af wat er anders gaat.",
                en: "Lay beside each other how organisations do this now and agree what will be done differently."),
            strength: .recommendation, responsible: .networkTogether, citations: [.kompas("Stap 2")])
    ) { governance, exam in
        exam.requireAll(in: governance.aligned, at: "aligned")
    }

    /// Somebody supports the cooperation, so that those who help can give their time to households.
    public static let cooperationIsSupported = Rule(
        RuleDescription(
            .kompas(42),
            title: LocalizedText(
                nl: "Iemand ondersteunt de samenwerking, zodat de uitvoering haar tijd aan huishoudens geeft",
                en: "Somebody supports the cooperation, so that those who help give their time to households"),
            asks: LocalizedText(
                nl: "Vastgelegd is wie afspraken maakt, verslag legt of voorzit.",
                en: "It is recorded who makes appointments, takes minutes or chairs."),
            mend: LocalizedText(
                nl: "Spreek af wie afspraken maakt, verslag legt of voorzit.",
                en: "Agree who makes appointments, takes minutes or chairs."),
            strength: .tip, responsible: .networkTogether,
            citations: [.kompas("Stap 2"), .kompas("Stap 7, Nieuwe functies, rollen en competenties nodig")])
    ) { governance, exam in
        guard let support = exam.need(governance.support, at: "support") else { return }
        exam.require(exam.fact(support.by, at: "support.by").exists, at: "support.by")
        guard let tasks = exam.need(support.tasks, at: "support.tasks") else { return }
        exam.require(!tasks.isEmpty, at: "support.tasks", seen: .none)
        exam.require(
            tasks.some { exam.fact($0, at: "support.tasks").exists } || Truth(tasks.isEmpty), at: "support.tasks")
    }

    /// There is digital communication across organisations: it serves professionals first, and is made with those who
    /// use it.
    ///
    /// A channel to share information is asked for elsewhere in the guide: what a channel may not be is one that registers
    /// first.
    public static let channelsServeCommunication = Rule(
        RuleDescription(
            .kompas(41),
            title: LocalizedText(
                nl:
                    "Er is digitale communicatie over organisaties heen, die eerst het contact tussen professionals dient "
                    + "en met gebruikers is gemaakt",
                en:
                    "There is digital communication across organisations, which serves contact between professionals first "
                    + "and is made with its users"),
            asks: LocalizedText(
                nl:
                    "Ten minste één digitaal kanaal dient eerst het contact tussen professionals, en geen kanaal eerst de "
                    + "registratie. Elk kanaal is met eindgebruikers ontwikkeld.",
                en:
                    "At least one digital channel serves contact between professionals first, and no channel registration "
                    + "first. Every channel was developed with end users."),
            mend: LocalizedText(
                nl: "Vraag wie het kanaal gebruikt wat hen helpt, en haal weg wat alleen registreert.",
                en: "Ask those who use the channel what helps them, and take away what only registers."),
            strength: .tip, responsible: .involvedOrganisations, citations: [.kompas("Stap 2")])
    ) { governance, exam in
        guard let channels = exam.need(governance.channels, at: "channels") else { return }
        exam.require(exam.isComplete(channels, at: "channels"), at: "channels")
        var isForContact = Truth.false
        for channel in channels {
            let place: Address = "channels[\(channel.id)]"
            let serves = exam.fact(channel.serves, at: "\(place).serves")
            isForContact = serves == .communication || isForContact
            exam.require(serves.satisfies { $0 != .registration }, at: "\(place).serves", seen: serves.detail)
            exam.require(channel.isMadeWithUsers, is: true, at: "\(place).isMadeWithUsers")
        }
        exam.require(
            isForContact || exam.hasUnlisted(channels, at: "channels.complete"), at: "channels.contact", seen: .none,
            mend: LocalizedText(
                nl: "Vraag professionals hoe zij elkaar snel willen vinden, en regel dat.",
                en: "Ask professionals how they want to find each other quickly, and arrange that."))
    }
}
