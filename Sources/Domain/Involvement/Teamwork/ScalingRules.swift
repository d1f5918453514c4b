extension Rule where Subject == Involvement {
    /// In stagnation or a crisis adding expertise is considered before the case goes elsewhere.
    public static let expertiseIsAddedFirst = Rule(
        RuleDescription(
            .proeftuin(44),
            title: LocalizedText(
                nl: "Bij stagnatie of crisis is eerst bekeken of er expertise bij kan, voor opschalen of overdragen",
                en:
                    "In stagnation or a crisis adding expertise was looked at first, before escalating or handing over"),
            asks: LocalizedText(
                nl:
                    "Van elke keer dat de casus om stagnatie of crisis naar een ander ging, is vastgelegd dat bijschalen is "
                    + "overwogen. Was er toen acuut gevaar, dan wordt dit niet gevraagd.",
                en:
                    "Of each time that the case went elsewhere for stagnation or a crisis it is recorded that adding "
                    + "expertise was considered. If there was acute danger then, this is not asked."),
            appliesWhen: LocalizedText(
                nl: "de casus om stagnatie of crisis is opgeschaald of overgedragen",
                en: "the case was escalated or handed over for stagnation or a crisis"),
            mend: LocalizedText(
                nl: "Bekijk met het huishouden wie er alsnog bij kan komen, zodat wie er was kan blijven.",
                en: "Look with the household who can still join, so that those who were there can stay."),
            strength: .agreement, responsible: .duo, citations: [.proeftuin("6.4")],
            misuse: LocalizedText(
                nl: "Nooit een drempel voor opschalen waar de veiligheid dat vraagt.",
                en: "Never a bar on escalating where safety asks for it."),
            tensions: [
                Tension(
                    with: .proeftuin(78),
                    reading: LocalizedText(
                        nl: "Weeg wachten én ingrijpen; bij acuut gevaar geldt alleen dat.",
                        en: "Weigh both waiting and intervening; in acute danger only that counts."))
            ],
            yieldsTo: [.acuteDanger]),
        applies: { involvement, exam in
            let moves = involvement.teamwork.scalingMoves
            return moves.some { exam.goesElsewhere($0) } || exam.hasUnlisted(moves, at: "teamwork.scalingMoves")
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.scalingMoves, at: "teamwork.scalingMoves"),
            at: "teamwork.scalingMoves")
        for move in involvement.teamwork.scalingMoves {
            let goesElsewhere = exam.goesElsewhere(move)
            if goesElsewhere.isFalse { continue }
            let place: Address = "teamwork.scalingMoves[\(move.id)].consideredAddingExpertise"
            exam.require(
                goesElsewhere.implies(
                    exam.holds(move.consideredAddingExpertise, at: place) || exam.wasAcute(at: move, in: involvement)),
                at: place, seen: move.consideredAddingExpertise.detail, needed: true.detail)
        }
    }

    /// Expertise that is lacking is brought in.
    public static let expertiseIsBroughtIn = Rule(
        RuleDescription(
            .parallel(10),
            title: LocalizedText(
                nl: "Ontbreekt er expertise, dan haalt het lokale team die erbij",
                en: "Where expertise is lacking, the local team brings it in"),
            asks: LocalizedText(
                nl: "Van elke expertise die nodig bleek, is vastgelegd wanneer die erbij kwam.",
                en: "Of every expertise that turned out to be needed it is recorded when it joined."),
            appliesWhen: LocalizedText(
                nl: "er expertise nodig bleek die het lokale team niet heeft",
                en: "expertise turned out to be needed that the local team does not have"),
            mend: LocalizedText(
                nl: "Bel vandaag wie deze expertise heeft, en vraag het huishouden of die mag aanschuiven.",
                en: "Call whoever has this expertise today, and ask the household whether they may join."),
            strength: .method, responsible: .localTeam,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl: "Zeggen dat je iets niet weet is vakmanschap; dit is geen oordeel over wie het zegt.",
                en: "To say that one does not know is craft; this is no judgement of whoever says so.")),
        applies: { involvement, exam in
            let needs = involvement.teamwork.expertiseNeeds
            return needs.some { exam.isNoticed($0) }
                || exam.hasUnlisted(needs, at: "teamwork.expertiseNeeds", of: .professionals)
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.expertiseNeeds, at: "teamwork.expertiseNeeds", of: .professionals),
            at: "teamwork.expertiseNeeds", of: .professionals)
        for need in involvement.teamwork.expertiseNeeds {
            let isNoticed = exam.isNoticed(need)
            if isNoticed.isFalse { continue }
            let place: Address = "teamwork.expertiseNeeds[\(need.id)].broughtInOn"
            exam.require(
                isNoticed.implies(exam.hasCome(need.broughtInOn, at: place, of: .professionals)), at: place,
                of: .professionals, seen: .none)
        }
    }

    /// Who is stuck brings in a colleague of the safety team.
    public static let colleagueIsCalledWhenStuck = Rule(
        RuleDescription(
            .parallel(11),
            title: LocalizedText(
                nl:
                    "Loopt het vast of is niet duidelijk hoe verder, dan komt er een collega van het veiligheidsteam bij",
                en: "If it is stuck or not clear how to go on, a colleague of the safety team is brought in"),
            asks: LocalizedText(
                nl:
                    "Van elke keer dat het vastliep is vastgelegd wanneer het veiligheidsteam is gebeld, of het is nu "
                    + "betrokken.",
                en:
                    "Of each time that it was stuck it is recorded when the safety team was called, or it is involved now."
            ),
            appliesWhen: LocalizedText(
                nl: "de situatie vastliep of niet duidelijk was hoe verder",
                en: "the situation was stuck or it was not clear how to go on"),
            mend: LocalizedText(
                nl: "Bel het veiligheidsteam om mee te denken; dat kan zonder namen.",
                en: "Call the safety team to think along; that can be done without names."),
            strength: .method, responsible: .localTeam,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl:
                    "Bij onveiligheid is bellen ook zonder vastlopen aan te raden: de versies van het artikel verschillen "
                    + "daarin. Wie belt, wordt daar niet op beoordeeld.",
                en:
                    "Where it is unsafe calling is advisable without being stuck too: the versions of the article differ in "
                    + "that. Whoever calls is not judged for it.")),
        applies: { involvement, exam in
            let impasses = involvement.teamwork.impasses
            return impasses.some { exam.isStuck($0) }
                || exam.hasUnlisted(impasses, at: "teamwork.impasses", of: .professionals)
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.impasses, at: "teamwork.impasses", of: .professionals),
            at: "teamwork.impasses", of: .professionals)
        for impasse in involvement.teamwork.impasses {
            let isStuck = exam.isStuck(impasse)
            if isStuck.isFalse { continue }
            let place: Address = "teamwork.impasses[\(impasse.id)].safetyTeamCalledOn"
            exam.require(
                isStuck.implies(
                    exam.hasCome(impasse.safetyTeamCalledOn, at: place, of: .professionals)
                        || exam.isInvolved(involvement)),
                at: place, of: .professionals, seen: .none)
        }
    }

    /// A power is used through the organisation that has it.
    public static let powersStayWithOrganisations = Rule(
        RuleDescription(
            .proeftuin(42),
            title: LocalizedText(
                nl: "Een bevoegdheid wordt gebruikt via de organisatie die haar heeft",
                en: "A power is used through the organisation that has it"),
            asks: LocalizedText(
                nl:
                    "Van elk gebruik is vastgelegd welke bevoegdheid en welke organisatie het was. Wie voor Veilig Thuis "
                    + "werkt onderzoekt en geeft geen hulp, wie voor een gecertificeerde instelling werkt geeft hulp en "
                    + "onderzoekt niet. Waar de bron niets zegt, is het de organisatie gevraagd.",
                en:
                    "Of each use it is recorded which power and which organisation it was. Who works for Veilig Thuis "
                    + "investigates and gives no help, who works for a certified institution gives help and does not "
                    + "investigate. Where the source says nothing, the organisation was asked."),
            appliesWhen: LocalizedText(nl: "er een bevoegdheid is gebruikt", en: "a power was used"),
            mend: LocalizedText(
                nl: "Ga na welke organisatie van het team dit kan doen, en vraag een collega daarvan.",
                en: "Find out which organisation of the team can do this, and ask a colleague of it."),
            strength: .process, responsible: .regionalSafetyTeam, citations: [.proeftuin("3.8"), .proeftuin("7.2")],
            misuse: LocalizedText(
                nl:
                    "Zo vertellen proeftuinen het; er wordt geen wet genoemd, en dit is geen juridisch advies. Niet vermeld is "
                    + "niet hetzelfde als niet bevoegd. Het is geen reden om bij gevaar af te wachten.",
                en:
                    "So pilots tell it; no law is cited, and this is no legal advice. Not stated is not the same as not "
                    + "competent. It is no reason to wait in danger.")),
        applies: { involvement, exam in
            let uses = involvement.teamwork.powersUsed
            return uses.some { exam.isUsed($0) } || exam.hasUnlisted(uses, at: "teamwork.powersUsed")
        }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.powersUsed, at: "teamwork.powersUsed"),
            at: "teamwork.powersUsed")
        for use in involvement.teamwork.powersUsed {
            let isUsed = exam.isUsed(use)
            if isUsed.isFalse { continue }
            let organisation: Address = "teamwork.powersUsed[\(use.id)].organisation"
            exam.require(
                isUsed.implies(exam.isHeld(use)), at: organisation,
                seen: (use.organisation?.member).detail)
        }
    }
}

