public import Domain

extension Rule where Subject == Approach {
    /// Who cooperates agreed on work processes, means, enough capacity and clear privacy rules.
    public static let practicalAgreementsAreMade = Rule(
        RuleDescription(
            .domein(58),
            title: LocalizedText(
                nl: "Wie samenwerken hebben afspraken over werkprocessen, geld, voldoende capaciteit en duidelijke "
                    + "privacyregels",
                en: "Those who cooperate have agreements on work processes, money, enough capacity and clear privacy "
                    + "rules"),
            asks: LocalizedText(
                nl: "Over alle vier de onderwerpen is een afspraak.",
                en: "There is an agreement on all four subjects."),
            appliesWhen: LocalizedText(nl: "de samenwerking is begonnen", en: "the cooperation has begun"),
            mend: LocalizedText(
                nl: "Vraag ieder wat hier nodig is, en maak samen ook over dit onderwerp een afspraak.",
                en: "Ask each what is needed here, and make an agreement on this subject together too."),
            strength: .recommendation, responsible: .managersAndAdministrators, citations: [.domein("7")],
            misuse: LocalizedText(
                nl:
                    "De bron noemt deze vier als voorbeelden. Een afspraak zegt nog niet dat de capaciteit genoeg is of "
                    + "dat de privacyregels duidelijk zijn.",
                en:
                    "The source names these four as examples. An agreement does not tell yet that capacity is enough or "
                    + "that privacy rules are clear.")),
        applies: { approach, exam in exam.holds(approach.cooperation.hasBegun, at: "cooperation.hasBegun") }
    ) { approach, exam in
        exam.requireAll(in: approach.cooperation.agreements, at: "cooperation.agreements", gap: { .agreement($0) })
    }

    /// A privacy covenant is made with the legal department, looks at both sides, and the talk about it goes on.
    public static let covenantIsSharedWork = Rule(
        RuleDescription(
            .domein(43),
            title: LocalizedText(
                nl:
                    "Een privacyconvenant is gemaakt met de juridische afdeling en vanuit gezinnen en hulpverleners, "
                    + "en er wordt over doorgepraat",
                en: "A privacy covenant was made with the legal department and seen from families and professionals, "
                    + "and the talk about it goes on"),
            asks: LocalizedText(
                nl: "De juridische afdeling deed mee en beide perspectieven zijn bekeken. Na het maken is erover "
                    + "gesproken met wie ermee werken. Dat is niet langer geleden dan gekozen, een jaar als niets "
                    + "anders is gekozen.",
                en: "The legal department took part and both perspectives were looked at. After it was made it was "
                    + "talked about with those who work with it. That is not longer ago than chosen, a year if nothing "
                    + "else was chosen."),
            appliesWhen: LocalizedText(
                nl: "er een privacyconvenant is gemaakt", en: "a privacy covenant was made"),
            mend: LocalizedText(
                nl: "Bespreek het convenant met juristen en hulpverleners, en kijk ook vanuit gezinnen.",
                en: "Discuss the covenant with lawyers and professionals, and look from families too."),
            strength: .recommendation, responsible: .region,
            citations: [.domein("4.1"), .domein("5.1"), .domein("5.2")],
            misuse: LocalizedText(
                nl: "De bron noemt een convenant niet strikt nodig. Dat het er niet is, zegt niet dat er niets gedeeld "
                    + "mag worden; bij gevaar wacht niemand erop.",
                en: "The source calls a covenant not strictly necessary. That there is none does not say that nothing "
                    + "may be shared; in danger nobody waits for it."),
            policyKeys: [PolicyKey.covenantTalkMonths.name]),
        applies: { approach, exam in exam.hasCovenant(approach.cooperation) }
    ) { approach, exam in
        exam.requireWhole(approach.cooperation.covenants, at: "cooperation.covenants")
        for covenant in approach.cooperation.covenants { exam.requireSharedWork(on: covenant) }
    }

