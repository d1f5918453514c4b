public import Domain

extension Rule where Subject == Approach {
    /// Who cooperates agreed on work processes, means, capacity and privacy.
    public static let practicalAgreementsAreMade = Rule(
        RuleDescription(
            .domein(58),
            title: LocalizedText(
                nl: "Wie samenwerken hebben afspraken over werkprocessen, geld, capaciteit en privacy",
                en: "Those who cooperate have agreements on work processes, money, capacity and privacy"),
            asks: LocalizedText(
                nl: "Over alle vier de onderwerpen is een afspraak.",
                en: "There is an agreement on all four subjects."),
            appliesWhen: LocalizedText(nl: "de samenwerking is begonnen", en: "the cooperation has begun"),
            mend: LocalizedText(
                nl: "Maak samen ook over dit onderwerp een afspraak.",
                en: "Make an agreement on this subject together too."),
            strength: .recommendation, responsible: .managersAndAdministrators, citations: [.domein("7")]),
        applies: { approach, exam in exam.holds(approach.cooperation.hasBegun, at: "cooperation.hasBegun") }
    ) { approach, exam in
        exam.requireAll(in: approach.cooperation.agreements, at: "cooperation.agreements", gap: { .agreement($0) })
    }

    /// A privacy covenant is made with the legal department, looks at both sides, and is talked about afterwards.
    public static let covenantIsSharedWork = Rule(
        RuleDescription(
            .domein(43),
            title: LocalizedText(
                nl:
                    "Een privacyconvenant is gemaakt met de juridische afdeling en vanuit gezinnen en hulpverleners, "
                    + "en er wordt over doorgepraat",
                en: "A privacy covenant was made with the legal department and from families and professionals, and "
                    + "the talk about it goes on"),
            asks: LocalizedText(
                nl: "De juridische afdeling deed mee, beide perspectieven zijn bekeken, en na het maken is er over "
                    + "gesproken met wie ermee werken.",
                en: "The legal department took part, both perspectives were looked at, and after it was made it was "
                    + "talked about with those who work with it."),
            appliesWhen: LocalizedText(nl: "er een privacyconvenant is", en: "there is a privacy covenant"),
            mend: LocalizedText(
                nl: "Bespreek het convenant met juristen en hulpverleners, en kijk ook vanuit gezinnen.",
                en: "Discuss the covenant with lawyers and professionals, and look from families too."),
            strength: .recommendation, responsible: .region, citations: [.domein("4.1"), .domein("5.1")],
            misuse: LocalizedText(
                nl: "De bron noemt een convenant niet strikt nodig. Dat het er niet is, zegt niet dat er niets gedeeld "
                    + "mag worden; bij gevaar wacht niemand erop.",
                en: "The source calls a covenant not strictly necessary. That there is none does not say that nothing "
                    + "may be shared; in danger nobody waits for it.")),
        applies: { approach, exam in exam.exists(approach.cooperation.covenants, at: "cooperation.covenants") }
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
                nl: "de lokale werkwijze is veranderd", en: "the local working method changed"),
            mend: LocalizedText(
                nl: "Vertel deze partner wat er verandert, en vraag wat dat daar betekent.",
                en: "Tell this partner what changes, and ask what that means there."),
            strength: .recommendation, responsible: .municipality, citations: [.domein("4.2")]),
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
                nl: "Zonder afspraak handelt bij gevaar wie erbij is.",
                en: "Without an agreement whoever is there acts in danger.")),
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
            strength: .recommendation, responsible: .approachManagers, citations: [.domein("7"), .domein("4.2")]),
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
    /// States that a covenant was made with lawyers and from both sides, and that it was talked about since.
    fileprivate mutating func requireSharedWork(on covenant: PrivacyCovenant) {
        let place: Address = "cooperation.covenants[\(covenant.id)]"
        require(covenant.involvesLegalDepartment, is: true, at: "\(place).involvesLegalDepartment")
        requireAll(in: covenant.perspectives, at: "\(place).perspectives", gap: { "\(place).perspectives.\($0)" })
        guard let talked = need(covenant.discussedOn, at: "\(place).discussedOn") else { return }
        requirePast(talked, at: "\(place).discussedOn")
        require(
            isOnOrBefore(covenant.madeOn, at: "\(place).madeOn", talked, at: "\(place).discussedOn"),
            at: "\(place).discussedOn", seen: talked.detail)
    }

    /// States that the talk goes on with each partner that a change affects, and that cases are owned together.
    fileprivate mutating func requirePartnersTakenAlong(in change: MethodChange) {
        let place: Address = "cooperation.methodChanges[\(change.id)]"
        if let affected = need(change.affects, at: "\(place).affects"),
            let inTalk = need(change.inTalkWith, at: "\(place).inTalkWith")
        {
            for partner in affected.sorted() {
                require(inTalk.contains(partner), at: "\(place).affects[\(partner)]")
            }
        }
        requireStated(change.isOwnershipShared, at: "\(place).isOwnershipShared")
    }
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