extension Examination {
    /// Whether a case went to another party for stagnation or a crisis by the day.
    fileprivate mutating func goesElsewhere(_ move: ScalingMove) -> Truth {
        let place: Address = "teamwork.scalingMoves[\(move.id)]"
        return fact(move.verb, at: "\(place).verb").satisfies { $0.movesCaseElsewhere }
            && hasCome(move.on, at: "\(place).on")
            && fact(move.occasion, at: "\(place).occasion").satisfies { $0.isStagnationOrCrisis }
    }

    /// Whether a need of expertise was noticed by the day.
    fileprivate mutating func isNoticed(_ need: ExpertiseNeed) -> Truth {
        hasCome(need.noticedOn, at: "teamwork.expertiseNeeds[\(need.id)].noticedOn")
    }

    /// Whether it was stuck by the day.
    fileprivate mutating func isStuck(_ impasse: Impasse) -> Truth {
        hasCome(impasse.on, at: "teamwork.impasses[\(impasse.id)].on")
    }

    /// Whether a power was used by the day.
    fileprivate mutating func isUsed(_ use: PowerUse) -> Truth {
        hasCome(use.on, at: "teamwork.powersUsed[\(use.id)].on")
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about scaling, expertise and powers.
    static let scaling = RuleSet(
        [.expertiseIsAddedFirst, .expertiseIsBroughtIn, .colleagueIsCalledWhenStuck, .powersStayWithOrganisations],
        places: .scaling)
}

extension PlaceNames {
    /// What the places of scaling are called.
    fileprivate static let scaling = PlaceNames([
        Name("teamwork.scalingMoves", LocalizedText(nl: "wat er is geschaald", en: "what was scaled")),
        Name(
            "teamwork.scalingMoves[].verb",
            LocalizedText(nl: "wat er bij stap {1} is geschaald", en: "what was scaled in step {1}")),
        Name("teamwork.scalingMoves[].on", LocalizedText(nl: "de dag van stap {1}", en: "the day of step {1}")),
        Name(
            "teamwork.scalingMoves[].occasion",
            LocalizedText(nl: "de aanleiding voor stap {1}", en: "the occasion for step {1}")),
        Name(
            "teamwork.scalingMoves[].to",
            LocalizedText(nl: "naar wie stap {1} ging", en: "to which party step {1} went")),
        Name(
            "teamwork.scalingMoves[].acute",
            LocalizedText(nl: "of er bij stap {1} acuut gevaar was", en: "whether there was acute danger at step {1}")
        ),
        Name(
            "teamwork.scalingMoves[].consideredAddingExpertise",
            LocalizedText(
                nl: "of bij stap {1} bijschalen is overwogen",
                en: "whether adding expertise was considered at step {1}")),
        Name("teamwork.expertiseNeeds", LocalizedText(nl: "de expertise die nodig is", en: "the expertise needed")),
        Name(
            "teamwork.expertiseNeeds[].noticedOn",
            LocalizedText(
                nl: "wanneer bleek dat expertise {1} nodig is", en: "when it turned out that expertise {1} is needed")),
        Name(
            "teamwork.expertiseNeeds[].broughtInOn",
            LocalizedText(nl: "wanneer expertise {1} erbij kwam", en: "when expertise {1} joined")),
        Name("teamwork.impasses", LocalizedText(nl: "wanneer het vastliep", en: "when it was stuck")),
        Name(
            "teamwork.impasses[].on", LocalizedText(nl: "wanneer {1} was", en: "when {1} was")),
        Name(
            "teamwork.impasses[].safetyTeamCalledOn",
            LocalizedText(
                nl: "wanneer het veiligheidsteam bij {1} is gebeld", en: "when the safety team was called at {1}")),
        Name("teamwork.powersUsed", LocalizedText(nl: "de gebruikte bevoegdheden", en: "the powers used")),
        Name(
            "teamwork.powersUsed[].on",
            LocalizedText(nl: "wanneer bevoegdheid {1} is gebruikt", en: "when power {1} was used")),
        Name(
            "teamwork.powersUsed[].power",
            LocalizedText(nl: "welke bevoegdheid {1} is", en: "which power {1} is")),
        Name(
            "teamwork.powersUsed[].organisation",
            LocalizedText(
                nl: "via welke organisatie bevoegdheid {1} is gebruikt",
                en: "through which organisation power {1} was used")),
        Name(
            "teamwork.powersUsed[].isHeldByOrganisation",
            LocalizedText(
                nl: "of de organisatie bevoegdheid {1} heeft", en: "whether the organisation has power {1}")),
    ])
}