    /// Where the local method changes, the talk with chain partners goes on, and cases are owned together.
    public static let partnersAreTakenAlongInChange = Rule(
        RuleDescription(
            .domein(52),
            title: LocalizedText(
                nl: "Verandert de lokale werkwijze, dan blijft men met elke ketenpartner die het raakt in gesprek, en "
                    + "casussen zijn van hen samen",
                en: "Where the local method changes, the talk goes on with every chain partner that it affects, and "
                    + "cases are theirs together"),
            asks: LocalizedText(
                nl:
                    "Van elke wijziging is bekend wie zij raakt, met elk van hen is men in gesprek, en het "
                    + "eigenaarschap is gedeeld.",
                en: "Of every change it is known whom it affects, with each of them there is a talk, and ownership is "
                    + "shared."),
            appliesWhen: LocalizedText(
                nl: "de lokale werkwijze verandert", en: "the local working method changes"),
            mend: LocalizedText(
                nl: "Vertel deze partner wat er verandert, en vraag wat dat daar betekent.",
                en: "Tell this partner what changes, and ask what that means there."),
            strength: .recommendation, responsible: .municipality, citations: [.domein("4.2")],
            misuse: LocalizedText(
                nl: "Eigenaarschap is iets dat men voelt. Dat het is vastgelegd, zegt nog niet dat partners het zo "
                    + "ervaren.",
                en: "Ownership is something that people feel. That it is recorded does not tell yet that partners "
                    + "experience it so.")),
        applies: { approach, exam in exam.exists(approach.cooperation.methodChanges, at: "cooperation.methodChanges") }
    ) { approach, exam in
        exam.requireWhole(approach.cooperation.methodChanges, at: "cooperation.methodChanges")
        for change in approach.cooperation.methodChanges { exam.requirePartnersTakenAlong(in: change) }
    }

    /// For complex and crisis situations it is agreed who is responsible.
    public static let crisisRolesAreAgreed = Rule(
        RuleDescription(
            .domein(85),
            title: LocalizedText(
                nl: "Voor complexe en crisissituaties is afgesproken wie waarvoor verantwoordelijk is",
                en: "For complex and crisis situations it is agreed who is responsible for what"),
            asks: LocalizedText(
                nl: "Vastgelegd is wanneer die afspraken zijn gemaakt.",
                en: "It is recorded when those agreements were made."),
            mend: LocalizedText(
                nl: "Spreek met alle partijen af wie handelt als het snel moet.",
                en: "Agree with all parties who acts when it has to be quick."),
            strength: .recommendation, responsible: .approachOrganisations, citations: [.domein("5.2")],
            misuse: LocalizedText(
                nl: "Zonder afspraak handelt bij gevaar wie erbij is. Een dag zegt nog niet dat de afspraken duidelijk "
                    + "zijn.",
                en: "Without an agreement whoever is there acts in danger. A day does not tell yet that the agreements "
                    + "are clear.")),
        check: { approach, exam in
            exam.requireHappened(approach.cooperation.crisisRolesAgreedOn, at: "cooperation.crisisRolesAgreedOn")
        })

    /// Where working across domains is wanted, domains meet and learn each other's tasks.
    public static let wallsAreLowered = Rule(
        RuleDescription(
            .domein(90),
            title: LocalizedText(
                nl: "Domeinen ontmoeten elkaar en leren elkaars taken en bevoegdheden",
                en: "Domains meet and learn each other's tasks and powers"),
            asks: LocalizedText(
                nl: "Er is ten minste één manier waarop dat gebeurt; structureel overleg en een werksessie zijn "
                    + "voorbeelden.",
                en: "There is at least one way in which that happens; structural meetings and a work session are "
                    + "examples."),
            appliesWhen: LocalizedText(
                nl: "men over domeinen heen wil samenwerken", en: "cooperation across domains is wanted"),
            mend: LocalizedText(
                nl: "Beleg een overleg of werksessie waarin elk domein vertelt wat het kan en mag.",
                en: "Call a meeting or work session in which each domain tells what it can and may do."),
            strength: .recommendation, responsible: .approachManagers, citations: [.domein("7"), .domein("4.2")],
            misuse: LocalizedText(
                nl: "Meer overleg is niet altijd het antwoord: een tegengeluid in de bron wil het geheel eenvoudiger "
                    + "inrichten, met minder verbindingen. En elkaar ontmoeten is nog geen gedeeld eigenaarschap.",
                en: "More meetings are not always the answer: a counter-voice in the source wants a simpler design of "
                    + "the whole, with fewer connections. And to meet is no shared ownership yet.")),
        applies: { approach, exam in
            exam.holds(approach.cooperation.wantsCrossDomainWork, at: "cooperation.wantsCrossDomainWork")
        }
    ) { approach, exam in
        guard let forms = exam.need(approach.cooperation.domainMeetings, at: "cooperation.domainMeetings") else {
            return
        }
        let isMet = DomainMeetingForm.allCases.some { exam.names($0, in: forms, at: "cooperation.domainMeetings") }
        exam.require(isMet, at: "cooperation.domainMeetings", seen: .none)
    }
}

