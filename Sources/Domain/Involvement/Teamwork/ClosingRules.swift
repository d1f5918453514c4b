extension Rule where Subject == Involvement {
    /// At closing it was said that the professionals stay reachable, and who goes on, if anybody is needed.
    public static let closingKeepsDoorOpen = Rule(
        RuleDescription(
            .proeftuin(45),
            title: LocalizedText(
                nl:
                    "Bij afsluiten is gezegd dat de professionals bereikbaar blijven, en staat vast wie er doorgaat, of dat "
                    + "niemand nodig is",
                en:
                    "At closing it was said that the professionals stay reachable, and it is recorded who goes on, or that "
                    + "nobody is needed"),
            asks: LocalizedText(
                nl:
                    "Het huishouden weet dat het kan terugkomen, en vastgelegd is welke partij doorgaat, of dat niemand "
                    + "nodig is.",
                en:
                    "The household knows that it can come back, and it is recorded which party goes on, or that nobody is "
                    + "needed."),
            appliesWhen: LocalizedText(
                nl: "de betrokkenheid van het veiligheidsteam is afgesloten",
                en: "the involvement of the safety team was closed"),
            mend: LocalizedText(
                nl: "Bel het huishouden, zeg wie het kan bereiken, en spreek met het lokale team af wie er blijft.",
                en: "Call the household, say whom it can reach, and agree with the local team who stays."),
            strength: .agreement, responsible: .duo, citations: [.proeftuin("4.4")]),
        applies: { involvement, exam in exam.isClosed(involvement) }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.closings, at: "teamwork.closings"), at: "teamwork.closings")
        for closing in involvement.teamwork.closings {
            let isClosed = exam.hasHappened(closing)
            if isClosed.isFalse { continue }
            let place: Address = "teamwork.closings[\(closing.id)]"
            exam.require(
                isClosed.implies(exam.holds(closing.saidReachable, at: "\(place).saidReachable")),
                at: "\(place).saidReachable", seen: closing.saidReachable.detail, needed: true.detail)
            let goesOn = exam.fact(closing.continuedBy, at: "\(place).continuedBy").exists
            // Either will do, as long as it is recorded.
            exam.require(isClosed.implies(goesOn || !goesOn), at: "\(place).continuedBy")
        }
    }

    /// Help lasts as long as needed.
    public static let helpLastsAsLongAsNeeded = Rule(
        RuleDescription(
            .proeftuin(46),
            title: LocalizedText(
                nl: "De hulp duurt zolang die nodig is, en eindigt niet alleen omdat de tijd om is",
                en: "Help lasts as long as it is needed, and does not end only because time is up"),
            asks: LocalizedText(
                nl: "Van elke afsluiting is een reden vastgelegd die niet alleen de duur is.",
                en: "Of every closing a reason is recorded that is not the duration alone."),
            appliesWhen: LocalizedText(
                nl: "de betrokkenheid van het veiligheidsteam is afgesloten",
                en: "the involvement of the safety team was closed"),
            mend: LocalizedText(
                nl: "Vraag het huishouden of er nog hulp nodig is, en bespreek of afsluiten past.",
                en: "Ask the household whether help is still needed, and discuss whether closing fits."),
            strength: .agreement, responsible: .regionalSafetyTeam, citations: [.proeftuin("2.9")],
            misuse: LocalizedText(
                nl:
                    "Duidelijke criteria om af te sluiten zijn er nog niet; dit vraagt ook niet om eindeloos te blijven.",
                en: "There are no clear criteria for closing yet; nor does this ask to stay for ever.")),
        applies: { involvement, exam in exam.isClosed(involvement) }
    ) { involvement, exam in
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.closings, at: "teamwork.closings"), at: "teamwork.closings")
        for closing in involvement.teamwork.closings {
            let isClosed = exam.hasHappened(closing)
            if isClosed.isFalse { continue }
            let place: Address = "teamwork.closings[\(closing.id)].grounds"
            exam.require(
                isClosed.implies(exam.holds(closing.hasGroundBesideDuration, at: place)), at: place,
                seen: TeamClosing.Ground.duration.detail)
        }
    }
}

extension Examination {
    /// Whether an involvement was closed by the day.
    fileprivate mutating func isClosed(_ involvement: Involvement) -> Truth {
        let closings = involvement.teamwork.closings
        return closings.some { hasHappened($0) } || hasUnlisted(closings, at: "teamwork.closings")
    }

    /// Whether a closing took place by the day.
    fileprivate mutating func hasHappened(_ closing: TeamClosing) -> Truth {
        hasCome(closing.on, at: "teamwork.closings[\(closing.id)].on")
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about closing.
    static let closing = RuleSet([.closingKeepsDoorOpen, .helpLastsAsLongAsNeeded], places: .closing)
}

extension PlaceNames {
    /// What the places of closing are called.
    fileprivate static let closing = PlaceNames([
        Name("teamwork.closings", LocalizedText(nl: "de afsluitingen", en: "the closings")),
        Name(
            "teamwork.closings[].on", LocalizedText(nl: "de dag van afsluiting {1}", en: "the day of closing {1}")),
        Name(
            "teamwork.closings[].grounds",
            LocalizedText(nl: "waarom afsluiting {1} er kwam", en: "why closing {1} came")),
        Name(
            "teamwork.closings[].saidReachable",
            LocalizedText(
                nl: "of bij afsluiting {1} is gezegd wie bereikbaar blijft",
                en: "whether it was said at closing {1} who stays reachable")),
        Name(
            "teamwork.closings[].continuedBy",
            LocalizedText(nl: "wie er na afsluiting {1} doorgaat", en: "which party goes on after closing {1}")),
    ])
}