extension Examination {
    /// Whether a privacy covenant was made by the reference day: one that is foreseen is none yet.
    mutating func hasCovenant(_ cooperation: CooperationArrangement) -> Truth {
        let exists = exists(cooperation.covenants, at: "cooperation.covenants")
        guard exists.isTrue else { return exists }
        var isMade = Truth.false
        for covenant in cooperation.covenants {
            isMade = hasCome(covenant.madeOn, at: "cooperation.covenants[\(covenant.id)].madeOn") || isMade
        }
        return isMade || !isComplete(cooperation.covenants, at: "cooperation.covenants")
    }

    /// States that a covenant that was made was made with lawyers and from both sides, and that it was talked about
    /// since, and not too long ago.
    fileprivate mutating func requireSharedWork(on covenant: PrivacyCovenant) {
        let place: Address = "cooperation.covenants[\(covenant.id)]"
        let isMade = hasCome(covenant.madeOn, at: "\(place).madeOn")
        guard !isMade.isFalse else { return }
        require(isMade, at: "\(place).madeOn")
        require(covenant.involvesLegalDepartment, is: true, at: "\(place).involvesLegalDepartment")
        requireAll(in: covenant.perspectives, at: "\(place).perspectives", gap: { "\(place).perspectives.\($0)" })
        guard let months = policy(.covenantTalkMonths),
            let talked = need(covenant.discussedOn, at: "\(place).discussedOn", mend: Self.talkAboutDoubt)
        else { return }
        require(
            isRecent(talked, months: months, at: "\(place).discussedOn")
                && !isOnOrBefore(talked, at: "\(place).discussedOn", covenant.madeOn, at: "\(place).madeOn"),
            at: "\(place).discussedOn", seen: talked.detail, mend: Self.talkAboutDoubt)
    }

    private static var talkAboutDoubt: LocalizedText {
        LocalizedText(
            nl: "Vraag wie met het convenant werken waar zij twijfelen, en bespreek die grensgevallen.",
            en: "Ask those who work with the covenant where they are in doubt, and discuss those borderline cases.")
    }

    /// States that the talk goes on with each partner that a change affects, and that cases are owned together.
    fileprivate mutating func requirePartnersTakenAlong(in change: MethodChange) {
        let place: Address = "cooperation.methodChanges[\(change.id)]"
        if let affected = need(change.affects, at: "\(place).affects"),
            let inTalk = need(change.inTalkWith, at: "\(place).inTalkWith")
        {
            // A change that partners notice affects one at least: a list of none has not been looked into.
            if affected.isEmpty { require(unknown(at: "\(place).affects"), at: "\(place).affects") }
            for partner in affected.sorted() {
                require(inTalk.contains(partner), at: "\(place).affects[\(partner)]")
            }
        }
        requireStated(change.isOwnershipShared, at: "\(place).isOwnershipShared")
    }
}

extension PolicyKey where Value == Int {
    /// After how many months a privacy covenant is talked about again; a day that a month lacks is rounded up.
    public static let covenantTalkMonths = PolicyKey(
        "covenantTalkMonths", default: 12,
        note: LocalizedText(
            nl:
                "Na hoeveel maanden opnieuw over een privacyconvenant wordt gesproken met wie ermee werken. De bron vraagt "
                + "dat het gesprek doorgaat en noemt geen termijn; dat 12 de standaard is, is een keuze van deze SDK.",
            en:
                "After how many months a privacy covenant is talked about again with those who work with it. The source "
                + "asks that the talk goes on and names no term; that 12 is the default is a choice of this SDK."))
}

extension Address {
    /// Where a practical agreement is looked for.
    static func agreement(_ subject: CooperationAgreementSubject) -> Address { "cooperation.agreements.\(subject)" }
}

extension RuleSet where Subject == Approach {
    /// What was arranged with partners.
    static let approachCooperation = RuleSet(
        [
            .practicalAgreementsAreMade, .covenantIsSharedWork, .partnersAreTakenAlongInChange, .crisisRolesAreAgreed,
            .wallsAreLowered, .definitionsAreShared, .privacyAgreementsGiveComfort, .domainsKnowEachOther,
            .connectionIsSecured, .outsidersAreTakenAlong, .arrangementIsUnderstood, .leadersKnowTheirPlace,
            .lifeworldComesFirst,
        ], places: .approachCooperation)
}
